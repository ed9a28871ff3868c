import { readWorkbook } from "../../../src/files";
import { cellAt, snapshotOf, type WorkbookModel } from "../../../src/host/model";
import { partOf, partsOf, plainWorkbook, sheetData, zip } from "../../files/packages";
import { RICH_PARTS } from "../../files/rich-workbook";
import {
  cellOf,
  LOADING,
  loadWorkbench,
  oneSheet,
  openWorkbook,
  reopened,
  rewritten,
  sampleBytes,
  SAMPLES,
  saved,
  saveWorkbook,
  sheetOf,
  stylesPart,
} from "./xlsx";

beforeAll(loadWorkbench, LOADING);

describe("a workbook saved without a change", () => {
  it.each([...SAMPLES.map((name) => [name, sampleBytes(name)] as const), ["a rich one", zip(RICH_PARTS)] as const])(
    "keeps every part of its file byte for byte: %s",
    async (_, bytes) => {
      expect(partsOf(await saved(bytes, () => undefined))).toEqual(partsOf(bytes));
    },
  );

  it("keeps them whichever sheet was looked at, and whatever the formulas came to here", async () => {
    const bytes = sampleBytes("consistent.xlsx");
    const file = await saved(bytes, (workbook) => {
      workbook.activeSheet = workbook.sheets.at(-1)!.id;
      const formulas = workbook.sheets.flatMap(({ cells }) => [...cells.values()].filter(({ formula }) => formula));
      expect(formulas.length).toBeGreaterThan(0);
      for (const cell of formulas) cell.value = Number(cell.value) + 1e-10;
    });
    expect(partsOf(file)).toEqual(partsOf(bytes));
  });

  it.each([
    ["a value", (workbook: WorkbookModel) => (cellAt(workbook.sheets[0]!, 3, 2).value = 9)],
    ["a formula", (workbook: WorkbookModel) => (cellAt(workbook.sheets[0]!, 3, 2).formula = "=1+1")],
    ["an apostrophe", (workbook: WorkbookModel) => (cellAt(workbook.sheets[0]!, 2, 1).quoted = true)],
    [
      "a look",
      (workbook: WorkbookModel) =>
        (cellAt(workbook.sheets[0]!, 9, 9).looks = { "Fill/Color": "#FFFF00", VerticalAlignment: "Center" }),
    ],
    ["a number format", (workbook: WorkbookModel) => (cellAt(workbook.sheets[0]!, 3, 2).numberFormat = "0.0")],
    ["a merge", (workbook: WorkbookModel) => workbook.sheets[0]!.merges.push({ top: 8, left: 1, bottom: 8, right: 2 })],
    ["a height", (workbook: WorkbookModel) => workbook.sheets[0]!.rowHeights.set(2, 99)],
    ["a width", (workbook: WorkbookModel) => workbook.sheets[0]!.columnWidths.set(2, 99)],
    ["a hidden row", (workbook: WorkbookModel) => workbook.sheets[0]!.hiddenRows.add(2)],
    ["frozen rows", (workbook: WorkbookModel) => (workbook.sheets[0]!.frozenRows = 3)],
    ["a sheet's name", (workbook: WorkbookModel) => (workbook.sheets[0]!.name = "改名")],
    ["a name", rewritten],
    ["a conditional format", (workbook: WorkbookModel) => workbook.sheets[0]!.conditionalFormats.pop()],
    ["a note", (workbook: WorkbookModel) => workbook.notes.pop()],
    ["protection", (workbook: WorkbookModel) => (workbook.protected = true)],
  ])("is saved with what has changed, be it only %s", async (_, change) => {
    const bytes = zip(RICH_PARTS);
    const changed = await openWorkbook(bytes);
    change(changed);
    expect(snapshotOf(changed)).not.toEqual(snapshotOf(await openWorkbook(bytes)));
    const again = await reopened(bytes, change);
    // Conditional formats have their ids by their order in the file.
    const seen = (workbook: WorkbookModel) => {
      const sheets = workbook.sheets.map((sheet) => ({
        ...sheet,
        conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
      }));
      return snapshotOf({ ...workbook, sheets });
    };
    expect(seen(again)).toEqual(seen(changed));
  });
});

