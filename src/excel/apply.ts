import { addressOf, parseAddress } from "../core/grid/address";
import type { CellAddress } from "../core/grid/snapshot";
import type { CellFigure, Change, TakenBack } from "./door";
import { ExcelProblem } from "./door";
import { changeExcel, inExcel } from "./run";

/** Excel keeps no more digits than this. */
const DIGITS = 15;
/** Numbers, codes and names of a row's item stand in the first columns. */
const LABELLED_COLUMNS = 6;

/** What is written into a cell, and what has to be written to have it as it was. */
interface Writing {
  readonly cell: CellAddress;
  /** The sheet's id, which outlives its renaming. */
  readonly sheetId: string;
  readonly value: string | number;
  /** The formula, the number, or the text with the apostrophe that keeps it one where it needs it. */
  readonly before: string | number;
  /** Formatted as text: a formula or a number goes in under another format. */
  readonly isText: boolean;
  /** The row's labels: by them the cell is known again where rows were inserted or sorted. */
  readonly labels: string;
  /** The columns of the row that got figures. */
  readonly written: readonly number[];
}

/** Puts figures into the user's cells, provided that every one still holds what it held when they were proposed. */
export async function applyFigures(figures: readonly CellFigure[]): Promise<Change> {
  let writings: readonly Writing[] = [];
  const { undo } = await changeExcel({
    details: placeOf(figures),
    batch: async (context) => {
      const targets = figures.map((figure) => targetOf(context, figure));
      await context.sync();
      const cells = figures.map(({ cell }) => cell);
      writings = targets.map((target) => writingOf(target, columnsBeside(target.figure.cell, cells)));
      targets.forEach(({ range }, i) => (range.values = [[writings[i]!.value]]));
      await context.sync();
    },
    recover: async () => {
      // A batch of one cell has either written it or not.
      if (writings.length > 1) await restore(writings).catch(() => undefined);
    },
  });
  return { undo, takeBack: () => restore(writings) };
}

interface Target {
  readonly figure: CellFigure;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly row: Excel.Range;
}

function targetOf(context: Excel.RequestContext, figure: CellFigure): Target {
  const sheet = context.workbook.worksheets.getItem(figure.cell.sheet);
  sheet.load("id,protection/protected");
  const { address } = figure.cell;
  return {
    figure,
    sheet,
    range: sheet.getRange(address).load("values,formulas,numberFormat"),
    row: sheet.getRange(rowOf(address)).load("values"),
  };
}

/** The cells of a row from the first column to this one, and to F at least: labels stand on the left. */
function rowOf(address: string): string {
  const { row, column } = parseAddress(address);
  return `${addressOf(row, 1)}:${addressOf(row, Math.max(column, LABELLED_COLUMNS))}`;
}

/** @param written the columns of the row that get figures: what stood there is no label. */
function labelsIn({ values }: Excel.Range, written: readonly number[]): string {
  const isLabel = (value: unknown, index: number) =>
    typeof value === "string" && value !== "" && !isFigure(value) && !written.includes(index + 1);
  return JSON.stringify((values as unknown[][])[0]!.map((value, index) => (isLabel(value, index) ? value : null)));
}

/** The columns in which figures go into the row of a cell. */
function columnsBeside(cell: CellAddress, cells: readonly CellAddress[]): number[] {
  const { row } = parseAddress(cell.address);
  return cells
    .filter((other) => other.sheet === cell.sheet && parseAddress(other.address).row === row)
    .map(({ address }) => parseAddress(address).column);
}

/** @throws ExcelProblem when the cell must stay as it is. */
function writingOf(
  { figure: { cell, value, expected }, sheet, range, row }: Target,
  written: readonly number[],
): Writing {
  const details = { sheet: cell.sheet, cell: cell.address };
  if (sheet.protection.protected) throw new ExcelProblem("protected-sheet", details);
  const values = range.values as unknown[][] | null;
  if (!values) throw new ExcelProblem("values-missing", details);
  const now = values[0]![0];
  if (!isSame(now, expected)) throw new ExcelProblem("cell-changed", { ...details, now: String(now) });
  // A cell formatted as text keeps its figure as text, as it was; elsewhere it becomes a number.
  const isText = range.numberFormat[0]![0] === "@";
  return {
    cell,
    sheetId: sheet.id,
    value: isText ? value : Number(value),
    before: entryOf(range, isText),
    isText,
    labels: labelsIn(row, written),
    written,
  };
}

/** What puts a cell's content back when it is entered. */
function entryOf({ values, formulas }: Excel.Range, isText: boolean): string | number {
  const [value, formula] = [values[0]![0] as string | number, formulas[0]![0] as string | number];
  if (typeof formula === "string" && formula !== value) return formula;
  return typeof value === "string" && !isText && isFigure(value) ? `'${value}` : value;
}

/** Text that Excel would take for something else when it is entered: a figure, a date, a formula, a truth value. */
function isFigure(text: string): boolean {
  return /\d|^[=+\-@']|^(true|false)$/i.test(text.trim());
}

/**
 * Every cell that holds our figure gets back what it held before; what somebody else has typed there since stays, and so
 * does a cell whose row is another by now. One after the other, so that a cell which cannot be written (its sheet is
 * protected) keeps none of the others.
 */
async function restore(writings: readonly Writing[]): Promise<TakenBack> {
  const kept: CellAddress[] = [];
  let failure: unknown;
  for (const writing of writings) {
    const { cell } = writing;
    try {
      if (!(await restoreOne(writing))) kept.push(cell);
    } catch (error) {
      // A sheet that is gone has taken its cells along.
      if (error instanceof ExcelProblem && error.code === "sheet-gone") kept.push(cell);
      else failure ??= error;
    }
  }
  if (failure) throw failure;
  return { kept };
}

/** False where the cell is no longer the one that was written. */
function restoreOne({ cell, sheetId, value, before, isText, labels, written }: Writing): Promise<boolean> {
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const range = sheet.getRange(cell.address).load("values,formulas");
      const row = sheet.getRange(rowOf(cell.address)).load("values");
      await context.sync();
      const [now, formula] = [range.values[0]![0], range.formulas[0]![0]];
      if (labelsIn(row, written) !== labels) return false;
      if (isSame(formula, before) || isSame(`'${now}`, before)) return true;
      if (!isSame(now, value)) return false;
      // Under the format of text a formula or a number would become one.
      const isPlain = isText && (typeof before === "number" || before.startsWith("="));
      if (isPlain) range.numberFormat = [["General"]];
      range.formulas = [[before]];
      if (isPlain) range.numberFormat = [["@"]];
      await context.sync();
      return true;
    },
    { sheet: cell.sheet, cell: cell.address },
  );
}

/** Where the figures go, as closely as one place can say. */
function placeOf(figures: readonly CellFigure[]): Readonly<Record<string, string>> {
  const sheets = new Set(figures.map(({ cell }) => cell.sheet));
  const [sheet, other] = sheets;
  if (sheet === undefined || other !== undefined) return {};
  return figures.length === 1 ? { sheet, cell: figures[0]!.cell.address } : { sheet };
}

function isSame(now: unknown, expected: string | number | null): boolean {
  if (expected === null) return now === "";
  if (typeof now === "number" && typeof expected === "number") {
    return now.toPrecision(DIGITS) === expected.toPrecision(DIGITS);
  }
  return now === expected;
}
