/** @jest-environment jsdom */
import { addSheet, cellAt, newWorkbook } from "../../src/host/model";
import { openInExcel } from "./office";

function oneSheet() {
  const workbook = newWorkbook();
  cellAt(addSheet(workbook, "收支"), 2, 3).value = 5;
  return workbook;
}

const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => "",
    (error: { code: string; message: string }) => error.code,
  );

describe("the host behind the genuine office.js", () => {
  it("answers what the library asks, and counts it", async () => {
    const host = await openInExcel(oneSheet());
    const read = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
      await context.sync();
      const used = sheets.items[0]!.getUsedRangeOrNullObject(true).load("address,values,formulas,numberFormat");
      const missing = context.workbook.worksheets.getItemOrNullObject("没有");
      await context.sync();
      return [sheets.items[0]!.name, used.address, used.values, missing.isNullObject];
    });
    expect(read).toEqual(["收支", "收支!C2", [[5]], true]);
    expect(host.traffic).toMatchObject({ requests: 2 });
    expect(host.traffic.bytesIn).toBeGreaterThan(500);
  });

  it("takes matrices that the library cuts into rows, and leaves cells at null alone", async () => {
    const host = await openInExcel(oneSheet());
    await Excel.run(async (context) => {
      const matrix = Array.from({ length: 800 }, (_, row) => [row, null, `'=${row}`]);
      context.workbook.worksheets.getItem("收支").getRange("B1:D800").values = matrix;
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect(cells.size).toBe(1601);
    expect([...cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it("understands entries as Excel does", async () => {
    const host = await openInExcel(oneSheet(), { calculate: (formula) => formula.length });
    const entries = ["=A1", "+A1", "-甲", "12.5", "50%", "TRUE", "2020-12-31", "'1", "甲", "#REF!", 7, true];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("收支").getRange("A1:L1").formulas = [entries];
      await context.sync();
    });
    const row = [...host.workbook.sheets[0]!.cells.values()].filter(({ value }) => value !== 5);
    expect(row.map(({ formula, value }) => formula ?? value)).toEqual([
      ...["=A1", "=+A1", "=-甲", 12.5, 0.5, true],
      ...[44196, "1", "甲", "#REF!", 7, true],
    ]);
  });

  it("knows no member that it was not taught", async () => {
    await openInExcel(oneSheet());
    const act = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("收支").charts.load("items/name");
      await context.sync();
    });
    await expect(act).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.Charts"),
    });
  });

  it("refuses what hangs on a null object", async () => {
    await openInExcel(oneSheet());
    const act = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("没有").getRange("A1").load("values");
      await context.sync();
    });
    expect(await codeOf(act)).toBe("InvalidObjectPath");
  });

  it("refuses matrices of another size, taken names, sheets that are not there and the last sheet's deletion", async () => {
    await openInExcel(oneSheet());
    const refused = (act: (context: Excel.RequestContext) => void) =>
      codeOf(
        Excel.run(async (context) => {
          act(context);
          await context.sync();
        }),
      );
    const refusals = [
      await refused(({ workbook }) => (workbook.worksheets.getItem("收支").getRange("A1:B2").values = [[1]])),
      await refused(({ workbook }) => void workbook.worksheets.add("收支")),
      await refused(({ workbook }) => void workbook.worksheets.add("a/b")),
      await refused(({ workbook }) => workbook.worksheets.getItem("没有").activate()),
      await refused(({ workbook }) => workbook.worksheets.getItem("收支").delete()),
    ];
    expect(refusals).toEqual([
      "InvalidArgument",
      "ItemAlreadyExists",
      "InvalidArgument",
      "ItemNotFound",
      "GeneralException",
    ]);
  });

  it("plays an Excel of an older requirement set: the library itself refuses newer members", async () => {
    await openInExcel(oneSheet(), { api: "1.7" });
    const act = Excel.run(async (context) => {
      context.workbook.comments.load("items/id");
      await context.sync();
    });
    expect(await codeOf(act)).toBe("ApiNotFound");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });

  it("keeps settings in the workbook", async () => {
    const host = await openInExcel(oneSheet());
    Office.context.document.settings.set("a", ["b"]);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect([...host.workbook.settings]).toEqual([["a", '["b"]']]);
    await openInExcel(oneSheet());
    expect(Office.context.document.settings.get("a")).toBeNull();
    await openInExcel(host.workbook);
    expect(Office.context.document.settings.get("a")).toEqual(["b"]);
  });
});
