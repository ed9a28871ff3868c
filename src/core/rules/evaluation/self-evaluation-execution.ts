import {
  absolute,
  add,
  amount,
  around,
  compare,
  decimalsOf,
  divide,
  equals,
  divideIntervals,
  isZero,
  min,
  multiply,
  powerOfTen,
  reach,
  round,
  subtract,
  ZERO,
} from "../../amount";
import type { Amount } from "../../amount";
import type { Check, Term } from "../../check/check";
import { judgeRate, missingReason, notJudgeable, residualOf, sumInterval, verdictOf } from "../../check/judge";
import type { Judgement } from "../../check/judge";
import { isFact, isKnown } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import type { Settings } from "../../settings/settings";
import { text } from "../../text/text";
import { minus, plus } from "../../check/terms";
import { checkOf } from "../identity/rule";
import type { Rule } from "../identity/rule";

/**
 * The points (分值) and scores (得分) of one form of 绩效自评: those for the execution of its funds, those of its indicators,
 * and the totals.
 */
export interface PointsOfForm {
  /** The project; null for the department's form. */
  readonly scope: string | null;
  readonly fullBudget: FactOrMissing;
  readonly actual: FactOrMissing;
  readonly rate: FactOrMissing;
  readonly points: FactOrMissing;
  readonly score: FactOrMissing;
  readonly indicators: readonly {
    readonly name: string;
    readonly points: FactOrMissing;
    readonly score: FactOrMissing;
  }[];
  readonly totalPoints: FactOrMissing;
  readonly totalScore: FactOrMissing;
}

type Declaration = Omit<Rule, "judge">;

const FULL = amount(100);
/** 预算执行率 has ten points in the forms of 财预〔2020〕10号. */
const EXECUTION = amount(10);
const HALF = amount("0.5");

/**
 * The checks of a form's execution rate, points and scores. Each is judged if the form states its figures. Source:
 * domain B.8 H2-3, H3-2.
 */
export function checksOfPoints(rule: Declaration, form: PointsOfForm, settings: Settings): Check[] {
  const fullScope = (name: string) => (form.scope === null ? name : `${form.scope}/${name}`);
  const rate = checkOf(
    rule,
    fullScope("执行率"),
    [plus(form.rate), plus(form.actual), plus(form.fullBudget)],
    judgeRate(form.rate, [plus(form.actual)], [plus(form.fullBudget)]),
    { measure: "ratio" },
  );
  const score = checkOf(
    rule,
    fullScope("执行率得分"),
    [plus(form.score), plus(form.points), plus(form.actual), plus(form.fullBudget)],
    judgeScore(form, settings),
    { measure: "count" },
  );
  return [rate, score, ...checksOfSums(rule, form, fullScope), ...checksOfLimits(rule, form, fullScope)];
}

/** 得分 = 分值 × the share earned by the execution rate, rounded to the decimals that the form prints, at least one. */
function judgeScore({ score, points, actual, fullBudget }: PointsOfForm, settings: Settings): Judgement {
  const missing = missingReason([score, points, actual, fullBudget]);
  if (missing) return notJudgeable(missing);
  const [spent, planned] = [[plus(actual)], [plus(fullBudget)]];
  const executed = divide(residualOf(spent), residualOf(planned));
  if (executed === null) {
    return notJudgeable(text("全年预算数为0，不适用", "The budget of the year is 0: not applicable"));
  }
  const full = (points as Fact).value;
  const printed = (score as Fact).value;
  const range = divideIntervals(sumInterval(spent), sumInterval(planned)) ?? around(executed, ZERO);
  const decimals = Math.max(decimalsOf(printed), 1);
  const due = multiply(full, shareOfPoints(executed, settings));
  // People work the points out from the exact rate or from the printed one, which is rounded to 0.01 %: the tolerance
  // allows for both.
  const propagated =
    settings.executionPoints === "linear"
      ? add(multiply(full, reach(range, executed)), multiply(full, amount("0.00005")))
      : ZERO;
  const tolerance = add(multiply(HALF, divide(amount(1), powerOfTen(decimals))!), propagated);
  const exactly = compare(round(due, decimals), printed) === 0;
  const residual = exactly ? ZERO : round(subtract(printed, due), decimals + 2);
  return { verdict: verdictOf(residual, tolerance), residual, tolerance: round(tolerance, decimals + 2), reason: null };
}

/**
 * The share of the points that an execution rate earns: the rate itself, at most 1, or the share of the highest step
 * that it reaches.
 */
