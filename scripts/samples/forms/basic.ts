import { type Figures, Paper } from "../paper";
import { type Department, writeHeading, writeNote } from "./heading";

const ROWS = [
  ["人员经费", "B.personnel"],
  ["日常公用经费", "B.public"],
] as const;

/** 基本支出情况表. */
export function basicPaper(department: Department, figures: Figures): Paper {
  const paper = new Paper("基本支出", [30, 20, 34], { figures });
  writeHeading(paper, {
    title: `${department.year}年度基本支出情况表`,
    unit: `编制单位：${department.name}`,
    lastColumn: 3,
  });
  paper.line(3, 1, ["项目", "决算数", "备注"], "header");
  ROWS.forEach(([label, id], index) => {
    paper.put(4 + index, 1, label, "label");
    paper.figure(4 + index, 2, id);
    paper.put(4 + index, 3, null, "label");
  });
  paper.put(6, 1, "合计", "total");
  paper.figure(6, 2, "B.total", "moneyTotal");
  paper.put(6, 3, null, "label");
  paper.height(24, 3, 4, 5, 6);
  writeNote(paper, 7, 3, "注：本表反映部门本年度一般公共预算财政拨款基本支出情况。");
  return paper;
}
