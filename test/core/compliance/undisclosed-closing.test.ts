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
      "warning 年末结转和结余未列示。按年初结转 105.84 万元＋本年收入 1,499.06 万元－本年支出 568.51 万元推算为 1,036.39 万元，占可用资金（年初结转＋本年收入）1,604.90 万元的 64.58%，应当列示并说明构成。",
    ]);
    expect(cells(analysis, "K-1")).toEqual([["D6", "B3", "B4", "D5"]]);
  });

  it("also speaks where the table has no such line", () => {
    expect(told(overview("105.84", "1499.06", ""), "K-1")[0]).toContain("推算为 1,036.39 万元");
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

  it("counts fiscal money alone where the department has money of its own as well", () => {
    // 事业收入 of 30.00 was spent too: 公开03表 has 130.00 where 公开04表 has 100.00.
    const allMoney = table(
      "支出决算表（公开03表）（万元）",
      `科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
      合计 | | 130.00 | 90.00 | 40.00
      201 | 一般公共服务支出 | 130.00 | 90.00 | 40.00`,
    );
    const fiscal = (income: string) =>
      table(
        "财政拨款收入支出决算总表（公开04表）（万元）",
        `项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款
        一、一般公共预算财政拨款 | ${income} | 一、一般公共服务支出 | 100.00 | 100.00
        本年收入合计 | ${income} | 本年支出合计 | 100.00 | 100.00
        年初财政拨款结转和结余 | 5.00 | 年末财政拨款结转和结余 | |`,
      );
    // 5.00 + 95.00 − 100.00 = 0
    expect(told(analysed(allMoney, fiscal("95.00")), "K-1")).toEqual([]);
    // 5.00 + 105.00 − 100.00 = 10.00; 10.00 ÷ 110.00 = 9.09 %
    expect(told(analysed(allMoney, fiscal("105.00")), "K-1")).toEqual([
      "warning 年末结转和结余未列示。按年初结转 5.00 万元＋本年收入 105.00 万元－本年支出 100.00 万元推算为 10.00 万元，占可用资金（年初结转＋本年收入）110.00 万元的 9.09%，应当列示并说明构成。",
    ]);
    expect(told(analysed(allMoney), "K-1")).toEqual([]);
  });

  it("says nothing where opening, income or expenditure is not stated", () => {
    expect(told(overview("", "1499.06", ""), "K-1")).toEqual([]);
    expect(told(overview("105.84", "", ""), "K-1")).toEqual([]);
  });
});
