import type { Amount } from "../amount";
import type { Check } from "../check/check";
import type { CellAddress } from "../grid/snapshot";
import type { FigureCell } from "./figure-cells";

/** What can be wrong with how a figure is made. */
export type FaultKind =
  /** A number where the neighbours have formulas. */
  | "typed-over"
  /** A sum that leaves cells of its block out. */
  | "left-out"
  /** A sum that adds cells twice, or cells that do not belong to it. */
  | "added"
  /** A sum that adds subtotals and their details. */
  | "doubled"
  /** A sum over figures typed as text, which Excel does not add. */
  | "text-in-sum"
  /** A reference to a table of another year. */
  | "other-year"
  /** A reference to another sheet than the neighbours'. */
  | "other-sheet"
  /** A reference to another row or column than the neighbours'. */
  | "other-place"
  /** A reference to another workbook. */
  | "external"
  /** A stored result that differs from the result of the formula. */
  | "stale";

/** A formula, or a number in place of one, that does not fit what it should do. */
export interface Fault {
  readonly kind: FaultKind;
  readonly figureCell: FigureCell;
  /** The formula that the cell should have, without `=`, where that is known. */
  readonly expected: string | null;
  /** A cell whose formula was made in the same way as it should be. */
  readonly peer: FigureCell | null;
  readonly direction: "row" | "column" | null;
  /** What the cell should hold, in what it is written in; null where that is not known. */
  readonly proposed: Amount | null;
  /** The cells left out or added too many, or the sheets referred to. */
  readonly cells: readonly CellAddress[];
  readonly sheets: readonly string[];
  /** The rule that shows what the sum should be of. */
  readonly rule: Check | null;
}

/** A fault with everything that its kind does not need left empty. */
export function fault(
  kind: FaultKind,
  figureCell: FigureCell,
  more: Partial<Omit<Fault, "kind" | "figureCell">> = {},
): Fault {
  return {
    kind,
    figureCell,
    expected: null,
    peer: null,
    direction: null,
    proposed: null,
    cells: [],
    sheets: [],
    rule: null,
    ...more,
  };
}
