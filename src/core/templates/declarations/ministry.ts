import { ECONOMIC_CLASSES, ECONOMIC_ITEMS } from "../../classification/economic";
import { WORDS } from "../../words/words";
import type { Heading, TemplateDeclaration } from "../declaration";
import { numbered, parts } from "../declaration";
import { fiscalAgainstExpenditure, FISCAL_SUMS, incomeAgainstExpenditure, INCOME_EXPENDITURE_SUMS } from "./blocks";
import { THREE_PUBLIC, THREE_PUBLIC_LINES } from "./final-accounts";
import { EXPENDITURE_LIST, FLOW_LIST, INCOME_LIST } from "./lists";

const YEARS = ["budget", "fullBudget", "actual"];
const ECONOMIC_LINES = ECONOMIC_CLASSES.map(({ code }) => `economic${code}`);

function byBudget(kind: "budget" | "fullBudget"): Heading {
  return { sum: kind, of: [`${kind}General`, `${kind}Fund`, `${kind}StateCapital`] };
}

/** One group of columns an economic class: its 小计, then its items. Source: domain A.2 Z05. */
const DETAILS: Omit<TemplateDeclaration, "code"> = {
  unit: "元",
  columns: [
    "total",
    ...ECONOMIC_CLASSES.map(({ code, name }) => ({
      group: name,
      of: [
        { key: `class${code}`, label: "小计" },
        ...ECONOMIC_ITEMS.filter((item) => item.code.startsWith(code)).map((item) => `item${item.code}`),
      ],
    })),
  ],
  columnSums: {
    total: ECONOMIC_CLASSES.map(({ code }) => `class${code}`),
    ...Object.fromEntries(
      ECONOMIC_CLASSES.map(({ code }) => [
        `class${code}`,
        ECONOMIC_ITEMS.filter((item) => item.code.startsWith(code)).map((item) => `item${item.code}`),
      ]),
    ),
  },
};

const details = (number: string): TemplateDeclaration => ({ code: `财决${number}表`, ...DETAILS });

/** The ministry's tables (财决), in 元. Source: domain A.2. */
export const MINISTRY: Readonly<Record<string, TemplateDeclaration>> = {
  Z01: {
    code: "财决01表",
    unit: "元",
    lineNumbers: true,
    columnNumbers: true,
    stacks: [
      [
        ...incomeAgainstExpenditure(YEARS),
        {
          heading: "支出",
          label: "项目（按支出性质和经济分类）",
          columns: YEARS,
          lines: [
            { key: "basic", before: "一、" },
            ...parts(["personnel", "public"]),
            { key: "project", before: "二、" },
            { key: "construction", before: "　其中：" },
            { key: "remitted", before: "三、" },
            { key: "operating", before: "四、" },
            { key: "subsidies", before: "五、" },
            null,
            "economicTotal",
            ...parts(ECONOMIC_LINES),
          ],
        },
      ],
    ],
    rowSums: { ...INCOME_EXPENDITURE_SUMS, basic: ["personnel", "public"], economicTotal: ECONOMIC_LINES },
    identities: [
      "收入总计＝支出总计",
      "本年支出合计＝基本支出＋项目支出＋上缴上级支出＋经营支出＋对附属单位补助支出",
      "经济分类支出合计＝基本支出＋项目支出＋经营支出",
    ],
  },
  Z01_1: {
    code: "财决01-1表",
    unit: "元",
    lineNumbers: true,
    columnNumbers: true,
    stacks: [
      fiscalAgainstExpenditure(
        [...YEARS],
        [
          byBudget("budget"),
          byBudget("fullBudget"),
          {
            group: WORDS.finalAccounts.zh,
            of: [{ key: "totalActual", label: "小计" }, "generalActual", "fundActual", "stateCapitalActual"],
          },
        ],
      ),
    ],
    rowSums: FISCAL_SUMS,
    columnSums: {
      budget: ["budgetGeneral", "budgetFund", "budgetStateCapital"],
      fullBudget: ["fullBudgetGeneral", "fullBudgetFund", "fullBudgetStateCapital"],
      totalActual: ["generalActual", "fundActual", "stateCapitalActual"],
    },
    identities: ["收入总计＝支出总计"],
  },
  Z03: { code: "财决03表", unit: "元", ...INCOME_LIST },
  Z04: { code: "财决04表", unit: "元", ...EXPENDITURE_LIST },
  Z05: details("05"),
  Z05_1: details("05-1"),
  Z05_2: details("05-2"),
  Z05_3: details("05-3"),
  Z07: { code: "财决07表", unit: "元", ...FLOW_LIST },
  Z08: details("08"),
  Z08_1: details("08-1"),
  Z08_2: details("08-2"),
  Z09: { code: "财决09表", unit: "元", ...FLOW_LIST },
  Z11: { code: "财决11表", unit: "元", ...FLOW_LIST, classes: ["223"] },
  F03: {
    code: "财决附03表",
    unit: "元",
    lineNumbers: true,
    columnNumbers: true,
    stacks: [
      [
        {
          columns: YEARS,
          lines: [
            ...THREE_PUBLIC_LINES,
            ...numbered(["missions", "travellers", "vehiclesBought", "vehicles", "receptions", "guests"]),
            "agencyRunning",
            ...parts(["agencyRunningAdministrative", "agencyRunningPublicServants"]),
            "procurement",
            ...parts(["procurementGoods", "procurementWorks", "procurementServices"]),
            "procurementSmall",
            { key: "procurementMicro", before: "　其中：" },
          ],
        },
      ],
    ],
    rowSums: {
      ...THREE_PUBLIC,
      agencyRunning: ["agencyRunningAdministrative", "agencyRunningPublicServants"],
      procurement: ["procurementGoods", "procurementWorks", "procurementServices"],
    },
  },
};
