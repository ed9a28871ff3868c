import type { Explaining, Explanation } from "./explanation";
import type { Slip } from "./slip";
import type { Row } from "./system";

/** A figure that two sums require is believed without a slip that would explain it. */
const ENOUGH_SUMS = 2;

/** Slips that fit any right figure: an empty cell or last year's figure shows that something is wrong, but not what is right. */
const TELLING_NOTHING: ReadonlySet<Slip> = new Set<Slip>(["empty", "typed-nil", "row-above", "copied", "stale"]);

/** Explanations of one mistake. */
export interface Mistake {
  readonly rivals: readonly Explanation[];
  /** Sums that hold only when the other mistakes are mended as well. */
  readonly also: readonly Row[];
}

/**
 * Sets of cells that explain the same sums, told apart into mistakes of their own: where each cell of the likeliest set
 * by itself makes some of the sums hold and breaks none, each is a cause with the cells that could take its place.
 * Otherwise the cells have to change together, and the sets are rivals. A cell of several is only believed where its
 * figure can be a slip of the pen or where two sums agree on it: any difference can be spread over enough cells, and so it can
 * over cells that may hold any figure; cells that have to change together may have one of these among them.
 */
export function separateMistakes(explanations: readonly Explanation[], explaining: Explaining): Mistake[] {
  const single = explanations.filter(({ each }) => each === undefined);
  if (single.length > 0 || explanations.length === 0) return single.length > 0 ? [{ rivals: single, also: [] }] : [];
  const sets = [...explanations].sort((a, b) => a.unlikeliness - b.unlikeliness);
  for (const set of sets) {
    const alone = set.changes.map((_, i) => aloneIn(set, i, explaining));
    if (alone.every((each) => each !== null && isBelievable(each))) {
      const byOne = new Set(alone.flatMap((each) => each!.closes));
      const byAll = new Set(set.closes.filter((row) => !byOne.has(row)));
      return alone.map((each, i) => {
        const also = set.shifts[i]!.cell.rows.map(({ row }) => row).filter((row) => byAll.delete(row));
        return { rivals: rivalsOf(set, i, sets, explaining) ?? [each!], also };
      });
    }
  }
  const together = sets.filter(
    ({ each }) =>
      each!.every(({ slip }) => slip !== "other") && each!.filter(({ slip }) => TELLING_NOTHING.has(slip)).length <= 1,
  );
  return together.length > 0 ? [{ rivals: together, also: [] }] : [];
}

/** True where a proposed figure has more support than closing one difference: a plausible slip, or a second sum. */
export function isBelievable({ slip, closes }: Explanation): boolean {
  return slip !== "other" || closes.length >= ENOUGH_SUMS;
}

/** The cells that could replace one cell of a set, with the other cells of the set changed as proposed. */
function rivalsOf(
  set: Explanation,
  at: number,
  sets: readonly Explanation[],
  explaining: Explaining,
): Explanation[] | null {
  const others = set.shifts.filter((_, i) => i !== at).map(({ cell }) => cell);
  const rivals = sets.flatMap((other) => {
    const cells = other.shifts.map(({ cell }) => cell);
    if (!others.every((cell) => cells.includes(cell))) return [];
    const alone = aloneIn(
      other,
      cells.findIndex((cell) => !others.includes(cell)),
      explaining,
    );
    return alone && isBelievable(alone) ? [alone] : [];
  });
  return rivals.length > 0 ? rivals : null;
}

/** One change of a set as an explanation of its own; null where it breaks sums without the others. */
function aloneIn({ changes, each }: Explanation, at: number, explaining: Explaining): Explanation | null {
  const explanation = explaining.of("other", [changes[at]!]);
  return explanation && { ...explanation, slip: each![at]!.slip, unlikeliness: each![at]!.unlikeliness };
}
