import type { Amount } from "../amount";
import { absolute, add, amount, compare, divide, isZero, multiply, round, subtract, toText, ZERO } from "../amount";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { CoarseColumns } from "../facts/grain";
import { coarseColumns } from "../facts/grain";
import type { Table } from "../tables/table";
import { groupedBy } from "../grouped";
import type { Check } from "./check";
import { factsOf } from "./check";
import { isOfSpending, roundAmongFiner } from "./round-among-finer";
import { isOffByOneGrain } from "./one-grain";
import { exactColumns, roundWhereOthersAre } from "./round-where-others-are";
import { causesOf, checksByFact, isAlone } from "./single-causes";

/**
 * Of so many sums that rounding could have broken, the least part that it breaks: a third of the sums of two parts, more
 * of longer ones. Where nearly all hold, the figures are round by nature, and what fails is a slip.
 */
const LEAST_BROKEN = 0.12;

/** Different figures that are not all round by nature in a table of what was spent. */
const MANY = 8;
/** Half of a whole 万元. */
const HALF_WAN = amount(5000);
const TWENTY = amount(20);
/** More sums of a table than one slip breaks, as a rule. */
const SEVERAL = 3;

/** Rounding breaks a quarter of the sums of two parts: of a small table so many may hold for one that is out by one grain. */
const HOLDING_FOR_ONE = 3;
/** With so many tables that are rounded, the workbook is. */
const SOME_TABLES = 2;

/** What the sums of one table say about its grain. */
interface Evidence {
  /** Sums that fail by no more than rounding to the grain explains. */
  readonly broken: Check[];
  /** Sums that hold exactly, although rounding to the grain could have broken them. */
  held: number;
}

/**
 * The tables whose figures were rounded further than they are printed, with their columns and half widths: whole 万元
 * printed as 12.00, hundreds of 元 with 分. All figures of such a column are multiples of the grain, and sums fail by what
 * rounding to it explains, several of them, so that no one cell is their cause.
 * @param checks judged with the printed precision.
 */
export function roundedTables(checks: readonly Check[], facts: readonly Fact[]): ReadonlyMap<Table, CoarseColumns> {
  const sums = checks.filter(isJudgedSum);
  const typed = sums.filter(isTyped);
  const overstepped = checks.filter((check) => isOverstepped(check) && isTyped(check));
  if (!checks.some(({ verdict }) => verdict === "inconsistent")) return new Map();
  const byFact = checksByFact([...sums, ...overstepped]);
  const coarse = coarseColumns(facts);
  const rounded = new Map<Table, Map<number, Amount>>();
  const take = (table: Table, columns: CoarseColumns | undefined) =>
    rounded.set(table, new Map([...(rounded.get(table) ?? []), ...(columns ?? [])]));
  const neverRound = new Set(
    [...coarse].flatMap(([table, columns]) => (isNeverRound(table, facts, columns) ? [table] : [])),
  );
  const evidence = evidenceOf(typed, coarse);
  const haveSeveralCauses = (broken: readonly Check[]) => broken.length >= SEVERAL && causesOf(broken, byFact) > 1;
  // Where no table can be round by nature, their sums speak together.
  const together = new Set([...evidence].flatMap(([table, { broken }]) => (neverRound.has(table) ? broken : [])));
  const areRounded = haveSeveralCauses([...together]);
  const doubtful: Table[] = [];
  for (const [table, { broken, held }] of evidence) {
    if (broken.length === 0) continue;
    const many = broken.length >= LEAST_BROKEN * (broken.length + held);
    const severalCauses = haveSeveralCauses(broken);
    if ((neverRound.has(table) && areRounded) || (many && (severalCauses || isPrintedSo(table))))
      take(table, coarse.get(table));
    else if (many || isOfSpending(table)) doubtful.push(table);
  }
  const products = checks.filter((check) => check.relation === "product" && isTyped(check));
  const isOutByOneGrain = (table: Table) => {
    const own = evidence.get(table);
    const failing = typed.filter(
      (check) => check.verdict === "inconsistent" && check.kind !== "analytic" && isOf(check, table),
    );
    return (
      own !== undefined &&
      own.broken.length * HOLDING_FOR_ONE >= own.held &&
      failing.every((check) => isOffByOneGrain(check) && isAlone(check, byFact))
    );
  };
  const among = [...typed, ...overstepped, ...products];
  for (const [table, columns] of roundAmongFiner(among, { facts, coarse, byFact, isOutByOneGrain }))
    take(table, columns);
  // A single failure is rounding where other tables of the workbook were rounded as well.
  if (rounded.size > 0 && doubtful.length > 0) {
    const isExact = exactColumns(among, facts);
    for (const table of doubtful) {
      const columns = [...coarse.get(table)!].filter(([column]) => !isExact(table, column));
      if (columns.length > 0) take(table, new Map(columns));
    }
  }
  if (rounded.size >= SOME_TABLES) {
    for (const [table, columns] of roundWhereOthersAre(among, facts))
      take(table, new Map([...columns, ...(rounded.get(table) ?? [])]));
  }
  return rounded;
}

function isOverstepped({ relation, verdict, measure, pointsOnly, residual }: Check): boolean {
  return (
    relation === "at-most-zero" &&
    verdict === "inconsistent" &&
    measure === "money" &&
    pointsOnly !== true &&
    residual !== null
  );
}

function isOf(check: Check, table: Table): boolean {
  return factsOf(check).some((fact) => fact.table === table);
}

function isJudgedSum(check: Check): boolean {
  const { relation, verdict, residual, pointsOnly } = check;
  return relation === "zero" && pointsOnly !== true && verdict !== "not-judgeable" && residual !== null;
}

