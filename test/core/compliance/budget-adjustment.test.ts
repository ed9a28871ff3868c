import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const projects = (rows: string) =>
  analysed(
    table(
      "2020年度项目资金收支明细表（万元）",
      `项目名称 | 年初预算 | 年中追加 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      ${rows}`,
    ),
  );

describe("C-27 预算调整率", () => {
  it("counts additions and cuts alike against the original budgets", () => {
    // (8.00 + 4.00) ÷ (60.00 + 40.00) = 12 %
    const analysis = projects(`甲 | 60.00 | 8.00 | 0.00 | 68.00 | 68.00 | 0.00
      乙 | 40.00 | -4.00 | 0.00 | 36.00 | 36.00 | 0.00
      丙 | 0.00 | | 0.00 | 0.00 | 0.00 | 0.00`);
    expect(told(analysis, "C-27")).toEqual([
      "info 项目预算调整率 12.00%（年中追加、调减的绝对值之和÷年初预算＝12.00 万元÷100.00 万元），高于 10%：「甲」8.00 万元、「乙」-4.00 万元。",
    ]);
    expect(cells(analysis, "C-27")).toEqual([["C3", "C4", "B3", "B4"]]);
  });

  it("is silent up to 10 %, a note above it, a warning above 30 %", () => {
    const of = (added: string) => severities(projects(`甲 | 100.00 | ${added} | 0.00 | 1.00 | 1.00 | 0.00`), "C-27");
    expect(of("10.00")).toEqual([]);
    expect(of("10.01")).toEqual(["info"]);
    expect(of("30.00")).toEqual(["info"]);
    expect(of("30.01")).toEqual(["warning"]);
  });

  it("leaves out projects whose budget is not stated, and has no rate without any budget", () => {
    expect(
      told(
        projects("甲 | 100.00 | 5.00 | 0.00 | 105.00 | 105.00 | 0.00\n乙 | | 50.00 | 0.00 | 50.00 | 50.00 | 0.00"),
        "C-27",
      ),
    ).toEqual([]);
    expect(told(projects("甲 | 0.00 | 5.00 | 0.00 | 5.00 | 5.00 | 0.00"), "C-27")).toEqual([]);
  });
});
