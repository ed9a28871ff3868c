import type { Pattern } from "./pattern";

/*
 * Headings of columns that compare two others, or multiply them, in tables of any kind.
 */

const NO_AMOUNT = "{率|比例|幅度|%|原因|说明}";

/** What one column has more than another: 增减额; what is left of what was planned: 结余, 未支付数; or either: 差额. */
export const CHANGE_NAME: Pattern = {
  any: ["{增减|差额|差异|增加额|减少额|变动额|变化}"],
  not: [NO_AMOUNT],
};
export const LEFT_NAME: Pattern = {
  any: ["{差额|结余|余额|剩余|尚余|未支付|未支出|未完成|未到位|未拨付|节约}"],
  not: [NO_AMOUNT],
};

/** What the change of is meant to be seen against: last year, the beginning. */
export const EARLIER: Pattern = "{上年|去年|前年|年初|期初|同期|原}";

/** What was planned or received, and what was done with it. */
export const PLANNED: Pattern = "{预算|计划|任务|目标|指标|到位|收入|下达|合同|应}";
export const DONE: Pattern = "{支出|支付|执行|使用|完成|决算|实际|实收|已|拨付|缴}";

/** A rate of what was done of what was planned; a growth; a share of the whole. */
export const RATE_OF_PLAN: Pattern = {
  any: ["{执行|完成|支出|支付|使用|到位|兑现}…{率|进度|比例|%}", "{率|进度}[(…)]$", "占…{预算|计划|任务}"],
  not: ["{增|减|同比|环比}"],
};
export const GROWTH_NAME: Pattern = { any: ["{增|减|同比|变动}…{率|%|比例|幅度}", "{增幅|降幅|增长|同比}"] };
export const SHARE_NAME: Pattern = {
  any: ["{占比|比重|构成}", "占…{合计|总额|总数|总支出|总收入}", "^{比例|百分比}$"],
};

/** What a price or standard is of one piece, and how many pieces there are. */
export const PRICE_NAME: Pattern = "{单价|标准|均价|人均|每}";
export const FACTOR_NAME: Pattern = {
  any: ["{数量|人数|人次|天数|次数|户数|面积|月数|台数|个数|任务数|期数|批次|学时|课时}", "^数量"],
  not: ["{金额|补助|经费|合计}"],
};
