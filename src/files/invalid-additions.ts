/** What is wrong with sheets or marks that a caller wants written. */
export type InvalidAdditionsCode =
  "sheet-name-taken" | "duplicate-sheet" | "invalid-sheet-id" | "unknown-sheet" | "invalid-cell";

/** Additions that this workbook cannot take; a fault of the caller, never of the user's file. */
export class InvalidAdditions extends Error {
  override readonly name = "InvalidAdditions";

  constructor(
    readonly code: InvalidAdditionsCode,
    readonly details: Readonly<Record<string, string>>,
  ) {
    super(`invalid additions: ${code} ${JSON.stringify(details)}`);
  }
}
