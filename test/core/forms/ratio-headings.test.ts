import { headsRatio } from "../../../src/core/tables/header";
import { recogniseTables } from "../../../src/core/tables/recognise";
import { FORMS } from "../../../src/core/forms";
import { analysed, table, verdicts } from "../support";

const SPENT = (headings: string) =>
  table(
    "2023年度“三公”经费支出情况表",
    `单位：万元
    项目 | 2022年决算数 | 2023年预算数 | 2023年决算数 | ${headings}
    合计 | 12.00 | 10.00 | 9.00 | -3.00 | -25.00%
    公务接待费 | 4.00 | 4.00 | 3.00 | -1.00 | -25.00%
    公务用车购置及运行维护费 | 8.00 | 6.00 | 6.00 | -2.00 | -25.00%
    因公出国（境）费 | 0.00 | 0.00 | 0.00 | 0.00 | —`,
  );

/** The fields that the line 合计 states, by the cell's column from the left. */
function fieldsOf(headings: string): readonly string[] {
  const [found] = recogniseTables(SPENT(headings), FORMS);
  return found!.cells.filter((cell) => cell.key.startsWith("D07.total.")).map((cell) => cell.key.slice(10));
}

describe("a heading in percent is never one of money", () => {
  it.each([
    ["较上年增减额 | 较上年增减（%）", ["prior", "budget", "actual", "change", "growth"]],
    ["较上年增减 | 较上年增减（％）", ["prior", "budget", "actual", "change", "growth"]],
    ["增减额 | 增减%", ["prior", "budget", "actual", "change", "growth"]],
    ["较上年增减 | 较上年增减比例", ["prior", "budget", "actual", "change", "growth"]],
    ["较上年增减 | 决算数（%）", ["prior", "budget", "actual", "change"]],
  ])("%s", (headings, fields) => {
    expect(fieldsOf(headings)).toEqual(fields);
  });

  it("the amount and the rate are judged, not held against each other", () => {
    // 9.00 − 12.00 = −3.00, which is −25 % of 12.00
    const analysis = analysed(SPENT("较上年增减额 | 较上年增减（%）"));
    expect(verdicts(analysis, "S-4")).toMatchObject({ "合计/增减幅度": "exact", "合计/增减额": "exact" });
    expect(verdicts(analysis, "N-1")).toEqual({});
    expect(analysis.findings.filter((finding) => finding.severity === "error")).toEqual([]);
  });

  it("增减情况 over 金额 and % is the change and its rate, 完成预算的% the rate of the budget", () => {
    const sheet = table(
      "2023年度“三公”经费支出情况表",
      `单位：万元
      项目 | 2022年决算数 | 2023年预算数 | 2023年决算数 | 增减情况 | | 完成预算的%
      | | | | 金额 | % |
      合计 | 12.00 | 10.00 | 9.00 | -3.00 | -25.00% | 90.00%
      公务接待费 | 4.00 | 4.00 | 3.00 | -1.00 | -25.00% | 75.00%
      公务用车购置及运行维护费 | 8.00 | 6.00 | 6.00 | -2.00 | -25.00% | 100.00%
      因公出国（境）费 | 0.00 | 0.00 | 0.00 | 0.00 | — | —`,
    );
    const down = [1, 2, 3, 4, 7].map((column) => ({ top: 3, left: column, bottom: 4, right: column }));
    const merges = [...down, { top: 3, left: 5, bottom: 3, right: 6 }];
    const analysis = analysed({ ...sheet, merges });
    expect(verdicts(analysis, "S-4")).toMatchObject({ "合计/增减幅度": "exact", "合计/增减额": "exact" });
    expect(verdicts(analysis, "S-3")).toMatchObject({ 合计: "exact" });
  });
});

describe("what a heading of a rate is", () => {
  it.each([
    ["较上年增减（%）", true],
    ["较上年增减（％）", true],
    ["完成预算的%", true],
    ["增减幅度", true],
    ["变动（比例）", true],
    ["县级配套（按比例）", false],
    ["较上年增减额", false],
    ["决算数", false],
  ])("%s: %s", (heading, ratio) => {
    expect(headsRatio(heading)).toBe(ratio);
  });
});
