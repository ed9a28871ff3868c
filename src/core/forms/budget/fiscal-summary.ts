import { BUDGET_AMOUNT, FUND, GENERAL, NEXT_YEAR, PRIOR_CARRY, STATE_CAPITAL } from "./labels";
import type { Field, Form } from "../form";
import { field } from "../form";
import { functionClassRows } from "../../classification/function-classes";

function row(en: string, key: string, labels: readonly [string, ...string[]], more: Partial<Field> = {}): Field {
  return field(en, labels, { fact: `B4.${key}`, ...more });
}

/**
 * 财政拨款收支预算总表 (B4): fiscal income, with what was carried over, against expenditure by function class and budget.
 * Source: domain A.5 (Shanghai, Hunan, Gansu).
 */
export const budgetFiscalSummary: Form = {
  id: "B4",
  family: "budget",
  name: { zh: "财政拨款收支预算总表", en: "Budget: fiscal income and expenditure" },
  titles: [/财政拨款收支(预算)?总(表|体情况表)/, /财政拨款预算收支总(表|体情况表)/],
  notTitles: [/决算/, /基金/, /国有资本/, /三公/],
  anchors: [
    [...GENERAL],
    ["收入总计", "本年收入", "财政拨款收入", "本年收入合计", "收入合计"],
    ["支出总计", "本年支出", "财政拨款支出", "本年支出合计", "支出合计"],
    [...BUDGET_AMOUNT],
  ],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          total: field("total", ["合计", "小计", "预算数合计", "预算数小计"], { fact: "" }),
          general: field("general public budget", GENERAL),
          fund: field("government funds", FUND),
          stateCapital: field("state capital", STATE_CAPITAL),
          amount: field("budget", [...BUDGET_AMOUNT, "金额"], { fact: "" }),
        },
        rows: {
          openingGeneral: row("carried over, general public budget", "opening.general", GENERAL, {
            after: ["opening"],
            block: 1,
          }),
          openingFund: row("carried over, government funds", "opening.fund", FUND, { after: ["opening"], block: 1 }),
          openingStateCapital: row("carried over, state capital", "opening.stateCapital", STATE_CAPITAL, {
            after: ["opening"],
            block: 1,
          }),
          general: row("general public budget", "income.general", GENERAL),
          fund: row("government funds", "income.fund", FUND),
          stateCapital: row("state capital", "income.stateCapital", STATE_CAPITAL),
          income: row("income of the year", "income", [
            "本年收入",
            "本年收入合计",
            "收入合计",
            "财政拨款收入",
            "本年财政拨款收入",
          ]),
          opening: row("carried over from the prior year", "opening", PRIOR_CARRY),
          total: row("total income", "total", ["收入总计", "总计"], { block: 1 }),
          ...functionClassRows("B4"),
          expenditure: row("expenditure of the year", "expenditure", [
            "本年支出",
            "本年支出合计",
            "支出合计",
            "财政拨款支出",
            "本年财政拨款支出",
          ]),
          closing: row("carried to the next year", "closing", NEXT_YEAR),
          totalOut: row("total expenditure", "totalOut", ["支出总计", "总计"]),
        },
      },
    ],
  },
};
