import { analysed, table } from "../support";
import { changed, evidence, said, sentences, tableWithFormulas } from "./support";

/** Four projects with their closing balances and a total, all computed; 万元. */
const PROJECTS = `
  项目 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
  甲   | 1.00 | 7.00 | 6.00 | =B3+C3-D3 → 2.00
  乙   | 2.00 | 5.00 | 4.00 | =B4+C4-D4 → 3.00
  丙   | 3.00 | 4.00 | 2.00 | =B5+C5-D5 → 5.00
  丁   | 0.00 | 9.00 | 8.00 | =B6+C6-D6 → 1.00
  合计 | =SUM(B3:B6) → 6.00 | =SUM(C3:C6) → 25.00 | =SUM(D3:D6) → 20.00 | =SUM(E3:E6) → 11.00`;

const projects = (instead: Readonly<Record<string, string>> = {}) =>
  analysed(tableWithFormulas("2024年度项目资金收支明细表（万元）", changed(PROJECTS, instead), "项目"));

describe("formulas that are as they should be", () => {
  it("are no reason to say anything, and say that their figures were computed", () => {
    const analysis = projects();
    expect(said(analysis)).toEqual([]);
    expect(evidence(analysis)).toEqual(
      Object.fromEntries(["E3", "E4", "E5", "E6", "B7", "C7", "D7", "E7"].map((cell) => [cell, "derived"])),
    );
  });

  it.each([
    ["absolute references", { B7: "=SUM(B$3:B$6) → 6.00", C7: "=SUM($C$3:$C$6) → 25.00" }],
    ["the own sheet named", { B7: "=SUM(项目!B3:B6) → 6.00", C7: "=SUM('项目'!C3:C6) → 25.00" }],
    ["a total of the row instead of the column", { E7: "=B7+C7-D7 → 11.00" }],
    ["cells named one by one", { C7: "=C3+C4+C5+C6 → 25.00" }],
    ["functions that are not judged", { C7: '=SUMIF(A3:A6,"<>",C3:C6) → 25.00' }],
    ["a sum that stays empty until something is filled in", { C7: '=IF(COUNT(C3:C6)=0,"",SUM(C3:C6)) → 25.00' }],
    ["no stored result", { C7: "=SUM(C3:C6)" }],
    ["a sum that reaches one empty row further", { C7: "=SUM(C3:C6,C9) → 25.00" }],
  ])("may be written with %s", (_, instead) => {
    expect(said(projects(instead))).toEqual([]);
  });

  it("are not asked for where nobody uses them", () => {
    const typed = changed(PROJECTS, {}).replace(/=[^|\n]*→/g, "");
    expect(said(analysed(table("2024年度项目资金收支明细表（万元）", typed)))).toEqual([]);
  });
});

describe("a number typed over a formula", () => {
  // 7 + 5 + 4 + 9 = 25 stands in the details; the total was 23 before 丁 received 2 more.
  const stale = projects({ C7: "23.00" });

  it("is told with the formula that its neighbours have, and with the checks that it explains", () => {
    expect(said(stale).filter((line) => line.includes("C7"))).toEqual([expect.stringMatching(/^F-1 error 项目!C7 P-/)]);
    expect(sentences(stale)[0]).toMatch(
      /^项目!C7「合计 · 本年收到」是手工录入的 23\.00，同行的 项目!B7 为公式 =SUM\(B3:B6\)；按同样的公式 =SUM\(C3:C6\) 应为 25\.00；改正后 P-\S+、?.* 成立。/,
    );
  });

  it("makes its cell likelier to be wrong, in 元", () => {
    expect(evidence(stale)).toMatchObject({ C7: "typed-over 250000", B7: "derived", D7: "derived" });
  });

  it("is told in a computed column too", () => {
    expect(said(projects({ E5: "6.00", E7: "=SUM(E3:E6) → 12.00" }))).toEqual([
      expect.stringMatching(/^F-1 error 项目!E5 P-1:丙/),
    ]);
  });

  it("is a mere remark where it agrees with the formula", () => {
    const agreeing = projects({ C7: "25.00" });
    expect(said(agreeing)).toEqual(["F-1 info 项目!C7"]);
    expect(evidence(agreeing)).not.toHaveProperty("C7");
  });

  it("is no remark where half of the row was typed", () => {
    expect(said(projects({ B7: "6.00", C7: "25.00" }))).toEqual([]);
  });

  it("is not told where the other checks confirm it: then the details are wrong", () => {
    // 丁 received 9, of which 7 were typed; the total of 25 is what opening, spending and closing balances come to.
    const analysis = projects({ C6: "7.00", C7: "25.00", E6: "1.00" });
    expect(said(analysis).filter((line) => line.includes("C7"))).toEqual([]);
  });
});

