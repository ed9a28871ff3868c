import type { FactKeys, Item } from "./item";

const only = (...actual: readonly string[]): FactKeys => ({ actual });
const withBudget = (z01: string, ...actual: readonly string[]): FactKeys => ({
  actual: [...actual, `${z01}.actual`],
  budget: [`${z01}.budget`],
  fullBudget: [`${z01}.fullBudget`],
});

/** Totals of 公开01, 03, 04, 05, 08 and 09表 and the overview. */
export const ACCOUNTS: readonly Item[] = [
  {
    id: "funds",
    concepts: ["totalIncome", "totalExpenditure"],
    words: [
      "收{、|}支{总计|合计|总额|总数}[各]",
      "收入{、|}支出{总计|合计}",
      "收入支出总额",
      "收支{均|各}",
      "决算收支总计",
    ],
    // In a narrative these are the year's alone: income, expenditure.
    without: ["收入总额", "支出总额"],
    facts: {
      all: withBudget("Z01.total", "D01.total", "D01.totalOut"),
      fiscal: only("D04.total", "D04.totalOut", "Z01_1.total"),
      general: only("D04.totalOut.general"),
      fund: only("D04.totalOut.fund"),
      stateCapital: only("D04.totalOut.stateCapital"),
    },
    parts: ["income", "opening"],
  },
  {
    id: "funds",
    words: [
      "财政拨款{收入|支出}总计",
      "财政拨款收{、|}支{总计|合计|总额}",
      "财政拨款收支{总计|合计}",
      "财政拨款收入{、|}支出{总计|合计}",
    ],
    scope: "fiscal",
  },
  { id: "funds", words: ["总收入"], or: "income" },
  { id: "funds", words: ["总支出"], or: "expenditure" },
  {
    id: "income",
    concepts: ["incomeOfYear"],
    words: ["[本年]收入{合计|总额}[数]", "收入共计"],
    without: ["本年收入", "当年收入"],
    facts: {
      all: withBudget("Z01.income", "D01.income", "D02.total", "Z03.total"),
      fiscal: only("D04.income", "D02.fiscal", "Z01_1.income"),
      general: only("D04.income.general", "D01.income.general", "Z07.income"),
      fund: only("D08.income", "D04.income.fund", "D01.income.fund", "Z09.income"),
      stateCapital: only("D09.income", "D04.income.stateCapital", "D01.income.stateCapital", "Z11.income"),
    },
  },
  { id: "income", words: ["收入", "本年[实际]收入"], weak: true, project: "received" },
  { id: "income", words: ["收入决算[数]"], weak: true, aspect: "actual" },
  {
    id: "expenditure",
    concepts: ["expenditureOfYear"],
    words: [
      "[本年]支出{合计|总额|决算合计|总计}[数]",
      "[部门]整体支出",
      "部门支出",
      "部门整体资金",
      "全年支出",
      "支出共计",
      "拨款支出",
    ],
    without: ["本年支出", "当年支出"],
    facts: {
      all: withBudget("Z01.expenditure", "D03.total", "D01.expenditure", "Z04.total"),
      fiscal: only("D04.expenditure", "Z01_1.expenditure"),
      general: only("D05.total", "D04.expenditure.general", "Z07.total"),
      fund: only("D08.total", "D04.expenditure.fund", "Z09.total"),
      stateCapital: only("D09.total", "D04.expenditure.stateCapital", "Z11.total"),
      any: { sampled: ["D03.total.sampled"], sampledShare: ["D03.total.share"] },
    },
    project: "spent",
    parts: ["basic", "project", "remitted", "operatingExpenditure", "subsidies"],
  },
  {
    id: "expenditure",
    concepts: ["projectSpending"],
    words: ["本年[实际]支出"],
    // Spent of a project's funds, and no word for a department's expenditure.
    without: ["使用", "本年使用", "拨付", "实际支出", "实际支出数", "本年支出金额"],
    weak: true,
    project: "spent",
  },
  { id: "expenditure", words: ["支出决算[数]"], weak: true, aspect: "actual" },
  {
    id: "basic",
    concepts: ["basicExpenditure"],
    words: ["基本支出经费"],
    facts: {
      all: {
        ...withBudget("Z01.basic", "D03.basic", "Z04.basic"),
        sampled: ["D03.basic.sampled"],
        sampledShare: ["D03.basic.share"],
      },
      fiscal: only("D04.basic"),
      general: only("D05.basic", "D06.total", "Z07.basic", "Z08_1.total"),
      fund: only("D08.basic", "Z09.basic"),
      stateCapital: only("D09.basic", "Z11.basic"),
    },
    parts: ["personnel", "public"],
  },
  {
    id: "project",
    concepts: ["projectExpenditure"],
    words: ["项目支出经费"],
    facts: {
      all: {
        ...withBudget("Z01.project", "D03.project", "Z04.project"),
        prior: ["H1.projects.prior"],
        sampled: ["D03.project.sampled"],
        sampledShare: ["D03.project.share"],
      },
      fiscal: only("D04.project"),
      general: only("D05.project", "Z07.project"),
      fund: only("D08.project", "Z09.project"),
      stateCapital: only("D09.project", "Z11.project"),
    },
  },
  { id: "project", words: ["{抽查|抽取}项目支出"], sampled: true },
  {
    id: "remitted",
    concepts: ["remitted"],
    facts: { all: withBudget("Z01.remitted", "D03.remitted", "Z04.remitted") },
  },
  {
    id: "operatingExpenditure",
    concepts: ["operatingExpenditure"],
    facts: { all: withBudget("Z01.operating", "D03.operating", "Z04.operating") },
  },
  {
    id: "subsidies",
    concepts: ["subsidiesPaid"],
    facts: { all: withBudget("Z01.subsidies", "D03.subsidies", "Z04.subsidies") },
  },
  {
    id: "personnel",
    concepts: ["personnel"],
    facts: { all: withBudget("Z01.personnel"), general: only("D06.personnel"), fiscal: only("D06.personnel") },
  },
  {
    id: "public",
    concepts: ["publicRunning"],
    words: ["公用经费支出"],
    facts: {
      all: withBudget("Z01.public"),
      general: only("D06.public"),
      fiscal: only("D06.public"),
      any: { budget: ["H1.public.budget"], prior: ["H1.public.prior"] },
    },
  },
];

