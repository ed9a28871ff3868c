import { analysed, table } from "../support";
import { cells, told } from "./told";

const project = (row: string) =>
  analysed(
    table(
      "2020年度项目资金收支明细表（万元）",
      `项目名称 | 年初预算 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 结转留用 | 尚未拨付
      ${row}`,
    ),
  );

describe("K-2 财政直接拨付项目列示单位结转", () => {
  it("warns when the rest of a budget paid directly is shown as the department's own balance", () => {
    const analysis = project("测评奖 | 60.00 | 45.00 | | 1.00 | 1.00 | 15.00 | 15.00 | 15.00");
    expect(told(analysis, "K-2")).toEqual([
      "warning 「测评奖」由财政直接拨付 45.00 万元，年初预算 60.00 万元中其余的 15.00 万元却列为本单位年末结转结余（其中结转留用 15.00 万元）。未拨付的预算属于指标结余，不是单位的资金结余，口径不一致，请核实资金是否已拨到本单位。",
    ]);
    expect(cells(analysis, "K-2")).toEqual([["G3", "C3", "I3", "B3", "H3"]]);
  });

  it("knows the balance also by what the table states as not yet paid", () => {
    expect(told(project("测评奖 | | 45.00 | | 1.00 | 1.00 | 15.00 | | 15.00"), "K-2")).toEqual([
      "warning 「测评奖」由财政直接拨付 45.00 万元，尚未拨付的 15.00 万元却列为本单位年末结转结余。未拨付的预算属于指标结余，不是单位的资金结余，口径不一致，请核实资金是否已拨到本单位。",
    ]);
  });

  it("allows for rounding: three printed figures carry 0.015", () => {
    expect(told(project("测评奖 | 60.01 | 45.00 | | 1.00 | 1.00 | 15.00 | | "), "K-2")).toHaveLength(1);
    expect(told(project("测评奖 | 60.02 | 45.00 | | 1.00 | 1.00 | 15.00 | | "), "K-2")).toEqual([]);
  });

  it("says nothing of another balance, of none, and of projects that are not paid directly", () => {
    expect(told(project("测评奖 | 60.00 | 45.00 | | 8.00 | 1.00 | 7.00 | | "), "K-2")).toEqual([]);
    expect(told(project("测评奖 | 60.00 | 60.00 | | | | 0.00 | | "), "K-2")).toEqual([]);
    expect(told(project("测评奖 | 15.00 | | | 15.00 | 0.00 | 15.00 | | "), "K-2")).toEqual([]);
  });

  it("says nothing where the closing balance, or budget and rest, are not stated", () => {
    expect(told(project("测评奖 | 60.00 | 45.00 | | 1.00 | 1.00 | | | 15.00"), "K-2")).toEqual([]);
    expect(told(project("测评奖 | | 45.00 | | 1.00 | 1.00 | 15.00 | | "), "K-2")).toEqual([]);
  });
});
