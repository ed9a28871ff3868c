import { BUDGET_AMOUNT, FUND, GENERAL, keyed, NEXT_YEAR, OTHER_INCOME, PRIOR_CARRY, STATE_CAPITAL } from "./labels";
import { ECONOMIC_CLASSES } from "../../classification/economic";
import type { Field, Form } from "../form";
import { field } from "../form";
import { functionClassRows } from "../../classification/function-classes";

/** Economic classes stand in a third block in some provinces; 其他支出 is also the name of a function class. */
const ECONOMIC: Readonly<Record<string, Field>> = Object.fromEntries(
  ECONOMIC_CLASSES.map(({ code, name, en, aliases }) => [
    `economic${code}`,
    field(en, [name, ...aliases], { fact: `B1.economic.${code}`, block: 3 }),
  ]),
);

/**
 * 部门收支预算总表 (B1): all income against expenditure by function class; only classes with amounts are listed, so they
 * are numbered afresh. Source: domain A.5 (Shanghai, Hunan, Gansu).
 */
export const budgetSummary: Form = {
  id: "B1",
  family: "budget",
  name: { zh: "部门收支预算总表", en: "Budget: income and expenditure" },
  titles: [
    /(部门|单位)?(财务)?收支预算总(表|体情况表)/,
    /(部门|单位)(财务)?收支总(表|体情况表)/,
    /^收支总(表|体情况表)/,
    /部门预算收支总(表|体情况表)/,
  ],
  notTitles: [/决算/, /财政拨款/, /基金/, /国有资本/, /项目/],
  anchors: [
    ["收入总计", "收入合计", "本年收入合计", "总计"],
    ["支出总计", "支出合计", "本年支出合计", "总计"],
    BUDGET_AMOUNT,
    [...GENERAL, "财政拨款收入"],
  ],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: { amount: field("budget", [...BUDGET_AMOUNT, "金额"], { fact: "" }) },
        rows: {
          fiscal: field("fiscal appropriation", ["财政拨款收入", "财政拨款", "财政拨款预算收入"], {
            fact: "B1.income.fiscal",
          }),
          general: field("general public budget", GENERAL, { fact: "B1.income.general" }),
          fund: field("government funds", FUND, { fact: "B1.income.fund" }),
          stateCapital: field("state capital", STATE_CAPITAL, { fact: "B1.income.stateCapital" }),
          ...keyed(OTHER_INCOME, "B1.income"),
          income: field("income of the year", ["本年收入合计", "收入合计", "本年收入", "本年收入小计"], {
            fact: "B1.income",
          }),
          useOfSurplus: field(
            "use of non-fiscal surplus",
            ["使用非财政拨款结余", "动用上年结余", "用事业基金弥补收支差额", "使用非财政拨款结余收入"],
            { fact: "B1.useOfSurplus" },
          ),
          priorCarry: field("carried over from the prior year", PRIOR_CARRY, { fact: "B1.priorCarry" }),
          total: field("total income", ["收入总计", "总计", "收入总合计"], { fact: "B1.total", block: 1 }),
          ...functionClassRows("B1"),
          ...ECONOMIC,
          expenditure: field("expenditure of the year", ["本年支出合计", "支出合计", "本年支出", "本年支出小计"], {
            fact: "B1.expenditure",
          }),
          nextYear: field("carried to the next year", NEXT_YEAR, { fact: "B1.nextYear" }),
          totalOut: field("total expenditure", ["支出总计", "总计", "支出总合计"], { fact: "B1.totalOut" }),
        },
      },
    ],
  },
};
