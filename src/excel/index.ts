import { applyFigures } from "./apply";
import { clearAdditions } from "./clear";
import { diagnose } from "./diagnosis";
import type { ExcelDoor } from "./door";
import { insertTemplate } from "./insert-template";
import { readWorkbook } from "./read";
import { remember } from "./remember";
import { selectCell } from "./select";
import { newSession } from "./session";
import { watch } from "./watch";
import { writeAdditions } from "./write";

export * from "./door";

/** The door to the workbook that the add-in runs in; to be opened after Office.onReady. */
export function excelDoor(): ExcelDoor {
  const session = newSession();
  return {
    readWorkbook: (progress, signal) => readWorkbook(session, progress, signal),
    writeAdditions: (additions) => writeAdditions(session, additions),
    clearAdditions: (what) => clearAdditions(session, what),
    insertTemplate,
    selectCell,
    applyFigures,
    remember,
    diagnose,
    watch: (onChanged) => watch(session, onChanged),
  };
}
