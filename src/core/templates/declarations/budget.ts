import { economicSums } from "../codes";
import type { TemplateDeclaration } from "../declaration";
import { numbered, parts } from "../declaration";
import { wideSums } from "../wide";
import { CLASS_LINES } from "./blocks";
import { THREE_PUBLIC, threePublicColumns } from "./final-accounts";
import { TREE } from "./lists";

const INCOME_LINES = [
  "general",
  "fund",
  "stateCapital",
  "special",
  "superior",
  "business",
  "operating",
  "affiliated",
  "other",
];
const BUDGETS = ["general", "fund", "stateCapital"];
const BASIC_CLASSES = ["301", "302", "303", "307", "310", "312", "399"];

function expenditureList(): TemplateDeclaration {
  return {
    columns: ["total", { sum: "basic", of: ["personnel", "public"] }, "project"],
    columnSums: { basic: ["personnel", "public"], total: ["basic", "project"] },
    identities: [TREE],
  };
}

/** The tables of a department's budget. Source: domain A.5. */
export const BUDGET: Readonly<Record<string, TemplateDeclaration>> = {
  B1: {
    stacks: [
      [
        {
          heading: "收入",
          columns: ["amount"],
          lines: numbered(INCOME_LINES),
          tail: ["income", "useOfSurplus", "priorCarry", "total"],
        },
        {
          heading: "支出",
          label: "项目（按功能分类）",
          columns: ["amount"],
          lines: numbered(CLASS_LINES),
          tail: ["expenditure", null, "nextYear", "totalOut"],
        },
      ],
    ],
    rowSums: {
      income: INCOME_LINES,
      total: ["income", "useOfSurplus", "priorCarry"],
      expenditure: CLASS_LINES,
      totalOut: ["expenditure", "nextYear"],
    },
    identities: ["收入总计＝支出总计"],
  },
  B2: {
    columns: [
      "total",
      ...BUDGETS,
      "special",
      "superior",
      "business",
      "operating",
      "affiliated",
      "other",
      "useOfSurplus",
      "priorCarry",
    ],
    columnSums: { total: [...INCOME_LINES, "useOfSurplus", "priorCarry"] },
    identities: [TREE],
  },
  B3: {
    ...expenditureList(),
    columns: [...expenditureList().columns!, "operating", "remitted", "subsidies", "nextYear"],
    columnSums: {
      basic: ["personnel", "public"],
      total: ["basic", "project", "operating", "remitted", "subsidies", "nextYear"],
    },
  },
  B4: {
    stacks: [
      [
        {
          heading: "收入",
          columns: ["amount"],
          lines: [
            { key: "income", before: "一、" },
            ...parts(BUDGETS),
            { key: "opening", before: "二、" },
            ...parts(["openingGeneral", "openingFund", "openingStateCapital"]),
          ],
          tail: ["total"],
        },
        {
          heading: "支出",
          label: "项目（按功能分类）",
          columns: ["total", ...BUDGETS],
          lines: numbered(CLASS_LINES),
          tail: ["expenditure", "closing", "totalOut"],
        },
      ],
    ],
    rowSums: {
      income: BUDGETS,
      opening: ["openingGeneral", "openingFund", "openingStateCapital"],
      total: ["income", "opening"],
      expenditure: CLASS_LINES,
      totalOut: ["expenditure", "closing"],
    },
    columnSums: { total: BUDGETS },
    identities: ["收入总计＝支出总计"],
  },
  B5: expenditureList(),
  B6: { ...expenditureList(), classes: [] },
  B7: { ...expenditureList(), classes: ["223"] },
  B16: { ...expenditureList(), classes: [] },
  B8: {
    columns: ["total", "personnel", "public"],
    classes: BASIC_CLASSES,
    rowSums: economicSums(BASIC_CLASSES),
    columnSums: { total: ["personnel", "public"] },
  },
  B9: {
    columns: [...threePublicColumns("budget"), "agencyRunning.budget"],
    columnSums: wideSums(["budget"], THREE_PUBLIC),
    identities: ["机关运行经费不计入“三公”经费合计"],
  },
  B10: {
    columns: ["index", "name", "unit", "quantity", "price", "amount", "general", "fund", "otherFunds"],
    notAdded: ["price"],
    columnSums: { amount: ["general", "fund", "otherFunds"] },
  },
  B11: {
    amounts: ["total", "fiscal", "otherFunds"],
    identities: ["年度资金总额＝财政拨款＋其他资金"],
  },
  B12: {
    columns: [
      "name",
      "unit",
      "total",
      { group: "本年拨款", of: BUDGETS },
      { group: "财政拨款结转结余", of: ["carriedGeneral", "carriedFund", "carriedStateCapital"] },
      "special",
      "unitFunds",
    ],
    columnSums: {
      total: [...BUDGETS, "carriedGeneral", "carriedFund", "carriedStateCapital", "special", "unitFunds"],
    },
  },
  B13: {
    columns: ["index", "name", "total", "general", "fund", "otherFunds"],
    columnSums: { total: ["general", "fund", "otherFunds"] },
  },
  B14: {
    amounts: ["total", "general", "otherFunds", "basic", "project"],
    identities: ["资金总额＝按收入性质各项之和＝基本支出＋项目支出"],
  },
  B15: { columns: ["index", "name", "unit", "quantity", "price", "amount"], notAdded: ["price"] },
};
