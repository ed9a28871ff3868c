import type { CellAddress } from "../core/grid/snapshot";
import type { CellFigure, Change, TakenBack } from "./door";
import { ExcelProblem } from "./door";
import { changeExcel, inExcel } from "./run";

/** Excel keeps no more digits than this. */
const DIGITS = 15;

/** What is written into a cell, and what has to be written to have it as it was. */
interface Writing {
  readonly cell: CellAddress;
  readonly value: string | number;
  /** The formula, the number, or the text with the apostrophe that keeps it one. */
  readonly before: string | number;
}

/** Puts figures into the user's cells, provided that every one still holds what it held when they were proposed. */
export async function applyFigures(figures: readonly CellFigure[]): Promise<Change> {
  let writings: readonly Writing[] = [];
  const { undo } = await changeExcel({
    details: placeOf(figures),
    batch: async (context) => {
      const targets = figures.map((figure) => targetOf(context, figure));
      await context.sync();
      writings = targets.map(writingOf);
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
}

function targetOf(context: Excel.RequestContext, figure: CellFigure): Target {
  const sheet = context.workbook.worksheets.getItem(figure.cell.sheet);
  sheet.load("protection/protected");
  return { figure, sheet, range: sheet.getRange(figure.cell.address).load("values,formulas,numberFormat") };
}

/** @throws ExcelProblem when the cell must stay as it is. */
function writingOf({ figure: { cell, value, expected }, sheet, range }: Target): Writing {
  const details = { sheet: cell.sheet, cell: cell.address };
  if (sheet.protection.protected) throw new ExcelProblem("protected-sheet", details);
  const values = range.values as unknown[][] | null;
  if (!values) throw new ExcelProblem("values-missing", details);
  const now = values[0]![0];
  if (!isSame(now, expected)) throw new ExcelProblem("cell-changed", { ...details, now: String(now) });
  // A cell formatted as text keeps its figure as text, as it was; elsewhere it becomes a number.
  const isText = range.numberFormat[0]![0] === "@";
  return { cell, value: isText ? value : Number(value), before: entryOf(range, isText) };
}

/** What puts a cell's content back when it is entered. */
function entryOf({ values, formulas }: Excel.Range, isText: boolean): string | number {
  const [value, formula] = [values[0]![0] as string | number, formulas[0]![0] as string | number];
  if (typeof formula === "string" && formula !== value) return formula;
  // Text that looks like a number or a formula stays text only after an apostrophe.
  return typeof value === "string" && value !== "" && !isText ? `'${value}` : value;
}

/**
 * Every cell that holds our figure gets back what it held before; what somebody else has typed there since stays. One
 * after the other, so that a cell which cannot be written (a sheet that is gone or protected) keeps none of the others.
 */
async function restore(writings: readonly Writing[]): Promise<TakenBack> {
  const kept: CellAddress[] = [];
  let failure: unknown;
  for (const { cell, value, before } of writings) {
    await inExcel(
      async (context) => {
        const range = context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address).load("values,formulas");
        await context.sync();
        if (isSame(range.formulas[0]![0], before) || isSame(`'${range.values[0]![0]}`, before)) return;
        if (!isSame(range.values[0]![0], value)) return void kept.push(cell);
        range.formulas = [[before]];
        await context.sync();
      },
      { sheet: cell.sheet, cell: cell.address },
    ).catch((error: unknown) => (failure ??= error));
  }
  if (failure) throw failure;
  return { kept };
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
