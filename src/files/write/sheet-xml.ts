import { addressOf, parseAddress, reference } from "../../core/grid/address";
import type { CellSpec, FigureCells, SheetContent, StyleName } from "../../core/sheets/spec";
import { SHEET_PROPERTY } from "../identity";
import { InvalidAdditions } from "../invalid-additions";
import { footCodes } from "../../core/sheets/foot";
import { escapeAttribute, escapeFormula, escapeText } from "../xml/escape";

/** The two namespaces of a file: transitional or strict. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}

/** The longest text of a cell. Excel treats a file with a longer one as damaged. */
const TEXT_LENGTH = 32_767;
/** The largest figure that users may type: fifteen digits, the precision of Excel. */
const LARGEST_FIGURE = "999999999999999";
/** The padding of a cell, which Excel includes in a column's width. */
const PADDING = 0.7109375;

/**
 * The worksheet part of a sheet.
 * @param property the relationship of the property that identifies the sheet as ours; null for other sheets.
 * @param drawing the relationship of the drawing with the charts; null where there are none.
 */
export function sheetXml(
  spec: SheetContent,
  styleIndex: (style: StyleName) => number,
  namespaces: Namespaces,
  property: string | null,
  drawing: string | null = null,
): string {
  const width = spec.rows.reduce((most, row) => Math.max(most, row.length), Math.max(1, spec.widths.length));
  const links: string[] = [];
  const merges = mergesByRow(spec);
  const rows = rowNumbers(spec).map((number) => {
    const row = spec.rows[number - 1] ?? [];
    const height = spec.heights?.[number];
    const cells = withMergedStyles(row, merges.get(number) ?? []).map((cell, index) => {
      if (!cell) return "";
      const address = addressOf(number, index + 1);
      if (cell.link) links.push(hyperlinkXml(address, cell));
      return cellXml(address, cell, styleIndex, spec.name);
    });
    const heightXml = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return `<row r="${number}"${heightXml}>${cells.join("")}</row>`;
  });

  const columns = spec.widths.map(
    (characters, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${characters + PADDING}" customWidth="1"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${addressOf(Math.max(1, spec.rows.length), width)}"/>` +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(spec.headerRows)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>` +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${rows.join("")}</sheetData>` +
    listXml(
      "mergeCells",
      spec.merges.map((range) => `<mergeCell ref="${escapeAttribute(range)}"/>`),
    ) +
    (spec.figures ? validationXml(spec.figures) : "") +
    (links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "") +
    `<printOptions horizontalCentered="1"/>` +
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9"${acrossXml(spec)} fitToHeight="0" orientation="${spec.portrait ? "portrait" : "landscape"}"/>` +
    footXml(spec) +
    (property === null
      ? ""
      : `<customProperties><customPr name="${SHEET_PROPERTY}" r:id="${property}"/></customProperties>`) +
    (drawing === null ? "" : `<drawing r:id="${drawing}"/>`) +
    `</worksheet>`
  );
}

function acrossXml({ pagesAcross }: SheetContent): string {
  return pagesAcross === undefined ? "" : ` fitToWidth="${pagesAcross}"`;
}

function footXml({ foot }: SheetContent): string {
  if (foot === undefined) return "";
  const { left, middle, right } = footCodes(foot);
  return `<headerFooter><oddFooter>${escapeText(`&L${left}&C${middle}&R${right}`)}</oddFooter></headerFooter>`;
}

/** A validation that accepts any number, positive or negative, within Excel's precision. */
function validationXml({ ranges, title, message }: FigureCells): string {
  if (ranges.length === 0) return "";
  return (
    `<dataValidations count="1"><dataValidation type="decimal" operator="between" allowBlank="1" showErrorMessage="1" ` +
    `errorTitle="${escapeAttribute(title)}" error="${escapeAttribute(message)}" sqref="${ranges.join(" ")}">` +
    `<formula1>-${LARGEST_FIGURE}</formula1><formula2>${LARGEST_FIGURE}</formula2></dataValidation></dataValidations>`
  );
}

function listXml(name: string, items: readonly string[]): string {
  return items.length > 0 ? `<${name} count="${items.length}">${items.join("")}</${name}>` : "";
}

/** The numbers of the rows that have cells or their own height. */
function rowNumbers(spec: SheetContent): number[] {
  const numbers = new Set(spec.rows.map((_, index) => index + 1));
  for (const number of Object.keys(spec.heights ?? {})) numbers.add(Number(number));
  return [...numbers].sort((a, b) => a - b);
}

interface MergedArea {
  readonly style: StyleName;
  readonly left: number;
  readonly right: number;
}

/** The merged areas by the rows that they cover, each with the style of its first cell. */
function mergesByRow(spec: SheetContent): Map<number, MergedArea[]> {
  const areas = new Map<number, MergedArea[]>();
  for (const merge of spec.merges) {
    const [first = "", last = first] = merge.split(":");
    const start = parseAddress(first);
    const end = parseAddress(last);
    const style = spec.rows[start.row - 1]?.[start.column - 1]?.style;
    if (!style) continue;
    for (let row = start.row; row <= end.row; row++) {
      const area = { style, left: start.column, right: end.column };
      const list = areas.get(row);
      if (list) list.push(area);
      else areas.set(row, [area]);
    }
  }
  return areas;
}

/** The row, with the style of the first cell for the empty cells below a merge, so that the borders are complete. */
function withMergedStyles(row: SheetContent["rows"][number], areas: readonly MergedArea[]): (CellSpec | undefined)[] {
  const cells = [...row];
  for (const { style, left, right } of areas) {
    for (let column = left; column <= right; column++) cells[column - 1] ??= { style };
  }
  return Array.from(cells);
}

function paneXml(headerRows: number): string {
  if (headerRows <= 0) return "";
  const below = addressOf(headerRows + 1, 1);
  return (
    `<pane ySplit="${headerRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`
  );
}

function cellXml(address: string, cell: CellSpec, styleIndex: (style: StyleName) => number, sheet: string): string {
  const { text, decimal, formula } = cell;
  if (text !== undefined && decimal !== undefined) {
    throw new InvalidAdditions("invalid-cell", { sheet, address, reason: "both text and decimal" });
  }
  if (decimal !== undefined && !/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(decimal)) {
    throw new InvalidAdditions("invalid-cell", { sheet, address, decimal });
  }
  const style = cell.style === undefined ? "" : ` s="${styleIndex(cell.style)}"`;
  const open = `<c r="${address}"${style}`;
  if (formula !== undefined) {
    const f = escapeFormula(formula);
    if (decimal !== undefined) return `${open}><f>${f}</f><v>${decimal}</v></c>`;
    if (text !== undefined) return `${open} t="str"><f>${f}</f><v>${escapeText(shortened(text))}</v></c>`;
    // There is no cached result to show; `ca` makes Excel calculate this cell when it opens the file.
    return `${open}><f ca="1">${f}</f></c>`;
  }
  if (decimal !== undefined) return `${open}><v>${decimal}</v></c>`;
  if (text === undefined || text === "") return `${open}/>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeText(shortened(text))}</t></is></c>`;
}

function hyperlinkXml(address: string, { link, text }: CellSpec): string {
  const location = escapeAttribute(reference(link!.sheet, link!.address));
  const display = text === undefined ? "" : ` display="${escapeAttribute(shortened(text))}"`;
  return `<hyperlink ref="${address}" location="${location}"${display}/>`;
}

/** The text, shortened to the length that a cell or note may have. */
export function shortened(text: string): string {
  return text.length <= TEXT_LENGTH ? text : `${text.slice(0, TEXT_LENGTH - 1)}…`;
}
