import { FUNCTION_SUBJECT_HEADS } from "./flow-columns";
import type { CodesLayout, Form } from "../form";
import { field } from "../form";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles and anchors of 收入决算表, public or of the ministry. */
export const INCOME_BY_FUNCTION = {
  titles: [/收入决算(总)?(表|情况)/, /^收入决算$/],
  notTitles: [/财政拨款/, /基金预算/, /国有资本经营/],
  anchors: [
    ["财政拨款收入", "财政拨款", "财政拨款预算收入"],
    ["上级补助收入", "上级补助预算收入"],
    ["附属单位上缴收入", "附属单位缴款", "附属单位上缴预算收入"],
    ["其他收入", "其他预算收入"],
    FUNCTION_SUBJECT_HEADS,
  ],
} as const;

/**
 * The columns of 收入决算表 by function subject. 其中：教育收费 is a part of business income, so it has a key of its own.
 * @param fact first part of the facts' keys: `D02` or `Z03`.
 */
export function incomeByFunctionLayout(fact: string): CodesLayout {
  return {
    kind: "codes",
    fact,
    codes: "function",
    columns: {
      total: field("income of the year", ["本年收入合计", "合计", "收入合计", "本年收入", "小计"]),
      fiscal: field("fiscal appropriation", ["财政拨款收入", "财政拨款", "财政拨款预算收入"]),
      superior: field("subsidies from the superior unit", ["上级补助收入", "上级补助预算收入"]),
      business: field("business income", ["事业收入", "事业预算收入"]),
      businessEducation: field("education fees within business income", ["教育收费", "教育收费收入"]),
      operating: field("operating income", ["经营收入", "事业单位经营收入", "经营预算收入"]),
      affiliated: field("paid in by affiliated units", ["附属单位上缴收入", "附属单位缴款", "附属单位上缴预算收入"]),
      other: field("other income", ["其他收入", "其他预算收入"]),
    },
  };
}

/** 收入决算表 (公开02表): income by kind and function subject. Source: domain A.1 D02. */
export const incomeByFunction: Form = {
  id: "D02",
  family: "final-accounts",
  code: { zh: "公开02表", en: "final accounts table 02" },
  name: { zh: "收入决算表", en: "Income by function" },
  ...INCOME_BY_FUNCTION,
  tableCodes: PUBLIC_TABLE_CODES,
  layout: incomeByFunctionLayout("D02"),
};
