import { readWorkbook, removeAdditions, writeWorkbook } from "../../src/files";
import { computedSheet, mark } from "./additions";
import { CONTENT, WORKBOOKS } from "./odd-workbooks";
import { partOf, partsOf, plainParts, RELATIONSHIPS, zip } from "./packages";
import { RICH_PARTS } from "./rich-workbook";

const ADDITIONS = {
  sheets: [computedSheet(), computedSheet({ id: "log", name: "日志", headerRows: 0, merges: [] })],
  marks: [
    mark("收入", "B3"),
    mark("收入", "B5", { severity: "warning" }),
    mark("支出", "B3", { severity: "info", comment: "甲\n乙" }),
  ],
};

describe("the user's workbook", () => {
  it.each(WORKBOOKS)("is the same to the byte in every part after adding and removing: %s", async (_, sheet, parts) => {
    const marks = [mark(sheet, "A1"), mark(sheet, "B2", { severity: "info" })];
    const written = await writeWorkbook(zip(parts), { sheets: [computedSheet()], marks });
    expect(partsOf(await removeAdditions(written))).toEqual(partsOf(zip(parts)));
  });

  it.each(WORKBOOKS)("gives the same file when written twice: %s", async (_, sheet, parts) => {
    const additions = { sheets: [computedSheet()], marks: [mark(sheet, "A1")] };
    const once = await writeWorkbook(zip(parts), additions);
    expect(await writeWorkbook(once, additions)).toEqual(once);
  });

  it.each(WORKBOOKS)("reads the same with our additions in it: %s", async (_, sheet, parts) => {
    const before = await readWorkbook(zip(parts));
    const after = await readWorkbook(
      await writeWorkbook(zip(parts), { sheets: [computedSheet()], marks: [mark(sheet, "A1")] }),
    );
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(after.sheets.at(-1)).toMatchObject({ name: "勾稽结果", ours: "summary", visibility: "visible" });
  });

  it("changes only the parts that name what we add, and none of the user's elements in these", async () => {
    const before = partsOf(zip(RICH_PARTS));
    const after = partsOf(await writeWorkbook(zip(RICH_PARTS), ADDITIONS));
    const changed = [...before].filter(([path, content]) => after.get(path) !== content).map(([path]) => path);
    expect(changed).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/styles.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/comments1.xml",
    ]);
    const insertion =
      '<conditionalFormatting sqref="B3"><cfRule type="expression" dxfId="1" priority="4"><formula>N("gouji")=0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B5"><cfRule type="expression" dxfId="2" priority="5"><formula>N("gouji")=0</formula></cfRule></conditionalFormatting>';
    const sheet = after.get("xl/worksheets/sheet1.xml")!;
    expect(sheet.replace(insertion, "")).toBe(before.get("xl/worksheets/sheet1.xml"));
    expect(sheet).toContain(`</conditionalFormatting>${insertion}<dataValidations`);
  });

  it("is the same without marks whose formula another program has spelt in its own way", async () => {
    const plain = zip(plainParts([["收入", CONTENT]]));
    const written = await writeWorkbook(plain, { sheets: [], marks: [mark("收入", "A1")] });
    const sheet = "xl/worksheets/sheet1.xml";
    const spelt = partOf(written, sheet).replace('N("gouji")=0', 'n( "gouji" ) = 0');
    expect(spelt).not.toBe(partOf(written, sheet));
    const resaved = zip({ ...Object.fromEntries(partsOf(written)), [sheet]: spelt });
    expect(partsOf(await removeAdditions(resaved))).toEqual(partsOf(plain));
  });

  it("keeps the content type of a macro workbook and its macros", async () => {
    const written = await writeWorkbook(zip(RICH_PARTS), ADDITIONS);
    expect(partOf(written, "[Content_Types].xml")).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    expect(partOf(written, "xl/vbaProject.bin")).toBe(partOf(zip(RICH_PARTS), "xl/vbaProject.bin"));
  });

  it("loses nothing when the next run finds less", async () => {
    const rich = zip(RICH_PARTS);
    const written = await writeWorkbook(rich, ADDITIONS);
    expect(partsOf(await writeWorkbook(written, { sheets: [], marks: [] }))).toEqual(partsOf(rich));
  });

  it("keeps a computed sheet that the user copied, with its looks", async () => {
    const written = await writeWorkbook(zip(plainParts([["收入", CONTENT]])), { sheets: [computedSheet()], marks: [] });
    const copied = zip({
      ...Object.fromEntries(partsOf(written)),
      "xl/workbook.xml": partOf(written, "xl/workbook.xml").replace(
        "</sheets>",
        '<sheet name="存档" sheetId="9" r:id="rId99"/></sheets>',
      ),
      "xl/_rels/workbook.xml.rels": partOf(written, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId99" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/copy.xml"/></Relationships>`,
      ),
      "xl/worksheets/copy.xml": partOf(written, "xl/worksheets/sheet2.xml"),
      "xl/worksheets/_rels/copy.xml.rels": partOf(written, "xl/worksheets/_rels/sheet2.xml.rels"),
    });
    const left = await removeAdditions(copied);
    expect((await readWorkbook(left)).sheets.map(({ name }) => name)).toEqual(["收入", "存档"]);
    expect(partOf(left, "xl/styles.xml")).toContain('<b/><sz val="16"/>');
  });

  it("keeps its notes under their own authors when ours stands among them", async () => {
    // LibreOffice sorts authors and leaves out those without notes.
    const written = await writeWorkbook(zip(RICH_PARTS), { sheets: [], marks: [mark("收入", "B5")] });
    const notes = partOf(written, "xl/comments1.xml")
      .replace(/<author>勾稽 Gouji<\/author>/, "")
      .replace("<authors>", "<authors><author>勾稽 Gouji</author>")
      .replace(/authorId="(\d)"/g, (_, index: string) => `authorId="${(Number(index) + 1) % 3}"`);
    const resaved = zip({ ...Object.fromEntries(partsOf(written)), "xl/comments1.xml": notes });
    expect(partOf(await removeAdditions(resaved), "xl/comments1.xml")).toBe(RICH_PARTS["xl/comments1.xml"]);
  });

  it("keeps print areas, the active sheet and calculation in order when our sheets had been moved to the front", async () => {
    const content = CONTENT;
    const parts = plainParts([
      ["收入", content],
      ["支出", content],
    ]);
    const written = await writeWorkbook(zip(parts), { sheets: [computedSheet()], marks: [] });
    const moved = partOf(written, "xl/workbook.xml")
      .replace(
        /(<sheets>)(.*)(<sheet name="勾稽结果".*?\/>)/,
        '<bookViews><workbookView activeTab="2"/></bookViews>$1$3$2',
      )
      .replace(
        /<definedNames>.*<\/definedNames>/,
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">勾稽结果!$1:$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">支出!$A$1</definedName></definedNames>',
      );
    const resaved = zip({ ...Object.fromEntries(partsOf(written)), "xl/workbook.xml": moved });
    const left = partOf(await removeAdditions(resaved), "xl/workbook.xml");
    expect(left).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">支出!$A$1</definedName></definedNames>',
    );
    expect(left).toContain('activeTab="1"');
  });

  it("drops a calculation chain only when it names a sheet that goes", async () => {
    const written = await writeWorkbook(zip(RICH_PARTS), ADDITIONS);
    const id = /name="勾稽结果" sheetId="(\d+)"/.exec(partOf(written, "xl/workbook.xml"))![1]!;
    const chain = partOf(written, "xl/calcChain.xml").replace("</calcChain>", `<c r="B3" i="${id}"/></calcChain>`);
    const resaved = zip({ ...Object.fromEntries(partsOf(written)), "xl/calcChain.xml": chain });
    const left = partsOf(await removeAdditions(resaved));
    expect(left.has("xl/calcChain.xml")).toBe(false);
    expect(left.get("[Content_Types].xml")).not.toContain("calcChain");
    expect(left.get("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});
