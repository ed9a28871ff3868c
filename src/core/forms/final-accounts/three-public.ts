import type { FieldData, FormData } from "../form";
import { field, word } from "../form";

/** The lines of the three public expenses, shared with 基础数据表 (H1). Source: domain A.1 D07 with its aliases. */
export const THREE_PUBLIC_ROWS = {
  total: word("threePublic", { as: "合计", also: ["总计"], fact: "D07.total" }),
  abroad: word("abroad", { fact: "D07.abroad" }),
  vehicle: word("vehicles", { fact: "D07.vehicle" }),
  vehiclePurchase: word("vehiclePurchase", { fact: "D07.vehiclePurchase" }),
  vehicleRun: word("vehicleRunning", { fact: "D07.vehicleRun" }),
  reception: word("reception", { fact: "D07.reception" }),
};

/** The numbers (vehicles, groups, persons) that 公开07表 and 机构运行信息表 also state. Source: domain A.1 D07, B.5 S-8. */
export const THREE_PUBLIC_COUNTS = {
  missions: word("missionsAbroad", { fact: "D07.missions", measure: "count" }),
  travellers: word("travellersAbroad", { fact: "D07.travellers", measure: "count" }),
  vehiclesBought: word("vehiclesBought", { fact: "D07.vehiclesBought", measure: "count" }),
  vehicles: word("vehiclesKept", { fact: "D07.vehicles", measure: "count" }),
  receptions: word("receptions", { fact: "D07.receptions", measure: "count" }),
  guests: word("guests", { fact: "D07.guests", measure: "count" }),
} as const;

/**
 * What stands beside the three public expenses: 会议费 and 培训费, 行政经费 (广东), and below them 机关运行经费 with its parts.
 * @param table first part of the facts' keys: `D07`, `B9` or `F03`.
 */
export function besideThreePublic(table: string): Record<string, FieldData> {
  return {
    meeting: word("meetings", { fact: `${table}.meeting` }),
    training: word("training", { fact: `${table}.training` }),
    administration: word("administration", { fact: `${table}.administration` }),
    agencyRunning: word("agencyRunning", { fact: `${table}.agencyRunning` }),
    agencyRunningAdministrative: word("agencyRunningAdministrative", {
      fact: `${table}.agencyRunning.administrative`,
      after: ["agencyRunning"],
    }),
    agencyRunningPublicServants: word("agencyRunningCivilService", {
      fact: `${table}.agencyRunning.publicServants`,
      after: ["agencyRunning"],
    }),
  };
}
const BESIDE = besideThreePublic("D07");

const ACTUAL = word("finalAccounts", {
  as: "本年决算数",
  also: [
    "实际支出",
    "本年支出",
    "本年实际支出",
    "支出数",
    "本年支出数",
    "实际支出数",
    "支出决算数",
    "支出决算",
    "执行数",
    "本年执行数",
    "实际执行数",
    // A year alone, beside others or above the items.
    "本年",
    "全年支出",
    "全年支出数",
    "累计支出",
    "本年累计",
    "全年合计",
    "全年累计",
  ],
});

/** Months and quarters of a report within the year, which is no table of budget or final accounts. */
export const REPORTS_WITHIN_A_YEAR = ["动态统计", "月报", "季报"] as const;

const COLUMNS = {
  priorBudget: word("priorBudget"),
  prior: word("priorFinalAccounts", { also: ["@priorExecution", "上年"] }),
  budget: word("budget", {
    as: "本年预算数",
    also: [
      "年初预算数",
      "本年年初预算数",
      "年初预算",
      "全年预算数",
      "全年预算",
      "支出预算数",
      "支出预算",
      "批复预算数",
    ],
  }),
  actual: ACTUAL,
  change: word("changeOnYear", { signed: true }),
  growth: word("growthOnYear", { measure: "ratio" }),
  budgetGrowth: word("budgetGrowth", { measure: "ratio" }),
  controlRate: word("controlRate", {
    also: ["支出比例", "支出占预算比例", "执行率", "执行进度", "支出进度"],
    measure: "ratio",
  }),
} as const;

/** 年初预算数 and 全年预算数 side by side: two budgets, which alone are two names of one. */
const WITH_TWO_BUDGETS = {
  ...COLUMNS,
  budget: word("originalBudget"),
  fullBudget: word("fullBudget"),
} as const;

/** Quarters of the year, and the year as their sum. */
const QUARTERS = {
  first: field("first quarter", ["一季度", "第一季度", "1季度"]),
  second: field("second quarter", ["二季度", "第二季度", "2季度"]),
  third: field("third quarter", ["三季度", "第三季度", "3季度"]),
  fourth: field("fourth quarter", ["四季度", "第四季度", "4季度"]),
  actual: { ...ACTUAL, also: ["合计", "全年", "累计", "年度合计"] },
} as const;

/** The lines of the form. Its total may have a heading of its own, such as 支出合计. */
export const THREE_PUBLIC_FORM_ROWS = {
  ...THREE_PUBLIC_ROWS,
  total: { ...THREE_PUBLIC_ROWS.total, also: ["总计", "支出合计", "经费合计", "合计数"] },
  ...BESIDE,
  ...THREE_PUBLIC_COUNTS,
};

/**
 * “三公”经费支出决算表 (公开07表). Either the items are rows and the years and kinds are columns (layout 3 of domain A.1 D07), or
 * there is one row of figures below the items, with 预算数 and 决算数 above the items (layout 1) or below each (layout 2).
 */
export const threePublic: FormData = {
  id: "D07",
  family: "final-accounts",
  name: { zh: "“三公”经费支出表", en: "Three public expenses" },
  learnt: {
    zh: "重庆（2020）合计在末行，列支出减少情况；单位财务系统（2019）合计含会议费；预算数、决算数、年度或季度为行或列",
    en: "Chongqing (2020): total last; accounting software (2019): meetings in the total; stages, years or quarters as rows or columns",
  },
  title: {
    any: ["三公经费"],
    not: ["基础数据", "部门整体", "机关运行经费", ...REPORTS_WITHIN_A_YEAR],
  },
  anchors: [["@abroad"], ["@vehicles"], ["@reception"]],
  layout: { kind: "matrix", blocks: [{ columns: COLUMNS, rows: THREE_PUBLIC_FORM_ROWS }] },
  variants: [
    { kind: "wide", items: { ...THREE_PUBLIC_ROWS, ...BESIDE }, columns: COLUMNS },
    { kind: "matrix", blocks: [{ columns: WITH_TWO_BUDGETS, rows: THREE_PUBLIC_FORM_ROWS }] },
    { kind: "matrix", blocks: [{ columns: QUARTERS, rows: THREE_PUBLIC_FORM_ROWS }] },
    { kind: "wide", items: { ...THREE_PUBLIC_ROWS, ...BESIDE }, columns: WITH_TWO_BUDGETS },
  ],
};
