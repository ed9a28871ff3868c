import type { Form } from "../form";
import { field } from "../form";
import { FUNDS_COLUMNS, FUNDS_TOTAL, indicatorsOf } from "./self-evaluation-columns";

/**
 * 部门整体支出绩效自评表 (H2): the department's funds by kind of income and by nature, often typed behind their labels,
 * then the indicators and the points in all. Source: domain A.3 H2.
 */
export const selfEvaluationOfDepartment: Form = {
  id: "H2",
  family: "evaluation",
  name: { zh: "部门整体支出绩效自评表", en: "Self-evaluation of the department" },
  titles: [/(部门|单位)整体(支出)?(预算)?绩效(目标)?自评(价)?(情况)?表/, /^整体支出绩效自评表/],
  notTitles: [/报告/, /项目支出/],
  anchors: [
    FUNDS_TOTAL,
    FUNDS_COLUMNS.fullBudget.labels,
    FUNDS_COLUMNS.actual.labels,
    ["按支出性质分", "按收入性质分", "基本支出"],
  ],
  layout: {
    kind: "labels",
    fact: "H2",
    columns: FUNDS_COLUMNS,
    rows: { total: field("funds of the year", [...FUNDS_TOTAL], { fact: "H2.funds" }) },
    amounts: {
      general: field(
        "general public budget",
        ["一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款", "一般公共预算资金"],
        { fact: "H2.byIncome.general" },
      ),
      fund: field("government funds", ["政府性基金拨款", "政府性基金", "政府性基金预算", "政府性基金预算拨款"], {
        fact: "H2.byIncome.fund",
      }),
      special: field(
        "non-tax income under special management",
        [
          "纳入专户管理的非税收入拨款",
          "纳入专户管理的非税收入",
          "财政专户管理资金",
          "专户管理的非税收入拨款",
          "纳入财政专户管理的非税收入拨款",
        ],
        { fact: "H2.byIncome.special" },
      ),
      other: field("other funds", ["其他资金", "其他收入"], { fact: "H2.byIncome.other" }),
      basic: field("basic expenditure", ["基本支出"], { fact: "H2.byNature.basic" }),
      project: field("project expenditure", ["项目支出"], { fact: "H2.byNature.project" }),
    },
    indicators: indicatorsOf("H2"),
  },
};
