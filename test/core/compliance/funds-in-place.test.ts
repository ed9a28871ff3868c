import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const project = (row: string) =>
  analysed(
    table(
      "2020年度项目资金收支明细表（万元）",
      `项目名称 | 年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      ${row}`,
    ),
  );

describe("C-8 资金到位率", () => {
  it("warns below 90 % and says what did not arrive", () => {
    // 151.12 ÷ 173.00 = 87.35 %; 173.00 − 151.12 = 21.88
    const analysis = project("监管经费 | 173.00 | | | 25.84 | 151.12 | 70.58 | 106.38");
    expect(told(analysis, "C-8")).toEqual([
      "warning 「监管经费」资金到位率 87.35%（本年收到÷（年初预算＋年中追加）＝151.12 万元÷173.00 万元），未到位 21.88 万元，低于 90%。",
    ]);
    expect(cells(analysis, "C-8")).toEqual([["F3", "B3", "C3", "D3"]]);
  });

  it("only notes a rate from 90 % on, and nothing where all arrived or rounding explains the rest", () => {
    expect(severities(project("甲 | 95.00 | 5.00 | | | 90.00 | 90.00 | 0.00"), "C-8")).toEqual(["info"]);
    expect(severities(project("甲 | 95.00 | 5.00 | | | 89.99 | 89.99 | 0.00"), "C-8")).toEqual(["warning"]);
    expect(severities(project("甲 | 95.00 | 5.00 | | | 100.00 | 90.00 | 10.00"), "C-8")).toEqual([]);
    expect(severities(project("甲 | 100.00 | | | | 99.99 | 90.00 | 9.99"), "C-8")).toEqual([]);
  });

  it("does not expect what the finance bureau paid directly", () => {
    expect(told(project("测评奖 | 60.00 | 1.00 | 45.00 | | 16.00 | 1.00 | 15.00"), "C-8")).toEqual([]);
    // 12.00 ÷ (60.00 + 1.00 − 45.00 = 16.00) = 75 %
    expect(told(project("测评奖 | 60.00 | 1.00 | 45.00 | | 12.00 | 1.00 | 11.00"), "C-8")[0]).toContain(
      "75.00%（本年收到÷（年初预算＋年中追加－财政直接拨付）＝12.00 万元÷16.00 万元），未到位 4.00 万元",
    );
  });

  it("says nothing where the receipt contradicts its own project, which is P-1's", () => {
    expect(told(project("测评奖 | 60.00 | 1.00 | 45.00 | | 1.00 | 1.00 | 15.00"), "C-8")).toEqual([]);
  });

  it("says nothing where the budget is not stated or nothing of the row is filled in", () => {
    expect(told(project("专项资金 | | | | | 10.00 | 10.00 | 0.00"), "C-8")).toEqual([]);
    expect(told(project("专项资金 | 10.00 | | | | | | "), "C-8")).toEqual([]);
  });
});
