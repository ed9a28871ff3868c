import type { FormData } from "../form";
import { word } from "../form";
import { keyed } from "./labels";
import { SOURCES_OF_FUNDS } from "./project-targets";

/**
 * 部门整体支出绩效目标表 (B14): the department's funds by kind of income and by nature of expenditure, beside each other
 * or below. Source: the form that Hunan, Hubei and Jiangxi publish with their budgets.
 */
export const departmentTargets: FormData = {
  id: "B14",
  family: "budget",
  name: { zh: "部门整体支出绩效目标表", en: "Budget: targets of the department" },
  learnt: {
    zh: "湖南（2023）部门整体支出绩效目标表；河南（2023）预算情况按资金来源、资金结构逐行列示",
    en: "Hunan (2023); Henan (2023) with sources and structure of the funds line by line",
  },
  title: {
    any: [
      "{部门|单位}[预算]整体[支出][预算]绩效目标[申报|申报批复|批复|审批|审核|公开|情况]表",
      "^整体支出绩效目标[申报]表",
    ],
    not: ["自评", "报告", "监控", "项目支出"],
  },
  anchors: [
    ["@fundsOfYear", "年度预算申请", "预算情况", "年度预算资金"],
    ["@basicExpenditure", "按支出性质分", "按收入性质分", "按资金来源分"],
    ["@indicatorName", "整体绩效目标", "年度绩效目标", "年度总体目标", "年度目标"],
  ],
  layout: {
    kind: "labels",
    fact: "B14",
    columns: {},
    rows: {},
    amounts: {
      total: word("fundsOfYear", {
        also: ["合计", "预算总额", "总额", "部门预算总额", "单位预算总额", "部门(单位)预算总额"],
        fact: "B14.amount",
      }),
      ...keyed(SOURCES_OF_FUNDS, "B14.byIncome"),
      basic: word("basicExpenditure", { fact: "B14.byNature.basic" }),
      project: word("projectExpenditure", { without: ["特定目标类"], fact: "B14.byNature.project" }),
    },
  },
};
