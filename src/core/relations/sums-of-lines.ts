import type { Block, Line } from "./block";
import type { Addend, Candidate, Suggested } from "./candidate";
import { sumOf } from "./candidate";
import { outlineOf } from "./outline";

/** Totals times lines above which no total's lines are looked for: the lines of a total are sought among all others. */
const MOST_PAIRS_WITH_TOTALS = 2_000_000;

/** What may be added up among the lines of a block: parts below their whole, and the lines that a total is of. */
export function sumsOfLines({ lines }: Pick<Block, "lines">): Candidate[] {
  const at = new Map(lines.map((line, i) => [line, i]));
  const { branches, top } = outlineOf(lines);
  const fromTree = branches
    .filter(({ whole, parts }) => parts.length >= 2 || whole.code !== null || parts[0]!.code !== null)
    .map(({ whole, parts }): Candidate => ({
      whole: at.get(whole)!,
      // 原值, 减：折旧, 净值: what is taken off and what is left make up the whole.
      parts: sumOf(parts.map((line) => at.get(line)!)),
      by: parts.some((line) => line.style.ofWhich) ? "of-which" : "names",
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
  if (places.length * lines.length > MOST_PAIRS_WITH_TOTALS) return [];
  const subtotals = places.filter((place) => lines[place]!.total === "subtotal");
  return places.flatMap((place, i) => {
    const before = places[i - 1] ?? -1;
    const next = places[i + 1] ?? lines.length;
    const between = (low: number, high: number) => top.filter((each) => low < each && each < high);
    const above = between(before, place);
    const below = between(place, next);
    const sets: readonly (readonly [readonly number[], Suggested])[] = [
      [above, "names"],
      [below, "names"],
      [before >= 0 ? [before, ...above] : [], "names"],
      [between(-1, place), "total"],
      [between(place, lines.length), "total"],
      [lines[place]!.total === "total" ? subtotals : [], "names"],
      [lines[place]!.total === "total" ? places.slice(0, i) : [], "names"],
      [left.size > 0 ? above.map((each) => left.get(each) ?? each) : [], "names"],
    ];
    const seen = new Set<string>();
    return sets.flatMap(([parts, by]): Candidate[] => {
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
          by,
        },
      ];
    });
  });
}
