import type { Relation } from "../arithmetic/relation";
import { members } from "../arithmetic/relation";
import { withSign } from "../figures";
import type { Statement } from "../statement";
import type { Cells } from "./cells";
import type { Weighed } from "./weighed";

/** A figure that no cell answers agrees where a relation of the draft holds. */
export function confirm(relations: readonly Relation[], cells: Cells, weighed: ReadonlyMap<Statement, Weighed>): void {
  for (const relation of relations) {
    if (relation.fit === "off") continue;
    for (const s of members(relation)) {
      const own = weighed.get(s)!;
      // A subject that the workbook's tables should have and have not is borne out by no other figure.
      if (
        own.verdict !== "notComparable" ||
        (s !== relation.result && s.frame.subject.codes?.length === 0 && cells.hasSubjects)
      )
        continue;
      own.verdict = relation.fit;
      own.derived = `${relation.expected.written} = ${withSign(relation.result.figure!)}`;
    }
  }
}
