import { analysed, table, withCell } from "../../core/support";
import { disagreeing, judgements } from "../by-hand";

const TABLE = table(
  "2023年度政府性基金预算财政拨款收入支出决算表",
  `
  公开部门：临江市财政局 | | | | | | | 单位：万元
  科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出合计 | 基本支出 | 项目支出 | 年末结转和结余
  合计     |          | 3.00 | 20.00 | 22.00 | 2.00 | 20.00 | 1.00
  '229     | 其他支出      | 3.00 | 20.00 | 22.00 | 2.00 | 20.00 | 1.00
  '22960   | 彩票公益金安排的支出      | 3.00 | 20.00 | 22.00 | 2.00 | 20.00 | 1.00
  '2296003 | 用于体育事业的彩票公益金支出      | 3.00 | 20.00 | 22.00 | 2.00 | 20.00 | 1.00`,
);

describe("公开08表 政府性基金预算财政拨款收入支出决算表", () => {
  it("rolls every row forward and adds up by row and level", () => {
    const analysis = analysed(TABLE);
    // Four rows; three parents in six columns.
    expect(judgements(analysis, "D08-1")).toEqual({ exact: 4 });
    expect(judgements(analysis, "D08-2")).toEqual({ exact: 4 });
    expect(judgements(analysis, "D08-3")).toEqual({ exact: 18 });
    expect(disagreeing(analysis)).toEqual([]);
  });

  it("fails the roll forward and the level of a wrong closing balance", () => {
    expect(disagreeing(analysed(withCell(TABLE, "H7", 11)))).toEqual(["D08-1", "D08-3"]);
  });

  it("fails the row sum and the level of a wrong part", () => {
    expect(disagreeing(analysed(withCell(TABLE, "F7", 3)))).toEqual(["D08-2", "D08-3"]);
  });

  it("allows rounding", () => {
    const analysis = analysed(withCell(TABLE, "C7", 3.02));
    // Four printed numbers in the roll forward, two in the level: 0.02 and 0.01.
    expect(judgements(analysis, "D08-1")).toEqual({ exact: 3, "within-rounding": 1 });
    expect(judgements(analysis, "D08-3")).toEqual({ exact: 17, inconsistent: 1 });
  });

  it("rolls forward to a blank closing balance as to nil", () => {
    const closed = [4, 5, 6, 7].reduce((sheet, row) => withCell(withCell(sheet, `C${row}`, 2), `H${row}`, null), TABLE);
    expect(judgements(analysed(closed), "D08-1")).toEqual({ exact: 4 });
  });

  it("does not judge against a blank total", () => {
    expect(judgements(analysed(withCell(TABLE, "E4", null)), "D08-2")).toEqual({ exact: 3, "not-judgeable": 1 });
  });

  it("does not compare with a table that is not there", () => {
    expect(judgements(analysed(TABLE), "X-8")).toEqual({ "not-judgeable": 1 });
  });
});
