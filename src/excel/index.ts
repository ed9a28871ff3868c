import { applyFigures } from "./apply";
import { clearAdditions } from "./clear";
import type { ReadFile } from "./copied-merges";
import { diagnose } from "./diagnosis";
import type { ExcelDoor } from "./door";
import { hasMarks } from "./has-marks";
import { insertTemplate } from "./insert-template";
import { readWorkbook } from "./read";
import { remember } from "./remember";
import { selectCell } from "./select";
import { newSession, type Session } from "./session";
import { watch } from "./watch";
import { writeAdditions } from "./write";

export * from "./door";
export type { ReadFile } from "./copied-merges";

/**
 * The door to the workbook that the add-in runs in; to be opened after Office.onReady.
 * @param readFile reads a copy of the workbook's file; without it merged areas come from Excel's own call.
 */
export function excelDoor(readFile?: ReadFile, session = newSession()): ExcelDoor {
  return {
    readWorkbook: (progress, signal, options) => readWorkbook(session, { ...options, progress, signal, readFile }),
    writeAdditions: (additions) => writeAdditions(session, additions),
    clearAdditions: (what) => clearAdditions(session, what),
    hasMarks,
    insertTemplate,
    selectCell,
    applyFigures,
    remember,
    diagnose,
    watch: (onChanged) => watch(session, onChanged),
  };
}

let ofPage: Session | undefined;

/**
 * The same door for all of a page: pane and ribbon of a shared runtime know what the other has written, so that a change
 * taken back brings back what stood there.
 */
export function pageDoor(readFile?: ReadFile): ExcelDoor {
  return excelDoor(readFile, (ofPage ??= newSession()));
}
