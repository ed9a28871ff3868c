import type { Form } from "./form";
import { field } from "./form";

/**
 * 基本支出: personnel and public running costs, the totals of 公开06表.
 * Source: domain A.1 D06; section 三(一)1 of self-evaluation reports.
 */
export const basicExpenditure: Form = {
  id: "basic",
  name: { zh: "基本支出情况表", en: "Basic expenditure" },
  titles: [/基本支出(决算)?(明细)?(情况|支出)?(表|情况)/, /^基本支出$/],
  notTitles: [/项目/, /预算表/, /收支/],
  anchors: [
    ["人员经费", "人员经费合计", "人员经费支出"],
    ["公用经费", "日常公用经费", "公用经费合计", "日常公用经费支出"],
    ["合计", "基本支出合计", "基本支出", "总计"],
  ],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          amount: field("final accounts", ["决算数", "金额", "本年决算数", "本年数", "支出数", "本年支出"], {
            fact: "",
          }),
        },
        rows: {
          personnel: field("personnel expenditure", ["人员经费", "人员经费合计", "人员经费支出", "人员支出"], {
            fact: "D06.personnel",
          }),
          public: field(
            "public running costs",
            ["日常公用经费", "公用经费", "公用经费合计", "日常公用经费支出", "公用支出", "日常公用经费合计"],
            { fact: "D06.public" },
          ),
          total: field("basic expenditure", ["合计", "基本支出合计", "基本支出", "总计", "基本支出总计"], {
            fact: "D06.total",
          }),
        },
      },
    ],
  },
};
