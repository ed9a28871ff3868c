import { analysed, table } from "../support";
import { changed, evidence, said, sentences, tableWithFormulas } from "./support";

/** 公开03表 of a year: the total, two classes with one 款 each; 万元. */
const expenditure = (year: number, [basic, project]: readonly [number, number], name: string) =>
  table(
    `${year}年度支出决算表（单位：万元）`,
    `
    科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
             | 合计     | ${(basic + project).toFixed(2)} | ${basic.toFixed(2)} | ${project.toFixed(2)}
    201      | 一般公共服务支出 | ${basic.toFixed(2)} | ${basic.toFixed(2)} | 0.00
    20101    | 人大事务 | ${basic.toFixed(2)} | ${basic.toFixed(2)} | 0.00
    208      | 社会保障和就业支出 | ${project.toFixed(2)} | 0.00 | ${project.toFixed(2)}
    20801    | 人力资源和社会保障管理事务 | ${project.toFixed(2)} | 0.00 | ${project.toFixed(2)}`,
    name,
  );

/** 公开05表 that takes its figures from 公开03表. */
const FISCAL = `
  科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
           | 合计     | ='3.支出'!C3 → 500.00 | ='3.支出'!D3 → 300.00 | ='3.支出'!E3 → 200.00
  201      | 一般公共服务支出 | ='3.支出'!C4 → 300.00 | ='3.支出'!D4 → 300.00 | ='3.支出'!E4 → 0.00
  20101    | 人大事务 | ='3.支出'!C5 → 300.00 | ='3.支出'!D5 → 300.00 | ='3.支出'!E5 → 0.00
  208      | 社会保障和就业支出 | ='3.支出'!C6 → 200.00 | ='3.支出'!D6 → 0.00 | ='3.支出'!E6 → 200.00
  20801    | 人力资源和社会保障管理事务 | ='3.支出'!C7 → 200.00 | ='3.支出'!D7 → 0.00 | ='3.支出'!E7 → 200.00`;

const workbook = (instead: Readonly<Record<string, string>> = {}) =>
  analysed(
    expenditure(2024, [300, 200], "3.支出"),
    tableWithFormulas("2024年度一般公共预算财政拨款支出决算表（单位：万元）", changed(FISCAL, instead), "5.财政拨款"),
    expenditure(2023, [280, 190], "2023支出"),
  );

describe("a formula that refers to last year's sheet", () => {
  it("is told where the rest of its row or column refers to this year's", () => {
    expect(said(workbook())).toEqual([]);
    const old = workbook({ D3: "='2023支出'!D3 → 280.00" });
    expect(said(old)).toEqual([expect.stringMatching(/^F-3 error 5\.财政拨款!D3 D05-/)]);
    expect(sentences(old)[0]).toMatch(
      /的公式 ='2023支出'!D3 引用了其他年度的工作表“2023支出”，而同.其他公式引用本年度的表；现为 280\.00，应为 300\.00；改正后 .+ 成立/,
    );
    expect(evidence(old)).toMatchObject({ D3: "other-year 3000000" });
  });

  it("is told whether its sheet's name is quoted or not", () => {
    expect(said(workbook({ D3: "=2023支出!D3 → 280.00" }))).toEqual([
      expect.stringMatching(/^F-3 error 5\.财政拨款!D3 D05-/),
    ]);
  });

  it("is none where both years are compared", () => {
    expect(said(workbook({ D3: "='3.支出'!D3+'2023支出'!D3-'2023支出'!D3 → 300.00" }))).toEqual([]);
  });

  it("is none where a whole column takes last year's figures", () => {
    const column = { E3: "='2023支出'!E3 → 190.00", E6: "='2023支出'!E6 → 190.00", E7: "='2023支出'!E7 → 190.00" };
    expect(said(workbook({ ...column, E4: "0.00", E5: "0.00" })).filter((line) => line.startsWith("F-3"))).toEqual([]);
  });
});
