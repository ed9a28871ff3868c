import { type Figures, Paper } from "../paper";
import { type Department, writeHeading } from "./heading";

const ROWS = [
  ["基本支出", "T2.basic", "A.sample_basic", "A.sample_basic_pct"],
  ["项目支出", "T2.project", "A.sample_project", "A.sample_project_pct"],
  ["合计", "T2.expenditure", "A.sample_total", "A.sample_pct"],
] as const;

const VIEWED = [
  ["年初预算批复内项目", "P.n_initial", "P.n_initial_pct"],
  ["年中追加项目", "P.n_added", "P.n_added_pct"],
  ["查看项目数", "A.projects_viewed", "A.projects_viewed_pct"],
] as const;

/** 绩效评价抽查情况表: how much of the spending was checked, and how many projects were looked at. */
export function samplingPaper(department: Department, figures: Figures): Paper {
  const paper = new Paper("抽查情况", [30, 18, 18, 16], { figures });
  writeHeading(paper, { title: "绩效评价抽查情况表", unit: `编制单位：${department.name}`, lastColumn: 4 });
  paper.line(3, 1, ["项目", "部门支出", "抽查金额", "抽查占比"], "header");
  ROWS.forEach(([label, spent, checked, share], index) => {
    const total = label === "合计";
    paper.put(4 + index, 1, label, total ? "total" : "label");
    paper.figure(4 + index, 2, spent, total ? "moneyTotal" : "money");
    paper.figure(4 + index, 3, checked, total ? "moneyTotal" : "money");
    paper.figure(4 + index, 4, share, "percent");
  });
  paper.line(8, 1, ["项目查看情况", "数量（个）", "占项目总数"], "header");
  VIEWED.forEach(([label, count, share], index) => {
    paper.put(9 + index, 1, label, "label");
    paper.figure(9 + index, 2, count, "count");
    paper.figure(9 + index, 3, share, "percent");
  });
  paper.height(24, 3, 4, 5, 6, 8, 9, 10, 11);
  return paper;
}
