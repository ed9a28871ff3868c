import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const purchases = (rows: string) =>
  table(
    "2020年度政府采购预算执行表（万元）",
    `采购项目 | 采购类别 | 年初预算 | 实际采购金额
    ${rows}`,
  );

describe("C-16 政府采购超预算、无预算、执行率低", () => {
  it("is an error when the total exceeds its budget, and names the purchases that do", () => {
    // 3.30 ÷ 0.40 = 825 %; 3.30 − 0.40 = 2.90
    const analysis = analysed(purchases("电脑 | 货物 | 0.40 | 3.30\n合计 | | 0.40 | 3.30"));
    expect(told(analysis, "C-16")).toEqual([
      "error 政府采购超预算 2.90 万元：实际 3.30 万元，预算 0.40 万元，执行率 825.00%（实际采购÷采购预算），高于 100%；超预算的有「电脑」超 2.90 万元（3.30 万元÷0.40 万元）。",
    ]);
    expect(cells(analysis, "C-16")).toEqual([["D4", "C4", "D3", "C3"]]);
  });

  it("judges each purchase where there is no total", () => {
    expect(told(analysed(purchases("电脑 | 货物 | 2.00 | 3.00\n家具 | 货物 | 5.00 | 5.00")), "C-16")).toEqual([
      "error 「电脑」超预算 1.00 万元：实际 3.00 万元，预算 2.00 万元，执行率 150.00%（实际采购÷采购预算），高于 100%。",
    ]);
  });

  it("is silent from 80 % to 100 %, and at an excess that rounding explains", () => {
    const of = (actual: string) => severities(analysed(purchases(`电脑 | 货物 | 10.00 | ${actual}`)), "C-16");
    expect(of("10.00")).toEqual([]);
    expect(of("10.01")).toEqual([]);
    expect(of("10.02")).toEqual(["error"]);
    expect(of("8.00")).toEqual([]);
    expect(of("7.99")).toEqual(["warning"]);
  });

  it("warns of a purchase over its budget while the total keeps to its own", () => {
    expect(
      told(analysed(purchases("电脑 | 货物 | 2.00 | 3.00\n家具 | 货物 | 8.00 | 6.00\n合计 | | 10.00 | 9.00")), "C-16"),
    ).toEqual([
      "warning 采购总额未超预算，但「电脑」超预算 1.00 万元：实际 3.00 万元，预算 2.00 万元，执行率 150.00%（实际采购÷采购预算）。",
    ]);
  });

  it("is an error when something was bought with a budget of nothing; a blank budget is not stated", () => {
    const bought = (budget: string) =>
      analysed(purchases(`电脑 | 货物 | 9.00 | 8.00\n家具 | 货物 | ${budget} | 1.00\n合计 | | 9.00 | 9.00`));
    expect(told(bought("0.00"), "C-16")).toEqual(["error 无预算采购：「家具」1.00 万元，采购预算为 0。"]);
    expect(told(bought("—"), "C-16")).toEqual(["error 无预算采购：「家具」1.00 万元，采购预算为 0。"]);
    expect(told(bought(""), "C-16")).toEqual([]);
  });

  it("takes the base data's line where there is no table of purchases", () => {
    const base = table(
      "2020年度部门整体支出绩效评价基础数据表（万元）",
      `财政供养人员情况 | 编制数 | 2020年实际在职人数 | 控制率
      合计 | 26 | 18 |
      经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数
      三公经费 | | |
      政府采购金额 | —— | 0.40 | 3.30`,
    );
    expect(told(analysed(base), "C-16")).toEqual([
      "error 政府采购超预算 2.90 万元：实际 3.30 万元，预算 0.40 万元，执行率 825.00%（实际采购÷采购预算），高于 100%。",
    ]);
  });

  it("says nothing where actual purchases are not stated", () => {
    expect(told(analysed(purchases("电脑 | 货物 | 0.40 | \n合计 | | 0.40 | ")), "C-16")).toEqual([]);
  });
});
