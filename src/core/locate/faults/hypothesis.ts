import { around } from "../../grid/around";
import type { ChangedSums, Shift } from "../changed-sums";
import { stepOf } from "../printed-place";
import type { Cell, Row, Span, System } from "../system";
import { closing, meet } from "../system";
import type { Change } from "../suspect";
import type { Fault } from "./fault";
import type { Place } from "./figures";
import { Trial } from "./trial";

/** What a sum costs that could hold with any figure in place of a lost one: it does not speak for the hypothesis. */
const UNDECIDED = 6;

/** A mistake that may have happened, before it is tried: what its cells would hold, and which figures it lost. */
export interface Hypothesis {
  readonly fault: Omit<Fault, "changes" | "unsure">;
  /** How much it takes to say what happened, in bits: the likelier the mistake, the less. */
  readonly bits: number;
  readonly moves: readonly { readonly place: Place; readonly to: bigint; readonly about?: bigint }[];
  /** Places whose figures were overwritten: other sums and tables tell what they should hold. */
  readonly lost: readonly Place[];
  /** Figures that stand beside the places of the table, and belong in one. */
  readonly strays?: readonly { readonly row: number; readonly column: number }[];
}

/** A hypothesis with what it does to the sums. */
export interface Tried {
  readonly fault: Fault;
  readonly bits: number;
  readonly closes: readonly Row[];
  /** Sums of its cells that would fail all the same. */
  readonly leaves: readonly Row[];
  /** Sums that wait for its empty cells and would hold. */
  readonly gains: number;
  readonly shifts: readonly Shift[];
  /** True where some figure that it proposes no sum bears out to the last place. */
  readonly loose: boolean;
  /** True where it gives the figure of every cell that it makes wrong. */
  readonly complete: boolean;
}

/** The hypothesis with lost figures worked out from the sums they stand in; null where it breaks a sum that holds. */
export function tried(hypothesis: Hypothesis, base: ChangedSums, system: System): Tried | null {
  const trial = new Trial(base);
  const shifts: Shift[] = [];
  const changes: Change[] = [];
  const unsure = new Set<Place>();
  let loose = false;
  const thin: Cell[] = [];
  const filled: Place[] = [];
  for (const { place, to, about } of hypothesis.moves) {
    const by = to - place.value;
    trial.fill(place.fact, to);
    if (place.cell) {
      trial.change(place.cell, by, about ?? 0n);
      if (by !== 0n) shifts.push({ cell: place.cell, by });
    }
    if (about !== undefined && about !== 0n) unsure.add(place);
    else if (by !== 0n) changes.push({ fact: place.fact, proposed: system.amount(to) });
    if (by !== 0n) filled.push(place);
  }
  const open = new Set(hypothesis.lost);
  for (const { cell } of open) if (cell) trial.open(cell, 1);
  if (trial.breaks) return null;
  for (let settled = true; settled;) {
    settled = false;
    for (const place of open) {
      const { cell } = place;
      if (!cell) continue;
      const solution = solved(cell, trial, open, system);
      if (solution === "open") continue;
      if (solution === "contradictory") return null;
      const { by } = solution;
      // An expenditure of less than nothing is none that was lost.
      if (cell.value + by < 0n && cell.value >= 0n && !cell.fact.signed) return null;
      if (by !== 0n && solution.sums < 2) thin.push(cell);
      if (by !== 0n && !solution.only) loose = true;
      trial.open(cell, -1);
      trial.change(cell, by);
      open.delete(place);
      settled = true;
      if (by === 0n) continue;
      shifts.push({ cell, by });
      changes.push({ fact: place.fact, proposed: system.amount(cell.value + by) });
    }
  }
  if (trial.breaks) return null;
  const wrong = [...unsure, ...[...open].filter(({ value }) => value !== 0n)].map(({ fact }) => fact);
  const concerned = [...changes.map(({ fact }) => fact), ...wrong, ...(hypothesis.strays ?? [])];
  const range = concerned.length > 0 ? around(concerned) : hypothesis.fault.range;
  const fault = { ...hypothesis.fault, range, changes, unsure: wrong };
  const { closes, undecided } = trial;
  // A figure that one sum asks for makes that sum hold: it is no evidence, unless another one comes out with it beside
  // figures that moved.
  const isProven = (cell: Cell) => hypothesis.moves.length > 0 && sumsThatHold(cell, trial) >= 2;
  const unproven = thin.filter((cell) => !isProven(cell)).length;
  const bits = hypothesis.bits + UNDECIDED * (undecided.length + unproven);
  loose ||= thin.length > 0 || open.size > 0 || filled.some((place) => !isBorneOut(place, trial));
  return {
    fault,
    bits,
    closes: [...closes, ...undecided],
    leaves: trial.left,
    gains: trial.gains.length,
    shifts,
    loose,
    complete: open.size === 0,
  };
}

/** True for a figure that some sum holds with. */
function isBorneOut({ cell }: Place, trial: Trial): boolean {
  return cell !== null && sumsThatHold(cell, trial) > 0;
}

function sumsThatHold(cell: Cell, trial: Trial): number {
  return [...cell.rows, ...cell.waiting].filter(
    ({ row }) => !row.analytic && !row.bound && !trial.isOpen(row) && trial.holds(row),
  ).length;
}

/** The change of a cell that makes all its sums hold whose other figures are known. */
function solved(
  cell: Cell,
  trial: Trial,
  open: ReadonlySet<Place>,
  system: System,
): { readonly by: bigint; readonly only: boolean; readonly sums: number } | "open" | "contradictory" {
  const rows = [...cell.rows, ...cell.waiting].filter(
    ({ row }) =>
      (row.lacks === 0 || trial.lacks(row) === 1) &&
      !row.bound &&
      !row.analytic &&
      row.cells.every((each) => each.cell === cell || ![...open].some((p) => p.cell === each.cell)),
  );
  if (rows.length === 0) return "open";
  let span: Span | null = { low: null, high: null };
  for (const { row, weight } of rows) {
    span = meet(span, closing(row, trial.residual(row), weight));
    if (span === null) return "contradictory";
  }
  const step = system.scaled(stepOf(cell.fact));
  const strictest = rows.reduce((a, b) => (b.row.tolerance < a.row.tolerance ? b : a));
  const middle = -trial.residual(strictest.row) / strictest.weight;
  const { low, high } = span;
  const by = low !== null && middle < low ? low : high !== null && middle > high ? high : middle;
  const rounded = ((cell.value + by) / step) * step - cell.value;
  const within = (change: bigint) => (low === null || change >= low) && (high === null || change <= high);
  // What is left of rounding is no figure.
  if (within(-cell.value)) return { by: -cell.value, only: true, sums: rows.length };
  // Several figures that are printed alike may do where the sums are rounded.
  const only = !within(rounded + step) && !within(rounded - step);
  return { by: within(rounded) ? rounded : by, only, sums: rows.length };
}
