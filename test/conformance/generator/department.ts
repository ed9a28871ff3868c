import type { Books, Department, Line, ThreePublic, ThreePublicItem } from "./books";
import { THREE_PUBLIC_ITEMS } from "./books";
import { economicOf, economicsOf } from "./economics";
import { KINDS } from "./function-codes";
import { linesOf, plansFor, yearBefore } from "./lines";
import type { Random } from "./random";
import { randomFrom } from "./random";

const PLACES = ["青山县", "临江市", "白石区", "南屏县", "云溪区"];

/**
 * A department whose accounts add up to the 分, the same for the same seed. Nothing in it calls for a remark either:
 * execution is above 90 %, balances are small, the three public expenses stay within budget and do not grow.
 */
export function department(seed: number): Department {
  const random = randomFrom(seed);
  const kind = random.pick(KINDS);
  const plans = plansFor(kind, random);
  const year = random.between(2020, 2024);
  const lines = linesOf(plans, null, random);
  const lastLines = linesOf(
    yearBefore(plans, random),
    lines.map((line) => line.stages.actual.opening),
    random,
  );
  const economic = economicOf(lines, random);
  const lastEconomic = economicOf(lastLines, random);
  const actual = threePublicOf(economic, random);
  const lastActual = atLeast(actual, threePublicOf(lastEconomic, random));
  const budget = within(actual, 1000, 1150, random);
  const lastBudget = atLeast(budget, within(lastActual, 1000, 1150, random));
  return {
    seed,
    name: random.pick(PLACES) + kind.name,
    books: booksOf(year, lines, economic, { budget, actual }, random),
    lastYear: booksOf(year - 1, lastLines, lastEconomic, { budget: lastBudget, actual: lastActual }, random),
  };
}

function booksOf(
  year: number,
  lines: readonly Line[],
  economic: ReadonlyMap<string, bigint>,
  threePublic: Books["threePublic"],
  random: Random,
): Books {
  return { year, lines, economic, economics: economicsOf(lines, economic, random), threePublic };
}

/** The economic items that basic expenditure books the three public expenses under. Source: domain B.5 S-7. */
export const BASIC_ITEM: Readonly<Record<ThreePublicItem, string>> = {
  abroad: "30212",
  vehiclePurchase: "31013",
  vehicleRun: "30231",
  reception: "30217",
};

/** At least what basic expenditure says; sometimes projects paid some more. */
function threePublicOf(economic: ReadonlyMap<string, bigint>, random: Random): ThreePublic {
  return itemwise((item) => {
    const basic = economic.get(BASIC_ITEM[item]) ?? 0n;
    return basic + (random.chance(30) ? random.fen(10_000n, 5_000_000n) : 0n);
  });
}

function within(amounts: ThreePublic, low: number, high: number, random: Random): ThreePublic {
  return itemwise((item) => (amounts[item] * BigInt(random.between(low, high))) / 1000n);
}

function atLeast(floor: ThreePublic, amounts: ThreePublic): ThreePublic {
  return itemwise((item) => (amounts[item] > floor[item] ? amounts[item] : floor[item]));
}

function itemwise(amount: (item: ThreePublicItem) => bigint): ThreePublic {
  const entries = THREE_PUBLIC_ITEMS.map((item) => [item, amount(item)] as const);
  return Object.fromEntries(entries) as ThreePublic;
}
