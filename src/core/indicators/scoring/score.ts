import type { Amount } from "../../amount";
import { absolute, amount, compare, divide, max, min, multiply, subtract, ZERO } from "../../amount";
import type { Indicator, IndicatorResult } from "../indicator";
import type { ScoreRule, ScoringItem, ScoringTable } from "./scoring-table";

/**
 * The points for a value, exact, between 0 and `full`; null where people award them.
 * @example score({ kind: "proportional", cap: "1" }, amount("10"), amount("0.4024")) //=> 4.024
 */
export function score(rule: ScoreRule, full: Amount, value: Amount): Amount | null {
  const points = pointsFor(rule, full, value);
  return points === null ? null : min(full, max(ZERO, points));
}

function pointsFor(rule: ScoreRule, full: Amount, value: Amount): Amount | null {
  switch (rule.kind) {
    case "deduct": {
      const steps = divide(excess(rule, value), amount(rule.every))!;
      return subtract(full, multiply(steps, amount(rule.deduct)));
    }
    case "bands": {
      const band = rule.bands.find(({ upTo }) => compare(value, amount(upTo)) <= 0);
      return band ? amount(band.points) : ZERO;
    }
    case "proportional":
      return multiply(full, min(value, amount(rule.cap)));
    case "by-people":
      return null;
  }
}

/** How far the value is on the wrong side of full points. */
function excess(rule: Extract<ScoreRule, { kind: "deduct" }>, value: Amount): Amount {
  const over = subtract(value, amount(rule.from));
  if (rule.beyond === "either-side") return absolute(over);
  return max(ZERO, rule.beyond === "above" ? over : subtract(ZERO, over));
}

/** The indicator with its results scored by the tables; the first table that scores a result counts. */
export function scoredBy(tables: readonly ScoringTable[]): (indicator: Indicator) => Indicator {
  const lines = new Map<string, { table: ScoringTable; item: ScoringItem }>();
  for (const table of tables) {
    for (const item of table.items) if (!lines.has(item.result)) lines.set(item.result, { table, item });
  }
  return (indicator) => ({
    ...indicator,
    compute: (evidence) =>
      indicator.compute(evidence).map((result) => {
        const line = lines.get(result.id);
        return line ? withScore(result, line.table, line.item) : result;
      }),
  });
}

function withScore(result: IndicatorResult, table: ScoringTable, item: ScoringItem): IndicatorResult {
  const maxScore = amount(item.max);
  const points = result.value === null ? null : score(item.rule, maxScore, result.value);
  const { rule, criterion, evidence } = item;
  const scoring = { table: table.name, rule, criterion, evidence };
  if (points !== null) return { ...result, score: points, maxScore, scoring };
  const unscored: IndicatorResult = { ...result, maxScore, scoring };
  // Points by another table are no points by this one.
  if ("score" in unscored) delete (unscored as { score?: Amount }).score;
  return unscored;
}
