import { analysed, checksOf, table, verdicts } from "../support";

/** 公开03表 with a column under a heading that nobody knows. */
const withHeading = (heading: string) =>
  table(
    "2024年度支出决算表",
    `
    单位：万元
    功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | ${heading}
    合计 | | 131.75 | 71.30 | 25.10 | 35.35
    '201 | 一般公共服务支出 | 131.75 | 71.30 | 25.10 | 35.35
    '20129 | 群众团体事务 | 131.75 | 71.30 | 25.10 | 35.35
    '2012901 | 行政运行 | 131.75 | 71.30 | 25.10 | 35.35`,
    "支出决算表",
  );

describe("a figure that no form names", () => {
  it("is a part of the sum where its heading is known", () => {
    expect(new Set(Object.values(verdicts(analysed(withHeading("经营支出")), "D03-1")))).toEqual(new Set(["exact"]));
  });

  it("keeps the sum from being called wrong where it is the difference", () => {
    const analysis = analysed(withHeading("专列安排数"));
    expect(analysis.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const [check] = checksOf(analysis, "D03-1").filter(({ verdict }) => verdict === "not-judgeable");
    expect(check?.reason?.template.zh).toContain("未能识别");
  });

  it("lets a sum be called wrong that it does not explain", () => {
    const analysis = analysed(withWrongProject());
    expect(checksOf(analysis, "D03-2").map(({ verdict }) => verdict)).toContain("inconsistent");
  });
});

/** The same table with 项目支出 of the one 项 8.00 too large, in a column that is known. */
function withWrongProject() {
  const sheet = withHeading("专列安排数");
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.row === 7 && cell.column === 5 ? { ...cell, value: 33.1 } : cell)),
  };
}
