import type { Amount } from "../../core/amount";
import { absolute, decimalsOf, equals, inUnit, round, subtract, toTextAtLeast } from "../../core/amount";
import type { Check } from "../../core/check/check";
import { isSum, shownTerms } from "../../core/check/check";
import type { Fact } from "../../core/facts/fact";
import { thousandsApart } from "../../core/text/thousands";
import type { KnownTerm } from "../../core/sheets/formulas/sum-facts";
import { exactSum, knownTerms } from "../../core/sheets/formulas/sum-facts";

/** One line of a sum as it is written below each other: a figure with its name and cell, or several together. */
export interface SumLine {
  /** `＋` or `−`, also before the first line where that one is taken away. */
  readonly sign: "" | "＋" | "−";
  /** One figure, or the figures that the line adds up. */
  readonly facts: readonly Fact[];
  /** What tells the figure from the others of the sum: `本年收到`. */
  readonly name: string;
  readonly value: string;
}

/** A check as a sum on paper: `上年结转 0.00 ＋ 收到 1.00 − 支出 1.00 ＝ 0.00，表列 15.00，差 15.00`. */
export interface WorkedSum {
  readonly lines: readonly SumLine[];
  /** What the lines come to; null where there is only one line. */
  readonly total: string | null;
  /** The figures that the total is held against, nearly always one. */
  readonly against: readonly SumLine[];
  /** What those come to; null where there is only one. */
  readonly againstTotal: string | null;
  /** True where the sum may be less than what it is held against. */
  readonly atMost: boolean;
  /** The size of the difference. */
  readonly difference: string;
}

/** More operands of one sign are folded into one line, unless all are asked for. */
const MOST_LINES = 8;

/**
 * The sum that a check is about, in the check's unit; null where the check is no sum, a figure is missing, or its terms
 * do not make up the difference.
 * @param whole true to list every operand.
 */
export function workedSum(check: Check, whole = false): WorkedSum | null {
  if (!isSum(check) || check.measure === "ratio" || check.residual === null) return null;
  const known = knownTerms(shownTerms(check));
  if (known === null) return null;
  const unit = check.measure === "money" ? check.unit : "元";
  const residual = check.measure === "money" ? inUnit(check.residual, unit) : check.residual;
  if (!equals(round(exactSum(known, unit), 6), round(residual, 6))) return null;
  const names = namesOf(known.map(({ fact }) => fact));
  const atMost = check.relation === "at-most-zero";
  const [left, right] = atMost ? bySign(known) : sidesOf(known);
  if (left.length === 0 || right.length === 0) return null;
  const places = check.measure === "money" ? 2 : 0;
  const nameOf = ({ coefficient, fact }: KnownTerm) => {
    const times = Math.abs(coefficient);
    return times === 1 ? names.get(fact)! : `${names.get(fact)!} × ${times}`;
  };
  const show = (value: Amount) => figure(value, places);
  const linesOf = (terms: readonly KnownTerm[]) =>
    folded(terms, whole).map((group, i): SumLine => {
      const taken = group[0]!.coefficient < 0;
      return {
        sign: taken ? "−" : i === 0 ? "" : "＋",
        facts: group.map(({ fact }) => fact),
        name: group.length > 1 ? "" : nameOf(group[0]!),
        value: show(absolute(exactSum(group, unit))),
      };
    });
  const [sum, other] = [exactSum(left, unit), exactSum(right, unit)];
  const [lines, against] = [linesOf(left), linesOf(right)];
  return {
    lines,
    total: lines.length > 1 ? show(sum) : null,
    against,
    againstTotal: against.length > 1 ? show(other) : null,
    atMost,
    difference: show(absolute(subtract(sum, other))),
  };
}

type Sides = readonly [left: readonly KnownTerm[], right: readonly KnownTerm[]];

/**
 * What is summed, and the figure that the table has for it: the only one of its sign, as a total beside its parts, else
 * the last, as a closing balance behind what it comes from.
 */
function sidesOf(terms: readonly KnownTerm[]): Sides {
  const [positive, negative] = [terms.filter((t) => t.coefficient > 0), terms.filter((t) => t.coefficient < 0)];
  const stated = negative.length === 1 ? negative[0]! : positive.length === 1 ? positive[0]! : terms[terms.length - 1]!;
  const rest = terms.filter((term) => term !== stated);
  return stated.coefficient < 0 ? [rest, [negated(stated)]] : [rest.map(negated), [stated]];
}

/** Both sides of “at most”. */
function bySign(terms: readonly KnownTerm[]): Sides {
  return [terms.filter((t) => t.coefficient > 0), terms.filter((t) => t.coefficient < 0).map(negated)];
}

function negated({ coefficient, fact }: KnownTerm): KnownTerm {
  return { coefficient: -coefficient, fact };
}

function folded(terms: readonly KnownTerm[], whole: boolean): KnownTerm[][] {
  if (whole || terms.length <= MOST_LINES) return terms.map((term) => [term]);
  const groups = new Map<number, KnownTerm[]>();
  for (const term of terms) groups.set(term.coefficient, [...(groups.get(term.coefficient) ?? []), term]);
  return [...groups.values()];
}

/** Two decimals of money, or more where the figure has them. */
function figure(value: Amount, places: number): string {
  const text = toTextAtLeast(round(value, Math.max(places, Math.min(6, decimalsOf(value)))), places);
  return thousandsApart(text).replace("-", "−");
}

/** Between the name of a row and that of a column. */
const BETWEEN = " · ";

/**
 * Names of figures without what all of them share: of one row the columns, of one column the rows; where figures stand
 * on several sheets, the sheet behind a name that occurs twice.
 */
export function namesOf(facts: readonly Fact[]): ReadonlyMap<Fact, string> {
  const halves = new Map(facts.map((fact) => [fact, halvesOf(fact)]));
  const shared = (at: 0 | 1) => facts.length > 1 && new Set(facts.map((fact) => halves.get(fact)![at])).size === 1;
  const [row, column] = [shared(0), shared(1)];
  const nameOf = (fact: Fact) => {
    const [first, second] = halves.get(fact)!;
    if (second === "") return first;
    if (row && !column) return second;
    return column && !row ? first : first + BETWEEN + second;
  };
  const names = facts.map(nameOf);
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return new Map(facts.map((fact, i) => [fact, isTwice(names[i]!) ? `${names[i]!}（${fact.cell.sheet}）` : names[i]!]));
}

function halvesOf({ label }: Fact): readonly [row: string, column: string] {
  const at = label.indexOf(BETWEEN);
  return at < 0 ? [label, ""] : [label.slice(0, at), label.slice(at + BETWEEN.length)];
}
