import type { FieldData, FormData } from "../form";
import { field, word } from "../form";
import { SOURCES_OF_FUNDS } from "../budget/project-targets";

/** Execution is monitored from January to a month of the second half of the year: 1-7月执行数. */
const MONTHS = [6, 7, 8, 9, 10, 11];
const DASHES = ["-", "—", "－", "~", "至"];

function upTo(name: string): string[] {
  return MONTHS.flatMap((month) =>
    DASHES.flatMap((dash) => [`1${dash}${month}月${name}`, `1月${dash}${month}月${name}`]),
  );
}

const ROWS: Readonly<Record<string, FieldData>> = {
  total: word("fundsOfYear", { also: ["总额", "合计"], fact: "H4" }),
  ...Object.fromEntries(
    Object.entries(SOURCES_OF_FUNDS).map(([key, source]) => [key, { ...source, fact: `H4.${key}` }]),
  ),
};

/**
 * 项目支出绩效目标执行监控表 (H4): funds of a project as they are spent in the course of the year. Source: 中央部门预算绩效运行监控管理暂行办法
 * (财预〔2019〕136号), annex.
 */
export const monitoring: FormData = {
  id: "H4",
  family: "evaluation",
  name: { zh: "项目支出绩效目标执行监控表", en: "Monitoring of a project's targets" },
  learnt: {
    zh: "财预〔2019〕136号附件",
    en: "annex of Cai Yu [2019] No. 136",
  },
  title: { any: ["绩效[目标][运行|执行|执行情况]监控[情况]表"], not: ["整体", "报告", "汇总"] },
  anchors: [
    ["@projectName"],
    ["@fundsOfYear", "总额"],
    ["@originalBudget", "预算数"],
    [...upTo("执行数"), "执行数", "@spentOfBudget"],
  ],
  perProject: true,
  layout: {
    kind: "labels",
    fact: "H4",
    entity: word("projectName"),
    columns: {
      budget: word("originalBudget", { also: ["预算数", "全年预算数"] }),
      spent: field("spent so far", ["执行数", ...upTo("执行数"), ...upTo("预算执行数"), "已执行数", "累计执行数"]),
      rate: word("executionRate", { also: [...upTo("执行率"), ...upTo("预算执行率")], measure: "ratio" }),
      expected: field("expected for the year", ["全年预计执行数", "预计全年执行数", "全年预计支出数"]),
    },
    rows: ROWS,
  },
};
