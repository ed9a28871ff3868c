import type { SheetContext } from "./context";
import type { Placed } from "./formulas/figure";
import { minus, plus, rateOf, sumOf } from "./formulas/figure";
import type { Line, Page } from "./page";

/** The columns that the table states, with the last part of their fact keys. */
export const STATED = {
  budget: 4,
  added: 5,
  direct: 6,
  opening: 7,
  received: 8,
  spent: 9,
  closing: 11,
  returned: 13,
  carried: 14,
} as const;
export type Stated = keyof typeof STATED;
export const STATED_KEYS = Object.keys(STATED) as Stated[];

/** The other columns. */
export const COLUMN = {
  number: 1,
  name: 2,
  document: 3,
  expectedClosing: 10,
  difference: 12,
  inPlace: 15,
  byBudget: 16,
  byReceipts: 17,
  byFunds: 18,
  verdict: 19,
  remark: 20,
} as const;

export const WIDTHS = [4, 23, 13, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 8, 8, 8, 8, 8];

/** The figures of one row by column. */
export type Cells = Partial<Record<Stated | "expectedClosing" | "difference", Placed | undefined>>;

export function projectHeadings(page: Page, { say, analysis }: SheetContext): void {
  const single = Array.from<undefined>({ length: COLUMN.difference });
  page.header(
    [
      say("序号", "No."),
      say("项目名称", "Project"),
      say("文号", "Document"),
      say("年初预算", "Original budget"),
      say("年中追加", "Added"),
      say("财政直接拨付", "Paid directly"),
      say("上年结转结余", "Opening"),
      say("本年收到", "Received"),
      say("本年支出", "Spent"),
      analysis.settings.returnedInClosing
        ? say("推算年末结转", "Closing worked out")
        : say("推算年末结转（扣除上缴）", "Closing worked out, less returned"),
      say("表列年末结转", "Closing as stated"),
      say("差额", "Difference"),
      say("其中", "Of which"),
      undefined,
      say("资金到位率", "Funds in place"),
      say("执行率（本年支出 ÷）", "Execution rate (spent ÷)"),
      undefined,
      undefined,
      say("结转核对", "Balance check"),
      say("备注", "Remarks"),
    ],
    [
      ...single,
      say("上缴财政", "returned"),
      say("结转留用", "carried on"),
      undefined,
      say("年初预算", "budget"),
      say("本年收到", "received"),
      say("上年结转 ＋本年收到", "opening + received"),
      undefined,
      undefined,
    ],
  );
}

/** Writes the columns that are calculated from other columns of the row. */
export function deriveColumns(line: Line, cells: Cells, context: SheetContext, total: boolean): void {
  const { decimals, analysis, say } = context;
  const { budget, added, direct, opening, received, spent, returned } = cells;
  const lessReturned = !analysis.settings.returnedInClosing && returned ? [minus(returned)] : [];
  const flow = sumOf([plus(opening), plus(received), minus(spent), ...lessReturned], decimals);
  cells.expectedClosing = line.figure(COLUMN.expectedClosing, flow, total ? "moneyTotal" : "money");
  const off = sumOf([plus(cells.expectedClosing), minus(cells.closing)], decimals);
  cells.difference = line.figure(COLUMN.difference, off, total ? "differenceTotal" : "difference");

  const none = say("不适用", "n/a");
  const percent = total ? "percentTotal" : "percent";
  const due = [plus(budget), ...(added ? [plus(added)] : []), ...(direct ? [minus(direct)] : [])];
  line.figure(COLUMN.inPlace, rateOf([plus(received)], due, none, decimals), percent);
  line.figure(COLUMN.byBudget, rateOf([plus(spent)], [plus(budget)], none, decimals), percent);
  line.figure(COLUMN.byReceipts, rateOf([plus(spent)], [plus(received)], none, decimals), percent);
  line.figure(COLUMN.byFunds, rateOf([plus(spent)], [plus(opening), plus(received)], none, decimals), percent);
}
