import type { CellSnapshot, SheetSnapshot } from "../../src/core/grid/snapshot";
import type { Localised } from "../../src/core/text/text";

/** One text that is the same in both languages, such as a sum, or one of its own for each. */
export type Said = string | Localised;

/** What a rule's page shows, and what its test runs: tables in which it holds, and the same with one thing wrong. */
export interface Example {
  readonly sheets: readonly SheetSnapshot[];
  /** The sum written out with the figures of the tables. */
  readonly holds: Said;
  /** The cells typed wrong, or the tables that stand in place of the right ones. */
  readonly wrong: readonly Slip[] | readonly SheetSnapshot[];
  readonly fails: Said;
  /** By how much the check is off, in the unit of the table; left out where nothing is subtracted. */
  readonly difference?: string;
}

export interface Slip {
  readonly sheet: SheetSnapshot;
  readonly cell: string;
  readonly value: CellSnapshot["value"];
}

/** What a page says of a rule, a check or a note besides its declaration. */
export interface RulePage {
  readonly id: string;
  readonly why: Localised;
  /** Which tables it is about, and when it is not judged. */
  readonly where: Localised;
  /** What to check first, and which document decides. */
  readonly todo: Localised;
  /** None for a line that only says which table is missing. */
  readonly example: Example | null;
}

type Both = readonly [zh: string, en: string];

const both = ([zh, en]: Both): Localised => ({ zh, en });

/** A page from pairs of Chinese and English. */
export function page(id: string, why: Both, where: Both, todo: Both, example: Example | null): RulePage {
  return { id, why: both(why), where: both(where), todo: both(todo), example };
}

/** An example in which one cell goes wrong. */
export function slip(
  sheets: readonly SheetSnapshot[],
  holds: Said,
  wrong: readonly [sheet: SheetSnapshot, cell: string, value: CellSnapshot["value"]],
  fails: Said,
  difference?: string,
): Example {
  const [sheet, cell, value] = wrong;
  return { sheets, holds, wrong: [{ sheet, cell, value }], fails, ...(difference === undefined ? {} : { difference }) };
}

/** An example with other tables in place of the right ones. */
export function instead(
  sheets: readonly SheetSnapshot[],
  holds: Said,
  wrong: readonly SheetSnapshot[],
  fails: Said,
  difference?: string,
): Example {
  return { sheets, holds, wrong, fails, ...(difference === undefined ? {} : { difference }) };
}

/** An example in which several cells go wrong together. */
export function slips(
  sheets: readonly SheetSnapshot[],
  holds: Said,
  wrong: readonly (readonly [sheet: SheetSnapshot, cell: string, value: CellSnapshot["value"]])[],
  fails: Said,
): Example {
  return { sheets, holds, wrong: wrong.map(([sheet, cell, value]) => ({ sheet, cell, value })), fails };
}
