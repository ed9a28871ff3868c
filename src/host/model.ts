import type { CellRange } from "../core/grid/snapshot";

/*
 * The host's workbook: plain data that is changed in place. It has a field for everything that a person sees in Excel
 * and the add-in could damage, so that two snapshots show whether anything has changed.
 */

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The value of a cell. Errors are held as their texts, as Office.js shows them. */
export type HeldValue = string | number | boolean;

/**
 * The format of a cell by the path of the property below `Format`, in the terms of Office.js. Defaults are left out; for
 * a font's name, size and colour these are the workbook's own defaults.
 *
 * - `Font/Name`, `Font/Size` in points, `Font/Color` as `#RRGGBB`; `Font/Bold`, `Font/Italic`, `Font/Strikethrough`: true
 * - `Font/Underline`: Single, Double, SingleAccountant, DoubleAccountant
 * - `Fill/Color` as `#RRGGBB`, of solid fills
 * - `HorizontalAlignment`: Left, Center, Right, Justify, Fill, CenterAcrossSelection, Distributed
 * - `VerticalAlignment`: Top, Center, Bottom (the default), Justify, Distributed
 * - `WrapText`: true; `IndentLevel`: from 1; `TextOrientation`: -90 to 90 degrees, 180 for letters one below the other
 * - `Borders/<edge>/Style` (Continuous, Dash, DashDot, DashDotDot, Dot, Double, SlantDashDot), `Borders/<edge>/Weight`
 *   (Hairline, Thin, which is the default, Medium, Thick) and `Borders/<edge>/Color` as `#RRGGBB`, where the edge is
 *   EdgeTop, EdgeBottom, EdgeLeft or EdgeRight
 *
 * A conditional format has only one property, `fill` as `#RRGGBB`.
 */
export type Looks = Record<string, unknown>;

/** A cell that has content or a format. */
export interface CellModel {
  value: HeldValue;
  /** The formula with its leading `=`. */
  formula?: string;
  /** True where the text was entered with a leading apostrophe. */
  quoted?: boolean;
  numberFormat?: string;
  looks?: Looks;
  hyperlink?: Record<string, unknown>;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly CellRange[];
  formula: string;
  looks: Looks;
}

export interface ValidationModel {
  readonly range: CellRange;
  rule: Record<string, unknown>;
  errorAlert?: Record<string, unknown>;
}

/** A chart: its type, its cells and its position as they were set. */
export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  series: ChartSeriesModel[];
  /** The cells that the chart covers. */
  area: CellRange | null;
  /** Properties by their path below the chart, such as `Axes/ValueAxis/Visible`. */
  readonly looks: Looks;
}

export interface ChartSeriesModel {
  name: string;
  values: CellRange;
  categories: CellRange | null;
  readonly looks: Looks;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** The cells by `cellKey`. */
  readonly cells: Map<number, CellModel>;
  merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  /** The conditional formats in the order of their priority. */
  conditionalFormats: ConditionalFormatModel[];
  /** Data validations. Where several cover a cell, the last one applies. */
  validations: ValidationModel[];
  charts: ChartModel[];
  readonly properties: Map<string, string>;
  protected: boolean;
  frozenRows: number;
  pageLayout: Record<string, unknown>;
}

export interface CommentModel {
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  content: string;
  readonly authorName: string;
  readonly replies: readonly string[];
}

export interface NameModel {
  readonly name: string;
  /** The reference with its leading `=`. */
  formula: string;
  visible: boolean;
}

/** A note (批注). Notes are older than comments, and ExcelApi before 1.18 does not have them. */
export interface NoteModel {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly authorName?: string;
  /** True where its box is always visible, not only while the pointer is over the cell. */
  readonly visible?: boolean;
}

export interface WorkbookModel {
  sheets: SheetModel[];
  comments: CommentModel[];
  readonly notes: NoteModel[];
  names: NameModel[];
  customXml: { readonly id: string; xml: string }[];
  /** The settings that Office.context.document.settings stores in the workbook. */
  readonly settings: Map<string, string>;
  protected: boolean;
  activeSheet: string;
  selection: CellRange;
  nextId: number;
}

/** Calculates a formula when it is written. Without this function every formula has the value 0. */
export type Calculate = (formula: string, sheet: string) => HeldValue;

export function cellKey(row: number, column: number): number {
  return row * (COLUMNS + 1) + column;
}

export function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / (COLUMNS + 1)), column: key % (COLUMNS + 1) };
}

/** An id that no other object of the workbook has. */
export function newId(workbook: WorkbookModel): string {
  return `{00000000-0000-4000-8000-${String(++workbook.nextId).padStart(12, "0")}}`;
}

export function newWorkbook(): WorkbookModel {
  return {
    sheets: [],
    comments: [],
    notes: [],
    names: [],
    customXml: [],
    settings: new Map(),
    protected: false,
    activeSheet: "",
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
    nextId: 0,
  };
}

/** Appends an empty sheet. */
export function addSheet(workbook: WorkbookModel, name: string): SheetModel {
  const sheet: SheetModel = {
    id: newId(workbook),
    name,
    visibility: "Visible",
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    conditionalFormats: [],
    validations: [],
    charts: [],
    properties: new Map(),
    protected: false,
    frozenRows: 0,
    pageLayout: {},
  };
  workbook.sheets.push(sheet);
  if (workbook.activeSheet === "") workbook.activeSheet = sheet.id;
  return sheet;
}

/** The cell at a position; it is created when it does not exist. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel {
  const key = cellKey(row, column);
  let cell = sheet.cells.get(key);
  if (!cell) sheet.cells.set(key, (cell = { value: "" }));
  return cell;
}

/** Removes a sheet and everything that belongs to it. References to it in names become invalid, as in Excel. */
export function removeSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  workbook.comments = workbook.comments.filter(({ sheetId }) => sheetId !== sheet.id);
  workbook.notes.splice(0, Infinity, ...workbook.notes.filter(({ sheetId }) => sheetId !== sheet.id));
  for (const name of workbook.names) {
    const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(name.formula) ?? [];
    if ((quoted?.replaceAll("''", "'") ?? plain) === sheet.name) name.formula = "=#REF!$A$1";
  }
  if (workbook.activeSheet === sheet.id) {
    const next = workbook.sheets[position] ?? workbook.sheets[position - 1];
    workbook.activeSheet = next?.id ?? "";
  }
}

/** The cells inside a range of any size. */
export function cellsIn(sheet: SheetModel, range: CellRange): { key: number; row: number; column: number }[] {
  return [...sheet.cells.keys()]
    .map((key) => ({ key, ...placeOf(key) }))
    .filter(({ row, column }) => isInside(range, row, column));
}

export function isInside(range: CellRange, row: number, column: number): boolean {
  return range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
}

export function intersects(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The workbook as plain data in a fixed order, for comparisons. */
export function snapshotOf(workbook: WorkbookModel): unknown {
  const inOrder = <K extends string | number, V>(map: ReadonlyMap<K, V>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const plain = {
    ...workbook,
    nextId: 0,
    settings: inOrder(workbook.settings),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: inOrder(sheet.cells).filter(([, cell]) => !isPlain(cell)),
      hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
      rowHeights: inOrder(sheet.rowHeights),
      columnWidths: inOrder(sheet.columnWidths),
      properties: inOrder(sheet.properties),
    })),
  };
  return JSON.parse(JSON.stringify(plain)) as unknown;
}

function isPlain({ value, formula, numberFormat, looks, hyperlink }: CellModel): boolean {
  return value === "" && formula === undefined && numberFormat === undefined && !looks && !hyperlink;
}
