import { amount, toText } from "../../../src/core/amount";
import type { Unit } from "../../../src/core/amount";
import type { Check, Term } from "../../../src/core/check/check";
import { factsOf, shownTerms } from "../../../src/core/check/check";
import { judgeAtMost, judgeProduct, judgeRate, judgeSum, sumInterval, unitOf } from "../../../src/core/check/judge";
import type { Judgement } from "../../../src/core/check/judge";
import type { Fact, MissingFact } from "../../../src/core/facts/fact";
import { render } from "../../../src/messages/render";

/** A figure ± half a unit of its last place, as the table prints it. */
function figure(value: string, halfWidth = "0", more: Partial<Fact> = {}): Fact {
  return {
    key: "x",
    entity: null,
    measure: "money",
    state: "stated",
    value: amount(value),
    halfWidth: amount(halfWidth),
    decimals: 2,
    unit: "元",
    commonUnit: "元",
    cell: { sheet: "表", address: "A1" },
    row: 1,
    column: 1,
    label: "甲",
    columnLabel: "甲",
    rowLabel: "甲",
    written: null,
    formula: null,
    signed: false,
    empty: false,
    inWords: false,
    hidden: false,
    table: {} as Fact["table"],
    year: 2020,
    ...more,
  };
}

const absent = (name: string, owner?: string): MissingFact => ({
  missing: true,
  key: name,
  entity: owner === undefined ? null : ({ name: owner } as MissingFact["entity"]),
  name: { zh: name, en: `${name} (en)` },
  lackedBy: "tables",
});

const plus = (fact: Fact | MissingFact, coefficient = 1): Term => ({ coefficient, fact });
const minus = (fact: Fact | MissingFact): Term => plus(fact, -1);

/** Verdict, residual and tolerance as text. */
const told = ({ verdict, residual, tolerance }: Judgement) => [
  verdict,
  residual && toText(residual),
  tolerance && toText(tolerance),
];
const reason = (judged: Judgement, language: "zh-CN" | "en-US" = "zh-CN") => render(judged.reason!, language);

describe("a sum that must be nil", () => {
  it.each([
    // left, right, each ± 0.005: together 0.01 can come from rounding
    ["10.00", "10.00", ["exact", "0", "0.01"]],
    ["10.01", "10.00", ["within-rounding", "0.01", "0.01"]],
    ["10.00", "10.01", ["within-rounding", "-0.01", "0.01"]],
    ["10.02", "10.00", ["inconsistent", "0.02", "0.01"]],
    ["10.00", "10.02", ["inconsistent", "-0.02", "0.01"]],
  ])("%s − %s is %j", (left, right, expected) => {
    const judged = judgeSum([plus(figure(left, "0.005")), minus(figure(right, "0.005"))]);
    expect(told(judged)).toEqual(expected);
    expect(judged.reason).toBeNull();
  });

  it("has no tolerance where every figure is exact", () => {
    expect(told(judgeSum([plus(figure("1.01")), minus(figure("1.00"))]))).toEqual(["inconsistent", "0.01", "0"]);
  });

  it("counts a figure's rounding as often as the figure, whatever its sign", () => {
    // −3 × (2.00 ± 0.005) + 6.01 exact: 0.01 apart, 3 × 0.005 allowed
    const judged = judgeSum([plus(figure("2.00", "0.005"), -3), plus(figure("6.01"))]);
    expect(told(judged)).toEqual(["within-rounding", "0.01", "0.015"]);
  });
});

describe("a sum that may be nil at most", () => {
  it.each([
    ["9.00", ["exact", "-1", "0.01"]],
    ["10.00", ["exact", "0", "0.01"]],
    ["10.01", ["within-rounding", "0.01", "0.01"]],
    ["10.02", ["inconsistent", "0.02", "0.01"]],
  ])("%s of which at most 10.00 may be: %j", (part, expected) => {
    expect(told(judgeAtMost([plus(figure(part, "0.005")), minus(figure("10.00", "0.005"))]))).toEqual(expected);
  });

  it("is not judgeable when a figure is missing", () => {
    const judged = judgeAtMost([plus(figure("1.00")), minus(absent("预算数"))]);
    expect(told(judged)).toEqual(["not-judgeable", null, null]);
    expect(reason(judged)).toBe("缺少：预算数（本工作簿各表中没有这一项）");
  });
});

