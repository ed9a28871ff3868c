import type { FormData } from "../form";
import { word } from "../form";
import { THREE_PUBLIC_ROWS } from "../final-accounts/three-public";

/**
 * 部门整体支出绩效评价基础数据表 (H1): a block of headcount, and below it a block of controlled expenditure. The three public expenses
 * and procurement repeat facts of D07 and P2 and have their keys.
 * Source: domain A.3 H1.
 */
export const baseData: FormData = {
  id: "H1",
  family: "evaluation",
  name: { zh: "部门整体支出绩效评价基础数据表", en: "Base data for the evaluation of the department" },
  title: { any: ["基础数据表", "^基础数据$"] },
  anchors: [["@headcount", "人员情况"], ["@authorisedPosts"], ["@threePublic", "经费控制情况"]],
  layout: {
    kind: "matrix",
    blocks: [
      {
        head: ["财政供养人员情况", "财政供养人员", "财政供养人员情况(人)", "人员情况"],
        // The row of the form's totals is below the heading, and its first cell is empty or merged.
        unlabelled: "total",
        columns: {
          posts: word("authorisedPosts", { measure: "count" }),
          staff: word("staffInPost", { measure: "count" }),
          rate: word("staffingControlRate", { measure: "ratio" }),
        },
        rows: {
          total: word("headcount", { as: "合计", also: ["总计", "小计"], fact: "H1.headcount" }),
          administrative: word("administrativePosts", { fact: "H1.headcount.administrative" }),
          institutional: word("institutionalPosts", { fact: "H1.headcount.institutional" }),
          support: word("supportPosts", { fact: "H1.headcount.support" }),
          contract: word("contractStaff", { fact: "H1.headcount.contract" }),
        },
      },
      {
        head: ["经费控制情况", "经费控制"],
        columns: {
          prior: word("priorFinalAccounts"),
          budget: word("budget", { as: "本年预算数", also: ["年初预算数"] }),
          actual: word("finalAccounts", { as: "本年决算数" }),
        },
        rows: {
          ...THREE_PUBLIC_ROWS,
          total: word("threePublic", { fact: "D07.total" }),
          projects: word("projectExpenditure", { fact: "H1.projects" }),
          public: word("publicRunning", { fact: "H1.public" }),
          office: word("officeCosts", { fact: "H1.public.office" }),
          utilities: word("utilities", { fact: "H1.public.utilities" }),
          meetings: word("meetingsAndTraining", { fact: "H1.public.meetings" }),
          procurement: word("procurementTotal", { as: "政府采购金额", fact: "P2.total" }),
          adjustment: word("budgetAdjustment", { fact: "H1.adjustment", signed: true }),
        },
        linesAfter: { row: "projects", fact: "H1.project" },
      },
      {
        head: ["楼堂馆所控制情况", "新建楼堂馆所控制情况", "楼堂馆所建设控制情况", "楼堂馆所"],
        columns: {
          areaApproved: word("areaApproved", { measure: "count" }),
          area: word("areaBuilt", { measure: "count" }),
          areaRate: word("areaControlRate", { measure: "ratio" }),
          investmentApproved: word("investmentApproved"),
          investment: word("invested"),
          investmentRate: word("investmentControlRate", { measure: "ratio" }),
        },
        rows: {
          total: word("buildings", { as: "合计", also: ["小计", "总计"], fact: "H1.building" }),
        },
        unlabelled: "total",
        linesAfter: { row: null, fact: "H1.buildings" },
      },
    ],
  },
};
