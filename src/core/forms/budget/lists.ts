import { BUDGET_HEADS, CARRIED_OF, CODE_HEADS, OTHER_INCOME, keyed } from "./labels";
import type { CodesLayout, FieldData, FormData, MatrixLayout, TitlePatterns } from "../form";
import { field, word } from "../form";
import type { Localised } from "../../text/text";
import { ANY_TABLE, SUMMARY_TABLE } from "../../words/around-tables";

/** One column of amounts beside lines of income or expenditure, as Guangdong prints both tables. */
function downwards(rows: Readonly<Record<string, FieldData>>): MatrixLayout<FieldData> {
  return { kind: "matrix", blocks: [{ columns: { amount: word("budget", { also: ["金额"], fact: "" }) }, rows }] };
}

/**
 * 部门收入预算总表 (B2): income by function subject or by unit. The same kinds of money stand again under 上年结转 where
 * that is split. In Guangdong the kinds stand below each other. Source: domain A.5.
 */
export const budgetIncome: FormData = {
  id: "B2",
  family: "budget",
  name: { zh: "部门收入预算总表", en: "Budget: income by subject" },
  learnt: {
    zh: "按科目或按单位列示；广东（2023）收入总体情况表竖排；云南、吉林（2023）列单位资金，江苏（2023）上年结转另列来源",
    en: "by subject or by unit; downwards in Guangdong (2023); with the unit's own funds in Yunnan and Jilin (2023), sources of what is carried over in Jiangsu (2023)",
  },
  title: {
    any: [`收入预算${ANY_TABLE}`, `收入${SUMMARY_TABLE}`, `{部门|单位}收入${ANY_TABLE}`],
    not: ["支出", "收支", "财政拨款", "基金", "国有资本", "非税"],
  },
  anchors: [
    ["合计", "总计", "收入预算合计", "预算合计"],
    ["@generalBudget", "@fiscalAppropriation"],
    ["@priorCarry", "@operatingIncome", "@businessIncome", "@otherIncome", "@affiliatedIncome"],
    [...CODE_HEADS, "单位名称", "单位编码"],
    BUDGET_HEADS,
  ],
  layout: {
    kind: "codes",
    fact: "B2",
    codes: "function",
    columns: {
      carriedTotal: field("carried over, in all", ["小计", "合计"], { under: ["@priorCarry"], fact: "priorCarry" }),
      carriedGeneral: word("generalBudget", {
        as: { zh: "一般公共预算", en: "carried over, general public budget" },
        under: ["@priorCarry"],
      }),
      carriedFund: word("governmentFunds", {
        as: { zh: "政府性基金预算", en: "carried over, government funds" },
        under: ["@priorCarry"],
      }),
      carriedStateCapital: word("stateCapital", {
        as: { zh: "国有资本经营预算", en: "carried over, state capital" },
        under: ["@priorCarry"],
      }),
      carriedSpecial: word("specialFunds", { as: CARRIED_OF.special, under: ["@priorCarry"] }),
      carriedUnitFunds: word("unitFunds", { as: CARRIED_OF.unitFunds, under: ["@priorCarry"] }),
      current: word("incomeOfYear", { as: "小计", under: ["本年收入"] }),
      total: word("totalIncome", {
        as: "合计",
        also: ["预算合计", "总计", "支出预算合计", "收入预算合计", "预算数", "本年预算数", "预算数合计"],
      }),
      fiscal: word("fiscalAppropriation"),
      general: word("generalBudget", { as: "一般公共预算" }),
      fund: word("governmentFunds", { as: "政府性基金预算" }),
      stateCapital: word("stateCapital", { as: "国有资本经营预算" }),
      ...OTHER_INCOME,
      useOfSurplus: word("useOfSurplus"),
      priorCarry: word("priorCarry"),
    },
  },
  variants: [
    downwards(
      keyed(
        {
          fiscal: word("fiscalAppropriation", { also: ["预算拨款"] }),
          general: word("generalBudget", { as: "一般公共预算" }),
          fund: word("governmentFunds", { as: "政府性基金预算" }),
          stateCapital: word("stateCapital", { as: "国有资本经营预算" }),
          ...OTHER_INCOME,
          other: word("otherIncome", { also: ["其他资金"] }),
          current: word("incomeOfYear"),
          useOfSurplus: word("useOfSurplus"),
          priorCarry: word("priorCarry"),
          total: word("totalIncome"),
        },
        "B2",
      ),
    ),
  ],
};

const EXPENDITURE: Readonly<Record<string, FieldData>> = {
  basic: word("basicExpenditure"),
  personnel: word("personnel"),
  public: word("publicRunning"),
  // Parts of 人员经费 by economic class (Henan).
  wages: field("wages and welfare", ["工资福利支出"]),
  grants: field("subsidies to persons and families", ["对个人和家庭的补助", "对个人和家庭的补助支出"]),
  // No more than a part of 公用经费, which has 资本性支出 too.
  goods: field("goods and services", ["商品和服务支出"]),
  operationProjects: word("operationProjects"),
  targetedProjects: word("targetedProjects"),
  project: word("projectExpenditure", { without: ["特定目标类"] }),
};

/** Last year's figures and the change, beside the budget of the year (central departments, Chongqing, Hainan). */
const LAST_YEAR: Readonly<Record<string, FieldData>> = {
  priorBudget: word("priorBudget"),
  priorExecution: word("priorExecution", { also: ["@priorFinalAccounts"] }),
  change: word("changeOnYear", { signed: true }),
  growth: word("growthOnYear", { measure: "ratio" }),
};

