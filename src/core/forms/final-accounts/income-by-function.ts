import { FUNCTION_SUBJECT_HEADS } from "./flow-columns";
import type { CodesLayout, FieldData, FormData } from "../form";
import { word } from "../form";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles and anchors of 收入决算表, public or of the ministry. */
export const INCOME_BY_FUNCTION = {
  title: { any: ["收入决算[总|总体]{表|情况}", "^收入决算$"], not: ["财政拨款", "基金预算", "国有资本经营"] },
  anchors: [
    ["@fiscalAppropriation"],
    ["@superiorIncome"],
    ["@affiliatedIncome"],
    ["@otherIncome"],
    FUNCTION_SUBJECT_HEADS,
  ],
} as const;

/**
 * The columns of 收入决算表 by function subject. 其中：教育收费 is part of business income and has a key of its own.
 * @param fact first part of the keys of its facts: `D02` or `Z03`.
 */
export function incomeByFunctionLayout(fact: string): CodesLayout<FieldData> {
  return {
    kind: "codes",
    fact,
    codes: "function",
    columns: {
      total: word("incomeOfYear", { also: ["合计", "小计"] }),
      fiscal: word("fiscalAppropriation"),
      superior: word("superiorIncome"),
      business: word("businessIncome"),
      businessEducation: word("educationFees"),
      operating: word("operatingIncome"),
      affiliated: word("affiliatedIncome"),
      other: word("otherIncome"),
    },
  };
}

/** 收入决算表 (公开02表): income by kind and function subject. Source: domain A.1 D02. */
export const incomeByFunction: FormData = {
  id: "D02",
  family: "final-accounts",
  code: { zh: "公开02表", en: "final accounts table 02" },
  name: { zh: "收入决算表", en: "Income by function" },
  ...INCOME_BY_FUNCTION,
  codes: PUBLIC_TABLE_CODES,
  layout: incomeByFunctionLayout("D02"),
};
