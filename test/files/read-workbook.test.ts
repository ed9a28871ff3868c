import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { readWorkbook } from "../../src/files";
import { megabytesHeldAfter } from "../held-memory";
import { MAIN, plainParts, plainWorkbook, RELATIONSHIPS, relationships, sheetData, XML, zip } from "./packages";
import { RICH_PARTS } from "./rich-workbook";

/** The first sheet of a workbook whose only sheet has the given content. */
async function sheet(content: string, more = {}): Promise<SheetSnapshot> {
  return (await readWorkbook(plainWorkbook([["表一", content]], more))).sheets[0]!;
}

const cellsOf = async (rows: string, more = {}) => (await sheet(sheetData(rows), more)).cells;

const styled = (numFmts: string, ids: readonly number[]) => ({
  "xl/styles.xml":
    `${XML}<styleSheet xmlns="${MAIN}">${numFmts}<cellXfs count="${ids.length}">` +
    `${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
});

describe("readWorkbook", () => {
  it("reads every sheet in order with its visibility", async () => {
    const { sheets } = await readWorkbook(zip(RICH_PARTS));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["收入", "visible"],
      ["支出", "visible"],
      ["底稿", "veryHidden"],
    ]);
  });

  it("reads values, formulas, formats, errors, merges and hidden rows and columns", async () => {
    const money = "#,##0.00_ ;[Red]\\-#,##0.00\\ ";
    const { sheets } = await readWorkbook(zip(RICH_PARTS));
    expect(sheets[0]).toEqual({
      name: "收入",
      visibility: "visible",
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      hiddenRows: [3],
      hiddenColumns: [3, 4],
      cells: [
        { row: 1, column: 1, value: "收入 决算表" },
        { row: 1, column: 2, value: "被盖住的值" },
        { row: 2, column: 1, value: "項目" },
        { row: 2, column: 2, value: "  金额\n（万元）\u00a0" },
        { row: 3, column: 1, value: "财政拨款\r\n收入" },
        { row: 3, column: 2, value: 1234.56, format: money },
        { row: 3, column: 5, value: 45292, format: "yyyy/m/d" },
        { row: 4, column: 1, value: "事业收入 & 其他 <预算外>" },
        { row: 4, column: 2, value: 0.1, format: money },
        { row: 5, column: 1, value: "合计" },
        { row: 5, column: 2, value: 1234.6599999999999, formula: "SUM(B3:B4)", format: money },
        { row: 5, column: 6, value: 7, formula: "[1]Sheet1!$A$1" },
        { row: 6, column: 2, value: 2469.22, formula: "B3*2+$B$4+支出!B3" },
        { row: 7, column: 2, value: 0.3, formula: "B4*2+$B$4+支出!B4" },
        { row: 8, column: 2, value: 2469.42, formula: "B5*2+$B$4+支出!B5" },
        { row: 9, column: 2, value: { error: "#REF!" }, formula: "#REF!+1" },
        { row: 9, column: 3, value: true },
      ],
    });
  });

  it("keeps values that a merge covers", async () => {
    const merged = sheetData(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
    );
    const { cells, merges } = await sheet(`${merged}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`);
    expect(cells.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it("is not misled by a used range declared as the whole sheet", async () => {
    const { cells } = await sheet(
      `<dimension ref="A1:XFD1048576"/>${sheetData('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>')}`,
    );
    expect(cells).toEqual([
      { row: 1, column: 1, value: 1 },
      { row: 1048576, column: 16384, value: 2 },
    ]);
  });

  it("counts on where rows and cells do not say where they are", async () => {
    expect(
      await cellsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>'),
    ).toEqual([
      { row: 1, column: 1, value: 1 },
      { row: 1, column: 2, value: 2 },
      { row: 2, column: 3, value: 3 },
      { row: 2, column: 4, value: 4 },
    ]);
  });

  it("leaves out cells that have only a style or an empty text, and keeps an empty text made by a formula", async () => {
    const rows =
      '<row r="1"><c r="A1" s="0"/><c r="B1" t="str"><v></v></c><c r="C1" t="str"><f>IF(1,"")</f><v></v></c><c r="D1"><f>A1</f></c></row>';
    expect(await cellsOf(rows)).toEqual([
      { row: 1, column: 3, value: "", formula: 'IF(1,"")' },
      { row: 1, column: 4, value: null, formula: "A1" },
    ]);
  });

  it("gives every cell of an array formula that formula", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>';
    expect(await cellsOf(rows)).toEqual([
      { row: 1, column: 1, value: 2, formula: "B1:B2*2" },
      { row: 2, column: 1, value: 4, formula: "B1:B2*2" },
      { row: 2, column: 2, value: 2 },
      { row: 3, column: 1, value: 9 },
    ]);
  });

  it("reads rich inline text without its phonetic guide", async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t xml:space="preserve">東 </t></r><r><t>京</t></r><rPh sb="0" eb="1"><t>トウキョウ</t></rPh></is></c></row>';
    expect(await cellsOf(rows)).toEqual([{ row: 1, column: 1, value: "東 京" }]);
  });

  it("reads dates that a strict file writes as text into serial numbers", async () => {
    const rows =
      '<row r="1"><c r="A1" t="d"><v>2024-01-01</v></c><c r="B1" t="d"><v>1900-01-01</v></c><c r="C1" t="d"><v>2024-01-01T12:00:00</v></c></row>';
    expect((await cellsOf(rows)).map(({ value }) => value)).toEqual([45292, 1, 45292.5]);
  });

  it("names built-in, Chinese and own number formats by their codes, and General not at all", async () => {
    const rows =
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="3"><v>1</v></c></row>';
    const formats = styled(
      '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00&quot;万元&quot;"/></numFmts>',
      [0, 4, 31, 176],
    );
    expect((await cellsOf(rows, formats)).map(({ format }) => format)).toEqual([
      undefined,
      "#,##0.00",
      'yyyy"年"m"月"d"日"',
      '0.00"万元"',
    ]);
  });

  it("reads doubles to the last digit", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>1E-3</v></c><c r="C1"><v>-12345678901.23</v></c></row>';
    expect((await cellsOf(rows)).map(({ value }) => value)).toEqual([0.30000000000000004, 0.001, -12345678901.23]);
  });

  it("reads files whose elements carry a prefix", async () => {
    const parts = {
      ...plainParts([["表一", ""]]),
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:d="${RELATIONSHIPS}"><x:sheets><x:sheet name="决算" sheetId="1" d:id="rId1"/></x:sheets></x:workbook>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    const { sheets } = await readWorkbook(zip(parts));
    expect(sheets[0]).toMatchObject({ name: "决算", cells: [{ row: 1, column: 1, value: 2, formula: "1+1" }] });
  });

  it("takes sheets named like members of an object for what they are", async () => {
    const content = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');
    const { sheets } = await readWorkbook(
      plainWorkbook([
        ["__proto__", content],
        ["constructor", content],
      ]),
    );
    expect(sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
      ["__proto__", 1],
      ["constructor", 1],
    ]);
    expect(({} as Record<string, unknown>).cells).toBeUndefined();
  });

  it("tells our own sheet by its property, and no sheet by another's", async () => {
    const property = (name: string) =>
      `${sheetData("")}<customProperties><customPr name="${name}" r:id="rId1"/></customProperties>`;
    const utf16 = (text: string) => new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
    const more = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["customProperty", "../customProperty1.bin"] }),
      "xl/worksheets/_rels/sheet2.xml.rels": relationships({ rId1: ["customProperty", "/xl/customProperty1.bin"] }),
      "xl/customProperty1.bin": utf16("summary"),
    };
    const sheets = [
      ["甲", property("gouji.sheet")],
      ["乙", property("other")],
    ] as const;
    const { sheets: read } = await readWorkbook(plainWorkbook(sheets, more));
    expect(read.map(({ ours }) => ours)).toEqual(["summary", undefined]);
  });

  it("keeps no part of the file itself, only what its cells say", async () => {
    // 8 sheets of 2 MB of XML each, mostly rows without cells; one text of each is kept.
    const empty = "<row/>".repeat(350_000);
    const kept: unknown[] = [];
    const held = await megabytesHeldAfter(async () => {
      for (let i = 0; i < 8; i++) {
        const said = `<row><c t="inlineStr"><is><t>第${i}号单位编制说明及有关情况</t></is></c></row>`;
        kept.push((await cellsOf(`${said}${empty}`))[0]!.value);
      }
    });
    expect(kept[7]).toBe("第7号单位编制说明及有关情况");
    expect(held).toBeLessThan(10);
  });
});
