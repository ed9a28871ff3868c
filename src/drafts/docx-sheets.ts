import { addressOf } from "../core/grid/address";
import type { CellRange, CellSnapshot, SheetSnapshot } from "../core/grid/snapshot";
import type { WordBlock, WordRow } from "./docx-blocks";
import { typedCell } from "./typed-cell";

/** Where a cell's text stands in the plain text of the file. */
export interface PlaceInText {
  readonly start: number;
  readonly end: number;
}

/** A table of a Word file as a sheet. */
export interface WordSheet extends SheetSnapshot {
  /** The number of rows above the table's own, which hold the lines above it. */
  readonly above: number;
  /** By address, the places of the table's own cells that hold text. */
  readonly places: ReadonlyMap<string, PlaceInText>;
}

/** The most lines above a table that are taken for its title, number and unit. */
const LINES_ABOVE = 5;
/** A longer paragraph is a sentence. */
const LONGEST_LINE = 60;
/** The end of a sentence, and the start of a note below the table before. */
const SENTENCE = /[。；;！？]$|^(注|备注|说明)\s*[：:]/;
/** A page's continuation is called so above it, as in 收入决算表（续）. */
const CONTINUED = /^[（(]?续(表|上表)?[）)]?[\d一二三四五六七八九十]*$/;
/** Two columns that a line of text sets side by side, such as 部门：… and 单位：万元. */
const COLUMNS_OF_TEXT = /\t+|\s{3,}/;
/** A table's number, such as 公开02表 or 财决01-1表, which is no title. */
const NUMBER_OF_TABLE = /^\D{0,4}[\d-]{1,6}表$/;
const LONGEST_NAME = 31;

/**
 * The tables of a Word file as sheets, each with the lines above it that give its title and unit. A table that goes on
 * after a page with the same heading rows is one table.
 */
export function wordSheets(blocks: readonly WordBlock[]): WordSheet[] {
  const tables: { rows: WordRow[]; above: string[]; table: number }[] = [];
  let above: string[] = [];
  let count = 0;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      for (const line of block.text.split("\n")) if (line.trim() !== "") above.push(line.trim());
      continue;
    }
    count++;
    const before = tables.at(-1);
    const lines = linesAbove(above);
    above = [];
    if (block.rows.every(({ cells }) => cells.every(({ text }) => text === ""))) continue;
    const repeated = before && lines.every((line) => CONTINUED.test(line)) ? repeatedRows(before.rows, block.rows) : 0;
    if (before && repeated > 0) {
      for (const row of block.rows.slice(repeated)) before.rows.push(row);
    } else tables.push({ rows: [...block.rows], above: lines, table: count });
  }
  const names = new Set<string>();
  return tables.map(({ rows, above: lines, table }) => ({
    name: nameOf(lines, table, names),
    visibility: "visible",
    hiddenRows: [],
    hiddenColumns: [],
    above: lines.length,
    ...gridOf(lines, rows),
  }));
}

function linesAbove(paragraphs: readonly string[]): string[] {
  const lines: string[] = [];
  for (const text of paragraphs.toReversed()) {
    if (lines.length === LINES_ABOVE || text.length > LONGEST_LINE || SENTENCE.test(text)) break;
    lines.unshift(text);
  }
  return lines;
}

/** The number of rows at the start of a table that are the heading rows of the table before it. */
function repeatedRows(before: readonly WordRow[], after: readonly WordRow[]): number {
  let same = 0;
  while (same < after.length && same < before.length && signature(before[same]!) === signature(after[same]!)) same++;
  return same;
}

function signature({ skipped, cells }: WordRow): string {
  return `${skipped}|${cells.map(({ text, span, continues }) => `${text.replace(/\s/g, "")}:${span}:${continues}`).join("|")}`;
}

function nameOf(lines: readonly string[], table: number, taken: Set<string>): string {
  const titles = lines.filter((line) => line.includes("表") && !/[：:]/.test(line));
  const title = titles.findLast((line) => !NUMBER_OF_TABLE.test(line)) ?? titles.at(-1) ?? `表${table}`;
  const bare = title.replace(/[\\/?*[\]:'\s]/g, "").slice(0, LONGEST_NAME) || `表${table}`;
  let name = bare;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = `(${number})`;
    name = bare.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}

function gridOf(
  lines: readonly string[],
  rows: readonly WordRow[],
): Pick<WordSheet, "places"> & { cells: CellSnapshot[]; merges: CellRange[] } {
  const places = new Map<string, PlaceInText>();
  const cells: CellSnapshot[] = [];
  const merges: CellRange[] = [];
  const width = rows.reduce(
    (most, { skipped, cells: own }) =>
      Math.max(
        most,
        own.reduce((sum, { span }) => sum + span, skipped),
      ),
    0,
  );
  lines.forEach((line, index) => {
    const texts = line.split(COLUMNS_OF_TEXT);
    texts.forEach((value, at) => {
      // The first text stands at the left edge, the last one at the right.
      const column = at === 0 ? 1 : Math.max(at + 1, width - (texts.length - 1 - at));
      cells.push({ row: index + 1, column, value });
    });
  });
  /** By its left column, the merge that a vertical merge would go on with. */
  const open = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  rows.forEach(({ skipped, cells: own }, index) => {
    const row = lines.length + index + 1;
    let left = skipped + 1;
    for (const { text, span, continues, start, end } of own) {
      const right = left + span - 1;
      const above = open.get(left);
      if (continues && above) above.bottom = row;
      else {
        open.set(left, { top: row, left, bottom: row, right });
        merges.push(open.get(left)!);
        if (text !== "") {
          cells.push({ row, column: left, ...typedCell(text) });
          places.set(addressOf(row, left), { start, end });
        }
      }
      left = right + 1;
    }
  });
  return { cells, places, merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left) };
}
