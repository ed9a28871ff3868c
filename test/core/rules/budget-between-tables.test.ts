import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { render } from "../../../src/messages/render";
import { analysed, checksOf, table, verdicts, withCell } from "../support";

/** A budget of 605.00 万元, of which 600.00 are fiscal, in the tables that say so. */
const SUMMARY = table(
  "2023年部门收支总表",
  `| | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款收入 | 570.00 | 一、文化旅游体育与传媒支出 | 30.00
  1. 一般公共预算 | 560.00 | 二、社会保障和就业支出 | 550.00
  2. 政府性基金预算 | 10.00 | |
  二、事业收入 | 5.00 | |
  本年收入合计 | 575.00 | 本年支出合计 | 580.00
  上年结转 | 30.00 | 结转下年 | 25.00
  收入总计 | 605.00 | 支出总计 | 605.00`,
);
const FISCAL = table(
  "2023年财政拨款收支总表",
  `| | | | | 单位：万元
  收入 | | 支出 | | |
  项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
  一、本年收入 | 570.00 | 一、本年支出 | 575.00 | 565.00 | 10.00
  （一）一般公共预算拨款 | 560.00 | （一）文化旅游体育与传媒支出 | 25.00 | 15.00 | 10.00
  （二）政府性基金预算拨款 | 10.00 | （二）社会保障和就业支出 | 550.00 | 550.00 |
  二、上年结转 | 30.00 | 二、结转下年 | 25.00 | 25.00 |
  （一）一般公共预算拨款 | 30.00 | | | |
  收入总计 | 600.00 | 支出总计 | 600.00 | 590.00 | 10.00`,
);
const INCOME = table(
  "2023年部门收入总表",
  `| | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 上年结转
  207 | 文化旅游体育与传媒支出 | 40.00 | 30.00 | 5.00 | 5.00
  208 | 社会保障和就业支出 | 565.00 | 540.00 | | 25.00
  合计 | | 605.00 | 570.00 | 5.00 | 30.00`,
);
const list = (title: string, rows: string) =>
  table(title, `| | | | 单位：万元\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n${rows}`);
const EXPENDITURE = list(
  "2023年部门支出总表",
  `207 | 文化旅游体育与传媒支出 | 30.00 | 10.00 | 20.00
  20701 | 文化和旅游 | 30.00 | 10.00 | 20.00
  208 | 社会保障和就业支出 | 550.00 | 440.00 | 110.00
  合计 | | 580.00 | 450.00 | 130.00`,
);
const GENERAL = list(
  "2023年一般公共预算支出表",
  `207 | 文化旅游体育与传媒支出 | 15.00 | 5.00 | 10.00
  20701 | 文化和旅游 | 15.00 | 5.00 | 10.00
  208 | 社会保障和就业支出 | 550.00 | 440.00 | 110.00
  合计 | | 565.00 | 445.00 | 120.00`,
);
const FUNDS = list(
  "2023年政府性基金预算支出表",
  `207 | 文化旅游体育与传媒支出 | 10.00 | | 10.00
  20701 | 文化和旅游 | 10.00 | | 10.00
  合计 | | 10.00 | | 10.00`,
);
const ALL = [SUMMARY, FISCAL, INCOME, EXPENDITURE, GENERAL, FUNDS];

const withOne = (sheet: SheetSnapshot, cell: string, value: number | string | null, among = ALL) =>
  analysed(...among.map((s) => (s === sheet ? withCell(s, cell, value) : s)));

/** The cells of the failing checks of a rule, by scope. */
function failing(analysis: ReturnType<typeof analysed>, rule: string): Record<string, string[]> {
  return Object.fromEntries(
    checksOf(analysis, rule)
      .filter((c) => c.verdict === "inconsistent")
      .map((c) => [c.scope ?? "", c.terms.flatMap(({ fact }) => ("missing" in fact ? [] : [fact.cell.address]))]),
  );
}
const judged = (analysis: ReturnType<typeof analysed>, rule: string) => [
  ...new Set(Object.values(verdicts(analysis, rule))),
];
describe("the tables of a budget among each other", () => {
  it.each(["B-10", "B-11", "B-12", "B-13", "B-14"])("agree as published (%s)", (rule) => {
    expect(judged(analysed(...ALL), rule)).toEqual(["exact"]);
  });

  it.each(["B-10", "B-11", "B-12", "B-13", "B-14"])("are not judged without the tables concerned (%s)", (rule) => {
    const other = table("2023年政府采购预算表", "采购类别 | 采购项目 | 采购数量 | 采购预算\n货物 | 电脑 | 1 | 0.50");
    expect(judged(analysed(other), rule)).toEqual(["not-judgeable"]);
  });
});

describe("B-10: the fiscal summary's expenditure", () => {
  it("adds up across the budgets in each class and down each budget", () => {
    expect(failing(withOne(FISCAL, "F6", 1), "B-10")).toEqual({
      "各类/207 文化旅游体育与传媒支出": ["E6", "F6", "D6"],
      "本年支出/政府性基金预算": ["F6", "F5"],
    });
    expect(failing(withOne(FISCAL, "E8", 52), "B-10")).toEqual({ "支出总计/一般公共预算": ["E5", "E8", "E10"] });
  });

  it("may differ by roundings", () => {
    expect(judged(withOne(FISCAL, "E6", 15.01), "B-10").sort()).toEqual(["exact", "within-rounding"]);
  });

  it("is not judged beside a column that no one knows", () => {
    const more = withCell(withCell(FISCAL, "G4", "口径外合并数"), "G6", 7);
    expect(judged(withOne(more, "F6", 1, [...ALL.filter((s) => s !== FISCAL), more]), "B-10")).toEqual([
      "not-judgeable",
    ]);
  });
});

