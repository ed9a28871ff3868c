import type { Form } from "../form";
import { field } from "../form";

/**
 * 抽查情况: how much of the expenditure and how many projects the evaluators looked at.
 * Source: section 二 of self-evaluation reports; domain E.1.
 */
export const coverage: Form = {
  id: "coverage",
  family: "evaluation",
  name: { zh: "抽查情况表", en: "Sample coverage" },
  titles: [/抽查/, /评价工作情况/, /样本覆盖/],
  anchors: [["抽查金额", "抽查数", "抽查", "抽查支出"], ["基本支出"], ["项目支出"], ["合计", "部门整体支出", "总计"]],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          amount: field("expenditure", ["部门支出", "支出金额", "支出数", "决算数", "部门整体支出", "金额"], {
            fact: "",
          }),
          sampled: field("sampled", ["抽查金额", "抽查数", "抽查", "抽查支出"]),
          share: field("share sampled", ["抽查占比", "占比", "抽查比例", "占部门整体资金", "比例", "抽查比率"], {
            measure: "ratio",
          }),
        },
        rows: {
          basic: field("basic expenditure", ["基本支出"], { fact: "D03.basic" }),
          project: field("project expenditure", ["项目支出"], { fact: "D03.project" }),
          total: field("expenditure of the year", ["合计", "部门整体支出", "总计", "支出合计", "部门整体资金"], {
            fact: "D03.total",
          }),
        },
      },
      {
        head: ["项目查看情况", "项目数", "项目个数", "项目情况", "查看项目情况"],
        columns: {
          count: field("number", ["数量", "个数", "项目数", "项目个数"], { measure: "count", fact: "" }),
          share: field("share of all projects", ["占项目总数", "占比", "比例", "占项目总数比例"], { measure: "ratio" }),
        },
        rows: {
          initial: field(
            "projects in the original budget",
            ["年初预算批复内项目", "年初预算批复内项目数", "年初预算项目", "年初预算内项目"],
            {
              fact: "coverage.initial",
              measure: "count",
            },
          ),
          added: field("projects added during the year", ["年中追加项目", "年中追加项目数", "追加项目"], {
            fact: "coverage.added",
            measure: "count",
          }),
          all: field("all projects", ["项目总数", "项目总个数"], { fact: "coverage.projects", measure: "count" }),
          viewed: field("projects looked at", ["查看项目数", "查看项目", "抽查项目数", "查看项目个数"], {
            fact: "coverage.viewed",
            measure: "count",
          }),
        },
      },
    ],
  },
};
