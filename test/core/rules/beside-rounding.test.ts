import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, table, verdicts } from "../support";
import { failing } from "./final-accounts/accounts";

/*
 * An identity of working tables and performance forms, twice with another figure in one cell: with the one it fails and the
 * check names its cells, with the other the difference is within rounding and nothing is told.
 */

interface Twice {
  readonly rule: string;
  readonly scope: string;
  /** The tables with a figure in their cell in question. */
  readonly tables: (figure: string) => readonly SheetSnapshot[];
  readonly wrong: string;
  readonly cells: readonly string[];
  readonly rounded: string;
}

const flow = (lines: string) =>
  table(
    "2020年度项目资金收支明细表",
    `单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 其中：上缴财政 | 其中：结转留用\n${lines}`,
  );
const budget = (lines: string) =>
  table(
    "2020年度项目资金收支明细表",
    `单位：万元\n项目名称 | 年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 尚未拨付 | 发放标准 | 文件规定用途 | 预算执行率\n${lines}`,
  );
const overview = (opening: string, income: string, project: string) =>
  table(
    "2020年度部门收支余情况表",
    `单位：万元\n项目 | 决算数\n年初结转和结余 | ${opening}\n本年收入合计 | ${income}\n基本支出 | 400.00\n项目支出 | ${project}\n本年支出合计 | 495.00`,
  );
/** Opens with 10.00, receives 90.00, spends 95.00, keeps 5.00. */
const PROJECT = flow("甲 | 10.00 | 90.00 | 95.00 | 5.00 | | 5.00\n合计 | 10.00 | 90.00 | 95.00 | 5.00 | | 5.00");
const threePublic = (total: string, vehicles: string, change: string) =>
  table(
    "2020年度“三公”经费支出情况表",
    `单位：万元\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数 | 较上年增减额 | 较上年增减幅度
     合计 | 3.43 | 5.00 | ${total} | 0.69 | 20.12%
     因公出国（境）费 | 0.00 | 0.00 | 0.00 | |
     公务用车购置及运行维护费 | 3.00 | 4.00 | 3.69 | ${change} |
     公务用车购置费 | 0.00 | 0.00 | 0.00 | |
     公务用车运行维护费 | 3.00 | 4.00 | ${vehicles} | ${change} |
     公务接待费 | 0.43 | 1.00 | 0.43 | |`,
  );
const base = (lines: string) =>
  table(
    "部门整体支出绩效评价基础数据表",
    `单位：万元\n财政供养人员情况 | 编制数 | 2020年实际在职人数\n合计 | 26 | 18\n经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数\n${lines}`,
  );
const basic = table(
  "2020年度基本支出情况表",
  "单位：万元\n项目 | 决算数\n人员经费 | 385.87\n日常公用经费 | 47.46\n合计 | 433.33",
);
const purchases = (lines: string) =>
  table(
    "2020年度政府采购预算执行情况表",
    `单位：万元\n序号 | 采购项目 | 采购类别 | 年初预算 | 实际采购金额 | 差额 | 执行率 | 授予中小企业合同金额 | 授予小微企业合同金额\n${lines}`,
  );
const sample = (viewed: string, inAll: string) =>
  table(
    "绩效评价抽查情况表",
    `单位：万元\n项目 | 部门支出 | 抽查金额\n基本支出 | 400.00 | ${viewed}\n项目支出 | 95.00 | 95.00\n合计 | 495.00 | ${inAll}`,
  );

