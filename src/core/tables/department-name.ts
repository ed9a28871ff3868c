import { titleFits, titleText } from "./region";
import { normaliseLabel } from "./label";
import type { Form } from "../forms/form";
import type { Table } from "./table";

/** How units of government are called; a word in a title that ends otherwise is no name of one. */
const UNIT =
  /(?:局|厅|部|委|委员会|办|办公室|院|中心|处|所|站|队|校|学|学院|幼儿园|医院|协会|联合会|联|妇联|工会|团委|法院|检察院|政府|街道|镇|乡|馆|库|社|公司|集团|科|司|署|总会|基金会|机关|本级|园区|管委会|新区)$/;
/** Words of titles that end like a name and are none. */
const NO_NAME =
  /^(?:本|各|全|所属)?(?:部门|单位|预算单位|部|区本级|县本级|市本级|省本级|本级|区级|政府|财政部门|项目库)$/;
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
  return text.length >= 2 && text.length <= 30 && UNIT.test(text) && !NO_NAME.test(text);
}

/** What a name ends with that says for which level the table is, not for which department: 教育局（汇总）, 教育局机关本级. */
const LEVEL = /(?:[(（](?:汇总|部门|本级|机关|本部)[)）]|汇总|本级|机关)$/;

/**
 * The name without its level: the tables of a department as a whole (汇总, 部门) and of its head office alone (本级, 机关)
 * are of one department. A unit with a name of its own (教育局幼儿园, 县委组织部) is none of the longer name's levels.
 */
export function withoutLevel(name: string): string {
  let bare = name;
  while (LEVEL.test(bare)) bare = bare.replace(LEVEL, "");
  return bare || name;
}
