import type {
  Cell,
  CellErrorValue,
  CellFormulaValue,
  CellRichTextValue,
  CellValue,
  Style,
  Worksheet,
} from "@protobi/exceljs";
import type { CellRange } from "../../core/grid/snapshot";
import { parseRange } from "../../host/addresses";
import { type CellModel, isInside, type Looks, placeOf, type SheetModel } from "../../host/model";
import { withLooks, isPlainStyle } from "./looks";
import type { SourceSheet } from "./source";
import type { SourceStyles } from "./source-styles";
import { encodedText } from "./text";

const ERRORS: ReadonlySet<string> = new Set([
  ..."#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC!".split(" "),
]);

/**
 * The cell of a formula as the library represents it; its types leave out the properties of shared and array formulas.
 */
interface LibraryFormula {
  readonly shareType?: string;
  readonly ref?: string;
}

/** What neither the model nor the library knows about a cell. */
interface Circumstances {
  /** True for one of the cells that an array formula fills. */
  readonly inArray: boolean;
  /** True for a cell that was opened with a formula and no result. */
  readonly isUncomputed: boolean;
}

/** Updates a worksheet's cells to the model; `known` is the sheet as it was opened, undefined for a new one. */
export function writeCells(
  worksheet: Worksheet,
  known: SourceSheet | undefined,
  sheet: SheetModel,
  styles: SourceStyles,
): void {
  const before = known?.model;
  const styler = new Styler(styles);
  const arrays = arraysOf(worksheet, before);
  for (const key of new Set([...(before?.cells.keys() ?? []), ...sheet.cells.keys()])) {
    const { row, column } = placeOf(key);
    const was = before?.cells.get(key);
    const now = sheet.cells.get(key);
    const cell = worksheet.getCell(row, column);
    if (!now) {
      cell.value = null;
      cell.style = {};
      continue;
    }
    cell.value = contentOf(cell, was, now, {
      inArray: arrays.some((area) => isInside(area, row, column)),
      isUncomputed: known?.uncomputed.has(key) ?? false,
    });
    const style = styler.styleOf(cell.style, was, now);
    if (style !== cell.style) cell.style = style;
  }
}

/** The ranges of array formulas and what-if tables that fill several cells. */
function arraysOf(worksheet: Worksheet, before: SheetModel | undefined): CellRange[] {
  const areas: CellRange[] = [];
  for (const [key, { formula }] of before?.cells ?? []) {
    if (formula === undefined) continue;
    const { row, column } = placeOf(key);
    const { shareType, ref } = (worksheet.getCell(row, column).value ?? {}) as LibraryFormula;
    if ((shareType === "array" || shareType === "dataTable") && ref?.includes(":")) areas.push(parseRange(ref));
  }
  return areas;
}

/**
 * What the library shall write. Each formula is written out, because the library's shared formulas break when their
 * first cell changes. A text stays a text whatever its first character, so it never becomes a formula.
 */
function contentOf(
  cell: Cell,
  was: CellModel | undefined,
  now: CellModel,
  { inArray, isUncomputed }: Circumstances,
): CellValue {
  const same = was !== undefined && was.formula === now.formula;
  const { shareType, ref } = (cell.value ?? {}) as LibraryFormula;
  if (now.formula !== undefined) {
    // A what-if table is not a formula that can be written.
    if (same && shareType === "dataTable") return constant(now.value);
    if (same && inArray && shareType !== "array") return constant(now.value);
    const result = now.value === "" ? "" : constant(now.value);
    const formula: CellFormulaValue & LibraryFormula = {
      formula: now.formula.replace(/^=/, ""),
      ...(same && isUncomputed && result === "" ? {} : { result: result as NonNullable<CellFormulaValue["result"]> }),
      ...(same && shareType === "array" && ref !== undefined ? { shareType, ref } : {}),
    };
    return formula;
  }
  if (same && was.value === now.value) {
    const rich = richText(cell.value);
    if (rich && rich.richText.map(({ text }) => text).join("") === now.value) return encodedRuns(rich);
    // A text that looks like an error is one only if it was an error in the file.
    if (typeof now.value === "string") return isError(cell.value) ? cell.value : text(now.value);
    return now.value;
  }
  return now.quoted === true && typeof now.value === "string" ? text(now.value) : constant(now.value);
}

function constant(value: CellModel["value"]): CellValue {
  if (typeof value !== "string") return value;
  return ERRORS.has(value) ? { error: value as CellErrorValue["error"] } : text(value);
}

function text(value: string): CellValue {
  return value === "" ? null : encodedText(value);
}

function isError(value: CellValue): boolean {
  return typeof value === "object" && value !== null && "error" in value;
}

function richText(value: CellValue): CellRichTextValue | undefined {
  return typeof value === "object" && value !== null && "richText" in value ? value : undefined;
}

function encodedRuns({ richText: runs }: CellRichTextValue): CellRichTextValue {
  return { richText: runs.map((run) => ({ ...run, text: encodedText(run.text) })) };
}

/** Styles for cells. Equal styles are the same object, because the library compares them by identity. */
class Styler {
  private readonly made = new Map<Partial<Style>, Map<string, Partial<Style>>>();
  private readonly plain: Partial<Style> = {};

  constructor(private readonly styles: SourceStyles) {}

  styleOf(style: Partial<Style>, was: CellModel | undefined, now: CellModel): Partial<Style> {
    const [before, after] = [lookKey(was?.looks), lookKey(now.looks)];
    const format = this.formatOf(style, was, now);
    if (before === after && format === style.numFmt) return style;
    const base = isPlainStyle(style) ? this.plain : style;
    let made = this.made.get(base);
    if (!made) this.made.set(base, (made = new Map<string, Partial<Style>>()));
    const key = JSON.stringify([before, after, format]);
    let result = made.get(key);
    if (!result) {
      result = { ...withLooks(base, was?.looks ?? {}, now.looks ?? {}, this.styles.base) };
      if (format === undefined) delete result.numFmt;
      else result.numFmt = format;
      made.set(key, result);
    }
    return result;
  }

  /** The name of the format that the library gets (formats.ts). */
  private formatOf({ numFmt }: Partial<Style>, was: CellModel | undefined, now: CellModel): string | undefined {
    const { formats } = this.styles;
    const { number, code, quoted } = formats.behind(numFmt);
    const wanted = {
      quoted: isQuoted(now) !== isQuoted(was) ? isQuoted(now) : quoted,
      ...(now.numberFormat !== was?.numberFormat
        ? { code: now.numberFormat ?? "General" }
        : { ...(number === undefined ? {} : { number }), ...(code === undefined ? {} : { code }) }),
    };
    const same = wanted.quoted === quoted && wanted.code === code && now.numberFormat === was?.numberFormat;
    return same ? numFmt : formats.nameOf(wanted);
  }
}

function isQuoted(cell: CellModel | undefined): boolean {
  return cell?.quoted === true;
}

function lookKey(looks: Looks | undefined): string {
  return JSON.stringify(Object.entries(looks ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}
