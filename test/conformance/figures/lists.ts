import type { Books, Flow, IncomeKind, Line, Nature, Source } from "../generator/books";
import { sumOf } from "../generator/random";
import type { Columns, Statement } from "./statement";
import { listStatement } from "./statement";

interface Row {
  readonly code: string;
  readonly flow: Flow;
}

function rowsOf(lines: readonly Line[]): Row[] {
  return lines.map((line) => ({ code: line.code, flow: line.stages.actual }));
}

const income =
  (...kinds: readonly IncomeKind[]) =>
  ({ flow }: Row) =>
    sumOf(kinds.map((kind) => flow.income[kind]));
const spent =
  (nature: Nature) =>
  ({ flow }: Row) =>
    flow.expenditure[nature];
const allSpent = ({ flow }: Row) => sumOf(Object.values(flow.expenditure));
const allIncome = ({ flow }: Row) => sumOf(Object.values(flow.income));

const INCOME: Columns<Row> = {
  total: allIncome,
  fiscal: income("general", "fund", "stateCapital"),
  superior: income("superior"),
  business: income("business"),
  operating: income("operating"),
  affiliated: income("affiliated"),
  other: income("other"),
};
const EXPENDITURE: Columns<Row> = {
  total: allSpent,
  basic: spent("basic"),
  project: spent("project"),
  remitted: spent("remitted"),
  operating: spent("operating"),
  subsidies: spent("subsidies"),
};
const APPROPRIATION: Columns<Row> = { total: allSpent, basic: spent("basic"), project: spent("project") };
const ROLLING: Columns<Row> = {
  opening: ({ flow }) => flow.opening,
  income: allIncome,
  ...APPROPRIATION,
  closing: ({ flow }) => flow.closing,
};

/** 收入决算表 (D02, 财决03表). */
export function incomeList(books: Books, form: "D02" | "Z03"): Statement {
  return listStatement(form, rowsOf(books.lines), INCOME);
}

/** 支出决算表 (D03, 财决04表). */
export function expenditureList(books: Books, form: "D03" | "Z04"): Statement {
  return listStatement(form, rowsOf(books.lines), EXPENDITURE);
}

/** 一般公共预算财政拨款支出决算表 (D05). */
export function d05(books: Books): Statement {
  return listStatement("D05", rowsOf(books.lines.filter((l) => l.source === "general")), APPROPRIATION);
}

/** 国有资本经营预算财政拨款支出决算表 (D09) where it states expenditure only. */
export function stateCapitalExpenditure(books: Books): Statement {
  return listStatement("D09", rowsOf(books.lines.filter((l) => l.source === "stateCapital")), APPROPRIATION);
}

/** 财政拨款收入支出决算表 of one budget with balances: 政府性基金 (D08), 国有资本经营 (D09), 一般公共预算 (财决07表). */
export function rollingList(books: Books, form: "D08" | "D09" | "Z07", source: Source): Statement {
  return listStatement(form, rowsOf(books.lines.filter((l) => l.source === source)), ROLLING);
}
