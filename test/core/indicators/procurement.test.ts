import { inHunan, table } from "../support";
import { called, points, result, shown } from "./support";

const RATE = "政府采购执行率";

const purchase = (budget: string, actual: string) =>
  inHunan(
    table(
      "2020年度政府采购预算执行表（万元）",
      `
      采购项目   | 年初预算  | 实际采购金额
      办公用电脑 | ${budget} | ${actual}`,
    ),
  );

describe("政府采购执行率", () => {
  it.each([
    ["0.40", "3.30", "825.00%", "0/6"],
    ["1.00", "1.00", "100.00%", "6/6"],
    ["1.00", "0.95", "95.00%", "4/6"],
    ["1.00", "1.05", "105.00%", "4/6"],
    ["1.00", "0.85", "85.00%", "0/6"],
    ["1.00", "1.15", "115.00%", "0/6"],
  ])("of a budget of %s and purchases of %s", (budget, actual, rate, score) => {
    expect(shown(purchase(budget, actual), RATE)).toBe(rate);
    expect(points(purchase(budget, actual), RATE)).toBe(score);
  });

  it("does not apply to purchases without any budget, which are no 0 %", () => {
    expect(shown(purchase("0.00", "3.30"), RATE)).toBe("政府采购预算数（年初预算）为0，不适用");
  });

  it("names the purchase whose budget is blank rather than counting it as none", () => {
    const analysis = inHunan(
      table(
        "2020年度政府采购预算执行表（万元）",
        `
        采购项目   | 年初预算 | 实际采购金额
        办公用电脑 | 0.40     | 3.30
        办公家具   |          | 1.00`,
      ),
    );
    expect(shown(analysis, RATE)).toMatch(/^缺少：办公家具 · 年初预算（.*B4 为空）$/);
  });

  it("counts adjustments of the budget where the table has them", () => {
    const analysis = inHunan(
      table(
        "2020年度政府采购预算执行表（万元）",
        `
        采购项目   | 年初预算 | 调整预算 | 实际采购金额
        办公用电脑 | 0.40     | 2.90     | 3.30
        办公家具   | 1.70     |          | 1.70
        合计       | 2.10     |          | 5.00`,
      ),
    );
    expect(shown(analysis, RATE)).toBe("100.00%");
    expect(called(result(analysis, RATE).denominator)).toBe("政府采购预算数（年初预算＋调整）");
  });

  it("falls back to the one figure of the base data where there is no list of purchases", () => {
    const analysis = inHunan(
      table(
        "部门整体支出绩效评价基础数据表（万元）",
        `
        财政供养人员情况 | 编制数 | 2020年实际在职人数 | 控制率
        合计             | 26     | 18                 |
        经费控制情况     | 2019年决算数 | 2020年预算数 | 2020年决算数
        三公经费         | 3.43   | 5.00               | 4.12
        政府采购金额     | ——     | 0.40               | 3.30`,
      ),
    );
    expect(shown(analysis, RATE)).toBe("825.00%");
  });
});
