import { absolute, equals, inUnit, isZero, multiply, powerOfTen, round, toText } from "../amount";
import type { Check, Relation, Term } from "../check/check";
import { judgeProduct, judgeRate, judgeSum, unitOf } from "../check/judge";
import type { Judgement } from "../check/judge";
import { minus, plus } from "../check/terms";
import type { Fact } from "../facts/fact";
import type { Localised } from "../text/text";
import type { Block } from "./block";
import { UNNAMED } from "./figures";
import { readingsOfColumns } from "./readings-of-columns";
import type { ColumnReading, Comparison } from "./readings-of-columns";

/** log2 of ten. */
const BITS_OF_DIGIT = 3.3;
/** Bits for a reading that the headings name, and those from which one is taken to be meant, as for sums. */
const NAMED = 12;
const ENOUGH = 20;
const COST_OF_EXCEPTION = 6;
/** Lines that must hold for one that does not, and lines that must hold where headings say it and where they do not. */
const HOLDING_FOR_ONE = 2;
const LEAST_NAMED = 2;
const LEAST_UNNAMED = 3;
/** What a whole rate says: nothing done, or all of it, comes by chance. */
const BITS_OF_WHOLE_RATE = 2;
/** Bits of a line in which another reading holds: then nobody can say that the figure is wrong. */
const TELLING = 6;

/** What one line says of a reading. */
interface Seen {
  /** The line, by its place in the block's list. */
  readonly line: number;
  readonly terms: readonly Term[];
  readonly judgement: Judgement;
  readonly bits: number;
}

/**
 * Differences, rates, shares and products of columns that headings name and figures bear out, as checks (T-3, T-4). A reading
 * that the figures alone show is never called wrong: it says no more than what a column is.
 */
export function comparedColumns(block: Block): Check[] {
  const isKnown = block.unnamed.length === 0;
  const readings = readingsOfColumns(block.columns).filter(({ named }) => named || !isKnown);
  const wholes = new Set(readings.map(({ whole }) => whole));
  return [...wholes].flatMap((whole) => {
    const tried = readings
      .filter((reading) => reading.whole === whole)
      .map((reading) => ({ reading, seen: block.lines.flatMap((_, line) => seenIn(block, reading, line) ?? []) }));
    const [best] = tried
      .map((each) => ({ ...each, score: scoreOf(each.reading, each.seen, tried.length) }))
      .filter(({ score }) => score >= ENOUGH)
      .sort((a, b) => b.score - a.score);
    return best
      ? checksOf(
          block,
          best,
          tried.flatMap((each) => (each.reading === best.reading ? [] : each.seen)),
        )
      : [];
  });
}

function scoreOf({ named }: ColumnReading, seen: readonly Seen[], readings: number): number {
  const failing = seen.filter((each) => !holds(each)).length;
  // The total of one line says what that line says.
  const holding = [...new Map(seen.filter(holds).map((each) => [figuresIn(each), each])).values()];
  if (holding.length < (named ? LEAST_NAMED : LEAST_UNNAMED) || failing * HOLDING_FOR_ONE > holding.length)
    return -Infinity;
  const bits = holding.reduce((sum, each) => sum + each.bits, 0);
  return bits + (named ? NAMED : 0) - Math.log2(readings) - failing * COST_OF_EXCEPTION;
}

function figuresIn({ terms }: Seen): string {
  return terms.map(({ fact }) => toText((fact as Fact).value)).join(" ");
}

function holds({ judgement }: Seen): boolean {
  return judgement.verdict !== "inconsistent";
}

/** The figures of a reading in one line, judged; null where one of them is missing or nothing is compared. */
function seenIn(block: Block, { kind, whole, operands }: ColumnReading, line: number): Seen | null {
  const stated = (at: number, of = line) => {
    const figure = block.figures[of]![at]!;
    return typeof figure !== "string" && figure.state === "stated" ? figure : null;
  };
  const printed = stated(whole);
  if (!printed || isZero(printed.value)) return null;
  if ((printed.measure === "ratio") !== IS_RATE[kind]) return null;
  const facts = operands.map((at) => stated(at));
  if (kind === "share") {
    const total = block.lines.findIndex((each) => each.total === "total");
    facts.push(total < 0 || total === line ? null : stated(operands[0]!, total));
  }
  if (!facts.every((fact): fact is Fact => fact !== null && fact.measure !== "ratio")) return null;
  const [a, b] = facts as [Fact, Fact];
  if (kind !== "product" && a.measure !== b.measure) return null;
  const { terms, judgement } = JUDGES[kind](printed, facts);
  return judgement.verdict === "not-judgeable" ? null : { line, terms, judgement, bits: bitsOf(printed) };
}

