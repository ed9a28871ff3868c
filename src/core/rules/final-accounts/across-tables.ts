import { isFact, isKnown } from "../../facts/fact";
import { equalBetweenTables, nameOf, pair } from "../identity/between-tables";
import type { Books, Pair } from "../identity/between-tables";
import { classFigures, codeRows, hasFigures } from "../identity/code-tree";
import { FUNCTION_CLASSES } from "../../classification/function-classes";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { bareLabel } from "../../tables/label";
import { agencyRunningWithinPublicCosts } from "./agency-running";
import { classesOf } from "../identity/summary-columns";
import { emptyTablesHaveNoMoney } from "./empty-tables";
import { expenditureByFund, FUNDS, openingByFund } from "./fiscal-summary";
import { fiscalBalancesArePartOfAll, fiscalIsAll, fiscalIsPartOfAll } from "./fiscal-within-all";
import { fiscalIncome, OTHER_INCOME } from "./income-expenditure";
import { publicTablesFollowTheMinistry } from "../ministry/tables";
import { FINAL_ACCOUNTS, family } from "../identity/tables-needed";

const DECLARED = {
  kind: "exact",
  severity: "error",
  source: { zh: "部门决算公开各表之间", en: "Between the published final accounts" },
} as const;
/**
 * Pairs of a summary's line of a class (`D04.class.201.general`) and the list's figure of that class. There are none
 * where one of the two tables has no classes.
 */
function byClass(books: Books, summary: string, fund: string, list: string, column: string): readonly Pair[] {
  const table = books.table(list);
  const lineOf = (code: string) => books.one([`${summary}.class.${code}`, fund].filter((p) => p !== "").join("."));
  const printed = classesOf(books.facts, books.table(summary)).filter((code) => isFact(lineOf(code)));
  if (printed.length === 0 || !hasFigures(books.facts, table, column)) return [];
  const rows = codeRows(books.facts, table);
  const listed = rows.map((row) => row.code.slice(0, 3));
  const isWhole = books.facts.isReadWhole(table);
  const allCoded = books.facts.records(`${table}.code`).every((entry) => entry.code !== undefined);
  return [...new Set([...printed, ...listed])].sort().flatMap((code): readonly Pair[] => {
    const line = lineOf(code);
    // Of a list that was not read whole the class's own line may be missing, and what is left of it is no class.
    if (!isWhole && !rows.some((row) => row.code === code)) return [];
    const coded = classFigures(books.facts, table, code, column);
    const right = coded.length > 0 || allCoded ? coded : classByName(books.facts, table, code, column);
    // A class that a list without codes may have under another name is not left out of it.
    if (right.length === 0 && !allCoded) return [];
    return [{ scope: isFact(line) ? `${code} ${nameOf(line)}` : code, left: isFact(line) ? [line] : [], right }];
  });
}

/** A class's figure in a list that gives names in place of codes; none where no row, or more than one, is called so. */
function classByName(facts: FactStore, list: string, code: string, column: string): readonly FactOrMissing[] {
  const names = new Set(FUNCTION_CLASSES.filter((c) => c.code === code).flatMap((c) => [c.name, ...c.aliases]));
  const rows = facts
    .records(`${list}.code`)
    .filter((entry) => entry.code === undefined && names.has(bareLabel(entry.name)));
  return rows.length === 1 ? [facts.of(rows[0]!, `${list}.code.${column}`)].filter(isFact) : [];
}

export const incomeAgrees = equalBetweenTables({
  ...DECLARED,
  id: "X-1",
  title: { zh: "总表本年收入合计 = 收入决算表合计", en: "Income of the year in table 01 = total of table 02" },
  tables: [["D01", "D02"]],
  pairs: (books) => [pair(books, null, "D01.income", "D02.total")],
});

export const fiscalIncomeAgrees = equalBetweenTables({
  ...DECLARED,
  id: "X-2",
  title: {
    zh: "总表财政拨款收入 = 收入决算表财政拨款收入 = 财政拨款总表本年收入合计",
    en: "Fiscal income agrees in tables 01, 02 and 04",
  },
  tables: [
    ["D01", "D02"],
    ["D01", "D04"],
    ["D02", "D04"],
  ],
  pairs: (books) => {
    const [summary, list, fiscal] = [
      fiscalIncome(books.facts, books.summary),
      [books.one("D02.fiscal")],
      [books.one("D04.income")],
    ];
    const [one, two, four] = ["D01", "D02", "D04"].map((table) => books.has(table));
    return [
      ...(one && two ? [{ scope: "总表/收入决算表", left: summary, right: list }] : []),
      ...(one && four ? [{ scope: "总表/财政拨款总表", left: summary, right: fiscal }] : []),
      ...(two && four && !one ? [{ scope: "收入决算表/财政拨款总表", left: list, right: fiscal }] : []),
    ];
  },
});

