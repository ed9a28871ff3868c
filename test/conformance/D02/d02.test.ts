import { analysed, table, withCell } from "../../core/support";
import { disagreeing, judgements } from "../by-hand";

const TABLE = table(
  "2023年度收入决算表",
  `
  公开部门：临江市财政局 | | | | | | | | 单位：万元
  科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入
  合计     |                                  | 108.00 | 100.00 | 5.00 | | | | 3.00
  '201     | 一般公共服务支出                 | 78.00  | 70.00  | 5.00 | | | | 3.00
  '20106   | 财政事务                         | 78.00  | 70.00  | 5.00 | | | | 3.00
  '2010601 | 行政运行                         | 60.00  | 55.00  | 5.00 | | | |
  '2010602 | 一般行政管理事务                 | 18.00  | 15.00  |      | | | | 3.00
  '208     | 社会保障和就业支出               | 30.00  | 30.00  |      | | | |
  '20805   | 行政事业单位养老支出             | 30.00  | 30.00  |      | | | |
  '2080505 | 机关事业单位基本养老保险缴费支出 | 30.00  | 30.00  |      | | | |`,
);

describe("公开02表 收入决算表", () => {
  it("holds where every row and every level add up", () => {
    const analysis = analysed(TABLE);
    // Eight rows; five parents in two columns, and three (合计, 201, 20106) in two columns without 208.
    expect(judgements(analysis, "D02-1")).toEqual({ exact: 8 });
    expect(judgements(analysis, "D02-2")).toEqual({ exact: 16 });
    expect(disagreeing(analysis)).toEqual([]);
  });

  it("fails the row and the level above a wrong cell, and nothing else", () => {
    const analysis = analysed(withCell(TABLE, "D8", 25));
    expect(disagreeing(analysis)).toEqual(["D02-1", "D02-2"]);
  });

  it("fails the row and both levels of a wrong subtotal", () => {
    expect(disagreeing(analysed(withCell(TABLE, "D6", 71)))).toEqual(["D02-1", "D02-2", "D02-2"]);
  });

  it("allows a row and a level to be off by rounding", () => {
    const analysis = analysed(withCell(TABLE, "C8", 18.01));
    expect(judgements(analysis, "D02-1")).toEqual({ exact: 7, "within-rounding": 1 });
    expect(judgements(analysis, "D02-2")).toEqual({ exact: 15, "within-rounding": 1 });
  });

  it("does not judge against a blank total", () => {
    const analysis = analysed(withCell(TABLE, "C4", null));
    expect(judgements(analysis, "D02-1")).toEqual({ exact: 7, "not-judgeable": 1 });
    expect(judgements(analysis, "D02-2")).toEqual({ exact: 15, "not-judgeable": 1 });
  });

  it("does not compare with tables that are not there", () => {
    expect(judgements(analysed(TABLE), "X-1")).toEqual({ "not-judgeable": 1 });
  });
});
