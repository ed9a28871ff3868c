import { analysed, table } from "../support";
import { cells, told } from "./told";

const projects = (rows: string) =>
  table(
    "2020年度项目资金收支明细表（万元）",
    `项目名称 | 年初预算 | 年中追加 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
    ${rows}`,
  );

describe("C-2 无预算支出", () => {
  it("asks for the approval where a project without an original budget was added during the year", () => {
    const analysis = analysed(projects("考核奖励经费 | 0.00 | 8.00 | 0.00 | 8.00 | 8.00 | 0.00"));
    expect(told(analysis, "C-2")).toEqual(["info 「考核奖励经费」年初无预算，年中追加 8.00 万元，须有批复文件。"]);
    expect(cells(analysis, "C-2")).toEqual([["C3", "B3"]]);
  });

  it("is an error when money was spent that neither budget, carry-over nor receipt provided", () => {
    expect(told(analysed(projects("应急设备 | 无 | — | 0.00 | 0.00 | 3.20 | -3.20")), "C-2")).toEqual([
      "error 「应急设备」无预算支出 3.20 万元：年初预算、年中追加均为 0，也没有上年结转和本年收到。",
    ]);
  });

  it("says nothing when the budget is blank: it is not stated", () => {
    expect(told(analysed(projects("应急设备 | | | 0.00 | 0.00 | 3.20 | -3.20")), "C-2")).toEqual([]);
    expect(told(analysed(projects("应急设备 | | 8.00 | 0.00 | 8.00 | 8.00 | 0.00")), "C-2")).toEqual([]);
  });

  it("says nothing of a project with a budget, and of one that spends its carry-over", () => {
    expect(told(analysed(projects("应急设备 | 5.00 | 8.00 | 0.00 | 13.00 | 3.20 | 9.80")), "C-2")).toEqual([]);
    expect(told(analysed(projects("应急设备 | 0.00 | 0.00 | 3.20 | 0.00 | 3.20 | 0.00")), "C-2")).toEqual([]);
  });

  it("asks where the department's own money came from without a budget, but not of funds from above", () => {
    const rows = "应急设备 | 0.00 | 0.00 | 0.00 | 3.20 | 3.20 | 0.00";
    expect(told(analysed(projects(`一、区本级\n${rows}`)), "C-2")).toEqual([
      "warning 「应急设备」年初预算和年中追加均为 0，却收到 3.20 万元、支出 3.20 万元，请说明资金来源并提供批复文件。",
    ]);
    expect(told(analysed(projects(`二、上级拨付\n${rows}`)), "C-2")).toEqual([]);
  });
});
