import { inUnit, subtract, toText, toTextAtLeast } from "../amount";
import type { Amount } from "../amount";
import { percent } from "../facts/printed";
import { thousandsApart } from "../text/thousands";
import type { ChangedFigure, ComparedFigure } from "./figures";

/**
 * By how much a figure changed, in the unit of the newer one; a rate in percentage points, as `2.50%`.
 * @returns null where one side is missing or cannot be read.
 */
export function differenceOf({ before, after }: ChangedFigure): string | null {
  if (!before?.value || !after?.value) return null;
  return inUnitOf(after, subtract(after.value, before.value));
}

function inUnitOf({ unit, shown }: ComparedFigure, value: Amount): string {
  if (unit !== null) return toTextAtLeast(inUnit(value, unit), placesOf(shown));
  return shown.endsWith("%") ? percent(value) : toText(value);
}

/** A changed figure as a line tells it: `3,980.81`, `4,070.81`, `+90.00`; null for what is not there or has no value. */
export function toldChange(figure: ChangedFigure): Readonly<Record<"before" | "after" | "difference", string | null>> {
  const told = (side: ComparedFigure | null) => side && (side.value === null ? side.shown : thousandsApart(side.shown));
  const difference = differenceOf(figure);
  const sign = difference === null || difference.startsWith("-") ? "" : "+";
  return {
    before: told(figure.before),
    after: told(figure.after),
    difference: difference && `${sign}${thousandsApart(difference)}`,
  };
}

/** Digits after the point, as printed. */
function placesOf(shown: string): number {
  const point = shown.indexOf(".");
  return point < 0 ? 0 : shown.length - point - 1;
}
