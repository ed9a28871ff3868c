import { ceilDivide, decimalsOf, floorDivide, inUnit, isZero, toFixed, toText } from "../amount";
import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";
import type { FormulaEvidence } from "../formulas";
import type { Neighbours } from "./neighbours";
import type { ChangedSums } from "./changed-sums";
import { stepOf } from "./printed-place";
import type { Slip } from "./slip";
import { digitsOf, plausibilityOf } from "./plausibility";
import { NOTHING_BETWEEN, slipBetween, slipOfTyping, UNLIKELINESS } from "./slip";
import type { Rounding } from "./rounding";
import type { Cell, Row, Span, System } from "./system";
import { closing, meet } from "./system";

/** A proposed figure for a cell, the slip that would explain the present one, and how unlikely that is. */
export interface Proposal {
  readonly cell: Cell;
  readonly by: bigint;
  readonly proposed: Amount;
  readonly slip: Slip;
  readonly unlikeliness: number;
}

/** More figures than this either side of the middle are further off than rounding plausibly brings them. */
const MOST_TRIED = 20n;
/** Rounding differences within two standard deviations are ordinary. */
const USUAL_ROUNDING = 2;
/** A computed figure is wrong only where its formula or a figure in it is. */
const COMPUTED = 3;

/**
 * The likeliest figure of a cell within a span of changes: one that is printed with the places of its table, made from the
 * written one by a plausible slip, and that leaves no more than usual rounding; null where only implausible ones are left.
 */
export function propose(
  cell: Cell,
  span: Span,
  overlay: ChangedSums,
  system: System,
  neighbours: Neighbours,
): Proposal | null {
  const { fact } = cell;
  const awaited = fact.state === "blank" ? cell.waiting.filter(({ row }) => overlay.lacks(row) === 1) : [];
  const closes = [
    ...cell.rows.filter(
      ({ row, weight }) =>
        // A sum that fails for another reason is no evidence about this figure.
        !row.analytic && !overlay.holds(row) && meet(span, closing(row, overlay.residual(row), weight)) !== null,
    ),
    ...awaited,
  ];
  const middle = clamp(middleOf(closes, overlay), span);
  const proposals: Fitting[] = [];
  const around = contextOf(cell, closes, neighbours);
  const evidence = system.evidence.get(cell.key);
  const formula = evidence && evidence.kind !== "derived" ? evidence : null;
  const wanted = formula?.proposed ? system.nearest(formula.proposed) - cell.value : null;
  for (const by of changesIn(cell, span, middle, wanted, system)) {
    const value = cell.value + by;
    if (by === 0n || (value < 0n && cell.value >= 0n && !fact.signed)) continue;
    const proposed = system.amount(value);
    const slip = by === wanted ? slipOfFormula(formula!) : around(by, () => slipOf(fact, proposed));
    const misfit = misfitOf(closes, overlay, by);
    const unlikeliness =
      UNLIKELINESS[slip] +
      Math.max(0, misfit - USUAL_ROUNDING) +
      (fact.formula === null || formula ? 0 : COMPUTED) +
      plausibilityOf(cell, proposed, slip, closes);
    proposals.push({ cell, by, proposed, slip, unlikeliness, misfit });
  }
  return bestFitting(proposals, system.rounding);
}

type Fitting = Proposal & { readonly misfit: number };

/**
 * Among equally likely figures, the one with the smallest rounding difference: a sum that comes out exactly is no accident.
 * Where the sums of a workbook do not show rounding, it is the figure that makes them come out, however it became wrong;
 * how likely the cell is to be the wrong one, its likeliest figure says.
 */
function bestFitting(proposals: readonly Fitting[], { isUsual, price }: Rounding): Fitting | null {
  const priced = isUsual ? proposals : proposals.map((each) => (each.misfit > 0 ? dearer(each, price) : each));
  const least = Math.min(...priced.map(({ unlikeliness }) => unlikeliness));
  const exact = isUsual ? undefined : likeliest(priced.filter(({ misfit }) => misfit === 0));
  if (exact) return { ...exact, unlikeliness: least };
  const likely = priced.filter(({ unlikeliness }) => unlikeliness - least < NOTHING_BETWEEN);
  return likely.sort((a, b) => a.misfit - b.misfit || a.unlikeliness - b.unlikeliness)[0] ?? null;
}

function dearer(proposal: Fitting, by: number): Fitting {
  return { ...proposal, unlikeliness: proposal.unlikeliness + by };
}

function likeliest(proposals: readonly Fitting[]): Fitting | undefined {
  return [...proposals].sort((a, b) => a.unlikeliness - b.unlikeliness)[0];
}

type Closed = readonly { readonly row: Row; readonly weight: bigint }[];

/** The change that makes the strictest of the sums exact. */
export function middleOf(closed: Closed, overlay: ChangedSums): bigint {
  let best: { row: Row; weight: bigint } | null = null;
  for (const each of closed) if (!best || each.row.tolerance < best.row.tolerance) best = each;
  return best ? -overlay.residual(best.row) / best.weight : 0n;
}

function clamp(by: bigint, { low, high }: Span): bigint {
  if (low !== null && by < low) return low;
  return high !== null && by > high ? high : by;
}

