import type { Localised } from "../text/text";
import type { Pattern } from "../words/pattern";
import type { WordId } from "../words/words";

/** What kind of quantity a column or row holds. */
export type Measure = "money" | "count" | "ratio" | "text";

/**
 * True for a section of the given kind, or of a kind below it: both `upper` and `upper:city` are of the kind `upper`.
 */
export function isSectionOf(section: string | null, kind: string): boolean {
  return section === kind || (section?.startsWith(`${kind}:`) ?? false);
}

/** The properties of a column or row besides its names. */
export interface FieldMarks {
  /** Money if not given. */
  readonly measure?: Measure;
  /** The meaning of an empty cell: not stated (the default), or nil because the form leaves nil cells empty. */
  readonly blank?: "missing" | "nil";
  /** True where negative figures are normal: differences, changes, balances. */
  readonly signed?: boolean;
  /** For columns: the column counts only below a group heading that starts with one of these. */
  readonly under?: readonly string[];
  /**
   * For rows of blocks side by side: the row counts only in the first, second or third block, as counted by the columns
   * of labels from the left. For example, 总计 is in both blocks of a table of income and expenditure.
   */
  readonly block?: 1 | 2 | 3;
  /**
   * For rows: the row counts only below one of these rows, in its column of labels. It must be declared before a row
   * with the same label and no such condition.
   */
  readonly after?: readonly string[];
  /**
   * For rows: the fact that the row states. For columns: the last part of the fact's key; "" for the only column of
   * values.
   */
  readonly fact?: string;
}

/** A column or row of a standard form: its names and the kind of its content. */
export interface Field extends FieldMarks {
  /** The field's usual name, which messages use for a missing figure. */
  readonly name: Localised;
  /** Every heading or row label known for it, compared after normaliseLabel; the usual one comes first. */
  readonly labels: readonly string[];
}

/** A field whose names are those of a concept of the dictionary (`core/words`), with all its spellings. */
export interface WordField extends FieldMarks {
  readonly word: string;
  /** The name in this form, if it is not the usual one: 本年支出合计, or 总计 of income. */
  readonly as?: string | Localised;
  /**
   * Spellings that mean the concept in this form only, such as 合计. `@opening` includes all spellings of that concept.
   */
  readonly also?: readonly string[];
  /** Spellings of the concept that mean something else in this form. */
  readonly without?: readonly string[];
}

/** A field as declared: by a concept, or with labels of its own. */
export type FieldData = WordField | Field;

/** A list: one row for each project or purchase, in sections with subtotals, then a total. */
export interface RecordsLayout<F = Field> {
  readonly kind: "records";
  /** First part of every fact key; `P1` makes `P1.opening`. */
  readonly fact: string;
  /** The text columns. `name` is required; `section` may hold the section in every row. */
  readonly texts: Readonly<Record<string, F>>;
  readonly columns: Readonly<Record<string, F>>;
  /**
   * Sections by id with their labels, the usual label first. `upper:city` is a kind of `upper`: it is a section of its
   * own where the table has a heading or subtotal for it, and part of `upper` where only a column names it row by row.
   */
  readonly sections: Readonly<Record<string, F>>;
}

/** One block of labelled rows below a header. */
export interface Block<F = Field> {
  /** Labels of the header's first cell, where they distinguish blocks that follow each other. */
  readonly head?: readonly string[];
  readonly columns: Readonly<Record<string, F>>;
  readonly rows: Readonly<Record<string, F>>;
  /**
   * Marks the unknown lines between this row and the next known row as records of their own; `fact` is the first part
   * of their keys. If `row` is null, every unknown line of the block is such a record.
   */
  readonly linesAfter?: { readonly row: string | null; readonly fact: string };
  /** The row to which figures directly below the header belong if they have no label. */
  readonly unlabelled?: string;
}

/** Labelled rows against headed columns, in blocks side by side or below each other. */
export interface MatrixLayout<F = Field> {
  readonly kind: "matrix";
  readonly blocks: readonly Block<F>[];
}

/**
 * A list by budget subject with a total: function codes (类款项) or economic codes (类款) in a hierarchy. The total row
 * states the department's figures (`D03.basic`); each code is an entry of the list `D03.code` (`D03.code.basic`).
 */
export interface CodesLayout<F = Field> {
  readonly kind: "codes";
  /** First part of every fact key. */
  readonly fact: string;
  readonly codes: "function" | "economic";
  readonly columns: Readonly<Record<string, F>>;
  /** Rows without a code other than the total, such as 人员经费合计; `fact` is the whole key except for the column's part. */
  readonly lines?: Readonly<Record<string, F>>;
}

