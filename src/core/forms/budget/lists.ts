import { BUDGET_HEADS, CODE_HEADS, FUND, GENERAL, OTHER_INCOME, PRIOR_CARRY, STATE_CAPITAL } from "./labels";
import type { CodesLayout, Field, Form } from "../form";
import { field } from "../form";
import type { Localised } from "../../text/text";

const TOTAL = [
  "合计",
  "预算合计",
  "总计",
  "支出预算合计",
  "收入预算合计",
  "预算数",
  "本年预算数",
  "预算数合计",
] as const;

/**
 * 部门收入预算总表 (B2): income by function subject or by unit. The same kinds of money stand again under 上年结转 where
 * that is split. Source: domain A.5.
 */
export const budgetIncome: Form = {
  id: "B2",
  family: "budget",
  name: { zh: "部门收入预算总表", en: "Budget: income by subject" },
  titles: [/(?<!支|收)(部门|单位)?收入预算(总)?(表|情况表)/, /(?<!支)(部门|单位)?收入总(表|体情况表)/],
  notTitles: [/决算/, /支出/, /收支/, /财政拨款/, /基金/, /国有资本/, /非税/],
  anchors: [
    ["合计", "总计", "收入预算合计", "预算合计"],
    [...GENERAL, "财政拨款收入", "财政拨款"],
    ["事业收入", "事业单位经营收入", "经营收入", "其他收入", "上年结转", "附属单位上缴收入"],
    [...CODE_HEADS, "单位名称", "单位编码"],
    BUDGET_HEADS,
  ],
  layout: {
    kind: "codes",
    fact: "B2",
    codes: "function",
    columns: {
      carriedTotal: field("carried over, in all", ["小计", "合计"], { under: PRIOR_CARRY, fact: "priorCarry" }),
      carriedGeneral: field("carried over, general public budget", GENERAL, { under: PRIOR_CARRY }),
      carriedFund: field("carried over, government funds", FUND, { under: PRIOR_CARRY }),
      carriedStateCapital: field("carried over, state capital", STATE_CAPITAL, { under: PRIOR_CARRY }),
      current: field("income of the year", ["小计", "本年收入小计", "本年收入合计"], { under: ["本年收入"] }),
      total: field("total income", TOTAL),
      fiscal: field("fiscal appropriation", ["财政拨款收入", "财政拨款", "财政拨款小计"]),
      general: field("general public budget", GENERAL),
      fund: field("government funds", FUND),
      stateCapital: field("state capital", STATE_CAPITAL),
      ...OTHER_INCOME,
      useOfSurplus: field("use of non-fiscal surplus", [
        "使用非财政拨款结余",
        "动用上年结余",
        "用事业基金弥补收支差额",
      ]),
      priorCarry: field("carried over from the prior year", PRIOR_CARRY),
    },
  },
};

const EXPENDITURE: Readonly<Record<string, Field>> = {
  basic: field("basic expenditure", ["基本支出", "基本支出小计", "基本支出合计"]),
  personnel: field("personnel expenditure", ["人员经费", "人员支出", "基本支出人员经费", "人员类"]),
  public: field("public running costs", ["公用经费", "日常公用经费", "公用支出", "商品和服务支出", "公用经费类"]),
  project: field("project expenditure", ["项目支出", "项目支出小计", "项目支出合计", "特定目标类"]),
};

function expenditureLayout(fact: string, more: Readonly<Record<string, Field>> = {}): CodesLayout {
  return {
    kind: "codes",
    fact,
    codes: "function",
    columns: { total: field("expenditure", [...TOTAL, "小计", "本年支出合计"]), ...EXPENDITURE, ...more },
  };
}

const EXPENDITURE_ANCHORS: Form["anchors"] = [
  ["合计", "总计", "支出预算合计", "预算合计", "小计"],
  ["项目支出", "特定目标类"],
  CODE_HEADS,
  BUDGET_HEADS,
];

/** 部门支出预算总表 (B3): by function subject; some list 人员经费 and 公用经费 instead of 基本支出. Source: domain A.5. */
export const budgetExpenditure: Form = {
  id: "B3",
  family: "budget",
  name: { zh: "部门支出预算总表", en: "Budget: expenditure by subject" },
  titles: [/(?<!收入)(部门|单位)?支出预算(总)?(表|情况表)/, /(?<!收入)(部门|单位)?支出总(表|体情况表)/],
  notTitles: [
    /决算/,
    /收入/,
    /收支/,
    /财政拨款/,
    /公共预算/,
    /基金/,
    /国有资本/,
    /三公/,
    /专户/,
    /基本支出/,
    /项目支出/,
  ],
  anchors: EXPENDITURE_ANCHORS,
  layout: expenditureLayout("B3", {
    operating: field("operating expenditure", ["事业单位经营支出", "经营支出"]),
    remitted: field("paid up to the superior unit", ["上缴上级支出"]),
    subsidies: field("subsidies to subordinate units", ["对附属单位补助支出", "对附属单位补助"]),
    nextYear: field("carried to the next year", ["结转下年"]),
  }),
};

/** A list of one budget's expenditure by function subject. */
function budgetOf(id: string, name: Localised, titles: readonly RegExp[], notTitles: readonly RegExp[]): Form {
  return { id, family: "budget", name, titles, notTitles, anchors: EXPENDITURE_ANCHORS, layout: expenditureLayout(id) };
}

/** 一般公共预算支出预算表 (B5). */
export const budgetGeneral = budgetOf(
  "B5",
  { zh: "一般公共预算支出预算表", en: "Budget: general public budget expenditure" },
  [/一般公共预算(财政拨款)?支出(情况|预算|功能分类预算|总体情况)?(明细)?表/],
  [/决算/, /基本支出/, /三公/, /项目支出/, /经济分类/, /收支/],
);

/** 政府性基金预算支出预算表 (B6), often an empty table. */
export const budgetFunds = budgetOf(
  "B6",
  { zh: "政府性基金预算支出预算表", en: "Budget: government funds" },
  [/政府性基金(预算)?(财政拨款)?支出(情况|预算|功能分类预算)?(明细)?表/],
  [/决算/, /三公/, /项目支出/, /收支/, /经济分类/],
);

/** 国有资本经营预算支出预算表 (B7), often an empty table. */
export const budgetStateCapital = budgetOf(
  "B7",
  { zh: "国有资本经营预算支出预算表", en: "Budget: state capital" },
  [/国有资本经营(预算)?(财政拨款)?支出(情况|预算|功能分类预算)?(明细)?表/],
  [/决算/, /三公/, /项目支出/, /收支/, /经济分类/],
);
