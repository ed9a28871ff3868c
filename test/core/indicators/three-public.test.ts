import { inHunan, table } from "../support";
import { called, cells, points, result, shown } from "./support";

const THREE_PUBLIC = (headings: string, total: string, others = "") =>
  table(
    "2020年度“三公”经费支出情况表（万元）",
    `
    项目                       | ${headings}
    合计                       | ${total}
    因公出国（境）费用         | ${others}
    公务用车购置及运行维护费   | ${others}
    公务接待费                 | ${others}`,
  );
const ACTUALS = "2019年决算数 | 2020年预算数 | 2020年决算数 | 较上年增减额";
const BUDGETS = "2019年预算数 | 2020年预算数 | 2020年决算数";

describe("“三公”经费变动率（决算口径）", () => {
  it("compares final accounts: (4.12 − 3.43) ÷ 3.43", () => {
    const analysis = inHunan(THREE_PUBLIC(ACTUALS, "3.43 | 5.00 | 4.12 | 0.69"));
    expect(shown(analysis, "三公经费变动率-决算")).toBe("20.12%");
    expect(cells(result(analysis, "三公经费变动率-决算").numerator)).toBe("+D3 -B3");
  });

  it("works the prior year out from the change where only that is stated, and says so", () => {
    const analysis = inHunan(THREE_PUBLIC(ACTUALS, " | 5.00 | 4.12 | 0.69"));
    expect(shown(analysis, "三公经费变动率-决算")).toBe("20.12%");
    expect(called(result(analysis, "三公经费变动率-决算").denominator)).toBe("上年决算数（推算：本年决算数－增减额）");
  });

  it("does not apply where the prior year had none", () => {
    const analysis = inHunan(THREE_PUBLIC(ACTUALS, "0.00 | 5.00 | 4.12 | 4.12"));
    expect(shown(analysis, "三公经费变动率-决算")).toBe("上年决算数为0，不适用");
  });

  it("adds the three components up where the total is blank", () => {
    const analysis = inHunan(THREE_PUBLIC(ACTUALS, " | | | ", "1.00 | 2.00 | 1.50 | "));
    expect(shown(analysis, "三公经费变动率-决算")).toBe("50.00%");
  });

  it("is not what Hunan scores", () => {
    const analysis = inHunan(THREE_PUBLIC(ACTUALS, "3.43 | 5.00 | 4.12 | 0.69"));
    expect(points(analysis, "三公经费变动率-决算")).toBe("not scored");
  });
});

describe("“三公”经费变动率（预算口径）", () => {
  it("has neither value nor score without the prior-year budget, whatever the final accounts say", () => {
    const analysis = inHunan(THREE_PUBLIC(ACTUALS, "3.43 | 5.00 | 4.12 | 0.69"));
    expect(shown(analysis, "三公经费变动率-预算")).toContain("上年预算数");
    expect(points(analysis, "三公经费变动率-预算")).toBe("–/5");
  });

  it.each([
    ["5.00", "-16.67%", "5/5"],
    ["6.00", "0.00%", "5/5"],
    ["6.06", "1.00%", "4.5/5"],
    ["6.60", "10.00%", "0/5"],
    ["9.00", "50.00%", "0/5"],
  ])("scores a budget of %s after 6.00", (budget, growth, score) => {
    const analysis = inHunan(THREE_PUBLIC(BUDGETS, `6.00 | ${budget} | 4.12`));
    expect(shown(analysis, "三公经费变动率-预算")).toBe(growth);
    expect(points(analysis, "三公经费变动率-预算")).toBe(score);
  });
});

describe("“三公”经费控制率", () => {
  it.each([
    ["4.12", "82.40%", "7/7"],
    ["5.00", "100.00%", "7/7"],
    ["5.05", "101.00%", "6/7"],
    ["5.35", "107.00%", "0/7"],
  ])("of %s against a budget of 5.00", (actual, rate, score) => {
    const analysis = inHunan(THREE_PUBLIC(ACTUALS, `3.43 | 5.00 | ${actual} | `));
    expect(shown(analysis, "三公经费控制率")).toBe(rate);
    expect(points(analysis, "三公经费控制率")).toBe(score);
  });

  it("does not apply without a budget", () => {
    const analysis = inHunan(THREE_PUBLIC(ACTUALS, "3.43 | 0.00 | 4.12 | "));
    expect(shown(analysis, "三公经费控制率")).toBe("“三公”经费预算安排数为0，不适用");
    expect(points(analysis, "三公经费控制率")).toBe("–/7");
  });
});
