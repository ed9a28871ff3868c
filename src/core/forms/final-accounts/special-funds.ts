import { FUNCTION_SUBJECT_HEADS, flowLayouts } from "./flow-columns";
import type { FormData } from "../form";

/** 财政专户管理资金收入支出决算表 (D10): money under special management by function subject, an annex of many provinces (Yunnan). */
export const specialFunds: FormData = {
  id: "D10",
  family: "final-accounts",
  name: { zh: "财政专户管理资金收入支出决算表", en: "Funds under special management (final accounts)" },
  learnt: { zh: "云南（2022）公开决算", en: "published final accounts of Yunnan (2022)" },
  title: { any: ["财政专户管理资金[收入支出|收支|支出|收入]决算[总|总体]{表|情况}"] },
  anchors: [
    ["@opening", "@basicExpenditure"],
    ["@incomeOfYear", "@projectExpenditure", "@closing"],
    ["@expenditureOfYear"],
    FUNCTION_SUBJECT_HEADS,
  ],
  ...flowLayouts("D10"),
};
