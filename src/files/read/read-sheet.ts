import { parseAddress } from "../../core/grid/address";
import type { CellRange, CellSnapshot, CellValue } from "../../core/grid/snapshot";
import { ownText } from "../../core/grid/own-text";
import { SHEET_PROPERTY } from "../identity";
import { UnreadableFile } from "../unreadable-file";
import { unescapeText } from "../xml/escape";
import { type Attributes, streamXml } from "../xml/stream";
import { prefixedAttribute } from "../xml/tree";
import { serialOfIsoDate } from "./iso-date";
import { shiftFormula } from "../../core/formulas/shift-formula";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Excel allows formulas of 8,192 characters; a much longer one is an attack. */
const FORMULA_LENGTH = 32_768;
/**
 * The most characters of shared formulas written out for their cells. Each costs a few bytes in the file only, so a
 * small file could otherwise fill the memory.
 */
const SHIFTED_LENGTH = 128 * 1024 * 1024;

/** What the workbook states for all its sheets. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Number format code by cell style index. */
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

/** A worksheet part's content. */
export interface SheetContent {
  readonly cells: CellSnapshot[];
  readonly merges: CellRange[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  /** The relationship of our property, if the sheet has it. */
  readonly propertyRelationship: string | undefined;
}

/**
 * Reads a worksheet in one pass. The memory needed depends on the cells that exist, not on the range that the sheet
 * declares.
 * @throws UnreadableFile `damaged`
 */
export function readSheet(xml: string, part: string, context: SheetContext): SheetContent {
  const cells: CellSnapshot[] = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let propertyRelationship: string | undefined;

  const path: string[] = [];
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let arrays: { range: CellRange; formula: string }[] = [];
  let row = 0;
  let column = 0;
  let shiftedLength = 0;
  let cell: Attributes = {};
  let formulaAttributes: Attributes | undefined;
  let formula = "";
  let value: string | undefined;
  let inline = "";
  let phonetic = false;

  const fail = (reason: string): never => {
    throw new UnreadableFile("damaged", { part, reason });
  };
  const place = (address: string) => {
    try {
      const found = parseAddress(address);
      if (found.row <= ROWS && found.column <= COLUMNS) return found;
    } catch {
      // falls through to the error below, which names the part
    }
    return fail(`address ${address}`);
  };
  const range = (reference: string): CellRange => {
    const [first = "", last = first] = reference.split(":");
    const a = place(first);
    const b = place(last);
    return {
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    };
  };

  const startRow = (attributes: Attributes) => {
    row = attributes.r === undefined ? row + 1 : Number(attributes.r);
    if (!Number.isInteger(row) || row < 1 || row > ROWS) fail(`row ${attributes.r ?? row}`);
    column = 0;
    if (isTrue(attributes.hidden) || Number(attributes.ht ?? 1) === 0) hiddenRows.add(row);
    if (arrays.length > 0) arrays = arrays.filter((array) => array.range.bottom >= row);
  };
  const startCell = (attributes: Attributes) => {
    if (attributes.r === undefined) column++;
    else ({ row, column } = place(attributes.r));
    if (column > COLUMNS) fail(`column ${column}`);
    cell = attributes;
    formulaAttributes = undefined;
    formula = "";
    value = undefined;
    inline = "";
  };

  /**
   * The formula of this cell: its own, the shared formula adjusted to this cell, or the array formula that fills it.
   */
  const formulaHere = (): string | undefined => {
    if (formulaAttributes) {
      if (formula.length > FORMULA_LENGTH) fail("formula too long");
      const { t, si = "", ref, r1 = "", r2 = "" } = formulaAttributes;
      if (t === "shared") {
        if (formula !== "") shared.set(si, { formula, row, column });
        const origin = shared.get(si);
        shiftedLength += origin?.formula.length ?? 0;
        if (shiftedLength > SHIFTED_LENGTH) throw new UnreadableFile("too-large", { part });
        return origin && shiftFormula(origin.formula, row - origin.row, column - origin.column);
      }
      if (t === "dataTable") formula = `TABLE(${[r1, r2].filter(Boolean).join(",")})`;
      if ((t === "array" || t === "dataTable") && ref?.includes(":"))
        arrays.push({ range: range(ref), formula: ownText(formula) });
      if (formula !== "") return ownText(formula);
    }
    return arrays.find(({ range: at }) => at.left <= column && column <= at.right && at.top <= row)?.formula;
  };

  const valueHere = (): CellValue => {
    if (cell.t === "inlineStr") return ownText(unescapeText(inline));
    if (value === undefined) return null;
    switch (cell.t ?? "n") {
      case "s":
        return context.strings[Number(value)] ?? fail(`shared string ${value}`);
      case "str":
        return ownText(unescapeText(value));
      case "b":
        return isTrue(value.trim());
      case "e":
        return { error: ownText(value.trim()) };
      case "d":
        return serialOfIsoDate(value.trim(), context.date1904) ?? ownText(unescapeText(value));
      default: {
        if (value.trim() === "") return null;
        const number = Number(value);
        return Number.isFinite(number) ? number : fail(`number ${value}`);
      }
    }
  };

  const endCell = () => {
    const found = valueHere();
    const formulaText = formulaHere();
    // An empty text without a formula is an empty cell in Excel.
    if (formulaText === undefined && (found === null || found === "")) return;
    const format = context.formats[Number(cell.s ?? 0)];
    cells.push({
      row,
      column,
      value: found,
      ...(formulaText === undefined ? {} : { formula: formulaText }),
      ...(format === undefined ? {} : { format }),
    });
  };

  streamXml(xml, part, {
    open(name, attributes, depth) {
      path.length = depth;
      path.push(name);
      switch (path[1] ?? "") {
        case "sheetData":
          if (depth === 2 && name === "row") startRow(attributes);
          else if (depth === 3 && name === "c") startCell(attributes);
          else if (depth === 4 && name === "f") formulaAttributes = attributes;
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
          if (depth === 2 && name === "mergeCell") merges.push(range(attributes.ref ?? ""));
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
      if (depth === 3 && name === "c" && path[1] === "sheetData") endCell();
      if (name === "rPh") phonetic = false;
      path.length = depth;
    },
  });

  return { cells, merges, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns], propertyRelationship };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
