import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellKey, type CellModel, type SheetModel, snapshotOf, type WorkbookModel } from "../../../src/host/model";
import type * as Open from "../../../src/workbench/xlsx/open";
import type * as Save from "../../../src/workbench/xlsx/save";
import { MAIN, plainWorkbook, type Parts, XML } from "../../files/packages";

/*
 * The workbench's packages are loaded late: jsdom lacks what they need, and a test has to provide it first.
 */

type Doors = Pick<typeof Open, "openWorkbook" | "defaultFontOf"> & Pick<typeof Save, "saveWorkbook">;

let doors: Doors | undefined;

/** To be called in `beforeAll`, with LOADING for its time. */
export async function loadWorkbench(): Promise<void> {
  const { openWorkbook, defaultFontOf } = await import("../../../src/workbench/xlsx/open");
  const { saveWorkbook } = await import("../../../src/workbench/xlsx/save");
  doors = { openWorkbook, defaultFontOf, saveWorkbook };
}

/** Milliseconds that it may take. */
export const LOADING = 300_000;

export const openWorkbook: Doors["openWorkbook"] = (bytes) => doors!.openWorkbook(bytes);
export const defaultFontOf: Doors["defaultFontOf"] = (bytes) => doors!.defaultFontOf(bytes);
export const saveWorkbook: Doors["saveWorkbook"] = (original, workbook) => doors!.saveWorkbook(original, workbook);

export const SAMPLES = ["consistent.xlsx", "furong-2020.xlsx", "furong-2020-messy.xlsx"];

export function sampleBytes(name: string): Uint8Array {
  return Uint8Array.from(readFileSync(join(__dirname, "../../../assets/samples", name)));
}

/** The workbook of a file after a change, saved. */
export async function saved(bytes: Uint8Array, change: (workbook: WorkbookModel) => void): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  change(workbook);
  return saveWorkbook(bytes, workbook);
}

/** A change that has every sheet and style written anew; a workbook without one keeps the parts of its file. */
export function rewritten(workbook: WorkbookModel): void {
  workbook.names.push({ name: "另写", formula: "=1", visible: true });
}

/** The workbook as plain data without the ids of sheets, which new ones get from the file once they are saved. */
export function withoutIds(workbook: WorkbookModel): unknown {
  const names = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const text = JSON.stringify(snapshotOf(workbook));
  return JSON.parse([...names].reduce((all, [id, name]) => all.replaceAll(id, name.replaceAll('"', "")), text));
}

/** The same, opened again. */
export async function reopened(bytes: Uint8Array, change: (workbook: WorkbookModel) => void): Promise<WorkbookModel> {
  return openWorkbook(await saved(bytes, change));
}

export function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function cellOf(workbook: WorkbookModel, sheet: string, row: number, column: number): CellModel | undefined {
  return sheetOf(workbook, sheet).cells.get(cellKey(row, column));
}

/** A styles part with the given lists; each begins with what cells without a style have. */
export function stylesPart(lists: {
  readonly fonts?: readonly string[];
  readonly fills?: readonly string[];
  readonly borders?: readonly string[];
  readonly formats?: readonly string[];
  readonly cells: readonly string[];
  readonly more?: string;
}): string {
  const list = (name: string, items: readonly string[]) =>
    items.length > 0 ? `<${name} count="${items.length}">${items.join("")}</${name}>` : "";
  const fonts = ['<font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/></font>'];
  const fills = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'];
  const borders = ["<border><left/><right/><top/><bottom/><diagonal/></border>"];
  return (
    `${XML}<styleSheet xmlns="${MAIN}">` +
    list("numFmts", lists.formats ?? []) +
    list("fonts", [...fonts, ...(lists.fonts ?? [])]) +
    list("fills", [...fills, ...(lists.fills ?? [])]) +
    list("borders", [...borders, ...(lists.borders ?? [])]) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list("cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...lists.cells]) +
    `${lists.more ?? ""}</styleSheet>`
  );
}

/** A workbook of one sheet, 表一, with the given content. */
export function oneSheet(content: string, more: Parts = {}): Uint8Array {
  return plainWorkbook([["表一", content]], more);
}
