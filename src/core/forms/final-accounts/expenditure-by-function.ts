import { FUNCTION_SUBJECT_HEADS } from "./flow-columns";
import type { CodesLayout, FieldData, FormData } from "../form";
import { word } from "../form";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles and anchors of 支出决算表, public or of the ministry. */
export const EXPENDITURE_BY_FUNCTION = {
  title: {
    any: ["支出决算[总|总体]{表|情况}", "^支出决算$"],
    not: ["收入", "财政拨款", "三公", "公共预算", "基金预算", "国有资本经营", "{基本|项目|经营}支出决算"],
  },
  anchors: [["@basicExpenditure"], ["@projectExpenditure"], ["@remitted"], ["@subsidiesPaid"], FUNCTION_SUBJECT_HEADS],
} as const;

/**
 * The columns of 支出决算表 by function subject, including personnel and public costs where basic expenditure is divided.
 * @param fact first part of the keys of its facts: `D03` or `Z04`.
 */
export function expenditureByFunctionLayout(fact: string): CodesLayout<FieldData> {
  return {
    kind: "codes",
    fact,
    codes: "function",
    columns: {
      total: word("expenditureOfYear", { also: ["合计", "小计"] }),
      basic: word("basicExpenditure"),
      personnel: word("personnel"),
      public: word("publicRunning"),
      project: word("projectExpenditure"),
      remitted: word("remitted"),
      operating: word("operatingExpenditure"),
      subsidies: word("subsidiesPaid"),
    },
  };
}

/** 支出决算表 (公开03表): expenditure by kind and function subject. Source: domain A.1 D03. */
export const expenditureByFunction: FormData = {
  id: "D03",
  family: "final-accounts",
  code: { zh: "公开03表", en: "final accounts table 03" },
  name: { zh: "支出决算表", en: "Expenditure by function" },
  learnt: {
    zh: "中央部门所属高校（2022）只列科目名称，按缩进分级",
    en: "a university under a central department (2022): names alone, levels by indent",
  },
  ...EXPENDITURE_BY_FUNCTION,
  codes: PUBLIC_TABLE_CODES,
  layout: expenditureByFunctionLayout("D03"),
};
