import type { Fact } from "../facts/fact";
import type { Description } from "./description";

/** A figure of a workbook with what its row, its column and its table say of it. */
export interface Referent {
  /** The figure; a blank cell among figures is a figure of nothing. */
  readonly fact: Fact;
  /** The budget code of its row; null in a list without codes. */
  readonly code: string | null;
  /** Names that say what it is: of its row and of its column. A phrase must name each of them. */
  readonly names: readonly string[];
  /** Names of what it is a part of: lines and headings above it, and its table's title. */
  readonly around: readonly string[];
  /** Everything said of it, the nearer words before the farther ones. */
  readonly said: Description;
  /** The fiscal year that it is of. */
  readonly year: number | null;
  /** How it is worked out from cells, the first of them `fact`'s; absent where a cell states it. */
  readonly formula?: string;
}
