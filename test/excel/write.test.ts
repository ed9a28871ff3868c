/** @jest-environment jsdom */
import { excelDoor } from "../../src/excel";
import { workbookFrom } from "../../src/host/from-snapshot";
import { addSheet, cellKey, type SheetModel, snapshotOf, type WorkbookModel } from "../../src/host/model";
import { openInExcel } from "../host/office";
import { additionsFor, mark, sheetSpec } from "./sample-additions";
import { sample, workbookOf } from "./workbooks";

const SPEC = sheetSpec("checks", "勾稽结果", [
  [{ text: "标题", style: "title" }],
  [
    { text: "=1+1", style: "text" },
    { text: "-5", style: "text" },
    { text: "+甲", style: "label" },
    { text: "@乙", style: "label" },
    { text: "2020年1月", style: "label" },
    { text: "'引号", style: "label" },
  ],
  [
    { decimal: "1234.5600", style: "money" },
    { formula: "SUM('收支'!A1:A2)", decimal: "3", style: "money" },
    { text: "收支!A1", link: { sheet: "收支", address: "A1" }, style: "link" },
  ],
]);

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const cell = (workbook: WorkbookModel, sheet: string, row: number, column: number) =>
  sheetNamed(workbook, sheet).cells.get(cellKey(row, column));

const small = () => workbookOf({ 收支: [[1], [2]], 支出: [[3]] });

describe("writing", () => {
  it.each(["furong-2020.xlsx", "furong-2020-messy.xlsx"])("and clearing leaves %s exactly as it was", async (file) => {
    const host = await openInExcel(workbookFrom(await sample(file)));
    const before = snapshotOf(host.workbook);
    const door = excelDoor();
    const additions = additionsFor(await door.readWorkbook());
    const written = await door.writeAdditions(additions);
    expect(written).toMatchObject({ marks: additions.marks.length, withComments: true, protectedSheets: [] });
    expect(host.workbook.sheets.slice(-additions.sheets.length).map(({ name }) => name)).toEqual(written.sheets);
    const cleared = await door.clearAdditions({ marks: true, sheets: true });
    expect(snapshotOf(host.workbook)).toEqual(before);
    expect(cleared).toMatchObject({ sheets: additions.sheets.length, marks: additions.marks.length });
  });

  it("twice gives the same workbook as once, in the same sheets", async () => {
    const snapshot = await sample("furong-2020.xlsx");
    const host = await openInExcel(workbookFrom(snapshot));
    const door = excelDoor();
    const additions = additionsFor(snapshot);
    await door.writeAdditions(additions);
    const once = snapshotOf(host.workbook) as WorkbookModel;
    await door.readWorkbook();
    await door.writeAdditions(additions);
    const twice = snapshotOf(host.workbook) as WorkbookModel;
    const withoutIds = (json: unknown) => JSON.stringify(json).replaceAll(/"\{0{8}-[^"]*\}"/g, '"id"');
    expect(twice.sheets.map(({ id }) => id)).toEqual(once.sheets.map(({ id }) => id));
    expect(withoutIds({ ...twice, settings: [] })).toBe(withoutIds({ ...once, settings: [] }));
  });

  it("keeps texts texts, whatever they look like, and formulas formulas", async () => {
    const host = await openInExcel(small(), { calculate: () => 3 });
    await excelDoor().writeAdditions({ sheets: [SPEC], marks: [] });
    const at = (row: number, column: number) => cell(host.workbook, "勾稽结果", row, column);
    expect([1, 2, 3, 4, 5, 6].map((column) => at(2, column)?.value)).toEqual([
      "=1+1",
      "-5",
      "+甲",
      "@乙",
      "2020年1月",
      "'引号",
    ]);
    expect([1, 2, 3, 4, 5, 6].map((column) => at(2, column)?.formula)).toEqual(Array(6).fill(undefined));
    expect(at(3, 1)).toMatchObject({ value: 1234.56, numberFormat: "#,##0.00" });
    expect(at(3, 2)).toMatchObject({ formula: "=SUM('收支'!A1:A2)", value: 3 });
    expect(at(3, 3)?.hyperlink).toEqual({ documentReference: "'收支'!A1", textToDisplay: "收支!A1" });
    expect(at(1, 1)?.looks).toMatchObject({ "Font/Bold": true, "Font/Size": 16 });
    expect(at(3, 1)?.looks).toMatchObject({
      "Borders/EdgeTop/Style": "Continuous",
      "Borders/EdgeLeft/Color": "#7F7F7F",
    });
  });

  it("sets the sheet's marks of identity, panes, page and sizes", async () => {
    const host = await openInExcel(small());
    await excelDoor().writeAdditions({ sheets: [SPEC], marks: [] });
    const sheet = sheetNamed(host.workbook, "勾稽结果");
    expect([...sheet.properties]).toEqual([["gouji.sheet", "checks"]]);
    expect(host.workbook.names).toEqual([{ name: "_gouji_sheet_checks", formula: "=勾稽结果!$A$1", visible: false }]);
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.pageLayout).toMatchObject({ Orientation: "Landscape", PaperSize: "A4", PrintTitleRows: "$1:$1" });
    expect([...sheet.columnWidths]).toEqual([
      [1, 56.25],
      [2, 108.75],
    ]);
    expect([...sheet.rowHeights]).toEqual([[1, 30]]);
  });

  it("takes another name when a sheet of the user's has the wanted one", async () => {
    const workbook = workbookOf({ 收支: [[1]], 勾稽结果: [["我的"]] });
    const host = await openInExcel(workbook);
    const written = await excelDoor().writeAdditions({
      sheets: [SPEC, sheetSpec("index", "指标", [[{ formula: "'勾稽结果'!A1" }]])],
      marks: [],
    });
    expect(written.sheets).toEqual(["勾稽结果（勾稽）", "指标"]);
    expect(cell(host.workbook, "勾稽结果", 1, 1)?.value).toBe("我的");
    expect(cell(host.workbook, "指标", 1, 1)?.formula).toBe("='勾稽结果（勾稽）'!A1");
  });

  it("fills its own sheet anew where the user has renamed it, and nothing of the old is left", async () => {
    const host = await openInExcel(small());
    const door = excelDoor();
    await door.writeAdditions({ sheets: [SPEC], marks: [] });
    const sheet = sheetNamed(host.workbook, "勾稽结果");
    sheet.name = "改了名";
    host.workbook.names[0]!.formula = "=改了名!$A$1";
    await door.writeAdditions({ sheets: [sheetSpec("checks", "勾稽结果", [[{ text: "短" }]])], marks: [] });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["收支", "支出", "勾稽结果"]);
    expect([...sheet.cells.values()].filter(({ value }) => value !== "")).toMatchObject([{ value: "短" }]);
  });

  it("leaves a visible name of the user's that is spelt like ours", async () => {
    const workbook = small();
    workbook.names.push({ name: "_gouji_sheet_checks", formula: "=支出!$A$1", visible: true });
    const host = await openInExcel(workbook);
    const door = excelDoor();
    await door.writeAdditions({ sheets: [SPEC], marks: [] });
    expect(host.workbook.names).toEqual([{ name: "_gouji_sheet_checks", formula: "=支出!$A$1", visible: true }]);
    await door.readWorkbook();
    expect(await door.clearAdditions({ marks: true, sheets: true })).toMatchObject({ sheets: 1, marks: 0 });
    expect(host.workbook.names).toHaveLength(1);
  });
});

