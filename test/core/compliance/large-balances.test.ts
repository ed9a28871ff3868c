import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const projects = (rows: string) =>
  table(
    "2020年度项目资金收支明细表（万元）",
    `项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 备注
    ${rows}`,
  );

describe("C-6 大额年末余额", () => {
  it("names the projects, what their remarks say, and the total against its funds and last year", () => {
    // 甲 40 ÷ 100 = 40 %, 乙 27 ÷ 50 = 54 %; together 67 ÷ 150 = 44.67 %; (67 − 50) ÷ 50 = 34 %
    const analysis = analysed(
      projects(`甲 | 20.00 | 80.00 | 60.00 | 40.00 | 工程跨年，待验收
      乙 | 30.00 | 20.00 | 23.00 | 27.00 | `),
    );
    expect(told(analysis, "C-6")).toEqual([
      "error 年末余额较大（超过可用资金的 30% 或 50 万元；超过 50% 为严重）：项目合计 67.00 万元，占可用资金 150.00 万元的 44.67%，比上年结转增加 34.00%；其中「甲」40.00 万元，占 40.00%（备注“工程跨年，待验收”，请确认是否说明了结余原因）、「乙」27.00 万元，占 54.00%（未说明原因）。可用资金＝上年结转＋本年收到。",
    ]);
    expect(cells(analysis, "C-6")).toEqual([["E3", "E4"]]);
  });

  it("is silent at 30 %, warns above it, and is an error above 50 %", () => {
    const of = (spent: string, closing: string) =>
      severities(analysed(projects(`甲 | 0.00 | 10.00 | ${spent} | ${closing} | `)), "C-6");
    expect(of("7.00", "3.00")).toEqual([]);
    expect(of("6.99", "3.01")).toEqual(["warning"]);
    expect(of("5.00", "5.00")).toEqual(["warning"]);
    expect(of("4.99", "5.01")).toEqual(["error"]);
  });

  it("warns of more than 50 万元 whatever the share", () => {
    const of = (closing: string, spent: string) =>
      severities(analysed(projects(`甲 | 0.00 | 1000.00 | ${spent} | ${closing} | `)), "C-6");
    expect(of("50.00", "950.00")).toEqual([]);
    expect(of("50.01", "949.99")).toEqual(["warning"]);
  });

  it("says nothing of a balance that contradicts its own project, which is P-1's", () => {
    expect(told(analysed(projects("测评奖 | 0.00 | 1.00 | 1.00 | 15.00 | ")), "C-6")).toEqual([]);
  });

  it("says nothing where the closing balance is not stated", () => {
    expect(told(analysed(projects("甲 | 0.00 | 10.00 | 4.00 | | \n乙 | 0.00 | 10.00 | 9.00 | | ")), "C-6")).toEqual([]);
  });
});