describe("a sum of the wrong cells", () => {
  it("is told with the row that it leaves out", () => {
    const short = projects({ C7: "=SUM(C3:C5) → 16.00" });
    expect(said(short)).toEqual([expect.stringMatching(/^F-2 error 项目!C7 P-/)]);
    expect(sentences(short)[0]).toMatch(/的公式 =SUM\(C3:C5\) 漏加了 项目!C6「丁」（.+）；现为 16\.00，应为 25\.00/);
    expect(evidence(short)).toMatchObject({ C7: "left-out 250000" });
  });

  it("is told by its neighbours where no rule is violated by a row without an amount", () => {
    const short = projects({ B7: "=SUM(B3:B5) → 6.00" });
    expect(said(short)).toEqual(["F-2 info 项目!B7"]);
    expect(sentences(short)[0]).toMatch(
      /漏加了 项目!B6「丁」（同行的 项目!C7 为公式 =SUM\(C3:C6\)）；现为 6\.00，应为 6\.00$/,
    );
    expect(evidence(short)).toMatchObject({ B7: "derived" });
  });

  it("is told where it adds a row twice", () => {
    const twice = projects({ D7: "=SUM(D3:D6)+D4 → 24.00" });
    expect(said(twice)).toEqual([expect.stringMatching(/^F-2 error 项目!D7 P-/)]);
    expect(sentences(twice)[0]).toMatch(/多加了 项目!D4「乙」/);
  });

  it("is told where it does not count a figure typed as text", () => {
    const text = projects({ C5: "'4.00", C7: "=SUM(C3:C6) → 21.00", E5: "5.00", E7: "=SUM(E3:E6) → 11.00" });
    expect(said(text)).toContainEqual(expect.stringMatching(/^F-2 error 项目!C7 P-/));
    expect(sentences(text).join()).toContain("没有计入 项目!C5「丙」：这些单元格是文本型数字");
  });
});

describe("a subtotal counted twice", () => {
  const SECTIONS = `
    项目   | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
    区本级 |      |      |      |
    甲     | 1.00 | 7.00 | 6.00 | 2.00
    乙     | 2.00 | 5.00 | 4.00 | 3.00
    小计   | =SUM(B4:B5) → 3.00 | =SUM(C4:C5) → 12.00 | =SUM(D4:D5) → 10.00 | =SUM(E4:E5) → 5.00
    上级拨付 |    |      |      |
    丙     | 3.00 | 4.00 | 2.00 | 5.00
    丁     | 0.00 | 9.00 | 8.00 | 1.00
    小计   | =SUM(B8:B9) → 3.00 | =SUM(C8:C9) → 13.00 | =SUM(D8:D9) → 10.00 | =SUM(E8:E9) → 6.00
    合计   | =B6+B10 → 6.00 | =C6+C10 → 25.00 | =D6+D10 → 20.00 | =E6+E10 → 11.00`;
  const sections = (instead: Readonly<Record<string, string>>) =>
    analysed(tableWithFormulas("2024年度项目资金收支明细表（万元）", changed(SECTIONS, instead), "项目"));

  it("is no fault as long as it is counted once", () => {
    expect(said(sections({}))).toEqual([]);
    expect(said(sections({ C11: "=SUM(C4:C5,C8:C9) → 25.00" }))).toEqual([]);
  });

  it("is told with the details that it contains already", () => {
    const twice = sections({ C11: "=SUM(C4:C10) → 50.00" });
    expect(said(twice)).toEqual([expect.stringMatching(/^F-2 error 项目!C11 P-/)]);
    expect(sentences(twice)[0]).toMatch(
      /的公式 =SUM\(C4:C10\) 既加了 项目!C6「小计」、项目!C10「小计」，又加了其明细，重复相加（.+）；现为 50\.00，应为 25\.00/,
    );
  });

  it("is told where one of two subtotals is left out", () => {
    const short = sections({ C11: "=C6 → 12.00" });
    expect(said(short)).toEqual([expect.stringMatching(/^F-2 error 项目!C11 P-/)]);
    expect(sentences(short)[0]).toMatch(/漏加了 项目!C10「小计」/);
  });
});

