import { analysed, table, withCell } from "../../core/support";
import { disagreeing, judgements } from "../by-hand";

const TABLE = table(
  "2023年度收入支出决算总表",
  `
  公开部门：临江市财政局           |        |                           | 单位：万元
  收入                             |        | 支出                      |
  项目                             | 决算数 | 项目(按功能分类)          | 决算数
  一、一般公共预算财政拨款收入     | 100.00 | 一、一般公共服务支出      | 70.00
  四、上级补助收入                 | 5.00   | 八、社会保障和就业支出    | 30.00
  八、其他收入                     | 3.00   | 九、卫生健康支出          |
  本年收入合计                     | 108.00 | 本年支出合计              | 100.00
  使用非财政拨款结余               | 2.00   | 结余分配                  | 4.00
  年初结转和结余                   | 10.00  | 年末结转和结余            | 16.00
  总计                             | 120.00 | 总计                      | 120.00`,
);
const IDENTITIES = ["D01-1", "D01-2", "D01-3", "D01-4", "D01-5", "D01-12"];

describe("公开01表 收入支出决算总表", () => {
  it("holds where income, expenditure, balances and totals add up", () => {
    const analysis = analysed(TABLE);
    for (const rule of IDENTITIES) expect([rule, judgements(analysis, rule)]).toEqual([rule, { exact: 1 }]);
    expect(disagreeing(analysis)).toEqual([]);
  });

  it("fails the sum of the income lines alone when one of them is wrong", () => {
    expect(disagreeing(analysed(withCell(TABLE, "B6", 15)))).toEqual(["D01-1"]);
  });

  it("fails the expenditure total and the roll forward when the closing balance is wrong", () => {
    expect(disagreeing(analysed(withCell(TABLE, "D10", 26)))).toEqual(["D01-12", "D01-4"]);
  });

  it("fails both totals' sums and their equality where each is wrong in another way", () => {
    const wrong = withCell(withCell(TABLE, "B11", 130), "D11", 150);
    expect(disagreeing(analysed(wrong))).toEqual(["D01-2", "D01-4", "D01-5"]);
  });

  it("allows the lines to differ from their sum by the rounding of each", () => {
    // Four printed numbers of ±0.005 each: 0.02.
    expect(judgements(analysed(withCell(TABLE, "B7", 3.02)), "D01-1")).toEqual({ "within-rounding": 1 });
    expect(judgements(analysed(withCell(TABLE, "B7", 3.03)), "D01-1")).toEqual({ inconsistent: 1 });
  });

  it("takes a blank line beside stated ones for nil", () => {
    const blank = withCell(withCell(TABLE, "B9", null), "B10", 12);
    expect(judgements(analysed(blank), "D01-2")).toEqual({ exact: 1 });
  });

  it("does not judge what a blank total is needed for", () => {
    const analysis = analysed(withCell(TABLE, "B11", null));
    for (const rule of ["D01-2", "D01-5"])
      expect([rule, judgements(analysis, rule)]).toEqual([rule, { "not-judgeable": 1 }]);
    expect(judgements(analysis, "D01-4")).toEqual({ exact: 1 });
  });

  it("does not judge what a missing table is needed for", () => {
    const analysis = analysed(TABLE);
    for (const rule of ["X-1", "X-4"])
      expect([rule, judgements(analysis, rule)]).toEqual([rule, { "not-judgeable": 1 }]);
  });
});
