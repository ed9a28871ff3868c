import type { Amount, Unit } from "../amount";
import {
  absolute,
  add,
  addIntervals,
  amount,
  around,
  compare,
  divide,
  divideIntervals,
  equals,
  isPositive,
  isZero,
  inUnit,
  isNegative,
  multiply,
  multiplyIntervals,
  overlaps,
  reach,
  round,
  scaleInterval,
  subtract,
  toYuan,
  ZERO,
} from "../amount";
import type { Interval } from "../amount";
import { isFact, isKnown } from "../facts/fact";
import type { Fact, FactOrMissing, MissingFact } from "../facts/fact";
import { render } from "../text/render";
import { text } from "../text/text";
import type { Text } from "../text/text";
import type { Term, Verdict } from "./check";

/** A verdict with its residual, tolerance and reason. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly residual: Amount | null;
  readonly tolerance: Amount | null;
  readonly reason: Text | null;
}

export function intervalOf(fact: Fact): Interval {
  return around(fact.value, fact.halfWidth);
}

/** Σ coefficient × value. */
export function residualOf(terms: readonly Term[]): Amount {
  let residual = ZERO;
  for (const { coefficient, fact } of terms) residual = plusTimes(residual, coefficient, (fact as Fact).value);
  return residual;
}

/** Σ |coefficient| × half width: what rounding alone can explain (XBRL Calculations 1.1, round to nearest). */
export function toleranceOf(terms: readonly Term[]): Amount {
  let tolerance = ZERO;
  for (const { coefficient, fact } of terms)
    tolerance = plusTimes(tolerance, Math.abs(coefficient), (fact as Fact).halfWidth);
  return tolerance;
}

/** total + coefficient × value. Nearly every coefficient is 1 or −1, where addition or subtraction will do. */
function plusTimes(total: Amount, coefficient: number, value: Amount): Amount {
  if (coefficient === 1) return add(total, value);
  if (coefficient === -1) return subtract(total, value);
  return add(total, multiply(amount(coefficient), value));
}

/** Judges Σ coefficient × value = 0. */
export function judgeSum(terms: readonly Term[]): Judgement {
  const missing = terms.every(({ fact }) => isKnown(fact)) ? null : missingReason(terms.map((t) => t.fact));
  if (missing) return notJudgeable(missing);
  const residual = residualOf(terms);
  const tolerance = toleranceOf(terms);
  return { verdict: verdictOf(residual, tolerance), residual, tolerance, reason: null };
}

/** Judges Σ coefficient × value ≤ 0; anything at or below 0 is exact. */
export function judgeAtMost(terms: readonly Term[]): Judgement {
  const sumJudged = judgeSum(terms);
  if (sumJudged.residual === null || !isPositive(sumJudged.residual)) {
    return sumJudged.residual === null ? sumJudged : { ...sumJudged, verdict: "exact" };
  }
  return sumJudged;
}

/**
 * Judges a printed rate against Σ numerator ÷ Σ denominator: exact when the recomputed rate rounds to the printed
 * one, within rounding when the intervals of the printed and of the recomputed rate meet.
 */
export function judgeRate(printed: FactOrMissing, numerator: readonly Term[], denominator: readonly Term[]): Judgement {
  const missing = missingReason([printed, ...numerator.map((t) => t.fact), ...denominator.map((t) => t.fact)]);
  if (missing) return notJudgeable(missing);
  const rate = printed as Fact;
  const recomputed = divide(residualOf(numerator), residualOf(denominator));
  if (recomputed === null) {
    return notJudgeable(text("分母为0，比率不存在", "The denominator is 0, so there is no rate"));
  }
  const range = divideIntervals(sumInterval(numerator), sumInterval(denominator)) ?? around(recomputed, ZERO);
  const residual = subtract(rate.value, recomputed);
  const tolerance = add(rate.halfWidth, reach(range, recomputed));
  const sameWhenRounded = equals(roundedAs(rate, recomputed), roundedAs(rate, rate.value));
  if (sameWhenRounded) return { verdict: "exact", residual: ZERO, tolerance, reason: null };
  return {
    verdict: overlaps(intervalOf(rate), range) ? "within-rounding" : "inconsistent",
    residual: roundedAs(rate, residual, 2),
    tolerance: roundedAs(rate, tolerance, 2),
    reason: null,
  };
}

/**
 * A value rounded as the printed rate is, on its own scale: a percentage as a fraction, an amount per head in the unit of
 * its table. A difference keeps two places more; the rest is the tail of a division.
 */
