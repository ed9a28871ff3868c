import type { CodesLayout, FieldData, FormData, MatrixLayout } from "../form";
import { word } from "../form";
import type { Pattern } from "../../words/pattern";
import { PUBLIC_TABLE_CODES } from "./table-codes";

const AMOUNT = word("finalAccounts", { also: ["金额", "本年数", "支出数", "本年支出", "本年金额"], fact: "" });
/** The layouts of the table of basic expenditure by economic subject, and the layout of its totals alone. */
export interface BasicLayouts {
  readonly sideBySide: CodesLayout<FieldData>;
  readonly byColumn: CodesLayout<FieldData>;
  readonly sums: MatrixLayout<FieldData>;
}

/**
 * The layouts in which basic expenditure is published.
 * @param fact first part of the keys of its facts: `D06` or `Z08_1`.
 */
export function basicLayouts(fact: string): BasicLayouts {
  const lines = {
    personnel: word("personnel", { fact: `${fact}.personnel` }),
    public: word("publicRunning", { as: "日常公用经费", fact: `${fact}.public` }),
  };
  const total = word("basicExpenditure", { as: "合计", also: ["总计"], fact: `${fact}.total` });
  const amount = word("basicExpenditure", { as: "合计", also: ["小计", "本年支出合计"], fact: "" });
  const columns = {
    amount,
    personnel: word("personnel"),
    public: word("publicRunning", { as: "日常公用经费" }),
  };
  return {
    // Code, name and amount in blocks side by side; the totals of personnel and public costs are below their blocks.
    sideBySide: { kind: "codes", fact, codes: "economic", columns: { amount: AMOUNT }, lines },
    // One list with a column each for personnel and public costs, as in the budget.
    byColumn: { kind: "codes", fact, codes: "economic", columns },
    // The totals alone, as in section 三(一)1 of self-evaluation reports.
    sums: { kind: "matrix", blocks: [{ columns: { amount: AMOUNT }, rows: { ...lines, total } }] },
  };
}

/** Titles of basic expenditure. The ministry's own tables of it are recognised by their codes and headings. */
export const BASIC_TITLES: readonly Pattern[] = ["基本支出[经济分类][决算][明细][情况|支出]{表|情况}", "^基本支出$"];

export const BASIC_ANCHORS: FormData["anchors"] = [
  ["@personnel"],
  ["@publicRunning"],
  ["@basicExpenditure", "@personnel", "合计", "总计", "决算数", "金额"],
];

const { sideBySide, byColumn, sums } = basicLayouts("D06");

/**
 * 一般公共预算财政拨款基本支出决算表 (公开06表): basic expenditure by economic subject with the totals of personnel and public running
 * costs, or these totals alone. Source: domain A.1 D06.
 */
export const basicByEconomy: FormData = {
  id: "D06",
  family: "final-accounts",
  code: { zh: "公开06表", en: "final accounts table 06" },
  name: { zh: "一般公共预算财政拨款基本支出决算表", en: "Basic expenditure" },
  title: {
    any: BASIC_TITLES,
    not: [
      { all: ["预算表"], not: ["公共预算表"] },
      { all: ["公共预算"], not: ["决算", "财政拨款"] },
      { not: ["基本支出"] },
      "项目支出",
      "收支",
    ],
  },
  anchors: BASIC_ANCHORS,
  codes: PUBLIC_TABLE_CODES,
  layout: sideBySide,
  variants: [sums, byColumn],
};
