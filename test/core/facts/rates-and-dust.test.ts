import { analysed, checksOf, table, verdicts, withCell } from "../support";

const projects = (...rates: string[]) =>
  table(
    "2022年度项目资金收支明细表",
    `单位：万元
    项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 执行率
    甲 | 45.50 | 300.00 | 310.25 | 35.25 | ${rates[0]}
    乙 | 0.00 | 100.00 | 1.00 | 99.00 | ${rates[1]}`,
  );

const oneProject = (spentClosingRate: string) =>
  table(
    "2022年度项目资金收支明细表",
    `单位：万元
    项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 执行率
    甲 | 0.00 | 100.00 | ${spentClosingRate}`,
  );

describe("rates typed without a percent sign", () => {
  it("are points when the column holds any that could be no fraction, also in cells with a number format", () => {
    expect(verdicts(analysed(projects("89.80", "1.00")), "P-10")).toEqual({ 甲: "exact", 乙: "exact" });
  });

  it("are fractions when the whole column could be", () => {
    expect(verdicts(analysed(projects("0.8980", "0.0100")), "P-10")).toEqual({ 甲: "exact", 乙: "exact" });
  });

  it("are fractions up to 3: three times what there was is 3.00", () => {
    expect(verdicts(analysed(oneProject("300.00 | -200.00 | 3.00")), "P-10")).toEqual({ 甲: "exact" });
  });

  it("are points above 3: 3.01 of 100.00 is 3.01 %", () => {
    expect(verdicts(analysed(oneProject("3.01 | 96.99 | 3.01")), "P-10")).toEqual({ 甲: "exact" });
  });
});

describe("what binary arithmetic leaves behind", () => {
  it("does not turn an exact sum into a rounding", () => {
    const sheet = table(
      "2022年度项目资金收支明细表",
      "单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 0.00 | 260.00 | 255.40 | 4.60",
    );
    const check = checksOf(analysed(withCell(sheet, "E4", 260 - 255.4)), "P-1")[0]!;
    expect(check.verdict).toBe("exact");
  });
});
