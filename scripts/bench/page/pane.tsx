import { createRoot } from "react-dom/client";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import type { ExcelDoor } from "../../../src/excel/door";
import { Session } from "../../../src/taskpane/session/session";
import { App } from "../../../src/taskpane/shell/app";

/** The pane over cells that are there already: what the pane itself does is measured, not Excel. */
async function open(): Promise<void> {
  let workbook = (await (await fetch("workbook.json")).json()) as WorkbookSnapshot;
  const unused = () => Promise.reject(new Error("not measured"));
  const door: ExcelDoor = {
    readWorkbook: () => Promise.resolve(workbook),
    writeAdditions: ({ sheets, marks }) =>
      Promise.resolve({
        sheets: sheets.map((s) => s.name),
        marks: marks.length,
        withComments: true,
        protectedSheets: [],
        brokenFormats: [],
        undo: "none",
      }),
    clearAdditions: unused,
    hasMarks: () => Promise.resolve(false),
    insertTemplate: unused,
    selectCell: () => Promise.resolve(),
    applyFigures: unused,
    remember: unused,
    diagnose: () => {
      throw new Error("not measured");
    },
    watch: () => Promise.resolve(() => Promise.resolve()),
  };
  const session = new Session({
    door,
    personal: { load: () => Promise.resolve(null), save: () => Promise.resolve() },
    language: "zh-CN",
    copy: () => Promise.resolve(),
    downloads: "browser",
    download: () => Promise.resolve(),
  });
  createRoot(document.getElementById("root")!).render(<App session={session} officeBackground={() => undefined} />);
  const edit = () => {
    // One figure of the last sheet, in fresh cells, as after reading again.
    const sheets = workbook.sheets.map((sheet, i) =>
      i < workbook.sheets.length - 1
        ? sheet
        : { ...sheet, cells: sheet.cells.map((c) => (typeof c.value === "number" ? { ...c, value: c.value + 3 } : c)) },
    );
    workbook = { ...workbook, sheets };
  };
  Object.assign(window, { bench: { session, edit } });
}

void open();