/** One or a few rows of figures below headings of several levels, with 预算数 and 决算数 above or below each item. */
export interface WideLayout<F = Field> {
  readonly kind: "wide";
  /** The items, with the part of the key as for the rows of a matrix. */
  readonly items: Readonly<Record<string, F>>;
  /** The kind or year of the figure, with the part of the key as for the columns of a matrix. */
  readonly columns: Readonly<Record<string, F>>;
}

/**
 * A form to be filled in cell by cell: a table of funds, amounts after a label in the label's own cell
 * (`其中：基本支出：433.33`) or to its right, and a list of indicators with points. A sheet may hold several such forms, one
 * for each project.
 */
export interface LabelsLayout<F = Field> {
  readonly kind: "labels";
  /** First part of the keys of the total points and score: `H2.totalPoints`, `H2.totalScore`. */
  readonly fact: string;
  /**
   * The label of the project's name, if each project has its own form; the forms are then entries of the list `fact`.
   */
  readonly entity?: F;
  /** Headings of the table of funds, and its rows by their whole key except for the column's part. */
  readonly columns: Readonly<Record<string, F>>;
  readonly rows: Readonly<Record<string, F>>;
  /** Amounts with a label but no heading; `fact` is the whole key. */
  readonly amounts?: Readonly<Record<string, F>>;
  /** Columns of the list of indicators (`name` is one of its text columns); `fact` is the first part of their keys. */
  readonly indicators?: {
    readonly fact: string;
    readonly texts: Readonly<Record<string, F>>;
    readonly columns: Readonly<Record<string, F>>;
    /** The row of the total points. */
    readonly total: F;
  };
}

export type Layout<F = Field> = RecordsLayout<F> | MatrixLayout<F> | CodesLayout<F> | WideLayout<F> | LabelsLayout<F>;

/**
 * The layout of one kind. A table of methods has an entry for each kind, so the compiler reports a kind without one.
 */
export type LayoutOf<Kind extends Layout["kind"]> = Extract<Layout, { readonly kind: Kind }>;

/**
 * The family of a table, each in a folder of its own: final accounts (public and of the ministry), budgets,
 * evaluations, working tables.
 */
export type Family = "final-accounts" | "ministry" | "budget" | "evaluation" | "projects" | "procurement";

/**
 * How a title is recognised: it matches one of the patterns `any` and none of the patterns `not`, which are those of
 * similar titles of other forms.
 */
export interface TitlePatterns {
  readonly any: readonly Pattern[];
  readonly not?: readonly Pattern[];
}

/** A standard table as data: how to recognise it and where its figures are. */
export interface Form<F = Field> {
  readonly id: string;
  /** Null for a cell outside of all tables, to which a user's own check may refer. */
  readonly family: Family | null;
  /**
   * The printed code by which people refer to the table: 公开01表, 财决01-1表. Left out where places number it differently.
   */
  readonly code?: Localised;
  readonly name: Localised;
  /** Patterns for the normalised title without the year. */
  readonly title: TitlePatterns;
  /**
   * Patterns for the printed code or the sheet's name, such as 财决01表. They rank forms with the same titles and
   * headings.
   */
  readonly codes?: readonly Pattern[];
  /** Groups of labels. Each group with at least one label in the table is evidence for the form. */
  readonly anchors: readonly (readonly string[])[];
  readonly layout: Layout<F>;
  /** Other layouts in which the table is published; the reader takes the one that explains most figures. */
  readonly variants?: readonly Layout<F>[];
  /** Where its layouts were seen: provinces, years, published templates. */
  readonly learnt?: Localised;
  /** True for a form that a workbook holds once for each project: several of a year are no duplicates of each other. */
  readonly perProject?: true;
}

/**
 * A form as declared by us or by a pack: fields name concepts, and `@opening` among labels includes all spellings of
 * that concept.
 */
export type FormData = Form<FieldData>;

/** A field with labels of its own; the first label is its Chinese name. */
export function field(en: string, labels: readonly [string, ...string[]], more: FieldMarks = {}): Field {
  return { name: { zh: labels[0], en }, labels, ...more };
}

/** A field named by a concept of our own dictionary. */
export function word(id: WordId, more: Omit<WordField, "word"> = {}): WordField {
  return { word: id, ...more };
}
