import type { Amount } from "../amount";
import { absolute, add, amount, compare, divide, isZero, multiply, round, subtract, toText, ZERO } from "../amount";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { CoarseColumns } from "../facts/grain";
import { coarseColumns } from "../facts/grain";
import type { Table } from "../tables/table";
import type { Check } from "./check";
import { factsOf } from "./check";

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
/** A table with no more sums than this that rounding could break shows next to nothing where one of them is broken. */
const FEW_SUMS = 8;
/** Different figures that a table has to have at least, for their being round to be no accident. */
const FEW = 3;
/** … and for a bound that is overstepped, which has no other sum to bear it out. */
const ENOUGH = 8;
const SPENT: ReadonlySet<string> = new Set(["final-accounts", "ministry"]);

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
  const coarse = coarseColumns(facts);
  if (coarse.size === 0) return coarse;
  const sums = checks.filter(isJudgedSum);
  const evidence = evidenceOf(sums.filter(isTyped), coarse);
  const byFact = checksByFact(sums);
  const neverRound = new Set(
    [...coarse].flatMap(([table, columns]) => (isNeverRound(table, facts, columns) ? [table] : [])),
  );
  const different = differentFigures(facts, coarse);
  const isRound = roundThroughout(facts, coarse);
  const rounded = new Set<Table>();
  const doubtful: Table[] = [];
  const small: Table[] = [];
  for (const [table, { broken, held }] of evidence) {
    if (broken.length === 0) continue;
    const many = broken.length >= LEAST_BROKEN * (broken.length + held);
    const isOneCause = causesOf(broken, byFact) === 1;
    const severalCauses = broken.length >= SEVERAL && !isOneCause;
    // Two sums that one cell explains tell a slip; what one sum alone tells may be rounding.
    const isBorneOut = isOneCause && broken.some((check) => hasSlipOfSeveral(check, byFact));
    const isSmall = broken.length + held <= FEW_SUMS && different.get(table)! >= FEW;
    if ((neverRound.has(table) && severalCauses) || (many && (severalCauses || isPrintedSo(table)))) rounded.add(table);
    else if (
      many &&
      !isBorneOut &&
      (isSmall || neverRound.has(table)) &&
      isRound(table) &&
      broken.every((check) => isUsual(check, coarse))
    )
      small.push(table);
    else if (many || isOfSpending(table)) doubtful.push(table);
  }
  // A single failure is rounding where other tables of the workbook were rounded as well.
  if (rounded.size > 0) for (const table of doubtful) rounded.add(table);
  for (const table of small) rounded.add(table);
  return new Map([...coarse].filter(([table]) => rounded.has(table)));
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
 * The tables whose rounding could break a sum. Two figures that are rounded alike stay equal, and so does a sum of one
 * part; a 0.00 beside them may hold what was rounded away, which shows only where the sum is broken.
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
  if (facts.length < 2 || (facts.length === 2 && widths.size === 1)) return new Set();
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

/** How many different figures of a table are multiples of the grain of their column. */
function differentFigures(
  facts: readonly Fact[],
  coarse: ReadonlyMap<Table, CoarseColumns>,
): ReadonlyMap<Table, number> {
  const figures = new Map<Table, Set<string>>([...coarse.keys()].map((table) => [table, new Set<string>()]));
  for (const { table, column, value } of facts)
    if (coarse.get(table)?.has(column) && !isZero(value)) figures.get(table)!.add(toText(value));
  return new Map([...figures].map(([table, own]) => [table, own.size]));
}

/** True for tables of which no column has a figure that is printed finer than its grain: rounded as a whole, if at all. */
function roundThroughout(facts: readonly Fact[], coarse: ReadonlyMap<Table, CoarseColumns>): (table: Table) => boolean {
  const finer = new Set<Table>();
  for (const { table, column, value, measure, state } of facts)
    if (measure === "money" && state === "stated" && !isZero(value) && !coarse.get(table)?.has(column))
      finer.add(table);
  return (table) => !finer.has(table);
}

/** Twelve times the square of two and a half standard deviations, each figure off evenly by up to its half width: 25·Σh². */
const [USUAL_OFF, USUAL_WIDTH] = [amount(12), amount(25)];

/**
 * True for a difference that rounding commonly leaves: it does not add up in many figures, and between two that are
 * rounded alike there is none.
 */
