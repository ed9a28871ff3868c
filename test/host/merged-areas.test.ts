/** @jest-environment jsdom */
import { cellAt } from "../../src/host/model";
import { workbookOf } from "../excel/workbooks";
import { openInExcel } from "./office";

/** A1:B2 and D3:D5 are merged. */
function merged() {
  const workbook = workbookOf({ 收支: [[1]] });
  workbook.sheets[0]!.merges = [
    { top: 1, left: 1, bottom: 2, right: 2 },
    { top: 3, left: 4, bottom: 5, right: 4 },
  ];
  return workbook;
}

const areasIn = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("收支").getRange(address);
    const areas = range.getMergedAreasOrNullObject().load("address,areas/items/address,areas/items/rowCount");
    await context.sync();
    if (areas.isNullObject) return null;
    return { first: areas.address, whole: areas.areas.items.map((area) => [area.address, area.rowCount]) };
  });

describe("merged areas", () => {
  it("are told whole by their areas, and by their first cells alone in their address", async () => {
    await openInExcel(merged());
    expect(await areasIn("A1:Z9")).toEqual({
      first: "收支!A1,收支!D3",
      whole: [
        ["收支!A1:B2", 2],
        ["收支!D3:D5", 3],
      ],
    });
  });

  it("are told only of the range that their first cell lies in", async () => {
    await openInExcel(merged());
    expect(await areasIn("B2:D4")).toEqual({ first: "收支!D3", whole: [["收支!D3:D5", 3]] });
    expect(await areasIn("4:9")).toBeNull();
  });

  it("of a range can be taken by their place", async () => {
    await openInExcel(merged());
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("收支").getRange();
      const second = range.getMergedAreasOrNullObject().areas.getItemAt(1).load("address,columnIndex");
      await context.sync();
      return [second.address, second.columnIndex];
    });
    expect(address).toEqual(["收支!D3:D5", 3]);
  });
});

describe("a range of more than 5,000,000 cells", () => {
  it("has null for its values, formulas and formats, and does not fail", async () => {
    const workbook = workbookOf({ 收支: [[1]] });
    cellAt(workbook.sheets[0]!, 500_001, 10).value = 2;
    await openInExcel(workbook);
    const read = (address: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("收支").getRange(address);
        range.load("values,formulas,numberFormat");
        await context.sync();
        return [range.values, range.formulas, range.numberFormat] as unknown[];
      });
    expect(await read("A1:J500001")).toEqual([null, null, null]);
    expect(await read("A1")).toEqual([[[1]], [[1]], [["General"]]]);
  });
});
