import type { Unit } from "../../amount";
import type { Budget } from "../search";
import type { ChangedSums } from "../changed-sums";
import type { Figures, Place } from "./figures";
import type { Hypothesis } from "./hypothesis";
import { Trial } from "./trial";

const TIMES = 10_000n;
/** Bits that say which rows are in the other unit. */
const BITS = 16;

interface Moves {
  readonly place: Place;
  readonly to: bigint;
  readonly about: bigint;
}

/** Of so many figures one may be too small to be seen in 万元. */
const MOST_VANISHED = 10;

/** A table, or rows of it, in the other of 元 and 万元; what was rounded by it is known to a hundredth of 万元. */
export function otherUnits(
  figures: Figures,
  base: ChangedSums,
  scaled: (yuan: number) => bigint,
  steps: Budget,
): Hypothesis[] {
  const found: { readonly closed: number; readonly hypothesis: Hypothesis }[] = [];
  const { rows, columns, table } = figures;
  const step = scaled(figures.line(rows[0] ?? 0)[0]?.fact.unit === "万元" ? 100 : 1);
  const unit: Unit = table.unit === "万元" ? "元" : "万元";
  const add = (trial: Trial, moves: Hypothesis["moves"], larger: boolean, bits: number) => {
    if (trial.closed < 2 || moves.length < 2 || trial.breaks) return;
    // Of figures that all but vanish any sum may say that they are too much.
    const vanished = moves.filter(({ to }) => to < 10n * step && to > -10n * step).length;
    if (!larger && vanished * MOST_VANISHED > moves.length) return;
    const range = { top: rows[0]!, left: columns[0]!, bottom: rows.at(-1)!, right: columns.at(-1)! };
    found.push({
      closed: trial.closed,
      hypothesis: { fault: { kind: "unit", table, range, unit }, bits, moves: [...moves], lost: [] },
    });
  };
  // Amounts in whole 万元 are right when they are multiplied; others are rounded, and right to half a hundredth.
  for (const [larger, rounded] of [
    [true, false],
    [true, true],
    [false, false],
  ] as const) {
    const scale = (place: Place, trial: Trial, moves: Moves[]) => {
      if (place.value === 0n || !steps.spend()) return;
      const to = larger ? place.value * TIMES : roundedTo(place.value, scaled(place.fact.unit === "万元" ? 100 : 0));
      const about = rounded && place.fact.unit === "元" ? scaled(50) : 0n;
      moves.push({ place, to, about });
      if (place.cell) trial.change(place.cell, to - place.value, about);
    };
    for (const [start] of rows.entries()) {
      const trial = new Trial(base);
      const moves: Moves[] = [];
      for (let end = start; end < rows.length && !steps.isSpent; end++) {
        for (const place of figures.line(rows[end]!)) scale(place, trial, moves);
        add(trial, moves, larger, BITS - (start === 0 && end === rows.length - 1 ? 4 : 0) + (rounded ? 2 : 0));
      }
    }
    for (const column of columns) {
      const trial = new Trial(base);
      const moves: Moves[] = [];
      for (const row of rows) {
        const place = figures.at(row, column);
        if (place) scale(place, trial, moves);
      }
      add(trial, moves, larger, BITS + (rounded ? 2 : 0));
    }
  }
  return found
    .sort((a, b) => b.closed - a.closed || a.hypothesis.moves.length - b.hypothesis.moves.length)
    .slice(0, 6)
    .map(({ hypothesis }) => hypothesis);
}

/** A ten-thousandth, rounded to whole steps of what the table prints. */
function roundedTo(value: bigint, step: bigint): bigint {
  const to = value / TIMES;
  if (step <= 1n) return to;
  const half = step / 2n;
  return to < 0n ? -(((-to + half) / step) * step) : ((to + half) / step) * step;
}
