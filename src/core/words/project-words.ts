import type { NarrativeWord } from "./narrative";

/*
 * What drafts say of a project or of a level of funds: words that mean a column of 项目资金收支明细表 there, and nothing that
 * anybody knows where they are said of the body. `[x]` may be left out, `{a|b}` is one or the other.
 */

const CARRIED = "{结转结余|结转和结余|结余结转|结转|结余|余额}";
const NONE = "{无|没有}[财政拨款]{结转结余|结转和结余|结余结转|结转|结余}[资金]";

/** Read only in drafts that speak of projects; the words of NARRATIVE and of the dictionary go before words as long. */
export const PROJECT_NARRATIVE: readonly (readonly [wordings: string, meaning: NarrativeWord])[] = [
  ["又收到 收到 到位 下达 拨入 拨付到位 财政下拨 财政下达 指标下达", { kind: "column", column: "received" }],
  ["[年中]追加[预算|资金|安排] 预算追加 年中调整{增加|追加}", { kind: "column", column: "added" }],
  [
    "财政[局]直接{拨付|支付|下拨} 财政直拨 财政直接拨付(不经本单位)",
    { kind: "column", column: "direct", behind: true },
  ],
  [
    `{年初|上年|上年末|上年度|期初|以前年度|年初上年}[财政拨款]${CARRIED} 上年[末]{转入|结转转入} 年初上年结转[和结余]`,
    { kind: "column", column: "opening" },
  ],
  [
    `{年末|年底|期末|本年|本年末|本年度|当年|当年末|年终}[财政拨款]${CARRIED} 财政拨款{结转结余|结转和结余|结余} {结转结余|结转和结余|结余结转}`,
    { kind: "column", column: "closing" },
  ],
  [
    "[已]{上缴|缴回|交回}[区|县|市|省|同级|][级][本级]{财政|国库}[局] 收回{财政|国库}",
    { kind: "column", column: "returned", behind: true },
  ],
  ["[全部]结转{留用|下年[继续]使用|下年|使用}", { kind: "column", column: "carried", behind: true }],
  ["可用资金[总额|合计] 可使用资金", { kind: "column", column: "available" }],
  ["应到位[资金] 应收资金 应下达[资金]", { kind: "column", column: "due" }],
  ["[项目][资金]到位率", { kind: "column", column: "dueRate" }],
  ["已支出 累计支出 支出金额", { kind: "column", column: "spent" }],
  ["支付 使用 发放 拨付 列支", { kind: "column", column: "spent", weak: true }],
  ["实际用于 已用于", { kind: "column", column: "spent", open: true }],
  ["[文件]规定用于 计划用于 拟用于 安排用于", { kind: "planned" }],
  [`{年初|上年|上年度|上年末}[财政拨款]${NONE} 无{年初|上年}结转[和][结余][资金]`, { kind: "nil", column: "opening" }],
  [
    `{年末|年底|期末|本年|本年末|本年度|当年}[财政拨款]${NONE} 无{年末|年底|}结转结余[资金]`,
    { kind: "nil", column: "closing" },
  ],
  ["年初无预算 无年初预算 年初未安排预算 未安排年初预算", { kind: "nil", column: "budget" }],
  ["[该项][该][资金]尚未使用 [本年]未发生支出 [该项]资金[均]未使用", { kind: "nil", column: "spent" }],
  ["{当年|本年|}未收到[上级下拨的|上级][项目]资金 本年未下达资金", { kind: "nil", column: "received" }],
  [
    "{区|县|市|省}本级[财政][项目][资金] {区|县}级[财政|项目|专项]{资金|补助} 本级财政[资金]",
    { kind: "funds", level: "district" },
  ],
  ["上级{下拨|下达|拨付|补助|转移支付|专项|财政|项目}[的][专项|项目][资金]", { kind: "funds", level: "upper" }],
  ["{全部|各|所有}项目[资金]合计 项目[资金]合计 {全部|所有}项目", { kind: "funds", level: "all" }],
  ["由 从 仍 列示 系统 的通知 据此 推算 标准 奖励 奖励经费 奖励资金 补助资金 补助经费 奖补资金 专项", { kind: "fill" }],
];