export function expenditureLayout(
  fact: string,
  more: Readonly<Record<string, FieldData>> = {},
): CodesLayout<FieldData> {
  return {
    kind: "codes",
    fact,
    codes: "function",
    columns: {
      total: word("expenditureOfYear", {
        as: { zh: "合计", en: "expenditure" },
        also: ["预算合计", "总计", "支出预算合计", "收入预算合计", "预算数", "本年预算数", "预算数合计", "小计"],
      }),
      ...EXPENDITURE,
      ...LAST_YEAR,
      ...more,
    },
  };
}

/** By what lists of expenditure by subject are known beside their titles. */
export const EXPENDITURE_ANCHORS: FormData["anchors"] = [
  ["合计", "小计", "总计", "支出预算合计", "预算合计", "@totalExpenditure"],
  ["@projectExpenditure", "@targetedProjects"],
  CODE_HEADS,
  BUDGET_HEADS,
];

/** 部门支出预算总表 (B3): by function subject; some list 人员经费 and 公用经费 instead of 基本支出. Source: domain A.5. */
export const budgetExpenditure: FormData = {
  id: "B3",
  family: "budget",
  name: { zh: "部门支出预算总表", en: "Budget: expenditure by subject" },
  learnt: {
    zh: "按科目列示；陕西（2022）按单位；广东（2023）竖排；山西、内蒙古（2023）分其他运转类、特定目标类，西藏（2023）四类项目分列；安徽（2023）科目编码加方括号；河南（2023）基本、项目支出再分；四川（2023）单位与科目同列；贵州（2023）逐行写单位；新疆（2023）类款项分列",
    en: "by subject; by unit in Shaanxi (2022), downwards in Guangdong (2023), with other operation and specific targets in Shanxi and Inner Mongolia (2023), four kinds in Tibet (2023); codes in brackets in Anhui (2023); kinds of basic and project expenditure in Henan (2023); units among the subjects in Sichuan (2023), beside them in Guizhou (2023); a column a level in Xinjiang (2023)",
  },
  title: {
    any: [`支出预算${ANY_TABLE}`, `支出${SUMMARY_TABLE}`, `{部门|单位}支出${ANY_TABLE}`],
    not: [
      ...[
        "收入",
        "收支",
        "财政拨款",
        "公共预算",
        "公共财政",
        "基金",
        "国有资本",
        "三公",
        "专户",
        "基本支出",
        "项目支出",
      ],
      ...["经济分类", "经济科目", "运行经费", "政府采购", "购买服务", "债务"],
    ],
  },
  anchors: EXPENDITURE_ANCHORS,
  layout: expenditureLayout("B3", {
    operating: word("operatingExpenditure", { as: "事业单位经营支出" }),
    remitted: word("remitted"),
    subsidies: word("subsidiesPaid"),
    nextYear: word("nextYear"),
  }),
  variants: [
    downwards(
      keyed(
        {
          basic: word("basicExpenditure"),
          project: word("projectExpenditure", { without: ["特定目标类"] }),
          operating: word("operatingExpenditure", { as: "事业单位经营支出" }),
          current: word("expenditureOfYear"),
          remitted: word("remitted"),
          subsidies: word("subsidiesPaid"),
          nextYear: word("nextYear"),
          total: word("totalExpenditure"),
        },
        "B3",
      ),
    ),
  ],
};

/** A list of one budget's expenditure by function subject. */
function budgetOf(id: string, name: Localised, title: TitlePatterns, more: Pick<FormData, "learnt"> = {}): FormData {
  return { id, family: "budget", name, title, anchors: EXPENDITURE_ANCHORS, layout: expenditureLayout(id), ...more };
}

/** 一般公共预算支出预算表 (B5). */
export const budgetGeneral = budgetOf(
  "B5",
  { zh: "一般公共预算支出预算表", en: "Budget: general public budget expenditure" },
  {
    any: [`{一般公共预算|公共财政预算}[当年][财政拨款|拨款]支出[预算|功能分类|功能分类预算]${ANY_TABLE}`],
    not: ["基本支出", "三公", "项目支出", "经济分类", "收支"],
  },
  {
    learnt: {
      zh: "中央部门（2023）、海南（2023）列上年数和增减；甘肃、福建（2023）分人员、公用经费；重庆（2019）上年、本年并列；江西（2023）款级只写两位",
      en: "central departments and Hainan (2023) with last year and the change; Gansu and Fujian (2023) by personnel and running costs; Chongqing (2019) with two years; two digits for 款 in Jiangxi (2023)",
    },
  },
);

/** 政府性基金预算支出预算表 (B6), often an empty table. */
export const budgetFunds = budgetOf(
  "B6",
  { zh: "政府性基金预算支出预算表", en: "Budget: government funds" },
  {
    any: [`{政府性基金|政府基金}[预算][当年][财政拨款|拨款]支出[预算|功能分类|功能分类预算]${ANY_TABLE}`],
    not: ["三公", "项目支出", "收支", "经济分类"],
  },
);

/** 国有资本经营预算支出预算表 (B7), often an empty table. */
export const budgetStateCapital = budgetOf(
  "B7",
  { zh: "国有资本经营预算支出预算表", en: "Budget: state capital" },
  {
    any: [`国有资本经营[预算][当年][财政拨款|拨款]支出[预算|功能分类|功能分类预算]${ANY_TABLE}`],
    not: ["三公", "项目支出", "收支", "经济分类"],
  },
);
