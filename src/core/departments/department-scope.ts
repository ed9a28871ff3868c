import type { Check } from "../check/check";
import type { Finding } from "../findings/finding";
import type { IndicatorResult } from "../indicators/indicator";
import { text } from "../text/text";

/** Adds the department to checks, indicators and findings. */
export interface Scoping {
  check(check: Check): Check;
  indicator(result: IndicatorResult): IndicatorResult;
  finding(finding: Finding): Finding;
}

const UNCHANGED: Scoping = { check: (c) => c, indicator: (i) => i, finding: (f) => f };

/**
 * Puts the department before scopes, into ids and before the text of findings: `P-1:区教育局/校舍维修`.
 * @param department null in a workbook of one department, where nothing changes.
 */
export function scopedTo(department: string | null): Scoping {
  if (department === null) return UNCHANGED;
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
