import { analyse } from "../../src/core/analyse";
import { readWorkbook } from "../../src/files";
import { asWorkbook, mayHoldTables } from "../../src/formats";
import { caseOf } from "../conformance/cases";
import { paragraphs, sheetInWord, wordFile } from "./word-document";

const read = async (body: string) => (await readWorkbook((await asWorkbook(wordFile(body))).bytes)).sheets;
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const HEAD = row(cell("科目"), cell("金额"));

/** What stands in each cell, row by row. */
const grid = (sheet: Awaited<ReturnType<typeof read>>[number] | undefined) =>
  sheet?.cells.map(({ row: at, column, value }) => `${at}.${column} ${String(value)}`);

describe("the tables of a Word file", () => {
  it("become sheets with the lines above them: number, title and unit", async () => {
    const [sheet] = await read(
      paragraphs("二、情况说明\n2024年收入合计100.00万元。\n公开02表\n收入决算表\n部门：某局\t单位：万元") +
        table(HEAD, row(cell("合计"), cell("100.00"))),
    );
    expect(sheet!.name).toBe("收入决算表");
    expect(grid(sheet)).toEqual([
      "1.1 公开02表",
      "2.1 收入决算表",
      "3.1 部门：某局",
      "3.2 单位：万元",
      "4.1 科目",
      "4.2 金额",
      "5.1 合计",
      "5.2 100",
    ]);
  });

  it("keep cells that span columns and rows as merges", async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const [sheet] = await read(
      table(
        row(cell("科目", restart), cell("支出", '<w:gridSpan w:val="2"/>')),
        row(cell("", "<w:vMerge/>"), cell("基本"), cell("项目")),
        row(cell("合计"), cell("1.00"), cell("2.00")),
      ),
    );
    expect(sheet!.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ]);
    expect(grid(sheet)).toEqual(["1.1 科目", "1.2 支出", "2.2 基本", "2.3 项目", "3.1 合计", "3.2 1", "3.3 2"]);
  });

  it("that go on after a page under the same heading are one, also under the word 续表", async () => {
    const sheets = await read(
      table(HEAD, row(cell("甲"), cell("1.00"))) +
        paragraphs("") +
        table(HEAD, row(cell("乙"), cell("2.00"))) +
        paragraphs("续表") +
        table(HEAD, row(cell("丙"), cell("3.00"))),
    );
    expect(sheets).toHaveLength(1);
    expect(grid(sheets[0])).toEqual(["1.1 科目", "1.2 金额", "2.1 甲", "2.2 1", "3.1 乙", "3.2 2", "4.1 丙", "4.2 3"]);
  });

  it("with the same heading and titles of their own stay two", async () => {
    const sheets = await read(
      paragraphs("收入表") + table(HEAD, row(cell("甲"), cell("1.00"))) + paragraphs("支出表") + table(HEAD),
    );
    expect(sheets.map(({ name }) => name)).toEqual(["收入表", "支出表"]);
  });

  it("inside a table's cell are tables of their own", async () => {
    const inner = table(row(cell("内"), cell("5.00")));
    const sheets = await read(table(row(`<w:tc>${paragraphs("外")}${inner}${paragraphs("")}</w:tc>`)));
    expect(sheets.map(grid)).toEqual([["1.1 外"], ["1.1 内", "1.2 5"]]);
  });

  it("are read without text that was deleted", async () => {
    const deleted = "<w:p><w:del><w:r><w:delText>8.00</w:delText></w:r></w:del><w:r><w:t>9.00</w:t></w:r></w:p>";
    const [sheet] = await read(table(row(cell("甲"), `<w:tc>${deleted}</w:tc>`)));
    expect(grid(sheet)).toEqual(["1.1 甲", "1.2 9"]);
  });

  it.each([0, 1, 2, 3])(
    "give the findings of the workbook that they were printed from: department %i",
    async (number) => {
      const sheets = caseOf(number).published.map(({ sheet }) => sheet);
      const checks = (of: Parameters<typeof analyse>[0]) =>
        analyse(of)
          .checks.map(({ rule, verdict }) => `${rule} ${verdict}`)
          .toSorted();
      const inWord = await read(sheets.map(sheetInWord).join(""));
      expect(checks({ sheets: inWord })).toEqual(checks({ sheets }));
    },
  );
});

describe("a Word file without a table", () => {
  it("is a text only, and no workbook", async () => {
    const letter = wordFile(paragraphs("各位领导：\n现将情况报告如下。"));
    expect(mayHoldTables(letter)).toBe(false);
    await expect(asWorkbook(letter)).rejects.toMatchObject({ code: "no-tables" });
  });
});
