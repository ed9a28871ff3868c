import { amount, compare, isZero, ONE, subtract, toFixed, toText } from "../amount";
import type { Fact } from "../facts/fact";
import type { CoarseColumns } from "../facts/grain";
import { powerDividing } from "../facts/grain";
import { groupedBy } from "../grouped";
import type { Table } from "../tables/table";
import type { Check } from "./check";
import { factsOf } from "./check";
import { mistypedDigits } from "./mistyped";
import { HUNDREDS } from "./one-grain";
import { recomputing } from "./recomputing";

/** So many rates that rounding alone explains are no slips. */
const SEVERAL = 3;
/** Rounding explains a single rate only where it leaves little room: three points of a percentage. */
const LITTLE_ROOM = amount("0.03");
/** How many rates that fail outweigh one that holds. */
const FOR_EACH_HELD = 4;

/**
 * The tables of round amounts whose rates were worked out before the amounts were rounded: 94.59% beside 119.00 and
 * 112.00 万元, which give 94.12%. Rounding to the grain explains every rate that fails, and they are several, or all
 * amounts of the table are round and no single digit was mistyped in the rates.
 * @param checks as judged with the printed precision.
 */
export function roundBesideRates(
  checks: readonly Check[],
  facts: readonly Fact[],
  coarse: ReadonlyMap<Table, CoarseColumns>,
): readonly Table[] {
  const failing = groupedBy(
    checks.filter((check) => check.verdict === "inconsistent" && isRate(check)),
    (check) => factsOf(check)[0]!.table,
  );
  return [...failing].flatMap(([table, failed]) => {
    const columns = coarse.get(table);
    if (!columns) return [];
    const ofTable = (check: Check) => factsOf(check).every((fact) => fact.table === table && fact.formula === null);
    if (!failed.every((check) => ofTable(check) && isRounding(check, columns))) return [];
    const held = checks.filter((check) => check.verdict === "exact" && isRate(check) && isTelling(check, table));
    if (held.length * FOR_EACH_HELD > failed.length) return [];
    const isRounded =
      failed.length >= SEVERAL ||
      (isAllRound(table, facts, columns) && failed.every((check) => isNoSlip(check, columns)));
    return isRounded ? [table] : [];
  });
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

/** The rate judged anew with amounts that are known to their grain only; null where it cannot be. */
function judgedCoarsely(check: Check, columns: CoarseColumns) {
  const facts = factsOf(check).map((fact) =>
    fact.measure === "money" ? { ...fact, halfWidth: columns.get(fact.column) ?? fact.halfWidth } : fact,
  );
  return recomputing(check)?.(facts) ?? null;
}

function isRounding(check: Check, columns: CoarseColumns): boolean {
  return judgedCoarsely(check, columns)?.verdict === "within-rounding";
}

/** True where no single digit explains the rate, and rounding leaves little room. */
function isNoSlip(check: Check, columns: CoarseColumns): boolean {
  const [{ value, decimals }] = factsOf(check) as [Fact];
  const [written, right] = [value, subtract(value, check.residual!)].map((each) =>
    toFixed(each, decimals).replace(/\D/g, ""),
  ) as [string, string];
  return (
    mistypedDigits(written, right) === null && compare(judgedCoarsely(check, columns)!.tolerance!, LITTLE_ROOM) <= 0
  );
}

/** True for a rate of the table that holds although rounding would have changed it: 100 % and nil hold however their amounts were rounded. */
function isTelling(check: Check, table: Table): boolean {
  const [printed] = factsOf(check) as [Fact];
  return printed.table === table && !isZero(printed.value) && compare(printed.value, ONE) !== 0;
}
