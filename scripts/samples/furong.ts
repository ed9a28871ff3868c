import { baseDataPaper } from "./forms/baseData";
import { basicPaper } from "./forms/basic";
import type { Department } from "./forms/heading";
import { overviewPaper } from "./forms/overview";
import { procurementPaper } from "./forms/procurement";
import { projectsPaper } from "./forms/projects";
import { samplingPaper } from "./forms/sampling";
import { sangongPaper } from "./forms/sangong";
import { furongFigure } from "./furongFigures";
import { FURONG_SECTIONS } from "./furongProjects";
import { places, type SampleWorkbook, toXlsx } from "./workbook";

const department: Department = { name: "长沙市芙蓉区应急管理局", year: 2020 };

const workbook: SampleWorkbook = {
  title: "长沙市芙蓉区应急管理局2020年度部门整体支出绩效评价工作底稿",
  creator: "绩效评价组",
  date: new Date("2021-09-15T02:00:00Z"),
  papers: [
    overviewPaper(
      department,
      furongFigure,
      "注：1.本表反映部门本年度财政拨款收支余情况，数据取自部门整体支出绩效评价报告。\n2.报告未列示年末财政拨款结转和结余，相应栏次留空。",
    ),
    basicPaper(department, furongFigure),
    sangongPaper(department, furongFigure, {
      remarks: {
        S: "上年决算数、预算数据报告所列增减额与控制率推算",
        "S.vehicle_run": "2020年巡查任务增加",
      },
      note: "注：1.预算控制率=本年决算数÷本年预算数×100%。\n2.报告未列示分项数据，相应栏次留空。",
    }),
    procurementPaper(
      department,
      furongFigure,
      [
        {
          id: "G.computers",
          name: "办公用电脑",
          number: 1,
          category: "货物",
          remark: "预算编制时未准确预估办公用电脑实际需求量",
        },
        { id: "G.total", name: "合计" },
      ],
      "注：差额=实际采购金额-年初预算。",
    ),
    projectsPaper(department, furongFigure, {
      sections: FURONG_SECTIONS,
      note: "编制说明：1.年末结转结余=上年结转结余+本年收到-本年支出；财政直接拨付资金不经本单位。\n2.报告未列示的数据留空，报告表述为“无”的填0.00；合计行由两项小计相加得出。",
    }),
    baseDataPaper(department, furongFigure),
    samplingPaper(department, furongFigure),
  ],
};

/** In which cell of furong-2020.xlsx each figure stands. */
export const FURONG_CELLS = places(workbook.papers);

/** The evaluator's working paper of 芙蓉区应急管理局, as clean as such papers get. */
export function buildFurong(): Promise<Uint8Array> {
  return toXlsx(workbook);
}
