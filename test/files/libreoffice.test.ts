import { readWorkbook, removeAdditions, writeWorkbook } from "../../src/files";
import { computedSheet, mark } from "./additions";
import { partOf, partsOf, plainWorkbook, sheetData, zip } from "./packages";
import { RICH_PARTS } from "./rich-workbook";
import { hasLibreOffice, throughLibreOffice } from "../libreoffice";

const installed = hasLibreOffice();

/** A test that needs LibreOffice; where there is none its title tells that it was skipped. */
function withLibreOffice(title: string, test: () => Promise<void>): void {
  if (installed) it(title, test, 120_000);
  else it.skip(`${title} (skipped: soffice is not installed)`, () => undefined);
}

const SHEETS = [
  computedSheet({ id: "project-funds", name: "项目资金收支" }),
  computedSheet({ id: "three-public", name: "王'表 1", headerRows: 0 }),
];
const ADDITIONS = {
  sheets: SHEETS,
  marks: [
    // B3 has the user's own note and conditional format, A1 neither.
    mark("收入", "B3"),
    mark("收入", "A1", { comment: "甲 < 乙\n  丙" }),
    mark("收入", "B5", { severity: "info" }),
    mark("支出", "B3", { severity: "warning" }),
  ],
};
const identities = async (bytes: Uint8Array) =>
  (await readWorkbook(bytes)).sheets.map(({ name, ours }) => (ours === undefined ? name : `${name} = ${ours}`));

describe("a written workbook", () => {
  withLibreOffice("opens in LibreOffice, which calculates our formula from the user's cells", async () => {
    const user = plainWorkbook([
      ["收入", sheetData('<row r="1"><c r="A1"><v>20</v></c></row><row r="2"><c r="A2"><v>22</v></c></row>')],
    ]);
    const rows = [[{ text: "=合计" }, { formula: "收入!A1+收入!A2", style: "money" as const }]];
    const sheets = [computedSheet({ rows, merges: [], headerRows: 0 })];
    const written = await writeWorkbook(user, { sheets, marks: [mark("收入", "A2")] });
    const { sheets: saved } = await readWorkbook(throughLibreOffice(written));
    expect(saved.map(({ name }) => name)).toEqual(["收入", "勾稽结果"]);
    expect(saved[1]!.cells).toEqual([
      { row: 1, column: 1, value: "=合计" },
      { row: 1, column: 2, value: 42, formula: "收入!A1+收入!A2", format: "#,##0.00" },
    ]);
  });
});

describe("a written workbook that LibreOffice has saved", () => {
  withLibreOffice("has lost the sheets' properties, and its sheets are known as ours by their names", async () => {
    const saved = throughLibreOffice(await writeWorkbook(zip(RICH_PARTS), ADDITIONS));
    expect([...partsOf(saved).values()].some((part) => part.includes("gouji.sheet"))).toBe(false);
    expect(await identities(saved)).toEqual([
      "收入",
      "支出",
      "底稿",
      "项目资金收支 = project-funds",
      "王'表 1 = three-public",
    ]);
  });

  withLibreOffice("has our sheets replaced by the next run", async () => {
    const saved = throughLibreOffice(await writeWorkbook(zip(RICH_PARTS), ADDITIONS));
    const next = await writeWorkbook(saved, { sheets: [SHEETS[1]!], marks: [] });
    expect(await identities(next)).toEqual(["收入", "支出", "底稿", "王'表 1 = three-public"]);
    expect(partOf(next, "xl/workbook.xml").match(/_gouji_sheet_\w+/g)).toEqual(["_gouji_sheet_three_public"]);
    // LibreOffice takes the file again, and with it nothing is left of the sheet that went.
    expect(await identities(throughLibreOffice(next))).toEqual(["收入", "支出", "底稿", "王'表 1 = three-public"]);
  });

  withLibreOffice(
    "has nothing of ours left in it after removal but unused styles and strings, and all that is the user's",
    async () => {
      const rich = zip(RICH_PARTS);
      const left = await removeAdditions(throughLibreOffice(await writeWorkbook(rich, ADDITIONS)));
      const plain = throughLibreOffice(rich);
      expect((await readWorkbook(left)).sheets).toEqual((await readWorkbook(plain)).sheets);
      // LibreOffice moves our texts among the shared strings, as Excel would: they stay there, unused.
      const ours = [...partsOf(left)].filter(([, content]) => /gouji|勾稽/i.test(content));
      expect(ours.map(([path]) => path)).toEqual(["xl/sharedStrings.xml"]);
      for (const sheet of [1, 2, 3]) {
        const path = `xl/worksheets/sheet${sheet}.xml`;
        const formats = (bytes: Uint8Array) => partOf(bytes, path).match(/<conditionalFormatting sqref="[^"]*"/g);
        expect(formats(left)).toEqual(formats(plain));
      }
      expect(partOf(left, "xl/comments1.xml")).toBe(partOf(plain, "xl/comments1.xml"));
    },
  );

  withLibreOffice("does not grow when written and saved again and again", async () => {
    const sizes: unknown[] = [];
    let bytes = zip(RICH_PARTS);
    for (let round = 0; round < 3; round++) {
      bytes = throughLibreOffice(await writeWorkbook(bytes, ADDITIONS));
      const all = [...partsOf(bytes).values()].join("");
      const count = (pattern: RegExp) => all.match(pattern)?.length;
      sizes.push([count(/<xf /g), count(/<dxf>/g), count(/<cfRule /g), count(/<comment /g), count(/<definedName /g)]);
    }
    // The first save still has the styles as the user's program wrote them.
    expect(sizes[2]).toEqual(sizes[1]);
  });
});
