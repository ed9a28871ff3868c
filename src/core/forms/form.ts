import type { Localised } from "../text";

/** What kind of quantity a column or row holds. */
export type Measure = "money" | "count" | "ratio" | "text";

/** True for a section of that kind: `upper:city` and `upper` are both `upper`. */
export function isSectionOf(section: string | null, kind: string): boolean {
  return section === kind || (section?.startsWith(`${kind}:`) ?? false);
}

/** A column or row of a standard form: how it is called, and what it holds. */
export interface Field {
  /** The field's usual name, shown where a figure is missing. */
  readonly name: Localised;
  /** Every heading or row label seen for it, compared after normaliseLabel; the first is the usual one. */
  readonly labels: readonly string[];
  /** Money unless said otherwise. */
  readonly measure?: Measure;
  /** What an empty cell means: not stated (default), or nil because the form leaves nil cells empty. */
  readonly blank?: "missing" | "nil";
  /** True where a negative figure is as good as a positive one: differences, changes, balances. */
  readonly signed?: boolean;
  /** For columns: only under a group heading that starts with one of these. */
  readonly under?: readonly string[];
  /** For rows: the fact it states. For columns: the last part of the fact's key; "" for the only value column. */
  readonly fact?: string;
}

/** A list: one row a project or purchase, in sections with subtotals, then a total. */
export interface RecordsLayout {
  readonly kind: "records";
  /** First part of every fact key; `P1` gives `P1.opening`. */
  readonly fact: string;
  /** Text columns. `name` is required; `section` may hold the section on every row. */
  readonly texts: Readonly<Record<string, Field>>;
  readonly columns: Readonly<Record<string, Field>>;
  /**
   * Sections by id with their labels, the first being the usual one. `upper:city` is a kind of `upper`: a section of its
   * own where the table heads or sums it, part of `upper` where only a column names it row by row.
   */
  readonly sections: Readonly<Record<string, Field>>;
}

/** One block of labelled rows under a header. */
export interface Block {
  /** Labels of the header's first cell where stacked blocks are told apart by it. */
  readonly head?: readonly string[];
  readonly columns: Readonly<Record<string, Field>>;
  readonly rows: Readonly<Record<string, Field>>;
  /** Lines between this row and the next known one are records of their own: `fact` is the first part of their keys. */
  readonly linesAfter?: { readonly row: string; readonly fact: string };
}

/** Labelled rows against headed columns, side by side or stacked. */
export interface MatrixLayout {
  readonly kind: "matrix";
  readonly blocks: readonly Block[];
}

/** A standard table: how to know it and where its figures are, and nothing else. */
export interface Form {
  readonly id: string;
  readonly name: Localised;
  /** Patterns of the normalised title. */
  readonly titles: readonly RegExp[];
  /** Patterns of titles that look alike but are other forms. */
  readonly notTitles?: readonly RegExp[];
  /** Groups of labels; each group of which one label is found is evidence. */
  readonly anchors: readonly (readonly string[])[];
  readonly layout: RecordsLayout | MatrixLayout;
}

/** A field from its names and labels; the Chinese name is the first label unless given. */
export function field(
  en: string,
  labels: readonly [string, ...string[]],
  more: Omit<Field, "name" | "labels"> = {},
): Field {
  return { name: { zh: labels[0], en }, labels, ...more };
}
