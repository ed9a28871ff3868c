import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const project = (opening: string, received: string, spent: string) =>
  analysed(
    table(
      "2020年度项目资金收支明细表（万元）",
      `项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      监管经费 | ${opening} | ${received} | ${spent} | `,
    ),
  );

describe("C-7 有结转仍足额安排资金", () => {
  it("warns when a project with a large carry-over received no less than it spent", () => {
    // 25.84 ÷ 70.58 = 36.61 %
    const analysis = project("25.84", "151.12", "70.58");
    expect(told(analysis, "C-7")).toEqual([
      "warning 「监管经费」年初已有结转 25.84 万元，相当于本年支出 70.58 万元的 36.61%（界限 30%），本年仍收到 151.12 万元，不少于本年支出。安排预算时应先使用上年结转。",
    ]);
    expect(cells(analysis, "C-7")).toEqual([["C3", "B3", "D3"]]);
  });

  it("begins at 30 % of the spending and at receipts as large as the spending", () => {
    expect(severities(project("30.00", "100.00", "100.00"), "C-7")).toEqual(["warning"]);
    expect(severities(project("29.99", "100.00", "100.00"), "C-7")).toEqual([]);
    expect(severities(project("30.00", "99.99", "100.00"), "C-7")).toEqual([]);
  });

  it("says nothing without spending, carry-over or a readable receipt", () => {
    expect(told(project("30.00", "100.00", "0.00"), "C-7")).toEqual([]);
    expect(told(project("", "100.00", "100.00"), "C-7")).toEqual([]);
    expect(told(project("30.00", "待定", "100.00"), "C-7")).toEqual([]);
  });
});
