import { parseAddress } from "../core/grid/address";

/*
 * How our additions are known again, in Excel and in files alike; src/files writes and reads the same.
 */

/** The worksheet custom property that holds a computed sheet's id. */
export const SHEET_PROPERTY = "gouji.sheet";
/** The constant, always true formula of our conditional formats. */
export const MARK_FORMULA = '=N("gouji")=0';
/** The last line of our comments: Excel gives them the user's own name. */
export const COMMENT_SIGNATURE = "—— 勾稽 Gouji";

/** The author of the notes that the command line and the workbench write. */
const NOTE_AUTHOR = "勾稽 Gouji";

const NAME = /^_gouji_sheet_([a-z0-9_]+)$/;

/** The hidden name for a computed sheet's first cell, which follows it through renaming. */
export function identityName(id: string): string {
  return `_gouji_sheet_${id.replaceAll("-", "_")}`;
}

/** The id that a hidden name stands for. */
export function idOfName(name: string): string | undefined {
  return NAME.exec(name)?.[1]?.replaceAll("_", "-");
}

/** The sheet that a name's formula leads into, by its first cell. */
export function sheetOfFormula(formula: string): string | undefined {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!"(]+))!\$A\$1$/.exec(formula.trim()) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

export function isMarkFormula(formula: string): boolean {
  return formula.replace(/\s/g, "").toUpperCase() === MARK_FORMULA.toUpperCase();
}

/** Whether a chart's name is one that computed sheets give theirs (core's ChartSpec). */
export function isOwnChart(name: string): boolean {
  return name.startsWith("gouji-");
}

export function isOwnComment(content: string): boolean {
  return content.trimEnd().endsWith(COMMENT_SIGNATURE);
}

/** The text of a comment or note of ours as it was given; notes of files carry no signature. */
export function withoutSignature(content: string): string {
  return isOwnComment(content) ? content.trimEnd().slice(0, -COMMENT_SIGNATURE.length).trimEnd() : content;
}

export function isOwnNote({ authorName, content }: { readonly authorName: string; readonly content: string }): boolean {
  return authorName === NOTE_AUTHOR || isOwnComment(content);
}

/** Sheet and cell of an address as Excel gives it: `收支!C2`, `'2020 年'!$C$2`. */
export function splitAddress(full: string): { sheet: string; address: string } {
  const at = full.lastIndexOf("!");
  const name = full.slice(0, Math.max(0, at));
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: full.slice(at + 1).replaceAll("$", "") };
}

/** Whether a text is one cell's address. */
export function isCellAddress(address: string): boolean {
  try {
    parseAddress(address);
    return true;
  } catch {
    return false;
  }
}