describe("a reference to another row than the neighbours'", () => {
  it("is told with the formula that should be there", () => {
    // 乙's closing balance takes 甲's receipts: 2 + 7 − 4 = 5.
    const shifted = projects({ E4: "=B4+C3-D4 → 5.00", E7: "=SUM(E3:E6) → 13.00" });
    expect(said(shifted)).toEqual([expect.stringMatching(/^F-3 error 项目!E4 P-1:乙/)]);
    expect(sentences(shifted)[0]).toMatch(/此处应为 =B4\+C4-D4）；现为 5\.00，应为 3\.00/);
    expect(evidence(shifted)).toMatchObject({ E4: "other-place 30000" });
  });
});

describe("a reference to another workbook", () => {
  it.each([
    ["a file's own numbering", "=[1]收入!C9 → 25.00"],
    ["a path", "='C:\\2024\\[决算.xlsx]收入'!$C$9 → 25.00"],
  ])("is told, written with %s", (_, written) => {
    const linked = projects({ C7: written });
    expect(said(linked)).toEqual(["F-4 info 项目!C7"]);
    expect(sentences(linked)[0]).toContain(written.includes("[1]") ? "[1]收入" : "'C:\\2024\\[决算.xlsx]收入'");
    expect(evidence(linked)).not.toHaveProperty("C7");
  });

  it("is a warning where the figure stands in a check that does not hold", () => {
    expect(said(projects({ C7: "=[1]收入!C9 → 23.00" }))).toContainEqual(
      expect.stringMatching(/^F-4 warning 项目!C7 P-/),
    );
  });
});

describe("a stored result that is not what the formula comes to", () => {
  it("is told with the checks that a new calculation would mend", () => {
    const old = projects({ D7: "=SUM(D3:D6) → 21.00" });
    expect(said(old)).toEqual([expect.stringMatching(/^F-5 error 项目!D7 P-/)]);
    expect(evidence(old)).toMatchObject({ D7: "stale 200000" });
  });

  it("is no fault where it is off by the dust of binary arithmetic, or stored as shown", () => {
    const dust = tableWithFormulas("2024年度项目资金收支明细表（万元）", PROJECTS, "项目");
    const cells = dust.cells.map((cell) =>
      cell.row === 7 && cell.column === 3 ? { ...cell, value: 25.000000000000004 } : cell,
    );
    expect(said(analysed({ ...dust, cells }))).toEqual([]);
    expect(said(projects({ E3: "=ROUND(B3/3,2)+C3-D3+1.67 → 3.00", E7: "=SUM(E3:E6) → 12.00" }))).not.toContainEqual(
      expect.stringContaining("F-5"),
    );
  });
});

describe("formulas that name columns of an Excel table", () => {
  it("are not judged, and it is said so", () => {
    const named = projects({ E4: "=[@上年结转结余]+[@本年收到]-[@本年支出] → 3.00" });
    expect(said(named)).toEqual(["F-6 info 项目!E4"]);
    expect(evidence(named)).not.toHaveProperty("E4");
  });
});
