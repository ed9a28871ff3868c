import { analysed, analysedWith, table } from "../support";
import { cellAt, PROJECTS, projects, rowShown, rowWith, sheetOf, shownAt } from "./support";

const sheet = () => sheetOf(projects(), "project-funds");

describe("项目资金收支", () => {
  it("shows each project's cells live", () => {
    const row = rowWith(sheet(), "岗位津贴");
    expect(row).toBe(6);
    expect(rowShown(sheet(), row)).toBe(
      "1 | 岗位津贴 | 7 | 0 | 0 | 0 | 7 | 6.64 | 0.36 | 0.36 | 0 | 0.36 | 0 | 1 | 0.9486 | 0.9486 | 0.9486 | 成立",
    );
    expect(cellAt(sheet(), "D6")).toMatchObject({ formula: "'项目'!C5", decimal: "7" });
    expect(cellAt(sheet(), "E6")).toMatchObject({ formula: "N('项目'!D5)", decimal: "0" });
  });

  it("works out the closing balance from the cells beside it and how far the stated one is off", () => {
    expect(cellAt(sheet(), "J7")).toMatchObject({ formula: "ROUND(G7+H7-I7,6)", decimal: "0" });
    expect(cellAt(sheet(), "L7")).toMatchObject({ formula: "ROUND(J7-K7,6)", decimal: "-15" });
  });

  it("gives the execution rate by each denominator, and funds in place less what was paid directly", () => {
    expect(["O7", "P7", "Q7", "R7"].map((a) => shownAt(sheet(), a))).toEqual(["0.0625", "0.0167", "1", "1"]);
    expect(cellAt(sheet(), "O7")!.formula).toBe('IF(ROUND(D7+E7-F7,6)=0,"不适用",ROUND(H7/(D7+E7-F7),4))');
    expect(cellAt(sheet(), "R7")!.formula).toBe('IF(ROUND(G7+H7,6)=0,"不适用",ROUND(I7/(G7+H7),4))');
  });

  it("has no rate where the denominator is 0 or not stated", () => {
    expect(shownAt(sheet(), "Q12")).toBe("不适用");
    expect(shownAt(sheet(), "P12")).toBe("");
    expect(cellAt(sheet(), "P12")!.formula).toContain("COUNT(I12,D12)<2");
  });

  it("leaves empty what the table leaves unstated, and turns live once it is stated", () => {
    expect(cellAt(sheet(), "D12")).toMatchObject({ formula: `IF(ISNUMBER('项目'!C9),'项目'!C9,"")`, text: "" });
  });

  it("sums each section beside its stated subtotal and shows the difference", () => {
    expect(rowShown(sheet(), 8)).toMatch(/^区本级小计（各项目相加） \| 67 \| 1 \| 45 \| 0 \| 8 \| 7.64/);
    expect(cellAt(sheet(), "H8")).toMatchObject({ formula: "ROUND(SUM(H6:H7),6)", decimal: "8" });
    expect(cellAt(sheet(), "H9")).toMatchObject({ formula: "'项目'!G7", decimal: "23" });
    expect(cellAt(sheet(), "H10")).toMatchObject({
      formula: "ROUND(H9-H8,6)",
      decimal: "15",
      style: "differenceInconsistent",
    });
    expect(shownAt(sheet(), "S10")).toBe("不成立");
  });

  it("totals the sections' sums and sets no rate on a budget that only some projects state", () => {
    expect(cellAt(sheet(), "I16")).toMatchObject({ formula: "ROUND(SUM(I8,I13),6)", decimal: "7.64" });
    expect(shownAt(sheet(), "D16")).toBe("67");
    expect(shownAt(sheet(), "P16")).toBe("");
    expect(shownAt(sheet(), "R16")).toBe("0.4244");
  });

  it("judges each row's roll-forward live, with the engine's tolerance", () => {
    expect(cellAt(sheet(), "S7")).toMatchObject({ text: "不成立", style: "inconsistent" });
    expect(cellAt(sheet(), "S7")!.formula).toBe(
      'IF(ISNUMBER(L7),IF(L7=0,"成立",IF(ABS(L7)<=0.015,"尾差","不成立")),"")',
    );
  });

  it("takes what is returned off the closing balance where the settings say so", () => {
    const other = sheetOf(analysedWith({ returnedInClosing: false }, PROJECTS), "project-funds");
    expect(cellAt(other, "J6")).toMatchObject({ formula: "ROUND(G6+H6-I6-M6,6)", decimal: "0" });
  });

  it("shows tables in 元 in 万元 where any other table is in 万元, and in 元 where none is", () => {
    const inYuan = table(
      "2020年度项目资金收支明细表",
      "单位：元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 0.00 | 70000.00 | 66400.00 | 3600.00",
      "项目",
    );
    const basic = table(
      "2020年度基本支出情况表",
      "单位：万元\n项目 | 决算数\n人员经费 | 1.00\n公用经费 | 1.00\n合计 | 2.00",
    );
    const alone = sheetOf(analysed(inYuan), "project-funds");
    expect(cellAt(alone, `H${rowWith(alone, "甲")}`)).toMatchObject({ formula: "'项目'!C4", decimal: "70000" });
    expect(rowShown(alone, 2)).toContain("单位：元");
    const mixed = sheetOf(analysed(inYuan, basic), "project-funds");
    expect(cellAt(mixed, `H${rowWith(mixed, "甲")}`)).toMatchObject({ formula: "'项目'!C4/10000", decimal: "7" });
  });

  it("lists projects without sections under one total", () => {
    const plain = sheetOf(
      analysed(
        table(
          "2020年度项目资金收支明细表",
          "单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 0.00 | 7.00 | 6.64 | 0.36\n乙 | 1.00 | 2.00 | 3.00 | 0.00\n合计 | 1.00 | 9.00 | 9.64 | 0.36",
        ),
      ),
      "project-funds",
    );
    expect(rowWith(plain, "甲")).toBe(5);
    expect(rowShown(plain, 7)).toMatch(/^合计（各项目相加） \| 1 \| 9 \| 9.64 \| 0.36 \| 0.36 \| 0/);
  });

  it("keeps a project's name text, even one that looks like a formula", () => {
    const name = '=HYPERLINK("http://x")';
    const other = sheetOf(
      analysed({ ...PROJECTS, cells: PROJECTS.cells.map((c) => (c.value === "岗位津贴" ? { ...c, value: name } : c)) }),
      "project-funds",
    );
    expect(cellAt(other, "B6")).toEqual({ text: name, style: "label" });
  });
});
