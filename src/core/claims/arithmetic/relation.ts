import type { Estimate, Fit } from "../estimate";
import type { Frame, Statement } from "../statement";

/** What a figure must be by others of the draft. */
export interface Relation {
  readonly kind: "sum" | "rate" | "change" | "same";
  readonly result: Statement;
  readonly operands: readonly Statement[];
  readonly expected: Estimate;
  readonly fit: Fit;
  /** What it comes to with other values for some operands. */
  readonly again?: (other: (operand: Statement) => Estimate | null) => Estimate | null;
  /** False where the words leave open which figures belong together: it can confirm, and not contradict. */
  readonly certain: boolean;
  /** True for what the tables' own rules say as well: it is told though cells bear its figures out, where a check of theirs fails. */
  readonly ruled?: boolean;
}

/** All figures of a relation. */
export function members({ result, operands }: Relation): readonly Statement[] {
  return [result, ...operands];
}

/** A figure of the workbook for a frame, where the draft itself states none. */
export type FromWorkbook = (frame: Frame) => Estimate | null;
