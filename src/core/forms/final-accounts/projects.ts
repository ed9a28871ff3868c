import { FUNCTION_SUBJECT_HEADS } from "./flow-columns";
import type { FieldData, FormData } from "../form";
import { word } from "../form";

const GROUPS = {
  opening: ["年初结转", "上年结转"],
  income: ["本年收入"],
  expenditure: ["本年支出"],
  closing: ["年末结转"],
} as const;
const TOTALS = {
  opening: word("opening"),
  income: word("incomeOfYear", { as: "本年收入" }),
  expenditure: word("expenditureOfYear", { as: "本年支出" }),
  closing: word("closing", { also: ["结转下年"] }),
} as const;

/** A balance or flow in all, with its fiscal money and its other money where they are columns of their own. */
function columnsOf(kind: keyof typeof GROUPS): Record<string, FieldData> {
  const under = GROUPS[kind];
  return {
    [kind]: TOTALS[kind],
    [`${kind}Fiscal`]: word("fiscalAppropriation", {
      as: { zh: "财政拨款", en: `${kind}, fiscal` },
      also: ["财政拨款资金", "财政资金"],
      under,
      fact: `${kind}.fiscal`,
    }),
    [`${kind}Other`]: word("otherFunds", {
      as: { zh: "其他资金", en: `${kind}, other funds` },
      also: ["其他", "非财政拨款", "其他来源"],
      under,
      fact: `${kind}.other`,
    }),
  };
}

/**
 * 项目收入支出决算表 (D11): every project by its subject, with what was brought forward, received, spent and is left. Source:
 * 财决06表 as provinces publish it (Inner Mongolia).
 */
export const projectsOfYear: FormData = {
  id: "D11",
  family: "final-accounts",
  name: { zh: "项目收入支出决算表", en: "Projects: income and expenditure" },
  learnt: { zh: "内蒙古（2021、2022）公开决算", en: "published final accounts of Inner Mongolia (2021, 2022)" },
  title: { any: ["项目[支出]{收入支出|收支}决算[明细|总]{表|情况}"], not: ["财政拨款项目"] },
  anchors: [["@opening"], ["@incomeOfYear"], ["@expenditureOfYear"], ["@closing"], FUNCTION_SUBJECT_HEADS],
  layout: {
    kind: "codes",
    fact: "D11",
    codes: "function",
    columns: {
      ...columnsOf("opening"),
      ...columnsOf("income"),
      ...columnsOf("expenditure"),
      ...columnsOf("closing"),
    },
  },
};
