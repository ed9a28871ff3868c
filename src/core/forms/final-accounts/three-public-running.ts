import type { Form } from "../form";
import { field } from "../form";
import { THREE_PUBLIC_FORM_ROWS, threePublic } from "./three-public";

/**
 * “三公”经费、行政参公单位机关运行经费情况表 (云南): the lines of 公开07表 with 年初预算数 and 全年预算数 side by side, which in
 * other places are two names of the one budget column. Source: domain A.1 D07.
 */
export const threePublicRunning: Form = {
  id: "D07_running",
  family: "final-accounts",
  name: { zh: "“三公”经费、行政参公单位机关运行经费情况表", en: "Three public expenses and agency running costs" },
  titles: [/三公经费.{0,60}机关运行经费/],
  notTitles: [/预算表/],
  anchors: [...threePublic.anchors, ["机关运行经费", "行政参公单位机关运行经费"]],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          budget: field("original budget", ["年初预算数", "预算数"]),
          fullBudget: field("adjusted budget", ["全年预算数", "调整预算数"]),
          actual: field("final accounts", ["决算数", "决算统计数", "统计数", "本年决算数"]),
        },
        rows: THREE_PUBLIC_FORM_ROWS,
      },
    ],
  },
};
