/** @jest-environment jsdom */
import { type Change, excelDoor, type ExcelDoor } from "../../src/excel";
import { cellKey, snapshotOf, type WorkbookModel } from "../../src/host/model";
import { type Opening, openInExcel } from "../host/office";
import { mark, sheetSpec } from "./sample-additions";
import { workbookOf } from "./workbooks";

/*
 * What a user can undo, in an Excel that undoes what add-ins do (ExcelApi 1.20, Microsoft's library), in one whose
 * library is the npm build, and in older ones.
 */

const CURRENT: Opening = { api: "1.20" };
const INTRANET: Opening = { api: "1.20", library: "npm" };
const OLDER: Opening = { api: "1.15" };

const CHECKS = sheetSpec("checks", "勾稽结果", [[{ text: "第一次", style: "title" }]]);
const AGAIN = sheetSpec("checks", "勾稽结果", [[{ text: "第二次", style: "title" }]]);
const RENAMED = sheetSpec("checks", "Check results", [[{ text: "Title", style: "title" }]]);
const INDEX = sheetSpec("indicators", "指标", [[{ text: "指标", style: "title" }]]);
const FIRST = {
  sheets: [CHECKS],
  marks: [mark("收支", "A1", "error", "应为 16.00"), mark("收支", "A2", "warning", "旧")],
};

/** 16.00 typed as 1.00, a figure, a sum; another sheet. */
const users = () => workbookOf({ 收支: [[1], [7], ["=A1"]], 支出: [[3]] });
const A1 = (value: string, expected: number) => ({ cell: { sheet: "收支", address: "A1" }, value, expected });
const heldAt = (workbook: WorkbookModel, row: number) => workbook.sheets[0]!.cells.get(cellKey(row, 1));
const typed = { by: "user", label: "收支!A2" };
/** A copy of the file, of which only the merged areas count. */
const snapshotLike = ({ sheets }: WorkbookModel) => ({
  sheets: sheets.map(({ name, merges }) => ({
    name,
    merges,
    visibility: "visible" as const,
    cells: [],
    hiddenRows: [],
    hiddenColumns: [],
  })),
});

describe("a change", () => {
  const CHANGES: readonly [string, (door: ExcelDoor) => Promise<Change>][] = [
    ["applying a figure", (door) => door.applyFigures([A1("16", 1)])],
    ["writing sheets and marks", (door) => door.writeAdditions(FIRST)],
    ["clearing marks", (door) => door.clearAdditions({ marks: true, sheets: false })],
  ];
  const prepared = async (opening: Opening) => {
    const host = await openInExcel(users(), opening);
    const door = excelDoor();
    await door.writeAdditions(FIRST);
    host.userEdit("收支", "A2", 8);
    return { host, door, steps: host.undo.steps.length };
  };

  it.each(CHANGES)("%s is one step of Undo where Excel groups changes", async (_, change) => {
    const { host, door, steps } = await prepared(CURRENT);
    const before = snapshotOf(host.workbook);
    expect((await change(door)).undo).toBe("one step");
    expect(host.undo.steps).toHaveLength(steps + 1);
    host.undo.undo();
    expect(snapshotOf(host.workbook)).toEqual(before);
    expect(host.undo.steps.at(-1)).toEqual(typed);
  });

  it.each(CHANGES)("%s is told as several steps where the library knows no groups", async (_, change) => {
    const { host, door } = await prepared(INTRANET);
    const before = snapshotOf(host.workbook);
    expect((await change(door)).undo).toBe("several");
    while (host.undo.steps.at(-1)!.by === "add-in") host.undo.undo();
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it.each(CHANGES)("%s is told as nothing that Ctrl+Z undoes in an older Excel", async (_, change) => {
    const { host, door } = await prepared(OLDER);
    expect((await change(door)).undo).toBe("none");
    expect(host.undo.steps).toEqual([]);
  });

  it("is told as several steps where Excel tells of undo by the set of its own", async () => {
    await openInExcel(users(), { ...OLDER, sets: { ExcelUndoApiAll: "1.0" } });
    expect((await excelDoor().applyFigures([A1("16", 1)])).undo).toBe("several");
  });

  it("that deletes sheets is no group, and told as nothing that Ctrl+Z undoes", async () => {
    const { host, door } = await prepared(CURRENT);
    const { undo, sheets } = await door.clearAdditions({ marks: true, sheets: true });
    expect({ undo, sheets }).toEqual({ undo: "none", sheets: 1 });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["收支", "支出"]);
  });

  it("that renames a sheet is no group", async () => {
    const { host, door } = await prepared(CURRENT);
    expect((await door.writeAdditions({ sheets: [RENAMED], marks: [] })).undo).toBe("none");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["收支", "支出", "Check results"]);
  });

  it("whose group Excel refuses is made without it", async () => {
    const host = await openInExcel(users(), CURRENT);
    host.circumstances.groupedFormulas = 1;
    const door = excelDoor();
    const sums = sheetSpec("checks", "勾稽结果", [
      [{ decimal: "1", formula: "收支!A1" }],
      [{ decimal: "7", formula: "收支!A2" }],
    ]);
    const { undo } = await door.writeAdditions({ sheets: [sums], marks: FIRST.marks });
    // What Excel refuses to group it cannot undo, and it forgets what was before.
    expect(undo).toBe("none");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["收支", "支出", "勾稽结果"]);
    expect(host.workbook.comments).toHaveLength(2);
  });

  it("whose group Excel refuses keeps the sheet that it fills anew, and is taken back to what stood there", async () => {
    const host = await openInExcel(users(), CURRENT);
    const door = excelDoor();
    await door.writeAdditions(FIRST);
    const { id } = host.workbook.sheets[2]!;
    host.circumstances.groupedFormulas = 1;
    const sums = sheetSpec("checks", "勾稽结果", [
      [{ decimal: "1", formula: "收支!A1" }],
      [{ decimal: "7", formula: "收支!A2" }],
    ]);
    const { takeBack } = await door.writeAdditions({ sheets: [sums], marks: [mark("支出", "A1")] });
    expect(host.workbook.sheets[2]!.id).toBe(id);
    await takeBack!();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["收支", "支出", "勾稽结果"]);
    expect(host.workbook.sheets[2]!.cells.get(cellKey(1, 1))).toMatchObject({ value: "第一次" });
    expect(host.workbook.comments.map(({ content }) => content.split("\n")[0]).sort()).toEqual(["应为 16.00", "旧"]);
  });
});

