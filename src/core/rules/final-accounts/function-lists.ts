import { codeFaults, faultsOfNames, faultsOfOrder } from "../identity/code-order";
import { functionNames } from "../../classification/code-names";
import { hierarchySums, rowSums } from "../identity/families";
import { MINISTRY_TABLE } from "../../forms/ministry/public-tables";
import type { Rule } from "../identity/rule";
import { family } from "../identity/tables-needed";

/** A list by function code (类款项), for the identities of its rows and of its hierarchy. */
interface FunctionList {
  /** The table's id, such as `D02`; its identities are D02-1, D02-2 and so on. */
  readonly table: string;
  readonly zh: string;
  readonly en: string;
  /** Other tables with the same hierarchy. */
  readonly also?: readonly string[];
}

const SOURCE = { zh: "部门决算公开各表及财决报表", en: "Published final accounts and the ministry's tables" };

function tablesOf({ table, also = [] }: FunctionList): readonly string[] {
  return [table, MINISTRY_TABLE[table]!, ...also];
}

/** Each code = Σ the codes directly below it, in every column. */
function hierarchy(list: FunctionList, number: number): Rule {
  return hierarchySums({
    id: `${list.table}-${number}`,
    title: {
      zh: `${list.zh}：各级科目 = 下级科目之和，合计 = 类级科目之和`,
      en: `${list.en}: each code = sum of the codes below it; the total = sum of the classes`,
    },
    kind: "rounding",
    severity: "error",
    source: SOURCE,
    tables: tablesOf(list),
  });
}

/** Each code is printed once, and the codes of its 类 and 款 are printed too. */
function order(list: FunctionList, number: number): Rule {
  return codeFaults({
    id: `${list.table}-${number}`,
    title: {
      zh: `${list.zh}：科目编码不重复，且上级科目齐全`,
      en: `${list.en}: no code is printed twice, and the levels above it are printed`,
    },
    kind: "logical",
    severity: "warning",
    source: SOURCE,
    tables: tablesOf(list),
    faults: faultsOfOrder,
  });
}

const INCOME: FunctionList = { table: "D02", zh: "收入决算表", en: "Income by function" };
const EXPENDITURE: FunctionList = {
  table: "D03",
  zh: "支出决算表",
  en: "Expenditure by function",
  also: ["Z05", "Z05_1", "Z05_2", "Z05_3"],
};
const GENERAL: FunctionList = {
  table: "D05",
  zh: "一般公共预算财政拨款支出决算表",
  en: "General public budget",
  also: ["Z08", "Z08_1", "Z08_2"],
};
const FUND: FunctionList = { table: "D08", zh: "政府性基金预算财政拨款收入支出决算表", en: "Government funds" };
const STATE: FunctionList = { table: "D09", zh: "国有资本经营预算财政拨款支出决算表", en: "State capital budget" };

export const incomeRows = rowSums({
  id: "D02-1",
  title: {
    zh: "收入决算表各行：本年收入合计 = 财政拨款 + 上级补助 + 事业 + 经营 + 附属单位上缴 + 其他收入",
    en: "Income by function, every row: total = fiscal + superior + business + operating + affiliated + other",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  tables: tablesOf(INCOME),
  whole: ["total"],
  parts: ["fiscal", "superior", "business", "operating", "affiliated", "other"],
  required: ["total", "fiscal"],
});

export const subjectNames = codeFaults({
  id: "D02-4",
  title: {
    zh: "功能分类科目编码与名称一致（常用科目）",
    en: "Common function codes carry their own names",
  },
  kind: "logical",
  severity: "warning",
  source: { zh: "政府收支分类科目", en: "Classification of government revenue and expenditure" },
  tables: [INCOME, EXPENDITURE, GENERAL, FUND, STATE].flatMap((list) => tablesOf(list)),
  several: true,
  faults: faultsOfNames(functionNames),
});

/** 合计 = 基本支出 + 项目支出 in every row. */
function byKind(list: FunctionList, number: number): Rule {
  return rowSums({
    id: `${list.table}-${number}`,
    title: {
      zh: `${list.zh}各行：本年支出合计 = 基本支出 + 项目支出`,
      en: `${list.en}, every row: expenditure = basic + project`,
    },
    kind: "rounding",
    severity: "error",
    source: SOURCE,
    tables: tablesOf({ ...list, also: [] }),
    whole: ["total"],
    parts: ["basic", "project"],
    required: ["total", "basic", "project"],
  });
}

/** 年初 + 收入 = 支出 + 年末 in every row. */
function flow(list: FunctionList, number: number): Rule {
  return rowSums({
    id: `${list.table}-${number}`,
    title: {
      zh: `${list.zh}各行：年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余`,
      en: `${list.en}, every row: opening + income = expenditure + closing`,
    },
    kind: "rounding",
    severity: "error",
    source: SOURCE,
    tables: tablesOf(list),
    whole: ["total", "closing"],
    parts: ["opening", "income"],
    required: ["opening", "income", "total", "closing"],
  });
}

/**
 * Identities of the lists by function code. D03-1 is in department.ts because it also applies to summaries. Source:
 * domain B.2.
 */
export const FUNCTION_LISTS = family(
  {
    id: "D02-D05",
    title: {
      zh: "功能科目行合计与层级汇总（D02、D03-2、D05）",
      en: "Rows and hierarchy by function (D02, D03-2, D05)",
    },
    missing: [
      {
        what: {
          zh: "收入决算表、支出决算表、一般公共预算支出决算表（公开02、03、05表）的功能科目",
          en: "the function codes of final accounts tables 02, 03 and 05",
        },
        tables: ["D02", "D03", "D05"],
      },
    ],
  },
  [INCOME, EXPENDITURE, GENERAL, FUND, STATE].flatMap((list) => tablesOf(list)),
  [
    incomeRows,
    hierarchy(INCOME, 2),
    order(INCOME, 3),
    subjectNames,
    hierarchy(EXPENDITURE, 2),
    order(EXPENDITURE, 3),
    byKind(GENERAL, 1),
    hierarchy(GENERAL, 2),
    order(GENERAL, 3),
    flow(FUND, 1),
    byKind(FUND, 2),
    hierarchy(FUND, 3),
    order(FUND, 4),
    flow(STATE, 1),
    byKind(STATE, 2),
    hierarchy(STATE, 3),
    order(STATE, 4),
  ],
);
