import type { Attributes } from "../files/xml/stream";

/** A cell of a table in a Word file. */
export interface WordCell {
  /** Its paragraphs, joined by line feeds; what is in a table inside the cell is not part of it. */
  readonly text: string;
  /** The number of columns that it covers. */
  readonly span: number;
  /** True where a vertical merge goes on: the cell belongs to the one above. */
  readonly continues: boolean;
  /** Where its text stands in the body's plain text. */
  readonly start: number;
  readonly end: number;
}

/** A row of a table; `skipped` columns are left out before its first cell. */
export interface WordRow {
  readonly skipped: number;
  readonly cells: readonly WordCell[];
}

/** A table with its place in the body's plain text; a table inside a cell has the place of the outer one. */
export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly WordRow[];
  readonly start: number;
  readonly end: number;
}

/** A piece of a Word file's body, in reading order. */
export type WordBlock = { readonly kind: "paragraph"; readonly text: string } | WordTable;

/** Word has at most 63 columns; a wider span is damage. */
const COLUMNS = 63;

interface OpenTable {
  readonly start: number;
  readonly rows: { skipped: number; cells: WordCell[] }[];
  cell: { text: string; span: number; continues: boolean; start: number } | null;
}

/**
 * Gathers paragraphs and tables while a body is read. A table inside a table's cell follows the outer one as a table of
 * its own. `at` is the length of the plain text so far.
 */
export class Blocks {
  readonly found: WordBlock[] = [];
  private readonly tables: OpenTable[] = [];
  private inner: WordRow[][] = [];
  private paragraph = "";

  open(name: string, attributes: Attributes, at: number): void {
    const table = this.tables.at(-1);
    const value = attributes["w:val"];
    if (name === "tbl") this.tables.push({ start: at, rows: [], cell: null });
    else if (name === "tr") table?.rows.push({ skipped: 0, cells: [] });
    else if (name === "gridBefore" && table && table.rows.length > 0) table.rows.at(-1)!.skipped = columns(value);
    else if (name === "tc" && table) table.cell = { text: "", span: 1, continues: false, start: at };
    else if (name === "gridSpan" && table?.cell) table.cell.span = Math.max(1, columns(value));
    else if (name === "vMerge" && table?.cell) table.cell.continues = value !== "restart";
    else if (name === "tab") this.paragraph += "\t";
    else if (name === "br" || name === "cr") this.paragraph += "\n";
  }

  text(found: string): void {
    this.paragraph += found;
  }

  close(name: string, at: number): void {
    const table = this.tables.at(-1);
    if (name === "p") {
      const text = this.paragraph.trim();
      this.paragraph = "";
      if (table?.cell) table.cell.text += `${table.cell.text === "" ? "" : "\n"}${text}`;
      else if (!table) this.found.push({ kind: "paragraph", text });
    } else if (name === "tc" && table?.cell) {
      const { cell } = table;
      table.rows.at(-1)?.cells.push({ ...cell, text: cell.text.trim(), end: Math.max(cell.start, at) });
      table.cell = null;
    } else if (name === "tbl" && table) {
      this.tables.pop();
      if (this.tables.length > 0) {
        this.inner.push(table.rows);
        return;
      }
      const place = { kind: "table", start: table.start, end: at } as const;
      for (const rows of [table.rows, ...this.inner]) this.found.push({ ...place, rows });
      this.inner = [];
    }
  }
}

function columns(value: string | undefined): number {
  const count = Number(value);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, COLUMNS) : 0;
}
