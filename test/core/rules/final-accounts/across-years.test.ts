import type { SheetSnapshot } from "../../../../src/core/grid/snapshot";
import { analysed, checksOf, table, verdicts } from "../../support";
import { D02, failing, reasonOf } from "./accounts";

const summary = (year: number, opening: string, closing: string): SheetSnapshot =>
  table(
    `${year}年度收入支出决算总表`,
    `单位：万元
     项目 | 决算数 | 项目 | 决算数
     一、一般公共预算财政拨款收入 | 100.00 | 一、一般公共服务支出 | 90.00
     本年收入合计 | 100.00 | 本年支出合计 | 90.00
     年初结转和结余 | ${opening} | 年末结转和结余 | ${closing}
     总计 | 110.00 | 总计 | 110.00`,
    `总表${year}`,
  );
/** A second table of this year, so that it is the workbook's year. */
const OF_2021 = table(
  "2021年度支出决算表",
  "单位：万元\n科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n合计 | | 90.00 | 50.00 | 40.00\n201 | 一般公共服务支出 | 90.00 | 50.00 | 40.00",
);

describe("D01-11: the opening carry-over is last year's closing carry-over", () => {
  it("holds with 15.00 and 15.00", () => {
    const analysis = analysed(summary(2021, "15.00", "20.00"), OF_2021, summary(2020, "10.00", "15.00"));
    expect(verdicts(analysis, "D01-11")).toEqual({ 年初结转和结余: "exact" });
  });

  it("asks for the adjustments where they differ, as a warning", () => {
    const analysis = analysed(summary(2021, "10.00", "20.00"), OF_2021, summary(2020, "10.00", "15.00"));
    expect(failing(analysis, "D01-11")).toEqual({ 年初结转和结余: ["B6", "D6"] });
    expect(checksOf(analysis, "D01-11")[0]).toMatchObject({ kind: "analytic", severity: "warning" });
    expect(checksOf(analysis, "D01-11")[0]!.settledBy?.zh).toContain("年初结转和结余调整情况表");
  });

  it("allows for rounding, and is not judged without last year's table or figure", () => {
    const rounded = analysed(summary(2021, "15.01", "20.00"), OF_2021, summary(2020, "10.00", "15.00"));
    expect(verdicts(rounded, "D01-11")).toEqual({ 年初结转和结余: "within-rounding" });
    const words = analysed(summary(2021, "15.00", "20.00"), OF_2021, summary(2020, "10.00", "见附表"));
    expect(verdicts(words, "D01-11")).toEqual({ 年初结转和结余: "not-judgeable" });
    expect(reasonOf(analysed(summary(2021, "15.00", "20.00"), OF_2021), "D01-11")).toBe(
      "缺少：上年度的决算表（本工作簿中没有）",
    );
  });
});

const threePublic = (year: number, columns: string, ...figures: string[]): SheetSnapshot =>
  table(
    `${year}年度“三公”经费支出决算表`,
    `单位：万元
     项目 | ${columns}
     合计 | ${figures[0]}
     因公出国（境）费 |
     公务用车购置及运行维护费 |
     公务接待费 | ${figures[1]}`,
    `三公${year}`,
  );

describe("X-16: prior-year figures are last year's own figures", () => {
  const last = threePublic(2020, "预算数 | 决算数", "5.00 | 4.30", "5.00 | 4.30");
  const now = (prior: string) => threePublic(2021, "上年决算数 | 决算数", `${prior} | 4.00`, `${prior} | 4.00`);

  it("holds with 4.30 in both years' tables", () => {
    expect(verdicts(analysed(now("4.30"), OF_2021, last), "X-16")).toEqual({
      "“三公”经费合计/上年决算数": "exact",
      "“三公”经费公务接待费/上年决算数": "exact",
    });
  });

  it("fails with 3.40, and names both cells", () => {
    expect(failing(analysed(now("3.40"), OF_2021, last), "X-16")).toMatchObject({
      "“三公”经费合计/上年决算数": ["B4", "C4"],
    });
  });

  it("is within rounding with 4.31", () => {
    expect(verdicts(analysed(now("4.31"), OF_2021, last), "X-16")).toMatchObject({
      "“三公”经费合计/上年决算数": "within-rounding",
    });
  });

  it("holds for the opening fiscal carry-over as well", () => {
    const fiscal = (year: number, opening: string, closing: string) =>
      table(
        `${year}年度财政拨款收入支出决算总表`,
        `单位：万元
         项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
         一、一般公共预算财政拨款 | 100.00 | 一、一般公共服务支出 | 90.00 | 90.00 |
         本年收入合计 | 100.00 | 本年支出合计 | 90.00 | 90.00 |
         年初财政拨款结转和结余 | ${opening} | 年末财政拨款结转和结余 | ${closing} | ${closing} |
         总计 | 110.00 | 总计 | 110.00 | 110.00 |`,
        `财政拨款${year}`,
      );
    const analysis = analysed(fiscal(2021, "12.00", "20.00"), OF_2021, fiscal(2020, "10.00", "20.00"));
    expect(failing(analysis, "X-16")).toEqual({ 财政拨款年初结转和结余: ["B6", "D6"] });
  });

  it("is not judged where there is no table of last year", () => {
    expect(verdicts(analysed(D02), "X-16")).toEqual({ "": "not-judgeable" });
  });
});

describe("X-17: the original budget in the final accounts is the published budget", () => {
  const published = (amount: string) =>
    table(
      "2021年一般公共预算“三公”经费支出预算表",
      `单位：元
       项目 | 预算数
       合计 | ${amount}
       因公出国（境）费 |
       公务用车购置及运行维护费 |
       公务接待费 | ${amount}`,
    );
  const final = threePublic(2021, "预算数 | 决算数", "5.00 | 4.00", "5.00 | 4.00");

  it("holds with 50,000 元 and 5.00 万元", () => {
    expect(verdicts(analysed(final, OF_2021, published("50000.00")), "X-17")).toMatchObject({
      "“三公”经费合计": "exact",
    });
  });

  it("fails with 60,000 元, and is within rounding with 50,040 元", () => {
    expect(failing(analysed(final, OF_2021, published("60000.00")), "X-17")).toMatchObject({
      "“三公”经费合计": ["B4", "B4"],
    });
    expect(verdicts(analysed(final, OF_2021, published("50040.00")), "X-17")).toMatchObject({
      "“三公”经费合计": "within-rounding",
    });
  });

  it("is not judged without the published budget", () => {
    expect(reasonOf(analysed(final, OF_2021), "X-17")).toContain("部门预算公开表");
  });
});
