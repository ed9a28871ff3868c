import { equals } from "../../amount";
import type { Fact } from "../../facts/fact";
import type { FaultKind } from "../../locate/faults/fault";
import type { Change, Suspect } from "../../locate/suspect";
import { changesOf } from "../../locate/suspect";
import { text } from "../../text/text";
import type { Finding } from "../finding";
import { joint } from "./joint";
import type { Pair } from "./pair";

/**
 * Figures that were typed wrong in one table and copied into the next: the same lines of another table hold the same wrong
 * figures and should hold the same. Where both are certain they are one correction of all their cells.
 */
export const sameSlip: Pair["joined"] = (cause, consequence) => {
  const [first, copy] = [onlySuspect(cause), onlySuspect(consequence)];
  if (!first || !copy) return null;
  const [own, copies] = [changesOf(first), changesOf(copy)];
  const isCopied =
    copies.every((change) => own.some((each) => isSame(each, change))) &&
    own.every((each) => copies.some((change) => isSame(each, change)));
  if (!isCopied) return null;
  const cells = { list: copies.map(({ fact }) => fact.cell) };
  const one = joint(
    cause,
    consequence,
    text(
      "{cause}同样的数也录在 {cells}，须一并更正。",
      "{cause} The same figure stands in {cells}; to be changed together.",
      { cause: cause.text, cells },
    ),
  );
  const closes = [...new Set([...first.closes, ...copy.closes])];
  const both: Suspect = { ...first, with: [...first.with, ...copies], closes };
  return {
    ...one,
    brief: {
      ...cause.brief,
      then: text("{cells} 同样录错，一并更正", "{cells} wrong alike; mend all at once", { cells }),
    },
    suspects: [both],
    cause: { ...cause.cause!, kind: "cells", cells: changesOf(both) },
  };
};

/** The single likeliest correction of a finding that is certain. */
function onlySuspect({ cause, group, suspects }: Finding): Suspect | null {
  const [first, ...others] = suspects.filter(({ rank }) => rank === 1);
  const isCertain = group === "correct" && cause?.certain === true && CELLS.has(cause.kind);
  return isCertain && first && others.length === 0 ? first : null;
}

const CELLS: ReadonlySet<FaultKind> = new Set<FaultKind>(["cell", "cells"]);

function isSame(a: Change, b: Change): boolean {
  return isOfSameLine(a.fact, b.fact) && equals(a.fact.value, b.fact.value) && equals(a.proposed, b.proposed);
}

/** True for the same line of another table: by its code, or by its name where it has none. */
function isOfSameLine(a: Fact, b: Fact): boolean {
  if (a.table === b.table || a.measure !== b.measure) return false;
  const [one, other] = [a.entity?.code ?? a.rowLabel, b.entity?.code ?? b.rowLabel];
  return one !== "" && one === other;
}
