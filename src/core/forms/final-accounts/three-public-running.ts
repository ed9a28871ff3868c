import type { FormData } from "../form";
import { word } from "../form";
import { THREE_PUBLIC_FORM_ROWS, threePublic } from "./three-public";

/**
 * “三公”经费、行政参公单位机关运行经费情况表 (云南): the lines of 公开07表 with the columns 年初预算数 and 全年预算数 side by side. In other places these
 * are two names of a single budget column. Source: domain A.1 D07.
 */
export const threePublicRunning: FormData = {
  id: "D07_running",
  family: "final-accounts",
  name: { zh: "“三公”经费、行政参公单位机关运行经费情况表", en: "Three public expenses and agency running costs" },
  learnt: {
    zh: "云南（2017、2021）“三公”经费支出一行只有横线，下一行才是支出合计",
    en: "Yunnan (2017, 2021): a line of dashes heads, the next one is the total",
  },
  title: { any: ["三公经费…机关运行经费", "机关运行经费…三公经费"], not: ["预算表"] },
  anchors: [...threePublic.anchors, ["@agencyRunning"]],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          budget: word("originalBudget", { also: ["预算数"] }),
          fullBudget: word("fullBudget"),
          actual: word("finalAccounts"),
        },
        rows: THREE_PUBLIC_FORM_ROWS,
      },
    ],
  },
};
