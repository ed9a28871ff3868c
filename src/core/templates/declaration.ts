import { chineseNumeral } from "../text/numerals";

/*
 * What a template needs besides the form's own declaration. All of it may be left out: then every column and row of the
 * form is there, by its usual name, and nothing is added up.
 */

/**
 * A column by its key, by its usual name or another of its names; a heading over several columns; or a column of a sum
 * beside its parts, under its name: 基本支出 over 小计, 人员经费, 公用经费. `before` goes before the name: `其中：`.
 */
export type Heading =
  | string
  | { readonly key: string; readonly before?: string; readonly label?: string }
  | { readonly group: string; readonly of: readonly Heading[] }
  | { readonly sum: string; readonly of: readonly Heading[] };

/** A row by its key. `before` goes before its name: `一、`; null leaves a line free. */
export type Line = string | { readonly key: string; readonly before?: string; readonly label?: string } | null;

/** Which row or column is the sum of which others, by keys; only identities that always hold. */
export type Sums = Readonly<Record<string, readonly string[]>>;

/** One of several blocks of rows side by side. */
export interface SideBlock {
  /** Heading over the whole block: 收入. */
  readonly heading?: string;
  /** Heading of the column of labels; the form's own one unless said otherwise. */
  readonly label?: string;
  readonly columns: readonly Heading[];
  readonly lines: readonly Line[];
  /** Lines that stand at the same height as those of the other blocks, at the bottom. */
  readonly tail?: readonly Line[];
}

/** One of several lists of economic codes side by side. */
export interface CodeColumn {
  readonly heading: string;
  readonly classes: readonly string[];
}

export interface TemplateDeclaration {
  /** Another title than the form's name. */
  readonly title?: string;
  /** The code at the right of the title: 公开01表. */
  readonly code?: string;
  readonly unit?: "万元" | "元";
  /** What stands before the department's name. */
  readonly department?: "公开部门" | "编制单位" | "填报单位";
  /** Which of the form's layouts; its first one unless said otherwise. */
  readonly variant?: number;
  readonly portrait?: boolean;
  /** Columns of a list or of one row of figures; `item.kind` for the latter. */
  readonly columns?: readonly Heading[];
  readonly columnSums?: Sums;
  readonly rowSums?: Sums;
  /** Matrix: blocks below each other, each of blocks side by side. */
  readonly stacks?: readonly (readonly SideBlock[])[];
  /** 行次 beside the labels. */
  readonly lineNumbers?: boolean;
  /** 栏次 below the headings. */
  readonly columnNumbers?: boolean;
  /** List by codes: the classes that have a line; the ordinary ones unless said otherwise. */
  readonly classes?: readonly string[];
  /** List by codes: side by side, with the keys of the sums at the bottom and what they are over. */
  readonly codeColumns?: readonly CodeColumn[];
  readonly lines?: Readonly<Record<string, readonly CodeColumn[]>>;
  /** List by sections: columns that are not added up though they are of money. */
  readonly notAdded?: readonly string[];
  /** Form filled in cell by cell: the amounts that are printed, where those are not all that forms are known to have. */
  readonly amounts?: readonly string[];
  /** What must hold and is not a formula of the template. */
  readonly identities?: readonly string[];
}

/** Lines numbered 一、二、三、… */
export function numbered(keys: readonly string[]): Line[] {
  return keys.map((key, index) => ({ key, before: `${chineseNumeral(index + 1)}、` }));
}

/** Lines that are parts of the one above, set in. */
export function parts(keys: readonly string[]): Line[] {
  return keys.map((key) => ({ key, before: "　" }));
}
