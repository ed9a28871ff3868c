import type { Analysis } from "../../src/core/analyse";
import type { TableReading } from "../../src/core/facts/table-use";
import { columnLetters } from "../../src/core/grid/address";
import type { CellSnapshot, SheetSnapshot } from "../../src/core/grid/snapshot";
import type { Random } from "../conformance/generator/random";
import { inOrder, without, withRoom } from "./moved-cells";

/*
 * The same tables laid out otherwise: every figure stays what it was and belongs to what it belonged to, so that whatever is
 * said of the workbook must be the same.
 */

/** The sheets laid out otherwise; null where nothing can be. */
export type Variant = (random: Random, sheets: readonly SheetSnapshot[], read: Analysis) => SheetSnapshot[] | null;

export const VARIANTS = {
  sideBySide,
  unitAboveTitle: unitElsewhere(above),
  unitBelowTable: unitElsewhere(below),
  unitInHeadings: unitElsewhere(inHeadings),
  unitInSheetName: unitElsewhere((sheet, unit) => ({ ...sheet, name: `${sheet.name}（${unit}）` })),
  noUnit: unitElsewhere((sheet) => sheet),
  noteBelowTitle,
  codeAndName,
  furtherPage: furtherPage("（续）"),
  unmarkedPage: furtherPage(""),
  noResults,
} satisfies Record<string, Variant>;

/** The only table of a sheet, for each sheet that holds one of the forms that fit. */
function single(read: Analysis, fits: (reading: TableReading) => boolean = () => true): TableReading[] {
  const count = (name: string) => read.tables.filter(({ table }) => table.sheet === name).length;
  return read.tables.filter((each) => each.use === "judged" && count(each.table.sheet) === 1 && fits(each));
}

function chosen(random: Random, sheets: readonly SheetSnapshot[], among: readonly TableReading[]) {
  if (among.length === 0) return null;
  const reading = random.pick(among);
  return { reading, sheet: sheets.find(({ name }) => name === reading.table.sheet)! };
}

function replaced(sheets: readonly SheetSnapshot[], old: SheetSnapshot, ...by: readonly SheetSnapshot[]) {
  return sheets.flatMap((sheet) => (sheet === old ? by : [sheet]));
}

/** Two sheets on one, with an empty column between them. */
function sideBySide(random: Random, sheets: readonly SheetSnapshot[], read: Analysis): SheetSnapshot[] | null {
  const first = chosen(random, sheets, single(read));
  // What body publishes a table, the name of the sheet may say alone.
  const other = chosen(
    random,
    sheets,
    single(read).filter(
      ({ table }) => table.sheet !== first?.sheet.name && table.form.family === first?.reading.table.form.family,
    ),
  );
  if (!first || !other) return null;
  const width = Math.max(
    ...first.sheet.cells.map(({ column }) => column),
    ...first.sheet.merges.map(({ right }) => right),
  );
  const right = withRoom(other.sheet, "column", 1, width + 1);
  const both: SheetSnapshot = {
    ...first.sheet,
    cells: inOrder([...first.sheet.cells, ...right.cells]),
    merges: [...first.sheet.merges, ...right.merges],
    hiddenRows: [],
    hiddenColumns: [...first.sheet.hiddenColumns, ...right.hiddenColumns],
  };
  return replaced(
    sheets.filter((sheet) => sheet !== other.sheet),
    first.sheet,
    both,
  );
}

const UNIT = /(?:金额)?单位\s*[:：]\s*(?:人民币)?(万元|元)$/;

function unitElsewhere(put: (sheet: SheetSnapshot, unit: string, reading: TableReading) => SheetSnapshot): Variant {
  return (random, sheets, read) => {
    const stating = single(read).flatMap((reading) => {
      const sheet = sheets.find(({ name }) => name === reading.table.sheet)!;
      const lines = sheet.cells.filter(
        ({ value }) => typeof value === "string" && /元/.test(value) && UNIT.test(value),
      );
      return lines.length === 1 && lines[0]!.row < firstRow(reading) ? [{ reading, sheet, line: lines[0]! }] : [];
    });
    if (stating.length === 0) return null;
    const { reading, sheet, line } = random.pick(stating);
    const written = String(line.value);
    const rest = written.replace(UNIT, "").trim();
    const cells = sheet.cells.flatMap((cell) =>
      cell !== line ? [cell] : rest === "" ? [] : [{ ...cell, value: rest }],
    );
    return replaced(sheets, sheet, put({ ...sheet, cells }, UNIT.exec(written)![1]!, reading));
  };
}

