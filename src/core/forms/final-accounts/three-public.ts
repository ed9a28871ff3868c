import type { FormData } from "../form";
import { word } from "../form";

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

/** Lines that some provinces print beside the three public expenses (会议费, 培训费) or below them (机关运行经费). */
const BESIDE = {
  meeting: word("meetings", { fact: "D07.meeting" }),
  training: word("training", { fact: "D07.training" }),
  agencyRunning: word("agencyRunning", { fact: "D07.agencyRunning" }),
} as const;

const COLUMNS = {
  priorBudget: word("priorBudget"),
  prior: word("priorFinalAccounts"),
  budget: word("budget", { as: "本年预算数", also: ["年初预算数", "本年年初预算数", "年初预算", "全年预算数"] }),
  actual: word("finalAccounts", {
    as: "本年决算数",
    also: ["实际支出", "本年支出", "本年实际支出", "支出数", "本年支出数", "实际支出数"],
  }),
  change: word("changeOnYear", { signed: true }),
  growth: word("growthOnYear", { measure: "ratio" }),
  budgetGrowth: word("budgetGrowth", { measure: "ratio" }),
  controlRate: word("controlRate", { measure: "ratio" }),
} as const;

/** The lines of the form. Its total may have a heading of its own, such as 支出合计. */
export const THREE_PUBLIC_FORM_ROWS = {
  ...THREE_PUBLIC_ROWS,
  total: { ...THREE_PUBLIC_ROWS.total, also: ["总计", "支出合计"] },
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
  title: {
    any: ["三公经费"],
    not: [
      "基础数据",
      "部门整体",
      "机关运行经费",
      { all: ["预算[支出|安排][情况][总|明细]表"], not: ["决算"] },
      { all: ["一般公共预算三公"], not: ["决算", "财政拨款"] },
    ],
  },
  anchors: [["@abroad"], ["@vehicles"], ["@reception"]],
  layout: { kind: "matrix", blocks: [{ columns: COLUMNS, rows: THREE_PUBLIC_FORM_ROWS }] },
  variants: [{ kind: "wide", items: { ...THREE_PUBLIC_ROWS, ...BESIDE }, columns: COLUMNS }],
};
