/** @jest-environment jsdom */
import { excelDoor } from "../../src/excel";
import type { ExcelHost } from "../../src/host/host";
import { openInExcel } from "../host/office";
import { mark, sheetSpec } from "./sample-additions";
import { workbookOf } from "./workbooks";

/*
 * Ctrl+Z after a conditional format was deleted brings it back so that Excel fails every batch that loads it, until the
 * workbook is reopened (OfficeDev/office-js 6396).
 */

const CHECKS = sheetSpec("checks", "勾稽结果", [[{ text: "标题", style: "title" }]]);
const MARKS = [mark("收支", "A1"), mark("支出", "A1", "warning")];
const cell = { top: 1, left: 1, bottom: 1, right: 1 };

/** Marks on two sheets; the user has undone the clearing, and a user's own format stands beside the broken mark. */
async function afterUndoneClearing(): Promise<ExcelHost> {
  const workbook = workbookOf({ 收支: [[1], [7]], 支出: [[3]] });
  workbook.sheets[0]!.conditionalFormats.push({ id: "user", type: "DataBar", ranges: [cell], formula: "", looks: {} });
  const host = await openInExcel(workbook, { api: "1.20" });
  const door = excelDoor();
  await door.writeAdditions({ sheets: [], marks: [mark("收支", "A1")] });
  await door.clearAdditions({ marks: true, sheets: false });
  host.undo.undo();
  return host;
}

const formatsOf = ({ workbook }: ExcelHost) =>
  workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.length);

describe("a conditional format that undo has broken", () => {
  it("is in the way of no check", async () => {
    await afterUndoneClearing();
    const { sheets } = await excelDoor().readWorkbook();
    expect(sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
      ["收支", 2],
      ["支出", 1],
    ]);
  });

  it("is passed over in writing, and its sheet told", async () => {
    const host = await afterUndoneClearing();
    const written = await excelDoor().writeAdditions({ sheets: [CHECKS], marks: MARKS });
    expect(written).toMatchObject({ sheets: ["勾稽结果"], marks: 2, brokenFormats: ["收支"] });
    // The broken one, the user's and the new one; one new mark.
    expect(formatsOf(host)).toEqual([3, 1, 0]);
  });

  it("is passed over in clearing, and its sheet told; all others go", async () => {
    const host = await afterUndoneClearing();
    const door = excelDoor();
    await door.writeAdditions({ sheets: [CHECKS], marks: MARKS });
    expect(await door.clearAdditions({ marks: true, sheets: true })).toMatchObject({
      sheets: 1,
      marks: 2,
      brokenFormats: ["收支"],
    });
    expect(formatsOf(host)).toEqual([2, 0]);
    expect(host.workbook.comments).toEqual([]);
  });

  it("goes, too, when the workbook has been reopened", async () => {
    const host = await afterUndoneClearing();
    host.reopen();
    expect(await excelDoor().clearAdditions({ marks: true, sheets: false })).toMatchObject({
      marks: 1,
      brokenFormats: [],
    });
    expect(formatsOf(host)).toEqual([1, 0]);
  });
});

it("a mark that cannot be deleted keeps none of the others: after two attempts each goes by itself", async () => {
  const host = await openInExcel(workbookOf({ 收支: [[1], [7]], 支出: [[3]] }), { api: "1.15" });
  const door = excelDoor();
  await door.writeAdditions({ sheets: [], marks: MARKS });
  let refused = 0;
  host.circumstances.refuse = (_, action) => (action === "Delete" && refused++ < 3 ? "GeneralException" : undefined);
  const cleared = await door.clearAdditions({ marks: true, sheets: false });
  expect(cleared).toMatchObject({ marks: 1, stayed: 1 });
  expect(formatsOf(host)).toEqual([1, 0]);
  expect(host.workbook.comments).toEqual([]);
});
