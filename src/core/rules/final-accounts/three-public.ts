import type { Term } from "../../check/check";
import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { text } from "../../text/text";
import type { Application, RateApplication } from "../identity/rule";
import { minus, plus } from "../../check/terms";
import { scopeOf } from "../identity/families";
import { countedBeside } from "../identity/counted-beside";
import { identity, rate } from "../identity/rule";
import type { Rule } from "../identity/rule";
import { WORDS } from "../../words/words";

const SOURCE = { zh: "“三公”经费支出表", en: "Three public expenses" };
/** The public table, and the ministry's that states the same lines; with what scopes begin with. */
const TABLES: Readonly<Record<string, string>> = { D07: "", F03: "财决附03表" };
const COLUMNS = ["priorBudget", "prior", "budget", "fullBudget", "actual"] as const;
const COLUMN_NAMES: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  priorBudget: WORDS.priorBudget.zh,
  prior: WORDS.priorFinalAccounts.zh,
  budget: "本年预算数",
  fullBudget: "全年预算数",
  actual: "本年决算数",
};
/** How rules name the lines of the three public expenses. */
export const LINE_NAMES: Readonly<Record<string, string>> = {
  total: "合计",
  abroad: "因公出国（境）费",
  vehicle: WORDS.vehicles.zh,
  vehiclePurchase: WORDS.vehiclePurchase.zh,
  vehicleRun: WORDS.vehicleRunning.zh,
  reception: WORDS.reception.zh,
};

const THREE = ["abroad", "vehicle", "reception"] as const;
/** What stands beside the three in some places, counted in their total or not. */
const BESIDE = ["meeting", "training"] as const;
const PARTS_OF_VEHICLE = ["vehiclePurchase", "vehicleRun"] as const;

function columnsStating(facts: FactStore, table: string, row: string): readonly string[] {
  return COLUMNS.filter((column) => isKnown(facts.one(`${table}.${row}.${column}`)));
}

/** Where 公务用车 has no figure in any column, as a heading or not at all, its parts that have some stand for it. */
function isHeading(facts: FactStore, table: string, row: string): boolean {
  return (
    row === "vehicle" &&
    columnsStating(facts, table, row).length === 0 &&
    PARTS_OF_VEHICLE.some((part) => columnsStating(facts, table, part).length > 0)
  );
}

/** A figure; 公务用车 left blank in one column above parts that are filled in counts as nil, so that it is found. */
function stated(facts: FactStore, table: string, row: string, column: string): FactOrMissing {
  const fact = facts.one(`${table}.${row}.${column}`);
  const leftBlank =
    row === "vehicle" &&
    isFact(fact) &&
    fact.state === "blank" &&
    PARTS_OF_VEHICLE.some((part) => isKnown(facts.one(`${table}.${part}.${column}`)));
  return leftBlank ? { ...fact, state: "nil" } : fact;
}

/** What the total of the table counts besides the three. */
function alsoCounted(facts: FactStore, table: string): readonly string[] {
  const total = facts.one(`${table}.total.actual`);
  // “三公”经费合计 says itself what it is the sum of.
  if (isFact(total) && total.rowLabel.includes("三公")) return [];
  const counted = countedBeside(
    COLUMNS.map((column) => ({
      total: facts.one(`${table}.total.${column}`),
      parts: THREE.map((part) => facts.one(`${table}.${part}.${column}`)),
      beside: BESIDE.map((item) => facts.one(`${table}.${item}.${column}`)),
    })),
  );
  return counted.map((i) => BESIDE[i]!);
}

/** whole = Σ parts in every column of which anything is stated; parts left blank beside stated ones are nil. */
function wholeAndParts(facts: FactStore, table: string, whole: string, parts: readonly string[]): Application[] {
  return COLUMNS.flatMap((column): Application[] => {
    const total = stated(facts, table, whole, column);
    const shares = parts.flatMap((part) =>
      isHeading(facts, table, part)
        ? PARTS_OF_VEHICLE.map((own) => facts.one(`${table}.${own}.${column}`))
        : [stated(facts, table, part, column)],
    );
    const anyShare = shares.some(isKnown);
    if (!anyShare && !isKnown(total)) return [];
    if (isHeading(facts, table, whole)) return [];
    const counted = anyShare ? shares.filter((f) => isFact(f) && f.state !== "blank") : shares;
    const terms = [...counted.map(plus), minus(total)];
    const blanks = shares.filter((fact) => !counted.includes(fact)).map(plus);
    return [{ scope: scopeOf(TABLES[table]!, COLUMN_NAMES[column]), terms, blanks }];
  });
}

