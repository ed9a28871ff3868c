import { has } from "./api-sets";
import { isOwnNote } from "./identity";

/** Whether add-ins can see notes (批注) here: the library of npm knows none, whatever Excel says. */
export function seesNotes(): boolean {
  return has("notes") && "notes" in Excel.Workbook.prototype;
}

/** Asks for the notes, all of one workbook in one list; the function returned gives ours after the next sync. */
export function queueNotes(context: Excel.RequestContext): () => Excel.Note[] {
  if (!has("notes") || !seesNotes()) return () => [];
  const notes = context.workbook.notes.load("items/content,items/authorName");
  return () => notes.items.filter(isOwnNote);
}
