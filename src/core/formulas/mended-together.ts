import { isZero, subtract } from "../amount";
import type { Check } from "../check/check";
import { parseAddress } from "../grid/address";
import type { AgainstRules } from "./against-rules";
import type { FigureChange, WhatIf } from "./effects";
import type { Fault, FaultKind } from "./fault";
import { numberIn } from "./figure-cells";

/** Faults of sums of one line that have to be mended at once. */
export interface MendedTogether {
  readonly faults: readonly Fault[];
  /** The violated checks that hold once all of them are mended. */
  readonly mends: readonly Check[];
}

/** A sum copied along a line takes its slip with it. */
const COPIED: ReadonlySet<FaultKind> = new Set(["left-out", "added", "doubled"]);

/**
 * Faults of one kind in the sums of a line, such as a row of totals that stops a row short in every column. What the
 * totals say of each other holds with all of them short and would break with one of them mended, so that each by itself
 * seems right; together they are mended or they are no faults.
 * @param faults of sums, also those of which a rule says that they are right as long as the others are.
 */
export function mendedTogether(faults: readonly Fault[], rules: AgainstRules, whatIf: WhatIf): MendedTogether[] {
  return linesOf(faults).flatMap((line) => {
    const doubted = new Set(line.map(({ figureCell }) => figureCell.key));
    const own = line.filter(({ figureCell }) => !rules.isConfirmed(figureCell, doubted));
    const changes = own.map(changeOf);
    if (
      own.length < 2 ||
      (own.every(({ figureCell }) => !rules.isConfirmed(figureCell)) && changes.every(standsAlone(whatIf)))
    )
      return [];
    const { mends, breaks } = whatIf.change(changes);
    return mends.length > 0 && breaks.length === 0 ? [{ faults: own, mends }] : [];
  });
}

function standsAlone(whatIf: WhatIf): (change: FigureChange) => boolean {
  return (change) => whatIf.change([change]).breaks.length === 0;
}

function changeOf({ figureCell, proposed }: Fault): FigureChange {
  const held = numberIn(figureCell);
  return { figureCell, by: held === null ? proposed! : subtract(proposed!, held) };
}

/** Sums down their columns by the row that they stand in, sums along their rows by the column; two or more of a kind. */
function linesOf(faults: readonly Fault[]): Fault[][] {
  const lines = new Map<string, Fault[]>();
  for (const each of faults) {
    const direction = each.proposed !== null && !isZero(changeOf(each).by) ? directionOf(each) : null;
    if (direction === null) continue;
    const { figureCell, kind } = each;
    const line = direction === "down" ? `row ${figureCell.row}` : `column ${figureCell.column}`;
    const id = `${figureCell.address.sheet}!${line} ${kind} ${figureCell.reading.table.range.top}`;
    lines.set(id, [...(lines.get(id) ?? []), each]);
  }
  return [...lines.values()].filter((line) => line.length > 1);
}

/** Which way the cells lie that a rule finds missing or too many; null where they do not lie in one line with the sum. */
export function directionOf({ kind, figureCell, cells, rule }: Fault): "down" | "along" | null {
  if (!COPIED.has(kind) || rule === null || cells.some(({ sheet }) => sheet !== figureCell.address.sheet)) return null;
  const places = cells.map(({ address }) => parseAddress(address));
  if (places.every(({ column }) => column === figureCell.column)) return "down";
  return places.every(({ row }) => row === figureCell.row) ? "along" : null;
}
