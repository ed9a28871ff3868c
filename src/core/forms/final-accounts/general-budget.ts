import { FUNCTION_SUBJECT_HEADS, flowLayouts } from "./flow-columns";
import type { FormData } from "../form";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles and anchors of 一般公共预算财政拨款支出决算表, and of the table that includes income (云南, 财决07表). */
export const GENERAL_BUDGET = {
  title: {
    any: ["[一般]公共[财政]预算[财政拨款]{收入支出|收支|支出}决算[总|总体]{表|情况}"],
    not: ["财政专户", { not: ["公共预算", "决算"] }],
  },
  anchors: [
    ["基本支出结转", "@basicExpenditure"],
    ["@projectExpenditure", "项目支出结转和结余"],
    FUNCTION_SUBJECT_HEADS,
  ],
} as const;

/** 一般公共预算财政拨款支出决算表 (公开05表): the general public budget by function subject. Source: domain A.1 D05. */
export const generalBudget: FormData = {
  id: "D05",
  family: "final-accounts",
  code: { zh: "公开05表", en: "final accounts table 05" },
  name: { zh: "一般公共预算财政拨款支出决算表", en: "General public budget expenditure" },
  learnt: {
    zh: "云南（2021）年初、收入、支出、年末各分基本支出和项目支出，项目支出结转和结余分小计、结转、结余",
    en: "Yunnan (2021): each stage by basic and project expenditure, project balances in parts",
  },
  ...GENERAL_BUDGET,
  codes: PUBLIC_TABLE_CODES,
  ...flowLayouts("D05"),
};
