import { has } from "./api-sets";
import { seesNotes } from "./notes";

/**
 * What Ctrl+Z in the grid does with a change of ours.
 *
 * - `one step`: takes the whole change back at once.
 * - `several`: takes it back, one part after the other.
 * - `none`: Excel cannot, and has forgotten what could be undone before.
 */
export type Undo = "one step" | "several" | "none";

/**
 * The most that this Excel and this library can do. The library of npm passes `mergeUndoGroup` over in silence, so the
 * requirement set alone would promise too much. An option cannot be asked for; that the library knows notes (1.18) tells
 * it from the npm build, which ends with ExcelApi 1.15.
 */
export function undoSupport(): Undo {
  // The set of its own is how Microsoft's page has it asked for; Excel told of undo by it before ExcelApi 1.20 was out.
  if (!has("undo") && !Office.context.requirements.isSetSupported("ExcelUndoApiAll", "1.0")) return "none";
  return seesNotes() ? "one step" : "several";
}
