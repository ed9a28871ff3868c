import type { WordId } from "./words";

/*
 * Words by which a figure is described in headings and in sentences alike: the kind of money, the stage, the flow, how much
 * of it, and what the figure is to others. `[x]` may be left out, `{a|b}` is one or the other.
 */

/** A kind of money: of the general budget, of government funds, of state capital, or fiscal without saying which. */
export type Money = "fiscal" | "general" | "fund" | "stateCapital";
/** 年初预算, 调整预算 or 全年预算, 决算 or 执行. */
export type Stage = "budget" | "adjusted" | "actual";
export type Flow = "income" | "expenditure";
/** Of the year alone (本年收入合计) or with what was carried over (收入总计). */
export type Extent = "year" | "grand";

/** A level of project funds: the body's own finance, from above, or all of them. */
export type FundsLevel = "district" | "upper" | "all";

/** A column of the list of projects, or what its columns come to: 可用资金, 应到位资金, the rates. */
export type ProjectColumn =
  | "budget"
  | "added"
  | "direct"
  | "opening"
  | "received"
  | "spent"
  | "closing"
  | "returned"
  | "carried"
  | "rate"
  | "available"
  | "planned"
  | "due"
  | "dueRate";

/** Concepts that say whose money it is. */
export const MONEY_CONCEPTS: Readonly<Partial<Record<WordId, Money>>> = {
  generalBudget: "general",
  governmentFunds: "fund",
  stateCapital: "stateCapital",
  fiscalAppropriation: "fiscal",
  fiscalFunds: "fiscal",
};

/** Concepts that say of which stage, and of which year from the table's. */
export const STAGE_CONCEPTS: Readonly<Partial<Record<WordId, readonly [stage: Stage, year?: -1]>>> = {
  budget: ["budget"],
  originalBudget: ["budget"],
  fullBudget: ["adjusted"],
  finalAccounts: ["actual"],
  spentOfBudget: ["actual"],
  actualPurchases: ["actual"],
  priorBudget: ["budget", -1],
  priorExecution: ["actual", -1],
  priorFinalAccounts: ["actual", -1],
};

/** Concepts that are the whole of a flow. */
export const FLOW_CONCEPTS: Readonly<Partial<Record<WordId, readonly [flow: Flow, extent: Extent]>>> = {
  incomeOfYear: ["income", "year"],
  totalIncome: ["income", "grand"],
  expenditureOfYear: ["expenditure", "year"],
  totalExpenditure: ["expenditure", "grand"],
};

/** Concepts that a narrative has figures for; two that mean the same stand together. */
export const ITEM_CONCEPTS: readonly (readonly WordId[])[] = [
  ["superiorIncome"],
  ["businessIncome"],
  ["educationFees"],
  ["operatingIncome"],
  ["affiliatedIncome"],
  ["otherIncome"],
  ["specialFunds"],
  ["unitFunds"],
  ["otherFunds"],
  ["useOfSurplus"],
  ["basicExpenditure"],
  ["personnel"],
  ["publicRunning"],
  ["projectExpenditure"],
  ["operationProjects"],
  ["constructionProjects"],
  ["remitted"],
  ["operatingExpenditure"],
  ["subsidiesPaid"],
  ["distribution"],
  ["opening", "priorCarry"],
  ["closing", "nextYear"],
  ["threePublic"],
  ["abroad"],
  ["vehicles"],
  ["vehiclePurchase"],
  ["vehicleRunning"],
  ["reception"],
  ["meetings"],
  ["training"],
  ["agencyRunning"],
  ["missionsAbroad"],
  ["travellersAbroad"],
  ["vehiclesBought"],
  ["vehiclesKept"],
  ["receptions"],
  ["guests"],
  ["vehiclesOwned"],
  ["procurementTotal"],
  ["goods", "procuredGoods"],
  ["works", "procuredWorks"],
  ["services", "procuredServices"],
  ["smallEnterprises"],
  ["microEnterprises"],
  ["fundsOfYear"],
  ["staffInPost"],
  ["authorisedPosts"],
  ["administrativePosts"],
  ["institutionalPosts"],
  ["contractStaff"],
  ["sampled"],
  ["projectsViewed"],
  ["allProjects"],
  ["projectsInBudget"],
  ["projectsAdded"],
];

