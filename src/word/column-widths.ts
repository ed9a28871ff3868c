import type { ReportTable } from "../core/report";

/** The size of a table's text in half points: 五号. It is smaller only where figures would not fit into one line. */
const LARGEST = 21;
const SMALLEST = 12;
/** The space that figures need besides their digits, in twentieths of a point. */
const AROUND = 110;
/** The width of a bold digit divided by the height of the text, in the widest font that may replace Times New Roman. */
const DIGIT = 0.68;
/** The least share of the width for a column of words. */
const WORDS = 0.15;

/** The largest text size at which every figure fits into one line. */
export function fittingSize(table: ReportTable, width: number): number {
  for (let size = LARGEST; size > SMALLEST; size--) {
    if (figuresNeed(table, size) <= width * (1 - WORDS * wordColumns(table).length)) return size;
  }
  return SMALLEST;
}

/**
 * The widths of the columns. A column of figures is as wide as its figures need, or as wide as declared if that is
 * more; columns of words share the rest in proportion to their declared widths.
 */
export function columnWidths(table: ReportTable, size: number, width: number): number[] {
  const asked = table.columns.reduce((sum, column) => sum + column.width, 0);
  const words = new Set(wordColumns(table));
  const figures = table.columns.map((column, index) =>
    words.has(index) ? 0 : Math.max(need(table, index, size), Math.floor((width * column.width) / asked)),
  );
  const taken = figures.reduce((sum, each) => sum + each, 0);
  const least = width * WORDS * words.size;
  // Columns of figures give up the width that they do not need before columns of words become too narrow.
  const shrunk =
    width - taken >= least ? figures : table.columns.map((_, i) => (words.has(i) ? 0 : need(table, i, size)));
  const rest = width - shrunk.reduce((sum, each) => sum + each, 0);
  const shares = [...words].reduce((sum, index) => sum + table.columns[index]!.width, 0);
  const widths = table.columns.map(({ width: share }, index) =>
    words.has(index) ? Math.floor((rest * share) / shares) : shrunk[index]!,
  );
  widths[0]! += width - widths.reduce((sum, each) => sum + each, 0);
  return widths;
}

function wordColumns({ columns }: ReportTable): number[] {
  return columns.flatMap(({ align }, index) => (align === "right" ? [] : [index]));
}

function figuresNeed(table: ReportTable, size: number): number {
  return table.columns.reduce((sum, { align }, index) => sum + (align === "right" ? need(table, index, size) : 0), 0);
}

/** The width that a column needs. A heading may break after two characters. */
function need({ rows }: ReportTable, index: number, size: number): number {
  const texts = rows.flatMap(({ cells, look }) => (look === "section" ? [] : [cells[index] ?? ""]));
  const longest = Math.max(4, ...texts.map(widthOf));
  return Math.ceil(longest * size * 10 * DIGIT) + AROUND;
}

/** The width of a text in digits: a Chinese character or full-width sign counts as two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
