import { titleFits, titleText } from "./region";
import { normaliseLabel } from "./label";
import type { Form } from "../forms/form";
import type { Table } from "./table";
import { LEVELS, NO_UNIT_NAME, UNIT_NAME } from "../words/government-units";
import { expressionOf, isLike } from "../words/pattern";

/** What sheets' names add to the table: numbers, codes, years, separators. */
const SHEET_CODES = /(?:公开|财决|附表|附件|表)?\d+(?:[-—]\d+)?表?|\d{4}年度?|(?:GK|Z|D|B|H|P)\d+(?:_\d+)?/gi;
const SEPARATORS = /[-—_.、,，:：()（）[\]【】\s]+/g;

/**
 * The department that a table is of: the line 编制单位 above it, else the words before its name in the title, else those in
 * the sheet's name. Null where none of them names one.
 */
export function departmentNamed(table: Table): string | null {
  return table.department ?? (table.title && beforeTitle(table.form, table.title)) ?? inSheetName(table);
}

/** `2022年度青山县教育局收入支出决算总表` → 青山县教育局. */
function beforeTitle(form: Form, written: string): string | null {
  return nameBefore(form, titleText(written).replace(/^关于/, ""));
}

/** `教育局-公开01表`, `03 教育局 支出决算表` → 教育局. */
function inSheetName({ form, sheet }: Table): string | null {
  const bare = normaliseLabel(sheet);
  const alone = bare.replace(SHEET_CODES, "").replace(SEPARATORS, "");
  if (isNameOfAnyLevel(alone)) return alone;
  return nameBefore(form, bare.replace(SHEET_CODES, ""));
}

/** What stands before the form's own title, where that is a name. */
function nameBefore(form: Form, title: string): string | null {
  for (let end = title.length - 2; end > 1; end--) {
    const [name, rest] = [title.slice(0, end).replace(SEPARATORS, ""), title.slice(end)];
    // 部门 belongs to the title: 教育局 | 部门收入支出决算总表.
    if (!rest.startsWith("门") && isNameOfAnyLevel(name) && titleFits(form, rest)) return name;
  }
  return null;
}

/** True for a name with its level too: 教育局汇总. */
function isNameOfAnyLevel(text: string): boolean {
  return isName(text) || isName(withoutLevel(text));
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 30 && isLike(text, UNIT_NAME) && !isLike(text, NO_UNIT_NAME);
}

/**
 * The name without its level: the tables of a department as a whole (汇总, 部门) and of its head office alone (本级, 机关)
 * are of one department. A unit with a name of its own (教育局幼儿园, 县委组织部) is none of the longer name's levels.
 */
export function withoutLevel(name: string): string {
  let bare = name;
  for (let level = levelOf(bare); level; level = levelOf(bare)) bare = bare.replace(expressionOf(level), "");
  return bare || name;
}

function levelOf(name: string): string | undefined {
  return LEVELS.find((level) => isLike(name, level));
}
