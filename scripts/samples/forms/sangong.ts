import { type Figures, Paper } from "../paper";
import { type Department, writeHeading, writeNote } from "./heading";

const ROWS = [
  ["合计", "S"],
  ["1.因公出国（境）费用", "S.abroad"],
  ["2.公务用车购置及运行维护费", "S.vehicle"],
  ["　其中：（1）公务用车购置费", "S.vehicle_buy"],
  ["　　　　（2）公务用车运行维护费", "S.vehicle_run"],
  ["3.公务接待费", "S.reception"],
] as const;

/** What differs between one department's 三公 table and another's. */
export interface SangongOptions {
  /** The sheet's name; `三公经费` unless said. */
  readonly sheet?: string;
  /** Whether last year's budget is printed too. */
  readonly priorBudget?: boolean;
  /** Remarks by row id. */
  readonly remarks?: Readonly<Record<string, string>>;
  readonly note: string;
}

/** “三公”经费支出情况表: the rows are the items, the columns last year, the budget, this year and the changes. */
export function sangongPaper(department: Department, figures: Figures, options: SangongOptions): Paper {
  const { year } = department;
  const columns = [
    ...(options.priorBudget ? [[`${year - 1}年预算数`, "prior_budget"] as const] : []),
    [`${year - 1}年决算数`, "prior"],
    [`${year}年预算数`, "budget"],
    [`${year}年决算数`, "actual"],
    ["较上年增减额", "increase"],
    ["较上年增减幅度", "growth"],
    ["预算控制率", "control_rate"],
  ] as const;
  const last = columns.length + 2;
  const paper = new Paper(options.sheet ?? "三公经费", [36, ...columns.map(() => 15.5), 34], {
    landscape: true,
    figures,
  });
  writeHeading(paper, {
    title: `${year}年度“三公”经费支出情况表`,
    unit: `编制单位：${department.name}`,
    lastColumn: last,
  });
  paper.line(3, 1, ["项目", ...columns.map(([header]) => header), "备注"], "header");
  paper.height(34, 3);
  ROWS.forEach(([label, row], index) => {
    const at = 4 + index;
    paper.put(at, 1, label, row === "S" ? "total" : "label");
    columns.forEach(([, column], offset) => {
      const rate = column === "growth" || column === "control_rate";
      const money = row === "S" ? "moneyTotal" : "money";
      paper.figure(at, 2 + offset, `${row}.${column}`, rate ? "percent" : money);
    });
    paper.put(at, last, options.remarks?.[row] ?? null, "label");
    paper.height(options.remarks?.[row] ? 34 : 24, at);
  });
  writeNote(paper, 4 + ROWS.length, last, options.note, 32);
  return paper;
}
