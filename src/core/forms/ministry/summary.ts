import { ECONOMIC_CLASSES } from "../../classification/economic";
import { FISCAL_SUMMARY, fiscalSummaryLayout } from "../final-accounts/fiscal-summary";
import type { FieldData, FormData, MatrixLayout, WordField } from "../form";
import { field, word } from "../form";
import type { WordId } from "../../words/words";
import { functionClassRows } from "../../classification/function-classes";
import type { FiscalIncome } from "../final-accounts/income-expenditure";
import {
  INCOME_EXPENDITURE_ANCHORS,
  INCOME_EXPENDITURE_TITLES,
  incomeExpenditureRows,
} from "../final-accounts/income-expenditure";
import { MINISTRY_TABLE_CODES } from "../final-accounts/table-codes";

/** The third block of 财决01表: expenditure by nature and by economic class. The 其中 lines have keys of their own. */
function natureRows(): Record<string, FieldData> {
  const line = (id: WordId, key: string, more: Omit<WordField, "word"> = {}) =>
    word(id, { fact: `Z01.${key}`, ...more });
  return {
    basic: line("basicExpenditure", "basic"),
    personnel: line("personnel", "personnel"),
    public: line("publicRunning", "public"),
    project: line("projectExpenditure", "project"),
    construction: line("constructionProjects", "construction"),
    remitted: line("remitted", "remitted"),
    operating: line("operatingExpenditure", "operating"),
    subsidies: line("subsidiesPaid", "subsidies"),
    economicTotal: line("economicTotal", "economicTotal"),
    ...Object.fromEntries(
      ECONOMIC_CLASSES.map(({ code, name, en, aliases }) => [
        `economic${code}`,
        field(en, [name, ...aliases], {
          fact: `Z01.economic.${code}`,
          ...(name === "其他支出" ? { block: 3 as const } : {}),
        }),
      ]),
    ),
  };
}

const COLUMNS: Readonly<Record<string, FieldData>> = {
  budget: word("originalBudget"),
  fullBudget: word("fullBudget"),
  actual: word("finalAccounts", { also: ["期末数"] }),
};

function layout(fiscal: FiscalIncome): MatrixLayout<FieldData> {
  const rows = {
    ...incomeExpenditureRows("Z01", fiscal),
    ...natureRows(),
    class229: { ...functionClassRows("Z01").class229!, block: 2 as const },
  };
  return { kind: "matrix", blocks: [{ columns: COLUMNS, rows }] };
}

/**
 * 收入支出决算总表 of the ministry (财决01表, 元): 公开01表 with columns for budgets, and a third block by nature and economic class.
 * Source: domain A.2.
 */
export const ministryIncomeExpenditure: FormData = {
  id: "Z01",
  family: "ministry",
  code: { zh: "财决01表", en: "ministry table 01" },
  name: { zh: "收入支出决算总表（财决01表）", en: "Income and expenditure (ministry table 01)" },
  ...INCOME_EXPENDITURE_TITLES,
  anchors: [
    ...INCOME_EXPENDITURE_ANCHORS,
    ["年初预算数"],
    ["@fullBudget", "决算数", "期末数"],
    ["@constructionProjects", "@economicTotal"],
  ],
  codes: MINISTRY_TABLE_CODES,
  layout: layout("three lines"),
  variants: [layout("one line")],
};

/** 财政拨款收入支出决算总表 of the ministry (财决01-1表, 元), the source of 公开04表. Source: domain A.2. */
export const ministryFiscalSummary: FormData = {
  id: "Z01_1",
  family: "ministry",
  code: { zh: "财决01-1表", en: "ministry table 01-1" },
  name: { zh: "财政拨款收入支出决算总表（财决01-1表）", en: "Fiscal income and expenditure (ministry table 01-1)" },
  ...FISCAL_SUMMARY,
  codes: MINISTRY_TABLE_CODES,
  layout: fiscalSummaryLayout("Z01_1"),
};
