import type { FormData } from "../form";
import { word } from "../form";
import { FUNDS_COLUMNS, FUNDS_TOTAL, indicatorsOf } from "./self-evaluation-columns";

/**
 * 部门整体支出绩效自评表 (H2): the department's funds by kind of income and by nature, often typed into the cell of their label;
 * then the indicators and the total points. Source: domain A.3 H2.
 */
export const selfEvaluationOfDepartment: FormData = {
  id: "H2",
  family: "evaluation",
  name: { zh: "部门整体支出绩效自评表", en: "Self-evaluation of the department" },
  title: {
    any: ["{部门|单位}整体[支出][预算]绩效[目标|评价]自评[价][情况]表", "^整体支出绩效自评表"],
    not: ["报告", "项目支出"],
  },
  anchors: [
    FUNDS_TOTAL,
    ["@fullBudget", "当年预算数", "预算数"],
    ["@spentOfBudget"],
    ["@basicExpenditure", "按支出性质分", "按收入性质分"],
  ],
  layout: {
    kind: "labels",
    fact: "H2",
    columns: FUNDS_COLUMNS,
    rows: { total: word("fundsOfYear", { also: ["总额"], fact: "H2.funds" }) },
    amounts: {
      general: word("generalBudget", { as: "一般公共预算", fact: "H2.byIncome.general" }),
      fund: word("governmentFunds", { as: "政府性基金拨款", fact: "H2.byIncome.fund" }),
      special: word("specialFunds", {
        as: { zh: "纳入专户管理的非税收入拨款", en: "non-tax income under special management" },
        fact: "H2.byIncome.special",
      }),
      other: word("otherFunds", { also: ["其他收入"], fact: "H2.byIncome.other" }),
      basic: word("basicExpenditure", { fact: "H2.byNature.basic" }),
      project: word("projectExpenditure", { fact: "H2.byNature.project" }),
    },
    indicators: indicatorsOf("H2"),
  },
};
