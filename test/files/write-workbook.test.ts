import { InvalidAdditions, readWorkbook, writeWorkbook } from "../../src/files";
import type { SheetSpec } from "../../src/core/sheets/spec";
import { computedSheet, mark } from "./additions";
import { partOf, partsOf, plainParts, plainWorkbook, sheetData, zip } from "./packages";
import { RICH_PARTS } from "./rich-workbook";

const SHEET = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');
const PLAIN = plainWorkbook([["收入", SHEET]]);

/** The part of the only computed sheet added to a plain workbook. */
async function written(overrides: Partial<SheetSpec>): Promise<string> {
  const bytes = await writeWorkbook(PLAIN, { sheets: [computedSheet(overrides)], marks: [] });
  return partOf(bytes, "xl/worksheets/sheet2.xml");
}

describe("a computed sheet", () => {
  it("carries its cells with exact decimals, live formulas and their cached results", async () => {
    const xml = await written({
      rows: [
        [
          { decimal: "12345678901234567890.12" },
          { decimal: "0.1", formula: "收入!A1/10" },
          { text: "相符", formula: 'IF(收入!A1<2,"相符","")' },
          { formula: "A1" },
        ],
      ],
      merges: [],
    });
    expect(xml).toContain(
      '<c r="A1"><v>12345678901234567890.12</v></c><c r="B1"><f>收入!A1/10</f><v>0.1</v></c>' +
        '<c r="C1" t="str"><f>IF(收入!A1&lt;2,"相符","")</f><v>相符</v></c><c r="D1"><f ca="1">A1</f></c>',
    );
  });

  it("keeps text as text, whatever it looks like", async () => {
    const texts = ["=1+1", "+86", "-5", "@SUM", "a\u0001b\r\n_x0041_", " <&>\"' ", "\ud800", "0012"];
    const bytes = await writeWorkbook(PLAIN, {
      sheets: [computedSheet({ rows: texts.map((text) => [{ text }]), merges: [] })],
      marks: [],
    });
    const { sheets } = await readWorkbook(bytes);
    expect(sheets[1]!.cells.map(({ value, formula }) => formula ?? value)).toEqual(texts);
  });

  it("has widths, heights, merges, frozen header rows and links", async () => {
    const xml = await written({});
    expect(xml).toContain('<col min="2" max="2" width="20.7109375" customWidth="1"/>');
    expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain(`<hyperlink ref="A3" location="'收入'!B5" display="合计"/>`);
  });

  it("prints on A4 fitted to one page wide, landscape unless portrait, with its header rows on every page", async () => {
    expect(await written({})).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>');
    expect(await written({ portrait: true })).toContain('orientation="portrait"');
    const bytes = await writeWorkbook(PLAIN, { sheets: [computedSheet({ name: "王'表" })], marks: [] });
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'王''表'!$1:$2</definedName>`,
    );
  });

  it("wears the workbook's own default font", async () => {
    const bytes = await writeWorkbook(zip(RICH_PARTS), { sheets: [computedSheet()], marks: [] });
    expect(partOf(bytes, "xl/styles.xml")).toContain(
      '<font><b/><sz val="16"/><name val="仿宋"/><family val="3"/><charset val="134"/></font>',
    );
  });

  it("appends its styles to the user's lists, which keep their places", async () => {
    const before = partOf(zip(RICH_PARTS), "xl/styles.xml");
    const additions = { sheets: [computedSheet()], marks: [mark("收入", "B5")] };
    const after = partOf(await writeWorkbook(zip(RICH_PARTS), additions), "xl/styles.xml");
    const content = (xml: string, list: string) => new RegExp(`<${list}[^>]*>(.*)</${list}>`).exec(xml)![1]!;
    for (const list of ["fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      expect(content(after, list).slice(0, content(before, list).length)).toBe(content(before, list));
    }
    expect(after).toMatch(
      /<fonts count="5" .*<fills count="4">.*<borders count="3">.*<cellXfs count="9">.*<dxfs count="2">/,
    );
  });

  it("never takes the name of a user's sheet, whatever its case", async () => {
    const bytes = plainWorkbook([["Summary", SHEET]]);
    const write = writeWorkbook(bytes, { sheets: [computedSheet({ name: "SUMMARY" })], marks: [] });
    await expect(write).rejects.toMatchObject({ name: "InvalidAdditions", code: "sheet-name-taken" });
  });

  it("is refused when a cell has both text and number, or a number that is none", async () => {
    for (const cell of [{ text: "1", decimal: "1" }, { decimal: "NaN" }]) {
      const write = writeWorkbook(PLAIN, { sheets: [computedSheet({ rows: [[cell]], merges: [] })], marks: [] });
      await expect(write).rejects.toBeInstanceOf(InvalidAdditions);
    }
  });

  it("keeps its number in the workbook when it is replaced", async () => {
    const first = await writeWorkbook(PLAIN, {
      sheets: [computedSheet({ id: "a", name: "甲" }), computedSheet({ id: "b", name: "乙" })],
      marks: [],
    });
    const second = await writeWorkbook(first, {
      sheets: [computedSheet({ id: "c", name: "丙" }), computedSheet({ id: "b", name: "乙" })],
      marks: [],
    });
    const sheets = [...partOf(second, "xl/workbook.xml").matchAll(/name="(.)" sheetId="(\d+)"/g)].map((match) =>
      match.slice(1),
    );
    expect(sheets).toEqual([
      ["丙", "4"],
      ["乙", "3"],
    ]);
  });
});

describe("a mark", () => {
  it("is a highlight with a constant formula and a note by our own author", async () => {
    const bytes = await writeWorkbook(PLAIN, { sheets: [], marks: [mark("收入", "A1", { comment: "甲 < 乙" })] });
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>N("gouji")=0</formula></cfRule></conditionalFormatting><legacyDrawing r:id="rId2"/>',
    );
    expect(partOf(bytes, "xl/styles.xml")).toContain(
      '<dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    );
    expect(partOf(bytes, "xl/comments1.xml")).toContain(
      '<authors><author>勾稽 Gouji</author></authors><commentList><comment ref="A1" authorId="0" shapeId="0"><text><t xml:space="preserve">甲 &lt; 乙</t></text></comment></commentList>',
    );
    expect(partOf(bytes, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>0</x:Row><x:Column>0</x:Column>");
  });

  it("keeps a user's own note and conversation and adds only the highlight", async () => {
    const marks = [mark("收入", "B3"), mark("收入", "B4")];
    const bytes = await writeWorkbook(zip(RICH_PARTS), { sheets: [], marks });
    expect(partOf(bytes, "xl/comments1.xml")).toBe(RICH_PARTS["xl/comments1.xml"]);
    expect(partOf(bytes, "xl/drawings/vmlDrawing1.vml")).toBe(RICH_PARTS["xl/drawings/vmlDrawing1.vml"]);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<conditionalFormatting sqref="B3 B4"><cfRule type="expression"',
    );
  });

  it("joins the notes and drawing that a sheet already has", async () => {
    const bytes = await writeWorkbook(zip(RICH_PARTS), { sheets: [], marks: [mark("收入", "B5")] });
    expect(partOf(bytes, "xl/comments1.xml")).toContain("<author>勾稽 Gouji</author></authors>");
    expect(partOf(bytes, "xl/comments1.xml")).toContain('</comment><comment ref="B5" authorId="2" shapeId="0">');
    const vml = partOf(bytes, "xl/drawings/vmlDrawing1.vml");
    expect(vml.match(/<v:shapetype /g)).toHaveLength(1);
    expect(vml).toContain('<v:shape id="_x0000_s1028" type="#_x0000_t202"');
    expect([...partsOf(bytes).keys()]).not.toContain("xl/comments2.xml");
  });

  it("ranks below the user's own conditional formats, extensions included", async () => {
    const bytes = await writeWorkbook(zip(RICH_PARTS), { sheets: [], marks: [mark("收入", "B5")] });
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('dxfId="1" priority="4"');
  });

  it("joins others on the same cell: the worst severity, every comment", async () => {
    const marks = [
      mark("收入", "A1", { severity: "info", comment: "甲" }),
      mark("收入", "$A$1", { severity: "error", comment: "乙" }),
    ];
    const bytes = await writeWorkbook(PLAIN, { sheets: [], marks });
    expect(partOf(bytes, "xl/comments1.xml")).toContain("甲\n乙");
    expect(partOf(bytes, "xl/comments1.xml").match(/<comment /g)).toHaveLength(1);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml").match(/<cfRule [^>]*>/g)).toEqual([
      '<cfRule type="expression" dxfId="0" priority="1">',
    ]);
  });

  it("stands where the schema wants it in a sheet that has everything after it", async () => {
    const content = `${SHEET}<dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><tableParts count="0"/><extLst/>`;
    const bytes = await writeWorkbook(plainWorkbook([["收入", content]]), { sheets: [], marks: [mark("收入", "A1")] });
    const order = [
      ...partOf(bytes, "xl/worksheets/sheet1.xml").matchAll(
        /<(sheetData|conditionalFormatting|dataValidations|pageMargins|legacyDrawing|tableParts|extLst)\b/g,
      ),
    ];
    expect(order.map((match) => match[1])).toEqual([
      "sheetData",
      "conditionalFormatting",
      "dataValidations",
      "pageMargins",
      "legacyDrawing",
      "tableParts",
      "extLst",
    ]);
  });

  it("is refused on a sheet that is not there", async () => {
    const write = writeWorkbook(PLAIN, { sheets: [], marks: [mark("没有", "A1")] });
    await expect(write).rejects.toMatchObject({ code: "unknown-sheet", details: { sheet: "没有" } });
  });

  it("works in parts written as UTF-16", async () => {
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${SHEET}</worksheet>`;
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...sheet].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]),
    ]);
    const bytes = zip({ ...plainParts([["收入", ""]]), "xl/worksheets/sheet1.xml": utf16 });
    const { sheets } = await readWorkbook(await writeWorkbook(bytes, { sheets: [], marks: [mark("收入", "A1")] }));
    expect(sheets[0]!.cells).toEqual([{ row: 1, column: 1, value: 1 }]);
  });
});
