import { zipSync } from "fflate";
import { analyse } from "../../src/core/analyse";
import { readWorkbook, UnreadableFile } from "../../src/files";
import { plainParts, plainWorkbook, sheetData, XML, zip } from "../files/packages";

const SHEET = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readWorkbook(bytes);
    return "read";
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}

describe("an archive that unfolds to more than it seems", () => {
  it("in an archive in an archive is not unfolded: only the parts that a workbook names are", async () => {
    const inner = zipSync({ "0.bin": new Uint8Array(30 << 20) });
    expect(await codeOf(plainWorkbook([["表一", SHEET]], { "xl/media/bomb.zip": inner }))).toBe("read");
  });

  it("of more entries than any workbook has is too-large", async () => {
    const nothing = new Uint8Array();
    const entries = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`xl/${index}`, nothing]));
    expect(await codeOf(zipSync(entries, { level: 0 }))).toBe("too-large");
  });
});

describe("XML that unfolds to more than it seems", () => {
  const withSheet = (xml: string) => zip({ ...plainParts([["表一", SHEET]]), "xl/worksheets/sheet1.xml": xml });

  it.each([
    [
      "a billion laughs",
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>',
    ],
    ["an external entity", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>'],
    ["a parameter entity", '<!DOCTYPE w [<!ENTITY % x SYSTEM "http://example.com/x"> %x;]><worksheet/>'],
    ["a document type of another place", '<!DOCTYPE w SYSTEM "http://example.com/x.dtd"><worksheet/>'],
  ])("by %s is damaged, and nothing is fetched", async (_what, xml) => {
    expect(await codeOf(withSheet(`${XML}${xml}`))).toBe("damaged");
  });

  it("by fifty thousand attributes or as deep a nesting is damaged or read, never more", async () => {
    const attributes = Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(" ");
    expect(await codeOf(withSheet(`${XML}<worksheet ${attributes}><sheetData/></worksheet>`))).toBe("read");
    expect(await codeOf(withSheet(`${XML}${"<a>".repeat(500_000)}`))).toBe("damaged");
  });
});

describe("a sheet that claims all of Excel's rows and columns", () => {
  it("with two cells in opposite corners costs no more than two cells", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const bytes = plainWorkbook([
      ["表一", `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/></cols>${sheetData(rows)}`],
    ]);
    const workbook = await readWorkbook(bytes);
    expect(workbook.sheets[0]!.cells).toEqual([
      { row: 1, column: 1, value: 1 },
      { row: 1_048_576, column: 16_384, value: 2 },
    ]);
    expect(analyse(workbook).tables).toEqual([]);
  });

  it("and merges all of them under a title is a title without a table", async () => {
    const title = '<row r="1"><c r="A1" t="inlineStr"><is><t>2020年度项目资金收支明细表</t></is></c></row>';
    const merges = '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A2:XFD1048576"/></mergeCells>';
    const workbook = await readWorkbook(plainWorkbook([["表一", `${sheetData(title)}${merges}`]]));
    const analysis = analyse(workbook);
    expect(analysis.checks).toEqual([]);
  });

  it("in an array formula over all of them keeps one formula", async () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>';
    const [sheet] = (await readWorkbook(plainWorkbook([["表一", sheetData(rows)]]))).sheets;
    expect(sheet!.cells).toEqual([{ row: 1, column: 1, value: 1, formula: "1" }]);
  });
});
