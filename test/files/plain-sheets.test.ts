import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { SheetContent } from "../../src/core/sheets/spec";
import { addPlainSheets, newWorkbook, readWorkbook, removeAdditions } from "../../src/files";

const CONTENT: SheetContent = {
  name: "我的表",
  widths: [20, 12],
  rows: [
    [{ text: "2024年度样例表", style: "title" }],
    [
      { text: "2010101", style: "code" },
      { formula: "SUM(B3)", text: "", style: "moneyTotal" },
    ],
    [{ text: "甲", style: "label" }, { style: "money" }],
  ],
  merges: ["A1:B1"],
  headerRows: 1,
  figures: { ranges: ["B2:B3", "B5"], title: "请填数字", message: "只能填数字 <万元>" },
};
const SAMPLE = new Uint8Array(readFileSync("assets/samples/furong-2020.xlsx"));

describe("sheets of the user's own in a file", () => {
  it("make a new workbook that reads back, codes as text and formulas with their results", async () => {
    const { sheets } = await readWorkbook(await newWorkbook([CONTENT, { ...CONTENT, name: "另一张" }]));
    expect(sheets.map(({ name, ours }) => [name, ours])).toEqual([
      ["我的表", undefined],
      ["另一张", undefined],
    ]);
    expect(sheets[0]!.cells).toMatchObject([
      { row: 1, column: 1, value: "2024年度样例表" },
      { row: 2, column: 1, value: "2010101", format: "@" },
      { row: 2, column: 2, formula: "SUM(B3)", format: "#,##0.00" },
      { row: 3, column: 1, value: "甲" },
    ]);
  });

  it("have data validation in the place that the schema wants, its words escaped", async () => {
    const xml = strFromU8(unzipSync(await newWorkbook([CONTENT]))["xl/worksheets/sheet1.xml"]!);
    expect(xml).toContain('sqref="B2:B3 B5"');
    expect(xml).toContain("只能填数字 &lt;万元&gt;");
    expect(xml).toMatch(/<mergeCells .*<dataValidations .*<printOptions/);
    expect(xml).not.toContain("customProperties");
  });

  it("leave the other sheets as they were and are not taken away with what is ours", async () => {
    const before = await readWorkbook(SAMPLE);
    const added = await addPlainSheets(SAMPLE, [CONTENT]);
    const after = await readWorkbook(added);
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect((await readWorkbook(await removeAdditions(added))).sheets).toEqual(after.sheets);
  });

  it("are refused under a name that is taken, whatever the case", async () => {
    await expect(addPlainSheets(SAMPLE, [CONTENT, CONTENT])).rejects.toMatchObject({ code: "sheet-name-taken" });
  });
});
