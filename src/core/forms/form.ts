import type { Localised } from "../text/text";
import type { Pattern } from "../words/pattern";
import type { WordId } from "../words/words";

/** What kind of quantity a column or row holds. */
export type Measure = "money" | "count" | "ratio" | "text";

/** True for a section of that kind: `upper:city` and `upper` are both `upper`. */
export function isSectionOf(section: string | null, kind: string): boolean {
  return section === kind || (section?.startsWith(`${kind}:`) ?? false);
}

/** What a column or row says besides its name. */
export interface FieldMarks {
  /** Money unless said otherwise. */
  readonly measure?: Measure;
  /** What an empty cell means: not stated (default), or nil because the form leaves nil cells empty. */
  readonly blank?: "missing" | "nil";
  /** True where a negative figure is as good as a positive one: differences, changes, balances. */
  readonly signed?: boolean;
  /** For columns: only under a group heading that starts with one of these. */
  readonly under?: readonly string[];
  /**
   * For rows of blocks side by side: only in the first, second or third block, counted by the columns of labels from the
   * left. 总计 stands in both blocks of a table of income and expenditure.
   */
  readonly block?: 1 | 2 | 3;
  /** For rows: only below one of these rows, in its column of labels. Goes before a row of the same label without it. */
  readonly after?: readonly string[];
  /** For rows: the fact it states. For columns: the last part of the fact's key; "" for the only value column. */
  readonly fact?: string;
}

/** A column or row of a standard form: how it is called, and what it holds. */
export interface Field extends FieldMarks {
  /** The field's usual name, shown where a figure is missing. */
  readonly name: Localised;
  /** Every heading or row label seen for it, compared after normaliseLabel; the first is the usual one. */
  readonly labels: readonly string[];
}

/** A field that is called by a concept of the dictionary (`core/words`), with all of its spellings. */
export interface WordField extends FieldMarks {
  readonly word: string;
  /** What this form calls it, where that is not the usual name: 本年支出合计, or 总计 of income. */
  readonly as?: string | Localised;
  /** Spellings that mean it in this form only, such as 合计; `@opening` stands for all spellings of that concept. */
  readonly also?: readonly string[];
  /** Spellings of the concept that mean something else in this form. */
  readonly without?: readonly string[];
}

/** A field as a declaration has it, by a concept or with labels of its own. */
export type FieldData = WordField | Field;

/** A list: one row a project or purchase, in sections with subtotals, then a total. */
export interface RecordsLayout<F = Field> {
  readonly kind: "records";
  /** First part of every fact key; `P1` gives `P1.opening`. */
  readonly fact: string;
  /** Text columns. `name` is required; `section` may hold the section on every row. */
  readonly texts: Readonly<Record<string, F>>;
  readonly columns: Readonly<Record<string, F>>;
  /**
   * Sections by id with their labels, the first being the usual one. `upper:city` is a kind of `upper`: a section of its
   * own where the table heads or sums it, part of `upper` where only a column names it row by row.
   */
  readonly sections: Readonly<Record<string, F>>;
}

/** One block of labelled rows under a header. */
export interface Block<F = Field> {
  /** Labels of the header's first cell where stacked blocks are told apart by it. */
  readonly head?: readonly string[];
  readonly columns: Readonly<Record<string, F>>;
  readonly rows: Readonly<Record<string, F>>;
  /**
   * Lines between this row and the next known one are records of their own: `fact` is the first part of their keys. Without
   * a row (null), every line of the block that is no known row is one.
   */
  readonly linesAfter?: { readonly row: string | null; readonly fact: string };
  /** The row that figures directly below the header belong to where they have no label. */
  readonly unlabelled?: string;
}

/** Labelled rows against headed columns, side by side or stacked. */
export interface MatrixLayout<F = Field> {
  readonly kind: "matrix";
  readonly blocks: readonly Block<F>[];
}

/**
 * A list by budget subject: function (类款项) or economic (类款) codes in a hierarchy, and a total. The total row states the
 * department's own figures (`D03.basic`); each code is an entry of the list `D03.code` (`D03.code.basic`).
 */