function isUsual({ terms, residual }: Check, coarse: ReadonlyMap<Table, CoarseColumns>): boolean {
  const figures = terms.filter(({ fact }) => isKnown(fact) && !isZero(fact.value));
  if (figures.length < 3 && new Set(figures.map(({ fact }) => isKnown(fact) && fact.table)).size < 2) return false;
  let squares = ZERO;
  for (const { coefficient, fact } of terms) {
    if (!isKnown(fact) || fact.state !== "stated") continue;
    const half = multiply(amount(coefficient), coarseHalf(fact, coarse));
    squares = add(squares, multiply(half, half));
  }
  return compare(multiply(USUAL_OFF, multiply(residual!, residual!)), multiply(USUAL_WIDTH, squares)) <= 0;
}

/**
 * What need not hold, or need not hold to the last place, as within rounding where rounding to the grain of the columns
 * explains the difference, so that the doubt is enough: sums that only names and figures show, where several of a table are
 * off; and bounds that a rounded figure oversteps.
 */
export function roundedDoubts(checks: readonly Check[], facts: readonly Fact[]): readonly Check[] {
  const isBound = ({ relation, measure }: Check) => relation === "at-most-zero" && measure === "money";
  if (!checks.some(({ verdict }) => verdict === "inconsistent")) return checks;
  const coarse = coarseColumns(facts);
  if (coarse.size === 0) return checks;
  const different = differentFigures(facts, coarse);
  const isRound = roundThroughout(facts, coarse);
  const isDoubtful = (check: Check) =>
    check.verdict === "inconsistent" &&
    check.residual !== null &&
    (isBound(check) || (check.inferred === true && isJudgedSum(check))) &&
    isWithin(check, coarse) &&
    factsOf(check).some(
      ({ table, column }) =>
        coarse.get(table)?.has(column) &&
        different.get(table)! >= (isBound(check) ? ENOUGH : FEW) &&
        (!isBound(check) || isRound(table)),
    );
  const doubts = new Map<Table, number>();
  for (const check of checks.filter(isDoubtful)) {
    const table = factsOf(check)[0]!.table;
    doubts.set(table, (doubts.get(table) ?? 0) + 1);
  }
  return checks.map((check) =>
    isDoubtful(check) && (isBound(check) || doubts.get(factsOf(check)[0]!.table)! >= SEVERAL)
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

function isOfSpending({ form }: Table): boolean {
  return SPENT.has(form.family ?? "");
}

function checksByFact(checks: readonly Check[]): ReadonlyMap<Fact, readonly Check[]> {
  const byFact = new Map<Fact, Check[]>();
  for (const check of checks)
    for (const { fact } of check.terms) {
      if (!isKnown(fact)) continue;
      const own = byFact.get(fact);
      if (own) own.push(check);
      else byFact.set(fact, [check]);
    }
  return byFact;
}

/** True where one change of a cell explains the broken sum and another one. */
function hasSlipOfSeveral({ terms }: Check, byFact: ReadonlyMap<Fact, readonly Check[]>): boolean {
  return terms.some(({ fact }) => {
    const own = isKnown(fact) ? byFact.get(fact)! : [];
    return own.filter(({ verdict }) => verdict === "inconsistent").length > 1 && isOneChange(fact as Fact, own);
  });
}

/** How many cells it takes at least to explain the broken sums, each by one change that all sums of its cell ask for. */
function causesOf(broken: readonly Check[], byFact: ReadonlyMap<Fact, readonly Check[]>): number {
  let left = new Set(broken);
  let causes = 0;
  while (left.size > 0 && causes < 2) {
    let best: readonly Check[] = [];
    for (const check of left)
      for (const { fact } of check.terms) {
        const own = isKnown(fact) ? byFact.get(fact)! : [];
        if (!isOneChange(fact as Fact, own)) continue;
        const explained = own.filter((each) => left.has(each));
        if (explained.length > best.length) best = explained;
      }
    const gone = best.length > 0 ? best : [...left].slice(0, 1);
    left = new Set([...left].filter((check) => !gone.includes(check)));
    causes++;
  }
  return left.size > 0 ? causes + 1 : causes;
}

/** True where one change of a figure makes all sums that it is in hold. */
function isOneChange(fact: Fact, checks: readonly Check[]): boolean {
  const changes = new Set(
    checks.map(({ terms, residual }) => {
      const coefficient = terms.find((term) => term.fact === fact)?.coefficient ?? 0;
      return coefficient === 0 ? "" : toText(divide(residual!, amount(coefficient)) ?? ZERO);
    }),
  );
  return changes.size === 1 && !changes.has("0") && !changes.has("");
}