describe("B-11: fiscal income", () => {
  it("is one figure in all three tables", () => {
    expect(failing(withOne(INCOME, "D6", 507), "B-11")).toEqual({ "收支总表/收入总表": ["B5", "D6"] });
    expect(failing(withOne(FISCAL, "B6", 506), "B-11")).toEqual({
      "收支总表/财政拨款收支总表/一般公共预算": ["B6", "B6"],
    });
    expect(judged(withOne(INCOME, "D6", 570.01), "B-11").sort()).toEqual(["exact", "within-rounding"]);
  });

  it("may count what is carried over where the fiscal summary has no line of its own for it", () => {
    const whole = table(
      "2023年财政拨款收支总表",
      `| | | 单位：万元
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 合计
      一、一般公共预算拨款 | 590.00 | 一、文化旅游体育与传媒支出 | 25.00
      二、政府性基金预算拨款 | 10.00 | 二、社会保障和就业支出 | 575.00
      收入总计 | 600.00 | 支出总计 | 600.00`,
    );
    expect(failing(analysed(SUMMARY, whole), "B-11")).toEqual({});
  });
});

describe("B-12: the expenditure list is the lists of the budgets together", () => {
  const SAME = [
    ["C4", 25],
    ["D4", 5],
    ["C5", 25],
    ["D5", 5],
    ["C7", 575],
    ["D7", 445],
  ].reduce((sheet, [cell, value]) => withCell(sheet, cell as string, value as number), EXPENDITURE);

  it("or at least that, where there is other money", () => {
    const analysis = withOne(GENERAL, "D4", 15);
    expect(checksOf(analysis, "B-12")[0]!.relation).toBe("at-most-zero");
    expect(failing(analysis, "B-12")).toEqual({ "207 文化旅游体育与传媒支出/基本支出": ["D4", "D4"] });
  });

  it("and exactly that where all money is fiscal", () => {
    const among = [FISCAL, SAME, GENERAL, FUNDS];
    expect(judged(analysed(...among), "B-12")).toEqual(["exact"]);
    expect(failing(withOne(GENERAL, "D5", 3, among), "B-12")).toEqual({ "20701 文化和旅游/基本支出": ["D5", "D5"] });
    expect(judged(withOne(GENERAL, "D5", 5.01, among), "B-12").sort()).toEqual(["exact", "within-rounding"]);
  });

  it("says nothing where the lists have more money in all, such as what is carried over", () => {
    const carried = withCell(withCell(GENERAL, "C7", 590), "C6", 575);
    expect(failing(analysed(EXPENDITURE, carried, FUNDS), "B-12")).toEqual({});
  });
});

describe("B-13: classes of the fiscal summary", () => {
  it("are at most those of the summary where there is other money", () => {
    expect(failing(withOne(FISCAL, "D6", 52), "B-13")).toEqual({
      "207 文化旅游体育与传媒支出": ["D6", "D5"],
    });
  });

  it("are those of the summary where all money is fiscal", () => {
    const alone = withCell(withCell(SUMMARY, "D5", 25), "D9", 575);
    expect(failing(analysed(withCell(alone, "D6", 505), FISCAL), "B-13")).toEqual({
      "208 社会保障和就业支出": ["D7", "D6"],
    });
    expect(judged(analysed(withCell(alone, "D6", 550.01), FISCAL), "B-13").sort()).toEqual([
      "exact",
      "within-rounding",
    ]);
  });
});

describe("B-14: codes of budget lists", () => {
  it("are printed once, with the levels above them", () => {
    const twice = withOne(EXPENDITURE, "A6", 207);
    expect(judged(twice, "B-14")).toContain("inconsistent");
    expect(checksOf(twice, "B-14").map((c) => c.reason && render(c.reason, "zh-CN"))).toContainEqual(
      "科目 207 文化旅游体育与传媒支出 出现 2 次（B4、B6）",
    );
    const orphan = withOne(EXPENDITURE, "A5", 20901);
    expect(checksOf(orphan, "B-14").map((c) => c.reason && render(c.reason, "zh-CN"))).toContainEqual(
      expect.stringContaining("缺少上级科目 209"),
    );
  });

  it("are not judged in a list that names units as well", () => {
    const units = table(
      "2023年部门支出总表",
      `| | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
       | 局机关 | 20.00 | 10.00 | 10.00
      207 | 文化旅游体育与传媒支出 | 20.00 | 10.00 | 10.00
       | 文化馆 | 10.00 | 10.00 |
      207 | 文化旅游体育与传媒支出 | 10.00 | 10.00 |
      合计 | | 30.00 | 20.00 | 10.00`,
    );
    expect(judged(analysed(units), "B-14")).not.toContain("inconsistent");
  });
});
