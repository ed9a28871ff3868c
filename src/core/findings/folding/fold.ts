import type { Check } from "../../check/check";
import type { Finding } from "../finding";
import { PAIRS } from "./pairs";

/**
 * The findings with the consequences of a cause folded under it, in the order of the causes. A finding is folded once,
 * and what holds folded findings is not folded itself. Where it is not certain that two findings have one cause, both
 * stay.
 * @param checks those that the findings explain.
 */
export function folded(findings: readonly Finding[], checks: readonly Check[]): Finding[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const checksOf = (finding: Finding) => finding.checks.flatMap((id) => byId.get(id) ?? []);
  let left = [...findings];
  for (const { causes, consequences, joined } of PAIRS) {
    const gone = new Set<Finding>();
    const joint = new Map<Finding, Finding>();
    for (const consequence of left.filter((each) => !each.folded && consequences(each))) {
      for (const cause of left) {
        if (cause === consequence || gone.has(cause) || !causes(cause)) continue;
        const one = joined(joint.get(cause) ?? cause, consequence, checksOf);
        if (!one) continue;
        joint.set(cause, one);
        gone.add(consequence);
        break;
      }
    }
    left = left.filter((each) => !gone.has(each)).map((each) => joint.get(each) ?? each);
  }
  return left;
}
