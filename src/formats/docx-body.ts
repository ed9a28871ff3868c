import { Package } from "../files/package/package";
import { UnreadableFile } from "../files/unreadable-file";
import { streamXml } from "../files/xml/stream";

/** A cell of a table in a Word file. */
export interface WordCell {
  /** Its paragraphs, joined by line feeds; what is in a table inside the cell is not part of it. */
  readonly text: string;
  /** The number of columns that it covers. */
  readonly span: number;
  /** True where a vertical merge goes on: the cell belongs to the one above. */
  readonly continues: boolean;
}

/** A row of a table; `skipped` columns are left out before its first cell. */
export interface WordRow {
  readonly skipped: number;
  readonly cells: readonly WordCell[];
}

/** A piece of a Word file's body, in reading order. */
export type WordBlock =
  { readonly kind: "paragraph"; readonly text: string } | { readonly kind: "table"; readonly rows: readonly WordRow[] };

const BODY = /^word\/document\d*\.xml$/i;
/** Deleted and moved text, and substitutes for programs that do not know a newer element (as in src/drafts). */
const LEFT_OUT = new Set(["mc:Fallback", "del", "moveFrom"]);
/** Word has at most 63 columns; a wider span is damage. */
const COLUMNS = 63;

interface OpenTable {
  readonly rows: { skipped: number; cells: WordCell[] }[];
  cell: { text: string; span: number; continues: boolean } | null;
}

/**
 * The paragraphs and tables of a Word file's body. A table inside a table's cell follows the outer one as a table of its
 * own.
 * @throws UnreadableFile `damaged`
 */
export function wordBlocks(bytes: Uint8Array): WordBlock[] {
  const source = new Package(bytes);
  const path = source.paths().find((name) => BODY.test(name));
  if (path === undefined) throw new UnreadableFile("damaged", { part: "word/document.xml", reason: "missing" });

  const blocks: WordBlock[] = [];
  const tables: OpenTable[] = [];
  let inner: WordBlock[] = [];
  let paragraph = "";
  let inText = false;
  let leftOut = Infinity;

  streamXml(source.text(path), path, {
    open(name, attributes, depth) {
      if (LEFT_OUT.has(name) && depth < leftOut) leftOut = depth;
      if (leftOut !== Infinity) return;
      const table = tables.at(-1);
      inText = name === "t";
      switch (name) {
        case "tbl":
          tables.push({ rows: [], cell: null });
          break;
        case "tr":
          table?.rows.push({ skipped: 0, cells: [] });
          break;
        case "gridBefore":
          if (table?.rows.length) table.rows.at(-1)!.skipped = within(attributes["w:val"]);
          break;
        case "tc":
          if (table) table.cell = { text: "", span: 1, continues: false };
          break;
        case "gridSpan":
          if (table?.cell) table.cell.span = Math.max(1, within(attributes["w:val"]));
          break;
        case "vMerge":
          if (table?.cell) table.cell.continues = attributes["w:val"] !== "restart";
          break;
        case "tab":
          paragraph += "\t";
          break;
        case "br":
        case "cr":
          paragraph += "\n";
          break;
      }
    },
    text(piece) {
      if (inText && leftOut === Infinity) paragraph += piece;
    },
    close(name, depth) {
      inText = false;
      if (depth === leftOut) {
        leftOut = Infinity;
        return;
      }
      if (leftOut !== Infinity) return;
      const table = tables.at(-1);
      if (name === "p") {
        if (table?.cell) table.cell.text += `${table.cell.text === "" ? "" : "\n"}${paragraph.trim()}`;
        else if (!table) blocks.push({ kind: "paragraph", text: paragraph.trim() });
        paragraph = "";
      } else if (name === "tc" && table?.cell) {
        table.rows.at(-1)?.cells.push({ ...table.cell, text: table.cell.text.trim() });
        table.cell = null;
      } else if (name === "tbl" && table) {
        tables.pop();
        const block: WordBlock = { kind: "table", rows: table.rows };
        if (tables.length > 0) inner.push(block);
        else {
          blocks.push(block, ...inner);
          inner = [];
        }
      }
    },
  });
  return blocks;
}

function within(value: string | undefined): number {
  const count = Number(value);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, COLUMNS) : 0;
}
