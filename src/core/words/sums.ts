import type { Pattern } from "./pattern";

/*
 * What sums are called in the rows and headings of tables, and headings that say an amount and not what it is of.
 */

/** Names of a sum that say nothing of what is summed up. */
export const SUM_NAMES: readonly string[] = ["合计", "小计", "总计"];

/** The row that sums up a table whose rows have no sums of their own. */
export const SUM_OF_ROWS: Pattern = "^{合计|总计}$";

/** The column that sums up the columns beside it. */
export const SUM_OF_COLUMNS: Pattern = "^{合计|小计}$";

/** The row of a list by budget subject that sums up everything; a sum of a part names the part: 人员经费合计. */
export const SUM_OF_EVERYTHING: Pattern =
  "^[本年|当年|部门][财政拨款][收入|支出|收支|基本支出|项目支出|经费|金额]{合计|总计|总合计|合计数|总计数}$";

/** How the name of a sum ends, whatever is summed up: 区级财政小计. 累计 is a sum that runs on from above. */
export const SUM_ENDING = "{小计|合计|总计|累计|共计|合计数|小计数}$";
export const SUBTOTAL: Pattern = "^小计";
export const RUNNING_SUM = "累计";

/** What a row's name may end with beside the concept that it is of: 公用经费支出合计 is 公用经费. */
export const SUM_AFTER_NAME = "[支出|经费]{合计|小计}$";

/** The sum of one page of a list, which says nothing of the kind of its rows: 本页小计. */
export const SUM_OF_PAGE: Pattern = "^{本|当}页";

/** Headings that say an amount only: what it is of stands in the heading above. */
export const AMOUNT_ONLY: readonly string[] = ["合计", "小计", "金额", "总额", "决算数", "数额"];

/** Headings that say a number of things only: which, their lines say. */
export const NUMBER_ONLY: readonly string[] = ["数量", "个数", "项目数", "项目个数"];

/** A row that sums up others, whatever stands before or behind the word; 小计 sums up a part. */
export const TOTAL_OF_LINES: Pattern = { any: ["^{合计|总计|共计}", "{合计|总计|共计}$", "^总额$"] };
export const SUBTOTAL_OF_LINES: Pattern = { any: ["^小计", "小计$"] };

/** The heading of a column that sums up others: 合计, 资产总额, 小计（万元）. */
export const TOTAL_OF_COLUMNS: Pattern = {
  any: ["{合计|总计|小计|总额|共计}[(…)]$", "^{合计|总计|小计}"],
};
