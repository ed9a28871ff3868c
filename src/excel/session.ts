/** Where the places of our marks are kept in the workbook, for a quick start after reopening. */
const RECORD = "gouji.marks";

/** What has been seen of the workbook: asking for it again along with the lists saves a round trip. */
export interface Session {
  /** Names of sheets by their ids. */
  sheets: Map<string, string>;
  /** Ids of all comments. */
  comments: Set<string>;
  /** Ids of our computed sheets. */
  computed: Set<string>;
}

/** A session starts with what the last one recorded in the workbook. */
export function newSession(): Session {
  const { sheets = [], comments = [] } = readRecord();
  return { sheets: new Map(sheets.map((id) => [id, ""])), comments: new Set(comments), computed: new Set() };
}

interface MarkRecord {
  /** Ids of sheets with marks. */
  readonly sheets?: readonly string[];
  /** Ids of our comments. */
  readonly comments?: readonly string[];
}

function readRecord(): MarkRecord {
  const record: unknown = Office.context.document.settings.get(RECORD);
  return typeof record === "object" && record !== null ? record : {};
}

/**
 * Records in the workbook where our marks are; nothing when there are none. The record only saves round trips: marks
 * are known by their formula, so it may fail in silence.
 */
export async function recordMarks(sheets: readonly string[], comments: readonly string[]): Promise<void> {
  const { settings } = Office.context.document;
  if (sheets.length + comments.length > 0) settings.set(RECORD, { sheets, comments });
  else if (settings.get(RECORD) !== null) settings.remove(RECORD);
  else return;
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
}
