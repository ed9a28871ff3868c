import type { Amount } from "../amount";
import { equals, isZero, round, toFixed, toText } from "../amount";
import type { Fact } from "../facts/fact";
import type { ColumnGrain } from "../facts/grain";
import { grainsOfColumns, powerDividing } from "../facts/grain";
import type { Table } from "../tables/table";
import type { Check } from "./check";
import { factsOf } from "./check";
import type { ColumnSums } from "./column-sums";
import { columnSums } from "./column-sums";
import { WAN } from "./one-grain";
import { mistypedDigits } from "./mistyped";
import type { ChecksByFact } from "./single-causes";
import { causesOf, isAlone } from "./single-causes";

/** Different figures that tell a grain. */
const ENOUGH = 3;
/** Different figures that are not all round by accident, nor a few that somebody estimated. */
const MANY = 8;
/** How many sums that fail outweigh one that holds. */
const FOR_EACH_HELD = 4;
/** Zeros in so many places of different figures of what was spent are no accident: one chance in ten thousand. */
const NO_ACCIDENT = 4;
const SPENT: ReadonlySet<string> = new Set(["final-accounts", "ministry"]);

/** How far in 元 the figures of columns may be from what they were rounded from. */
type Halves = ReadonlyMap<number, Amount>;

/** What the figures and sums of a workbook say of rounding. */
export interface Evidence {
  readonly facts: readonly Fact[];
  readonly coarse: ReadonlyMap<Table, Halves>;
  readonly byFact: ChecksByFact;
  /** True where every sum of a table that fails is out by exactly one grain, and few others hold. */
  readonly isOutByOneGrain: (table: Table) => boolean;
}

/**
 * The tables and columns of round figures among finer ones: one table was rounded and its twin was not, or one column and
 * not those beside it. What the figures alone leave open, a sum decides that fails by what rounding explains.
 * @param checks sums, products, and bounds that are overstepped, as judged with the printed precision; none with formulas.
 */
export function roundAmongFiner(checks: readonly Check[], evidence: Evidence): ReadonlyMap<Table, Halves> {
  const { facts, coarse, byFact } = evidence;
  const grains = grainsOfColumns(facts);
  const stated = facts.filter(
    ({ measure, state, value }) => measure === "money" && state === "stated" && !isZero(value),
  );
  const rounded = new Map<Table, Halves>();
  for (const [table, sums] of columnSums(checks, stated, grains)) {
    const columns = grains.get(table)!;
    const isWhole = isRoundedTable(table, [...columns.values()], [...sums.values()], stated, evidence);
    // A column of nothing but 0.00 may hold what was rounded away.
    const halves = new Map<number, Amount>(isWhole ? coarse.get(table) : []);
    for (const [column, grain] of columns) {
      if (!grain.half) continue;
      const own = sums.get(column);
      if (
        isWhole ||
        (own &&
          (isRoundedColumn(own, grain, byFact, isOfSpending(table)) ||
            isRoundColumn(table, column, own, grain, stated)))
      )
        halves.set(column, grain.half);
    }
    if (halves.size > 0) rounded.set(table, halves);
  }
  return rounded;
}

/** True for a table of what was spent, which comes to 角 and 分. */
export function isOfSpending({ form }: Table): boolean {
  return SPENT.has(form.family ?? "");
}

/** True where sums with finer figures show that a column was rounded. */
function isRoundedColumn(
  { beside, held }: ColumnSums,
  { different, zeros }: ColumnGrain,
  byFact: ChecksByFact,
  isSpent: boolean,
): boolean {
  if (beside.length === 0 || held * FOR_EACH_HELD > beside.length) return false;
  const isTold = different >= ENOUGH;
  if ((isTold || beside.every(losesDigits)) && causesOf(beside, byFact) > 1) return true;
  if (!isTold || held > 0) return false;
  return beside.every((check) => isNoSlip(check, byFact)) || (isSpent && different * zeros >= NO_ACCIDENT);
}

