import type { Pattern } from "./pattern";

/*
 * How departments and the units below them are called.
 */

/** How names of units end; a word in a title that ends otherwise is no name of one. */
export const UNIT_NAME: Pattern =
  "{局|厅|部|委|委员会|办|办公室|院|中心|处|所|站|队|校|学|学院|幼儿园|医院|协会|联合会|联|妇联|工会|团委|法院|检察院|政府|街道|镇|乡|馆|库|社|公司|集团|科|司|署|总会|基金会|机关|本级|园区|管委会|新区}$";

/** Words of titles that end like the name of a unit and are none. */
export const NO_UNIT_NAME: Pattern =
  "^[本|各|全|所属]{部门|单位|预算单位|部|区本级|县本级|市本级|省本级|本级|区级|政府|财政部门|项目库}$";

/** What a name ends with that says for which level the table is, and not for which department: 教育局（汇总）. */
export const LEVELS: readonly string[] = ["{(|（}{汇总|部门|本级|机关|本部}{)|）}$", "{汇总|本级|机关}$"];
