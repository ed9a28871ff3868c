import type { Form } from "../form";
import { field } from "../form";

/**
 * 部门收支余情况: the evaluator's summary of income, expenditure and balances. Its lines are those of the
 * department's fiscal appropriation tables (公开03, 公开04), so its facts carry their keys.
 * Source: self-evaluation reports of departments, section 一(五); domain A.1 D04.
 */
export const overview: Form = {
  id: "overview",
  family: "evaluation",
  name: { zh: "部门收支余情况表", en: "Income, expenditure and balances of the department" },
  titles: [/收支余情况/, /收支结余情况/, /收支情况(总)?表/, /收支余/],
  notTitles: [/项目/, /专项/, /三公/, /预算总表/, /决算总表/],
  anchors: [
    ["年初财政拨款结转和结余", "年初结转和结余", "年初结余", "上年结转和结余", "上年结转结余", "年初结转结余"],
    ["本年收入合计", "收入合计", "本年收入"],
    ["基本支出"],
    ["项目支出"],
    ["本年支出合计", "支出合计", "本年支出"],
  ],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          amount: field("final accounts", ["决算数", "金额", "本年决算数", "本年数", "本年金额", "数额"], { fact: "" }),
        },
        rows: {
          opening: field(
            "opening carry-over",
            [
              "年初财政拨款结转和结余",
              "年初结转和结余",
              "年初结转结余",
              "年初结余",
              "上年结转和结余",
              "上年结转结余",
              "上年结余",
              "年初财政拨款结转结余",
              "期初余额",
            ],
            { fact: "D04.opening" },
          ),
          general: field(
            "general public budget appropriation",
            [
              "一般公共预算财政拨款",
              "一般公共预算财政拨款收入",
              "一般公共预算拨款收入",
              "一般公共预算拨款",
              "一般公共预算",
            ],
            { fact: "D04.income.general" },
          ),
          fund: field(
            "government fund appropriation",
            [
              "政府性基金预算财政拨款",
              "政府性基金预算财政拨款收入",
              "政府性基金拨款",
              "政府性基金拨款收入",
              "政府性基金",
            ],
            { fact: "D04.income.fund" },
          ),
          stateCapital: field(
            "state capital appropriation",
            ["国有资本经营预算财政拨款", "国有资本经营预算财政拨款收入", "国有资本经营预算"],
            { fact: "D04.income.stateCapital" },
          ),
          income: field(
            "income of the year",
            ["本年收入合计", "收入合计", "本年收入", "本年财政拨款收入", "当年收入"],
            {
              fact: "D04.income",
            },
          ),
          total: field(
            "total income with opening carry-over",
            ["收入总计", "财政拨款收入总计", "收入总额", "可用资金合计", "资金总计"],
            { fact: "D04.total" },
          ),
          basic: field("basic expenditure", ["基本支出", "基本支出合计"], { fact: "D04.basic" }),
          project: field("project expenditure", ["项目支出", "项目支出合计"], { fact: "D04.project" }),
          remitted: field("paid up to the superior unit", ["上缴上级支出"], { fact: "D03.remitted" }),
          operating: field("operating expenditure", ["经营支出"], { fact: "D03.operating" }),
          subsidies: field("subsidies to subordinate units", ["对附属单位补助支出"], { fact: "D03.subsidies" }),
          expenditure: field(
            "expenditure of the year",
            ["本年支出合计", "支出合计", "本年支出", "财政拨款支出", "当年支出"],
            { fact: "D04.expenditure" },
          ),
          closing: field(
            "closing carry-over",
            [
              "年末财政拨款结转和结余",
              "年末结转和结余",
              "年末结转结余",
              "年末结余",
              "结转下年",
              "年末财政拨款结转结余",
              "期末余额",
            ],
            { fact: "D04.closing" },
          ),
          basicClosing: field("closing carry-over of basic expenditure", ["基本支出结转", "基本支出年末结转"], {
            fact: "D04.closing.basic",
          }),
          outTotal: field("total expenditure with closing carry-over", ["支出总计", "支出总额"], {
            fact: "D04.totalOut",
          }),
        },
      },
    ],
  },
};
