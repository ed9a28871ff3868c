import type { CellValue, WorkbookSnapshot } from "../core/grid/snapshot";
import { MEMORY_NAMESPACE } from "../core/memory";
import { addSheet, cellAt, type HeldValue, newId, newWorkbook, type WorkbookModel } from "./model";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** The host's workbook with the content of a snapshot. */
export function workbookFrom(snapshot: WorkbookSnapshot): WorkbookModel {
  const workbook = newWorkbook();
  for (const source of snapshot.sheets) {
    const sheet = addSheet(workbook, source.name);
    sheet.visibility = VISIBILITY[source.visibility];
    for (const { row, column, value, formula, format } of source.cells) {
      const cell = cellAt(sheet, row, column);
      cell.value = heldValue(value);
      if (formula !== undefined) cell.formula = `=${formula}`;
      if (format !== undefined) cell.numberFormat = format;
      if (formula === undefined && typeof value === "string" && /^[=+\-@']/.test(value)) cell.quoted = true;
    }
    sheet.merges = [...source.merges];
    for (const row of source.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of source.hiddenColumns) sheet.hiddenColumns.add(column);
    if (source.ours !== undefined) sheet.properties.set("gouji.sheet", source.ours);
  }
  if (snapshot.memory) {
    const json = JSON.stringify(snapshot.memory).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    workbook.customXml.push({ id: newId(workbook), xml: `<memory xmlns="${MEMORY_NAMESPACE}">${json}</memory>` });
  }
  return workbook;
}

function heldValue(value: CellValue): HeldValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}
