import type { CellAddress } from "../core/grid/snapshot";
import type { CellFigure } from "./door";
import { ExcelProblem } from "./door";
import { changeExcel, inExcel } from "./run";

/** Excel keeps no more digits than this. */
const DIGITS = 15;

/** What is written into a cell, and what would have to be written to have it as it was. */
interface Writing {
  readonly cell: CellAddress;
  readonly value: string | number;
  readonly before: string | number;
}

/** Puts figures into the user's cells, provided that every one still holds what it held when they were proposed. */
export async function applyFigures(figures: readonly CellFigure[]): Promise<void> {
  const details = placeOf(figures);
  let writings: readonly Writing[] = [];
  try {
    await changeExcel(async (context) => {
      const targets = figures.map((figure) => targetOf(context, figure));
      await context.sync();
      writings = targets.map(writingOf);
      targets.forEach(({ range }, i) => (range.values = [[writings[i]!.value]]));
      await context.sync();
    }, details);
  } catch (error) {
    if (writings.length > 1) await takeBack(writings);
    throw error;
  }
}

interface Target {
  readonly figure: CellFigure;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function targetOf(context: Excel.RequestContext, figure: CellFigure): Target {
  const sheet = context.workbook.worksheets.getItem(figure.cell.sheet);
  sheet.load("protection/protected");
  return { figure, sheet, range: sheet.getRange(figure.cell.address).load("values,numberFormat") };
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
  // Elsewhere text that looks like a number stays text only after an apostrophe.
  const before = typeof expected === "string" && !isText ? `'${expected}` : (expected ?? "");
  return { cell, value: isText ? value : Number(value), before };
}

/** After a failure halfway some cells may have their figure: each that has gets back what it held, where it can be written. */
async function takeBack(writings: readonly Writing[]): Promise<void> {
  for (const { cell, value, before } of writings) {
    await inExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address).load("values");
      await context.sync();
      // What somebody else has typed there since stays.
      if (!isSame(range.values[0]![0], value)) return;
      range.values = [[before]];
      await context.sync();
    }).catch(() => undefined);
  }
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
