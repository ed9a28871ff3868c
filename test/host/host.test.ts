/** @jest-environment jsdom */
import { addSheet, cellAt, newWorkbook } from "../../src/host/model";
import { until } from "../until";
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
      context.workbook.worksheets.getItem("收支").tables.load("items/name");
      await context.sync();
    });
    await expect(act).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.Tables"),
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

describe("beside a spreadsheet that calculates for itself", () => {
  const read = async (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("收支").getRange(address).load("values");
      await context.sync();
      return range.values[0]![0] as unknown;
    });
  const write = (address: string, value: number) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("收支").getRange(address).values = [[value]];
      await context.sync();
    });

  it("carries out a request only when that has settled", async () => {
    const workbook = oneSheet();
    const calculated = async () => {
      await later(30);
      cellAt(workbook.sheets[0]!, 2, 3).value = 7;
    };
    await openInExcel(workbook, { companion: { settle: calculated } });
    expect(await read("C2")).toBe(7);
  });

  it("keeps requests in their order, however long each has to wait", async () => {
    const delays = [60, 1, 20];
    await openInExcel(oneSheet(), { companion: { settle: () => later(delays.shift() ?? 0) } });
    const answers = await Promise.all([write("A1", 1), read("A1"), write("A1", 2)]);
    expect(answers[1]).toBe(1);
    expect(await read("A1")).toBe(2);
  });

  it("refuses a request that cannot settle, and carries out the next", async () => {
    let attempts = 0;
    const settle = async () => {
      if (attempts++ === 0) throw new Error("the formula engine has crashed");
    };
    await openInExcel(oneSheet(), { companion: { settle } });
    await expect(read("C2")).rejects.toMatchObject({
      code: "GeneralException",
      message: expect.stringContaining("the formula engine has crashed"),
    });
    expect(await read("C2")).toBe(5);
  });

  it("says when a request has been carried out, before it is answered, but not for the library's clean-up", async () => {
    const workbook = oneSheet();
    const steps: unknown[] = [];
    const host = await openInExcel(workbook, {
      companion: { carriedOut: () => steps.push(workbook.sheets[0]!.cells.size) },
    });
    const tell = host.bridge.onMessageFromHost!;
    host.bridge.onMessageFromHost = (text) => {
      steps.push("answer");
      tell(text);
    };
    await write("A1", 1);
    await write("A2", 1);
    await until(() => host.traffic.cleanUps > 0);
    await later(20);
    expect(steps.slice(0, 2)).toEqual([2, "answer"]);
    expect(steps.filter((step) => step !== "answer")).toEqual([2, 3]);
  });

  it("says so, too, when a request was carried out in part, but not when it was not looked at", async () => {
    let times = 0;
    const host = await openInExcel(oneSheet(), { companion: { carriedOut: () => times++ } });
    host.circumstances.refuse = (_, action) => (action === "Values" ? "GeneralException" : undefined);
    expect(await codeOf(write("A1", 1))).toBe("GeneralException");
    expect(times).toBe(1);
    host.circumstances.payloadLimit = 10;
    expect(await codeOf(write("A1", 1))).toBe("RequestPayloadSizeLimitExceeded");
    expect(times).toBe(1);
  });

  it("answers although the spreadsheet failed to show the change, and lets that be heard", async () => {
    const heard: string[] = [];
    const hear = (event: ErrorEvent) => {
      heard.push(event.message);
      event.preventDefault();
    };
    window.addEventListener("error", hear);
    const carriedOut = () => {
      throw new Error("cannot draw");
    };
    await openInExcel(oneSheet(), { companion: { carriedOut } });
    await write("A1", 1);
    await until(() => heard.length > 0);
    window.removeEventListener("error", hear);
    expect(heard).toEqual([expect.stringContaining("cannot draw")]);
  });
});

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