/** False where a figure of the sum is computed from others as they stand: it was not rounded by itself. */
function isTyped(check: Check): boolean {
  return factsOf(check).every(({ formula }) => formula === null);
}

function evidenceOf(sums: readonly Check[], coarse: ReadonlyMap<Table, CoarseColumns>): ReadonlyMap<Table, Evidence> {
  const evidence = new Map<Table, Evidence>();
  for (const check of sums) {
    const isBroken = check.verdict === "inconsistent" && isWithin(check, coarse);
    const tables = tablesThatMayRound(check, coarse, isBroken);
    if (tables.size === 0 || (!isBroken && !isZero(check.residual!))) continue;
    for (const table of tables) {
      const own = evidence.get(table) ?? { broken: [], held: 0 };
      evidence.set(table, own);
      if (isBroken) own.broken.push(check);
      else own.held++;
    }
  }
  return evidence;
}

/**
 * The tables whose rounding could break a sum. Two figures that are rounded alike stay equal, unless one of them was rounded
 * in two steps, and so does a sum of one part; a 0.00 beside them may hold what was rounded away, which shows only where the sum is broken.
 */
function tablesThatMayRound(
  { terms }: Check,
  coarse: ReadonlyMap<Table, CoarseColumns>,
  isBroken: boolean,
): ReadonlySet<Table> {
  const facts = terms.flatMap(({ fact }) =>
    isKnown(fact) && fact.state === "stated" && (isBroken || !isZero(fact.value)) ? [fact] : [],
  );
  // Half widths of one grain have as many digits before the point.
  const widths = new Set(facts.map((fact) => toText(coarseHalf(fact, coarse)).split(".")[0]!.length));
  const isTwin =
    widths.size === 1 && (!isBroken || new Set(facts.map(({ halfWidth }) => toText(halfWidth))).size === 1);
  if (facts.length < 2 || (facts.length === 2 && isTwin)) return new Set();
  return new Set(facts.filter((fact) => coarse.get(fact.table)?.has(fact.column)).map((fact) => fact.table));
}

function coarseHalf(fact: Fact, coarse: ReadonlyMap<Table, CoarseColumns>): Amount {
  return coarse.get(fact.table)?.get(fact.column) ?? fact.halfWidth;
}

function isWithin(check: Check, coarse: ReadonlyMap<Table, CoarseColumns>): boolean {
  return compare(absolute(check.residual!), coarseTolerance(check, coarse)) <= 0;
}

function coarseTolerance({ terms }: Check, coarse: ReadonlyMap<Table, CoarseColumns>): Amount {
  let tolerance = ZERO;
  for (const { coefficient, fact } of terms) {
    if (!isKnown(fact) || fact.state !== "stated") continue;
    tolerance = add(tolerance, multiply(amount(Math.abs(coefficient)), coarseHalf(fact, coarse)));
  }
  return tolerance;
}

/**
 * Sums that only names and figures show, as within rounding where rounding to the grain of their columns explains the
 * difference in several sums of a table, in two that no one cell explains, or by exactly one grain: nothing says that such
 * a sum must hold, so that the doubt is enough.
 */
export function roundedInferences(checks: readonly Check[], facts: readonly Fact[]): readonly Check[] {
  if (!checks.some(({ verdict }) => verdict === "inconsistent")) return checks;
  const coarse = coarseColumns(facts);
  const isDoubtful = (check: Check) =>
    check.verdict === "inconsistent" && isJudgedSum(check) && isWithin(check, coarse);
  const byFact = checksByFact(checks.filter(isJudgedSum));
  const doubts = groupedBy(checks.filter(isDoubtful), (check) => factsOf(check)[0]!.table);
  const rounded = [...doubts].filter(([, own]) => own.length >= SEVERAL || causesOf(own, byFact) > 1);
  const tables = new Set(rounded.map(([table]) => table));
  return checks.map((check) =>
    isDoubtful(check) && (tables.has(factsOf(check)[0]!.table) || (isOffByOneGrain(check) && isAlone(check, byFact)))
      ? { ...check, verdict: "within-rounding", tolerance: coarseTolerance(check, coarse) }
      : check,
  );
}

/** True where a column of the table shows decimals, but fewer than its unit has: 3.4 万元. Whole numbers may be 7 for 7.00. */
function isPrintedSo(table: Table): boolean {
  let most = 0;
  for (const { read, measure } of table.cells)
    if (measure === "money" && read.kind === "number") most = Math.max(most, read.decimals);
  return table.unit !== "元" && most === 1;
}

/**
 * True where so many figures are round that they are not so by nature: what was spent comes to 角 and 分, and nobody plans
 * to the 千元 or finer in so many figures. Budgets in whole 万元 are common, and say nothing.
 */
function isNeverRound(table: Table, facts: readonly Fact[], columns: CoarseColumns): boolean {
  const spent = isOfSpending(table);
  const telling = new Set<string>();
  for (const fact of facts) {
    const half = fact.table === table ? columns.get(fact.column) : undefined;
    if (half === undefined || isZero(fact.value)) continue;
    if (spent || (compare(half, HALF_WAN) < 0 && !isRounder(fact.value, half))) telling.add(toText(fact.value));
  }
  return telling.size >= MANY;
}

/** True for a multiple of ten grains, which does not show the grain. */
function isRounder(value: Amount, half: Amount): boolean {
  const tens = divide(value, multiply(half, TWENTY))!;
  return isZero(subtract(tens, round(tens, 0)));
}
