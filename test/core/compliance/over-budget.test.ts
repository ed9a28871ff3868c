import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const projects = (rows: string) =>
  table(
    "2020年度项目资金收支明细表（万元）",
    `项目名称 | 年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
    ${rows}`,
  );

describe("C-1 超预算支出", () => {
  it("is an error when a project spends more than original budget, additions and carry-over", () => {
    // 10.00 + 2.00 + 1.00 = 13.00; 13.50 − 13.00 = 0.50
    const analysis = analysed(projects("宣传经费 | 10.00 | 2.00 | | 1.00 | 12.50 | 13.50 | 0.00"));
    expect(told(analysis, "C-1")).toEqual([
      "error 「宣传经费」超预算支出 0.50 万元：本年支出 13.50 万元，预算 13.00 万元（年初预算 10.00 万元＋年中追加 2.00 万元＋上年结转 1.00 万元），允许尾差 0.02 万元。请提供预算调整批复。",
    ]);
    expect(cells(analysis, "C-1")).toEqual([["G3", "B3", "C3", "E3"]]);
  });

  it("leaves spending of the whole budget alone", () => {
    expect(told(analysed(projects("宣传经费 | 10.00 | 2.00 | | 1.00 | 12.00 | 13.00 | 0.00")), "C-1")).toEqual([]);
  });

  it("leaves an excess alone that rounding explains: three printed figures carry 0.015", () => {
    expect(told(analysed(projects("宣传经费 | 10.00 | | | 1.00 | 10.01 | 11.01 | 0.00")), "C-1")).toEqual([]);
    expect(severities(analysed(projects("宣传经费 | 10.00 | | | 1.00 | 10.02 | 11.02 | 0.00")), "C-1")).toEqual([
      "error",
    ]);
  });

  it("only warns when the excess depends on whether spending contains what the finance bureau paid directly", () => {
    // 60.00 − 45.00 = 15.00 < 20.00 ≤ 60.00; three printed figures carry 3 × 0.005
    const analysis = analysed(projects("测评奖 | 60.00 | | 45.00 | | 20.00 | 20.00 | 0.00"));
    expect(told(analysis, "C-1")).toEqual([
      "warning 「测评奖」超预算支出 5.00 万元：本年支出 20.00 万元，预算 15.00 万元（年初预算 60.00 万元－财政直接拨付 45.00 万元），允许尾差 0.015 万元。如本年支出已包含财政直接拨付，则未超预算，请核实口径。",
    ]);
  });

  it("says nothing of a project whose budget is not stated, or is a budget of nothing", () => {
    expect(told(analysed(projects("上级专项 | | | | 5.00 | 5.00 | 10.00 | 0.00")), "C-1")).toEqual([]);
    expect(told(analysed(projects("上级专项 | — | | | 5.00 | 5.00 | 10.00 | 0.00")), "C-1")).toEqual([]);
  });

  it("says nothing where the additions are not a figure", () => {
    expect(told(analysed(projects("宣传经费 | 10.00 | 见附件 | | 0.00 | 20.00 | 20.00 | 0.00")), "C-1")).toEqual([]);
  });
});