/** What narratives call an item beside the spellings that tables have for it. */
export const ITEM_WORDS: Readonly<Partial<Record<WordId, string>>> = {
  staffInPost: "{实有|现有|}{在职|在编}[人员|职工][人数|总数] 实有人员",
  administrativePosts: "[机关]行政编制[人员]",
  institutionalPosts: "[全额][拨款]事业编制[人员|(全额)]",
  procurementTotal: "政府采购[合同|实际支出|支出合同][总额|金额|总金额] 采购总额",
  sampled: "抽查了 抽取[了]",
  projectsViewed: "抽查项目 现场查看项目",
  projectsInBudget: "年初预算批复内",
  vehicles: "{公务用车|公务车|公务车辆|公车}购置[费]{及|和}{运行维护|运行|运维}{费|经费|费用}",
  vehiclePurchase: "{公务用车|公务车|公务车辆|公车}购置{费|经费|费用}",
  vehicleRunning: "{公务用车|公务车|公务车辆|公车}{运行维护|运行|运维}{费|经费|费用}",
  reception: "国内公务接待[费][支出] 公务接待{经费|费用}",
  otherIncome: "其它收入",
};

/** Balances that name the money in their midst. */
export const FISCAL_BALANCES: Readonly<Record<"opening" | "closing", string>> = {
  opening: "{年初|上年|上年末|上年年末}财政拨款{结转和结余|结转结余|结余|结转|结余结转}",
  closing: "{年末|本年|年底|本年末}财政拨款{结转和结余|结转结余|结余|结转|结余结转}",
};

/** Columns that state what figures come to: the change on last year in money or in percent, and actual over budget. */
export const WORKED_CONCEPTS: Readonly<Record<"change" | "growth" | "rate" | "excess" | "share", readonly WordId[]>> = {
  change: ["changeOnYear"],
  growth: ["growthOnYear", "budgetGrowth"],
  rate: ["controlRate", "executionRate"],
  excess: ["overBudget"],
  share: ["shareSampled", "shareOfProjects"],
};

/** Spellings of concepts that say something only below the heading of a table, or that mean another thing in a sentence. */
export const ONLY_IN_TABLES: ReadonlySet<string> = new Set(
  "购置费 运行费 运行维护费 运行维护 维护费 专项业务经费 专项业务经费支出 特定目标类 车辆 A货物 B工程 C服务 统计数 行政 事业 工勤 行政人员 事业人员 工勤人员 聘用人员 比例 预算 预算内 比例 上缴 调整 金额 资金总额 年度总额 机关运行经费预算数 机关运行经费预算 年初预算项目 追加项目".split(
    " ",
  ),
);

/** What is a part of what, also where no table says so: a part of these wholes is meant wherever it stands. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  threePublic: ["abroad", "vehicles", "vehiclePurchase", "vehicleRunning", "reception"],
  vehicles: ["vehiclePurchase", "vehicleRunning"],
  basicExpenditure: ["personnel", "publicRunning"],
  procurementTotal: ["goods", "works", "services"],
};

/** What a word does to the figure behind it. */
export type NarrativeWord =
  | { readonly kind: "money"; readonly money: Money }
  | { readonly kind: "stage"; readonly stage: Stage; readonly year?: -1 | 0 }
  | { readonly kind: "flow"; readonly flow: Flow; readonly extent?: Extent; readonly sum?: true }
  /** 收支总计: both sides of the account. */
  | { readonly kind: "flows"; readonly extent?: Extent }
  | { readonly kind: "sum"; readonly extent?: "grand" }
  | { readonly kind: "year"; readonly distance: 0 | -1 }
  /** 增加, 减少; planned for 调增, 调减, which change a budget and are no change on last year; open for 增加(减少). */
  | { readonly kind: "trend"; readonly sign: 1 | -1; readonly planned?: true; readonly open?: true }
  /** 持平, 一致, 无变化. */
  | { readonly kind: "flat"; readonly nearly?: true }
  /** 比, 较, 与: what follows is what is compared with; 与 and 和 also join two things. */
  | { readonly kind: "base"; readonly joins?: true }
  | { readonly kind: "same-period" }
  | { readonly kind: "share" }
  | { readonly kind: "rate" }
  | { readonly kind: "part" }
  /** 主要用于, 主要原因: what follows explains. */
  | { readonly kind: "reason" }
  /** 导致: what stands before it has nothing to do with the figure. */
  | { readonly kind: "break" }
  | { readonly kind: "purpose" }
  | { readonly kind: "compare"; readonly sign: 1 | -1 | 0 }
  /** With a column, of a project: 上年无结转结余. */
  | { readonly kind: "nil"; readonly column?: ProjectColumn }
  | { readonly kind: "each" }
  | { readonly kind: "list" }
  | { readonly kind: "beside" }
  /** 市级财政, and 该项目 where no project was named: what follows is not the body's. */
  | { readonly kind: "stranger" }
  | { readonly kind: "same" }
  | { readonly kind: "funds"; readonly level: FundsLevel }
  /** A column of the list of projects: one that may stand behind its figure, that says little, that leads on to any words. */
  | {
      readonly kind: "column";
      readonly column: ProjectColumn;
      readonly behind?: true;
      readonly weak?: true;
      readonly open?: true;
    }
  /** 规定用于: uses of the figure before. */
  | { readonly kind: "planned" }
  | { readonly kind: "fill" };

