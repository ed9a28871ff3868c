import type { Field, LabelsLayout } from "../form";
import { field } from "../form";

/** Headings of the grid of funds in 绩效自评表. Source: domain A.3 H2, H3 with the regional wordings seen. */
export const FUNDS_COLUMNS = {
  budget: field("original budget", ["年初预算数", "年初预算", "年初部门预算数", "年初预算安排数"]),
  fullBudget: field("budget of the whole year", [
    "全年预算数",
    "全年预算",
    "调整后预算数",
    "调整后预算",
    "当年预算数",
    "预算数",
    "全年预算数(含调整)",
  ]),
  actual: field("spent in the year", [
    "全年执行数",
    "全年执行",
    "预算执行数",
    "执行数",
    "全年支出数",
    "实际支出数",
    "实际执行数",
  ]),
  points: field("points to be had", ["分值", "权重", "标准分值", "分值权重"], { measure: "count" }),
  rate: field("execution rate", ["执行率", "预算执行率", "执行率(%)"], { measure: "ratio" }),
  score: field("points", ["得分", "自评得分", "自评分"], { measure: "count" }),
} as const satisfies Readonly<Record<string, Field>>;

/** The labels of 年度资金总额. */
export const FUNDS_TOTAL = [
  "年度资金总额",
  "资金总额",
  "年度预算资金总额",
  "总额",
  "预算资金总额",
  "年度总额",
] as const;

/** The list of indicators of a 绩效自评表, whose entries are `indicator.H2` or `indicator.H3`. */
export function indicatorsOf(form: "H2" | "H3"): NonNullable<LabelsLayout["indicators"]> {
  return {
    fact: `indicator.${form}`,
    texts: {
      name: field("indicator", ["三级指标", "指标内容", "指标名称", "绩效指标名称", "三级指标名称"]),
      target: field("target of the year", ["年度指标值", "指标值", "年初指标值", "目标值", "年度目标值", "预期指标值"]),
      done: field("achieved", [
        "实际完成值",
        "全年完成值",
        "实际完成情况",
        "完成值",
        "实际完成指标值",
        "全年实际完成值",
      ]),
      reason: field("reason for the deviation", [
        "偏差原因分析及改进措施",
        "偏差原因分析",
        "未完成原因分析",
        "未完成原因及改进措施",
      ]),
    },
    columns: { points: FUNDS_COLUMNS.points, score: FUNDS_COLUMNS.score },
    total: field("points in all", ["总分", "总计", "合计", "总得分", "自评总分", "总分值"]),
  };
}