describe("a workbook written anew", () => {
  it.each(SAMPLES)("is the same when it is opened again: %s", async (file) => {
    const bytes = sampleBytes(file);
    const before = await openWorkbook(bytes);
    rewritten(before);
    expect(snapshotOf(await reopened(bytes, rewritten))).toEqual(snapshotOf(before));
  });

  it("is the same to the command line, and saving it leaves the open one as it was", async () => {
    for (const bytes of [zip(RICH_PARTS), sampleBytes("furong-2020-messy.xlsx")]) {
      const workbook = await openWorkbook(bytes);
      rewritten(workbook);
      const before = snapshotOf(workbook);
      const file = await saveWorkbook(bytes, workbook);
      expect(snapshotOf(workbook)).toEqual(before);
      expect(await readWorkbook(file)).toEqual(await readWorkbook(bytes));
      expect(snapshotOf(await openWorkbook(file))).toEqual(before);
    }
  });

  it("keeps the parts that neither the model nor the library knows, byte for byte", async () => {
    const parts = partsOf(zip(RICH_PARTS));
    const kept = partsOf(await saved(zip(RICH_PARTS), rewritten));
    const changed = [...parts.keys()].filter((path) => parts.get(path) !== kept.get(path)).sort();
    expect(changed).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    expect([...kept.keys()].filter((path) => !parts.has(path))).toEqual([]);
    expect(kept.get("[Content_Types].xml")).not.toContain("calcChain");
  });

  it("keeps validations, extensions, panes, protection and controls of a sheet as they were", async () => {
    const before = partOf(zip(RICH_PARTS), "xl/worksheets/sheet1.xml");
    const after = partOf(await saved(zip(RICH_PARTS), rewritten), "xl/worksheets/sheet1.xml");
    // The sheet says that it is in front, which the workbook does not.
    const outside = (xml: string) => xml.replace(/<cols>.*<\/sheetData>/s, "").replace(' tabSelected="1"', "");
    expect(outside(after)).toBe(outside(before));
  });

  it("has Excel calculate everything anew, in the mode that the user has chosen", async () => {
    const workbook = partOf(await saved(zip(RICH_PARTS), rewritten), "xl/workbook.xml");
    expect(workbook).toContain('calcMode="manual" fullCalcOnLoad="1"');
    const plain = await saved(oneSheet(sheetData("")), rewritten);
    expect(partOf(plain, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe("what the library alone would harm", () => {
  it("keeps numbers to the last digit, dates among them", async () => {
    const styles = stylesPart({
      cells: [14, 22, 31, 57].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`),
    });
    const row = ["45292.123456789", "0.1", "1234.6599999999999", "1E-3", "123456789012345.67"]
      .map((value, index) => `<c r="${"ABCDE"[index]}1" s="${index % 5}"><v>${value}</v></c>`)
      .join("");
    const bytes = oneSheet(sheetData(`<row r="1">${row}<c r="F1" s="1"><v>45292.123456789</v></c></row>`), {
      "xl/styles.xml": styles,
    });
    expect((await readWorkbook(await saved(bytes, rewritten))).sheets[0]!.cells).toEqual([
      { row: 1, column: 1, value: 45292.123456789 },
      { row: 1, column: 2, value: 0.1, format: "yyyy/m/d" },
      { row: 1, column: 3, value: 1234.6599999999999, format: "yyyy/m/d h:mm" },
      { row: 1, column: 4, value: 0.001, format: 'yyyy"年"m"月"d"日"' },
      { row: 1, column: 5, value: 123456789012345.67, format: 'yyyy"年"m"月"' },
      { row: 1, column: 6, value: 45292.123456789, format: "yyyy/m/d" },
    ]);
  });

  it("keeps number formats with their backslashes, and those that only Chinese programs know by their number", async () => {
    const code = "_ * #,##0.00\\ _元_ ;[Red]\\-#,##0.00\\ ";
    const styles = stylesPart({
      formats: [`<numFmt numFmtId="180" formatCode="${code}"/>`],
      cells: [180, 44].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`),
    });
    const bytes = oneSheet(sheetData('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c></row>'), {
      "xl/styles.xml": styles,
    });
    const file = await saved(bytes, rewritten);
    expect((await readWorkbook(file)).sheets[0]!.cells.map(({ format }) => format)).toEqual([
      code,
      '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
    ]);
    expect(partOf(file, "xl/styles.xml")).toContain('numFmtId="44"');
  });

  it("keeps fonts of 10.5 points, in cells and within texts", async () => {
    const styles = stylesPart({
      fonts: ['<font><sz val="10.5"/><name val="仿宋"/></font>'],
      cells: ['<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/>'],
    });
    const text =
      '<is><r><rPr><sz val="10.5"/><rFont val="黑体"/></rPr><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is>';
    const bytes = oneSheet(sheetData(`<row r="1"><c r="A1" s="1" t="inlineStr">${text}</c></row>`), {
      "xl/styles.xml": styles,
    });
    const file = await saved(bytes, rewritten);
    expect(partOf(file, "xl/styles.xml")).toContain('<sz val="10.5"/>');
    expect(partOf(file, "xl/sharedStrings.xml")).toContain(
      '<r><rPr><sz val="10.5"/><rFont val="黑体"/></rPr><t>甲</t></r>',
    );
    const cell = cellOf(await openWorkbook(file), "表一", 1, 1);
    expect(cell).toEqual({ value: "甲 乙", looks: { "Font/Name": "仿宋", "Font/Size": 10.5 } });
  });

  it("keeps texts that XML cannot carry plainly", async () => {
    const texts = [
      "甲\r\n乙",
      "_x0041_",
      "\u0001",
      "  前后  ",
      "a & <b> \"c\" 'd'",
      "constructor",
      "__proto__",
      "\ud83d\ude00",
    ];
    const bytes = oneSheet(sheetData(""));
    const again = await reopened(bytes, (workbook) =>
      texts.forEach((value, index) => (cellAt(workbook.sheets[0]!, index + 1, 1).value = value)),
    );
    expect([...again.sheets[0]!.cells.values()].map(({ value }) => value)).toEqual(texts);
    // And once more, now that they come from a file.
    const file = await saved(bytes, (workbook) =>
      texts.forEach((value, index) => (cellAt(workbook.sheets[0]!, index + 1, 1).value = value)),
    );
    const twice = await reopened(file, rewritten);
    expect([...twice.sheets[0]!.cells.values()].map(({ value }) => value)).toEqual(texts);
  });

  it("keeps numbers and formulas that carry a link", async () => {
    const bytes = oneSheet(
      sheetData('<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>10</v></c></row>') +
        `<hyperlinks><hyperlink ref="A1" location="表一!B1"/><hyperlink ref="B1:C1" location="表一!A1"/></hyperlinks>`,
    );
    const workbook = await reopened(bytes, rewritten);
    expect(cellOf(workbook, "表一", 1, 1)).toEqual({ value: 5, hyperlink: { documentReference: "表一!B1" } });
    expect(cellOf(workbook, "表一", 1, 2)).toEqual({
      value: 10,
      formula: "=A1*2",
      hyperlink: { documentReference: "表一!A1" },
    });
  });

  it("keeps values that a merge covers, rows that are hidden without cells and columns of nine digits", async () => {
    const bytes = oneSheet(
      '<cols><col min="1" max="1" width="9" customWidth="1"/><col min="2" max="16384" width="12" hidden="1" customWidth="1"/></cols>' +
        sheetData(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="5" hidden="1"/><row r="7" ht="0"><c r="A7"><v>3</v></c></row>',
        ) +
        '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    );
    const before = await openWorkbook(bytes);
    rewritten(before);
    const file = await saved(bytes, rewritten);
    expect(snapshotOf(await openWorkbook(file))).toEqual(snapshotOf(before));
    const sheet = sheetOf(before, "表一");
    expect([...sheet.hiddenRows]).toEqual([5, 7]);
    expect(sheet.hiddenColumns.size).toBe(16_383);
    expect(partOf(file, "xl/worksheets/sheet1.xml")).toContain('<col min="1" max="1" width="9" customWidth="1"/>');
  });

  it("goes on measuring the rows that the application has measured", async () => {
    const rows =
      '<row r="1" ht="27" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="40.5"><c r="A2"><v>2</v></c></row>' +
      '<row r="3" ht="40.5"><c r="A3"><v>3</v></c></row>';
    const file = await saved(oneSheet(sheetData(rows)), (workbook) => workbook.sheets[0]!.rowHeights.set(3, 60));
    const tags = [...partOf(file, "xl/worksheets/sheet1.xml").matchAll(/<row [^>]*>/g)].map(([tag]) => tag);
    expect(tags.map((tag) => [/ht="([^"]*)"/.exec(tag)?.[1], tag.includes("customHeight")])).toEqual([
      ["27", true],
      ["40.5", false],
      ["60", true],
    ]);
  });

  it("keeps formulas over several cells, errors, truth values and formulas without a result", async () => {
    const bytes = oneSheet(
      sheetData(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(A1:A2)*2</f><v>2</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="inlineStr"><is><t>#N/A</t></is></c></row>' +
          '<row r="2"><c r="A2"><v>4</v></c><c r="B2" t="b"><v>0</v></c><c r="C2"><f>1+1</f></c><c r="D2" t="str"><f>""</f><v></v></c><c r="E2" t="b"><f>FALSE()</f><v>0</v></c></row>',
      ),
    );
    const file = await saved(bytes, rewritten);
    expect(await readWorkbook(file)).toEqual(await readWorkbook(bytes));
    expect(partOf(file, "xl/worksheets/sheet1.xml")).toContain('<f t="array" ref="A1:A2">ROW(A1:A2)*2</f>');
  });

  it("keeps rows and cells that do not say where they are", async () => {
    const bytes = oneSheet(
      sheetData(
        '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row/>',
      ),
    );
    const file = await saved(bytes, rewritten);
    expect(await readWorkbook(file)).toEqual(await readWorkbook(bytes));
    expect([...partOf(file, "xl/worksheets/sheet1.xml").matchAll(/ r="([A-Z]\d)"/g)].map(([, place]) => place)).toEqual(
      ["A1", "C1", "B4", "C4"],
    );
  });

  it("keeps declarations that styles of tables need, and styles in a namespace with a prefix", async () => {
    const more =
      '<tableStyles count="1"><tableStyle name="甲" pivot="0" count="0" xr9:uid="{00000000-0000-0000-0000-000000000001}"/></tableStyles>';
    const plain = stylesPart({ cells: [], more }).replace(
      "<styleSheet ",
      '<styleSheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr9" xmlns:xr9="http://schemas.microsoft.com/office/spreadsheetml/2016/revision9" ',
    );
    const file = await saved(plainWorkbook([["表一", sheetData("")]], { "xl/styles.xml": plain }), rewritten);
    const styles = partOf(file, "xl/styles.xml");
    expect(styles).toContain("xmlns:xr9=");
    expect(styles).toContain('mc:Ignorable="xr9"');
    expect(styles).toContain("xr9:uid");
    expect(styles).not.toContain("x14ac:");
  });
});
