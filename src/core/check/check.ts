import type { Amount, Unit } from "../amount";
import type { Fact, FactOrMissing } from "../facts/fact";
import type { Localised, Text } from "../text/text";

/**
 * The verdict of a check: equal to the last digit; a difference within rounding; a larger difference; or not judged,
 * because a figure is missing.
 */
export type Verdict = "exact" | "within-rounding" | "inconsistent" | "not-judgeable";
/** The severity of a finding: must be corrected, should be checked, for information. */
export type Severity = "error" | "warning" | "info";

/**
 * What sort of statement a rule makes (domain B.0): `exact` and `rounding` must hold but for rounding,
 * `logical` is an inequality, `analytic` is expected and may differ for a reason that people must give.
 */
export type RuleKind = "exact" | "rounding" | "logical" | "analytic";

/**
 * What is asked of the terms: that Σ coefficient × value is 0, or at most 0; that the first is the product of the others
 * (金额 = 数量 × 单价); that the first is the quotient of sums of the others (执行率 = 支出 ÷ 预算); or something else.
 */
export type Relation = "zero" | "at-most-zero" | "product" | "quotient" | "other";

/** One operand: coefficient × fact; the coefficient is a whole number, nearly always 1 or −1. */
export interface Term {
  readonly coefficient: number;
  readonly fact: FactOrMissing;
}

/** A rule judged once, on certain cells. Quantities are in the base measure: 元, heads, or fractions. */
export interface Check {
  /** `P-1:区本级/安全监管专项经费`: unique, and independent of the place of the table. */
  readonly id: string;
  readonly rule: string;
  readonly title: Localised;
  /** What it was judged on: the project, section or column; null for the department as a whole. */
  readonly scope: string | null;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly source: Localised;
  readonly verdict: Verdict;
  readonly terms: readonly Term[];
  /** Empty cells that were taken for nil, as terms of the sum: the search for a cause may fill them in. */
  readonly blanks?: readonly Term[];
  /**
   * Where people state the two sides themselves, the cells of their formulas: left with 1, right with −1, with what they
   * come to. Sheets show and compute these instead of the terms; marks and the search for a cause keep to the terms.
   */
  readonly sides?: readonly [Term, Term];
  /**
   * True where the terms only say which cells the check is about, such as rows with a code that is printed twice: their
   * figures do not make up the residual, and sheets do not compute with them.
   */
  readonly pointsOnly?: true;
  /** True where the workbook has none of the tables that the rule is of; such a check is not judgeable, and not missed. */
  readonly notApplicable?: true;
  /** True where no rule states it: names and figures of the table show that it should hold. */
  readonly inferred?: true;
  /** The difference of the two sides: Σ coefficient × value, or printed − recomputed; null when not judged. */
  readonly residual: Amount | null;
  /** The largest difference that rounding alone can cause; null when not judged. */
  readonly tolerance: Amount | null;
  /** The measure that residual and tolerance are in. */
  readonly measure: "money" | "count" | "ratio";
  /** The money unit to show amounts in. */
  readonly unit: Unit;
  readonly relation: Relation;
  /** The document to look up when no single cell explains the difference: 预算调整批复. */
  readonly settledBy: Localised | null;
  /** Why it was not judged, or what should be known about the verdict. */
  readonly reason: Text | null;
}

/** The terms to show for a check: the two sides of an own check, nothing where cells are only pointed at, else its terms. */
export function shownTerms(check: Check): readonly Term[] {
  return check.pointsOnly ? [] : (check.sides ?? check.terms);
}

/** True where the terms are a sum that is to be 0, or at most 0. */
export function isSum({ relation }: Check): boolean {
  return relation === "zero" || relation === "at-most-zero";
}

/** The facts of a check that have a cell. */
export function factsOf(check: Check): Fact[] {
  return check.terms.flatMap(({ fact }) => ("missing" in fact ? [] : [fact]));
}
