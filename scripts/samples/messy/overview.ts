import { Paper } from "../paper";
import { type } from "./manners";

/** The overview in 元, with 行次 columns and a 栏次 row, its title in row 3, column A left empty. */
export function messyOverview(): Paper {
  const paper = new Paper("Sheet1", [3, 34, 6, 20, 30, 6, 20]);
  paper.put(1, 2, "附件2", "attachment");
  paper.merged(3, 2, 3, 7, "2020年度部门收支余情况表", "title");
  paper.put(4, 2, "编制单位：长沙市芙蓉区应急管理局", "left");
  paper.put(4, 7, "金额单位：元", "right");
  paper.merged(5, 2, 5, 4, "收        入", "header");
  paper.merged(5, 5, 5, 7, "支        出", "header");
  paper.line(6, 2, ["项    目", "行次", "决算数", "项    目", "行次", "决算数"], "header");
  paper.line(7, 2, ["栏    次", null, 1, "栏    次", null, 2], "centred");

  const left = [
    "一、年初财政拨款结转和结余",
    "二、本年收入合计",
    "  其中:一般公共预算财政拨款",
    "      政府性基金预算财政拨款",
  ];
  const right = ["一、基本支出", "二、项目支出", "本年支出合计", "年末财政拨款结转和结余"];
  left.forEach((label, index) => {
    paper.put(8 + index, 2, label, "label");
    paper.put(8 + index, 3, 1 + index, "count");
    paper.put(8 + index, 5, right[index]!, "label");
    paper.put(8 + index, 6, 6 + index, "count");
  });
  type(paper, 8, 4, "T.opening", "yuan");
  type(paper, 9, 4, "T.income", "yuanText");
  type(paper, 10, 4, "T.income_general", "yuanNoBreak");
  type(paper, 11, 4, "T.income_fund", "dash");
  type(paper, 8, 7, "T.basic", "yuan");
  type(paper, 9, 7, "T.project", "yuan");
  paper.place(10, 7, "T.expenditure");
  paper.formula(10, 7, "G8+G9", 5_685_100, "money");
  type(paper, 11, 7, "T.closing");

  paper.put(12, 2, "收 入 总 计", "total");
  paper.put(12, 3, 5, "count");
  type(paper, 12, 4, "T.total_income_incl_opening", "yuanText", "moneyTotal");
  paper.put(12, 5, "支 出 总 计", "total");
  paper.put(12, 6, 10, "count");
  type(paper, 12, 7, "T.total_spending_incl_closing", "number", "moneyTotal");
  paper.merged(
    13,
    2,
    13,
    7,
    "注：1.本表反映部门本年度的收支余情况。2.本套报表金额单位转换时可能存在尾数误差。",
    "note",
  );
  paper.height(20, 4);
  paper.height(30, 3);
  paper.height(22, 5, 6, 7, 8, 9, 10, 11, 12);
  paper.height(20, 13);
  return paper;
}
