import type { SheetContent } from "./spec";

/** A4 in inches, and the margins that every sheet of ours has on either side. */
const SHORT_SIDE = 8.27;
const LONG_SIDE = 11.69;
const MARGINS = 1;
const PIXELS_PER_INCH = 96;
/** A column of n characters is n digits of 7 pixels and 5 pixels of padding wide, in the standard font of Excel. */
const DIGIT = 7;
const PADDING = 5;

/** The least scale at which 11 points are still 8 on paper. */
export const LEAST_SCALE = 8 / 11;

/** The scale at which a sheet is printed on A4, 1 at most: its printed columns fitted to its pages across. */
export function printScale({ widths, printedColumns, pagesAcross = 1, portrait }: SheetContent): number {
  const pixels = widths.slice(0, printedColumns).reduce((sum, width) => sum + width * DIGIT + PADDING, 0);
  const page = ((portrait ? SHORT_SIDE : LONG_SIDE) - MARGINS) * PIXELS_PER_INCH;
  return pixels === 0 ? 1 : Math.min(1, (page * pagesAcross) / pixels);
}

/** The fewest pages side by side on which a sheet can be read. */
export function pagesNeeded(content: SheetContent): number {
  return Math.ceil(LEAST_SCALE / printScale({ ...content, pagesAcross: 1 }));
}
