import { isPositive, isZero } from "../../amount";
import type { Term } from "../../check/check";
import { residualOf, toleranceOf, verdictOf } from "../../check/judge";
import { minus, plus } from "../../check/terms";
import { isFact, isKnown } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import { atMostBetweenTables, equalBetweenTables, nameOf, pair } from "../identity/between-tables";
import type { Books } from "../identity/between-tables";
import { classesOf } from "../identity/summary-columns";
import { OTHER_INCOME } from "./income-expenditure";

const LOGICAL = {
  kind: "logical",
  severity: "error",
  source: { zh: "部门决算公开各表之间", en: "Between the published final accounts" },
} as const;

export const fiscalIsPartOfAll = atMostBetweenTables({
  ...LOGICAL,
  id: "X-9",
  title: {
    zh: "财政拨款金额 ≤ 总表同一项目金额；一般公共预算基本、项目支出 ≤ 支出决算表基本、项目支出",
    en: "Fiscal money ≤ all money, line by line; basic and project expenditure of table 05 ≤ table 03",
  },
  tables: [
    ["D01", "D04"],
    ["D03", "D05"],
  ],
  pairs: (books) => {
    const classes = classesOf(books.facts, books.table("D04"));
    const both = classes.filter((code) => isFact(books.one(`D01.class.${code}`)));
    return [
      ...(books.has("D01") && books.has("D04")
        ? [
            pair(books, "本年收入合计", "D04.income", "D01.income"),
            pair(books, "本年支出合计", "D04.expenditure", "D01.expenditure"),
            ...both.map((code) => {
              const line = books.one(`D04.class.${code}`);
              return pair(books, `${code} ${nameOf(line)}`, `D04.class.${code}`, `D01.class.${code}`);
            }),
          ]
        : []),
      ...(books.has("D03") && books.has("D05")
        ? [pair(books, "基本支出", "D05.basic", "D03.basic"), pair(books, "项目支出", "D05.project", "D03.project")]
        : []),
    ];
  },
});

export const fiscalBalancesArePartOfAll = atMostBetweenTables({
  ...LOGICAL,
  severity: "warning",
  id: "X-10",
  title: {
    zh: "财政拨款年初、年末结转和结余 ≤ 总表年初、年末结转和结余",
    en: "Opening and closing fiscal carry-over ≤ those of all money",
  },
  tables: [["D01", "D04"]],
  pairs: (books) => [
    pair(books, "年初结转和结余", "D04.opening", "D01.opening"),
    pair(books, "年末结转和结余", "D04.closing", "D01.closing"),
  ],
});

/** True where the department has money from no other source, as a summary says that was read whole. */
export function onlyFiscal(books: Books): boolean {
  if (!books.isReadWhole("D01")) return false;
  const others = [...OTHER_INCOME.map(([line]) => `D01.income.${line}`), "D01.useOfSurplus"].map((k) => books.one(k));
  return others.every((f) => !isFact(f) || f.state === "blank" || (isKnown(f) && isZero(f.value)));
}

/** A blank line of a summary is nil. */
function isReadable(fact: FactOrMissing): fact is Fact {
  return isFact(fact) && fact.state !== "unreadable";
}

const LINES = {
  income: "本年收入合计",
  opening: "年初结转和结余",
  expenditure: "本年支出合计",
  closing: "年末结转和结余",
} as const;

/**
 * True where money that is not fiscal was carried over from earlier years: what the summary has more at the beginning is
 * spent or left at the end, but for rounding.
 */
function hasOtherCarryOver(books: Books): boolean {
  const terms = (["opening", "income", "expenditure", "closing"] as const).flatMap((line): Term[] => {
    const sides = [books.one(`D01.${line}`), books.one(`D04.${line}`)].filter(isReadable);
    const [of, less] = line === "opening" || line === "income" ? [plus, minus] : [minus, plus];
    return sides.length < 2 ? [] : [of(sides[0]!), less(sides[1]!)];
  });
  if (terms.length < 8) return false;
  const opening = terms.slice(0, 2);
  const verdict = (of: readonly Term[]) => verdictOf(residualOf(of), toleranceOf(of));
  return isPositive(residualOf(opening)) && verdict(opening) === "inconsistent" && verdict(terms) !== "inconsistent";
}

export const fiscalIsAll = equalBetweenTables({
  ...LOGICAL,
  kind: "analytic",
  severity: "warning",
  id: "X-11",
  title: {
    zh: "没有其他收入的部门，财政拨款总表各项 = 总表各项",
    en: "Where there is no other money, table 04 = table 01",
  },
  tables: [["D01", "D04"]],
  everywhere: false,
  pairs: (books) =>
    onlyFiscal(books) && !hasOtherCarryOver(books)
      ? Object.entries(LINES).map(([line, name]) => pair(books, name, `D04.${line}`, `D01.${line}`))
      : [],
});
