/** The reasons why a file cannot be read as a workbook. */
export type UnreadableCode =
  | "not-xlsx"
  | "legacy-xls"
  | "encrypted"
  | "truncated"
  | "empty-file"
  | "too-large"
  | "no-sheets"
  | "no-tables"
  | "damaged";

/**
 * A file that is not a readable workbook. The texts a user sees are made elsewhere from `code` and `details`
 * (such as the part of the package in question).
 */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly code: UnreadableCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(`unreadable file: ${code}`);
  }
}
