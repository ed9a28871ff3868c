/**
 * Requirement sets above the manifest's ExcelApi 1.7 that members used in this folder belong to, and what is done
 * without them.
 */
export const API_SETS = {
  /** Data validation. Without: templates take whatever is typed. */
  validation: "1.8",
  /** RangeAreas, row and column properties, page layout, events of all sheets. Without: range by range, hidden rows only where all are, no page layout, an event for each sheet. */
  areas: "1.9",
  /** Comments. Without: highlights only. */
  comments: "1.10",
  /** Worksheet custom properties. Without: the hidden name alone tells our sheets. */
  sheetProperties: "1.12",
  /** Merged areas. Without: no merges are told. */
  mergedAreas: "1.13",
  /** Notes (批注), which the command line writes. Without: they stay, and the user is told. */
  notes: "1.18",
  /** Undo of what add-ins do, one step for a whole change. Without: Excel forgets what could be undone. */
  undo: "1.20",
} as const;

/** Whether this Excel has a requirement set. */
export function has(set: keyof typeof API_SETS): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", API_SETS[set]);
}
