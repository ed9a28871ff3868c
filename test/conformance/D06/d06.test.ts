import { analysed, table, withCell } from "../../core/support";
import { disagreeing, judgements } from "../by-hand";

const TABLE = table(
  "2023年度一般公共预算财政拨款基本支出决算表",
  `
  公开部门：临江市财政局 | | | | | 单位：万元
  人员经费       |                    |       | 公用经费       |                    |
  科目编码       | 科目名称           | 决算数 | 科目编码       | 科目名称           | 决算数
  '301           | 工资福利支出       | 42.00 | '302           | 商品和服务支出     | 9.00
  '30101         | 基本工资           | 30.00 | '30201         | 办公费             | 6.00
  '30102         | 津贴补贴           | 12.00 | '30217         | 公务接待费         | 3.00
  '303           | 对个人和家庭的补助 | 8.00  | '310           | 资本性支出         | 3.00
  '30302         | 退休费             | 8.00  | '31002         | 办公设备购置       | 3.00
  人员经费合计   |                    | 50.00 | 公用经费合计   |                    | 12.00`,
);

describe("公开06表 一般公共预算财政拨款基本支出决算表", () => {
  it("holds by class, for personnel and for running costs", () => {
    const analysis = analysed(TABLE);
    expect(judgements(analysis, "D06-1")).toEqual({ exact: 4 });
    expect(judgements(analysis, "D06-2")).toEqual({ exact: 1 });
    expect(judgements(analysis, "D06-3")).toEqual({ exact: 1 });
    expect(disagreeing(analysis)).toEqual([]);
  });

  it("fails the class of a wrong item, and nothing else", () => {
    expect(disagreeing(analysed(withCell(TABLE, "C6", 33)))).toEqual(["D06-1"]);
  });

  it("fails the items and the sum above a wrong class", () => {
    expect(disagreeing(analysed(withCell(TABLE, "F8", 5)))).toEqual(["D06-1", "D06-3"]);
  });

  it("allows rounding", () => {
    const analysis = analysed(withCell(TABLE, "C7", 12.01));
    expect(judgements(analysis, "D06-1")).toEqual({ exact: 3, "within-rounding": 1 });
  });

  it("does not judge against a blank sum", () => {
    expect(judgements(analysed(withCell(TABLE, "C10", null)), "D06-2")).toEqual({ "not-judgeable": 1 });
  });

  it("does not compare with tables that are not there", () => {
    expect(judgements(analysed(TABLE), "X-7")).toEqual({ "not-judgeable": 1 });
  });
});
