import { addressOf, quotedSheet, reference } from "../core/grid/address";
import { largest } from "../core/grid/extent";
import { footCodes, printNames } from "../core/sheets/foot";
import type { CellSpec, SheetContent } from "../core/sheets/spec";
import { has } from "./api-sets";
import { chartSteps } from "./charts";
import { columnSteps, lookSteps, rowSteps } from "./looks";
import { CALL, type Step } from "./steps";

/** Excel's longest text in a cell. */
const TEXT_LENGTH = 32_767;
/** A larger matrix the library cuts into single rows, at three calls each. */
const MATRIX_CELLS = 1_500;
/** A link is a call of its own; beyond this number links are formulas, which look and lead the same. */
const MOST_LINKS = 400;

/** New names of computed sheets whose wanted name a sheet of the user's has got meanwhile. */
export type Renamed = ReadonlyMap<string, string>;

/** Everything in a sheet but what makes a computed sheet ours. */
export function contentSteps(sheet: Excel.Worksheet, spec: SheetContent, renamed: Renamed): Step[] {
  return [
    ...matrixSteps(sheet, spec, renamed),
    ...linkSteps(sheet, spec, renamed),
    // A link dresses its cell as Excel likes it, so looks come after.
    ...lookSteps(sheet, spec),
    ...columnSteps(sheet, spec.widths),
    ...rowSteps(sheet, spec.heights ?? {}),
    ...spec.merges.map((merge) => ({ bytes: 2 * CALL, queue: () => sheet.getRange(merge).merge() })),
    // Charts lie over rows and columns that have their sizes by now.
    ...chartSteps(sheet, spec.charts ?? []),
    { bytes: 16 * CALL, queue: () => arrange(sheet, spec) },
  ];
}

/**
 * Empties a sheet of an earlier run; it stays, and with it the user's formulas that refer to it and the charts that the
 * user drew on it.
 */
export function emptySheet(sheet: Excel.Worksheet, charts: readonly Excel.Chart[]): void {
  for (const chart of charts) chart.delete();
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
}

function arrange(sheet: Excel.Worksheet, spec: SheetContent): void {
  const { headerRows, portrait, pagesAcross = 1, foot } = spec;
  if (headerRows > 0) sheet.freezePanes.freezeRows(headerRows);
  if (!has("areas")) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = portrait ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: pagesAcross };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 });
  const { area, titleRows, titleColumns } = printNames(spec);
  if (area !== null) pageLayout.setPrintArea(area);
  if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
  if (titleColumns !== null) pageLayout.setPrintTitleColumns(titleColumns);
  if (foot === undefined) return;
  const { left, middle, right } = footCodes(foot);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = left;
  page.centerFooter = middle;
  page.rightFooter = right;
}

function matrixSteps(sheet: Excel.Worksheet, spec: SheetContent, renamed: Renamed): Step[] {
  const width = Math.max(1, largest(spec.rows.map((row) => row.length)));
  const height = Math.max(1, Math.floor(MATRIX_CELLS / width));
  const links = linkedCells(spec);
  const asFormula = new Set(links.slice(MOST_LINKS).map(({ cell }) => cell));
  const steps: Step[] = [];
  for (let top = 0; top < spec.rows.length; top += height) {
    const matrix = spec.rows.slice(top, top + height).map((row) =>
      Array.from({ length: width }, (_, column) => {
        const cell = row[column];
        return cell && asFormula.has(cell) ? linkFormula(cell, renamed) : entryOf(cell, renamed);
      }),
    );
    const address = `${addressOf(top + 1, 1)}:${addressOf(top + matrix.length, width)}`;
    steps.push({
      bytes: JSON.stringify(matrix).length * 2 + CALL,
      queue: () => void (sheet.getRange(address).formulas = matrix),
    });
  }
  return steps;
}

/**
 * What is put into a cell. Every text has an apostrophe before it, which Excel takes for "this is text": without it
 * `=…`, `+…`, `-…` and `@…` become formulas, and `2020年1月`, `1/2` or `TRUE` dates, numbers and truth values, which of
 * them depending on the language of Excel.
 */
function entryOf(cell: CellSpec | undefined, renamed: Renamed): string | number {
  if (cell?.formula !== undefined) return `=${retargeted(cell.formula, renamed)}`;
  if (cell?.decimal !== undefined) return Number(cell.decimal);
  return cell?.text === undefined || cell.text === "" ? "" : `'${shortened(cell.text)}`;
}

function shortened(text: string): string {
  return text.length <= TEXT_LENGTH ? text : `${text.slice(0, TEXT_LENGTH - 1)}…`;
}

function retargeted(formula: string, renamed: Renamed): string {
  let result = formula;
  for (const [from, to] of renamed) result = result.replaceAll(`${quotedSheet(from)}!`, `${quotedSheet(to)}!`);
  return result;
}

interface LinkedCell {
  readonly address: string;
  readonly cell: CellSpec;
}

function linkedCells(spec: SheetContent): LinkedCell[] {
  return spec.rows.flatMap((row, index) =>
    row.flatMap((cell, column) => (cell?.link ? [{ address: addressOf(index + 1, column + 1), cell }] : [])),
  );
}

function linkTarget({ link }: CellSpec, renamed: Renamed): string {
  return reference(renamed.get(link!.sheet) ?? link!.sheet, link!.address);
}

function linkFormula(cell: CellSpec, renamed: Renamed): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${quoted(`#${linkTarget(cell, renamed)}`)},${quoted(cell.text ?? cell.link!.address)})`;
}

function linkSteps(sheet: Excel.Worksheet, spec: SheetContent, renamed: Renamed): Step[] {
  return linkedCells(spec)
    .slice(0, MOST_LINKS)
    .filter(({ cell }) => cell.formula === undefined)
    .map(({ address, cell }) => ({
      bytes: 2 * CALL,
      queue: () => {
        sheet.getRange(address).hyperlink = {
          documentReference: linkTarget(cell, renamed),
          ...(cell.text === undefined ? {} : { textToDisplay: cell.text }),
        };
      },
    }));
}
