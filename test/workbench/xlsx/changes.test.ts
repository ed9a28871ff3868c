import { cellAt, cellKey, type Looks, type WorkbookModel } from "../../../src/host/model";
import { partOf, sheetData, zip } from "../../files/packages";
import { RICH_PARTS } from "../../files/rich-workbook";
import {
  cellOf,
  LOADING,
  loadWorkbench,
  oneSheet,
  openWorkbook,
  reopened,
  sampleBytes,
  saved,
  sheetOf,
  stylesPart,
} from "./xlsx";

beforeAll(loadWorkbench, LOADING);

const first = (workbook: WorkbookModel) => workbook.sheets[0]!;

describe("a change", () => {
  it("of a figure is saved, and nothing else is", async () => {
    const bytes = sampleBytes("furong-2020.xlsx");
    const before = first(await openWorkbook(bytes));
    const after = first(await reopened(bytes, (workbook) => (cellAt(first(workbook), 5, 2).value = 105.85)));
    expect(after.cells.get(cellKey(5, 2))).toEqual({ ...before.cells.get(cellKey(5, 2)), value: 105.85 });
    const others = (cells: typeof after.cells) => [...cells].filter(([key]) => key !== cellKey(5, 2));
    expect(others(after.cells)).toEqual(others(before.cells));
  });

  it("of a formula carries its result along: number, text, truth value, error", async () => {
    const results = [12.5, "合计", true, false, "#DIV/0!", ""] as const;
    const workbook = await reopened(oneSheet(sheetData("")), (open) =>
      results.forEach((value, index) =>
        Object.assign(cellAt(first(open), 1, index + 1), { formula: `=B${index}&"<"`, value }),
      ),
    );
    results.forEach((value, index) =>
      expect(cellOf(workbook, "表一", 1, index + 1)).toEqual({ formula: `=B${index}&"<"`, value }),
    );
  });

  it("of the first of shared formulas leaves the others as they were", async () => {
    const bytes = zip(RICH_PARTS);
    const workbook = await reopened(bytes, (open) =>
      Object.assign(cellAt(first(open), 6, 2), { formula: "=1", value: 1 }),
    );
    const formulas = [6, 7, 8].map((row) => cellOf(workbook, "收入", row, 2)?.formula);
    expect(formulas).toEqual(["=1", "=B4*2+$B$4+支出!B4", "=B5*2+$B$4+支出!B5"]);
  });

  it("that enters a text like a formula stays a text", async () => {
    const texts = ["=1+1", "+甲", "-5", "@乙", "=cmd|' /C calc'!A0"];
    const file = await saved(oneSheet(sheetData("")), (workbook) =>
      texts.forEach((value, index) => {
        const cell = cellAt(first(workbook), index + 1, 1);
        cell.value = value;
        // Without an apostrophe, too: such texts come from cells with the format for text.
        if (index % 2 === 0) cell.quoted = true;
      }),
    );
    expect(partOf(file, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
    const cells = [...first(await openWorkbook(file)).cells.values()];
    expect(cells).toEqual(texts.map((value) => ({ value, quoted: true })));
    // The apostrophe, which keeps the text a text when a person edits it.
    expect(partOf(file, "xl/styles.xml").match(/quotePrefix="1"/g)).toHaveLength(1);
  });

  it("of looks and number format is saved, what looks do not tell of stays", async () => {
    const styles = stylesPart({
      fonts: ['<font><vertAlign val="superscript"/><sz val="9"/><color theme="5"/><name val="黑体"/></font>'],
      borders: ['<border diagonalUp="1"><left/><right/><top style="thin"/><bottom/><diagonal style="thin"/></border>'],
      cells: ['<xf numFmtId="4" fontId="1" fillId="0" borderId="1" xfId="0"><protection locked="0"/></xf>'],
    });
    const looks: Looks = {
      "Font/Name": "黑体",
      "Font/Size": 9,
      "Font/Color": "#ED7D31",
      "Font/Bold": true,
      "Fill/Color": "#FFEB9C",
      WrapText: true,
      "Borders/EdgeTop/Style": "Continuous",
      "Borders/EdgeLeft/Style": "Dash",
      "Borders/EdgeLeft/Weight": "Medium",
      "Borders/EdgeLeft/Color": "#7F7F7F",
    };
    const bytes = oneSheet(sheetData('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>'), {
      "xl/styles.xml": styles,
    });
    const file = await saved(bytes, (workbook) =>
      Object.assign(cellAt(first(workbook), 1, 1), { looks, numberFormat: "0.0%" }),
    );
    const workbook = await openWorkbook(file);
    expect(cellOf(workbook, "表一", 1, 1)).toEqual({ value: 1, looks, numberFormat: "0.0%" });
    expect(cellOf(workbook, "表一", 1, 2)).toEqual({
      value: 2,
      numberFormat: "#,##0.00",
      looks: { "Font/Name": "黑体", "Font/Size": 9, "Font/Color": "#ED7D31", "Borders/EdgeTop/Style": "Continuous" },
    });
    const written = partOf(file, "xl/styles.xml");
    expect(written.match(/<vertAlign val="superscript"\/>/g)).toHaveLength(2);
    expect(written.match(/<border diagonalUp="1">/g)).toHaveLength(2);
    expect(written.match(/<protection locked="0"\/>/g)).toHaveLength(2);
  });

  it("takes looks and formats back", async () => {
    const bytes = zip(RICH_PARTS);
    const workbook = await reopened(bytes, (open) => {
      const title = cellAt(first(open), 1, 1);
      title.looks = { "Font/Bold": true };
      const figure = cellAt(first(open), 3, 2);
      delete figure.looks;
      delete figure.numberFormat;
    });
    expect(cellOf(workbook, "收入", 1, 1)?.looks).toEqual({ "Font/Bold": true });
    expect(cellOf(workbook, "收入", 3, 2)).toEqual({ value: 1234.56 });
  });

  it("that empties cells takes their looks along", async () => {
    const workbook = await reopened(sampleBytes("furong-2020.xlsx"), (open) => first(open).cells.clear());
    expect(first(workbook).cells.size).toBe(0);
  });

  it("of merges, sizes, hidden rows and columns and panes is saved", async () => {
    const workbook = await reopened(sampleBytes("furong-2020.xlsx"), (open) => {
      const sheet = first(open);
      sheet.merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
      sheet.rowHeights.set(4, 33.75);
      sheet.rowHeights.delete(2);
      sheet.rowHeights.set(40, 22.5);
      sheet.columnWidths.set(1, 48);
      sheet.columnWidths.delete(2);
      sheet.hiddenRows.add(6).add(50);
      sheet.hiddenColumns.add(3);
      sheet.frozenRows = 4;
    });
    const sheet = first(workbook);
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect([sheet.rowHeights.get(4), sheet.rowHeights.get(2), sheet.rowHeights.get(40)]).toEqual([
      33.75,
      undefined,
      22.5,
    ]);
    expect([sheet.columnWidths.get(1), sheet.columnWidths.get(2)]).toEqual([48, undefined]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[6, 50], [3]]);
    expect(sheet.frozenRows).toBe(4);
    expect(cellOf(workbook, sheet.name, 2, 1)?.value).toBe("编制单位：长沙市芙蓉区应急管理局");
  });

  it("of frozen rows leaves frozen columns, zoom and hidden zeros alone", async () => {
    const bytes = oneSheet(
      '<sheetViews><sheetView showZeros="0" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomRight" activeCell="C5" sqref="C5"/></sheetView></sheetViews>' +
        sheetData(""),
    );
    const view = async (rows: number) =>
      /<sheetViews>.*<\/sheetViews>/.exec(
        partOf(await saved(bytes, (workbook) => void (first(workbook).frozenRows = rows)), "xl/worksheets/sheet1.xml"),
      )?.[0];
    expect(await view(0)).toBe(
      '<sheetViews><sheetView showZeros="0" zoomScale="85" workbookViewId="0" tabSelected="1"><pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection pane="topRight"/></sheetView></sheetViews>',
    );
    expect(await view(3)).toContain(
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
  });

  it("of frozen rows is saved where the file says nothing of views", async () => {
    const workbook = await reopened(oneSheet(sheetData("")), (open) => void (first(open).frozenRows = 2));
    expect(first(workbook).frozenRows).toBe(2);
  });

  it("of links, protection and a cell in a formula's area is saved", async () => {
    const bytes = oneSheet(
      sheetData(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(A1:A2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      ) + '<sheetProtection sheet="1"/><hyperlinks><hyperlink ref="A1" location="表一!B1"/></hyperlinks>',
    );
    const workbook = await reopened(bytes, (open) => {
      const sheet = first(open);
      sheet.protected = false;
      delete cellAt(sheet, 1, 1).hyperlink;
      cellAt(sheet, 3, 1).hyperlink = { address: "https://example.org/?a=1&b=2", textToDisplay: "例" };
      cellAt(sheet, 4, 1).hyperlink = { documentReference: "'表一'!A1", screenTip: "去" };
      Object.assign(cellAt(sheet, 2, 1), { formula: "=7", value: 7 });
    });
    const sheet = sheetOf(workbook, "表一");
    expect(sheet.protected).toBe(false);
    expect([1, 2, 3, 4].map((row) => sheet.cells.get(cellKey(row, 1)))).toEqual([
      { value: 1, formula: "=ROW(A1:A2)" },
      { value: 7, formula: "=7" },
      { value: "", hyperlink: { address: "https://example.org/?a=1&b=2", textToDisplay: "例" } },
      { value: "", hyperlink: { documentReference: "'表一'!A1", screenTip: "去" } },
    ]);
  });
});
