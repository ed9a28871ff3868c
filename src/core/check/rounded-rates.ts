import { absolute, add, amount, compare, isZero, multiply, ONE, subtract, toFixed, toText } from "../amount";
import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";
import type { CoarseColumns } from "../facts/grain";
import { coarseColumns, powerDividing } from "../facts/grain";
import { groupedBy } from "../grouped";
import type { Table } from "../tables/table";
import type { Check } from "./check";
import { factsOf } from "./check";
import { mistypedDigits } from "./mistyped";
import { HUNDREDS } from "./one-grain";
import { recomputing } from "./recomputing";

/** So many rates of different amounts that rounding alone explains are no slips. */
const SEVERAL = 3;
/** Rounding explains several rates, or a single one, only where it leaves so little room: points of a percentage ÷ 100. */
const [ROOM_OF_SEVERAL, ROOM_OF_ONE] = [amount("0.15"), amount("0.03")];
/** How many rates that fail outweigh one that holds. */
const FOR_EACH_HELD = 4;

/**
 * The checks with those rates as within rounding that were worked out before their amounts were rounded: 94.59% beside
 * 119.00 and 112.00 万元, which give 94.12%. Rounding to the grain explains every rate of the table that fails, and they
 * are several, or all amounts of the table are round and no single digit was mistyped. Of the amounts this says nothing:
 * their sums are judged as before.
 */
export function roundedRates(checks: readonly Check[], facts: readonly Fact[]): readonly Check[] {
  const failing = checks.filter((check) => check.verdict === "inconsistent" && isRate(check));
  if (failing.length === 0) return checks;
  const coarse = coarseColumns(facts);
  const tolerances = new Map<Check, Amount>();
  for (const [table, failed] of groupedBy(failing, (check) => factsOf(check)[0]!.table)) {
    const columns = coarse.get(table);
    const held = checks.filter((check) => check.verdict === "exact" && isRate(check) && isTelling(check, table));
    if (!columns || held.length * FOR_EACH_HELD > failed.length) continue;
    const own = failed.map((check) => ({ check, tolerance: roundingOf(check, table, columns) }));
    if (areRounded(own, isAllRound(table, facts, columns)))
      for (const { check, tolerance } of own) tolerances.set(check, tolerance!);
  }
  return tolerances.size === 0 ? checks : checks.map((check) => withinRounding(check, tolerances));
}

interface Rate {
  readonly check: Check;
  /** What rounding to the grain of its amounts explains; null where it does not explain the rate. */
  readonly tolerance: Amount | null;
}

function areRounded(rates: readonly Rate[], allRound: boolean): boolean {
  const within = (room: Amount) => rates.every(({ tolerance }) => tolerance && compare(tolerance, room) <= 0);
  const amounts = new Set(
    rates.map(({ check }) =>
      factsOf(check)
        .slice(1)
        .map(({ value }) => toText(value))
        .join(),
    ),
  );
  if (amounts.size >= SEVERAL && within(ROOM_OF_SEVERAL)) return true;
  return allRound && within(ROOM_OF_ONE) && rates.every(({ check }) => !isMistyped(check));
}

/** True for a printed rate with what it is recomputed from. */
function isRate(check: Check): boolean {
  return (check.relation === "quotient" || check.relation === "other") && factsOf(check)[0]?.measure === "ratio";
}

function isAllRound(table: Table, facts: readonly Fact[], columns: CoarseColumns): boolean {
  return facts.every(
    ({ table: own, column, measure, state, value }) =>
      own !== table ||
      measure !== "money" ||
      state !== "stated" ||
      isZero(value) ||
      (columns.has(column) && powerDividing(toText(value)) >= HUNDREDS),
  );
}

/** The tolerance of a rate whose amounts are known to their grain only; null where they are elsewhere, computed, or do not explain it. */
function roundingOf(check: Check, table: Table, columns: CoarseColumns): Amount | null {
  const facts = factsOf(check);
  if (facts.some((fact) => fact.table !== table || fact.formula !== null)) return null;
  const judged = recomputing(check)?.(
    facts.map((fact) =>
      fact.measure === "money" ? { ...fact, halfWidth: columns.get(fact.column) ?? fact.halfWidth } : fact,
    ),
  );
  return judged?.verdict === "within-rounding" ? judged.tolerance : null;
}

/** True where a single digit explains the rate. */
function isMistyped(check: Check): boolean {
  const [{ value, decimals }] = factsOf(check) as [Fact];
  const [written, right] = [value, subtract(value, check.residual!)].map((each) =>
    toFixed(each, decimals).replace(/\D/g, ""),
  ) as [string, string];
  return mistypedDigits(written, right) !== null;
}

/** True for a rate of the table that holds although rounding would have changed it: 100 % and nil hold however their amounts were rounded. */
function isTelling(check: Check, table: Table): boolean {
  const [printed] = factsOf(check) as [Fact];
  return printed.table === table && !isZero(printed.value) && compare(printed.value, ONE) !== 0;
}

/** A rate that was rounded, and the score that is worked out from its amounts: points × rate. */
function withinRounding(check: Check, tolerances: ReadonlyMap<Check, Amount>): Check {
  const own = tolerances.get(check);
  if (own) return { ...check, verdict: "within-rounding", tolerance: own };
  if (check.verdict !== "inconsistent" || check.relation !== "other" || check.measure !== "count") return check;
  const facts = factsOf(check);
  const rate = [...tolerances].find(([each]) =>
    factsOf(each)
      .slice(1)
      .every((fact) => facts.includes(fact)),
  );
  const points = facts.filter(({ measure }) => measure !== "money")[1];
  if (!rate || !points) return check;
  const tolerance = add(check.tolerance!, multiply(absolute(points.value), rate[1]));
  return compare(absolute(check.residual!), tolerance) <= 0
    ? { ...check, verdict: "within-rounding", tolerance }
    : check;
}
