import { analysed, table } from "../support";
import { cells, told } from "./told";

const overview = (closing: string, basicClosing: string, income: string) =>
  table(
    "2020年度部门收支余情况表（万元）",
    `收入项目 | 决算数 | 支出项目 | 决算数
    年初结转和结余 | 0.00 | 基本支出 | 100.00
    本年收入合计 | ${income} | 项目支出 | 50.00
    | | 本年支出合计 | 150.00
    | | 年末结转和结余 | ${closing}
    | | 基本支出结转 | ${basicClosing}`,
  );
const projects = table(
  "2020年度项目资金收支明细表（万元）",
  `项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
  甲 | 0.00 | 50.00 | 50.00 | 0.00
  合计 | 0.00 | 50.00 | 50.00 | 0.00`,
);

describe("C-9 基本支出大额结转", () => {
  it("warns of a stated carry-over of basic expenditure above 5 % of it, though the figures tie", () => {
    const analysis = analysed(overview("6.00", "6.00", "156.00"), projects);
    expect(told(analysis, "C-9")).toEqual([
      "warning 基本支出年末结转 6.00 万元，占基本支出 100.00 万元的 6.00%（界限 5%）；基本支出通常只有少量结转，请说明原因。",
    ]);
    expect(cells(analysis, "C-9")).toEqual([["D7", "D3"]]);
  });

  it("leaves 5 % alone", () => {
    expect(told(analysed(overview("5.00", "5.00", "155.00"), projects), "C-9")).toEqual([]);
  });

  it("leaves an implied surplus to P-6", () => {
    const analysis = analysed(overview("20.00", "", "170.00"), projects);
    expect(analysis.findings.map((f) => f.code)).toContain("P-6");
    expect(told(analysis, "C-9")).toEqual([]);
  });

  it("says nothing where no balance of basic expenditure is stated", () => {
    expect(told(analysed(overview("3.00", "", "153.00"), projects), "C-9")).toEqual([]);
  });

  it("measures it against fiscal basic expenditure where the department has money of its own as well", () => {
    // 6.00 ÷ 100.00 = 6 %; of all basic expenditure, 200.00, it would be 3 %
    const allMoney = table(
      "支出决算表（公开03表）（万元）",
      `科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
      合计 | | 250.00 | 200.00 | 50.00
      201 | 一般公共服务支出 | 250.00 | 200.00 | 50.00`,
    );
    expect(told(analysed(overview("6.00", "6.00", "156.00"), allMoney), "C-9")).toEqual([
      expect.stringContaining("占基本支出 100.00 万元的 6.00%"),
    ]);
  });
});
