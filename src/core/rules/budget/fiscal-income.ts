import { isZero } from "../../amount";
import { judgeSum } from "../../check/judge";
import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { minus, plus } from "../../check/terms";
import { scopeOf } from "../identity/families";
import { notReadWhole } from "../identity/not-read-whole";
import { identity } from "../identity/rule";
import type { Application } from "../identity/rule";
import { hasTable, needing } from "../identity/tables-needed";
import { BUDGETS } from "./fiscal-columns";
import { BUDGET_SOURCE } from "./summaries";

/** The tables that state fiscal income, by what they are called in a scope. */
const TABLES = { B1: "收支总表", B2: "收入总表", B4: "财政拨款收支总表" } as const;
type Stating = keyof typeof TABLES;

const PAIRS: readonly (readonly [Stating, Stating])[] = [
  ["B1", "B2"],
  ["B1", "B4"],
  ["B2", "B4"],
];

const FUNDS = BUDGETS.map(([key]) => key);

/** The line or column of what is carried over. */
const CARRIED: Readonly<Record<Stating, string>> = { B1: "priorCarry", B2: "priorCarry", B4: "opening" };

/** True where one of the tables tells of money carried over and the other does not: it may be in its income there. */
function carriesDifferently(facts: FactStore, pair: readonly Stating[]): boolean {
  const carries = pair
    .map((table) => facts.one(`${table}.${CARRIED[table]}`))
    .map((own) => isKnown(own) && !isZero(own.value));
  return carries.includes(true) && carries.includes(false);
}

/**
 * The figures that add up to a table's fiscal income: the one that it prints, else those of the three budgets.
 * @param budget one of the three; "" for all fiscal money.
 */
function incomeIn(facts: FactStore, table: Stating, budget: string): readonly FactOrMissing[] {
  const of = (...keys: readonly string[]) => keys.map((key) => facts.one(`${table}.${key}`)).filter(isKnown);
  const byBudget = table === "B2" ? FUNDS : FUNDS.map((key) => `income.${key}`);
  if (budget !== "") return of(byBudget[FUNDS.indexOf(budget)]!);
  const whole = of({ B1: "income.fiscal", B2: "fiscal", B4: "income" }[table]);
  return whole.length > 0 ? whole : of(...byBudget);
}

/** B-11: fiscal income is one figure in the three tables that state it, in all and by budget. Source: domain B.7. */
export const fiscalIncomeAgrees = needing(
  PAIRS,
  identity({
    id: "B-11",
    title: {
      zh: "收支总表财政拨款收入 = 收入总表财政拨款 = 财政拨款收支总表本年收入（合计及三本预算）",
      en: "Fiscal income agrees in the summary, the income list and the fiscal summary, in all and by budget",
    },
    kind: "exact",
    severity: "error",
    source: BUDGET_SOURCE,
    applications: (facts) => {
      const stating = PAIRS.filter((pair) => pair.every((table) => hasTable(facts, table)));
      // What the first table agrees with in the second and third, these agree with each other.
      const needed = stating.length === PAIRS.length ? stating.slice(0, 2) : stating;
      return needed.flatMap((pair) => (notReadWhole(facts, pair) === null ? ofPair(facts, pair) : []));
    },
  }),
  false,
);

function ofPair(facts: FactStore, pair: readonly [Stating, Stating]): readonly Application[] {
  const names = pair.map((table) => TABLES[table]).join("/");
  return (
    [
      ["", null],
      ...BUDGETS.filter(([budget]) =>
        pair.every((table) => isFact(facts.one(`${table}.${table === "B2" ? "" : "income."}${budget}`))),
      ),
    ] as const
  ).flatMap(([budget, name]) => {
    const [left, right] = pair.map((table) => incomeIn(facts, table, budget)) as [FactOrMissing[], FactOrMissing[]];
    if (left.length === 0 || right.length === 0) return [];
    const terms = [...left.map(plus), ...right.map(minus)];
    const unsure = carriesDifferently(facts, pair) && judgeSum(terms).verdict === "inconsistent";
    return unsure ? [] : [{ scope: scopeOf(names, name), terms }];
  });
}