/** Money carried over the turn of the year. */
const CARRIED = "{结转结余|结转和结余|结余结转|结转|结余|余额}";
const NONE = "{结转结余|结转和结余|结余结转|结转|结余}";
export const BALANCES: readonly Item[] = [
  {
    id: "opening",
    concepts: ["opening", "priorCarry"],
    words: [
      `{年初|上年|上年末|上年度|期初|以前年度|年初上年}[财政拨款]${CARRIED}[资金]`,
      `上年[末]{转入|结转转入}`,
      `[年初]上年结转[和结余][资金]`,
      `结转上年资金`,
    ],
    nil: [`{年初|上年|上年度|上年末}[财政拨款]{无|没有}[财政拨款]${NONE}[资金]`, "无{年初|上年}结转[和][结余][资金]"],
    facts: {
      all: withBudget("Z01.opening", "D01.opening"),
      fiscal: only("D04.opening", "Z01_1.opening"),
      general: only("D04.opening.general", "Z07.opening"),
      fund: only("D08.opening", "D04.opening.fund"),
      stateCapital: only("D09.opening", "D04.opening.stateCapital"),
    },
    project: "opening",
  },
  {
    id: "closing",
    concepts: ["closing"],
    words: [`{年末|年底|期末|本年|本年末|本年度|当年|当年末|年终}[财政拨款]${CARRIED}[资金]`],
    nil: [
      `{年末|年底|期末|本年|本年末|本年度|当年}[财政拨款]{无|没有}[财政拨款]${NONE}[资金]`,
      `无{年末|年底|}${NONE}[资金]`,
    ],
    facts: {
      all: withBudget("Z01.closing", "D01.closing"),
      fiscal: only("D04.closing", "Z01_1.closing"),
      general: only("D04.closing.general", "Z07.closing"),
      fund: only("D08.closing", "D04.closing.fund"),
      stateCapital: only("D09.closing", "D04.closing.stateCapital"),
    },
    project: "closing",
  },
  {
    id: "closing",
    words: [`财政拨款{结转结余|结转和结余|结余}`, `{结转结余|结转和结余|结余结转}[资金]`],
    balance: true,
  },
  {
    id: "useOfSurplus",
    concepts: ["useOfSurplus"],
    words: ["使用非财政拨款结余{和专用结余|(含专用结余)}"],
    facts: { all: only("D01.useOfSurplus") },
  },
  { id: "distribution", concepts: ["distribution"], facts: { all: only("D01.distribution") } },
];
