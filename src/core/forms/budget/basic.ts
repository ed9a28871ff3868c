import { BUDGET_HEADS, CODE_HEADS } from "./labels";
import type { CodesLayout, Form } from "../form";
import { field } from "../form";

const PERSONNEL: readonly [string, ...string[]] = ["人员经费", "人员支出", "基本支出人员经费", "人员经费小计"];
const PUBLIC: readonly [string, ...string[]] = ["公用经费", "日常公用经费", "公用支出", "公用经费小计"];

const byColumn: CodesLayout = {
  kind: "codes",
  fact: "B8",
  codes: "economic",
  columns: {
    total: field("basic expenditure", ["合计", "基本支出", "小计", "总计", "基本支出合计", "预算数", "本年预算数"], {
      fact: "",
    }),
    personnel: field("personnel expenditure", PERSONNEL),
    public: field("public running costs", PUBLIC),
  },
  lines: {
    personnel: field("personnel expenditure", ["人员经费合计", ...PERSONNEL], { fact: "B8.personnel" }),
    public: field("public running costs", ["公用经费合计", ...PUBLIC], { fact: "B8.public" }),
  },
};

/**
 * 一般公共预算基本支出预算表 by economic subject (B8). Personnel and public costs are columns here, and 303 may have an
 * amount in both. Source: domain A.5, A.1 D06.
 */
export const budgetBasic: Form = {
  id: "B8",
  family: "budget",
  name: { zh: "一般公共预算基本支出预算表", en: "Budget: basic expenditure by economic subject" },
  titles: [
    /一般公共预算(财政拨款)?基本支出(情况|预算|部门预算经济分类预算|经济分类预算|经济分类|部门预算经济分类)?(明细)?表/,
    /^基本支出(经济分类)?预算(明细)?表/,
  ],
  notTitles: [/决算/, /项目支出/, /收支/],
  anchors: [
    ["人员经费", "人员经费合计", "基本支出", "工资福利支出"],
    ["公用经费", "公用经费合计", "商品和服务支出"],
    CODE_HEADS,
    BUDGET_HEADS,
  ],
  layout: byColumn,
};
