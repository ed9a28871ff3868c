import type { Unit } from "../amount";
import type { Check, Severity } from "../check/check";
import type { FactStore } from "../facts/store";
import type { TableReading } from "../facts/table-use";
import { addressOf } from "../grid/address";
import type { SheetSnapshot } from "../grid/snapshot";
import type { Text } from "../text/text";
import { text } from "../text/text";
import { Cells } from "./cells";
import type { Place } from "./place";
import { addressIn } from "./place";
import type { OwnCheckRow } from "./judge";
import { judgeRow } from "./judge";
import type { Column, OwnCheckSheet } from "./sheets";
import { namesOwnChecks } from "./sheets";

export { readOwnCheckSheet } from "./sheets";
export type { OwnCheckSheet } from "./sheets";

const SEVERITIES: readonly (readonly [Severity, RegExp])[] = [
  ["error", /^(错误|严重|error)$/i],
  ["warning", /^(警告|预警|warning)$/i],
  ["info", /^(提示|提醒|info|notice)$/i],
];
// Control characters: no name needs them, and some readers of files fail on them.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029\ufffe\uffff]+/g;

/** The user's own checks on sheets named 自定义勾稽, one in each row, in their order. */
export function ownChecks(
  own: readonly OwnCheckSheet[],
  workbook: {
    readonly sheets: readonly SheetSnapshot[];
    readonly tables: readonly TableReading[];
    readonly facts: FactStore;
    /** The unit of cells whose table and sheet state none. */
    readonly commonUnit: Unit;
  },
): Check[] {
  if (own.length === 0) return [];
  const cells = new Cells(workbook);
  return own.flatMap((sheet) => sheet.rows.map((row) => judgeRow(cells, rowOf(cells, sheet, row))));
}

function rowOf(cells: Cells, { sheet, columns, toleranceUnit }: OwnCheckSheet, row: number): OwnCheckRow {
  const grid = cells.grid(sheet.name)!;
  const at = (column: number): Place => cells.at(grid, row, column);
  const written = (column: Column): string => {
    const place = columns[column] === undefined ? undefined : at(columns[column]);
    const value = place?.cell?.value ?? null;
    if (value === null || typeof value === "object") return "";
    return String(value).replace(CONTROL, " ").replace(/\s+/g, " ").trim();
  };
  const name = written("name");
  const level = written("severity");
  const severity = SEVERITIES.find(([, words]) => words.test(level))?.[0];
  const notes: Text[] = [];
  if (level !== "" && !severity) {
    notes.push(
      text(
        "级别“{level}”（{cell}）不是错误、警告或提示，按错误处理",
        "the severity “{level}” ({cell}) is none of error, warning and notice; taken as error",
        { level, cell: addressIn(at(columns.severity!)) },
      ),
    );
  }
  const nameCell = `${sheet.name}!${addressOf(row, columns.name)}`;
  return {
    name: name === "" ? `第${row}行` : name,
    title: name === "" ? { zh: `第${row}行`, en: `Row ${row}` } : { zh: name, en: name },
    left: at(columns.left),
    right: at(columns.right),
    tolerance: columns.tolerance === undefined ? null : at(columns.tolerance),
    toleranceUnit,
    severity: severity ?? "error",
    source: { zh: `自定义勾稽（${nameCell}）`, en: `Own checks (${nameCell})` },
    remark: written("remark"),
    notes,
  };
}

/**
 * Sheets that are named like sheets of own checks and lack their headings. They are reported, because the user may expect
 * their checks.
 */
export function misnamedSheets(
  sheets: readonly SheetSnapshot[],
  own: readonly OwnCheckSheet[],
  tables: readonly TableReading[],
): SheetSnapshot[] {
  return sheets.filter(
    (sheet) =>
      sheet.ours === undefined &&
      sheet.cells.length > 0 &&
      namesOwnChecks(sheet.name) &&
      !own.some((each) => each.sheet === sheet) &&
      !tables.some(({ table }) => table.sheet === sheet.name),
  );
}
