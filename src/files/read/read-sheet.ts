import type { CellRange, CellSnapshot } from "../../core/grid/snapshot";
import { SHEET_PROPERTY } from "../identity";
import { UnreadableFile } from "../unreadable-file";
import { type Attributes, streamXml } from "../xml/stream";
import { prefixedAttribute } from "../xml/tree";
import { scanRows } from "./scan-rows";
import { COLUMNS, isTrue, SheetCells, type SheetContext } from "./sheet-cells";

/** A worksheet part's content. */
export interface SheetContent {
  readonly cells: CellSnapshot[];
  readonly merges: CellRange[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  /** The relationship of our property, if the sheet has it. */
  readonly propertyRelationship: string | undefined;
}

const DATA = "<sheetData>";
const DATA_END = "</sheetData>";
const NO_DATA = "<sheetData/>";

/**
 * Reads a worksheet in one pass. The memory needed depends on the cells that exist, not on the range that the sheet
 * declares. Rows as nearly every program writes them are scanned, which takes a fifth of the time; for all others, and
 * for whatever is wrong with a part, the XML parser has the word.
 * @throws UnreadableFile `damaged`
 */
export function readSheet(xml: string, part: string, context: SheetContext): SheetContent {
  return scanned(xml, part, context) ?? parsed(xml, part, new SheetCells(part, context));
}

function scanned(xml: string, part: string, context: SheetContext): SheetContent | null {
  const start = xml.indexOf(DATA);
  if (start < 0) return null;
  const cells = new SheetCells(part, context);
  try {
    const end = scanRows(xml, start + DATA.length, cells);
    if (end === null || !xml.startsWith(DATA_END, end)) return null;
    // The parser sees the part with its rows taken out, so that everything around them is as checked as ever.
    const around = xml.slice(0, start) + NO_DATA + xml.slice(end + DATA_END.length);
    return parsed(around, part, cells, start + NO_DATA.length);
  } catch (error) {
    // What is wrong is told by the parser, which meets it in the order of the file.
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/**
 * @param emptied the position after the place of rows that were taken out; undefined where none were.
 * @returns null if the rows did not stand in the sheet's own element there, but for example in a comment.
 */
function parsed(xml: string, part: string, cells: SheetCells): SheetContent;
function parsed(xml: string, part: string, cells: SheetCells, emptied: number): SheetContent | null;
function parsed(xml: string, part: string, cells: SheetCells, emptied?: number): SheetContent | null {
  const merges: CellRange[] = [];
  const hiddenColumns = new Set<number>();
  let propertyRelationship: string | undefined;
  let dataAt: number | undefined;

  const path: string[] = [];
  let cell: Attributes = {};
  let formulaAttributes: Attributes | undefined;
  let formula = "";
  let value: string | undefined;
  let inline = "";
  let phonetic = false;

  streamXml(xml, part, {
    open(name, attributes, depth, end) {
      path.length = depth;
      path.push(name);
      switch (path[1] ?? "") {
        case "sheetData":
          if (depth === 1) dataAt = end;
          else if (depth === 2 && name === "row") cells.startRow(attributes);
          else if (depth === 3 && name === "c") {
            cell = attributes;
            formulaAttributes = undefined;
            formula = "";
            value = undefined;
            inline = "";
          } else if (depth === 4 && name === "f") formulaAttributes = attributes;
          else if (depth === 4 && name === "v") value = "";
          else if (name === "rPh") phonetic = true;
          break;
        case "cols":
          if (depth === 2 && name === "col" && (isTrue(attributes.hidden) || Number(attributes.width ?? 1) === 0)) {
            const last = Math.min(Number(attributes.max), COLUMNS);
            for (let hidden = Math.max(Number(attributes.min), 1); hidden <= last; hidden++) hiddenColumns.add(hidden);
          }
          break;
        case "mergeCells":
          if (depth === 2 && name === "mergeCell") merges.push(cells.range(attributes.ref ?? ""));
          break;
        case "customProperties":
          if (depth === 2 && name === "customPr" && attributes.name === SHEET_PROPERTY) {
            propertyRelationship = prefixedAttribute(attributes, "id");
          }
          break;
      }
    },
    text(text) {
      if (path[1] !== "sheetData" || path[3] !== "c") return;
      const element = path.at(-1);
      if (path.length === 5 && element === "v") value += text;
      else if (path.length === 5 && element === "f") formula += text;
      else if (path[4] === "is" && element === "t" && !phonetic) inline += text;
    },
    close(name, depth) {
      if (depth === 3 && name === "c" && path[1] === "sheetData") {
        cells.add({ r: cell.r, s: cell.s, t: cell.t, value, inline, formula, formulaAttributes });
      }
      if (name === "rPh") phonetic = false;
      path.length = depth;
    },
  });
  if (emptied !== undefined && dataAt !== emptied) return null;

  return {
    cells: cells.cells,
    merges,
    hiddenRows: [...cells.hiddenRows],
    hiddenColumns: [...hiddenColumns],
    propertyRelationship,
  };
}
