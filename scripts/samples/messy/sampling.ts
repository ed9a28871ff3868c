import { Paper } from "../paper";
import { total, type } from "./manners";

/** 抽查情况 with a spacer row and a percentage as text. */
export function messySampling(): Paper {
  const paper = new Paper("抽查", [3, 28, 18, 18, 16]);
  paper.merged(3, 2, 3, 5, "绩效评价抽查情况表", "title");
  paper.put(4, 2, "编制单位：长沙市芙蓉区应急管理局", "left");
  paper.put(4, 5, "单位：万元", "right");
  paper.line(5, 2, ["项  目", "部门支出", "抽查金额", "抽查占比"], "header");
  paper.put(6, 2, "基本支出", "label");
  type(paper, 6, 3, "T2.basic", "text");
  type(paper, 6, 4, "A.sample_basic");
  type(paper, 6, 5, "A.sample_basic_pct");
  for (let column = 2; column <= 5; column += 1) paper.put(7, column, null, "label");
  paper.put(8, 2, "项目支出", "label");
  type(paper, 8, 3, "T2.project", "noBreak");
  type(paper, 8, 4, "A.sample_project");
  type(paper, 8, 5, "A.sample_project_pct");
  paper.put(9, 2, "合  计", "total");
  type(paper, 9, 3, "T2.expenditure", "fullWidth", "moneyTotal");
  total(paper, 9, 4, "A.sample_total", "SUM(D6:D8)", "moneyTotal");
  type(paper, 9, 5, "A.sample_pct", "percentText");
  paper.line(11, 2, ["项目查看情况", "数量(个)", "占项目总数"], "header");
  [
    ["年初预算批复内项目", "P.n_initial"],
    ["年中追加项目", "P.n_added"],
    ["查看项目数", "A.projects_viewed"],
  ].forEach(([label, id], index) => {
    paper.put(12 + index, 2, label!, "label");
    type(paper, 12 + index, 3, id!, "number", "count");
    type(paper, 12 + index, 4, `${id}_pct`, "percentText", "percent");
  });
  paper.height(20, 4);
  paper.height(30, 3);
  paper.height(22, 5, 6, 8, 9, 11, 12, 13, 14);
  paper.height(9, 7);
  return paper;
}
