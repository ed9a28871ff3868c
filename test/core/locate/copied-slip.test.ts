import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, table } from "../support";

const UNIT = "部门：某县水利局　单位：万元";
const HEADS = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出";

/** 300.00 = 120.50 + 179.50; 213 and 21303 are one figure, 79.25, for which 9.25 was typed. */
const LINES = [
  "合计 | | 300.00 | 120.50 | 179.50",
  "208 | 社会保障和就业支出 | 41.25 | 41.25 |",
  "20805 | 行政事业单位养老支出 | 41.25 | 41.25 |",
  "2080505 | 机关事业单位基本养老保险缴费支出 | 41.25 | 41.25 |",
  "213 | 农林水支出 | 258.75 | 9.25 | 179.50",
  "21303 | 水利 | 258.75 | 9.25 | 179.50",
  "2130301 | 行政运行 | 79.25 | 79.25 |",
  "2130305 | 水利工程建设 | 179.50 | | 179.50",
];

const sheet = (title: string, name: string): SheetSnapshot => table(title, [UNIT, HEADS, ...LINES].join("\n"), name);

describe("a slip that stands in two tables, whose agreement bears it out", () => {
  // 213 and 21303 stand in rows 8 and 9; both are to be corrected at once.
  it("is certain in each of them: the other table's figure is in failing sums itself", () => {
    const { findings } = analysed(sheet("支出决算表", "GK03"), sheet("一般公共预算财政拨款支出决算表", "GK05"));
    const corrections = findings.filter(({ group }) => group === "correct");
    expect(corrections.map(({ cells }) => `${cells[0]!.sheet}!${cells[0]!.address}`).toSorted()).toEqual([
      "GK03!D9",
      "GK05!D9",
    ]);
  });
});