/** In each table that states the three; where none does, what 公开07表 would have to state. */
function inEachTable(facts: FactStore, whole: string, parts: (table: string) => readonly string[]): Application[] {
  const applications = Object.keys(TABLES).flatMap((table) => wholeAndParts(facts, table, whole, parts(table)));
  if (applications.length > 0) return applications;
  const actual = (row: string) => facts.one(`D07.${row}.actual`);
  return [{ scope: null, terms: [...parts("D07").map((part) => plus(actual(part))), minus(actual(whole))] }];
}

export const threePublicAddUp = identity({
  id: "S-1",
  title: {
    zh: "“三公”经费合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费",
    en: "Three public expenses = travel abroad + official vehicles + reception",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => inEachTable(facts, "total", (table) => [...THREE, ...alsoCounted(facts, table)]),
});

export const vehiclesAddUp = identity({
  id: "S-2",
  title: {
    zh: "公务用车购置及运行维护费 = 购置费 + 运行维护费",
    en: "Official vehicles = purchase + running costs",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => inEachTable(facts, "vehicle", () => PARTS_OF_VEHICLE),
});

export const controlRateIsRight = rate({
  id: "S-3",
  title: { zh: "预算控制率 = 决算数 ÷ 预算数", en: "Control rate = final accounts ÷ budget" },
  kind: "rounding",
  severity: "warning",
  source: SOURCE,
  applications: (facts) =>
    printedRows(facts, "controlRate").map((row) => ({
      scope: LINE_NAMES[row]!,
      printed: facts.one(`D07.${row}.controlRate`),
      numerator: [plus(facts.one(`D07.${row}.actual`))],
      denominator: [plus(facts.one(`D07.${row}.budget`))],
    })),
});

const growth = rate({
  id: "S-4",
  title: {
    zh: "增减幅度 = （本年决算 − 上年决算）÷ 上年决算；增减额 = 两者之差",
    en: "Growth = (this year − prior year) ÷ prior year; change = the difference",
  },
  kind: "rounding",
  severity: "warning",
  source: SOURCE,
  applications: (facts) => printedRows(facts, "growth").map((row): RateApplication => growthOf(facts, row)),
});

/**
 * The growth rate of a row. Where the table states the change but not the prior year, the prior year is this year's
 * figure less the change.
 */
function growthOf(facts: FactStore, row: string): RateApplication {
  const [actual, prior, change] = ["actual", "prior", "change"].map((c) => facts.one(`D07.${row}.${c}`));
  const printed = facts.one(`D07.${row}.growth`);
  if (!isKnown(prior!) && isKnown(change!)) {
    return {
      scope: `${LINE_NAMES[row]}/增减幅度`,
      printed,
      numerator: [plus(change)],
      denominator: [plus(actual!), minus(change)],
    };
  }
  return {
    scope: `${LINE_NAMES[row]}/增减幅度`,
    printed,
    numerator: [plus(actual!), minus(prior!)],
    denominator: [plus(prior!)],
  };
}

const change = identity({
  id: growth.id,
  title: growth.title,
  kind: growth.kind,
  severity: growth.severity,
  source: SOURCE,
  applications: (facts) =>
    printedRows(facts, "change").flatMap((row): Application[] => {
      const [actual, prior, stated] = ["actual", "prior", "change"].map((c) => facts.one(`D07.${row}.${c}`));
      // Reports may give the change of a single component only; without the years there is nothing to compare it with.
      if (row !== "total" && !isKnown(actual!) && !isKnown(prior!)) return [];
      return [{ scope: `${LINE_NAMES[row]}/增减额`, terms: [plus(actual!), minus(prior!), minus(stated!)] }];
    }),
});

export const growthIsRight: Rule = {
  ...growth,
  judge: (facts, settings) => [...growth.judge(facts, settings), ...change.judge(facts, settings)],
};

const BUDGET_GROWTH = {
  id: "S-5",
  title: {
    zh: "“三公”经费变动率（预算口径）=（本年预算 − 上年预算）÷ 上年预算",
    en: "Growth of the three public expenses by budget = (budget − prior-year budget) ÷ prior-year budget",
  },
  kind: "rounding",
  severity: "warning",
  source: {
    zh: "部门整体支出绩效评价实务口径（如湖南省）",
    en: "practice of evaluating a department's whole expenditure (in Hunan, for one)",
  },
} as const;

const budgetGrowth = rate({
  ...BUDGET_GROWTH,
  applications: (facts) => [
    {
      scope: null,
      printed: facts.one("D07.total.budgetGrowth"),
      numerator: [plus(facts.one("D07.total.budget")), minus(facts.one("D07.total.priorBudget"))],
      denominator: [plus(facts.one("D07.total.priorBudget"))],
    },
    ...publishedChanges(facts, "growth").map(({ row, printed, now, before }): RateApplication => ({
      scope: `预算表/${LINE_NAMES[row]}/增减幅度`,
      printed,
      numerator: [plus(now), minus(before)],
      denominator: [plus(before)],
    })),
  ],
});

const budgetChange = identity({
  ...BUDGET_GROWTH,
  applications: (facts) =>
    publishedChanges(facts, "change").map(({ row, printed, now, before }): Application => ({
      scope: `预算表/${LINE_NAMES[row]}/增减额`,
      terms: [plus(now), minus(before), minus(printed)],
    })),
});

/** Also in the published budget, by line, with the change. */
export const budgetGrowthIsRight: Rule = {
  ...budgetGrowth,
  judge: (facts, settings) => [...budgetGrowth.judge(facts, settings), ...budgetChange.judge(facts, settings)],
};

/** Changes that the published budget states by line; none where last year's budget and execution may both be meant. */
function publishedChanges(facts: FactStore, column: string) {
  return Object.keys(LINE_NAMES).flatMap((row) => {
    const [printed, now] = [facts.one(`B9.${row}.${column}`), facts.one(`B9.${row}`)];
    const last = ["priorBudget", "priorExecution"].map((prior) => facts.one(`B9.${row}.${prior}`)).filter(isKnown);
    return isFact(printed) && printed.state === "stated" && isKnown(now) && last.length === 1
      ? [{ row, printed, now, before: last[0]! }]
      : [];
  });
}

const components = identity({
  id: "S-6",
  title: {
    zh: "“三公”经费增减额 = 各分项增减额之和",
    en: "Change of the three public expenses = sum of the components' changes",
  },
  kind: "rounding",
  severity: "warning",
  source: SOURCE,
  applications: (facts) => [{ scope: null, terms: [...changeTerms(facts), minus(facts.one("D07.total.change"))] }],
});

export const changeIsExplained: Rule = {
  ...components,
  judge: (facts, settings) =>
    components.judge(facts, settings).map((check) => {
      const silent = ["abroad", "vehicle", "reception"].some((row) => !isKnown(facts.one(`D07.${row}.change`)));
      if (check.verdict === "not-judgeable" || !silent) return check;
      return {
        ...check,
        reason: text("未列增减额的分项按无变动计", "Components without a stated change count as unchanged"),
      };
    }),
};

const idsOf = (...rules: readonly Rule[]): ReadonlySet<string> => new Set(rules.map(({ id }) => id));

/** The rules that judge a printed whole, the last term of their checks: 合计, 公务用车购置及运行维护费, 增减额. */
export const THREE_PUBLIC_SUMS = idsOf(threePublicAddUp, vehiclesAddUp, changeIsExplained);

/** The rules that judge a printed rate or change by the figures of its row. */
export const THREE_PUBLIC_RATES = idsOf(controlRateIsRight, growthIsRight, budgetGrowthIsRight);

function changeTerms(facts: FactStore): Term[] {
  const vehicle = facts.one("D07.vehicle.change");
  const rows = ["abroad", ...(isKnown(vehicle) ? ["vehicle"] : ["vehiclePurchase", "vehicleRun"]), "reception"];
  const stated = rows.map((row) => facts.one(`D07.${row}.change`)).filter((f) => isFact(f) && f.state !== "blank");
  return (stated.length > 0 ? stated : [facts.one("D07.vehicleRun.change")]).map(plus);
}

/** The rows with a figure in a column. Where no row has one, the total, so that the reason names what is missing. */
function printedRows(facts: FactStore, column: string): string[] {
  const printed = Object.keys(LINE_NAMES).filter((row) => {
    const fact = facts.one(`D07.${row}.${column}`);
    return isFact(fact) && fact.state !== "blank" && fact.state !== "nil";
  });
  return printed.length > 0 ? printed : ["total"];
}
