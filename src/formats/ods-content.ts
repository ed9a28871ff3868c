import { Package } from "../files/package/package";
import { UnreadableFile } from "../files/unreadable-file";
import { type Attributes, streamXml } from "../files/xml/stream";

/** What an .ods file hides on one sheet; rows and columns are counted from 0. */
export interface Hidden {
  readonly sheet: boolean;
  readonly rows: number[];
  readonly columns: number[];
}

/** The most cells that a file may repeat: one element can stand for millions of equal cells. */
const CELLS = 20_000_000;
const PART = "content.xml";

/**
 * Hidden sheets, rows and columns of an .ods file, in the order of its sheets. The library leaves them out, and it would
 * write out every repeated cell, so that a small file could fill the memory.
 * @throws UnreadableFile `damaged`, or `too-large` for more than 20 million cells.
 */
export function hiddenIn(bytes: Uint8Array): Hidden[] {
  const sheets: Hidden[] = [];
  const hiddenStyles = new Set<string>();
  let style = "";
  let row = 0;
  let column = 0;
  let rowRepeats = 1;
  let cells = 0;
  streamXml(new Package(bytes).text(PART), PART, {
    open(name, attributes) {
      switch (name) {
        case "style:style":
          style = attributes["style:name"] ?? "";
          break;
        case "style:table-properties":
          if (attributes["table:display"] === "false") hiddenStyles.add(style);
          break;
        case "table:table":
          row = column = 0;
          sheets.push({ sheet: hiddenStyles.has(attributes["table:style-name"] ?? ""), rows: [], columns: [] });
          break;
        case "table:table-column":
          column = hide(sheets.at(-1)?.columns, attributes, column, repeats(attributes, "columns"));
          break;
        case "table:table-row":
          rowRepeats = repeats(attributes, "rows");
          row = hide(sheets.at(-1)?.rows, attributes, row, rowRepeats);
          break;
        case "table:table-cell":
        case "table:covered-table-cell":
          if (attributes["office:value-type"] === undefined) break;
          cells += repeats(attributes, "columns") * rowRepeats;
          if (cells > CELLS) throw new UnreadableFile("too-large", { part: PART });
          break;
      }
    },
    close() {},
  });
  return sheets;
}

/** Notes the lines from `at` as hidden if they are. @returns the number of the line after them. */
function hide(hidden: number[] | undefined, attributes: Attributes, at: number, count: number): number {
  const { "table:visibility": visibility = "visible" } = attributes;
  // A file ends with a million hidden or empty rows in one element; they hide nothing.
  if (visibility !== "visible" && hidden !== undefined && count < 10_000) {
    for (let line = at; line < at + count; line++) hidden.push(line);
  }
  return at + count;
}

function repeats(attributes: Attributes, of: "rows" | "columns"): number {
  const count = Number(attributes[`table:number-${of}-repeated`] ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