/** The words of narratives. The first entry that a wording is declared in has it; longer wordings go before shorter ones. */
export const NARRATIVE: readonly (readonly [wordings: string, meaning: NarrativeWord])[] = [
  ["一般公共预算[财政][拨款] 公共财政预算[财政][拨款] 一般公共预算当年[财政]拨款", { kind: "money", money: "general" }],
  ["政府性基金[预算][财政][拨款]", { kind: "money", money: "fund" }],
  ["国有资本经营[预算][财政][拨款]", { kind: "money", money: "stateCapital" }],
  ["财政拨款 财政资金 财政性资金 财政预算拨款 财政预算", { kind: "money", money: "fiscal" }],
  [
    "[年初|部门|当年|本年]预算[数|安排|安排数|总额|金额|额] 年初[部门]预算[批复][数] 安排预算 预算资金",
    { kind: "stage", stage: "budget" },
  ],
  ["{调整|调整后|全年|年中调整}[后]预算[数]", { kind: "stage", stage: "adjusted" }],
  [
    "决算[数|额|总数|总额|统计数] [当年|全年|年度|本年]预算执行[数] 执行[数] 实际支出[数] 实际执行[数] 实际完成 实际",
    { kind: "stage", stage: "actual" },
  ],
  ["[上年|去年]{决算|执行|预算执行}数", { kind: "stage", stage: "actual" }],
  ["{本年|本年度|当年|年度|年}收入", { kind: "flow", flow: "income", extent: "year" }],
  ["[本年|当年]收入{合计|小计|共计} 本年收入总计", { kind: "flow", flow: "income", extent: "year", sum: true }],
  [
    "[本年|当年]支出{合计|小计|共计} [部门]整体支出 部门支出 本年支出总计",
    { kind: "flow", flow: "expenditure", extent: "year", sum: true },
  ],
  ["{本年|本年度|当年|年度|年}支出", { kind: "flow", flow: "expenditure", extent: "year" }],
  ["收入总计 收入总额 收入总数", { kind: "flow", flow: "income", extent: "grand" }],
  // With what was carried over or without: people write it of both.
  ["总收入", { kind: "flow", flow: "income", sum: true }],
  ["总支出", { kind: "flow", flow: "expenditure", sum: true }],
  ["支出总计 支出总额 支出总数", { kind: "flow", flow: "expenditure", extent: "grand" }],
  ["收入", { kind: "flow", flow: "income" }],
  ["支出", { kind: "flow", flow: "expenditure" }],
  [
    "{收支|收、支|收入支出|收入、支出|收入和支出}[决算|预算]{总计|总额|总预算|总数|总体}",
    { kind: "flows", extent: "grand" },
  ],
  ["{收支|收、支|收入支出|收入、支出|收入和支出}", { kind: "flows" }],
  ["合计 共计 小计 总额 总数 累计 总金额", { kind: "sum" }],
  ["总计", { kind: "sum", extent: "grand" }],
  ["上年 上年度 去年 上一年 上一年度 上年同期 去年同期", { kind: "year", distance: -1 }],
  ["本年 本年度 当年 今年 全年 年度 本年内", { kind: "year", distance: 0 }],
  ["同比 环比", { kind: "same-period" }],
  [
    "增加[了|额|金额] 增长[了|率|额|幅度] 上升[了|率] 提高[了] 增幅 增支 增收 增 上涨[了] 增加率 增长比例 超支[额|金额]",
    { kind: "trend", sign: 1 },
  ],
  [
    "减少[了|额|金额] 负增长 减收 下降[了|率|额|幅度] 降低[了|率] 降幅 减幅 减少率 减支 减 压减[了] 压缩[了] 节约[了|额|金额|资金] 少",
    { kind: "trend", sign: -1 },
  ],
  ["调增[了] 核增", { kind: "trend", sign: 1, planned: true }],
  ["调减[了] 核减", { kind: "trend", sign: -1, planned: true }],
  ["基本持平", { kind: "flat", nearly: true }],
  ["持平 相同 无变化 没有变化 无增减[变化] 无增减变动 无变动 一致 零增长", { kind: "flat" }],
  ["与 同 和 跟", { kind: "base", joins: true }],
  ["比 较 相比 相较 相比于 相较于 较之 对比", { kind: "base" }],
  ["占[到|了]", { kind: "share" }],
  ["完成[了] 完成率 执行率 预算完成率 预算执行率 完成比例 预算控制率 控制率", { kind: "rate" }],
  [
    "其中 全部为 全部是 包括 包含 分为 分别为 主要包括 具体为 具体包括 构成为 具体构成为 具体情况如下 情况如下 {变动|增减|变化|增加|减少}[的][主要]原因如下 主要{变动|增减|变化}原因如下 [的]具体构成为 [的]构成为 用于以下方面 主要用于以下方面 主要用于以下几方面",
    { kind: "part" },
  ],
  [
    "[变动|增减|增减变化|变化|增加|减少|增长|下降|支出|收入][的][主要]原因[是|为|系|在于] 主要是[由于|因] 主要系 由于 因为 所致 系 原因 是因 主要为 变动原因",
    { kind: "reason" },
  ],
  ["导致 致使 造成 使得", { kind: "break" }],
  ["主要用于 主要开支 开支内容包括 具体开支内容包括", { kind: "purpose" }],
  ["大于 高于 多于 超过 超出 超", { kind: "compare", sign: 1 }],
  ["小于 低于 少于 不足", { kind: "compare", sign: -1 }],
  ["等于", { kind: "compare", sign: 0 }],
  ["无 没有 未安排 未发生 未编制", { kind: "nil" }],
  ["各 均 各自", { kind: "each" }],
  ["{该|本|此}{项目|项资金|项经费|专项|笔资金|工程}", { kind: "same" }],
  [
    "{区本级|县本级|市本级|省本级|区级|县级}{财政|下达|下拨|专项|项目}[资金|补助]",
    { kind: "funds", level: "district" },
  ],
  ["上级{财政|下达|下拨|专项|项目}[资金|补助]", { kind: "funds", level: "upper" }],
  ["{市级|省级|中央}{财政|下达|下拨|专项|项目}[资金|补助]", { kind: "stranger" }],
  ["人均 户均 车均 年均 平均 平均每辆 每辆 每", { kind: "beside" }],
  [
    "的 为 是 共 共计 达 达到 到 至 中 数 额 按 则 以 及 和 、 年 度 我 本 该 其 等 了 已 约 安排 安排的 情况 相比较 数字 方面 全部 经费 资金 部门 单位 本单位 本部门 我单位 我部门 本院 本局 我局 我院 本级 均为 (类) (款) (项) 科目 类科目 费用 项目 比重 比例 经汇总 全镇 经比较 截至 即 在 并 还 另 合计为 总额为 发生 发生额 开支 用于 拟 计划 编制 下属 所属 汇总 部门预算 单位预算 - 其它 部分",
    { kind: "fill" },
  ],
];
