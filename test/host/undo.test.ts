/** @jest-environment jsdom */
import { cellAt, cellKey, snapshotOf, type WorkbookModel } from "../../src/host/model";
import { workbookOf } from "../excel/workbooks";
import { until } from "../until";
import { openInExcel } from "./office";

const CURRENT = { api: "1.20" };
const typed = (address: string) => ({ by: "user", label: address });
const made = (label: string) => ({ by: "add-in", label });

const budget = () => workbookOf({ 收支: [[1, "甲"], [2]], 支出: [[3]] });
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("收支");
const valueAt = ({ sheets }: WorkbookModel, row: number) => sheets[0]!.cells.get(cellKey(row, 1))?.value;
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => "",
    (error: { code: string }) => error.code,
  );

/** Two syncs with a change each. */
const twoSyncs = async (context: Excel.RequestContext) => {
  sheet(context).getRange("A1").values = [[10]];
  await context.sync();
  sheet(context).getRange("A2").values = [[20]];
  await context.sync();
};

describe("what a person types", () => {
  it.each(["1.7", "1.15", "1.20"])("can be undone, the last first, in an Excel of %s", async (api) => {
    const host = await openInExcel(budget(), { api });
    host.userEdit("收支", "A1", 5);
    host.userEdit("支出", "A1", "=收支!A1");
    expect(host.undo.steps).toEqual([typed("收支!A1"), typed("支出!A1")]);
    host.undo.undo();
    expect(host.undo.steps).toEqual([typed("收支!A1")]);
    expect([valueAt(host.workbook, 1), host.workbook.sheets[1]!.cells.get(cellKey(1, 1))]).toEqual([5, { value: 3 }]);
    host.undo.undo();
    expect(valueAt(host.workbook, 1)).toBe(1);
    expect(() => host.undo.undo()).toThrow("nothing to be undone");
  });

  it("is told to the add-in, but not where Excel is silent about it, as about Text to Columns", async () => {
    const host = await openInExcel(budget(), CURRENT);
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
    });
    host.userEdit("收支", "A1", 5, { silently: true });
    host.userEdit("收支", "A2", 6);
    await until(() => told.length > 0);
    expect(told).toEqual(["A2"]);
    expect(host.undo.steps).toEqual([typed("收支!A1"), typed("收支!A2")]);
  });
});

describe("reading", () => {
  it.each(["1.15", "1.20"])("leaves undo alone in an Excel of %s", async (api) => {
    const host = await openInExcel(budget(), { api });
    host.userEdit("收支", "A1", 5);
    await Excel.run(async (context) => {
      sheet(context).getUsedRange(true).load("values,formulas");
      context.workbook.worksheets.load("items/name");
      sheet(context).activate();
      await context.sync();
    });
    expect(host.undo.steps).toEqual([typed("收支!A1")]);
  });

  it.each(["1.15", "1.20"])("merged areas empties undo, though nothing is changed, in an Excel of %s", async (api) => {
    const host = await openInExcel(budget(), { api });
    host.userEdit("收支", "A1", 5);
    const before = snapshotOf(host.workbook);
    await Excel.run(async (context) => {
      sheet(context).getRange().getMergedAreasOrNullObject().load("areas/items/address");
      await context.sync();
    });
    expect(host.undo.steps).toEqual([]);
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it("merged areas between two changes of a group leaves only the second to be undone", async () => {
    const host = await openInExcel(budget(), CURRENT);
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      sheet(context).getRange("A1").values = [[10]];
      sheet(context).getRange().getMergedAreasOrNullObject().load("areas/items/address");
      sheet(context).getRange("A2").values = [[20]];
      await context.sync();
    });
    expect(host.undo.steps).toEqual([made("Range.Values")]);
    host.undo.undo();
    expect([valueAt(host.workbook, 1), valueAt(host.workbook, 2)]).toEqual([10, 2]);
  });
});

