import { UnreadableFile } from "../files/unreadable-file";
import { type Attributes, streamXml } from "../files/xml/stream";
import { escaped, plainElement, type PlainElement, plainName, startTag } from "./plain-xml";
import { Work } from "./work";

/** What an .ods file hides on one sheet; rows and columns are counted from 0. */
export interface Hidden {
  readonly sheet: boolean;
  readonly rows: number[];
  readonly columns: number[];
}

/** The content of an .ods file as the library is given it. */
export interface OdsContent {
  /** By sheet, in the file's order; the library leaves out what is hidden. */
  readonly hidden: readonly Hidden[];
  /** The same content, with counts such as a sheet can have. */
  readonly xml: string;
}

/** The most cells that a file may repeat: one element can stand for millions of equal cells. */
const CELLS = 20_000_000;
/** A file ends with a million hidden or empty rows in one element; they hide nothing. */
const HIDES_NOTHING = 10_000;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The content of an .ods file, written anew: the library finds its tags by a pattern, in comments as well, and writes
 * out every repeated cell, so that a small file could fill the memory or never end. It is thus given exactly those cells
 * that were counted here.
 * @param part the part's name, for the reason of a refusal.
 * @param followers names of number formats that follow from others, from the part read before; added to. One that
 * follows from such a one would be twice as long as it with every step.
 * @throws UnreadableFile `damaged`, or `too-large` for more than 20 million cells.
 */
export function odsContent(xml: string, part: string, followers: Set<string>): OdsContent {
  const sheets: Hidden[] = [];
  const hiddenStyles = new Set<string>();
  const pieces: string[] = [];
  const work = new Work();
  let prefix = "";
  let style = "";
  let format = "";
  let row = 0;
  let column = 0;
  let rowRepeats = 1;
  let cells = 0;
  let matrices = 0;
  /** A cell without a value is left open until something stands in it: an empty one is not written out. */
  let empty: PlainElement | null = null;
  let closed = false;

  const add = (count: number) => {
    cells += count;
    if (cells > CELLS) throw new UnreadableFile("too-large", { part });
  };
  const begin = (cell: PlainElement) => {
    add(cell.count("number-columns-repeated") * rowRepeats);
    if (cell.value("number-matrix-columns-spanned") !== undefined) matrices++;
    // The library looks through all array formulas for each cell.
    work.spend(matrices);
    pieces.push(startTag(cell), ">");
  };
  const fill = () => {
    if (empty) begin(empty);
    empty = null;
  };
  const see = ({ local, count, value }: PlainElement, attributes: Attributes) => {
    switch (local) {
      case "style":
        style = attributes["style:name"] ?? "";
        break;
      case "table-properties":
        if (attributes["table:display"] === "false") hiddenStyles.add(style);
        break;
      case "table":
        row = column = 0;
        sheets.push({ sheet: hiddenStyles.has(attributes["table:style-name"] ?? ""), rows: [], columns: [] });
        break;
      case "table-column":
        column = hide(sheets.at(-1)?.columns, attributes, column, count("number-columns-repeated"), LAST_COLUMN);
        break;
      case "table-row":
        rowRepeats = count("number-rows-repeated");
        row = hide(sheets.at(-1)?.rows, attributes, row, rowRepeats, LAST_ROW);
        break;
      case "covered-table-cell":
        add(count("number-columns-repeated"));
        break;
      default:
        if (local.endsWith("-style")) format = value("name") ?? "";
    }
  };
  streamXml(xml, part, {
    open(name, attributes, depth, end, selfClosing) {
      if (depth === 0) prefix = prefixOf(xml, end);
      const element = plainElement(name, prefix, attributes, part);
      fill();
      see(element, attributes);
      closed = selfClosing;
      if (element.local === "map") {
        if (followers.has(element.value("apply-style-name") ?? "")) {
          closed = true;
          return;
        }
        followers.add(format);
      }
      if (selfClosing) pieces.push(startTag(element), "/>");
      else if (element.local !== "table-cell") pieces.push(startTag(element), ">");
      else if (element.value("value-type") !== undefined || element.value("formula") !== undefined) begin(element);
      else empty = element;
    },
    text(found) {
      if (empty && found.trim() === "") return;
      fill();
      pieces.push(escaped(found));
    },
    close(name) {
      if (empty) pieces.push(startTag(empty), "/>");
      else if (!closed) pieces.push(`</${plainName(name, prefix)}>`);
      empty = null;
      closed = false;
    },
  });
  return { hidden: sheets, xml: pieces.join("") };
}

/** Notes the lines from `at` as hidden if they are. @returns the number of the line after them. */
function hide(hidden: number[] | undefined, attributes: Attributes, at: number, count: number, last: number): number {
  const { "table:visibility": visibility = "visible" } = attributes;
  if (visibility !== "visible" && hidden !== undefined && count < HIDES_NOTHING) {
    for (let line = at; line < Math.min(at + count, last); line++) hidden.push(line);
  }
  return at + count;
}

/** The prefix of the root with its colon, mostly `office:`; `end` is the position after its tag. */
function prefixOf(xml: string, end: number): string {
  const tag = xml.slice(xml.lastIndexOf("<", end - 1) + 1, end);
  const [name] = tag.split(/[\s/>]/);
  return name!.slice(0, name!.indexOf(":") + 1);
}
