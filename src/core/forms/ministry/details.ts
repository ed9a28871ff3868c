import { BASIC_TITLES, basicLayouts } from "../final-accounts/basic-by-economy";
import { ECONOMIC_CLASSES, ECONOMIC_ITEMS } from "../../classification/economic";
import { FUNCTION_SUBJECT_HEADS } from "../final-accounts/flow-columns";
import type { FieldData, FormData } from "../form";
import { word } from "../form";
import { MINISTRY_TABLE_CODES } from "../final-accounts/table-codes";

/**
 * The columns: one for each economic class (its 小计) and one for each item. Items are declared first and count only
 * below their class, because a name such as 办公设备购置 occurs in several classes. 39999 has the same name as its class 399,
 * whose column is its 小计.
 */
const COLUMNS: Readonly<Record<string, FieldData>> = {
  total: word("expenditureOfYear", { as: { zh: "合计", en: "expenditure" }, also: ["总计"] }),
  ...Object.fromEntries(
    ECONOMIC_ITEMS.map(({ code, name, aliases = [] }) => {
      const owner = ECONOMIC_CLASSES.find((known) => code.startsWith(known.code))!;
      const shared = ECONOMIC_ITEMS.some((other) => other.name === name && other.code !== code);
      const more = shared ? { under: [owner.name, ...owner.aliases] } : {};
      const named = { zh: name, en: `economic item ${code}` };
      return [`item${code}`, { name: named, labels: [name, ...aliases], fact: code, ...more }];
    }),
  ),
  ...Object.fromEntries(
    ECONOMIC_CLASSES.map(({ code, name, en, aliases }) => {
      const labels = [name, ...aliases].flatMap((label) => [`${label}小计`, label]);
      return [`class${code}`, { name: { zh: name, en }, labels, fact: code }];
    }),
  ),
};

const ANCHORS: FormData["anchors"] = [
  FUNCTION_SUBJECT_HEADS,
  ["工资福利支出"],
  ["商品和服务支出"],
  ["小计"],
  ["@expenditureOfYear", "合计"],
];

/** A ministry's table of detail (元): function subjects in rows, economic subjects in columns. Source: domain A.2. */
function details(
  id: string,
  number: string,
  name: string,
  en: string,
  match: Pick<FormData, "title" | "learnt">,
): FormData {
  return {
    id,
    family: "ministry",
    code: { zh: `财决${number}表`, en: `ministry table ${number}` },
    name: { zh: `${name}（财决${number}表）`, en: `${en} (ministry table ${number})` },
    ...match,
    anchors: ANCHORS,
    codes: MINISTRY_TABLE_CODES,
    layout: { kind: "codes", fact: id, codes: "function", columns: COLUMNS },
  };
}

const FISCAL = ["财政拨款", "基金预算", "国有资本经营"];

/** 支出决算明细表 and the tables of its parts: basic (05-1), projects (05-2) and operations (05-3). */
export const ministryExpenditureDetails: readonly FormData[] = [
  details("Z05", "05", "支出决算明细表", "Expenditure in detail", {
    title: { any: ["支出决算明细表"], not: ["{基本|项目|经营}支出", ...FISCAL] },
  }),
  details("Z05_1", "05-1", "基本支出决算明细表", "Basic expenditure in detail", {
    title: { any: ["基本支出决算明细表"], not: FISCAL },
  }),
  details("Z05_2", "05-2", "项目支出决算明细表", "Project expenditure in detail", {
    title: { any: ["项目支出决算明细表"], not: FISCAL },
    learnt: {
      zh: "中央部门（2019）同一功能科目下每个项目一行",
      en: "a central department (2019): a row for each project below a subject",
    },
  }),
  details("Z05_3", "05-3", "经营支出决算明细表", "Operating expenditure in detail", {
    title: { any: ["经营支出决算明细表"], not: FISCAL },
  }),
];

/** The same tables for the general public budget: all (08), basic (08-1), projects (08-2). */
export const ministryGeneralBudgetDetails: readonly FormData[] = [
  details("Z08", "08", "一般公共预算财政拨款支出决算明细表", "General public budget expenditure in detail", {
    title: { any: ["一般公共预算财政拨款支出决算明细表"] },
  }),
  {
    ...details("Z08_1", "08-1", "一般公共预算财政拨款基本支出决算明细表", "General public budget basic expenditure", {
      title: { any: BASIC_TITLES, not: [{ not: ["公共预算财政拨款"] }] },
    }),
    // Some software prints this table in the layout of 公开06表, which is made from it.
    anchors: [
      [...FUNCTION_SUBJECT_HEADS, "经济分类科目编码"],
      ["工资福利支出"],
      ["商品和服务支出"],
      ["@personnel", "小计"],
      ["@publicRunning", "合计"],
    ],
    variants: [basicLayouts("Z08_1").sideBySide],
  },
  details("Z08_2", "08-2", "一般公共预算财政拨款项目支出决算明细表", "General public budget projects in detail", {
    title: { any: ["一般公共预算财政拨款项目支出决算明细表"] },
  }),
];