describe("a printed rate", () => {
  const rate = (value: string, halfWidth: string, decimals: number) =>
    figure(value, halfWidth, { measure: "ratio", decimals });

  it("is exact when the recomputed rate rounds to it: 1 ÷ 3 printed as 33.33 %", () => {
    const judged = judgeRate(rate("0.3333", "0.00005", 4), [plus(figure("1"))], [plus(figure("3"))]);
    expect(told(judged)).toEqual(["exact", "0", "0.00005"]);
    expect(judged.reason).toBeNull();
  });

  it("is within rounding when what numerator and denominator may be reaches what was printed", () => {
    // (1.0 ± 0.05) ÷ (3.0 ± 0.05) lies between 0.95 ÷ 3.05 = 0.3115 and 1.05 ÷ 2.95 = 0.3559; 0.34 is printed.
    const judged = judgeRate(rate("0.34", "0.005", 2), [plus(figure("1.0", "0.05"))], [plus(figure("3.0", "0.05"))]);
    // 0.34 − 0.33333… = 0.0067; 0.005 + (0.35593 − 0.33333) = 0.0276
    expect(told(judged)).toEqual(["within-rounding", "0.0067", "0.0276"]);
    expect(judged.reason).toBeNull();
  });

  it("is inconsistent beyond that", () => {
    const judged = judgeRate(rate("0.50", "0.005", 2), [plus(figure("1.0", "0.05"))], [plus(figure("3.0", "0.05"))]);
    expect(told(judged)).toEqual(["inconsistent", "0.1667", "0.0276"]);
  });

  it("is recomputed from sums: (5 − 2) ÷ (1 + 3) = 0.75", () => {
    const [numerator, denominator] = [
      [plus(figure("5")), minus(figure("2"))],
      [plus(figure("1")), plus(figure("3"))],
    ];
    expect(told(judgeRate(rate("0.75", "0.005", 2), numerator, denominator))).toEqual(["exact", "0", "0.005"]);
    expect(told(judgeRate(rate("0.74", "0.005", 2), numerator, denominator))).toEqual([
      "inconsistent",
      "-0.01",
      "0.005",
    ]);
  });

  it("allows its own rounding alone where the denominator may be nil", () => {
    // 0.04 ± 0.05 may be 0, so that the rate may be anything: what is printed is compared with 0.02 ÷ 0.04 itself.
    const judged = judgeRate(rate("0.60", "0.005", 2), [plus(figure("0.02"))], [plus(figure("0.04", "0.05"))]);
    expect(told(judged)).toEqual(["inconsistent", "0.1", "0.005"]);
  });

  it("is not judgeable over a denominator of 0", () => {
    const judged = judgeRate(rate("0.50", "0.005", 2), [plus(figure("1"))], [plus(figure("0"))]);
    expect(told(judged)).toEqual(["not-judgeable", null, null]);
    expect([reason(judged), reason(judged, "en-US")]).toEqual([
      "分母为0，比率不存在",
      "The denominator is 0, so there is no rate",
    ]);
  });

  it.each([
    ["rate", absent("执行率"), figure("1"), figure("2")],
    ["numerator", rate("0.50", "0.005", 2), absent("执行数"), figure("2")],
    ["denominator", rate("0.50", "0.005", 2), figure("1"), absent("预算数")],
  ])("is not judgeable without a %s", (_, printed, numerator, denominator) => {
    expect(judgeRate(printed, [plus(numerator)], [plus(denominator)]).verdict).toBe("not-judgeable");
  });
});

describe("the interval of a sum", () => {
  it("is as wide as its figures together, and lies where the sum lies", () => {
    const { low, high } = sumInterval([plus(figure("5.0", "0.05")), plus(figure("1.0", "0.05"), -2)]);
    expect([toText(low), toText(high)]).toEqual(["2.85", "3.15"]);
  });
});

describe("what is missing", () => {
  const cell = (address: string) => ({ sheet: "表", address });
  const blank = figure("0", "0", { state: "blank", label: "收到", cell: cell("B2") });
  const words = figure("0", "0", { state: "unreadable", label: "支出", cell: cell("C2"), written: "待定" });
  const notComputed = figure("0", "0", { state: "unreadable", label: "结转", cell: cell("D2") });

  it("is named with its cell and in both languages: blank, words, a formula without a result, no such row", () => {
    const judged = judgeSum([plus(blank), plus(words), plus(notComputed), plus(absent("预算数", "甲项目"))]);
    expect(reason(judged)).toBe(
      "缺少：收到（表!B2 为空）、支出（表!C2 的内容“待定”不是数字）、结转（表!D2 的公式没有计算结果）、甲项目 预算数（本工作簿各表中没有这一项）",
    );
    expect(reason(judged, "en-US")).toBe(
      "Missing: 收到 (表!B2 is blank), 支出 (表!C2 holds “待定”, not a figure), 结转 (the formula in 表!D2 has no computed result), 甲项目 预算数 (en) (in none of this workbook's tables)",
    );
  });

  it("is named once, however often it is needed, and apart for each owner", () => {
    const twice = judgeSum([plus(blank), minus(blank), plus(absent("数", "甲")), plus(absent("数", "乙"))]);
    expect(reason(twice)).toBe(
      "缺少：收到（表!B2 为空）、甲 数（本工作簿各表中没有这一项）、乙 数（本工作簿各表中没有这一项）",
    );
  });

  it.each([
    ["blank", blank],
    ["words", words],
    ["not computed", notComputed],
  ])("is told apart by cell: %s", (_, fact) => {
    const other = { ...fact, label: "另一", cell: cell("Z9") };
    expect(reason(judgeSum([plus(fact), plus(other)])).split("、")).toHaveLength(2);
  });

  it("is nothing where a cell says that there is nothing", () => {
    expect(judgeSum([plus(figure("0", "0", { state: "nil" }))]).verdict).toBe("exact");
  });
});