describe("before ExcelApi 1.20", () => {
  it.each(["1.7", "1.18", "1.19"])("any change of an add-in's empties undo, grouped or not (%s)", async (api) => {
    const host = await openInExcel(budget(), { api });
    for (const mergeUndoGroup of [false, true]) {
      host.userEdit("收支", "A1", 5);
      await Excel.run({ mergeUndoGroup }, twoSyncs);
      expect(host.undo.steps).toEqual([]);
    }
  });

  it("a change that fails leaves undo alone", async () => {
    const host = await openInExcel(budget(), { api: "1.15" });
    host.userEdit("收支", "A1", 5);
    const taken = Excel.run(async (context) => {
      context.workbook.worksheets.add("支出");
      await context.sync();
    });
    expect(await codeOf(taken)).toBe("ItemAlreadyExists");
    expect(host.undo.steps).toEqual([typed("收支!A1")]);
  });

  it("a group may hold what cannot be undone: nothing is grouped", async () => {
    const host = await openInExcel(budget(), { api: "1.19" });
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      sheet(context).delete();
      await context.sync();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["支出"]);
  });
});

describe("from ExcelApi 1.20 on", () => {
  it("each sync with changes is a step, and one that failed half-way is a step of what was done", async () => {
    const host = await openInExcel(budget(), CURRENT);
    host.userEdit("支出", "A1", 4);
    await Excel.run(twoSyncs);
    const failing = Excel.run(async (context) => {
      sheet(context).getRange("A1").values = [[11]];
      context.workbook.worksheets.add("支出");
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("ItemAlreadyExists");
    expect(host.undo.steps).toEqual([
      typed("支出!A1"),
      made("Range.Values"),
      made("Range.Values"),
      made("Range.Values"),
    ]);
    const values = [];
    for (let times = 0; times < 3; times++) {
      host.undo.undo();
      values.push([valueAt(host.workbook, 1), valueAt(host.workbook, 2)]);
    }
    expect(values).toEqual([
      [10, 20],
      [10, 2],
      [1, 2],
    ]);
  });

  it("a group is one step, whatever number of syncs it has; another run beside it is its own", async () => {
    const host = await openInExcel(budget(), CURRENT);
    const before = snapshotOf(host.workbook);
    await Excel.run({ mergeUndoGroup: true }, twoSyncs);
    expect(host.undo.steps).toEqual([made("Range.Values")]);
    await Excel.run(twoSyncs);
    expect(host.undo.steps).toHaveLength(3);
    for (let times = 0; times < 3; times++) host.undo.undo();
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it("the library of npm passes a group over: each sync is a step, and nothing fails for it", async () => {
    const host = await openInExcel(budget(), { ...CURRENT, library: "npm" });
    expect("CustomFunctionManager" in Excel).toBe(false);
    await Excel.run({ mergeUndoGroup: true }, twoSyncs);
    expect(host.undo.steps).toHaveLength(2);
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      sheet(context).delete();
      await context.sync();
    });
    expect(host.undo.steps).toEqual([]);
  });

  it("and not before, there is the class by which a library with groups is known", async () => {
    const known = [];
    for (const api of ["1.20", "1.19", "1.20"]) {
      await openInExcel(budget(), { api });
      known.push("CustomFunctionManager" in Excel);
    }
    expect(known).toEqual([true, false, true]);
  });
});

describe("what cannot be undone", () => {
  const CHANGES: Readonly<Record<string, (sheet: Excel.Worksheet) => unknown>> = {
    "Worksheet.Delete": (target) => target.delete(),
    "Worksheet.Name": (target) => (target.name = "新名"),
    "Worksheet.Visibility": (target) => (target.visibility = "Hidden"),
  };
  const run = (options: object, change: (sheet: Excel.Worksheet) => unknown) =>
    Excel.run(options as Excel.RunOptions, async (context) => {
      sheet(context).getRange("A1").values = [[10]];
      change(context.workbook.worksheets.getItem("支出"));
      await context.sync();
    });
  const others = (workbook: WorkbookModel) =>
    JSON.stringify(workbook.sheets.map(({ name, visibility }) => [name, visibility]));

  it.each(Object.entries(CHANGES))(
    "fails in a group: %s; what came before it stays and can be undone",
    async (_, change) => {
      const host = await openInExcel(budget(), CURRENT);
      const before = others(host.workbook);
      host.userEdit("收支", "A2", 5);
      expect(await codeOf(run({ mergeUndoGroup: true }, change))).toBe("UndoNotSupported");
      expect([valueAt(host.workbook, 1), others(host.workbook)]).toEqual([10, before]);
      expect(host.undo.steps).toEqual([typed("收支!A2"), made("Range.Values")]);
      host.undo.undo();
      expect([valueAt(host.workbook, 1), valueAt(host.workbook, 2)]).toEqual([1, 5]);
    },
  );

  it.each(Object.entries(CHANGES))("is done without a group, and empties undo: %s", async (_, change) => {
    const host = await openInExcel(budget(), CURRENT);
    const before = others(host.workbook);
    host.userEdit("收支", "A2", 5);
    await run({}, change);
    expect(others(host.workbook)).not.toBe(before);
    expect(host.undo.steps).toEqual([]);
  });

  it("is on the web the deletion of a sheet alone", async () => {
    const outcomes: Record<string, string> = {};
    for (const [name, change] of Object.entries(CHANGES)) {
      const host = await openInExcel(budget(), CURRENT);
      host.circumstances.platform = "web";
      outcomes[name] = await codeOf(run({ mergeUndoGroup: true }, change));
    }
    expect(outcomes).toEqual({
      "Worksheet.Delete": "UndoNotSupported",
      "Worksheet.Name": "",
      "Worksheet.Visibility": "",
    });
  });

  it("are more formulas in a group than this Excel bears, counted over all its syncs", async () => {
    const formulas = async (context: Excel.RequestContext) => {
      for (const column of ["C", "D"]) {
        sheet(context).getRange(`${column}1:${column}3`).formulas = [["=A1"], ["=A1"], ["甲"]];
        await context.sync();
      }
    };
    const outcomes = [];
    for (const groupedFormulas of [3, 4]) {
      const host = await openInExcel(budget(), CURRENT);
      host.circumstances.groupedFormulas = groupedFormulas;
      outcomes.push(await codeOf(Excel.run({ mergeUndoGroup: true }, formulas)), await codeOf(Excel.run(formulas)));
    }
    expect(outcomes).toEqual(["UndoNotSupported", "", "", ""]);
  });
});

describe("settings of the document", () => {
  it.each(["1.15", "1.20"])("empty undo when they are saved, in an Excel of %s", async (api) => {
    const host = await openInExcel(budget(), { api });
    host.userEdit("收支", "A1", 5);
    Office.context.document.settings.set("a", 1);
    expect(host.undo.steps).toHaveLength(1);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(host.undo.steps).toEqual([]);
    expect([...host.workbook.settings]).toEqual([["a", "1"]]);
  });
});

describe("undoing", () => {
  it("takes back cells, formats, merged areas, charts, names, comments, properties, parts and new sheets", async () => {
    const workbook = budget();
    workbook.notes.push({ sheetId: workbook.sheets[0]!.id, row: 2, column: 1, text: "旧" });
    const host = await openInExcel(workbook, CURRENT);
    const before = snapshotOf(workbook);
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      const first = sheet(context);
      first.getRange("A1").format.font.bold = true;
      first.getRange("A1").numberFormat = [["0.00"]];
      first.getRange("C1:D2").merge();
      first.charts.add("Pie", first.getRange("A1:A2"), "Columns").name = "图";
      first.customProperties.add("a", "b");
      const format = first.getRange("A1").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      await context.sync();
      context.workbook.names.add("名", first.getRange("A1")).visible = false;
      context.workbook.comments.add("收支!A1", "问");
      context.workbook.customXmlParts.add("<a/>");
      context.workbook.notes.getItemAt(0).delete();
      context.workbook.worksheets.add("新").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(snapshotOf(workbook)).not.toEqual(before);
    host.undo.undo();
    expect(snapshotOf(workbook)).toEqual(before);
  });

  it("keeps the sheets and cells that are held from before", async () => {
    const host = await openInExcel(budget(), CURRENT);
    const [first] = host.workbook.sheets;
    const cell = cellAt(first!, 1, 1);
    await Excel.run(twoSyncs);
    host.undo.undo();
    host.undo.undo();
    expect(host.workbook.sheets[0]).toBe(first);
    expect(cellAt(first!, 1, 1)).toBe(cell);
    expect(cell).toEqual({ value: 1 });
  });
});
