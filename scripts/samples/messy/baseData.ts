import { Paper } from "../paper";
import { type Manner, total, type } from "./manners";

const LINES = [
  ['"三公"经费', "H.sangong"],
  ["1、公务用车购置和维护经费", "H.vehicle"],
  ["　其中：公车购置", "H.vehicle_buy"],
  ["　　　　公车运行维护", "H.vehicle_run"],
  ["2、出国经费", "H.abroad"],
  ["3、公务接待", "H.reception"],
  ["项目支出:", "H.projects"],
  ["公用经费", "H.public"],
  ["　其中：办公经费", "H.office"],
  ["　　　　水费、电费、差旅费", "H.utilities"],
  ["　　　　会议费、培训费", "H.meetings"],
] as const;

const MANNERS: Readonly<Record<string, Manner>> = {
  "H.sangong.budget": "text",
  "H.sangong.actual": "noBreak",
  "H.procurement.budget": "spaced",
};

/** The base data form with department and unit in one cell. */
export function messyBaseData(): Paper {
  const paper = new Paper("基础数据", [3, 36, 18, 22, 18]);
  paper.put(1, 2, "附件1", "attachment");
  paper.merged(3, 2, 3, 5, "部门整体支出绩效评价基础数据表", "title");
  paper.merged(4, 2, 4, 5, "填报单位：长沙市芙蓉区应急管理局                          （单位：万元）", "left");
  paper.line(5, 2, ["财政供养人员情况\n(人)", "编制数", "2020年实际在职人数", "控制率"], "header");
  paper.put(6, 2, "合计", "centred");
  total(paper, 6, 3, "H.est_total", "SUM(C7:C8)", "count");
  type(paper, 6, 4, "H.actual_total", "number", "count");
  type(paper, 6, 5, "H.rate_total", "percent", "percent");
  [
    ["其中:行政编制", "admin"],
    ["     事业编制(全额)", "inst"],
    ["     政府雇员", "contract"],
  ].forEach(([label, kind], index) => {
    paper.put(7 + index, 2, label!, "label");
    type(paper, 7 + index, 3, `H.est_${kind}`, "number", "count");
    type(paper, 7 + index, 4, `H.actual_${kind}`, kind === "inst" ? "fullWidth" : "number", "count");
    type(paper, 7 + index, 5, `H.rate_${kind}`, "percent", "percent");
  });
  paper.line(10, 2, ["经费控制情况", "2019年决算数", "2020年预算数", "2020年决算数"], "header");
  let at = 11;
  for (const [label, id] of LINES) {
    paper.put(at, 2, label, "label");
    ["prior", "budget", "actual"].forEach((column, offset) =>
      type(paper, at, 3 + offset, `${id}.${column}`, MANNERS[`${id}.${column}`]),
    );
    at += 1;
  }
  for (const [label, id] of [
    ["政府采购金额", "H.procurement"],
    ["部门整体支出预算调整", "H.adjustment"],
  ]) {
    paper.put(at, 2, label!, "label");
    paper.put(at, 3, "——", "centred");
    type(paper, at, 4, `${id}.budget`, MANNERS[`${id}.budget`]);
    type(paper, at, 5, `${id}.actual`);
    at += 1;
  }
  paper.merged(
    at,
    2,
    at,
    5,
    "说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。",
    "note",
  );
  paper.put(at + 1, 2, "填表人(签字)：          填报日期：          联系电话：          单位负责人(签字)：", "left");
  paper.height(20, 4);
  paper.height(30, 3, 5, at, at + 1);
  return paper;
}
