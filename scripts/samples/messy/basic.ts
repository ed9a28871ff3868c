import { Paper } from "../paper";
import { type } from "./manners";

/** 基本支出 with every figure typed as text. */
export function messyBasic(): Paper {
  const paper = new Paper("附表2基本支出", [3, 30, 20, 30]);
  paper.merged(3, 2, 3, 4, "2020年度  基本支出情况表", "title");
  paper.put(4, 2, "编制单位:长沙市芙蓉区应急管理局", "left");
  paper.put(4, 4, "单位:万元", "right");
  paper.line(5, 2, ["项目", "决算数", "备注"], "header");
  paper.put(6, 2, "人员经费", "label");
  type(paper, 6, 3, "B.personnel", "text");
  paper.put(7, 2, "日常公用经费 ", "label");
  type(paper, 7, 3, "B.public", "spaced");
  paper.put(8, 2, "合    计", "total");
  type(paper, 8, 3, "B.total", "fullWidth", "moneyTotal");
  for (const row of [6, 7, 8]) paper.put(row, 4, null, "label");
  paper.height(20, 4);
  paper.height(30, 3);
  paper.height(22, 5, 6, 7, 8);
  return paper;
}