describe("the unit to show a check in", () => {
  const inUnit = (unit: Unit) => figure("1", "0", { unit });
  it.each<[string, Parameters<typeof unitOf>[0], Unit]>([
    ["the coarsest of its tables'", [inUnit("元"), inUnit("万元"), inUnit("千元")], "万元"],
    ["even 亿元", [inUnit("万元"), inUnit("亿元")], "亿元"],
    ["百元 before 元", [inUnit("元"), inUnit("百元")], "百元"],
    ["not that of a head count's table", [inUnit("元"), figure("1", "0", { measure: "count", unit: "亿元" })], "元"],
    ["万元 where nothing has a unit", [absent("数"), figure("1", "0", { measure: "ratio" })], "万元"],
  ])("is %s", (_, facts, unit) => {
    expect(unitOf(facts)).toBe(unit);
  });
});

describe("a check", () => {
  const terms = [plus(figure("1")), minus(absent("数"))];
  const sides = [plus(figure("2")), minus(figure("3"))] as const;
  const check = (more: Partial<Check>) => ({ terms, ...more }) as Check;

  it("shows its terms, the two sides where people state them, and nothing where figures do not tell", () => {
    expect(shownTerms(check({}))).toBe(terms);
    expect(shownTerms(check({ sides }))).toBe(sides);
    expect(shownTerms(check({ sides, pointsOnly: true }))).toEqual([]);
  });

  it("has the facts of those terms that have a cell", () => {
    expect(factsOf(check({}))).toEqual([terms[0]!.fact]);
  });
});

describe("a product that must equal what is printed", () => {
  const count = (value: string) => figure(value, "0", { measure: "count", decimals: 0 });

  it.each([
    // 6 × 500 = 3000; the amount may be 0.5 off, the price 0.5 in each of 6
    ["3000", "exact", "0", "3.5"],
    ["3003", "within-rounding", "3", "3.5"],
    ["2996.5", "within-rounding", "-3.5", "3.5"],
    ["3004", "inconsistent", "4", "3.5"],
  ])("6 × 500 (± 0.5) against %s (± 0.5) is %s", (printed, verdict, residual, tolerance) => {
    const factors = [count("6"), figure("500", "0.5")];
    expect(told(judgeProduct(figure(printed, "0.5"), factors))).toEqual([verdict, residual, tolerance]);
  });

  it("allows what both factors may be off: 10.5 × 2.5 − 10 × 2 = 6.25 above, 10 × 2 − 9.5 × 1.5 = 5.75 below", () => {
    const factors = [figure("10", "0.5"), figure("2", "0.5")];
    expect(told(judgeProduct(figure("26.25"), factors))).toEqual(["within-rounding", "6.25", "6.25"]);
    expect(told(judgeProduct(figure("14.25"), factors))).toEqual(["within-rounding", "-5.75", "5.75"]);
    expect(judgeProduct(figure("14.24"), factors).verdict).toBe("inconsistent");
  });

  it("needs all its figures", () => {
    expect(reason(judgeProduct(figure("3"), [count("6"), absent("单价")]))).toContain("单价");
  });
});

describe("a rate on its own scale", () => {
  it("is rounded in the unit of its table: 1 万元 ÷ 3 is printed 0.33 万元, and 0.34 is 0.0067 万元 more", () => {
    const perHead = (value: string) => figure(value, "50", { unit: "万元", decimals: 2 });
    const heads = [plus(figure("3", "0", { measure: "count" }))];
    expect(told(judgeRate(perHead("3300"), [plus(figure("10000"))], heads))[0]).toBe("exact");
    expect(told(judgeRate(perHead("3400"), [plus(figure("10000"))], heads))).toEqual(["inconsistent", "67", "50"]);
  });
});
