import { isFact, isKnown } from "../../facts/fact";
import { equalBetweenTables, pair } from "../identity/between-tables";
import { byClass } from "./by-class";
import { agencyRunningWithinPublicCosts } from "./agency-running";
import { emptyTablesHaveNoMoney } from "./empty-tables";
import { expenditureByFund, FUNDS, openingByFund } from "./fiscal-summary";
import { fiscalBalancesArePartOfAll, fiscalIsAll, fiscalIsPartOfAll } from "./fiscal-within-all";
import { fundClassesAgree } from "./fund-classes";
import { listsOfFundsMakeUpExpenditure } from "./expenditure-by-source";
import { fiscalIncome, OTHER_INCOME } from "./income-expenditure";
import { publicTablesFollowTheMinistry } from "../ministry/tables";
import { FINAL_ACCOUNTS, family } from "../identity/tables-needed";

const DECLARED = {
  kind: "exact",
  severity: "error",
  source: { zh: "部门决算公开各表之间", en: "Between the published final accounts" },
} as const;

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
      zh: "决算各表之间勾稽（X-1 至 X-13、X-15 至 X-19、D04-2、D04-4）",
      en: "Identities between final accounts tables (X-1 to X-13, X-15 to X-19, D04-2, D04-4)",
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
    fundClassesAgree,
    listsOfFundsMakeUpExpenditure,
    fiscalIsPartOfAll,
    fiscalBalancesArePartOfAll,
    fiscalIsAll,
    emptyTablesHaveNoMoney,
    publicTablesFollowTheMinistry,
    agencyRunningWithinPublicCosts,
  ],
);