describe("marking", () => {
  it("puts a highlight below the user's formats and a comment where there is none", async () => {
    const workbook = small();
    const [sheet] = workbook.sheets as [SheetModel];
    const range = { top: 1, left: 1, bottom: 9, right: 9 };
    sheet.conditionalFormats.push({ id: "user", type: "DataBar", ranges: [range], formula: "", looks: {} });
    workbook.comments.push({
      id: "user",
      sheetId: sheet.id,
      row: 1,
      column: 1,
      content: "我的批注",
      authorName: "张三",
      replies: [],
    });
    const host = await openInExcel(workbook);
    const before = snapshotOf(workbook);
    const door = excelDoor();
    await door.writeAdditions({ sheets: [], marks: [mark("收支", "A1"), mark("收支", "A2", "warning")] });
    expect(sheet.conditionalFormats.map(({ id, formula }) => [id === "user", formula])).toEqual([
      [true, ""],
      [false, '=N("gouji")=0'],
      [false, '=N("gouji")=0'],
    ]);
    expect(host.workbook.comments.map(({ row, content }) => [row, content])).toEqual([
      [1, "我的批注"],
      [2, "不一致\n—— 勾稽 Gouji"],
    ]);
    await door.clearAdditions({ marks: true, sheets: false });
    expect(snapshotOf(workbook)).toEqual(before);
  });

  it("again takes the earlier marks away, but not a comment that somebody answered", async () => {
    const host = await openInExcel(small());
    const door = excelDoor();
    await door.writeAdditions({ sheets: [], marks: [mark("收支", "A1"), mark("支出", "A1")] });
    Object.assign(host.workbook.comments[0]!, { replies: ["已核实"] });
    await door.writeAdditions({ sheets: [], marks: [mark("收支", "A2")] });
    expect(host.workbook.comments.map(({ row, replies }) => [row, replies.length])).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(host.workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([1, 0]);
  });

  it("joins marks on one cell: the worst severity, all the comments", async () => {
    const host = await openInExcel(small());
    await excelDoor().writeAdditions({
      sheets: [],
      marks: [mark("收支", "A1", "info", "一"), mark("收支", "$A$1", "error", "二")],
    });
    expect(host.workbook.comments.map(({ content }) => content)).toEqual(["一\n二\n—— 勾稽 Gouji"]);
    expect(host.workbook.sheets[0]!.conditionalFormats).toMatchObject([{ looks: { fill: "#FFC7CE" } }]);
  });

  it("passes over protected sheets and says so", async () => {
    const workbook = small();
    workbook.sheets[0]!.protected = true;
    const before = JSON.stringify(snapshotOf(workbook));
    await openInExcel(workbook);
    const door = excelDoor();
    const written = await door.writeAdditions({ sheets: [], marks: [mark("收支", "A1"), mark("支出", "A1")] });
    expect(written).toMatchObject({ marks: 1, protectedSheets: ["收支"] });
    await door.clearAdditions({ marks: true, sheets: true });
    expect(JSON.stringify(snapshotOf(workbook))).toBe(before);
  });

  it("sets all highlights and tells that comments are missing when a note is in the way", async () => {
    const workbook = small();
    workbook.notes.push({ sheetId: workbook.sheets[0]!.id, row: 1, column: 1, text: "旧批注" });
    const host = await openInExcel(workbook);
    const before = snapshotOf(workbook);
    const door = excelDoor();
    const written = await door.writeAdditions({ sheets: [SPEC], marks: [mark("收支", "A1"), mark("支出", "A1")] });
    expect(written).toMatchObject({ sheets: ["勾稽结果"], marks: 2, withComments: false });
    expect(host.workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([1, 1, 0]);
    await door.clearAdditions({ marks: true, sheets: true });
    expect(snapshotOf(workbook)).toEqual(before);
  });
});

describe("clearing", () => {
  it("after reopening takes three round trips: where the marks are is kept nowhere, for Excel would forget its undo", async () => {
    const workbook = small();
    const before = snapshotOf(workbook);
    await openInExcel(workbook);
    await excelDoor().writeAdditions({ sheets: [SPEC], marks: [mark("收支", "A1"), mark("支出", "A1")] });
    const host = await openInExcel(workbook);
    expect(await excelDoor().clearAdditions({ marks: true, sheets: true })).toMatchObject({ sheets: 1, marks: 2 });
    expect(snapshotOf(workbook)).toEqual(before);
    expect(host.traffic.requests).toBe(3);
  });

  it("finds what the command line added, by the formula, the property or the name", async () => {
    const workbook = small();
    const before = snapshotOf(workbook);
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    workbook.sheets[0]!.conditionalFormats.push({
      id: "cli",
      type: "Custom",
      ranges: [range],
      formula: '=N("gouji")=0',
      looks: {},
    });
    addSheet(workbook, "勾稽结果").properties.set("gouji.sheet", "checks");
    addSheet(workbook, "指标");
    workbook.names.push({ name: "_gouji_sheet_project_funds", formula: "=指标!$A$1", visible: false });
    workbook.names.push({ name: "_gouji_sheet_old", formula: "=#REF!$A$1", visible: false });
    const host = await openInExcel(workbook);
    expect(await excelDoor().clearAdditions({ marks: true, sheets: true })).toMatchObject({ sheets: 2, marks: 1 });
    expect(snapshotOf(workbook)).toEqual(before);
    expect(host.traffic.requests).toBe(3);
  });

  it("keeps a copy that the user made of a computed sheet", async () => {
    const workbook = small();
    await openInExcel(workbook);
    const door = excelDoor();
    await door.writeAdditions({ sheets: [SPEC], marks: [] });
    addSheet(workbook, "勾稽结果 (2)").properties.set("gouji.sheet", "checks");
    await door.readWorkbook();
    expect(await door.clearAdditions({ marks: true, sheets: true })).toMatchObject({ sheets: 1 });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["收支", "支出", "勾稽结果 (2)"]);
  });

  it("of marks alone leaves the computed sheets", async () => {
    const workbook = small();
    await openInExcel(workbook);
    const door = excelDoor();
    await door.writeAdditions({ sheets: [SPEC], marks: [mark("收支", "A1")] });
    expect(await door.clearAdditions({ marks: true, sheets: false })).toMatchObject({ sheets: 0, marks: 1 });
    expect(workbook.sheets).toHaveLength(3);
  });
});
