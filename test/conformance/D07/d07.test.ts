import { analysed, table, withCell } from "../../core/support";
import { disagreeing, judgements } from "../by-hand";

/** Items with pairs of figures below each, as Shanghai publishes them. */
const TABLE = table(
  "2023年度财政拨款“三公”经费支出决算表",
  `
  公开部门：临江市财政局 | | | | | | | | | | | 单位：万元
  合计   |        | 因公出国（境）费 | | 公务用车购置及运行维护费 | | | | | | 公务接待费 |
         |        |        |        | 小计   |        | 公务用车购置费 | | 公务用车运行维护费 | | |
  预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
  20.00  | 17.50  | 4.00   | 3.80   | 12.00  | 10.70  |        |        | 12.00  | 10.70  | 4.00   | 3.00`,
);
const MERGES = [
  [3, 1, 4, 2],
  [3, 3, 4, 4],
  [3, 5, 3, 10],
  [4, 5, 4, 6],
  [4, 7, 4, 8],
  [4, 9, 4, 10],
  [3, 11, 4, 12],
] as const;
const SHEET = { ...TABLE, merges: MERGES.map(([top, left, bottom, right]) => ({ top, left, bottom, right })) };

describe("公开07表 “三公”经费支出决算表", () => {
  it("holds for budget and final accounts", () => {
    const analysis = analysed(SHEET);
    expect(judgements(analysis, "S-1")).toEqual({ exact: 2 });
    expect(judgements(analysis, "S-2")).toEqual({ exact: 2 });
    expect(disagreeing(analysis)).toEqual([]);
  });

  it("fails the sum that a wrong item is in, and nothing else", () => {
    expect(disagreeing(analysed(withCell(SHEET, "D6", 4.8)))).toEqual(["S-1"]);
    expect(disagreeing(analysed(withCell(SHEET, "I6", 22)))).toEqual(["S-2"]);
    expect(disagreeing(analysed(withCell(SHEET, "F6", 11.7)))).toEqual(["S-1", "S-2"]);
  });

  it("allows rounding", () => {
    expect(judgements(analysed(withCell(SHEET, "L6", 3.01)), "S-1")).toEqual({ exact: 1, "within-rounding": 1 });
  });

  it("does not judge against a blank total", () => {
    expect(judgements(analysed(withCell(SHEET, "B6", null)), "S-1")).toEqual({ exact: 1, "not-judgeable": 1 });
  });

  it("does not compare with economic items that are not there", () => {
    expect(judgements(analysed(SHEET), "S-7")).toEqual({ "not-judgeable": 1 });
  });
});
