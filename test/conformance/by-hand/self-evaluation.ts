import type { Paper } from "../../../scripts/samples/paper";
import { toXlsx } from "../../../scripts/samples/workbook";
import { b1, b3, b9 } from "./budget";
import { baseData, lastYearsBaseData } from "./base-data";
import { project1, project2, project3, wholeDepartment } from "./self-evaluation-forms";
import { procurement, projects } from "./working-tables";
import { written } from "./written";

const cover = (): Paper =>
  written(
    { name: "封面", widths: [60] },
    "枫林县文化旅游广电体育局2023年度绩效自评材料\n\n\n填报单位（盖章）\n2024年3月15日",
  );

/** The sheet of own checks; the second holds within the rounding of the typed figure. */
const ownChecks = (): Paper =>
  written(
    { name: "自定义勾稽", widths: [34, 26, 26, 12, 10, 40] },
    `自定义勾稽 | | | | |
名称 | 左式 | 右式 | 允许误差 | 级别 | 说明
自评表执行数与项目支出 | =项目自评1!E6+项目自评2!E6+项目自评3!E6 => 251.70 | =项目收支明细!I14 => 263.70 | | 警告 | 四个项目只交了三张自评表
其他收入批复数 | =收支预算总表!B10/10000 => 39.9965 | 40.00 | | | 批复文件以万元计`,
  );

/** 绩效自评材料: what a bureau hands in for its self-evaluation of 2023, in 万元 and 元, with last year's base data. */
export function selfEvaluation(): Promise<Uint8Array> {
  return toXlsx({
    title: "枫林县文旅广体局2023年度绩效自评材料",
    creator: "计财股",
    date: new Date("2024-03-15T02:00:00Z"),
    papers: [
      cover(),
      baseData(),
      wholeDepartment(),
      project1(),
      project2(),
      project3(),
      projects(),
      procurement(),
      b1(),
      b3(),
      b9(),
      lastYearsBaseData(),
      ownChecks(),
    ],
  });
}