/** The changes within the span that leave a figure with the places that the table prints; else the middle itself. */
function changesIn(cell: Cell, { low, high }: Span, middle: bigint, wanted: bigint | null, system: System): bigint[] {
  const step = system.scaled(stepOf(cell.fact));
  const from = max(low, middle - MOST_TRIED * step);
  const to = min(high, middle + MOST_TRIED * step);
  const first = ceilDivide(cell.value + from, step);
  const last = floorDivide(cell.value + to, step);
  const changes: bigint[] = [];
  for (let n = first; n <= last; n++) changes.push(n * step - cell.value);
  if (wanted !== null && (low === null || low <= wanted) && (high === null || wanted <= high)) changes.push(wanted);
  return changes.length > 0 ? changes : [middle];
}

function slipOfFormula({ kind }: FormulaEvidence): Slip {
  return kind === "typed-over" ? "typed-over" : "wrong-formula";
}

function max(a: bigint | null, b: bigint): bigint {
  return a === null || b > a ? b : a;
}

function min(a: bigint | null, b: bigint): bigint {
  return a === null || b < a ? b : a;
}

/** The rounding difference that would remain, as half the square of standard deviations; 0 where sums are exact. */
function misfitOf(closed: Closed, overlay: ChangedSums, by: bigint): number {
  let misfit = 0;
  for (const { row, weight } of closed) {
    if (row.bound || row.tolerance === 0n) continue;
    const share = Number(((overlay.residual(row) + weight * by) * 1000n) / row.tolerance) / 1000;
    // n figures, each off by at most h, evenly: variance n·h²/3; the tolerance is n·h.
    misfit += 1.5 * roundedIn(row) * share * share;
  }
  return misfit;
}

/** How many figures of a sum are rounded: an empty cell that counts as nil is not. */
function roundedIn({ cells }: Row): number {
  return cells.reduce((count, { cell }) => count + (cell.fact.state === "stated" ? 1 : 0), 0);
}

/** The slip that explains the digits, or a likelier one that explains the neighbouring figures. */
function contextOf(cell: Cell, closed: Closed, neighbours: Neighbours): (by: bigint, digits: () => Slip) => Slip {
  const { fact } = cell;
  const parts = partsOf(cell, closed);
  let written: Slip | null | undefined;
  return (by, digits) => {
    const plain = digits();
    if (fact.empty) return "empty";
    if (UNLIKELINESS[plain] < UNLIKELINESS.stale) return plain;
    written ??= neighbours.isLastYears(fact) ? "stale" : neighbours.isOfNextRow(fact) ? "row-above" : "other";
    const size = by < 0n ? -by : by;
    const summed: Slip = parts.has(size) ? (by > 0n === cell.value >= 0n ? "part-missed" : "part-doubled") : "other";
    const copied: Slip = isOfSameSum(cell, closed) ? "copied" : "other";
    return [plain, written, summed, copied].reduce((a, b) => (UNLIKELINESS[b] < UNLIKELINESS[a] ? b : a));
  };
}

/** True where the cell holds the figure of another part, or of the whole, of a sum; a figure of one digit does by chance. */
function isOfSameSum(cell: Cell, closed: Closed): boolean {
  if (cell.value === 0n || digitsOf(cell.fact) < 2) return false;
  return closed.some(({ row }) =>
    row.cells.some(({ cell: other }) => other !== cell && row.cells.length > 2 && other.value === cell.value),
  );
}

/** Sizes of the parts of a sum that the cell is the whole of. */
function partsOf(cell: Cell, closed: Closed): Set<bigint> {
  const parts = new Set<bigint>();
  for (const { row, weight } of closed) {
    const others = row.cells.filter((each) => each.cell !== cell);
    if (row.bound || others.length < 2 || others.some((each) => each.weight > 0n === weight > 0n)) continue;
    for (const { cell: part } of others) if (part.value !== 0n) parts.add(part.value < 0n ? -part.value : part.value);
  }
  return parts;
}

/** The slip between the written and the proposed figure, both as the table prints them: 568.51 → 586.51 is transposed. */
function slipOf(fact: Fact, proposed: Amount): Slip {
  if (fact.measure !== "money") {
    const decimals = decimalsOf(fact.value);
    // 48 for 48.5 is no slip of one digit: nobody typed the point.
    if (decimalsOf(proposed) > decimals) return "other";
    const [written, right] = [toText(fact.value), toFixed(proposed, decimals)];
    // A score of 0 is a digit like any other; only sums of money have cells of nil everywhere.
    const slip = slipBetween(written, right);
    if (slip === "typed-nil" && fact.measure === "count" && written.length === right.length) return "digit-replaced";
    return slipOfTyping(slip === "typed-nil" && fact.measure === "count" ? "other" : slip, written, toText(proposed));
  }
  if (isZero(proposed)) return "should-be-nil";
  const decimals = Math.max(fact.decimals, 2);
  const print = (value: Amount) => toFixed(inUnit(value, fact.unit), decimals);
  const typed = (value: Amount) => toText(inUnit(value, fact.unit));
  return slipOfTyping(slipBetween(print(fact.value), print(proposed)), typed(fact.value), typed(proposed));
}