function roundedAs(rate: Fact, value: Amount, more = 0): Amount {
  const places = rate.decimals + more;
  return rate.measure === "money" ? toYuan(round(inUnit(value, rate.unit), places), rate.unit) : round(value, places);
}

/**
 * Judges product = factor × factor: exact when they are equal to the last digit, within rounding when the interval of the
 * printed product and that of its factors' meet. 3 × 0.33 = 1.00 is within rounding, since 0.33 may be 0.335.
 */
export function judgeProduct(product: FactOrMissing, factors: readonly FactOrMissing[]): Judgement {
  const missing = missingReason([product, ...factors]);
  if (missing) return notJudgeable(missing);
  const printed = product as Fact;
  const recomputed = factors.map((fact) => (fact as Fact).value).reduce(multiply);
  const range = factors.map((fact) => intervalOf(fact as Fact)).reduce(multiplyIntervals);
  const residual = subtract(printed.value, recomputed);
  const towards = isNegative(residual) ? subtract(recomputed, range.low) : subtract(range.high, recomputed);
  const tolerance = add(printed.halfWidth, towards);
  return { verdict: verdictOf(residual, tolerance), residual, tolerance, reason: null };
}

/** The interval of Σ coefficient × value. */
export function sumInterval(terms: readonly Term[]): Interval {
  return terms
    .map(({ coefficient, fact }) => scaleInterval(intervalOf(fact as Fact), amount(coefficient)))
    .reduce(addIntervals, { low: ZERO, high: ZERO });
}

export function verdictOf(residual: Amount, tolerance: Amount): Verdict {
  if (isZero(residual)) return "exact";
  return compare(absolute(residual), tolerance) <= 0 ? "within-rounding" : "inconsistent";
}

export function notJudgeable(reason: Text): Judgement {
  return { verdict: "not-judgeable", residual: null, tolerance: null, reason };
}

/** Why a sum of the facts is unknown: a missing row or column, an empty cell or an unreadable one. Null where it is known. */
export function missingReason(facts: readonly FactOrMissing[]): Text | null {
  const unknown = facts.filter((fact) => !isKnown(fact));
  if (unknown.length === 0) return null;
  return text("缺少：{facts}", "Missing: {facts}", { facts: { list: lacksOf(unknown) } });
}

/** The reasons why facts are unknown, each reason once. */
function lacksOf(unknown: readonly FactOrMissing[]): readonly Text[] {
  if (unknown.length === 1) return unknown.map(lackIn);
  const said = new Map<string, Text>();
  for (const fact of unknown) {
    const lack = lackIn(fact);
    said.set(isFact(fact) ? `${fact.cell.sheet}!${fact.cell.address}` : render(lack, "zh-CN"), lack);
  }
  return [...said.values()];
}

function lackIn(fact: FactOrMissing): Text {
  if (!isFact(fact)) return lackOf(fact);
  const { label, cell, state, written } = fact;
  if (state === "blank") return text("{label}（{cell} 为空）", "{label} ({cell} is blank)", { label, cell });
  if (written === null) {
    return text("{label}（{cell} 的公式没有计算结果）", "{label} (the formula in {cell} has no computed result)", {
      label,
      cell,
    });
  }
  return text("{label}（{cell} 的内容“{written}”不是数字）", "{label} ({cell} holds “{written}”, not a figure)", {
    label,
    cell,
    written,
  });
}

/** What is missing: a whole table, or a row or column of a table that the workbook has. */
function lackOf({ entity, name, lackedBy }: MissingFact): Text {
  if (typeof lackedBy === "object" && "form" in lackedBy) {
    return text("{form}（本工作簿中没有这张表）", "{form} (this workbook has no such table)", lackedBy);
  }
  const owner = entity ? `${entity.name} ` : "";
  const where =
    lackedBy === "tables"
      ? text("本工作簿各表中没有这一项", "in none of this workbook's tables")
      : text("工作表“{sheet}”中没有这一行或列", "sheet “{sheet}” has no such row or column", lackedBy);
  return text("{owner}{name}（{where}）", "{owner}{name} ({where})", { owner, name, where });
}

const COARSE_FIRST: readonly Unit[] = ["亿元", "万元", "千元", "百元", "元"];

/** The unit to show a check's money in: the largest unit of its tables, which limits the precision of the check. */
export function unitOf(facts: readonly FactOrMissing[]): Unit {
  let coarsest = COARSE_FIRST.length;
  for (const fact of facts)
    if (isFact(fact) && fact.measure === "money") coarsest = Math.min(coarsest, COARSE_FIRST.indexOf(fact.unit));
  return COARSE_FIRST[coarsest] ?? "万元";
}
