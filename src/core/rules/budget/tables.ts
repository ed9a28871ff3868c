import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import { budgetCodesAreInOrder } from "./codes";
import { fiscalClassesArePartOfAll } from "./classes";
import { listsOfBudgetsMakeUpExpenditure } from "./expenditure-by-source";
import { fiscalColumnsAddUp } from "./fiscal-columns";
import { fiscalIncomeAgrees } from "./fiscal-income";
import { budgetListsAddUp, generalBudgetAgrees } from "./lists";
import { priceTimesQuantity } from "./procurement-prices";
import { BUDGET_SOURCE, budgetBalances, fiscalIncomeByBudget, listsMakeUpTheSummary } from "./summaries";
import { targetsAgree } from "./targets";
import { classFigures } from "../identity/code-tree";
import { countedBeside } from "../identity/counted-beside";
import { balance } from "../identity/families";
import { grandTotal, minus, negated, plus } from "../../check/terms";
import { listTotals } from "../identity/list-totals";
import { atMost, identity } from "../identity/rule";
import type { Application, Rule } from "../identity/rule";
import { family, hasTable, needing } from "../identity/tables-needed";
import { WORDS } from "../../words/words";

const THREE_PUBLIC = {
  id: "B-6",
  title: {
    zh: "“三公”预算合计 = 各项之和；公务用车 = 购置费 + 运行费；各项 ≥ 基本支出经济科目（30212、30217、30231、31013）",
    en: "Three public expenses (budget) = their items; vehicles = purchase + running; each item at least the economic subject of basic expenditure",
  },
  kind: "rounding",
  severity: "warning",
  source: BUDGET_SOURCE,
} as const;

const SUBJECTS: Readonly<Record<string, { readonly item: string; readonly name: string }>> = {
  "30212": { item: "abroad", name: "因公出国（境）费" },
  "30217": { item: "reception", name: WORDS.reception.zh },
  "30231": { item: "vehicleRun", name: WORDS.vehicleRunning.zh },
  "31013": { item: "vehiclePurchase", name: WORDS.vehiclePurchase.zh },
};

/** Columns of the table by the last part of their keys, with what they are called. */
const YEARS: Readonly<Record<string, string>> = {
  "": "本年预算",
  ".priorBudget": "上年预算",
  ".priorExecution": "上年执行",
  ".general": "一般公共预算",
  ".fund": "政府性基金预算",
  ".stateCapital": "国有资本经营预算",
};
const ITEMS = ["abroad", "vehicle", "reception"] as const;
const PARTS_OF_VEHICLE = ["vehiclePurchase", "vehicleRun"] as const;
/** The items where 公务用车 is a heading, or no line at all: its parts stand for it. */
const ITEMS_WITH_PARTS = ["abroad", ...PARTS_OF_VEHICLE, "reception"] as const;
/** What stands beside the three in some places, counted in their total or not. */
const BESIDE = ["meeting", "training"] as const;

const threePublicSums = identity({
  ...THREE_PUBLIC,
  applications: (facts) => {
    const of = (column: string) => (row: string) => facts.one(`B9.${row}${column}`);
    const columns = Object.keys(YEARS).map(of);
    const states = (row: string) => columns.some((one) => isKnown(one(row)));
    const items = !states("vehicle") && PARTS_OF_VEHICLE.some(states) ? ITEMS_WITH_PARTS : ITEMS;
    const also = alsoCounted(columns, items);
    return Object.entries(YEARS).flatMap(([column, year]): readonly Application[] => {
      const one = of(column);
      return [
        ...balance(`${year}/合计`, [one("total")], [...items, ...also].map(one)),
        ...balance(`${year}/公务用车`, [one("vehicle")], PARTS_OF_VEHICLE.map(one)),
      ];
    });
  },
});

/** What the total of the table counts besides its items. @param columns the figure of a row in each column. */
function alsoCounted(
  columns: readonly ((row: string) => FactOrMissing)[],
  items: readonly string[],
): readonly string[] {
  const totals = columns.map((one) => one("total")).filter(isFact);
  // “三公”经费合计 says itself what it is the sum of.
  if (totals.some(({ rowLabel }) => rowLabel.includes("三公"))) return [];
  const counted = countedBeside(
    columns.map((one) => ({ total: one("total"), parts: items.map(one), beside: BESIDE.map(one) })),
  );
  return counted.map((i) => BESIDE[i]!);
}

const threePublicCoverSubjects = atMost({
  ...THREE_PUBLIC,
  applications: (facts) =>
    Object.entries(SUBJECTS).flatMap(([code, { item, name }]): Application[] => {
      const subject = classFigures(facts, "B8", code, "total");
      if (!subject.some(isKnown)) return [];
      return [{ scope: `${name}/${code}`, terms: [...subject.map(plus), minus(facts.one(`B9.${item}`))] }];
    }),
});

const threePublicBudget: Rule = needing([["B9"]], {
  ...THREE_PUBLIC,
  judge: (facts, settings) => [
    ...threePublicSums.judge(facts, settings),
    ...(hasTable(facts, "B8") ? threePublicCoverSubjects.judge(facts, settings) : []),
  ],
});

const PROCUREMENT = {
  id: "B-8",
  title: {
    zh: "政府采购预算合计 = 货物 + 工程 + 服务 = 各项之和；≤ 公用经费 + 项目支出",
    en: "Procurement budget = goods + works + services = its items; at most public running costs + project expenditure",
  },
  kind: "rounding",
  severity: "warning",
  source: BUDGET_SOURCE,
} as const;

const procurementSums = identity({
  ...PROCUREMENT,
  applications: (facts) =>
    listTotals(facts, "B10", ["amount", "general", "fund", "stateCapital", "special", "unitFunds", "otherFunds"]),
});

const procurementWithinBudget = atMost({
  ...PROCUREMENT,
  applications: (facts) => {
    const publicCosts = ["B3.public", "B8.public"].map((key) => facts.one(key)).find(isKnown);
    const budget = [publicCosts ?? facts.one("B8.public"), facts.one("B3.project")];
    return [
      { scope: "公用经费+项目支出", terms: [...grandTotal(facts, "B10", "amount"), ...negated(budget.map(plus))] },
    ];
  },
});

const procurementBudget: Rule = needing([["B10"]], {
  ...PROCUREMENT,
  judge: (facts, settings) => [
    ...procurementSums.judge(facts, settings),
    ...procurementWithinBudget.judge(facts, settings),
  ],
});

/** B-1 to B-14. Source: domain B.7. */
export const BUDGET_RULES: readonly Rule[] = family(
  {
    id: "B",
    title: { zh: "预算各表勾稽（B-1 至 B-14）", en: "Identities of budget tables (B-1 to B-14)" },
    missing: [{ what: { zh: "部门预算公开表", en: "the department's published budget tables" }, tables: [] }],
  },
  ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11", "B12", "B13", "B14", "B15", "B16"],
  [
    budgetBalances,
    fiscalIncomeByBudget,
    budgetListsAddUp,
    generalBudgetAgrees,
    listsMakeUpTheSummary,
    threePublicBudget,
    targetsAgree,
    procurementBudget,
    priceTimesQuantity,
    fiscalColumnsAddUp,
    fiscalIncomeAgrees,
    listsOfBudgetsMakeUpExpenditure,
    fiscalClassesArePartOfAll,
    budgetCodesAreInOrder,
  ],
);
