import { toFixed } from "../../../src/core/amount";
import { analysed, table } from "../support";

const projects = (upperBudget: string) =>
  table(
    "2022年度项目资金收支明细表",
    `单位：万元
    项目名称 | 年初预算 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
    一、区本级 | | | | |
    甲 | 100.00 | 0.00 | 100.00 | 80.00 | 20.00
    二、上级拨付 | | | | |
    乙 | ${upperBudget} | 0.00 | 50.00 | 45.00 | 5.00
    合计 | 100.00 | 0.00 | 150.00 | 125.00 | 25.00`,
  );

function rate(sheet: ReturnType<typeof projects>): string | null {
  const result = analysed(sheet).indicators.find((i) => i.id === "预算执行率-年初预算:合计")!;
  return result.value === null ? null : toFixed(result.value, 4);
}

describe("a rate of all projects", () => {
  it("is not computed on a total to which some projects contribute nothing stated: 125 ÷ 100 would be of different projects", () => {
    expect(rate(projects(""))).toBeNull();
  });

  it("is computed when every project states the figure, if only as nil", () => {
    expect(rate(projects("0.00"))).toBe("1.2500");
  });
});
