import type { Block, Column } from "./block";
import type { Candidate, Suggested } from "./candidate";
import { sumOf } from "./candidate";
import { BROUGHT_FORWARD, LEFT_OVER, RECEIVED, SPENT } from "../words/headings";
import { isLike } from "../words/pattern";
import type { Pattern } from "../words/pattern";

/** Columns of a run that only arithmetic suggests. */
const LONGEST_RUN = 12;

/** Columns above which none are added up. */
const MOST_COLUMNS = 256;
/** Figures of a block above which runs of its columns are not tried: no table that people read has so many. */
const LARGEST_WITH_RUNS = 20_000;

/**
 * What may be added up among the columns of a block. A table that forms know needs no guesses: of its columns only those are
 * tried that their headings name.
 */
export function sumsOfColumns({ columns, lines, unnamed }: Pick<Block, "columns" | "lines" | "unnamed">): Candidate[] {
  if (columns.length > MOST_COLUMNS) return [];
  const isSmall = columns.length * lines.length <= LARGEST_WITH_RUNS;
  return [
    ...columns.flatMap(({ isTotal }, whole) => ofWhole(columns, whole, isSmall && (isTotal || unnamed.length > 0))),
    ...balances(columns),
  ];
}

function ofWhole(columns: readonly Column[], whole: number, withRuns: boolean): Candidate[] {
  const { isTotal, path } = columns[whole]!;
  if (!isTotal && !withRuns) return [];
  const sets: (readonly [readonly number[], Suggested])[] = [];
  if (isTotal) {
    const shared = path.slice(0, -1);
    const right = columns.map((_, i) => i).filter((i) => i > whole && startsWith(columns[i]!.path, shared));
    const left = columns.map((_, i) => i).filter((i) => i < whole && startsWith(columns[i]!.path, shared));
    sets.push([represented(columns, right, shared.length), "names"]);
    sets.push([represented(columns, left, shared.length), "total"]);
  }
  const by: Suggested = isTotal ? "total" : "arithmetic";
  for (let length = 2; withRuns && length <= LONGEST_RUN; length++) {
    if (whole + length < columns.length) sets.push([run(whole + 1, length), by]);
    if (whole - length >= 0) sets.push([run(whole - length, length), by]);
  }
  const seen = new Set<string>();
  return sets.flatMap(([parts, suggested]): Candidate[] => {
    const key = parts.join();
    if (parts.length < 2 || seen.has(key)) return [];
    seen.add(key);
    return [{ whole, parts: sumOf(parts), by: suggested }];
  });
}

function run(from: number, length: number): number[] {
  return Array.from({ length }, (_, i) => from + i);
}

function startsWith(path: readonly string[], shared: readonly string[]): boolean {
  return shared.every((heading, i) => path[i] === heading);
}

/** For each heading at a depth the column that adds up those below it, or all of them where none does. */
function represented(columns: readonly Column[], among: readonly number[], depth: number): number[] {
  const groups = new Map<string, number[]>();
  for (const at of among) {
    const heading = columns[at]!.path[depth] ?? "";
    groups.set(heading, [...(groups.get(heading) ?? []), at]);
  }
  return [...groups.values()].flatMap((group) => {
    const total = group.find((at) => columns[at]!.isTotal && columns[at]!.path.length > depth + 1);
    return total === undefined ? group : [total];
  });
}

/** 上年结转 + 收入 − 支出 = 年末结转, each by the column that adds it up. */
function balances(columns: readonly Column[]): Candidate[] {
  const groups = [...new Set(columns.map(({ path }) => path[0] ?? ""))];
  const first = (heading: string) => {
    const among = columns.map((_, i) => i).filter((i) => (columns[i]!.path[0] ?? "") === heading);
    return among.find((at) => columns[at]!.isTotal) ?? (among.length === 1 ? among[0]! : null);
  };
  const named = (pattern: Pattern) => groups.filter((heading) => isLike(heading, pattern)).map(first);
  const [opening, closing] = [named(BROUGHT_FORWARD), named(LEFT_OVER)];
  const [received, spent] = [named(RECEIVED), named(SPENT)];
  if ([opening, closing, received, spent].some((each) => each.length !== 1 || each[0] === null)) return [];
  return [
    {
      whole: closing[0]!,
      parts: [
        { at: opening[0]!, coefficient: 1 },
        { at: received[0]!, coefficient: 1 },
        { at: spent[0]!, coefficient: -1 },
      ],
      by: "names",
    },
  ];
}
