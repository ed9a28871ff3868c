import { Paper } from "../paper";
import { type } from "./manners";

const COLUMNS = ["prior", "budget", "actual", "increase", "growth", "control_rate"] as const;

const ROWS = [
  ["合  计", "S"],
  ["1.因公出国(境)费", "S.abroad"],
  ["2.公务用车购置及\n运行维护费", "S.vehicle"],
  ["其中:(1)公务用车购置费", "S.vehicle_buy"],
  ["     (2)公务用车运行维护费", "S.vehicle_run"],
  ["3.公务接待费", "S.reception"],
] as const;

/** 三公 in straight quotes under a header of two levels, the rates partly as text. */
export function messySangong(): Paper {
  const paper = new Paper("附表3", [3, 32, 12, 12, 12, 12, 12, 13, 28], { landscape: true });
  paper.put(1, 2, "打印人：财务室  打印日期：2021-09-10", "left");
  paper.merged(3, 2, 3, 9, '2020年度"三公"经费支出情况表', "title");
  paper.put(4, 2, "编制单位：长沙市芙蓉区应急管理局", "left");
  paper.put(4, 9, "（单位：万元）", "right");
  paper.merged(5, 2, 6, 2, "项  目", "header");
  paper.put(5, 3, "2019年", "header");
  paper.put(6, 3, "决算数", "header");
  paper.merged(5, 4, 5, 5, "2020年", "header");
  paper.line(6, 4, ["预算数", "决算数"], "header");
  paper.merged(5, 6, 5, 7, "较上年增减", "header");
  paper.line(6, 6, ["增减额", "增减幅度"], "header");
  paper.merged(5, 8, 6, 8, "预算\n控制率", "header");
  paper.merged(5, 9, 6, 9, "备注", "header");
  paper.line(7, 2, ["栏次", 1, 2, 3, 4, 5, 6, null], "centred");

  ROWS.forEach(([label, row], index) => {
    const at = 8 + index;
    paper.put(at, 2, label, row === "S" ? "total" : "label");
    COLUMNS.forEach((column, offset) => {
      const manner =
        row === "S" && column === "budget"
          ? "suffixed"
          : column === "control_rate"
            ? "percentText"
            : column === "growth"
              ? "percent"
              : row === "S.vehicle_run"
                ? "spaced"
                : "number";
      type(paper, at, 3 + offset, `${row}.${column}`, manner, column === "growth" ? "percent" : "money");
    });
    paper.put(at, 9, null, "label");
  });
  paper.put(8, 9, "上年决算数、预算数据报告所列增减额与控制率推算", "label");
  paper.put(12, 9, "2020年巡查任务增加", "label");
  paper.merged(14, 2, 14, 9, "注：1.本表为财政拨款口径，可能存在尾差。", "note");
  paper.height(20, 4);
  paper.height(30, 3, 8, 10);
  paper.height(22, 5, 6, 7, 9, 11, 12, 13);
  return paper;
}
