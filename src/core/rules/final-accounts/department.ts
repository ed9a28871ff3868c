import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { summaryColumns, lineOf } from "../identity/summary-columns";
import { balance, rowsOf, scopeOf, tableName } from "../identity/families";
import type { RowSum, Side } from "../identity/families";
import { expenditureColumns, flowByFund } from "./fiscal-summary";
import type { Application } from "../identity/rule";
import { minus, plus } from "../../check/terms";
import { identity } from "../identity/rule";
import { hasTable, together } from "../identity/tables-needed";

const SOURCE = { zh: "部门决算公开03、04、06表", en: "Published final accounts, tables 03, 04 and 06" };
const DECLARED = { kind: "rounding", severity: "error", source: SOURCE } as const;

/** Lines that most departments do not have; they are added up only where they are stated. */
const OTHER_EXPENDITURE = ["remitted", "operating", "subsidies"];
const BY_KIND: RowSum = {
  whole: ["total"],
  parts: ["basic", "project", ...OTHER_EXPENDITURE],
  required: ["total", "basic", "project"],
};

export const expenditureByKind = identity({
  ...DECLARED,
  id: "D03-1",
  title: {
    zh: "本年支出合计 = 基本支出 + 项目支出（+ 上缴上级、经营、对附属单位补助支出）",
    en: "Expenditure = basic + project (+ paid to superior, operating, subsidies)",
  },
  applications: (facts) => {
    const tables = ["D03", "Z04"].filter((table) => hasTable(facts, table));
    if (tables.length === 0) return [{ scope: null, terms: kindsOf(facts, "D03") }];
    const fiscal = ["total", "basic", "project"].map((line) => facts.one(line === "total" ? FISCAL : `D04.${line}`));
    return [
      ...tables.flatMap((table) => rowsOf(facts, table, BY_KIND)),
      ...(fiscal.every(isKnown) ? balance("财政拨款", [fiscal[0]!], fiscal.slice(1)) : []),
    ];
  },
});

const FISCAL = "D04.expenditure";

function kindsOf(facts: FactStore, table: string) {
  return [
    plus(facts.one(`${table}.basic`)),
    plus(facts.one(`${table}.project`)),
    ...OTHER_EXPENDITURE.map((line) => facts.one(`${table}.${line}`))
      .filter(isKnown)
      .map(plus),
    minus(facts.one(`${table}.total`)),
  ];
}

/**
 * Σ left = Σ right of the fiscal summary's lines. In the table itself a blank among figures means nil; in a summary
 * that the evaluator wrote, every line must be stated.
 */
function fiscalSum(left: Side, right: Side): (facts: FactStore) => readonly Application[] {
  return (facts) => {
    const found = summaryColumns(facts, "D04");
    if (found.length > 0) {
      return found.flatMap((e) => balance(scopeOf(tableName(e.table), e.columnName), left(facts, e), right(facts, e)));
    }
    const summary = { table: "D04", column: "", columnName: "" };
    return [{ scope: null, terms: [...right(facts, summary).map(plus), ...left(facts, summary).map(minus)] }];
  };
}

function line(...keys: readonly string[]): Side {
  return (facts, summary) => keys.map((key) => lineOf(facts, summary, key));
}

export const incomeWithOpening = identity({
  ...DECLARED,
  id: "D04-3",
  title: {
    zh: "收入总计 = 年初结转和结余 + 本年收入合计",
    en: "Total income = opening carry-over + income of the year",
  },
  applications: fiscalSum(line("total"), line("opening", "income")),
});

const flow = identity({
  ...DECLARED,
  id: "D04-7",
  title: {
    zh: "年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出",
    en: "Closing carry-over = opening carry-over + income − expenditure",
  },
  applications: fiscalSum(line("expenditure", "closing"), line("opening", "income")),
});

export const departmentRollsForward = together(flow, identity({ ...flow, applications: flowByFund }));

export const basicByNature = identity({
  ...DECLARED,
  id: "D06-4",
  title: { zh: "基本支出 = 人员经费 + 公用经费", en: "Basic expenditure = personnel + public running costs" },
  applications: (facts) => [
    {
      scope: null,
      terms: [plus(facts.one("D06.personnel")), plus(facts.one("D06.public")), minus(facts.one("D06.total"))],
    },
    ...facts.records("D06.code").flatMap((entry) => {
      const [whole, ...parts] = ["amount", "personnel", "public"].map((c) => facts.of(entry, `D06.code.${c}`));
      return parts.some(isFact) ? balance(`${entry.code ?? ""} ${entry.name}`.trim(), [whole!], parts) : [];
    }),
  ],
});

const FUNDS = ["general", "fund", "stateCapital"].map((fund) => `income.${fund}`);

/** The funds that are stated; all of them where none is, so that the reason can name them. */
function funds(facts: FactStore, prefix: Parameters<Side>[1]): readonly FactOrMissing[] {
  const all = line(...FUNDS)(facts, prefix);
  const stated = all.filter((f) => isFact(f) && f.state !== "blank");
  return stated.length > 0 ? stated : all;
}

export const incomeByFund = identity({
  ...DECLARED,
  id: "D04-1",
  title: {
    zh: "本年收入合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算财政拨款",
    en: "Income of the year = general public budget + government funds + state capital appropriation",
  },
  applications: fiscalSum(line("income"), funds),
});

const withClosing = identity({
  ...DECLARED,
  id: "D04-5",
  title: {
    zh: "支出总计 = 本年支出合计 + 年末结转和结余；本年支出合计 = 各功能分类支出之和",
    en: "Total expenditure = expenditure of the year + closing carry-over; expenditure = sum by function",
  },
  applications: fiscalSum(line("totalOut"), line("expenditure", "closing")),
});

export const expenditureWithClosing = together(
  withClosing,
  identity({ ...withClosing, applications: expenditureColumns }),
);

export const totalsBalance = identity({
  ...DECLARED,
  id: "D04-6",
  title: { zh: "收入总计 = 支出总计", en: "Total income = total expenditure" },
  kind: "exact",
  applications: fiscalSum(line("totalOut"), line("total")),
});
