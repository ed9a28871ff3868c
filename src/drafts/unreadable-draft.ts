/** The reasons why a file cannot be read as a draft. */
export type UnreadableDraftCode =
  | "not-a-draft"
  | "legacy-doc"
  | "draft-encrypted"
  | "truncated"
  | "empty-file"
  | "too-large"
  | "no-text"
  | "draft-damaged";

/** An error for a file that cannot be read as a draft; src/messages makes the user's text from the code. */
export class UnreadableDraft extends Error {
  override readonly name = "UnreadableDraft";
  constructor(readonly code: UnreadableDraftCode) {
    super(`unreadable draft: ${code}`);
  }
}
