import type { FormData } from "../form";
import { word } from "../form";

/**
 * 抽查情况: the share of the expenditure and the number of projects that the evaluators looked at.
 * Source: section 二 of self-evaluation reports; domain E.1.
 */
export const coverage: FormData = {
  id: "coverage",
  family: "evaluation",
  name: { zh: "抽查情况表", en: "Sample coverage" },
  title: { any: ["抽查", "评价工作情况", "样本覆盖"] },
  anchors: [["@sampled"], ["@basicExpenditure"], ["@projectExpenditure"], ["合计", "部门整体支出", "总计"]],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          amount: word("expenditureOfYear", {
            as: { zh: "部门支出", en: "expenditure" },
            also: ["支出金额", "支出数", "决算数", "部门整体支出", "金额"],
            fact: "",
          }),
          sampled: word("sampled"),
          share: word("shareSampled", { measure: "ratio" }),
        },
        rows: {
          basic: word("basicExpenditure", { fact: "D03.basic" }),
          project: word("projectExpenditure", { fact: "D03.project" }),
          total: word("expenditureOfYear", {
            as: "合计",
            also: ["部门整体支出", "总计", "部门整体资金"],
            fact: "D03.total",
          }),
        },
      },
      {
        head: ["项目查看情况", "项目数", "项目个数", "项目情况", "查看项目情况"],
        columns: {
          count: word("projectCount", { measure: "count", fact: "" }),
          share: word("shareOfProjects", { measure: "ratio" }),
        },
        rows: {
          initial: word("projectsInBudget", { fact: "coverage.initial", measure: "count" }),
          added: word("projectsAdded", { fact: "coverage.added", measure: "count" }),
          all: word("allProjects", { fact: "coverage.projects", measure: "count" }),
          viewed: word("projectsViewed", { fact: "coverage.viewed", measure: "count" }),
        },
      },
    ],
  },
};
