import type { Check } from "../../check/check";
import { factsOf } from "../../check/check";
import type { Fact } from "../../facts/fact";
import type { Cause } from "../suspect";

/**
 * Lines that the codes of a list show to be there twice, or to be missing: checks that only point at lines, each of a code
 * that another has as well, or of one whose parent is not listed.
 */
export function faultsOfCodes(checks: readonly Check[]): Cause[] {
  return checks.flatMap((check): Cause[] => {
    const facts = factsOf(check);
    const [first] = facts;
    if (!check.pointsOnly || !first?.entity?.code || facts.some(({ table }) => table !== first.table)) return [];
    const twice = facts.find((fact, i) => facts.slice(0, i).some((other) => codeOf(other) === codeOf(fact)));
    const at = twice ?? first;
    const { left, right } = at.table.range;
    const fault = {
      kind: twice ? ("line-doubled" as const) : ("line-missing" as const),
      table: at.table,
      range: { top: at.row, left, bottom: at.row, right },
      changes: [],
      unsure: [],
    };
    return [{ checks: [check], suspects: [], fault }];
  });
}

function codeOf({ entity }: Fact): string {
  return entity?.code ?? "";
}
