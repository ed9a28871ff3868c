import type { FormData } from "../form";
import { word } from "../form";

/**
 * 项目支出绩效目标表 (B11): targets of each project with its funds, published with the budget. Source: domain A.5, B-7.
 */
export const projectTargets: FormData = {
  id: "B11",
  family: "budget",
  name: { zh: "项目支出绩效目标表", en: "Budget: targets of a project" },
  title: { any: ["项目[支出|资金]绩效目标[申报|申报批复|批复|公开|情况]表"], not: ["自评", "整体", "报告"] },
  anchors: [
    ["@projectName"],
    ["@fundsOfYear", "项目资金"],
    ["@indicatorName", "绩效目标", "年度目标", "年度绩效目标", "年度总体目标"],
  ],
  perProject: true,
  layout: {
    kind: "labels",
    fact: "B11",
    entity: word("projectName"),
    columns: {},
    rows: {},
    amounts: {
      total: word("fundsOfYear", { fact: "B11.amount" }),
      fiscal: word("fiscalFunds", { fact: "B11.fiscal" }),
      otherFunds: word("otherFunds", { fact: "B11.otherFunds" }),
    },
  },
};