const CASES: readonly Twice[] = [
  // 3.43 = 3.00 + 0.43 in the year before; 4.12 = 3.69 + 0.43 in this one.
  {
    rule: "S-1",
    scope: "本年决算数",
    tables: (total) => [threePublic(total, "3.69", "0.69")],
    wrong: "4.21",
    cells: ["D5", "D6", "D9", "D4"],
    rounded: "4.13",
  },
  {
    rule: "S-2",
    scope: "本年决算数",
    tables: (vehicles) => [threePublic("4.12", vehicles, "0.69")],
    wrong: "3.96",
    cells: ["D7", "D8", "D6"],
    rounded: "3.70",
  },
  {
    rule: "P-2",
    scope: "甲",
    tables: (kept) => [flow(`甲 | 25.84 | 151.12 | 70.58 | 106.38 | 3.00 | ${kept}`)],
    wrong: "103.83",
    cells: ["F4", "G4", "E4"],
    rounded: "103.39",
  },
  {
    rule: "P-3",
    scope: "合计/本年收到",
    tables: (total) => [flow(`甲 | | 7.00 | 7.00 | | |\n乙 | | 8.00 | 8.00 | | |\n合计 | | ${total} | 15.00 | | |`)],
    wrong: "51.00",
    cells: ["C4", "C5", "C6"],
    rounded: "15.01",
  },
  {
    rule: "P-4",
    scope: "",
    tables: (project) => [overview("10.00", "490.00", project), PROJECT],
    wrong: "59.00",
    cells: ["D5", "B7"],
    rounded: "95.01",
  },
  {
    rule: "P-5",
    scope: "",
    tables: (opening) => [overview(opening, "490.00", "95.00"), PROJECT],
    wrong: "1.00",
    cells: ["B5", "B4"],
    rounded: "9.99",
  },
  {
    rule: "P-6",
    scope: "本年收入",
    tables: (income) => [overview("10.00", income, "95.00"), PROJECT],
    wrong: "940.00",
    cells: ["B5", "C5", "B4", "B5", "B6"],
    rounded: "490.01",
  },
  {
    rule: "P-7",
    scope: "甲",
    tables: (spent) => [flow(`甲 | 1.00 | 7.00 | ${spent} | 0.00 | |`)],
    wrong: "8.80",
    cells: ["D4", "B4", "C4"],
    rounded: "8.01",
  },
  {
    rule: "P-8",
    scope: "甲",
    tables: (received) => [budget(`甲 | 60.00 | 1.00 | 45.00 | | ${received} | 1.00 | 15.00`)],
    wrong: "1.60",
    cells: ["B4", "C4", "D4", "F4"],
    rounded: "16.01",
  },
  // 70.58 ÷ (25.84 + 151.12) = 39.88 %; the amounts may be 70.585 ÷ 176.95 = 39.89 %.
  {
    rule: "P-10",
    scope: "甲",
    tables: (rate) => [budget(`甲 | 173.00 | | | 25.84 | 151.12 | 70.58 | 106.38 | | | | ${rate}`)],
    wrong: "38.98%",
    // Where no denominator gives the rate, it is shown against the original budget.
    cells: ["L4", "G4", "B4"],
    rounded: "39.89%",
  },
  {
    rule: "P-11",
    scope: "安全监管专项经费/本年支出",
    tables: (spent) => [
      base(`项目支出 | | 173.00 | ${spent}\n1、安全监管项目 | | 173.00 | ${spent}`),
      budget("安全监管专项经费 | 173.00 | | | 25.84 | 151.12 | 70.58 | 106.38"),
    ],
    wrong: "70.85",
    cells: ["D7", "G4"],
    rounded: "70.59",
  },
  {
    rule: "P-12",
    scope: "甲",
    tables: (unpaid) => [budget(`甲 | 60.00 | 1.00 | 45.00 | | 1.00 | 1.00 | 0.00 | ${unpaid} | 15.00万元/季度`)],
    wrong: "1.50",
    cells: ["D4", "I4", "B4"],
    rounded: "15.01",
  },
  {
    rule: "P-13",
    scope: "甲",
    tables: (received) => [
      budget(`甲 | | | | ${received} | | 0.96 | 29.04 | | | 奖励金10.00万元；示范创建资金20.00万元`),
    ],
    wrong: "3.00",
    cells: ["K4", "K4", "E4", "F4"],
    rounded: "30.01",
  },
  {
    rule: "H1-3",
    scope: "公用经费",
    tables: (costs) => [base(`项目支出 | | | 6.64\n1、甲 | | | 6.64\n公用经费 | | | ${costs}`), basic],
    wrong: "47.64",
    cells: ["D8", "B5"],
    rounded: "47.47",
  },
  {
    rule: "H1-4",
    scope: "本年决算数",
    tables: (costs) => [
      base(
        `公用经费 | | | ${costs}\n其中：办公经费 | | | 20.00\n水费、电费、差旅费 | | | 10.00\n会议费、培训费 | | | 5.00`,
      ),
    ],
    wrong: "30.00",
    cells: ["D7", "D8", "D9", "D6"],
    rounded: "34.99",
  },
  {
    rule: "G-1",
    scope: "货物/电脑/差额",
    tables: (difference) => [purchases(`1 | 电脑 | 货物 | 0.40 | 3.30 | ${difference} |`)],
    wrong: "2.09",
    cells: ["E4", "D4", "F4"],
    rounded: "2.91",
  },
  {
    rule: "G-2",
    scope: "货物/电脑/小微企业",
    tables: (micro) => [purchases(`1 | 电脑 | 货物 | 1.00 | 0.90 | | | 0.80 | ${micro}`)],
    wrong: "0.88",
    cells: ["I4", "H4"],
    rounded: "0.81",
  },
  {
    rule: "N-1",
    scope: "部门收支余情况表「项目支出」=抽查情况表",
    tables: (project) => [overview("10.00", "490.00", project), sample("400.00", "495.00")],
    wrong: "59.00",
    cells: ["B7", "B5"],
    rounded: "95.01",
  },
  {
    rule: "N-2",
    scope: "合计",
    tables: (inAll) => [sample("400.00", inAll)],
    wrong: "459.00",
    cells: ["C4", "C5", "C6"],
    rounded: "495.01",
  },
];

describe.each(CASES)("$rule", ({ rule, scope, tables, wrong, cells, rounded }) => {
  it(`fails with ${wrong}, and the check names its cells`, () => {
    expect(failing(analysed(...tables(wrong)), rule)).toMatchObject({ [scope]: cells });
  });

  it(`is within rounding with ${rounded}, and nothing is told`, () => {
    const analysis = analysed(...tables(rounded));
    expect(verdicts(analysis, rule)[scope]).toBe("within-rounding");
    const told = analysis.findings.flatMap((finding) => finding.checks);
    expect(told.filter((id) => id === rule || id.startsWith(`${rule}:`))).toEqual([]);
  });
});