describe("checking", () => {
  it("twice, applying and Ctrl+Z leaves what the user did to be undone, and nothing else", async () => {
    const workbook = users();
    const host = await openInExcel(workbook, { ...CURRENT, fileCopy: () => new Uint8Array([1]) });
    const door = excelDoor(async () => snapshotLike(workbook));
    host.userEdit("收支", "A2", 8);
    await door.readWorkbook();
    await door.readWorkbook();
    expect(host.undo.steps).toEqual([typed]);
    await door.applyFigures([A1("16", 1)]);
    host.undo.undo();
    expect(host.undo.steps).toEqual([typed]);
    expect(heldAt(host.workbook, 1)).toMatchObject({ value: 1 });
  });
});

describe("撤销 of our own", () => {
  it.each([CURRENT, INTRANET, OLDER])("brings back what the cells held, formulas as formulas (%j)", async (opening) => {
    const host = await openInExcel(users(), { ...opening, calculate: () => 0 });
    const before = snapshotOf(host.workbook);
    const door = excelDoor();
    const sum = heldAt(host.workbook, 3)!.value as number;
    const A3 = { cell: { sheet: "收支", address: "A3" }, value: "16", expected: sum };
    const { takeBack } = await door.applyFigures([A1("16", 1), A3]);
    expect(heldAt(host.workbook, 3)).toEqual({ value: 16 });
    expect(await takeBack!()).toEqual({ kept: [] });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it("brings back text with the apostrophe that keeps it text, and an empty cell", async () => {
    const host = await openInExcel(workbookOf({ 收支: [["7.00"], [2]] }));
    const figures = [
      { cell: { sheet: "收支", address: "A1" }, value: "8.00", expected: "7.00" },
      { cell: { sheet: "收支", address: "B2" }, value: "9.00", expected: null },
    ];
    const { takeBack } = await excelDoor().applyFigures(figures);
    await takeBack!();
    expect(heldAt(host.workbook, 1)).toMatchObject({ value: "7.00" });
    expect(host.workbook.sheets[0]!.cells.get(cellKey(2, 2))?.value ?? "").toBe("");
  });

  it("leaves a cell that somebody has changed since, and names it", async () => {
    const host = await openInExcel(users());
    const { takeBack } = await excelDoor().applyFigures([
      A1("16", 1),
      { ...A1("9", 7), cell: { sheet: "收支", address: "A2" } },
    ]);
    host.userEdit("收支", "A1", 20);
    expect(await takeBack!()).toEqual({ kept: [{ sheet: "收支", address: "A1" }] });
    expect([1, 2].map((row) => heldAt(host.workbook, row)!.value)).toEqual([20, 7]);
  });

  it("leaves a cell whose row is another by now, and names it", async () => {
    const host = await openInExcel(
      workbookOf({
        收支: [
          ["甲", 1],
          ["乙", 16],
        ],
      }),
    );
    const A1 = { cell: { sheet: "收支", address: "B1" }, value: "16", expected: 1 };
    const { takeBack } = await excelDoor().applyFigures([A1]);
    // The person sorts: 乙 with its own 16 is first now.
    for (const [address, value] of [
      ["A1", "乙"],
      ["A2", "甲"],
    ] as const)
      host.userEdit("收支", address, value);
    expect(await takeBack!()).toEqual({ kept: [A1.cell] });
    expect(host.workbook.sheets[0]!.cells.get(cellKey(1, 2))).toMatchObject({ value: 16 });
  });

  it("brings a formula back as one in a cell that was formatted as text since", async () => {
    const workbook = workbookOf({ 收支: [[1], ["=A1"]] });
    const cell = workbook.sheets[0]!.cells.get(cellKey(2, 1))!;
    cell.numberFormat = "@";
    await openInExcel(workbook, { calculate: () => 0 });
    const figure = { cell: { sheet: "收支", address: "A2" }, value: "16", expected: 0 };
    const { takeBack } = await excelDoor().applyFigures([figure]);
    await takeBack!();
    expect(workbook.sheets[0]!.cells.get(cellKey(2, 1))).toMatchObject({ formula: "=A1", numberFormat: "@" });
  });

  it("finds the cell and the marks of a sheet that was renamed since", async () => {
    const host = await openInExcel(users(), CURRENT);
    const door = excelDoor();
    await door.writeAdditions({ sheets: [], marks: FIRST.marks });
    const applied = await door.applyFigures([A1("16", 1)]);
    const cleared = await door.clearAdditions({ marks: true, sheets: false });
    host.workbook.sheets[0]!.name = "收支表";
    await cleared.takeBack!();
    await applied.takeBack!();
    expect(heldAt(host.workbook, 1)).toMatchObject({ value: 1 });
    expect(host.workbook.sheets[0]!.conditionalFormats).toHaveLength(2);
    expect(host.workbook.comments).toHaveLength(2);
  });

  it("after Ctrl+Z has taken the change back has nothing to do, and says nothing is kept", async () => {
    const host = await openInExcel(users(), CURRENT);
    const { takeBack } = await excelDoor().applyFigures([A1("16", 1)]);
    host.undo.undo();
    expect(await takeBack!()).toEqual({ kept: [] });
    expect(heldAt(host.workbook, 1)).toMatchObject({ value: 1 });
  });

  it.each([CURRENT, INTRANET, OLDER])("takes a first writing away without a trace (%j)", async (opening) => {
    const host = await openInExcel(users(), opening);
    const before = snapshotOf(host.workbook);
    const { takeBack } = await excelDoor().writeAdditions(FIRST);
    await takeBack!();
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it("of a second writing brings back the sheet and the marks of the first, and takes the added sheet away", async () => {
    const host = await openInExcel(users(), CURRENT);
    const door = excelDoor();
    await door.writeAdditions(FIRST);
    const { takeBack } = await door.writeAdditions({
      sheets: [AGAIN, INDEX],
      marks: [mark("支出", "A1", "info", "新")],
    });
    await takeBack!();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["收支", "支出", "勾稽结果"]);
    expect(host.workbook.sheets[2]!.cells.get(cellKey(1, 1))).toMatchObject({ value: "第一次" });
    const marks = host.workbook.sheets.map(({ conditionalFormats }) =>
      conditionalFormats.map(({ looks }) => looks.fill),
    );
    expect(marks).toEqual([["#FFEB9C", "#FFC7CE"], [], []]);
    expect(host.workbook.comments.map(({ content }) => content.split("\n")[0]).sort()).toEqual(["应为 16.00", "旧"]);
  });

  it("of a clearing brings back sheets and marks of this session", async () => {
    const host = await openInExcel(users(), CURRENT);
    const door = excelDoor();
    await door.writeAdditions(FIRST);
    const { takeBack } = await door.clearAdditions({ marks: true, sheets: true });
    await takeBack!();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["收支", "支出", "勾稽结果"]);
    expect(host.workbook.comments).toHaveLength(2);
    expect(host.workbook.sheets[0]!.conditionalFormats).toHaveLength(2);
  });

  it("of a clearing brings back marks of an earlier session with their colours and comments", async () => {
    const workbook = users();
    await openInExcel(workbook, CURRENT);
    await excelDoor().writeAdditions({ sheets: [], marks: FIRST.marks });
    await openInExcel(workbook, CURRENT);
    const before = workbook.sheets[0]!.conditionalFormats.map(({ ranges, looks }) => ({ ranges, looks }));
    const { takeBack } = await excelDoor().clearAdditions({ marks: true, sheets: false });
    expect(workbook.comments).toEqual([]);
    await takeBack!();
    expect(workbook.sheets[0]!.conditionalFormats.map(({ ranges, looks }) => ({ ranges, looks }))).toEqual(before);
    expect(workbook.comments.map(({ content }) => content).sort()).toEqual([
      "应为 16.00\n—— 勾稽 Gouji",
      "旧\n—— 勾稽 Gouji",
    ]);
  });

  it("is not offered where a computed sheet of an earlier session was deleted or replaced", async () => {
    const workbook = users();
    await openInExcel(workbook, CURRENT);
    await excelDoor().writeAdditions(FIRST);
    await openInExcel(workbook, CURRENT);
    expect((await excelDoor().writeAdditions({ sheets: [AGAIN], marks: [] })).takeBack).toBeUndefined();
    expect((await excelDoor().clearAdditions({ marks: true, sheets: true })).takeBack).toBeUndefined();
  });

  it("is not offered where there was nothing to clear", async () => {
    await openInExcel(users(), CURRENT);
    const { takeBack, ...cleared } = await excelDoor().clearAdditions({ marks: true, sheets: true });
    expect(takeBack).toBeUndefined();
    expect(cleared).toMatchObject({ sheets: 0, marks: 0, notes: 0 });
  });
});
