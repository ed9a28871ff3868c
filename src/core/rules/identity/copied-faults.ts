import { absolute, isZero, toText } from "../../amount";
import type { Check } from "../../check/check";
import { factsOf } from "../../check/check";
import { notJudgeable } from "../../check/judge";
import type { Fact } from "../../facts/fact";
import { text } from "../../text/text";

const SAME_FAULT = text(
  "两表此处数字相同，但各自在本表中都不成立且相差相同，不能互相印证",
  "Both tables have the same figure here and fail within themselves by the same difference, so that neither confirms the other",
);

/**
 * Two tables that agree confirm each other only where each was written by itself. Where both fail within themselves by the
 * same difference, one was copied from the other with its fault: their agreement is not judged, so that it speaks against
 * no correction of both.
 * @param comparing the ids of the rules that compare lists line by line.
 */
export function withoutCopiedFaults(checks: readonly Check[], comparing: ReadonlySet<string>): readonly Check[] {
  const residuals = residualsWithinTables(checks);
  if (residuals.size === 0) return checks;
  return checks.map((check) =>
    comparing.has(check.rule) && check.verdict === "exact" && sharesAFault(check, residuals)
      ? { ...check, ...notJudgeable(SAME_FAULT) }
      : check,
  );
}

/** For every figure, by how much the checks within its own table fail. */
function residualsWithinTables(checks: readonly Check[]): ReadonlyMap<Fact, ReadonlySet<string>> {
  const residuals = new Map<Fact, Set<string>>();
  for (const check of checks) {
    if (check.verdict !== "inconsistent" || check.residual === null || check.relation !== "zero") continue;
    const facts = factsOf(check);
    if (new Set(facts.map((fact) => fact.table)).size !== 1) continue;
    const by = toText(absolute(check.residual));
    for (const fact of facts) residuals.set(fact, (residuals.get(fact) ?? new Set()).add(by));
  }
  return residuals;
}

/** True where figures of two tables fail by the same difference. */
function sharesAFault(check: Check, residuals: ReadonlyMap<Fact, ReadonlySet<string>>): boolean {
  const seen = new Map<string, Fact["table"]>();
  for (const fact of factsOf(check).filter(({ value }) => !isZero(value)))
    for (const by of residuals.get(fact) ?? []) {
      const other = seen.get(by);
      if (other !== undefined && other !== fact.table) return true;
      seen.set(by, fact.table);
    }
  return false;
}
