import { analysed, table } from "../support";
import { cells, told } from "./told";

const overview = (opening: string, income: string, last: string) =>
  analysed(
    table(
      "2020年度部门收支余情况表（万元）",
      `收入项目 | 决算数 | 支出项目 | 决算数
      年初结转和结余 | ${opening} | 基本支出 | 433.33
      本年收入合计 | ${income} | 项目支出 | 135.18
      | | 本年支出合计 | 568.51
      ${last}`,
    ),
  );

describe("K-1 年末结转和结余未披露", () => {
  it("prints the closing carry-over that the other figures imply, and its share of the funds", () => {
    // 105.84 + 1499.06 = 1604.90; 1604.90 − 568.51 = 1036.39; 1036.39 ÷ 1604.90 = 64.58 %
    const analysis = overview("105.84", "1499.06", "| | 年末结转和结余 | ");
    expect(told(analysis, "K-1")).toEqual([
      "warning 年末结转和结余未列示。按年初结转 105.84 万元＋本年收入 1499.06 万元－本年支出 568.51 万元推算为 1036.39 万元，占可用资金（年初结转＋本年收入）1604.90 万元的 64.58%，应当列示并说明构成。",
    ]);
    expect(cells(analysis, "K-1")).toEqual([["D6", "B3", "B4", "D5"]]);
  });

  it("also speaks where the table has no such line", () => {
    expect(told(overview("105.84", "1499.06", ""), "K-1")[0]).toContain("推算为 1036.39 万元");
  });

  it("says nothing where the balance is stated, be it nil", () => {
    expect(told(overview("105.84", "1499.06", "| | 年末结转和结余 | 1036.39"), "K-1")).toEqual([]);
    expect(told(overview("0.00", "568.51", "| | 年末结转和结余 | 0.00"), "K-1")).toEqual([]);
    expect(told(overview("105.84", "1499.06", "| | 年末结转和结余 | —"), "K-1")).toEqual([]);
  });

  it("says nothing where nothing is left but what rounding explains: three figures carry 0.015", () => {
    expect(told(overview("0.00", "568.52", "| | 年末结转和结余 | "), "K-1")).toEqual([]);
    expect(told(overview("0.00", "568.53", "| | 年末结转和结余 | "), "K-1")).toHaveLength(1);
  });

  it("says so when more was spent than there was", () => {
    expect(told(overview("0.00", "500.00", ""), "K-1")[0]).toContain("推算为 -68.51 万元");
    expect(told(overview("0.00", "500.00", ""), "K-1")[0]).toContain("推算数为负，支出大于可用资金。");
  });

  it("says nothing where opening, income or expenditure is not stated", () => {
    expect(told(overview("", "1499.06", ""), "K-1")).toEqual([]);
    expect(told(overview("105.84", "", ""), "K-1")).toEqual([]);
  });
});
