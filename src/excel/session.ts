import type { SheetSpec } from "../core/sheets/spec";

/**
 * What has been seen of the workbook: asking for it again along with the lists saves a round trip. Nothing of it is kept
 * in the workbook: `Office.context.document.settings.saveAsync` empties what the user can undo (OfficeDev/office-js 3141).
 */
export interface Session {
  /** Names of sheets by their ids. */
  sheets: Map<string, string>;
  /** Ids of all comments. */
  comments: Set<string>;
  /** Ids of our computed sheets. */
  computed: Set<string>;
  /** What this session has written, by the computed sheet's own id: with it a change can be taken back. */
  readonly specs: Map<string, SheetSpec>;
}

export function newSession(): Session {
  return { sheets: new Map(), comments: new Set(), computed: new Set(), specs: new Map() };
}
