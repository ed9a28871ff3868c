import { analysed, table, withCell } from "../../core/support";
import { disagreeing, judgements } from "../by-hand";

const TABLE = table(
  "2023年度支出决算表",
  `
  公开部门：临江市财政局 | | | | | | | 单位：万元
  科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  合计     |                  | 100.00 | 62.00 | 35.00 | | | 3.00
  '201     | 一般公共服务支出 | 70.00  | 40.00 | 27.00 | | | 3.00
  '20106   | 财政事务         | 70.00  | 40.00 | 27.00 | | | 3.00
  '2010601 | 行政运行         | 43.00  | 40.00 |       | | | 3.00
  '2010602 | 一般行政管理事务 | 27.00  |       | 27.00 | | |
  '221     | 住房保障支出     | 30.00  | 22.00 | 8.00  | | |
  '22102   | 住房改革支出     | 30.00  | 22.00 | 8.00  | | |
  '2210201 | 住房公积金       | 22.00  | 22.00 |       | | |
  '2210203 | 购房补贴         | 8.00   |       | 8.00  | | |`,
);

describe("公开03表 支出决算表", () => {
  it("holds where every row and every level add up", () => {
    const analysis = analysed(TABLE);
    // Nine rows; five parents (合计, 201, 20106, 221, 22102) in three columns, and three of them under 附属单位补助.
    expect(judgements(analysis, "D03-1")).toEqual({ exact: 9 });
    expect(judgements(analysis, "D03-2")).toEqual({ exact: 18 });
    expect(disagreeing(analysis)).toEqual([]);
  });

  it("fails the row and the level above a wrong cell, and nothing else", () => {
    expect(disagreeing(analysed(withCell(TABLE, "E8", 72)))).toEqual(["D03-1", "D03-2"]);
  });

  it("fails the row of a wrong total, and the level below it", () => {
    expect(disagreeing(analysed(withCell(TABLE, "D4", 26)))).toEqual(["D03-1", "D03-2"]);
  });

  it("fails no level where only the order of the codes differs", () => {
    const [first, last] = [7, 8];
    const swapped = TABLE.cells.map((c) => ({
      ...c,
      row: c.row === first ? last : c.row === last ? first : c.row,
    }));
    expect(disagreeing(analysed({ ...TABLE, cells: swapped }))).toEqual([]);
  });

  it("allows a row and a level to be off by rounding", () => {
    const analysis = analysed(withCell(TABLE, "D11", 21.99));
    expect(judgements(analysis, "D03-1")).toEqual({ exact: 8, "within-rounding": 1 });
    expect(judgements(analysis, "D03-2")).toEqual({ exact: 17, "within-rounding": 1 });
  });

  it("does not judge against a blank total", () => {
    const analysis = analysed(withCell(TABLE, "C4", null));
    expect(judgements(analysis, "D03-1")).toEqual({ exact: 8, "not-judgeable": 1 });
    expect(judgements(analysis, "D03-2")).toEqual({ exact: 17, "not-judgeable": 1 });
  });

  it("takes a 项 without further rows for a leaf", () => {
    const analysis = analysed({ ...TABLE, cells: TABLE.cells.filter((c) => c.row !== 11 && c.row !== 12) });
    // 22102 has nothing below it now: one parent fewer in three columns.
    expect(judgements(analysis, "D03-2")).toEqual({ exact: 15 });
  });

  it("does not compare with tables that are not there", () => {
    expect(judgements(analysed(TABLE), "X-4")).toEqual({ "not-judgeable": 1 });
  });
});
