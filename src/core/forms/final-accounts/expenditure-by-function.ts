import { FUNCTION_SUBJECT_HEADS } from "./flow-columns";
import type { CodesLayout, Form } from "../form";
import { field } from "../form";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles and anchors of 支出决算表, public or of the ministry. */
export const EXPENDITURE_BY_FUNCTION = {
  titles: [/支出决算(总)?(表|情况)/, /^支出决算$/],
  notTitles: [/收入/, /财政拨款/, /三公/, /公共预算/, /基金预算/, /国有资本经营/, /(基本|项目|经营)支出决算/],
  anchors: [
    ["基本支出"],
    ["项目支出"],
    ["上缴上级支出"],
    ["对附属单位补助支出", "对附属单位补助"],
    FUNCTION_SUBJECT_HEADS,
  ],
} as const;

/**
 * The columns of 支出决算表 by function subject; personnel and public costs where basic expenditure is split.
 * @param fact first part of the facts' keys: `D03` or `Z04`.
 */
export function expenditureByFunctionLayout(fact: string): CodesLayout {
  return {
    kind: "codes",
    fact,
    codes: "function",
    columns: {
      total: field("expenditure of the year", ["本年支出合计", "合计", "支出合计", "本年支出", "小计"]),
      basic: field("basic expenditure", ["基本支出", "基本支出合计", "基本支出小计"]),
      personnel: field("personnel expenditure", ["人员经费", "人员支出"]),
      public: field("public running costs", ["公用经费", "日常公用经费", "公用支出"]),
      project: field("project expenditure", ["项目支出", "项目支出合计", "项目支出小计"]),
      remitted: field("paid up to the superior unit", ["上缴上级支出"]),
      operating: field("operating expenditure", ["经营支出", "事业单位经营支出"]),
      subsidies: field("subsidies to subordinate units", ["对附属单位补助支出", "对附属单位补助"]),
    },
  };
}

/** 支出决算表 (公开03表): expenditure by kind and function subject. Source: domain A.1 D03. */
export const expenditureByFunction: Form = {
  id: "D03",
  family: "final-accounts",
  code: { zh: "公开03表", en: "final accounts table 03" },
  name: { zh: "支出决算表", en: "Expenditure by function" },
  ...EXPENDITURE_BY_FUNCTION,
  tableCodes: PUBLIC_TABLE_CODES,
  layout: expenditureByFunctionLayout("D03"),
};
