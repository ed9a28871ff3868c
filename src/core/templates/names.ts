import type { SheetContent } from "../sheets/spec";

const LONGEST_NAME = 31;

/** The sheets under names that are free: `名`, else `名(2)` …; Excel compares names without case. */
export function withFreeNames(sheets: readonly SheetContent[], taken: readonly string[]): SheetContent[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return sheets.map((sheet) => {
    for (let number = 1; ; number++) {
      const end = number === 1 ? "" : `(${number})`;
      const name = sheet.name.slice(0, LONGEST_NAME - end.length) + end;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return { ...sheet, name };
    }
  });
}
