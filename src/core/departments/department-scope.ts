import type { Check } from "../check/check";
import type { Finding } from "../findings/finding";
import type { IndicatorResult } from "../indicators/indicator";
import { text } from "../text/text";

/** In a workbook of several departments everything says whose it is; null leaves all as it is. */
export interface Scoping {
  check(check: Check): Check;
  indicator(result: IndicatorResult): IndicatorResult;
  finding(finding: Finding): Finding;
}

const AS_IT_IS: Scoping = { check: (c) => c, indicator: (i) => i, finding: (f) => f };

/** Puts the department before the scope and the id of what was judged, and before a finding's words. */
export function scopedTo(department: string | null): Scoping {
  if (department === null) return AS_IT_IS;
  const scopeOf = (scope: string | null) => (scope === null ? department : `${department}/${scope}`);
  return {
    check: (check) => ({ ...check, id: `${check.rule}:${scopeOf(check.scope)}`, scope: scopeOf(check.scope) }),
    indicator: (result) => ({
      ...result,
      id: `${result.indicator}:${scopeOf(result.scope)}`,
      scope: scopeOf(result.scope),
    }),
    finding: (finding) => ({
      ...finding,
      text: text("{department}：{said}", "{department}: {said}", { department, said: finding.text }),
    }),
  };
}