export interface CodesLayout<F = Field> {
  readonly kind: "codes";
  /** First part of every fact key. */
  readonly fact: string;
  readonly codes: "function" | "economic";
  readonly columns: Readonly<Record<string, F>>;
  /** Rows without a code besides the total, such as 人员经费合计; `fact` is the whole key before the column's part. */
  readonly lines?: Readonly<Record<string, F>>;
}

/** One or a few rows of figures under headings of several levels: 预算数 or 决算数 above or below each item. */
export interface WideLayout<F = Field> {
  readonly kind: "wide";
  /** What the figures are of; key part as in a matrix's rows. */
  readonly items: Readonly<Record<string, F>>;
  /** Which kind or year of figure it is; key part as in a matrix's columns. */
  readonly columns: Readonly<Record<string, F>>;
}

/**
 * A form that is filled in cell by cell: a grid of funds under headings, amounts behind a label in the label's own cell
 * (`其中：基本支出：433.33`) or on its right, and a list of indicators with points. Where it is filled in once for each
 * project, several may stand in one sheet.
 */
export interface LabelsLayout<F = Field> {
  readonly kind: "labels";
  /** First part of the keys of the points in all: `H2.totalPoints`, `H2.totalScore`. */
  readonly fact: string;
  /** The label of the project's name, where each project has its own form; the forms are entries of the list `fact`. */
  readonly entity?: F;
  /** Headings of the grid of funds, and its rows by their whole key before the column's part. */
  readonly columns: Readonly<Record<string, F>>;
  readonly rows: Readonly<Record<string, F>>;
  /** Amounts that have a label and no heading; `fact` is the whole key. */
  readonly amounts?: Readonly<Record<string, F>>;
  /** Columns of the list of indicators (`name` is one of its texts); `fact` is the first part of their keys. */
  readonly indicators?: {
    readonly fact: string;
    readonly texts: Readonly<Record<string, F>>;
    readonly columns: Readonly<Record<string, F>>;
    /** The row of the points in all. */
    readonly total: F;
  };
}

export type Layout<F = Field> = RecordsLayout<F> | MatrixLayout<F> | CodesLayout<F> | WideLayout<F> | LabelsLayout<F>;

/** The layout of a kind. Tables of methods have one for each kind, so that the compiler names the kind that lacks one. */
export type LayoutOf<Kind extends Layout["kind"]> = Extract<Layout, { readonly kind: Kind }>;

/** What tables belong to: public and ministry's final accounts, budgets, evaluations, working tables. A folder each. */
export type Family = "final-accounts" | "ministry" | "budget" | "evaluation" | "projects" | "procurement";

/** How a title is known: by any of some patterns, and by none of those of titles that look alike but are other forms. */
export interface TitlePatterns {
  readonly any: readonly Pattern[];
  readonly not?: readonly Pattern[];
}

/** A standard table: how to know it and where its figures are, and nothing else; data only. */
export interface Form<F = Field> {
  readonly id: string;
  /** None for a cell that stands in no table: what a user's own check names. */
  readonly family: Family | null;
  /** The code by which people call it: 公开01表, 财决01-1表. None where places number it differently. */
  readonly code?: Localised;
  readonly name: Localised;
  /** The normalised title, without the year. */
  readonly title: TitlePatterns;
  /** Codes in the code line or the sheet's name, such as 财决01表: they rank forms of the same title and headings. */
  readonly codes?: readonly Pattern[];
  /** Groups of labels; each group of which one label is found is evidence. */
  readonly anchors: readonly (readonly string[])[];
  readonly layout: Layout<F>;
  /** Other layouts in which the table is published; the one that explains most figures is taken. */
  readonly variants?: readonly Layout<F>[];
  /** Where its layouts were seen: provinces, years, published templates. */
  readonly learnt?: Localised;
  /** True for a form that a workbook holds once for each project: several of a year are no duplicates of each other. */
  readonly perProject?: true;
}

/** A form as it is declared, ours or a pack's: fields name concepts, and `@opening` among labels is all spellings of one. */
export type FormData = Form<FieldData>;

/** A field with labels of its own; the Chinese name is the first label. */
export function field(en: string, labels: readonly [string, ...string[]], more: FieldMarks = {}): Field {
  return { name: { zh: labels[0], en }, labels, ...more };
}

/** A field that a concept of our own dictionary names. */
export function word(id: WordId, more: Omit<WordField, "word"> = {}): WordField {
  return { word: id, ...more };
}
