import { rangeAddress } from "../grid/address";
import { around } from "../grid/around";
import type { FaultKind } from "../locate/faults/fault";
import type { Slip } from "../locate/slip";
import type { Cause, Suspect } from "../locate/suspect";
import { changesOf } from "../locate/suspect";
import type { FoundCause } from "./finding";

/** The cause of checks as data; null where no fault, and no single likeliest suspect, explains them. */
export function foundCause({ fault, suspects, certain }: Cause): FoundCause | null {
  if (fault) {
    const { kind, table, range, shift, unit, changes, unsure } = fault;
    return {
      kind,
      sheet: table.sheet,
      range: rangeAddress(range),
      ...(shift !== undefined && { shift }),
      ...(unit && { unit }),
      certain: certain === true,
      cells: [...changes, ...unsure.map((fact) => ({ fact, proposed: null }))],
    };
  }
  const [first, ...others] = suspects.filter(({ rank }) => rank === 1);
  if (!first || others.length > 0) return null;
  const changes = changesOf(first);
  const own = changes.filter(({ fact }) => fact.cell.sheet === first.fact.cell.sheet);
  return {
    kind: kindOf(first),
    sheet: first.fact.cell.sheet,
    range: rangeAddress(around(own.map(({ fact }) => fact))),
    certain: certain === true,
    cells: changes,
  };
}

const KINDS: Readonly<Partial<Record<Slip, FaultKind>>> = {
  "columns-swapped": "columns-swapped",
  "row-doubled": "line-doubled",
  "unit-row": "unit",
  "unit-column": "unit",
  "unit-table": "unit",
};

function kindOf(suspect: Suspect): FaultKind {
  const { slip, fact, with: others } = suspect;
  if (slip === "shifted")
    return others.every(({ fact: { row } }) => row === fact.row) ? "line-pushed" : "block-shifted";
  return KINDS[slip] ?? (others.length > 0 ? "cells" : "cell");
}
