import type { Block, Line } from "./block";
import type { Addend, Candidate } from "./candidate";
import { OF_WHICH, SAID_BY_NAMES, SAID_IN_PART, sumOf } from "./candidate";
import { outlineOf } from "./outline";

/** What may be added up among the lines of a block: parts below their whole, and the lines that a total is of. */
export function sumsOfLines({ lines }: Pick<Block, "lines">): Candidate[] {
  const at = new Map(lines.map((line, i) => [line, i]));
  const { branches, top } = outlineOf(lines);
  const fromTree = branches
    .filter(({ parts }) => parts.length >= 2)
    .map(({ whole, parts }): Candidate => ({
      whole: at.get(whole)!,
      // 原值, 减：折旧, 净值: what is taken off and what is left make up the whole.
      parts: sumOf(parts.map((line) => at.get(line)!)),
      prior: parts.some((line) => line.style.ofWhich) ? OF_WHICH : SAID_BY_NAMES,
    }));
  const tops = top.map((line) => at.get(line)!);
  const left = new Map(
    branches.flatMap(({ whole, parts }) =>
      parts.some(({ style }) => style.minus) ? [[at.get(whole)!, at.get(parts.at(-1)!)!] as const] : [],
    ),
  );
  return [...fromTree, ...totals(lines, tops, at, left)];
}

/** Parts with their signs: a line of 减： is taken off. */
function signed(parts: readonly Line[], at: ReadonlyMap<Line, number>): Addend[] {
  return parts.map((line) => ({ at: at.get(line)!, coefficient: line.style.minus ? -1 : 1 }));
}

/**
 * The lines that each total may be of: those before or behind it up to the next total, also with that total itself.
 * @param left of lines from which something is taken off, the line of what is left.
 */
function totals(
  lines: readonly Line[],
  top: readonly number[],
  at: ReadonlyMap<Line, number>,
  left: ReadonlyMap<number, number>,
): Candidate[] {
  const places = lines.flatMap((line) => (line.total === null ? [] : [at.get(line)!]));
  const subtotals = places.filter((place) => lines[place]!.total === "subtotal");
  return places.flatMap((place, i) => {
    const before = places[i - 1] ?? -1;
    const next = places[i + 1] ?? lines.length;
    const between = (low: number, high: number) => top.filter((each) => low < each && each < high);
    const above = between(before, place);
    const below = between(place, next);
    const sets: readonly (readonly [readonly number[], number])[] = [
      [above, SAID_BY_NAMES],
      [below, SAID_BY_NAMES],
      [before >= 0 ? [before, ...above] : [], SAID_BY_NAMES],
      [between(-1, place), SAID_IN_PART],
      [between(place, lines.length), SAID_IN_PART],
      [lines[place]!.total === "total" ? subtotals : [], SAID_BY_NAMES],
      [lines[place]!.total === "total" ? places.slice(0, i) : [], SAID_BY_NAMES],
      [left.size > 0 ? above.map((each) => left.get(each) ?? each) : [], SAID_BY_NAMES],
    ];
    const seen = new Set<string>();
    return sets.flatMap(([parts, prior]): Candidate[] => {
      const key = parts.join();
      if (parts.length < 2 || seen.has(key)) return [];
      seen.add(key);
      return [
        {
          whole: place,
          parts: signed(
            parts.map((each) => lines[each]!),
            at,
          ),
          prior,
        },
      ];
    });
  });
}
