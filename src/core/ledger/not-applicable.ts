import type { Check } from "../check/check";
import type { Text } from "../text/text";
import { text } from "../text/text";

/** One line about the rules of whose tables the workbook has none, which stand in no count; null where there are none. */
export function notApplicableText(checks: readonly Check[]): Text | null {
  const count = checks.filter(({ notApplicable }) => notApplicable).length;
  return count === 0
    ? null
    : text(
        "另有 {count} 组勾稽不适用：本工作簿中没有所涉的表",
        "{count} more groups of checks do not apply: the workbook has none of their tables",
        { count },
      );
}
