import { reportDocument } from "../../../src/core/report";
import { analysed, table } from "../support";
import { cellAt, PROJECTS, projects, rowWith, sheetOf, shownAt } from "./support";

const OVERVIEW = (closing: string) =>
  table(
    "2020年度部门收支余情况表",
    `编制单位：样例局 | 单位：万元\n项目 | 决算数\n年初结转和结余 | 105.84\n本年收入合计 | 1499.06\n收入总计 | 1604.90\n基本支出 | 433.33\n项目支出 | 135.18\n本年支出合计 | 568.51\n年末结转和结余 | ${closing}`,
    "收支",
  );

describe("报告摘要", () => {
  it("makes each sentence a formula over the figures below, and these formulas over the user's cells", () => {
    const sheet = sheetOf(analysed(OVERVIEW("1036.39")), "report-summary");
    const sentence = rowWith(sheet, "财政拨款支出");
    const [spent, basic, project] = ["本年支出合计", "基本支出 · 决算数", "项目支出 · 决算数"].map((name) =>
      rowWith(sheet, name),
    );
    expect(cellAt(sheet, `B${sentence}`)).toEqual({
      text: "2020年度财政拨款支出568.51万元，其中基本支出433.33万元，项目支出135.18万元。",
      formula: `"2020年度财政拨款支出"&TEXT(C${spent},"0.00")&"万元，其中基本支出"&TEXT(C${basic},"0.00")&"万元，项目支出"&TEXT(C${project},"0.00")&"万元。"`,
      style: "wrapped",
    });
    expect(cellAt(sheet, `C${spent}`)).toMatchObject({ formula: "'收支'!B9", decimal: "568.51" });
    expect(cellAt(sheet, `D${sentence}`)!.link).toEqual({ sheet: "收支", address: "B9" });
  });

  it("has every sentence of the report below its headings, in their order, and no other sentence", () => {
    const analysis = projects();
    const sheet = sheetOf(analysis, "report-summary");
    const notes = rowWith(sheet, "注：");
    const shown = sheet.rows
      .slice(3, notes - 1)
      .map((row) => row[1]?.text ?? row[0]?.text ?? "")
      .filter((text) => text !== "" && !/^\d+$/.test(text));
    const { blocks } = reportDocument(analysis);
    const texts = (kind: "heading" | "paragraph") =>
      // The sheet names doubtful figures in its remarks.
      blocks.flatMap((b) => (b.kind === kind ? [b.text.replaceAll("【待核实】", "")] : []));
    expect(shown.filter((text) => text.endsWith("。"))).toEqual(texts("paragraph"));
    // Headings of what only people write are in the Word file alone.
    const [all, sentences] = [
      blocks.flatMap((b) => ("text" in b ? [b.text.replaceAll("【待核实】", "")] : [])),
      texts("paragraph"),
    ];
    const headings = shown.filter((text) => !text.endsWith("。"));
    expect(headings.filter((text) => !texts("heading").includes(text))).toEqual([]);
    expect(shown).toEqual(all.filter((text) => headings.includes(text) || sentences.includes(text)));
  });

  it("prints the sentences without the figures they use and without links", () => {
    const sheet = sheetOf(projects(), "report-summary");
    expect(sheet.printedColumns).toBe(3);
    expect(sheet.printedRows).toBe(rowWith(sheet, "附：语句所用数据") - 1);
  });

  it("names beside a sentence the cell that is empty", () => {
    const sheet = sheetOf(analysed(OVERVIEW("")), "report-summary");
    expect(shownAt(sheet, `C${rowWith(sheet, "缺少：年末结转和结余")}`)).toBe(
      "缺少：年末结转和结余 · 决算数（收支!B10）。",
    );
  });

  it("warns of sentences whose figures are in doubt", () => {
    const sheet = sheetOf(projects(), "report-summary");
    expect(shownAt(sheet, `C${rowWith(sheet, "（2）季度测评奖")}`)).toContain("所引数据有问题：P-3");
    expect(shownAt(sheet, `C${rowWith(sheet, "（1）岗位津贴")}`)).toBe("");
  });

  it("keeps a project's name inside quotes", () => {
    const name = '甲"&HYPERLINK("http://x")&"';
    const injected = PROJECTS.cells.map((c) => (c.value === "岗位津贴" ? { ...c, value: name } : c));
    const sheet = sheetOf(analysed({ ...PROJECTS, cells: injected }), "report-summary");
    const cell = cellAt(sheet, `B${rowWith(sheet, "HYPERLINK")}`)!;
    expect(cell.text).toContain(`（1）${name}：该项目年初预算7.00万元`);
    expect(cell.formula).toContain('甲""&HYPERLINK(""http://x"")&""');
  });
});
