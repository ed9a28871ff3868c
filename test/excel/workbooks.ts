import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { addSheet, cellAt, newWorkbook, type WorkbookModel } from "../../src/host/model";

/** A sample workbook as the command line reads it; jsdom lacks what reading files needs. */
export async function sample(name: string): Promise<WorkbookSnapshot> {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  const { readWorkbook } = await import("../../src/files");
  const bytes = readFileSync(join(__dirname, "../../assets/samples", name));
  return readWorkbook(Uint8Array.from(bytes));
}

/** A workbook of sheets by name, each a matrix from A1 on; texts that begin with `=` are formulas with value 0. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>,
): WorkbookModel {
  const workbook = newWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(workbook, name);
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === "") return;
        const cell = cellAt(sheet, r + 1, c + 1);
        if (typeof value === "string" && value.startsWith("=")) {
          cell.formula = value;
          cell.value = 0;
        } else cell.value = value;
      }),
    );
  }
  return workbook;
}

/** Many sheets of a size as departments have them. */
export function largeWorkbook(sheets: number, rows: number, columns: number): WorkbookModel {
  const workbook = newWorkbook();
  for (let number = 1; number <= sheets; number++) {
    const sheet = addSheet(workbook, `表${number}`);
    for (let row = 1; row <= rows; row++) {
      for (let column = 1; column <= columns; column++) {
        const cell = cellAt(sheet, row, column);
        if (column === 1) cell.value = `项目${row}`;
        else {
          cell.value = row * 1000 + column + 0.25;
          cell.numberFormat = "#,##0.00";
        }
      }
    }
  }
  return workbook;
}
