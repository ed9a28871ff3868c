import type { Entry } from "../../json";
import { INDICATORS } from "..";
import type { ScoreRule, ScoringItem, ScoringTable } from "./scoring-table";

/**
 * A scoring table as a bureau writes it in its settings file or pack. Rates are fractions and points are decimals, as
 * numbers or texts; names and criteria are one text for both languages or `{ "zh": …, "en": … }`. A table that scores an
 * indicator which does not exist would be silently useless, and is told.
 * @example { "id": "county", "name": "某县评分表", "items": [{ "result": "三公经费控制率", "max": 6,
 *   "rule": { "kind": "deduct", "beyond": "above", "from": 1, "every": 0.01, "deduct": 1 }, "criterion": "…" }] }
 */
export function readScoringTable(given: Entry): ScoringTable {
  given.group();
  return {
    id: given.at("id").text(),
    name: given.at("name").localised(),
    items: given.at("items").list().map(readItem),
    ownIndicators: given.at("ownIndicators").or("0", (points) => points.decimal()),
  };
}

function readItem(given: Entry): ScoringItem {
  given.group();
  return {
    result: readResult(given.at("result")),
    max: given.at("max").decimal(),
    rule: readRule(given.at("rule")),
    criterion: given.at("criterion").localised(),
    evidence: given.at("evidence").or("practice", (evidence) => evidence.oneOf("seen-form", "practice") ?? "practice"),
  };
}

function readResult(given: Entry): string {
  const result = given.text();
  if (result !== "" && !INDICATORS.some(({ id }) => id === result.split(":")[0]))
    given.wrong({ zh: `没有名为“${result}”的指标`, en: `no indicator is called “${result}”` });
  return result;
}

function readRule(given: Entry): ScoreRule {
  given.group();
  const kind = given.at("kind").oneOf("deduct", "bands", "proportional", "by-people") ?? "by-people";
  switch (kind) {
    case "deduct":
      return {
        kind,
        beyond: given.at("beyond").oneOf("above", "below", "either-side") ?? "above",
        from: given.at("from").decimal(),
        every: readStep(given.at("every")),
        deduct: given.at("deduct").decimal(),
      };
    case "bands":
      return {
        kind,
        bands: given
          .at("bands")
          .list()
          .map((band) => ({ upTo: band.group().at("upTo").decimal(), points: band.at("points").decimal() })),
      };
    case "proportional":
      return { kind, cap: given.at("cap").or("1", (cap) => cap.decimal()) };
    case "by-people":
      return { kind };
  }
}

function readStep(given: Entry): string {
  const step = given.decimal();
  if (/^0*(?:\.0*)?$/.test(step)) given.wrong({ zh: "应大于 0", en: "must be above 0" });
  return step;
}
