import { analysed, table, withCell } from "../../core/support";
import { disagreeing, judgements } from "../by-hand";

const TABLE = table(
  "2023年度一般公共预算财政拨款支出决算表",
  `
  公开部门：临江市财政局 | | | | 单位：万元
  科目编码 | 科目名称         | 本年支出合计 | 基本支出 | 项目支出
  '201     | 一般公共服务支出 | 45.00 | 40.00 | 5.00
  '20106   | 财政事务         | 45.00 | 40.00 | 5.00
  '2010601 | 行政运行         | 40.00 | 40.00 |
  '2010602 | 一般行政管理事务 | 5.00  |       | 5.00
  '221     | 住房保障支出     | 22.00 | 22.00 |
  '22102   | 住房改革支出     | 22.00 | 22.00 |
  '2210201 | 住房公积金       | 22.00 | 22.00 |
  合计     |                  | 67.00 | 62.00 | 5.00`,
);

describe("公开05表 一般公共预算财政拨款支出决算表", () => {
  it("holds where every row and every level add up, the total standing last", () => {
    const analysis = analysed(TABLE);
    // Eight rows; five parents in two columns, three in the column of projects.
    expect(judgements(analysis, "D05-1")).toEqual({ exact: 8 });
    expect(judgements(analysis, "D05-2")).toEqual({ exact: 13 });
    expect(disagreeing(analysis)).toEqual([]);
  });

  it("fails the row and the level above a wrong cell, and nothing else", () => {
    expect(disagreeing(analysed(withCell(TABLE, "E7", 50)))).toEqual(["D05-1", "D05-2"]);
  });

  it("fails both levels of a class that lost a digit", () => {
    expect(disagreeing(analysed(withCell(TABLE, "D8", 2.2)))).toEqual(["D05-1", "D05-2", "D05-2"]);
  });

  it("allows a row and two levels to be off by rounding", () => {
    const analysis = analysed(withCell(TABLE, "C8", 22.01));
    expect(judgements(analysis, "D05-1")).toEqual({ exact: 7, "within-rounding": 1 });
    expect(judgements(analysis, "D05-2")).toEqual({ exact: 11, "within-rounding": 2 });
  });

  it("does not judge against a blank total", () => {
    const analysis = analysed(withCell(TABLE, "C11", null));
    expect(judgements(analysis, "D05-1")).toEqual({ exact: 7, "not-judgeable": 1 });
    expect(judgements(analysis, "D05-2")).toEqual({ exact: 12, "not-judgeable": 1 });
  });

  it("does not compare with tables that are not there", () => {
    expect(judgements(analysed(TABLE), "X-7")).toEqual({ "not-judgeable": 1 });
  });
});
