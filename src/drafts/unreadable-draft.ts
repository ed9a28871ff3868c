/** Why a file cannot be read as a draft. */
export type UnreadableDraftCode =
  | "not-a-draft"
  | "legacy-doc"
  | "draft-encrypted"
  | "truncated"
  | "empty-file"
  | "too-large"
  | "no-text"
  | "draft-damaged";

/** A file that is no readable draft; the texts a user sees are made from the code in src/messages. */
export class UnreadableDraft extends Error {
  override readonly name = "UnreadableDraft";
  constructor(readonly code: UnreadableDraftCode) {
    super(`unreadable draft: ${code}`);
  }
}
