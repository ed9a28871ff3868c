import type { IncomeKind, Line, Nature, Source } from "./books";
import { actualFlow, budgetFlow, expenditureOf } from "./flow";
import type { DepartmentKind } from "./function-codes";
import { STAFF_CODES, STATE_CAPITAL_CODES } from "./function-codes";
import type { Random } from "./random";
import { sumOf } from "./random";

interface Plan {
  readonly code: string;
  readonly source: Source;
  readonly expenditure: Record<Nature, bigint>;
  readonly kinds: readonly IncomeKind[];
}

/** The function items a department of the kind spends on, with what it spends on each from which source. */
export function plansFor(kind: DepartmentKind, random: Random): Plan[] {
  return [...generalPlans(kind, random), ...otherFiscalPlans(kind, random), ...ownPlans(kind, random)];
}

function generalPlans(kind: DepartmentKind, random: Random): Plan[] {
  const plan = (code: string, parts: Partial<Record<Nature, bigint>>): Plan => ({
    code,
    source: "general",
    expenditure: expenditureOf(parts),
    kinds: ["general"],
  });
  return [
    ...kind.running.map((code) =>
      plan(code, {
        basic: random.fen(80_000_000n, 9_000_000_000n),
        ...(random.chance(30) ? { project: random.fen(500_000n, 90_000_000n) } : {}),
      }),
    ),
    ...random.some(kind.tasks, 80).map((code) =>
      plan(code, {
        project: random.fen(1_000_000n, 5_000_000_000n),
        ...(random.chance(25) ? { basic: random.fen(100_000n, 50_000_000n) } : {}),
      }),
    ),
    ...random.some(STAFF_CODES, 65).map((code) => plan(code, { basic: random.fen(10_000n, 300_000_000n) })),
  ];
}

function otherFiscalPlans(kind: DepartmentKind, random: Random): Plan[] {
  const funds = random.chance(50) ? random.some(kind.funds, 80) : [];
  const stateCapital = random.chance(25) ? random.some(STATE_CAPITAL_CODES, 70) : [];
  return [
    ...funds.map((code): Plan => ({
      code,
      source: "fund",
      expenditure: expenditureOf({ project: random.fen(1_000_000n, 90_000_000_000n) }),
      kinds: ["fund"],
    })),
    ...stateCapital.map((code): Plan => ({
      code,
      source: "stateCapital",
      expenditure: expenditureOf({
        project: random.fen(100_000n, 500_000_000n),
        ...(random.chance(30) ? { basic: random.fen(100_000n, 50_000_000n) } : {}),
      }),
      kinds: ["stateCapital"],
    })),
  ];
}

function ownPlans(kind: DepartmentKind, random: Random): Plan[] {
  const running = kind.running[0]!;
  if (!kind.earns) {
    if (!random.chance(40)) return [];
    const project = random.fen(100_000n, 30_000_000n);
    return [{ code: kind.tasks[0]!, source: "own", expenditure: expenditureOf({ project }), kinds: ["other"] }];
  }
  const operating = random.chance(60) ? random.fen(1_000_000n, 400_000_000n) : 0n;
  const plans: Plan[] = [
    {
      code: running,
      source: "own",
      expenditure: expenditureOf({
        basic: random.fen(1_000_000n, 900_000_000n),
        ...(random.chance(50) ? { remitted: random.fen(100_000n, 90_000_000n) } : {}),
        ...(random.chance(50) ? { subsidies: random.fen(100_000n, 90_000_000n) } : {}),
      }),
      kinds: random.pick([
        ["business", "affiliated"],
        ["business", "superior"],
        ["superior", "other"],
      ]),
    },
    {
      code: kind.tasks[0]!,
      source: "own",
      expenditure: expenditureOf({ project: random.fen(100_000n, 300_000_000n) }),
      kinds: ["other"],
    },
  ];
  return operating === 0n
    ? plans
    : [
        ...plans,
        {
          code: kind.running.at(-1)!,
          source: "own",
          expenditure: expenditureOf({ operating }),
          kinds: ["operating"],
        },
      ];
}

/**
 * A year's lines from plans.
 * @param closings closing balances, a line each, where they are known already because the next year opened with them.
 */
export function linesOf(plans: readonly Plan[], closings: readonly bigint[] | null, random: Random): Line[] {
  const lines = plans.map((plan, i): Line => {
    const spent = sumOf(Object.values(plan.expenditure));
    const drawn = random.chance(40) ? (spent * BigInt(random.between(100, 600))) / 10_000n : 0n;
    const closing = closings?.[i] ?? drawn;
    const distribution = plan.source === "own" && random.chance(30) ? spent / 50n : 0n;
    const actual = actualFlow({ ...plan, closing, distribution }, random);
    const budget = budgetFlow(actual, plan.kinds, random.between(1000, 1080), random);
    return { code: plan.code, source: plan.source, stages: { budget, fullBudget: budget, actual } };
  });
  return random.chance(60) ? reallocated(lines, random) : lines;
}

/**
 * Lines whose adjusted budget moved money of one source from item to item during the year; the department's budget as a
 * whole stays what was approved, so that nobody has to show an approval.
 */
function reallocated(lines: readonly Line[], random: Random): Line[] {
  const able = lines.flatMap((line, i) =>
    line.stages.budget.expenditure.basic > 0n && line.source === "general" ? [i] : [],
  );
  if (able.length < 2) return [...lines];
  const [from, to] = [able[0]!, able.at(-1)!];
  const budget = lines[from]!.stages.budget;
  const spare = [budget.expenditure.basic, budget.income.general].reduce((a, b) => (a < b ? a : b));
  const moved = (spare * BigInt(random.between(10, 90))) / 1000n;
  return lines.map((line, i) => (i === from ? shifted(line, -moved) : i === to ? shifted(line, moved) : line));
}

function shifted(line: Line, by: bigint): Line {
  const { budget } = line.stages;
  const fullBudget = {
    ...budget,
    income: { ...budget.income, general: budget.income.general + by },
    expenditure: { ...budget.expenditure, basic: budget.expenditure.basic + by },
  };
  return { ...line, stages: { ...line.stages, fullBudget } };
}

/** The same plans a year earlier: somewhat less was spent. */
export function yearBefore(plans: readonly Plan[], random: Random): Plan[] {
  return plans.map((plan) => {
    const permille = BigInt(random.between(850, 1010));
    const parts = Object.entries(plan.expenditure).map(([nature, amount]) => [nature, (amount * permille) / 1000n]);
    return { ...plan, expenditure: Object.fromEntries(parts) as Record<Nature, bigint> };
  });
}