function firstRow({ table }: TableReading): number {
  return Math.min(...table.cells.map(({ row }) => row));
}

function above(sheet: SheetSnapshot, unit: string, { table }: TableReading): SheetSnapshot {
  const roomy = withRoom(sheet, "row", 1);
  return { ...roomy, cells: [{ row: 1, column: table.range.right, value: `单位：${unit}` }, ...roomy.cells] };
}

function below(sheet: SheetSnapshot, unit: string, { table }: TableReading): SheetSnapshot {
  const last = Math.max(...sheet.cells.map(({ row }) => row));
  return { ...sheet, cells: [...sheet.cells, { row: last + 1, column: table.range.left, value: `金额单位：${unit}` }] };
}

/** The unit behind the lowest heading of each column of money. */
function inHeadings(sheet: SheetSnapshot, unit: string, reading: TableReading): SheetSnapshot {
  const columns = new Set(reading.table.cells.filter(({ measure }) => measure === "money").map(({ column }) => column));
  const first = firstRow(reading);
  const heads = new Set<CellSnapshot>();
  for (const column of columns) {
    const headings = sheet.cells.filter(
      (cell) => cell.column === column && cell.row < first && cell.row > reading.table.range.top && isName(cell),
    );
    const last = headings.at(-1);
    if (last) heads.add(last);
  }
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (heads.has(cell) ? { ...cell, value: `${String(cell.value)}（${unit}）` } : cell)),
  };
}

function isName({ value }: CellSnapshot): boolean {
  return typeof value === "string" && /[一-龥]/.test(value) && !/[:：]/.test(value);
}

/** A line of prose between title and headings. */
function noteBelowTitle(random: Random, sheets: readonly SheetSnapshot[], read: Analysis): SheetSnapshot[] | null {
  const place = chosen(
    random,
    sheets,
    single(read, ({ table }) => table.title !== null),
  );
  if (!place) return null;
  const { sheet, reading } = place;
  const at = reading.table.range.top + 1;
  const roomy = withRoom(sheet, "row", at);
  const value = random.pick([
    "注：本表反映部门本年度的收支情况。",
    "本表反映部门本年度的总收支和年末结转结余情况，数据与上级批复一致。",
  ]);
  const column = reading.table.range.left;
  return replaced(sheets, sheet, { ...roomy, cells: inOrder([...roomy.cells, { row: at, column, value }]) });
}

/** Code and name in one cell, in every list by codes of the sheet; the columns of the codes are left out. */
function codeAndName(random: Random, sheets: readonly SheetSnapshot[], read: Analysis): SheetSnapshot[] | null {
  const place = chosen(
    random,
    sheets,
    single(read, ({ table }) => table.entities.some(({ code }) => code !== undefined)),
  );
  if (!place) return null;
  const { sheet, reading } = place;
  const named = new Map<string, string>();
  const codes = new Set<number>();
  const figures = new Set(reading.table.cells.map(({ column }) => column));
  const separator = random.pick(["", " ", "-"]);
  for (const { code, name, address } of reading.table.entities) {
    if (code === undefined) continue;
    const cell = sheet.cells.find((each) => `${columnLetters(each.column)}${each.row}` === address);
    // What stands in one cell already stays.
    if (!cell || typeof cell.value !== "string" || /\d/.test(cell.value) || name === code) return null;
    named.set(address, `${code}${separator}${cell.value.trim()}`);
    for (const each of sheet.cells)
      if (each.row === cell.row && each.column < cell.column && cell.column - each.column <= 3 && isDigits(each))
        if (!figures.has(each.column)) codes.add(each.column);
  }
  if (codes.size === 0) return null;
  let changed: SheetSnapshot = {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const value = named.get(`${columnLetters(cell.column)}${cell.row}`);
      return value === undefined ? cell : { ...cell, value };
    }),
  };
  for (const column of [...codes].sort((a, b) => b - a)) changed = withoutCodes(changed, column);
  return replaced(sheets, sheet, changed);
}

