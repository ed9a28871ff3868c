import type { Flow, IncomeKind, Nature, Source } from "./books";
import { INCOME_KINDS, NATURES } from "./books";
import type { Random } from "./random";
import { sumOf } from "./random";

const NONE = <K extends string>(keys: readonly K[]): Record<K, bigint> =>
  Object.fromEntries(keys.map((key) => [key, 0n])) as Record<K, bigint>;

export function expenditureOf(parts: Partial<Record<Nature, bigint>>): Record<Nature, bigint> {
  return { ...NONE(NATURES), ...parts };
}

/** Income such that the flow rolls forward; what is spent and kept beyond the opening balance must have come in. */
function needed(flow: Omit<Flow, "income">): bigint {
  return sumOf(Object.values(flow.expenditure)) + flow.distribution + flow.closing - flow.opening - flow.useOfSurplus;
}

/** The income kind of a source: own money comes from the kinds given. */
function incomeOf(kinds: readonly IncomeKind[], amount: bigint, random: Random): Record<IncomeKind, bigint> {
  const income = NONE(INCOME_KINDS);
  const main = kinds[0]!;
  const second = kinds[1];
  const share = second === undefined ? 0n : (amount * BigInt(random.between(5, 40))) / 100n;
  income[main] += amount - share;
  if (second !== undefined) income[second] += share;
  return income;
}

export interface FlowPlan {
  readonly source: Source;
  readonly expenditure: Record<Nature, bigint>;
  readonly closing: bigint;
  /** Kinds of income of own money, the main one first. */
  readonly kinds: readonly IncomeKind[];
  readonly distribution: bigint;
}

/** The flow of final accounts; opening balances are at most 8 % of the spending. */
export function actualFlow(plan: FlowPlan, random: Random): Flow {
  const spent = sumOf(Object.values(plan.expenditure));
  const opening = random.chance(45) ? (spent * BigInt(random.between(100, 800))) / 10_000n : 0n;
  const own = plan.source === "own";
  const useOfSurplus = own && random.chance(30) ? (spent * BigInt(random.between(50, 500))) / 10_000n : 0n;
  const { expenditure, closing, distribution } = plan;
  const flow = { opening, useOfSurplus, expenditure, distribution, closing };
  return { ...flow, income: incomeOf(plan.kinds, needed(flow), random) };
}

/** A budget for a flow that happened: a little more than was spent, nothing carried over. */
export function budgetFlow(actual: Flow, kinds: readonly IncomeKind[], permille: number, random: Random): Flow {
  const expenditure = Object.fromEntries(
    NATURES.map((nature) => [nature, (actual.expenditure[nature] * BigInt(permille)) / 1000n]),
  ) as Record<Nature, bigint>;
  const flow = { opening: actual.opening, useOfSurplus: 0n, expenditure, distribution: 0n, closing: 0n };
  return { ...flow, income: incomeOf(kinds, needed(flow), random) };
}

/** True when all that came in was spent or kept. */
export function rollsForward(flow: Flow): boolean {
  const came = flow.opening + flow.useOfSurplus + sumOf(Object.values(flow.income));
  return came === sumOf(Object.values(flow.expenditure)) + flow.distribution + flow.closing;
}
