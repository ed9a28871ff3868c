import type { Pattern } from "./pattern";

/*
 * Headings of columns and rows that tables of every form have, and that name no figure of a form.
 */

/** The column of budget codes; 类, 款 and 项 where each level has a column of its own. */
export const CODE_HEADING: Pattern = { any: ["{编码|代码|科目编号}$", "^{类|款|项}$"] };

/** The column of names beside the codes. */
export const NAME_HEADING: Pattern = {
  any: ["^[…科目|…分类|单位|项目]名称$", "^{项目|科目}$", "^单位[名称]({…科目|项目}[名称])$"],
};

/** The column of projects below a subject, where the list has a row for each of them. */
export const PROJECT_HEADING: Pattern = "^项目{编码|代码|名称}$";

/** The column that numbers the rows. */
export const ROW_NUMBER_HEADING: Pattern = "^{行次|序号}$";

/** A column whose numbers are no figures of their own: 其中 columns state a part of the column beside them. */
export const NO_FIGURE_HEADING: Pattern = { any: ["^其中", "^{备注|行次|序号}$"] };

/** The column of the labels of a table of labelled rows: 项目, 收入项目, 项目（按功能分类）. */
export const LABEL_HEADING: Pattern = { any: ["^[收入|支出|经费|费用|统计]项目[(…)]$", "^统计项[(…)]$"] };

/** The word of the row that numbers the columns. */
export const COLUMN_NUMBERS_LABEL = "栏次";

/** A heading of a share or a rate: in percent, or called so; （按比例） says how an amount was come to. */
export const RATIO_HEADING: Pattern = {
  any: ["%", { any: ["{比例|比率|百分比|占比|幅度}[)]$"], not: ["按{比例|比率|百分比|占比|幅度}[)]$"] }],
};

/** The amount of a stage, which a form may be known by without its last word: 预算数, 决算数. */
export const STAGE_AMOUNT = "{预算|决算}数$";

/** The heading of final accounts of the table's own year; a budget states them of last year only. */
export const FINAL_ACCOUNTS_OF_YEAR: Pattern = "^[本年]决算数$";

/** A column of last year beside those of the table's own year; a form that does not ask for it does not misread it. */
export const AMOUNTS_OF_LAST_YEAR: Pattern = "^上年[年初|预计|实际]{预算|执行|决算}[数]$";

/** Columns that name or number their row, and hold no figures though they may hold numbers. */
export const NAMES_OF_ROWS: Pattern = {
  any: ["{编码|代码}", "^{类|款|项|行次|序号|栏次|年度|年份|电话|联系电话|科目}$"],
};

/** Columns of codes, each level in one of its own or together. */
export const CODES_OF_ROWS: Pattern = { any: ["{编码|代码}", "^{类|款|项}$"] };

/** Headings of what was brought forward, received, spent and is left: the first two less the third are the last. */
export const BROUGHT_FORWARD: Pattern = {
  all: ["{上年|年初|期初}", "{结转|结余}"],
  not: ["{收入|支出}"],
};
export const RECEIVED: Pattern = { all: ["{收入|收到|到位|下达}"], not: ["{结转|结余|支出}"] };
export const SPENT: Pattern = { all: ["{支出|支付}"], not: ["{结转|结余|收入}"] };
export const LEFT_OVER: Pattern = {
  any: [{ all: ["{年末|期末|结转下年}", "{结转|结余}"] }, "^{结转|结余}"],
  not: ["{上年|年初|期初}"],
};

/** A name or heading of what is counted, in a table that is otherwise of money: 团组数（个）, 公务用车保有量, 得分. */
export const COUNT_NAME: Pattern = {
  any: [
    "({个|人|辆|批|次|台|套|座|户|批次|人次|只|件|名|平方米|家})",
    "{数量|人数|人次|个数|辆数|批次|团组|保有量|购置数|户数|编制|分值|得分|权重|天数|次数|学时|课时|面积}",
    "^总分",
  ],
};

/** A heading of any rate; more than what forms take for one, since nothing else says what the column is. */
export const RATE_NAME: Pattern = "{率|比例|占比|比重|%}";
