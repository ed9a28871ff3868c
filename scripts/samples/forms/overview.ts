import { type Figures, Paper } from "../paper";
import { type Department, writeHeading, writeNote } from "./heading";

const INCOME = [
  ["一、年初财政拨款结转和结余", "T.opening"],
  ["二、本年收入合计", "T.income"],
  ["　其中：一般公共预算财政拨款", "T.income_general"],
  ["　　　　政府性基金预算财政拨款", "T.income_fund"],
] as const;

const SPENDING = [
  ["一、基本支出", "T.basic"],
  ["二、项目支出", "T.project"],
  ["本年支出合计", "T.expenditure"],
  ["年末财政拨款结转和结余", "T.closing"],
] as const;

/** 部门收支余情况表: income on the left, spending on the right. */
export function overviewPaper(department: Department, figures: Figures, note: string): Paper {
  const paper = new Paper("部门收支余情况", [36, 16, 30, 16], { figures });
  writeHeading(paper, {
    title: `${department.year}年度部门收支余情况表`,
    unit: `编制单位：${department.name}`,
    lastColumn: 4,
  });
  paper.merged(3, 1, 3, 2, "收入", "header");
  paper.merged(3, 3, 3, 4, "支出", "header");
  paper.line(4, 1, ["项目", "决算数", "项目", "决算数"], "header");
  INCOME.forEach(([label, id], index) => {
    paper.put(5 + index, 1, label, "label");
    paper.figure(5 + index, 2, id);
  });
  SPENDING.forEach(([label, id], index) => {
    paper.put(5 + index, 3, label, "label");
    paper.figure(5 + index, 4, id);
  });
  paper.put(9, 1, "收入总计", "total");
  paper.figure(9, 2, "T.total_income_incl_opening", "moneyTotal");
  paper.put(9, 3, "支出总计", "total");
  paper.figure(9, 4, "T.total_spending_incl_closing", "moneyTotal");
  paper.height(24, 3, 4, 5, 6, 7, 8, 9);
  writeNote(paper, 10, 4, note, 32);
  return paper;
}
