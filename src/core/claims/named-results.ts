import { absolute, equals, isNegative, round } from "../amount";
import type { Analysis } from "../analyse";
import type { Check, Term } from "../check/check";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { IndicatorResult } from "../indicators/indicator";
import type { Estimate } from "./estimate";
import { less, plus, ratio, statedBy } from "./estimate";
import { fold } from "./fold";

/** A figure that the workbook's own calculation gives, under the name that a draft calls it by, folded. */
export interface NamedResult {
  readonly name: string;
  readonly result: Estimate;
  /** The first cell that it is worked out from. */
  readonly fact: Fact;
}

/** The difference of a failed check with the project that it is of; the draft names it where several checks fail alike. */
interface OwnedResult extends NamedResult {
  readonly owner: string;
}

/** An indicator's points behind its value: 69.23%，得5.00分. */
const SCORED = /^，得\d+(?:\.\d+)?分/;
/** The words between a check and the difference of its sides. */
const BEFORE_DIFFERENCE = "不成立，相差";
const STARTS = /[，。；：、()\n]/;

/** The names and figures that a draft may quote: indicators with their points, checks with what they are out by. */
export class NamedResults {
  // Made on demand; most drafts quote none.
  private indicators: readonly NamedResult[] | null = null;
  private checks: readonly OwnedResult[] | null = null;

  constructor(private readonly analysis: Analysis) {}

  /**
   * What a figure of the folded text is by the name right before it: one figure, or none where nothing is quoted or
   * several things bear the name.
   */
  of(text: string, start: number, end: number): NamedResult | null {
    const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    if (SCORED.test(text.slice(end, end + 12))) {
      this.indicators ??= this.analysis.indicators.flatMap((result) => indicatorOf(result) ?? []);
      return only(this.indicators.filter(({ name }) => ends(before, name)));
    }
    if (!before.endsWith(BEFORE_DIFFERENCE)) return null;
    const quoted = before.slice(0, -BEFORE_DIFFERENCE.length);
    const clause = quoted.slice(quoted.lastIndexOf("；") + 1);
    this.checks ??= this.analysis.checks.flatMap((check) => checkOf(check) ?? []);
    const named = this.checks.filter(({ name }) => quoted.endsWith(name));
    const owned = named.filter(({ owner }) => owner !== "" && clause.includes(owner));
    return only(owned.length > 0 ? owned : named);
  }
}

/** True where the text ends with the whole name, with or without 为. */
function ends(before: string, name: string): boolean {
  const text = before.replace(/为$/, "");
  const from = text.length - name.length;
  return text.endsWith(name) && (from === 0 || STARTS.test(text.charAt(from - 1)));
}

function only(found: readonly NamedResult[]): NamedResult | null {
  const [first, ...others] = found;
  return first && others.every(({ result }) => equals(result.value, first.result.value)) ? first : null;
}

function indicatorOf({ name, scope, value, measure, numerator, denominator }: IndicatorResult): NamedResult | null {
  if (value === null || measure !== "ratio") return null;
  const [above, below] = [signedSum(numerator.terms), signedSum(denominator.terms)];
  const result = above && below && ratio(above.result, below.result);
  if (!result || !equals(round(result.value, 4), round(value, 4))) return null;
  return { name: fold(`${scope ?? ""}${name.zh}`).text, result, fact: above.fact };
}

function checkOf({ title, terms, residual, verdict, pointsOnly }: Check): OwnedResult | null {
  if (verdict !== "inconsistent" || residual === null || pointsOnly) return null;
  const sum = signedSum(terms, isNegative(residual));
  if (!sum || !equals(sum.result.value, absolute(residual))) return null;
  const owner = terms.flatMap(({ fact }) => (isKnown(fact) ? (fact.entity?.name ?? []) : []))[0] ?? "";
  return { name: fold(title.zh).text, owner: fold(owner).text, ...sum };
}

/** Σ coefficient × fact, or its opposite, with the first cell; null where a term is missing or stands in more than once. */
function signedSum(terms: readonly Term[], turned = false): Omit<NamedResult, "name"> | null {
  const signs = terms.map(({ coefficient }) => (turned ? -coefficient : coefficient));
  const facts = terms.flatMap(({ fact }) => (isKnown(fact) ? [fact] : []));
  if (facts.length !== terms.length || signs.some((sign) => Math.abs(sign) !== 1)) return null;
  const of = (sign: number) => facts.filter((_, i) => signs[i] === sign).map((fact) => statedBy(fact));
  const [first, ...others] = of(1);
  if (!first) return null;
  return { result: of(-1).reduce(less, others.reduce(plus, first)), fact: facts[signs.indexOf(1)]! };
}