/** Without a column of codes; a title or total in it stands one column to the right. */
function withoutCodes(sheet: SheetSnapshot, column: number): SheetSnapshot {
  const kept = sheet.cells.map((cell) => {
    const next = sheet.cells.find((each) => each.row === cell.row && each.column === column + 1);
    return cell.column === column && !isDigits(cell) && (next === undefined || next.value === null)
      ? { ...cell, column: column + 1 }
      : cell;
  });
  return without({ ...sheet, cells: kept }, "column", column);
}

function isDigits({ value }: CellSnapshot): boolean {
  return /^\d{1,7}$/.test(String(value).trim());
}

/** A list that goes on on a second sheet under the same headings, from one of its lines on. */
function furtherPage(mark: string): Variant {
  return (random, sheets, read) => {
    const place = chosen(
      random,
      sheets,
      single(read, ({ table }) => table.title !== null && table.entities.filter(({ code }) => code).length >= 4),
    );
    if (!place) return null;
    const { sheet, reading } = place;
    // A code of which a line has the last level only, as 05 below 208, does not begin a page.
    const isWhole = (row: number) =>
      sheet.cells.some((cell) => cell.row === row && /^(\d{3}|\d{5}|\d{7})$/.test(String(cell.value)));
    const lines = [...new Set(reading.table.entities.map(({ row }) => row))].sort((a, b) => a - b);
    const cuts = lines.slice(Math.ceil(lines.length / 3)).filter(isWhole);
    if (cuts.length === 0) return null;
    const cut = random.pick(cuts);
    const first = firstRow(reading);
    const page: SheetSnapshot = {
      ...sheet,
      name: mark === "" ? `${sheet.name} (2)` : `${sheet.name}${mark}`,
      cells: sheet.cells.flatMap((cell) => {
        if (cell.row >= cut) return [{ ...cell, row: cell.row - cut + first }];
        if (cell.row >= first) return [];
        return cell.value === reading.table.title || (cell.row === reading.table.range.top && isName(cell))
          ? [{ ...cell, value: `${String(cell.value)}${mark}` }]
          : [cell];
      }),
      merges: sheet.merges.flatMap((area) =>
        area.top >= cut
          ? [{ ...area, top: area.top - cut + first, bottom: area.bottom - cut + first }]
          : area.bottom < first
            ? [area]
            : [],
      ),
      hiddenRows: [],
    };
    const before: SheetSnapshot = {
      ...sheet,
      cells: sheet.cells.filter(({ row }) => row < cut),
      merges: sheet.merges.filter(({ bottom }) => bottom < cut),
    };
    return replaced(sheets, sheet, before, page);
  };
}

/** Totals that are formulas of which nothing is stored: the classes of a list by codes added up. */
function noResults(random: Random, sheets: readonly SheetSnapshot[], read: Analysis): SheetSnapshot[] | null {
  const place = chosen(
    random,
    sheets,
    // In lists of economic subjects a total may be over several blocks.
    single(read, ({ table }) => table.entities.some(({ code }) => code?.length === 3 && code.startsWith("2"))),
  );
  if (!place) return null;
  const { sheet, reading } = place;
  const classes = reading.table.cells.filter(({ entity }) => entity?.code?.length === 3);
  // A sum leaves out what is typed as text.
  if (classes.some(({ cell }) => typeof cell?.value === "string")) return null;
  const totals = new Map<CellSnapshot, string>();
  for (const total of reading.table.cells.filter(
    ({ entity, read: { kind } }) => entity === null && kind === "number",
  )) {
    const parts = classes.filter(({ column, key }) => column === total.column && key.length > 0);
    const sum = parts.reduce(
      (all, { read: part }) => all + (part.kind === "number" ? Number(String(part.value)) : 0),
      0,
    );
    const own = total.read.kind === "number" ? Number(String(total.read.value)) : NaN;
    if (parts.length === 0 || !total.cell || Math.abs(sum - own) > 1e-6) continue;
    totals.set(total.cell, parts.map(({ row, column }) => `${columnLetters(column)}${row}`).join("+"));
  }
  if (totals.size === 0) return null;
  const cells = sheet.cells.map((cell) => {
    const formula = totals.get(cell);
    return formula === undefined ? cell : { ...cell, value: null, formula };
  });
  return replaced(sheets, sheet, { ...sheet, cells });
}
