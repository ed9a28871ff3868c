/** @jest-environment jsdom */
import { workbookOf } from "../excel/workbooks";
import { apiSetOf } from "./api-sets";
import { openInExcel } from "./office";

function annotated() {
  const workbook = workbookOf({ 收支: [[1], [2]], "2020 年": [[3]] });
  const [first, second] = workbook.sheets;
  workbook.notes.push(
    { sheetId: first!.id, row: 2, column: 1, text: "王：\n核对", authorName: "王" },
    { sheetId: second!.id, row: 1, column: 1, text: "旧" },
  );
  return workbook;
}

const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => "",
    (error: { code: string }) => error.code,
  );

describe("notes", () => {
  it.each(["1.18", "1.20"])("are told with their cell, text and author in an Excel of %s", async (api) => {
    const host = await openInExcel(annotated(), { api });
    const used = new Map<string, number>();
    host.circumstances.uses = (kind, name) => used.set(`${kind}.${name}`, apiSetOf(kind, name));
    const told = await Excel.run(async (context) => {
      const { notes } = context.workbook;
      const count = notes.getCount();
      notes.load("items/content,items/authorName,items/visible");
      await context.sync();
      const cells = notes.items.map((note) => note.getLocation().load("address"));
      const one = notes.getItem("'2020 年'!A1").load("content");
      const missing = notes.getItemOrNullObject("收支!B9");
      await context.sync();
      const all = notes.items.map(({ content, authorName, visible }, index) => [
        cells[index]!.address,
        content,
        authorName,
        visible,
      ]);
      return [count.value, all, one.content, missing.isNullObject];
    });
    expect(told).toEqual([
      2,
      [
        ["收支!A2", "王：\n核对", "王", false],
        ["'2020 年'!A1", "旧", "", false],
      ],
      "旧",
      true,
    ]);
    expect(Math.max(...used.values())).toBe(18);
  });

  it("are deleted one by one, those found in a list too", async () => {
    const host = await openInExcel(annotated(), { api: "1.18" });
    await Excel.run(async (context) => {
      const notes = context.workbook.notes.load("items/content");
      await context.sync();
      for (const note of notes.items) if (note.content === "旧") note.delete();
      await context.sync();
    });
    expect(host.workbook.notes.map(({ text }) => text)).toEqual(["王：\n核对"]);
  });

  it("of a protected sheet stay", async () => {
    const host = await openInExcel(annotated(), { api: "1.18" });
    host.workbook.sheets[0]!.protected = true;
    const act = Excel.run(async (context) => {
      context.workbook.notes.getItem("收支!A2").delete();
      await context.sync();
    });
    expect(await codeOf(act)).toBe("AccessDenied");
    expect(host.workbook.notes).toHaveLength(2);
  });

  it("go with their sheet", async () => {
    const host = await openInExcel(annotated(), { api: "1.18" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("收支").delete();
      await context.sync();
    });
    expect(host.workbook.notes.map(({ text }) => text)).toEqual(["旧"]);
  });

  it.each(["1.15", "1.20"])("leave no room for a comment on their cell in an Excel of %s", async (api) => {
    await openInExcel(annotated(), { api });
    const act = Excel.run(async (context) => {
      context.workbook.comments.add("收支!A2", "问");
      await context.sync();
    });
    expect(await codeOf(act)).toBe("InvalidOperation");
  });

  it.each([{ api: "1.17" }, { api: "1.20", library: "npm" as const }])(
    "are unknown to the library before ExcelApi 1.18 and to npm's: %j",
    async (opening) => {
      await openInExcel(annotated(), opening);
      const found = await Excel.run(async ({ workbook }) => "notes" in workbook);
      expect(found).toBe(false);
    },
  );
});
