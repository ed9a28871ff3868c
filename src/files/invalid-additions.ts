/** The kinds of mistakes in sheets or marks that a caller wants to write. */
export type InvalidAdditionsCode =
  "sheet-name-taken" | "duplicate-sheet" | "invalid-sheet-id" | "unknown-sheet" | "invalid-cell";

/** The error for additions that this workbook cannot take: a mistake of the caller, never of the user's file. */
export class InvalidAdditions extends Error {
  override readonly name = "InvalidAdditions";

  constructor(
    readonly code: InvalidAdditionsCode,
    readonly details: Readonly<Record<string, string>>,
  ) {
    super(`invalid additions: ${code} ${JSON.stringify(details)}`);
  }
}
