/** @jest-environment jsdom */
import { excelDoor, ExcelProblem } from "../../src/excel";
import type { CellFigure } from "../../src/excel";
import { cellKey, type CellModel, snapshotOf } from "../../src/host/model";
import { openInExcel } from "../host/office";
import { workbookOf } from "./workbooks";

/** 7.00 and 151.12 are in each other's place, and so is text that looks like a number. */
const SWAPPED = {
  收支: [
    [151.12, "甲"],
    [7, "7.00"],
    ["", "=A1+A2"],
  ],
  支出: [[3]],
};
const APART: readonly CellFigure[] = [
  { cell: { sheet: "收支", address: "A1" }, value: "7.00", expected: 151.12 },
  { cell: { sheet: "收支", address: "A2" }, value: "151.12", expected: 7 },
];
const TEXT: CellFigure = { cell: { sheet: "收支", address: "B2" }, value: "8.00", expected: "7.00" };
const OTHER_SHEET: CellFigure = { cell: { sheet: "支出", address: "A1" }, value: "4", expected: 3 };

async function problemWith(figures: readonly CellFigure[]): Promise<Pick<ExcelProblem, "code" | "details">> {
  const error: unknown = await excelDoor()
    .applyFigures(figures)
    .catch((reason: unknown) => reason);
  if (!(error instanceof ExcelProblem)) throw error ?? new Error("nothing failed");
  return { code: error.code, details: error.details };
}

describe("correcting several cells", () => {
  it("writes all of them in two round trips and nothing else", async () => {
    const host = await openInExcel(workbookOf(SWAPPED));
    const before = host.workbook.sheets.map(({ cells }) => new Map(cells));
    host.resetTraffic();
    await excelDoor().applyFigures([...APART, OTHER_SHEET]);
    expect(host.traffic.requests).toBe(2);
    const put = (sheet: number, row: number, value: CellModel["value"]) =>
      before[sheet]!.set(cellKey(row, 1), { value });
    put(0, 1, 7);
    put(0, 2, 151.12);
    put(1, 1, 4);
    expect(host.workbook.sheets.map(({ cells }) => cells)).toEqual(before);
  });

  it("writes none when one was changed since, and names that one", async () => {
    const host = await openInExcel(workbookOf(SWAPPED));
    const before = snapshotOf(host.workbook);
    const stale = { ...APART[1]!, expected: 70 };
    expect(await problemWith([APART[0]!, stale])).toEqual({
      code: "cell-changed",
      details: { sheet: "收支", cell: "A2", now: "7" },
    });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it("writes none when one is on a protected sheet, and names that one", async () => {
    const host = await openInExcel(workbookOf(SWAPPED));
    host.workbook.sheets[1]!.protected = true;
    const before = snapshotOf(host.workbook);
    expect(await problemWith([...APART, OTHER_SHEET])).toEqual({
      code: "protected-sheet",
      details: { sheet: "支出", cell: "A1" },
    });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it("writes none when one's sheet is gone, and blames no other sheet", async () => {
    const host = await openInExcel(workbookOf({ 收支: SWAPPED.收支 }));
    const before = snapshotOf(host.workbook);
    const { code, details } = await problemWith([...APART, OTHER_SHEET]);
    expect(code).toBe("sheet-gone");
    expect(details).not.toHaveProperty("sheet");
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it.each([1, 2, 3])("takes back what was written when Excel refuses the figure number %d", async (refused) => {
    const host = await openInExcel(workbookOf(SWAPPED), { api: "1.15" });
    const cells = () => [...host.workbook.sheets[0]!.cells.values()].map(({ value }) => value);
    const before = cells();
    let written = 0;
    host.circumstances.refuse = (request, action) =>
      request === 2 && action === "Values" && ++written === refused ? "GeneralException" : undefined;
    expect(await problemWith([...APART, TEXT])).toMatchObject({ code: "failed" });
    expect(written).toBe(refused);
    expect(cells()).toEqual(before);
  });
});
