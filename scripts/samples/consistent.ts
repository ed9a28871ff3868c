import { baseDataPaper } from "./forms/baseData";
import { basicPaper } from "./forms/basic";
import type { Department } from "./forms/heading";
import { overviewPaper } from "./forms/overview";
import { procurementPaper } from "./forms/procurement";
import { type ProjectSection, projectsPaper } from "./forms/projects";
import { samplingPaper } from "./forms/sampling";
import { sangongPaper } from "./forms/sangong";
import { consistentFigure } from "./consistentFigures";
import { places, type SampleWorkbook, toXlsx } from "./workbook";

const department: Department = { name: "样例区样例局", year: 2023 };

const sections: readonly ProjectSection[] = [
  {
    id: "P.local",
    name: "一、区本级",
    projects: [
      {
        id: "p1",
        name: "公共服务大厅运行维护经费",
        level: "区级",
        purpose: "公共服务大厅运行维护",
        use: "公共服务大厅物业、设备维护等运行维护支出",
      },
      {
        id: "p2",
        name: "基层网点规范化建设经费",
        level: "区级",
        purpose: "基层网点规范化建设",
        use: "基层网点标识、设施改造等规范化建设支出",
      },
      {
        id: "p3",
        name: "业务信息系统运行维护经费",
        level: "区级",
        purpose: "业务信息系统运行维护",
        use: "业务信息系统运行维护服务费",
      },
      {
        id: "p4",
        name: "政策宣传教育经费",
        level: "区级",
        purpose: "政策宣传教育",
        use: "宣传资料印制、政策宣传教育活动",
      },
      {
        id: "p5",
        name: "区域巡查服务外包经费",
        level: "区级",
        standard: "3.00万元/季度",
        purpose: "区域巡查服务外包",
        use: "按季度支付区域巡查外包服务费",
      },
    ],
  },
  {
    id: "P.upper",
    name: "二、上级拨付",
    projects: [
      {
        id: "u1",
        name: "公共服务能力提升补助资金",
        level: "上级",
        document: "样财指〔2023〕15号",
        purpose: "设备购置24.50万元；业务培训12.00万元",
        use: "用于设备购置和业务培训",
      },
      {
        id: "u2",
        name: "基层基础工作专项资金",
        level: "上级",
        document: "样财指〔2023〕42号",
        purpose: "基层基础工作",
        use: "用于基层基础工作",
      },
      {
        id: "u3",
        name: "服务体系建设专项补助资金",
        level: "上级",
        document: "样财指〔2023〕68号",
        purpose: "服务体系建设",
        use: "用于服务体系建设",
      },
    ],
  },
];

const projectLines = sections
  .flatMap((section) => section.projects)
  .map((project, index) => [`\u3000${index + 1}、${project.name}`, `H.${project.id}`] as const);

const workbook: SampleWorkbook = {
  title: "样例区样例局2023年度部门整体支出绩效评价工作底稿",
  creator: "样例区样例局财务科",
  date: new Date("2024-06-20T02:00:00Z"),
  papers: [
    overviewPaper(
      department,
      consistentFigure,
      "注：1.本表反映部门本年度财政拨款收支余情况。\n2.金额单位由元转换为万元时可能存在尾数误差。",
    ),
    basicPaper(department, consistentFigure),
    sangongPaper(department, consistentFigure, {
      priorBudget: true,
      remarks: { S: "公务用车运行维护费、公务接待费均较上年减少" },
      note: "注：1.预算控制率=本年决算数÷本年预算数×100%；增减幅度=（本年决算数-上年决算数）÷上年决算数×100%。\n2.金额单位由元转换为万元时可能存在尾数误差。",
    }),
    procurementPaper(
      department,
      consistentFigure,
      [
        { id: "G.computers", name: "台式计算机", number: 1, category: "货物" },
        { id: "G.furniture", name: "办公家具", number: 2, category: "货物" },
        { id: "G.goods", name: "货物小计" },
        { id: "G.repairs", name: "服务大厅修缮工程", number: 3, category: "工程" },
        { id: "G.works", name: "工程小计" },
        { id: "G.property", name: "物业管理服务", number: 4, category: "服务" },
        { id: "G.systems", name: "信息系统运维服务", number: 5, category: "服务" },
        { id: "G.services", name: "服务小计" },
        { id: "G.total", name: "合计" },
      ],
      "注：差额=实际采购金额-年初预算；金额单位由元转换为万元时可能存在尾数误差。",
    ),
    projectsPaper(department, consistentFigure, {
      sections,
      executionRate: true,
      note: "编制说明：1.年末结转结余=上年结转结余+本年收到-本年支出；执行率=本年支出÷（上年结转结余+本年收到）×100%。\n2.本年度无财政直接拨付项目；金额单位由元转换为万元时可能存在尾数误差。",
    }),
    baseDataPaper(department, consistentFigure, { projects: projectLines }),
    samplingPaper(department, consistentFigure),
  ],
};

/** In which cell of consistent.xlsx each figure stands. */
export const CONSISTENT_CELLS = places(workbook.papers);

/** An invented department whose tables reconcile, exactly or within rounding, and break no rule. */
export function buildConsistent(): Promise<Uint8Array> {
  return toXlsx(workbook);
}
