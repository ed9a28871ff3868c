import { analysed, table, withCell } from "../../core/support";
import { disagreeing, judgements } from "../by-hand";

const TABLE = table(
  "2023年度财政拨款收入支出决算总表",
  `
  公开部门：临江市财政局         |        |                        |        |                      |                        | 单位：万元
  收入                           |        | 支出                   |        |                      |                        |
  项目                           | 决算数 | 项目(按功能分类)       | 合计   | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
  一、一般公共预算财政拨款       | 80.00  | 一、一般公共服务支出   | 60.00  | 60.00                |                        |
  二、政府性基金预算财政拨款     | 20.00  | 八、社会保障和就业支出 | 15.00  | 15.00                |                        |
  三、国有资本经营预算财政拨款   |        | 二十三、其他支出       | 22.00  |                      | 22.00                  |
  本年收入合计                   | 100.00 | 本年支出合计           | 97.00  | 75.00                | 22.00                  |
  年初财政拨款结转和结余         | 9.00   | 年末财政拨款结转和结余 | 12.00  | 11.00                | 1.00                   |
  一、一般公共预算财政拨款       | 6.00   |                        |        |                      |                        |
  二、政府性基金预算财政拨款     | 3.00   |                        |        |                      |                        |
  三、国有资本经营预算财政拨款   |        |                        |        |                      |                        |
  总计                           | 109.00 | 总计                   | 109.00 | 86.00                | 23.00                  |`,
);

describe("公开04表 财政拨款收入支出决算总表", () => {
  it("holds by line, by fund and in total", () => {
    const analysis = analysed(TABLE);
    for (const rule of ["D04-1", "D04-2", "D04-3", "D04-6"])
      expect([rule, judgements(analysis, rule)]).toEqual([rule, { exact: 1 }]);
    // Six rows; three columns of two sums each; the whole and two funds.
    expect(judgements(analysis, "D04-4")).toEqual({ exact: 6 });
    expect(judgements(analysis, "D04-5")).toEqual({ exact: 6 });
    expect(judgements(analysis, "D04-7")).toEqual({ exact: 3 });
    expect(disagreeing(analysis)).toEqual([]);
  });

  it("tells the income of a fund from its opening balance of the same label", () => {
    // 一般公共预算财政拨款 stands twice; the second is the opening balance.
    expect(disagreeing(analysed(withCell(TABLE, "B10", 7)))).toEqual(["D04-2", "D04-7"]);
    expect(disagreeing(analysed(withCell(TABLE, "B5", 81)))).toEqual(["D04-1", "D04-7"]);
  });

  it("fails the row and the column of a wrong cell, and nothing else", () => {
    expect(disagreeing(analysed(withCell(TABLE, "E6", 16)))).toEqual(["D04-4", "D04-5"]);
  });

  it("fails everything a wrong closing balance of a fund is in", () => {
    expect(disagreeing(analysed(withCell(TABLE, "F9", 2)))).toEqual(["D04-4", "D04-5", "D04-7"]);
  });

  it("allows rounding", () => {
    const analysis = analysed(withCell(TABLE, "D6", 15.01));
    expect(judgements(analysis, "D04-4")).toEqual({ exact: 5, "within-rounding": 1 });
    expect(judgements(analysis, "D04-5")).toEqual({ exact: 5, "within-rounding": 1 });
  });

  it("does not judge a fund whose balances and total are not printed", () => {
    const analysis = analysed(withCell(withCell(TABLE, "B9", null), "B13", null));
    expect(judgements(analysis, "D04-2")).toEqual({ "not-judgeable": 1 });
    expect(judgements(analysis, "D04-3")).toEqual({ "not-judgeable": 1 });
    expect(judgements(analysis, "D04-6")).toEqual({ "not-judgeable": 1 });
  });

  it("does not compare with tables that are not there", () => {
    expect(judgements(analysed(TABLE), "X-6")).toEqual({ "not-judgeable": 1 });
  });
});
