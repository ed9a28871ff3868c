import type { FormData } from "../form";
import { word } from "../form";

/**
 * 部门收支余情况: the evaluator's summary of income, expenditure and balances. Its lines repeat those of the department's
 * tables of fiscal appropriations (公开03, 公开04), so its facts have their keys.
 * Source: self-evaluation reports of departments, section 一(五); domain A.1 D04.
 */
export const overview: FormData = {
  id: "overview",
  family: "evaluation",
  name: { zh: "部门收支余情况表", en: "Income, expenditure and balances of the department" },
  title: {
    any: ["收支余情况", "收支结余情况", "收支情况[总]表", "收支余"],
    not: ["项目", "专项", "三公", "财政拨款", "预算总表", "决算总表"],
  },
  anchors: [
    ["@opening", "年初财政拨款结转和结余"],
    ["@incomeOfYear"],
    ["@basicExpenditure"],
    ["@projectExpenditure"],
    ["@expenditureOfYear"],
  ],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          amount: word("finalAccounts", { also: ["金额", "本年数", "本年金额", "数额"], fact: "" }),
        },
        rows: {
          opening: word("opening", {
            as: "年初财政拨款结转和结余",
            also: ["年初财政拨款结转结余"],
            fact: "D04.opening",
          }),
          general: word("generalBudget", {
            as: { zh: "一般公共预算财政拨款", en: "general public budget appropriation" },
            fact: "D04.income.general",
          }),
          fund: word("governmentFunds", {
            as: { zh: "政府性基金预算财政拨款", en: "government fund appropriation" },
            fact: "D04.income.fund",
          }),
          stateCapital: word("stateCapital", {
            as: { zh: "国有资本经营预算财政拨款", en: "state capital appropriation" },
            fact: "D04.income.stateCapital",
          }),
          income: word("incomeOfYear", { also: ["本年财政拨款收入"], fact: "D04.income" }),
          total: word("totalIncome", {
            as: { zh: "收入总计", en: "total income with opening carry-over" },
            also: ["财政拨款收入总计", "可用资金合计", "资金总计"],
            fact: "D04.total",
          }),
          basic: word("basicExpenditure", { fact: "D04.basic" }),
          project: word("projectExpenditure", { fact: "D04.project" }),
          remitted: word("remitted", { fact: "D03.remitted" }),
          operating: word("operatingExpenditure", { fact: "D03.operating" }),
          subsidies: word("subsidiesPaid", { fact: "D03.subsidies" }),
          expenditure: word("expenditureOfYear", { also: ["财政拨款支出"], fact: "D04.expenditure" }),
          closing: word("closing", {
            as: "年末财政拨款结转和结余",
            also: ["结转下年", "年末财政拨款结转结余"],
            fact: "D04.closing",
          }),
          basicClosing: word("closingBasic", { fact: "D04.closing.basic" }),
          outTotal: word("totalExpenditure", {
            as: { zh: "支出总计", en: "total expenditure with closing carry-over" },
            fact: "D04.totalOut",
          }),
        },
      },
    ],
  },
};
