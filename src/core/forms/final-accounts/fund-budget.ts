import { FUNCTION_SUBJECT_HEADS, flowLayouts } from "./flow-columns";
import type { Form } from "../form";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles and anchors of 政府性基金预算财政拨款收入支出决算表, public or of the ministry. */
export const FUND_BUDGET = {
  titles: [/政府性基金(预算)?(财政拨款)?(收入支出|收支|支出|收入)?决算(总)?(表|情况)/],
  anchors: [
    ["年初结转和结余", "年初结转结余", "上年结转和结余", "上年结转结余", "基本支出"],
    ["本年收入", "本年收入合计", "项目支出"],
    ["本年支出", "本年支出合计"],
    FUNCTION_SUBJECT_HEADS,
  ],
} as const;

/** 政府性基金预算财政拨款收入支出决算表 (公开08表): government funds by function subject. Source: domain A.1 D08. */
export const fundBudget: Form = {
  id: "D08",
  family: "final-accounts",
  name: { zh: "政府性基金预算财政拨款收入支出决算表", en: "Government funds" },
  ...FUND_BUDGET,
  tableCodes: PUBLIC_TABLE_CODES,
  ...flowLayouts("D08"),
};
