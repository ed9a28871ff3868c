import { inUnit, subtract, toText } from "../amount";
import type { Amount } from "../amount";
import { percent } from "../facts/printed";
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
  if (unit !== null) return toText(inUnit(value, unit));
  return shown.endsWith("%") ? percent(value) : toText(value);
}
