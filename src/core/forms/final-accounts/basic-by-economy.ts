import type { CodesLayout, Form, MatrixLayout } from "../form";
import { field } from "../form";
import { PUBLIC_TABLE_CODES } from "./table-codes";

const AMOUNT = field(
  "final accounts",
  ["决算数", "金额", "本年决算数", "本年数", "支出数", "本年支出", "决算金额", "本年金额"],
  { fact: "" },
);
const PERSONNEL = ["人员经费", "人员经费合计", "人员经费支出", "人员支出", "人员经费支出合计", "人员经费小计"] as const;
const PUBLIC = [
  "日常公用经费",
  "公用经费",
  "公用经费合计",
  "日常公用经费支出",
  "公用支出",
  "日常公用经费合计",
  "公用经费支出合计",
  "公用经费小计",
] as const;

/** The layouts of basic expenditure by economic subject, and its sums alone. */
export interface BasicLayouts {
  readonly sideBySide: CodesLayout;
  readonly byColumn: CodesLayout;
  readonly sums: MatrixLayout;
}

/**
 * The layouts in which basic expenditure is published.
 * @param fact first part of the facts' keys: `D06` or `Z08_1`.
 */
export function basicLayouts(fact: string): BasicLayouts {
  const lines = {
    personnel: field("personnel expenditure", PERSONNEL, { fact: `${fact}.personnel` }),
    public: field("public running costs", PUBLIC, { fact: `${fact}.public` }),
  };
  const total = field("basic expenditure", ["合计", "基本支出合计", "基本支出", "总计", "基本支出总计"], {
    fact: `${fact}.total`,
  });
  const amount = field("basic expenditure", ["合计", "小计", "基本支出合计", "基本支出", "本年支出合计"], { fact: "" });
  const columns = {
    amount,
    personnel: field("personnel expenditure", PERSONNEL),
    public: field("public running costs", PUBLIC),
  };
  return {
    // Code, name and amount side by side; the sums of personnel and public costs stand below their blocks.
    sideBySide: { kind: "codes", fact, codes: "economic", columns: { amount: AMOUNT }, lines },
    // One list with columns of personnel and public costs, as in the budget.
    byColumn: { kind: "codes", fact, codes: "economic", columns },
    // Section 三(一)1 of self-evaluation reports.
    sums: { kind: "matrix", blocks: [{ columns: { amount: AMOUNT }, rows: { ...lines, total } }] },
  };
}

/** Titles of basic expenditure; the ministry's own tables of it are known by their codes and headings. */
export const BASIC_TITLES: readonly RegExp[] = [/基本支出(决算)?(明细)?(情况|支出)?(表|情况)/, /^基本支出$/];

export const BASIC_ANCHORS: Form["anchors"] = [
  PERSONNEL,
  PUBLIC,
  ["合计", "基本支出合计", "基本支出", "总计", "人员经费合计", "人员经费", "决算数", "金额"],
];

const { sideBySide, byColumn, sums } = basicLayouts("D06");

/**
 * 一般公共预算财政拨款基本支出决算表 (公开06表): basic expenditure by economic subject, its personnel and public running
 * costs; or these sums alone. Source: domain A.1 D06.
 */
export const basicByEconomy: Form = {
  id: "D06",
  family: "final-accounts",
  code: { zh: "公开06表", en: "final accounts table 06" },
  name: { zh: "一般公共预算财政拨款基本支出决算表", en: "Basic expenditure" },
  titles: BASIC_TITLES,
  notTitles: [/(?<!公共)预算表/, /^(?!.*(决算|财政拨款)).*公共预算/, /项目支出/, /收支/],
  anchors: BASIC_ANCHORS,
  tableCodes: PUBLIC_TABLE_CODES,
  layout: sideBySide,
  variants: [sums, byColumn],
};
