import type { Word } from "./word";

/** Kinds of expenditure by its nature. */
export const EXPENDITURE = {
  // 基本支出结转 is a column of 公开05表 where it means this, and a balance in 部门收支余情况表: closingBasic.
  basicExpenditure: {
    zh: "基本支出",
    en: "basic expenditure",
    spellings: ["基本支出合计", "基本支出小计", "基本支出总计"],
  },
  personnel: {
    zh: "人员经费",
    en: "personnel expenditure",
    spellings: [
      "人员支出",
      "基本支出人员经费",
      "人员类",
      "人员经费小计",
      "人员经费合计",
      "人员经费支出",
      "人员经费支出合计",
      "人员类项目",
      "人员类项目支出",
    ],
  },
  publicRunning: {
    zh: "公用经费",
    en: "public running costs",
    spellings: [
      "日常公用经费",
      "公用支出",
      "公用经费类",
      "公用经费小计",
      "公用经费合计",
      "日常公用经费支出",
      "日常公用经费合计",
      "公用经费支出合计",
      "公用经费支出",
      "日常公用支出",
      "公用经费项目",
      "公用经费项目支出",
    ],
  },
  projectExpenditure: {
    zh: "项目支出",
    en: "project expenditure",
    spellings: [
      "项目支出合计",
      "项目支出小计",
      "特定目标类",
      { text: "专项业务经费", place: "陕西" },
      { text: "专项业务经费支出", place: "陕西" },
    ],
  },
  // The integrated budget system's three kinds: 人员类, 运转类 (公用经费 and 其他运转类), 特定目标类.
  operationProjects: {
    zh: "其他运转类",
    en: "other operation",
    spellings: ["其他运转类项目", "其他运转类项目支出", "其他运转类支出"],
  },
  targetedProjects: {
    zh: "特定目标类",
    en: "specific targets",
    spellings: ["特定目标类项目", "特定目标类项目支出", "特定目标类支出"],
  },
  constructionProjects: {
    zh: "基本建设类项目",
    en: "capital construction within projects",
    spellings: ["基本建设类项目支出"],
  },
  remitted: { zh: "上缴上级支出", en: "paid up to the superior unit" },
  operatingExpenditure: { zh: "经营支出", en: "operating expenditure", spellings: ["事业单位经营支出"] },
  subsidiesPaid: { zh: "对附属单位补助支出", en: "subsidies to subordinate units", spellings: ["对附属单位补助"] },
  // The line of the department's whole expenditure. What P1 calls 本年支出 is one project's: projectSpending.
  expenditureOfYear: {
    zh: "本年支出合计",
    en: "expenditure of the year",
    spellings: ["支出合计", "本年支出", "本年支出小计", "当年支出"],
  },
  totalExpenditure: { zh: "支出总计", en: "total expenditure", spellings: ["支出总合计", "支出总额"] },
  distribution: { zh: "结余分配", en: "distribution of surplus" },
  economicTotal: {
    zh: "经济分类支出合计",
    en: "expenditure by economic class",
    spellings: ["支出经济分类合计", "支出经济分类"],
  },
} as const satisfies Readonly<Record<string, Word>>;
