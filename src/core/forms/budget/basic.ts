import { BUDGET_HEADS, CODE_HEADS } from "./labels";
import type { CodesLayout, FieldData, FormData } from "../form";
import { word } from "../form";
import { ANY_TABLE } from "../../words/around-tables";

const byColumn: CodesLayout<FieldData> = {
  kind: "codes",
  fact: "B8",
  codes: "economic",
  columns: {
    total: word("basicExpenditure", {
      as: "合计",
      also: ["小计", "总计", "预算数", "本年预算数", "一般公共预算基本支出", "本年一般公共预算基本支出"],
      fact: "",
    }),
    personnel: word("personnel"),
    public: word("publicRunning"),
  },
  lines: {
    personnel: word("personnel", { as: "人员经费合计", fact: "B8.personnel" }),
    public: word("publicRunning", { as: "公用经费合计", fact: "B8.public" }),
  },
};

/**
 * 一般公共预算基本支出预算表 by economic subject (B8). Personnel and public costs are columns of this table, and a code such as 303
 * may have an amount in both. Source: domain A.5, A.1 D06.
 */
export const budgetBasic: FormData = {
  id: "B8",
  family: "budget",
  name: { zh: "一般公共预算基本支出预算表", en: "Budget: basic expenditure by economic subject" },
  learnt: {
    zh: "天津（2022）、河北（2023）；陕西、山东（2023）部门、政府经济分类并列；广东（2022）[编码]名称，两种分类并列；山西（2023）只写科目名称",
    en: "Tianjin (2022), Hebei (2023); Shaanxi and Shandong (2023) with both economic classifications side by side; Guangdong (2022) with codes in brackets before the names; Shanxi (2023) with names alone",
  },
  title: {
    any: [
      `{公共预算|财政预算}[财政拨款|拨款]基本支出[部门预算][经济分类][预算]${ANY_TABLE}`,
      `预算[财政拨款]基本支出[部门预算]经济分类[预算]${ANY_TABLE}`,
      "一般公共预算安排[的]基本支出分经济科目[预算]表",
      `^[部门|单位]基本支出[经济分类]预算${ANY_TABLE}`,
    ],
    // 基本支出表-人员经费(工资福利支出) lists a part of it by function (Hunan).
    not: ["项目支出", "收支", "基本支出[预算]表{-|—|(人员|(公用}"],
  },
  anchors: [
    ["@personnel", "@basicExpenditure", "工资福利支出"],
    ["@publicRunning", "商品和服务支出"],
    CODE_HEADS,
    BUDGET_HEADS,
  ],
  layout: byColumn,
};
