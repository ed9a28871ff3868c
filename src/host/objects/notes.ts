import { fullAddress, parseReference } from "../addresses";
import { assertEditable, type HostContext, type SheetState, type WorkbookState } from "../context";
import { notFound, notImplemented } from "../errors";
import type { NoteModel } from "../model";
import { type AnyObject, type Kind, objectOf } from "../object";
import { rangeOf } from "./range";

/* Notes (批注), which Office.js has since ExcelApi 1.18. The key of a note is the address of its cell. */

type NoteState = SheetState & { readonly note: NoteModel };

const cellOf = ({ row, column }: NoteModel) => ({ top: row, bottom: row, left: column, right: column });

const NOTE: Kind<NoteState> = {
  name: "Note",
  identity: ({ sheet, note }) => ({ _Id: fullAddress(sheet, cellOf(note)) }),
  scalars: {
    AuthorName: ({ note }) => note.authorName ?? "",
    Content: ({ note }) => note.text,
    Visible: ({ note }) => note.visible ?? false,
  },
  objects: { GetLocation: ({ host, sheet, note }) => rangeOf({ host, sheet }, cellOf(note)) },
  methods: {
    Delete: (state) => {
      assertEditable(state);
      const { notes } = state.host.workbook;
      const index = notes.indexOf(state.note);
      if (index < 0) throw notFound("note");
      notes.splice(index, 1);
    },
  },
};

const NOTES: Kind<WorkbookState> = {
  name: "NoteCollection",
  items: ({ host }) => host.workbook.notes.map((note) => noteObject(host, note)),
  item: ({ host }, key) => existing(noteAt(host, key), key),
  objects: {
    GetItemAt: ({ host }, [index]) => {
      const note = host.workbook.notes[Number(index)];
      return existing(note ? noteObject(host, note) : null, index);
    },
    GetItemOrNullObject: ({ host }, [key]) => noteAt(host, key),
  },
  methods: { GetCount: ({ host }) => host.workbook.notes.length },
};

/** The workbook's notes. @throws HostError ApiNotFound before ExcelApi 1.18. */
export function noteCollection(state: WorkbookState): AnyObject {
  if (!state.host.offers(18)) throw notImplemented("Workbook.Notes before ExcelApi 1.18 is");
  return objectOf(NOTES, state);
}

function noteObject(host: HostContext, note: NoteModel): AnyObject {
  const sheet = host.workbook.sheets.find(({ id }) => id === note.sheetId)!;
  return objectOf(NOTE, { host, sheet, note });
}

function noteAt(host: HostContext, key: unknown): AnyObject | null {
  const { sheet, range } = parseReference(host.workbook, String(key));
  const note = host.workbook.notes.find(
    ({ sheetId, row, column }) => sheetId === sheet.id && row === range.top && column === range.left,
  );
  return note ? noteObject(host, note) : null;
}

function existing(found: AnyObject | null, key: unknown): AnyObject {
  if (!found) throw notFound(`note ${String(key)}`);
  return found;
}