/** True where a column of what was spent has many figures, all of them round, and those beside it are not. */
function isRoundColumn(
  table: Table,
  column: number,
  { held }: ColumnSums,
  { different, zeros, power }: ColumnGrain,
  stated: readonly Fact[],
): boolean {
  return (
    held === 0 &&
    different >= MANY &&
    different * zeros >= NO_ACCIDENT &&
    isOfSpending(table) &&
    areFiner(
      stated.filter((fact) => fact.table !== table || fact.column !== column),
      power,
    )
  );
}

/**
 * True where all figures of a table are round and those of the others are not, or a twin shows what was rounded, or the
 * table is out by exactly one grain.
 */
function isRoundedTable(
  table: Table,
  columns: readonly ColumnGrain[],
  sums: readonly ColumnSums[],
  stated: readonly Fact[],
  { byFact, isOutByOneGrain }: Evidence,
): boolean {
  if (columns.some(({ half }) => half === null) || sums.some(({ held }) => held > 0)) return false;
  const power = Math.min(...columns.map((each) => each.power));
  const powers = powersOf(stated.filter((fact) => fact.table === table));
  if (isTwinRounded(table, sums, byFact)) return true;
  if (powers.length < ENOUGH) return false;
  if (sums.some(({ beside }) => beside.some((check) => isNoSlip(check, byFact)))) return true;
  const showing = powers.filter((each) => each === power).length;
  const isShown = columns.every(({ zeros }) => zeros > 0) && (power === WAN || showing > ENOUGH);
  if (isShown && isOutByOneGrain(table)) return true;
  if (
    !areFiner(
      stated.filter((fact) => fact.table !== table),
      power,
    )
  )
    return false;
  return (
    sums.some(({ beside }) => beside.length > 0) ||
    isOfSpending(table) ||
    (power < WAN && powers.filter((each) => each === power).length >= ENOUGH)
  );
}

/**
 * True where every sum of the table that fails says that one of its figures is another table's to fewer places, 8550000
 * for 8546877.25: no single digit was mistyped so, or it is more than one figure.
 */
function isTwinRounded(table: Table, sums: readonly ColumnSums[], byFact: ChecksByFact): boolean {
  const broken = [...new Set(sums.flatMap((own) => own.broken))];
  const beside = new Set(sums.flatMap((own) => own.beside));
  const twins = broken.map((check) => (beside.has(check) ? twinRounded(check, table) : null));
  return twins.every((twin) => twin !== null) && (twins.every((twin) => !twin!.isSlip) || causesOf(broken, byFact) > 1);
}

function twinRounded(check: Check, table: Table): { readonly isSlip: boolean } | null {
  const [a, b] = factsOf(check).filter(({ state, value }) => state === "stated" && !isZero(value));
  if (!a || !b || check.terms.length > 2 || (a.table === table) === (b.table === table)) return null;
  const [own, other] = a.table === table ? [a, b] : [b, a];
  const places = -Math.min(powerDividing(toText(own.value)), WAN);
  if (!equals(round(other.value, places), own.value)) return null;
  const [written, right] = [own.value, other.value].map((value) => toFixed(value, 2).replace(/\D/g, ""));
  return { isSlip: mistypedDigits(written!, right!) !== null };
}

/** True where most of the different figures, and many of them, are no multiples of a power of ten. */
function areFiner(facts: readonly Fact[], power: number): boolean {
  const powers = powersOf(facts);
  const finer = powers.filter((each) => each < power).length;
  return finer >= MANY && 2 * finer > powers.length;
}

/** The largest power of ten that divides each of the different figures. */
function powersOf(facts: readonly Fact[]): readonly number[] {
  return [...new Set(facts.map(({ value }) => toText(value)))].map(powerDividing);
}

/** True where a difference has more than one digit, as what rounding takes away has: no digit was mistyped. */
function losesDigits({ residual }: Check): boolean {
  const digits = toText(residual!).match(/[1-9]/g) ?? [];
  return digits.length > 1;
}

/** True where no single digit explains a difference, nor a cell that other sums ask to change alike. */
function isNoSlip(check: Check, byFact: ChecksByFact): boolean {
  return losesDigits(check) && isAlone(check, byFact);
}