export const otherIncomeAgrees = equalBetweenTables({
  ...DECLARED,
  id: "X-3",
  title: {
    zh: "总表上级补助、事业、经营、附属单位上缴、其他收入 = 收入决算表同名栏合计",
    en: "Other income in table 01 = the column of the same name in table 02",
  },
  tables: [["D01", "D02"]],
  pairs: (books) => OTHER_INCOME.map(([line, name]) => pair(books, name, `D01.income.${line}`, `D02.${line}`)),
});

export const expenditureAgrees = equalBetweenTables({
  ...DECLARED,
  id: "X-4",
  title: { zh: "总表本年支出合计 = 支出决算表合计", en: "Expenditure of the year in table 01 = total of table 03" },
  tables: [["D01", "D03"]],
  pairs: (books) => [pair(books, null, "D01.expenditure", "D03.total")],
});

export const classesAgree = equalBetweenTables({
  ...DECLARED,
  id: "X-5",
  title: { zh: "总表各功能分类支出 = 支出决算表类级科目", en: "Each class in table 01 = its row in table 03" },
  tables: [["D01", "D03"]],
  pairs: (books) => byClass(books, "D01", "", "D03", "total"),
});

export const generalBudgetAgrees = equalBetweenTables({
  ...DECLARED,
  id: "X-6",
  title: {
    zh: "财政拨款总表一般公共预算支出 = 一般公共预算支出决算表（合计及各类）",
    en: "General public budget expenditure in table 04 = table 05, in total and by class",
  },
  tables: [["D04", "D05"]],
  pairs: (books) => [
    pair(books, null, "D04.expenditure.general", "D05.total"),
    ...byClass(books, "D04", "general", "D05", "total"),
  ],
});

export const basicExpenditureAgrees = equalBetweenTables({
  ...DECLARED,
  id: "X-7",
  title: {
    zh: "一般公共预算支出决算表基本支出 = 基本支出决算表人员经费 + 公用经费",
    en: "Basic expenditure in table 05 = personnel + public running costs in table 06",
  },
  tables: [["D05", "D06"]],
  pairs: (books) => {
    const parts = [books.one("D06.personnel"), books.one("D06.public")];
    return [
      {
        scope: null,
        left: [books.one("D05.basic")],
        right: parts.some(isKnown) ? parts : [books.one("D06.total")],
      },
    ];
  },
});

export const fundsAgree = equalBetweenTables({
  ...DECLARED,
  id: "X-8",
  title: {
    zh: "财政拨款总表政府性基金、国有资本经营预算 = 各自的决算表（年初、收入、支出、年末）",
    en: "Government funds and state capital in table 04 = their own tables",
  },
  tables: [
    ["D04", "D08"],
    ["D04", "D09"],
  ],
  pairs: (books) =>
    FUNDS.slice(1).flatMap(([fund, name], i) => {
      const table = ["D08", "D09"][i]!;
      if (!books.has(table)) return [];
      return [
        ["年初结转和结余", `D04.opening.${fund}`, "opening"] as const,
        ["本年收入", `D04.income.${fund}`, "income"] as const,
        ["本年支出", `D04.expenditure.${fund}`, "total"] as const,
        ["年末结转和结余", `D04.closing.${fund}`, "closing"] as const,
      ].flatMap(([line, mine, column]) => {
        const theirs = books.one(`${table}.${column}`);
        // In most places 公开09表 states expenditure only.
        return isFact(theirs) ? [pair(books, `${name}/${line}`, mine, `${table}.${column}`)] : [];
      });
    }),
});

/**
 * Identities between the tables of the final accounts; they need the full set of tables. X-14 concerns texts and is
 * elsewhere. Source: domain B.6.
 */
export const ACROSS_FINAL_ACCOUNTS = family(
  {
    id: "X",
    title: {
      zh: "决算各表之间勾稽（X-1 至 X-13、X-15 至 X-17、D04-2、D04-4）",
      en: "Identities between final accounts tables (X-1 to X-13, X-15 to X-17, D04-2, D04-4)",
    },
    missing: [
      {
        what: { zh: "部门决算公开01–09表及财决报表", en: "final accounts tables 01–09 and the ministry's own tables" },
        tables: [],
      },
    ],
  },
  FINAL_ACCOUNTS,
  [
    openingByFund,
    expenditureByFund,
    incomeAgrees,
    fiscalIncomeAgrees,
    otherIncomeAgrees,
    expenditureAgrees,
    classesAgree,
    generalBudgetAgrees,
    basicExpenditureAgrees,
    fundsAgree,
    fiscalIsPartOfAll,
    fiscalBalancesArePartOfAll,
    fiscalIsAll,
    emptyTablesHaveNoMoney,
    publicTablesFollowTheMinistry,
    agencyRunningWithinPublicCosts,
  ],
);