export function shareOfPoints(rate: Amount, settings: Settings): Amount {
  if (settings.executionPoints === "linear") return min(rate, amount(1));
  const steps = settings.executionSteps
    .map((step) => step.split("=") as [string, string])
    .map(([from, share]) => ({ from: amount(from), share: amount(share) }))
    .filter(({ from }) => compare(rate, from) >= 0);
  return steps.reduce((best, { share }) => (compare(share, best) > 0 ? share : best), ZERO);
}

/** Σ points = total points = 100; Σ scores = total score. Where execution is listed as an indicator, it counts once. */
function checksOfSums(rule: Declaration, form: PointsOfForm, fullScope: (name: string) => string): Check[] {
  if (form.indicators.length === 0) return [];
  const listed = form.indicators.some(({ name }) => /预算执行率|资金执行率|^执行率/.test(name));
  const stated = (facts: readonly FactOrMissing[]): Term[] =>
    facts.filter((f) => isFact(f) && f.state !== "blank").map(plus);
  const own = (fact: FactOrMissing) => (listed ? [] : [fact]);
  const points = stated([...own(form.points), ...form.indicators.map((i) => i.points)]);
  const scores = stated([...own(form.score), ...form.indicators.map((i) => i.score)]);
  const checks: Check[] = [];
  // The points of the execution rate, ten of the hundred, are not printed where its score has no column of points.
  const unprinted = !listed && isKnown(form.score) && !isKnown(form.points) ? EXECUTION : ZERO;
  if (points.length > 0) checks.push(sumOfPoints(rule, fullScope("分值合计"), points, form.totalPoints, unprinted));
  if (scores.length > 0 && isKnown(form.totalScore)) {
    const residual = residualOf([...scores, minus(form.totalScore)]);
    checks.push(countCheck(rule, fullScope("得分合计"), [...scores, minus(form.totalScore)], residual, "zero"));
  }
  return checks;
}

function sumOfPoints(
  rule: Declaration,
  scope: string,
  points: readonly Term[],
  total: FactOrMissing,
  unprinted: Amount,
): Check {
  const missing = missingReason(points.map((t) => t.fact));
  if (missing) return checkOf(rule, scope, points, notJudgeable(missing));
  const printed = residualOf(points);
  const added = equals(add(printed, unprinted), FULL) ? ZERO : subtract(printed, FULL);
  const residual = isZero(added) && isKnown(total) ? subtract(total.value, FULL) : added;
  const terms = isKnown(total) ? [...points, minus(total)] : points;
  const reason = text("各项分值之和应为100分", "The points must come to 100");
  return checkOf(
    rule,
    scope,
    terms,
    { verdict: verdictOf(residual, ZERO), residual, tolerance: ZERO, reason },
    // Where the total is 100, the difference is that of the sum itself.
    { measure: "count", relation: !isZero(added) && isKnown(total) && equals(total.value, FULL) ? "zero" : "other" },
  );
}

/**
 * No score is above its points. One check says so if all scores comply; otherwise each score above its points gets its
 * own check.
 */
function checksOfLimits(rule: Declaration, form: PointsOfForm, fullScope: (name: string) => string): Check[] {
  const all = [
    { name: "执行率", points: form.points, score: form.score },
    ...form.indicators,
    { name: "总分", points: form.totalPoints, score: form.totalScore },
  ].filter(({ points, score }) => isKnown(points) && isKnown(score));
  const over = all.filter(({ points, score }) => compare((score as Fact).value, (points as Fact).value) > 0);
  if (all.length > 0 && over.length === 0) {
    const { points, score } = all.at(-1)!;
    return [countCheck(rule, fullScope("得分≤分值"), [plus(score), minus(points)], ZERO, "at-most-zero")];
  }
  return over.map(({ name, points, score }) => {
    const terms = [plus(score), minus(points)];
    return countCheck(rule, fullScope(`${name}/得分≤分值`), terms, residualOf(terms), "at-most-zero");
  });
}

function countCheck(
  rule: Declaration,
  scope: string,
  terms: readonly Term[],
  residual: Amount,
  relation: Check["relation"],
): Check {
  const missing = missingReason(terms.map((t) => t.fact));
  if (missing) return checkOf(rule, scope, terms, notJudgeable(missing));
  // Points are printed exactly, but people may round away a hundredth when they add them up.
  const tolerance = amount("0.01");
  const verdict = verdictOf(residual, compare(absolute(residual), tolerance) <= 0 ? tolerance : ZERO);
  return checkOf(rule, scope, terms, { verdict, residual, tolerance, reason: null }, { relation, measure: "count" });
}
