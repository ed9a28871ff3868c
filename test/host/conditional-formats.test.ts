/** @jest-environment jsdom */
import type { ExcelHost } from "../../src/host/host";
import { workbookOf } from "../excel/workbooks";
import { openInExcel } from "./office";

const cell = (row: number, column = 1) => ({ top: row, left: column, bottom: row, right: column });

/** Two formats: `good` on A1, `bad` on A2 and C2. */
function formatted() {
  const workbook = workbookOf({ 收支: [[1], [2]] });
  workbook.sheets[0]!.conditionalFormats.push(
    { id: "good", type: "Custom", ranges: [cell(1)], formula: "=TRUE", looks: { fill: "#FFC7CE" } },
    { id: "bad", type: "Custom", ranges: [cell(2), cell(2, 3)], formula: "=FALSE", looks: {} },
  );
  return workbook;
}

const formatsOf = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem("收支").getRange().conditionalFormats;
const run = (act: (formats: Excel.ConditionalFormatCollection) => unknown) =>
  Excel.run(async (context) => {
    const result = act(formatsOf(context));
    await context.sync();
    return result;
  });
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => "",
    (error: { code: string; message: string }) => error.code,
  );

describe("conditional formats", () => {
  it("are counted, found by place and by id, and tell their cells, rule and fill", async () => {
    await openInExcel(formatted(), { api: "1.20" });
    const told = await Excel.run(async (context) => {
      const formats = formatsOf(context);
      const count = formats.getCount();
      const good = formats.getItemAt(0).load("id,custom/rule/formula,custom/format/fill/color");
      const place = formats.getItem("good").getRange().load("address");
      const places = formats.getItemOrNullObject("bad").getRanges().load("address,cellCount");
      const missing = formats.getItemOrNullObject("none");
      await context.sync();
      const { rule, format } = good.custom;
      return [
        count.value,
        good.id,
        rule.formula,
        format.fill.color,
        place.address,
        places.address,
        places.cellCount,
        missing.isNullObject,
      ];
    });
    expect(told).toEqual([2, "good", "=TRUE", "#FFC7CE", "收支!A1", "收支!A2,收支!C2", 2, true]);
  });

  it("over several ranges have no one range", async () => {
    await openInExcel(formatted());
    expect(await codeOf(run((formats) => formats.getItem("bad").getRange().load("address")))).toBe("InvalidArgument");
    expect(await codeOf(run((formats) => formats.getItemAt(2).load("id")))).toBe("ItemNotFound");
  });
});

describe("a conditional format whose deletion was undone", () => {
  let host: ExcelHost;
  beforeEach(async () => {
    host = await openInExcel(formatted(), { api: "1.20" });
    await run((formats) => formats.getItem("bad").delete());
    host.undo.undo();
  });

  it("is there and counted", async () => {
    expect(host.workbook.sheets[0]!.conditionalFormats.map(({ id }) => id)).toEqual(["good", "bad"]);
    const count = await run((formats) => formats.getCount());
    expect((count as OfficeExtension.ClientResult<number>).value).toBe(2);
  });

  const USES: Readonly<Record<string, (formats: Excel.ConditionalFormatCollection) => unknown>> = {
    "loading a property": (formats) => formats.getItem("bad").load("type"),
    "loading a property at its place": (formats) => formats.getItemAt(1).load("id"),
    "loading a property of all": (formats) => formats.load("items/id"),
    "loading its rule": (formats) => formats.getItem("bad").load("customOrNullObject/rule/formula"),
    "asking for its cells": (formats) => formats.getItem("bad").getRanges().load("address"),
    "giving it another rank": (formats) => (formats.getItem("bad").priority = 0),
    "deleting it": (formats) => formats.getItem("bad").delete(),
  };

  it.each(Object.entries(USES))("fails the batch at %s", async (_, use) => {
    await expect(run(use)).rejects.toMatchObject({
      code: "ItemNotFound",
      message: expect.stringContaining("The requested resource doesn't exist"),
    });
  });

  it("does not harm the others", async () => {
    expect(await codeOf(run((formats) => formats.getItemAt(0).load("id,type")))).toBe("");
  });

  it("is whole when the workbook has been opened anew", async () => {
    host.reopen();
    for (const use of Object.values(USES)) expect(await codeOf(run(use))).toBe("");
    expect(host.workbook.sheets[0]!.conditionalFormats.map(({ id }) => id)).toEqual(["good"]);
  });

  it("is not what a format is whose addition, or the change of a cell beside it, was undone", async () => {
    host.reopen();
    await run((formats) => formats.add("Custom"));
    host.undo.undo();
    host.userEdit("收支", "A1", 7);
    host.undo.undo();
    expect(await codeOf(run((formats) => formats.load("items/id")))).toBe("");
  });
});
