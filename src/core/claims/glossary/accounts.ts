import type { FactKeys, Item } from "./item";

const only = (...actual: readonly string[]): FactKeys => ({ actual });

/** What paragraphs about projects and samples say of the department as a whole: 公开03, 04 and 05表 and 抽查情况表. */
export const ACCOUNTS: readonly Item[] = [
  {
    id: "income",
    concepts: ["incomeOfYear"],
    words: ["[本年]收入{合计|总额}[数]", "收入共计"],
    without: ["本年收入", "当年收入"],
    facts: { all: only("Z01.income", "D01.income", "D02.total", "Z03.total") },
  },
  { id: "income", words: ["收入", "本年[实际]收入"], weak: true, project: "received" },
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
      all: only("Z01.expenditure", "D03.total", "D01.expenditure", "Z04.total"),
      fiscal: only("D04.expenditure", "Z01_1.expenditure"),
      general: only("D05.total", "D04.expenditure.general", "Z07.total"),
      any: { sampled: ["D03.total.sampled"], sampledShare: ["D03.total.share"] },
    },
    project: "spent",
    parts: ["basic", "project"],
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
  {
    id: "basic",
    concepts: ["basicExpenditure"],
    words: ["基本支出经费"],
    facts: {
      all: {
        ...only("Z01.basic", "D03.basic", "Z04.basic"),
        sampled: ["D03.basic.sampled"],
        sampledShare: ["D03.basic.share"],
      },
      general: only("D05.basic", "D06.total", "Z07.basic", "Z08_1.total"),
    },
  },
  {
    id: "project",
    concepts: ["projectExpenditure"],
    words: ["项目支出经费"],
    facts: {
      all: {
        ...only("Z01.project", "D03.project", "Z04.project"),
        budget: ["Z01.project.budget"],
        prior: ["H1.projects.prior"],
        sampled: ["D03.project.sampled"],
        sampledShare: ["D03.project.share"],
      },
      general: only("D05.project", "Z07.project"),
    },
  },
  { id: "project", words: ["{抽查|抽取}项目支出"], sampled: true },
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
    project: "closing",
  },
  {
    id: "closing",
    words: [`财政拨款{结转结余|结转和结余|结余}`, `{结转结余|结转和结余|结余结转}[资金]`],
    balance: true,
  },
];
