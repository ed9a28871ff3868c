import { type Figures, Paper } from "../paper";
import { type Department, writeHeading, writeNote } from "./heading";

/** A line of the spending block: what it is called and the id its three figures begin with. */
export type SpendingLine = readonly [label: string, id: string];

/** What differs between one department's form and another's. */
export interface BaseDataOptions {
  /** The lines under 项目支出, one for each project. */
  readonly projects?: readonly SpendingLine[];
}

const PEOPLE = [
  ["其中：行政编制", "admin"],
  ["　　　事业编制（全额）", "inst"],
  ["　　　政府雇员", "contract"],
] as const;

const SPENDING: readonly SpendingLine[] = [
  ["三公经费", "H.sangong"],
  ["1、公务用车购置和维护经费", "H.vehicle"],
  ["　其中：公车购置", "H.vehicle_buy"],
  ["　　　　公车运行维护", "H.vehicle_run"],
  ["2、出国经费", "H.abroad"],
  ["3、公务接待", "H.reception"],
  ["项目支出：", "H.projects"],
];

const PUBLIC: readonly SpendingLine[] = [
  ["公用经费", "H.public"],
  ["　其中：办公经费", "H.office"],
  ["　　　　水费、电费、差旅费", "H.utilities"],
  ["　　　　会议费、培训费", "H.meetings"],
];

const WITHOUT_PRIOR: readonly SpendingLine[] = [
  ["政府采购金额", "H.procurement"],
  ["部门整体支出预算调整", "H.adjustment"],
];

/** 部门整体支出绩效评价基础数据表: headcount and spending stacked in one table, the headers changing their meaning. */
export function baseDataPaper(department: Department, figures: Figures, options: BaseDataOptions = {}): Paper {
  const { year } = department;
  const paper = new Paper("基础数据表", [38, 18, 22, 18], { figures });
  writeHeading(paper, { title: "部门整体支出绩效评价基础数据表", unit: `填报单位：${department.name}`, lastColumn: 4 });
  paper.line(3, 1, ["财政供养人员情况（人）", "编制数", `${year}年实际在职人数`, "控制率"], "header");
  paper.put(4, 1, "合计", "centred");
  paper.place(4, 2, "H.est_total");
  paper.formula(4, 2, "SUM(B5:B6)", Number(figures("H.est_total")), "count");
  paper.figure(4, 3, "H.actual_total", "count");
  paper.figure(4, 4, "H.rate_total", "percent");
  PEOPLE.forEach(([label, kind], index) => {
    paper.put(5 + index, 1, label, "label");
    paper.figure(5 + index, 2, `H.est_${kind}`, "count");
    paper.figure(5 + index, 3, `H.actual_${kind}`, "count");
    paper.figure(5 + index, 4, `H.rate_${kind}`, "percent");
  });
  paper.line(8, 1, ["经费控制情况", `${year - 1}年决算数`, `${year}年预算数`, `${year}年决算数`], "header");
  let at = 9;
  for (const [label, id] of [...SPENDING, ...(options.projects ?? []), ...PUBLIC]) {
    paper.put(at, 1, label, "label");
    paper.figure(at, 2, `${id}.prior`);
    paper.figure(at, 3, `${id}.budget`);
    paper.figure(at, 4, `${id}.actual`);
    at += 1;
  }
  for (const [label, id] of WITHOUT_PRIOR) {
    paper.put(at, 1, label, "label");
    paper.put(at, 2, "——", "centred");
    paper.figure(at, 3, `${id}.budget`);
    paper.figure(at, 4, `${id}.actual`);
    at += 1;
  }
  for (let row = 3; row < at; row += 1) paper.height(22, row);
  writeNote(
    paper,
    at,
    4,
    "说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。",
    32,
  );
  paper.put(at + 1, 1, "填表人（签字）：", "left");
  paper.put(at + 1, 2, "填报日期：", "left");
  paper.put(at + 1, 3, "联系电话：", "left");
  paper.put(at + 1, 4, "单位负责人（签字）：", "left");
  paper.height(30, at + 1);
  return paper;
}
