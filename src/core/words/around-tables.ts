import type { Pattern } from "./pattern";

/*
 * What stands above and below the figures of any table: its title, the department, the unit, notes and signatures.
 */

/** How the title of a table ends. */
export const TITLE_ENDING: Pattern = "{表|情况|明细}[{-|—}…|(…)|续|续表][(…)]$";

/** The title of a table, and of nothing less: 预算执行情况 is as often the heading of a part. */
export const TABLE_TITLE: Pattern = "表[{-|—}…|(…)][(…)]$";

/** What stands before 表 and tells no table from another: 总体情况表, 情况统计表, 预算公开表. */
const KINDS_OF_TABLE = "[总体|安排|分类][情况][总|明细|汇总|统计|公开]";
export const ANY_TABLE = `${KINDS_OF_TABLE}表`;

/** A table of all there is, and none of a part. */
export const SUMMARY_TABLE = "{总|总体|情况总|总体情况|情况汇总}表";

/** What may stand in the row of a title: the table's code, the unit, the number of the annex. */
export const BESIDE_TITLE: Pattern = "{表|单位|附件|公开|页}";

/** The code of a table as it is printed by its title: 公开01表, 财决附03表. */
export const PRINTED_CODE: Pattern = "{公开|财决}[附]#";

/** A title that names one of the three budgets: the word 预算 in it names the money, and not the stage. */
export const NAMES_A_BUDGET: Pattern = "{公共预算|基金预算|资本经营预算}";

/** A title that says whether it is of the budget or of the final accounts. */
export const NAMES_THE_STAGE: Pattern = { any: ["决算", "预算[情况|总|明细]表"] };

/** Titles that state their stage, and names in which 预算 is the money's or the unit's and no stage. */
export const SAYS_FINAL_ACCOUNTS: Pattern = "决算";
export const SAYS_BUDGET: Pattern = "预算";
export const NAMES_OF_BUDGETS: readonly string[] = [
  "公共预算",
  "公共财政预算",
  "基金预算",
  "资本经营预算",
  "预算单位",
  "预算外",
  "预算执行",
];

/** Where the word 决算 stands in a title that has it. */
export const TABLE_IN_TITLE = ANY_TABLE;

/** The page that lists the tables of a workbook. */
export const CONTENTS: Pattern = { any: ["目录$", "^目次$"] };

const REMARK_WORDS = "{注|说明|备注}";
const NOTE_WORDS = "{注|说明|备注|编制说明|填表人|制表人|制表|审核|审核人|负责人|单位负责人|填报人|填报日期}";
const AFTER_WORD = "{:|：|(|（|#}";

/** A remark below a table or in its midst: 注：…, 备注1…. */
export const REMARK: Pattern = { any: [`^${REMARK_WORDS}$`, `^${REMARK_WORDS}${AFTER_WORD}`] };

/** What ends a table: its remarks, and the names of those who filled it in. */
export const NOTE: Pattern = { any: [`^${NOTE_WORDS}$`, `^${NOTE_WORDS}${AFTER_WORD}`] };

const DEPARTMENT_WORDS = "{编制单位|填报单位|公开部门|部门名称|单位名称|填报部门|编报单位|预算单位|部门}";

/** The label of the department, before its name in the same cell. */
export const DEPARTMENT_BEFORE_NAME: Pattern = `${DEPARTMENT_WORDS}$`;

/** The label of the department in a cell of its own. */
export const DEPARTMENT_LABEL: Pattern = { any: [`^${DEPARTMENT_WORDS}$`, "^部门(单位)名称$"] };

/** The label of the unit of money. */
export const UNIT_LABEL = "[金额]单位{:|：}";

/** The unit of money behind its label. */
export const UNIT_OF_MONEY = "{单位|计量单位}[:|：][人民币]{亿元|万元|千元|百元|元}";

/** The line between title and headings: department, unit, the number of the table. */
export const BELOW_TITLE: Pattern = { any: ["{单位|部门}{:|：}", "公开{#|##}表"] };
