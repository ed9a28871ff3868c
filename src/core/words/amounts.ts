import type { Word } from "./word";

/** Columns of amounts: budgets, final accounts, and how they compare. */
export const AMOUNTS = {
  budget: { zh: "预算数", en: "budget", spellings: ["本年预算数", "本年预算", "预算金额", "预算"] },
  // Beside 全年预算数 the budget is the original one; where a table has one budget only it is budget.
  originalBudget: {
    zh: "年初预算数",
    en: "original budget",
    spellings: ["年初预算", "年初预算金额", "年初批复预算", "年初预算安排", "年初部门预算数", "年初预算安排数"],
  },
  fullBudget: {
    zh: "全年预算数",
    en: "adjusted budget",
    spellings: ["调整预算数", "全年预算", "调整后预算数", "调整后预算", "全年预算数(含调整)"],
  },
  finalAccounts: {
    zh: "决算数",
    en: "final accounts",
    spellings: ["本年决算数", "决算金额", "本年决算", "决算统计数", "决算数额", "统计数"],
  },
  priorBudget: {
    zh: "上年预算数",
    en: "prior-year budget",
    spellings: ["上年预算", "上年年初预算数", "上年年初预算", "上年批复数", "上年预算安排数", "上年预算安排"],
  },
  // What last year came to, before its final accounts are there.
  priorExecution: {
    zh: "上年执行数",
    en: "prior-year execution",
    spellings: ["上年预算执行数", "上年执行", "上年预计执行数", "上年实际执行数"],
  },
  priorFinalAccounts: {
    zh: "上年决算数",
    en: "prior-year final accounts",
    spellings: ["上年决算", "上年支出", "上年支出数", "上年实际支出", "上年数"],
  },
  changeOnYear: {
    zh: "较上年增减额",
    en: "change on the prior year",
    spellings: [
      "比上年增减金额",
      "比上年增减额",
      "增减额",
      "增减金额",
      "较上年增减",
      "比上年增减",
      "增减",
      "增减情况",
      "增减变化",
      "较上年增加额",
      "较上年增减金额",
    ],
  },
  // 较上年增减 and its like are the amount (changeOnYear) unless they are in percent.
  growthOnYear: {
    zh: "较上年增减幅度",
    en: "growth on the prior year",
    spellings: [
      "增减幅度",
      "增长率",
      "增幅",
      "变动率",
      "比上年增减幅度",
      "较上年增幅",
      "较上年增减率",
      "比上年增减率",
      "较上年增减",
      "比上年增减",
      "增减",
      "增减情况",
      "增减变化",
      "较上年增减比例",
      "比上年增减比例",
      "增减比例",
      "增减%",
      "增减率",
      "较上年增长率",
      "较上年增减变化",
    ],
  },
  budgetGrowth: { zh: "预算增减幅度", en: "growth of the budget", spellings: ["预算变动率", "预算增长率"] },
  // 预算执行率 is this rate in 公开07表 and executionRate elsewhere.
  controlRate: {
    zh: "预算控制率",
    en: "budget control rate",
    spellings: [
      "控制率",
      "三公经费控制率",
      "预算执行率",
      "占预算比",
      "完成预算的%",
      "完成预算的",
      "完成预算",
      "完成预算比例",
      "完成预算的比例",
      "预算完成率",
    ],
  },
  executionRate: {
    zh: "执行率",
    en: "execution rate",
    spellings: ["预算执行率", "采购执行率", "政府采购执行率", "资金使用率", "支出进度", "执行率(%)"],
  },
  // The column 合计 over the three budgets; a total of something has the name of that: expenditureOfYear, incomeOfYear.
  totalColumn: { zh: "合计", en: "total", spellings: ["小计", "预算数合计", "预算数小计", "决算数合计", "决算数小计"] },
  serialNumber: { zh: "序号", en: "no." },
  remarks: { zh: "备注", en: "remarks", spellings: ["说明"] },
} as const satisfies Readonly<Record<string, Word>>;
