import { isFact, isKnown } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { agreementOf } from "../identity/agreement";
import { equalBetweenTables } from "../identity/between-tables";
import { notReadWhole } from "../identity/not-read-whole";
import { classesOf } from "../identity/summary-columns";
import { judgeAtMost } from "../../check/judge";
import { minus, plus } from "../../check/terms";
import { BUDGET_SOURCE } from "./summaries";

/** Lines that sum up the expenditure in both summaries. */
const WHOLES = ["expenditure", "totalOut"];

/**
 * How the fiscal summary's expenditure stands to that of all money: all of it, part of it, or more than it, where the two
 * tables do not count the same money.
 */
function share(facts: FactStore): "all" | "part" | "other" {
  const pairs = WHOLES.map((line) => [facts.one(`B1.${line}`), facts.one(`B4.${line}`)] as const).filter((pair) =>
    pair.every(isKnown),
  );
  if (pairs.some(([all, fiscal]) => agreementOf(all, [fiscal]) === "exact")) return "all";
  return pairs.length > 0 && pairs.every(([all, fiscal]) => judgeAtMost([plus(fiscal), minus(all)]).verdict === "exact")
    ? "part"
    : "other";
}

/** B-13: each class of expenditure in the fiscal summary is that of all money, or part of it. Source: domain B.7, X-9. */
export const fiscalClassesArePartOfAll = equalBetweenTables({
  id: "B-13",
  title: {
    zh: "财政拨款收支总表各类支出 = 收支总表同类支出（另有其他资金的，不大于）",
    en: "Each class of the fiscal summary = that of the summary, or at most that where there is other money",
  },
  kind: "exact",
  severity: "error",
  source: BUDGET_SOURCE,
  tables: [["B1", "B4"]],
  ministry: false,
  everywhere: false,
  unsettled: (books) => notReadWhole(books.facts, ["B1", "B4"]),
  pairs: ({ facts }) => {
    const counted = share(facts);
    const classes = [...new Set([...classesOf(facts, "B1"), ...classesOf(facts, "B4")])].sort();
    const printed = [classesOf(facts, "B1"), classesOf(facts, "B4")].every((codes) => codes.length > 0);
    if (counted === "other" || !printed) return [];
    return classes.flatMap((code) => {
      const [all, fiscal] = [facts.one(`B1.class.${code}`), facts.one(`B4.class.${code}`)];
      const named = [all, fiscal].find(isFact);
      return named === undefined
        ? []
        : [
            {
              scope: `${code} ${named.rowLabel}`,
              left: [fiscal].filter(isFact),
              right: [all].filter(isFact),
              atMost: counted === "part",
            },
          ];
    });
  },
});
