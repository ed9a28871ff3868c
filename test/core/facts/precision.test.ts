import { checksOf, table, analysed } from "../support";
import { toText } from "../../../src/core/amount";

const rows = (cells: string) => `单位：UNIT\n项目 | 决算数\n${cells}`;

/** The tolerance of 基本支出 = 人员 + 公用 in 元: three printed figures. */
function tolerance(unit: string, cells: string): string {
  const sheet = table("2020年度基本支出情况表", rows(cells).replace("UNIT", unit));
  return toText(checksOf(analysed(sheet), "D06-4")[0]!.tolerance!);
}

describe("how precisely a table is printed", () => {
  it("is 0.005 万元 for each figure of a table in 万元 with two decimals", () => {
    expect(tolerance("万元", "人员经费 | 385.87\n公用经费 | 47.46\n合计 | 433.33")).toBe("150");
  });

  it("is the same where trailing zeros were not typed", () => {
    expect(tolerance("万元", "人员经费 | '386\n公用经费 | '47.5\n合计 | '433.5")).toBe("150");
  });

  it("is finer where any figure has more decimals", () => {
    expect(tolerance("万元", "人员经费 | 385.8712\n公用经费 | 47.4600\n合计 | 433.3312")).toBe("1.5");
  });

  it("is not finer for a single odd digit among six figures or more, which is a slip itself", () => {
    const odd = table(
      "2020年度项目资金收支明细表",
      `单位：万元
      项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      甲 | 1.01 | 7.02 | 6.64 | 1.39
      乙 | 2.03 | 3.045 | 1.05 | 4.02`,
    );
    // The odd figure itself is taken at its word: 3 × 50 元 and 5 元.
    expect(checksOf(analysed(odd), "P-1").map((c) => toText(c.tolerance!))).toEqual(["200", "155"]);
  });

  it("is nothing in a table in 元 that carries 分", () => {
    expect(tolerance("元", "人员经费 | 3858712.35\n公用经费 | 474600.00\n合计 | 4333312.35")).toBe("0");
  });

  it("is half a 元 in a table in 元 without decimals", () => {
    expect(tolerance("元", "人员经费 | 3858712\n公用经费 | 474601\n合计 | 4333313")).toBe("1.5");
  });

  it("is half a hundred in a table in 元 that was converted from 万元, as six or more whole hundreds tell", () => {
    const sheet = table(
      "2020年度项目资金收支明细表",
      `单位：元
      项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      甲 | 10100 | 70200 | 66400 | 13900
      乙 | 20300 | 30400 | 10500 | 40200`,
    );
    expect(checksOf(analysed(sheet), "P-1").map((c) => toText(c.tolerance!))).toEqual(["200", "200"]);
  });

  it("leaves a blank or — without tolerance, for nothing is printed there", () => {
    const sheet = table(
      "2020年度项目资金收支明细表",
      `单位：万元
      项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      甲 |  | 7.00 | — | 7.00`,
    );
    expect(checksOf(analysed(sheet), "P-1").map((c) => toText(c.tolerance!))).toEqual(["100"]);
  });
});

describe("a table that states no unit", () => {
  const stated = table(
    "2020年度部门收支余情况表",
    "单位：万元\n项目 | 决算数\n基本支出 | 433.33\n项目支出 | 135.18\n本年支出合计 | 568.51\n年初结转和结余 | 0.00\n本年收入合计 | 568.51",
  );

  it("is read in the unit in which its figures equal those of another table, and the user is told", () => {
    const silent = table(
      "绩效评价抽查情况表",
      "项目 | 部门支出 | 抽查金额\n基本支出 | 4333300 | 3794600\n项目支出 | 1351800 | 1351800\n合计 | 5685100 | 5146400",
    );
    const analysis = analysed(stated, silent);
    expect(analysis.tables[1]).toMatchObject({ unit: "元", unitFrom: "repeated-figures" });
    expect(analysis.findings.filter((f) => f.code === "R-3")).toHaveLength(1);
    expect(checksOf(analysis, "N-1").map((c) => c.verdict)).toEqual(["exact", "exact", "exact"]);
  });

  it("is read in the unit of the other tables where no figure is repeated", () => {
    const silent = table("2020年度政府采购预算执行情况表", "采购项目 | 年初预算 | 实际采购金额\n电脑 | 0.40 | 3.30");
    expect(analysed(stated, silent).tables[1]).toMatchObject({ unit: "万元", unitFrom: "other-tables" });
  });
});
