import { analyse } from "../../../src/core/analyse";
import { render } from "../../../src/core/text/render";
import { table } from "../support";

/** What is said of projects with a closing balance of 106.83, whose total is the one given. */
function said(total: string): string[] {
  const projects = table(
    "项目",
    `2023年度项目资金收支明细表 | | | |
单位：万元 | | | |
项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
岗位津贴 | 0.00 | 7.00 | 6.64 | 0.36
监管经费 | 25.84 | 151.12 | 70.58 | 106.83
合计 | 25.84 | 158.12 | 77.22 | ${total}`,
  );
  const { findings } = analyse({ sheets: [projects] });
  return findings.filter(({ cause }) => cause).map((finding) => render(finding.text, "zh-CN"));
}

describe("what is said of a wrong cell", () => {
  it("is that it is the most probable one, where two sums want the same figure", () => {
    // 25.84 + 151.12 − 70.58 = 106.38 and 106.74 − 0.36 = 106.38.
    expect(said("106.74")).toEqual([expect.stringMatching(/最可能有误的是 .*应为 106\.38.*改正后这些勾稽全部成立/)]);
  });

  it("is that nothing is certain, and not that one sum alone fails, where the sums want figures one place apart", () => {
    // 106.38 by the row, 106.39 by the column.
    const [only, ...others] = said("106.75");
    expect(others).toEqual([]);
    expect(only).toMatch(/同因不成立的勾稽共 2 项.*可能有误的是 .*尚不能认定，请核对原始凭证/);
    expect(only).not.toContain("只有这一处");
  });
});
