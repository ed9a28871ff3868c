import { analysed, table } from "../support";
import { cells, told } from "./told";

const projects = (rows: string, returned = "上缴财政") =>
  table(
    "2020年度项目资金收支明细表（万元）",
    `项目名称 | 文号 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | ${returned}
    二、上级拨付
    ${rows}`,
  );

describe("C-26 应缴未缴结余资金", () => {
  it("warns when nothing was returned of a balance two years old", () => {
    // 2.00 ÷ (6.00 + 4.00 = 10.00) = 20 %
    const analysis = analysed(
      projects(
        "甲 | 财企指〔2018〕26号 | 10.00 | | 4.00 | 6.00 | 0.00\n乙 | 财企指〔2020〕5号 | | 9.00 | 5.00 | 4.00 | 2.00",
      ),
    );
    expect(told(analysis, "C-26")).toEqual([
      "warning 上缴财政合计 2.00 万元，占年末结转结余 10.00 万元的 20.00%；1 个项目共 6.00 万元以前年度资金结转已满两年，未上缴财政：「甲」（财企指〔2018〕26号）6.00 万元。",
    ]);
    expect(cells(analysis, "C-26")).toEqual([["G4", "F4"]]);
  });

  it("only notes last year's money: whether the project has ended no table tells", () => {
    expect(told(analysed(projects("甲 | 财企指〔2019〕33号 | 30.00 | | 0.96 | 29.04 | ")), "C-26")).toEqual([
      "info 上缴财政合计 0.00 万元，占年末结转结余 29.04 万元的 0.00%；1 个项目共 29.04 万元以前年度资金未上缴；未满两年，但项目已完成或不再需要的应及时上缴：「甲」（财企指〔2019〕33号）29.04 万元。",
    ]);
  });

  it("says nothing of this year's money, and where a part was returned", () => {
    expect(told(analysed(projects("甲 | 财企指〔2020〕5号 | | 30.00 | 1.00 | 29.00 | 0.00")), "C-26")).toEqual([]);
    expect(told(analysed(projects("甲 | 财企指〔2018〕5号 | 30.00 | | 1.00 | 29.00 | 5.00")), "C-26")).toEqual([]);
  });

  it("says nothing where the table does not say what was returned", () => {
    expect(told(analysed(projects("甲 | 财企指〔2018〕5号 | 30.00 | | 1.00 | 29.00 | ", "附注")), "C-26")).toEqual([]);
  });
});
