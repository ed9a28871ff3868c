/** @jest-environment jsdom */
import { excelDoor } from "../../src/excel";
import type { NoteModel } from "../../src/host/model";
import { openInExcel } from "../host/office";
import { mark } from "./sample-additions";
import { workbookOf } from "./workbooks";

/*
 * Notes (批注) that the command line wrote into the file, with the highlights that go with them, beside a user's own note.
 */

function marked() {
  const workbook = workbookOf({ 收支: [[1], [7]] });
  const [sheet] = workbook.sheets;
  const cell = { top: 1, left: 1, bottom: 1, right: 1 };
  sheet!.conditionalFormats.push({ id: "ours", type: "Custom", ranges: [cell], formula: '=N("gouji")=0', looks: {} });
  const note = (row: number, text: string, authorName: string): NoteModel => ({
    sheetId: sheet!.id,
    row,
    column: 1,
    text,
    authorName,
  });
  workbook.notes.push(note(1, "应为 16.00", "勾稽 Gouji"), note(2, "待核", "王"));
  return workbook;
}

describe("notes of the command line", () => {
  it("go with the marks where Excel tells add-ins of notes, and a user's own note stays", async () => {
    const host = await openInExcel(marked(), { api: "1.18" });
    const cleared = await excelDoor().clearAdditions({ marks: true, sheets: false });
    expect(cleared).toMatchObject({ marks: 1, notes: 1, notesUnseen: false });
    expect(host.workbook.notes.map(({ text }) => text)).toEqual(["待核"]);
  });

  it("come back as comments when the clearing is taken back", async () => {
    const host = await openInExcel(marked(), { api: "1.18" });
    const { takeBack } = await excelDoor().clearAdditions({ marks: true, sheets: false });
    await takeBack!();
    expect(host.workbook.comments.map(({ content }) => content)).toEqual(["应为 16.00\n—— 勾稽 Gouji"]);
    expect(host.workbook.sheets[0]!.conditionalFormats).toHaveLength(1);
  });

  it.each([
    ["Excel is older", { api: "1.17" }],
    ["the library is the npm build, which knows none", { api: "1.20", library: "npm" } as const],
  ])("stay where %s, and that is told", async (_, opening) => {
    const host = await openInExcel(marked(), opening);
    const cleared = await excelDoor().clearAdditions({ marks: true, sheets: false });
    expect(cleared).toMatchObject({ marks: 1, notes: 0, notesUnseen: true });
    expect(host.workbook.notes).toHaveLength(2);
  });

  it("are not spoken of where every mark came with a comment of ours", async () => {
    await openInExcel(workbookOf({ 收支: [[1]] }), { api: "1.17" });
    const door = excelDoor();
    await door.writeAdditions({ sheets: [], marks: [mark("收支", "A1")] });
    expect(await door.clearAdditions({ marks: true, sheets: false })).toMatchObject({ notesUnseen: false });
  });
});
