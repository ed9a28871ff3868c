import { Paper } from "../paper";
import { total, type } from "./manners";

/** 政府采购 with a unit typed behind one figure. */
export function messyProcurement(): Paper {
  const paper = new Paper("采购", [3, 7, 24, 12, 14, 16, 16, 34], { landscape: true });
  paper.put(1, 2, "附表", "attachment");
  paper.merged(3, 2, 3, 8, "2020年度政府采购预算执行情况表", "title");
  paper.put(4, 2, "编制单位：长沙市芙蓉区应急管理局", "left");
  paper.put(4, 8, "单位：万元", "right");
  paper.line(
    5,
    2,
    ["序号", "采购项目", "采购\n类别", "年初预算", "实际采购\n金额", "差额\n(超支+/节约-)", "备  注"],
    "header",
  );
  paper.put(6, 2, 1, "count");
  paper.put(6, 3, "办公用 电脑", "label");
  paper.put(6, 4, "货物", "centred");
  type(paper, 6, 5, "G.computers.budget", "text");
  type(paper, 6, 6, "G.computers.actual", "suffixed");
  type(paper, 6, 7, "G.computers.over");
  paper.put(6, 8, "预算编制时未准确预估办公用电脑实际需求量", "label");
  paper.line(7, 2, [null, "合　计", null], "total");
  type(paper, 7, 5, "G.total.budget", "number", "moneyTotal");
  type(paper, 7, 6, "G.total.actual", "number", "moneyTotal");
  total(paper, 7, 7, "G.total.over", "F7-E7", "moneyTotal");
  paper.put(7, 8, null, "label");
  paper.height(20, 4);
  paper.height(30, 3, 5, 6);
  paper.height(22, 7);
  return paper;
}
