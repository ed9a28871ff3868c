import type { Language } from "../text/render";
import { render } from "../text/render";
import type { Brief } from "../text/brief";
import { asText, text } from "../text/text";
import type { Text } from "../text/text";
import type { Finding, FindingGroup } from "./finding";
import { FINDING_GROUPS } from "./finding";

/** Where a finding is, as a text of its own: the first line of its card. */
export function whereOf({ where }: Brief): Text {
  return asText(where);
}

/** Where and what of a finding in one line: `安全生产季度测评奖 · 本年收到：1.00 → 16.00，漏录一位`. */
export function inOneLine({ where, what }: Brief): Text {
  return text("{where}：{what}", "{where}: {what}", { where, what });
}

/** The same in a language. */
export function headlineOf({ brief }: Pick<Finding, "brief">, language: Language): string {
  return render(inOneLine(brief), language);
}

/** The number of findings in each group; explained ones count like the others. */
export function countGroups(findings: readonly Finding[]): Record<FindingGroup, number> {
  const counts = Object.fromEntries(FINDING_GROUPS.map((group) => [group, 0])) as Record<FindingGroup, number>;
  for (const { group } of findings) counts[group]++;
  return counts;
}