const IS_RATE: Readonly<Record<Comparison, boolean>> = {
  difference: false,
  quotient: true,
  growth: true,
  share: true,
  product: false,
};

type Judged = Pick<Seen, "terms" | "judgement">;

const JUDGES: Readonly<Record<Comparison, (printed: Fact, facts: readonly Fact[]) => Judged>> = {
  difference: (printed, [a, b]) => {
    const terms = [plus(printed), minus(a!), plus(b!)];
    return { terms, judgement: judgeSum(terms) };
  },
  quotient: (printed, [a, b]) => rateOf(printed, [plus(a!)], [plus(b!)]),
  growth: (printed, [a, b]) => rateOf(printed, [plus(a!), minus(b!)], [plus(b!)]),
  share: (printed, [a, total]) => rateOf(printed, [plus(a!)], [plus(total!)]),
  product: (printed, factors) => ({
    terms: [printed, ...factors].map(plus),
    judgement: judgeProduct(printed, factors),
  }),
};

function rateOf(printed: Fact, numerator: readonly Term[], denominator: readonly Term[]): Judged {
  return {
    terms: [plus(printed), ...numerator, ...denominator],
    judgement: judgeRate(printed, numerator, denominator),
  };
}

/** How much a line that holds says: the digits that are printed. */
function bitsOf(printed: Fact): number {
  const own = printed.measure === "money" ? inUnit(printed.value, printed.unit) : printed.value;
  if (printed.measure === "ratio" && toText(absolute(own)) === "1") return BITS_OF_WHOLE_RATE;
  return toText(round(multiply(absolute(own), powerOfTen(printed.decimals)), 0)).length * BITS_OF_DIGIT;
}

/** True where another figure of the line is just what a difference lacks: it may be a part of it. */
function isExplained(block: Block, { kind }: ColumnReading, { line, terms, judgement: { residual } }: Seen): boolean {
  if (kind !== "difference") return false;
  const used = new Set(terms.map(({ fact }) => fact));
  return block.figures[line]!.some(
    (figure) => typeof figure !== "string" && !used.has(figure) && equals(absolute(figure.value), absolute(residual!)),
  );
}

const SOURCE: Localised = { zh: "由表中数字的关系得出", en: "From the relations of the table's own figures" };
const RULES: Readonly<Record<Comparison, { readonly id: string; readonly relation: Relation }>> = {
  difference: { id: "T-3", relation: "zero" },
  quotient: { id: "T-4", relation: "quotient" },
  growth: { id: "T-4", relation: "quotient" },
  share: { id: "T-4", relation: "quotient" },
  product: { id: "T-4", relation: "product" },
};

function checksOf(
  block: Block,
  { reading, seen }: { readonly reading: ColumnReading; readonly seen: readonly Seen[] },
  others: readonly Seen[],
): Check[] {
  const { id, relation } = RULES[reading.kind];
  const title = titleOf(block, reading, seen.filter(holds).length, seen.length);
  const name = block.columns[reading.whole]!.label;
  const otherwise = new Set(
    others.filter((each) => holds(each) && each.bits > TELLING).map(({ terms: [first] }) => first!.fact),
  );
  const told = seen.filter(
    (each) =>
      holds(each) || (reading.named && !otherwise.has(each.terms[0]!.fact) && !isExplained(block, reading, each)),
  );
  // Of a table that forms know only what fails is told: what holds there is what rules judge.
  if (told.every((each) => holds(each) && each.terms.every(({ fact }) => (fact as Fact).key !== UNNAMED))) return [];
  return told.map(({ terms, judgement }): Check => {
    const first = terms[0]!.fact as Fact;
    const scope = `${block.sheet}·${name}·${first.rowLabel}`;
    return {
      id: `${id}:${scope}`,
      rule: id,
      title,
      scope,
      kind: "exact",
      severity: "warning",
      source: SOURCE,
      terms,
      measure: first.measure === "text" ? "money" : first.measure,
      unit: unitOf(terms.map(({ fact }) => fact)),
      relation,
      inferred: true,
      settledBy: null,
      ...judgement,
    };
  });
}

function titleOf(
  { columns }: Block,
  { kind, whole, operands }: ColumnReading,
  holding: number,
  all: number,
): Localised {
  const quoted = (at: number) => `“${columns[at]!.label}”`;
  const [a, b] = operands.map(quoted);
  const right = {
    difference: `${a}－${b}`,
    quotient: `${a}÷${b}`,
    growth: `（${a}－${b}）÷${b}`,
    share: `${a}÷合计`,
    product: operands.map(quoted).join("×"),
  }[kind];
  return {
    zh: `${quoted(whole)}等于${right}（${all} 行中 ${holding} 行成立）`,
    en: `${quoted(whole)} = ${right} (holds in ${holding} of ${all} lines)`,
  };
}
