import { isKnown } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import type { Application } from "../identity/rule";
import { minus, plus } from "../../check/terms";
import { atMost } from "../identity/rule";

/** The three public expenses and the expenditure that they are part of, where the workbook states both. */
function partAndWhole(facts: FactStore, scope: string, parts: readonly string[], wholes: readonly string[]) {
  const whole = wholes.map((key) => facts.one(key)).find(isKnown);
  const part = parts.map((key) => facts.one(key)).find(isKnown);
  const both = whole !== undefined && part !== undefined && part.table !== whole.table;
  return both ? [{ scope, terms: [plus(part), minus(whole)] } satisfies Application] : [];
}

/**
 * A part is never more than the whole. This finds a table whose figures are in 元 although it says 单位：万元: all sums
 * within it hold. Where one of the two is not stated there is no check; the rules about those tables report what is
 * missing.
 */
export const threePublicWithinExpenditure = atMost({
  id: "S-10",
  title: {
    zh: "“三公”经费支出 ≤ 本年支出合计（决算数、预算数）",
    en: "Three public expenses ≤ expenditure of the year (final accounts, budget)",
  },
  kind: "logical",
  severity: "error",
  source: { zh: "“三公”经费支出表与支出总表", en: "Three public expenses against all expenditure" },
  applications: (facts) => [
    ...partAndWhole(
      facts,
      "决算数",
      ["D07.total.actual", "F03.total.actual"],
      ["D03.total", "D01.expenditure", "Z04.total"],
    ),
    ...partAndWhole(facts, "预算数", ["B9.total"], ["B3.total", "B1.expenditure", "B5.total"]),
  ],
});
