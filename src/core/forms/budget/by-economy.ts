import { CODE_HEADS } from "./labels";
import { ECONOMIC_CLASSES } from "../../classification/economic";
import type { CodesLayout, FieldData, FormData } from "../form";
import { field, word } from "../form";
import { ANY_TABLE } from "../../words/around-tables";

const TOTAL = word("expenditureOfYear", {
  as: "总计",
  also: ["合计", "预算数", "本年预算数", "支出总计", "预算合计", "金额", "小计"],
});

/** Classes of 政府预算支出经济分类 (5xx) whose names 部门预算支出经济分类 (3xx) does not have. */
const OF_GOVERNMENT: Readonly<Record<string, readonly [string, string, ...string[]]>> = {
  "501": ["wages and welfare of agencies", "机关工资福利支出", "机关工资福利"],
  "502": ["goods and services of agencies", "机关商品和服务支出", "机关商品和服务"],
  "503": ["capital expenditure of agencies", "机关资本性支出", "机关资本性支出(一)"],
  "504": ["capital construction of agencies", "机关资本性支出(基本建设)", "机关资本性支出(二)"],
  "505": ["current subsidies to public institutions", "对事业单位经常性补助", "对事业单位经常性补贴"],
  "506": ["capital subsidies to public institutions", "对事业单位资本性补助"],
  "508": ["capital expenditure for enterprises", "对企业资本性支出", "对企业资本性补助"],
  "512": ["debt repayment", "债务还本支出"],
  "513": ["transfers", "转移性支出"],
  "514": ["reserves", "预备费及预留"],
};

const CLASSES: Readonly<Record<string, FieldData>> = {
  ...Object.fromEntries(
    ECONOMIC_CLASSES.map(({ code, name, en, aliases }) => [
      `economic${code}`,
      field(en, [name, ...aliases], { fact: `economic.${code}` }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(OF_GOVERNMENT).map(([code, [en, ...labels]]) => [
      `economic${code}`,
      field(en, labels as [string, ...string[]], { fact: `economic.${code}` }),
    ]),
  ),
};

const BY_SUBJECT: CodesLayout<FieldData> = {
  kind: "codes",
  fact: "B17",
  codes: "function",
  columns: { total: TOTAL, ...CLASSES },
};
const BY_CLASS: CodesLayout<FieldData> = {
  kind: "codes",
  fact: "B17",
  codes: "economic",
  columns: {
    total: TOTAL,
    basic: word("basicExpenditure"),
    project: word("projectExpenditure"),
    general: word("generalBudget", { as: "一般公共预算" }),
    fund: word("governmentFunds", { as: "政府性基金预算" }),
    stateCapital: word("stateCapital", { as: "国有资本经营预算" }),
    special: word("specialFunds"),
    unitFunds: word("unitFunds"),
  },
};

/**
 * 支出预算分类汇总表 (B17): all expenditure by economic class, of the government's classification or the department's. The
 * classes are columns beside function subjects (Hunan), or rows with 基本支出 and 项目支出 or with the sources of money.
 */
export const budgetByEconomy: FormData = {
  id: "B17",
  family: "budget",
  name: { zh: "支出预算经济分类汇总表", en: "Budget: expenditure by economic class" },
  learnt: {
    zh: "湖南（2022）按功能科目列经济分类；河南、新疆（2023）按经济分类列示",
    en: "Hunan (2022): classes beside function subjects; Henan, Xinjiang (2023): classes as rows",
  },
  title: {
    any: [
      "支出[预算]分类汇总表",
      "支出[预算][总]表(按[支出|政府|部门]…{经济分类|经济科目}",
      `支出[预算]经济分类[预算]${ANY_TABLE}`,
    ],
    not: ["基本支出", "三公", "一般公共预算", "基金", "国有资本"],
  },
  anchors: [
    ["总计", "合计", "支出总计", "预算数", "本年预算数"],
    ["工资福利支出", "机关工资福利支出", "对事业单位经常性补助"],
    ["商品和服务支出", "机关商品和服务支出", "对事业单位经常性补助"],
    CODE_HEADS,
  ],
  layout: BY_SUBJECT,
  variants: [BY_CLASS],
};
