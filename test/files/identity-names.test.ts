import { readWorkbook, removeAdditions, writeWorkbook } from "../../src/files";
import { computedSheet } from "./additions";
import { partOf, partsOf, plainParts, RELATIONSHIPS, sheetData, zip } from "./packages";
import { RICH_PARTS } from "./rich-workbook";

const CONTENT = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');
const PLAIN = plainParts([["收入", CONTENT]]);
const SHEET = computedSheet({ id: "project-funds", name: "项目资金收支", headerRows: 0 });
const NAME = `<definedName name="_gouji_sheet_project_funds" hidden="1">'项目资金收支'!$A$1</definedName>`;
const WORKBOOK = "xl/workbook.xml";

const write = (bytes: Uint8Array, ...sheets: (typeof SHEET)[]) => writeWorkbook(bytes, { sheets, marks: [] });
const namesIn = (bytes: Uint8Array) =>
  [...partOf(bytes, WORKBOOK).matchAll(/<definedName [^>]*name="([^"]*)"/g)].map((match) => match[1]);
const ours = async (bytes: Uint8Array) =>
  Object.fromEntries((await readWorkbook(bytes)).sheets.map((sheet) => [sheet.name, sheet.ours]));

/** The workbook as a program saves it that knows no worksheet properties. */
function withoutProperties(bytes: Uint8Array, edit: (workbook: string) => string = (workbook) => workbook): Uint8Array {
  const parts = [...partsOf(bytes)].map(([path, content]) => [
    path,
    path === WORKBOOK ? edit(content) : content.replace(/<customProperties>.*<\/customProperties>/, ""),
  ]);
  return zip(Object.fromEntries(parts) as Record<string, string>);
}

/** A workbook of the user's with names as given and the sheets 收入 and 王'表 1. */
function userNames(names: string): Uint8Array {
  const parts = plainParts([
    ["收入", CONTENT],
    ["王'表 1", CONTENT],
  ]);
  const workbook = (parts[WORKBOOK] as string).replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`);
  return zip({ ...parts, [WORKBOOK]: workbook });
}

describe("the hidden name of a computed sheet", () => {
  it("points at the sheet's first cell, with an underscore for each hyphen of the id", async () => {
    expect(partOf(await write(zip(PLAIN), SHEET), WORKBOOK)).toContain(`<definedNames>${NAME}</definedNames>`);
  });

  it("makes the sheet known as ours when its property is gone", async () => {
    const saved = withoutProperties(await write(zip(PLAIN), SHEET));
    expect(await ours(saved)).toEqual({ 收入: undefined, 项目资金收支: "project-funds" });
    expect(partsOf(await write(saved, SHEET)).get(WORKBOOK)).toBe(partOf(await write(zip(PLAIN), SHEET), WORKBOOK));
    expect((await readWorkbook(await removeAdditions(saved))).sheets.map(({ name }) => name)).toEqual(["收入"]);
  });

  it.each([
    ["quoted, with doubled quotes", `<definedName name="_gouji_sheet_a_1" hidden="1">'王''表 1'!$A$1</definedName>`],
    ["hidden by the word true", `<definedName hidden="true" name="_gouji_sheet_a_1">'王''表 1'!$A$1</definedName>`],
    [
      "with an entity",
      `<definedName name="_gouji_sheet_a_1" hidden="1">&apos;王&apos;&apos;表 1&apos;!$A$1</definedName>`,
    ],
  ])("is understood %s", async (_, name) => {
    expect(await ours(userNames(name))).toEqual({ 收入: undefined, "王'表 1": "a-1" });
  });

  it("is understood without quotes", async () => {
    const bytes = userNames('<definedName name="_gouji_sheet_a" hidden="1">收入!$A$1</definedName>');
    expect(await ours(bytes)).toMatchObject({ 收入: "a" });
  });

  it.each([
    ["is visible", '<definedName name="_gouji_sheet_a">收入!$A$1</definedName>'],
    ["is marked as not hidden", '<definedName name="_gouji_sheet_a" hidden="0">收入!$A$1</definedName>'],
    ["begins differently", '<definedName name="_gouji_sheets_a" hidden="1">收入!$A$1</definedName>'],
    ["begins with a capital", '<definedName name="_Gouji_sheet_a" hidden="1">收入!$A$1</definedName>'],
    ["has no id", '<definedName name="_gouji_sheet_" hidden="1">收入!$A$1</definedName>'],
    ["has other characters in its id", '<definedName name="_gouji_sheet_表" hidden="1">收入!$A$1</definedName>'],
    ["leads to another cell", '<definedName name="_gouji_sheet_a" hidden="1">收入!$B$5</definedName>'],
    ["leads to a range", '<definedName name="_gouji_sheet_a" hidden="1">收入!$A$1:$B$2</definedName>'],
    ["is a formula", '<definedName name="_gouji_sheet_a" hidden="1">SUM(收入!$A$1)</definedName>'],
    ["is a constant", '<definedName name="_gouji_sheet_a" hidden="1">42</definedName>'],
    ["holds for one sheet", '<definedName name="_gouji_sheet_a" hidden="1" localSheetId="0">收入!$A$1</definedName>'],
  ])("is not taken for a name of the user's that %s, which stays", async (_, name) => {
    const bytes = userNames(name);
    expect(await ours(bytes)).toEqual({ 收入: undefined, "王'表 1": undefined });
    const left = await removeAdditions(await write(bytes, SHEET));
    expect(partsOf(left)).toEqual(partsOf(bytes));
  });

  it("is left out where the user has that name, whatever its case: a name twice would have Excel repair the file", async () => {
    const bytes = userNames('<definedName name="_GOUJI_sheet_project_funds">收入!$B$5</definedName>');
    const written = await write(bytes, SHEET);
    expect(namesIn(written)).toEqual(["_GOUJI_sheet_project_funds"]);
    expect(await ours(written)).toMatchObject({ 项目资金收支: "project-funds" });
  });

  it.each([
    ["#REF!$A$1", "the user has removed its sheet"],
    ["#REF!", "the user has removed its sheet"],
    ["'项目资金收支'!#REF!", "the user has removed its cell"],
    ["'不在了'!$A$1", "another program has removed its sheet and left the name alone"],
  ])("is ignored and removed when it has become %s because %s", async (formula) => {
    const written = await write(userNames('<definedName name="总收入">收入!$B$5</definedName>'), SHEET);
    const broken = withoutProperties(written, (workbook) => workbook.replace("'项目资金收支'!$A$1", formula));
    expect(await ours(broken)).toMatchObject({ 项目资金收支: undefined });
    expect(namesIn(await removeAdditions(broken))).toEqual(["总收入"]);
    const another = computedSheet({ id: SHEET.id, name: "另一张", headerRows: 0 });
    expect(namesIn(await write(broken, another))).toEqual(["总收入", "_gouji_sheet_project_funds"]);
  });

  it("goes with its sheet, and the list with it unless the user has names of his own", async () => {
    expect(partOf(await removeAdditions(await write(zip(PLAIN), SHEET)), WORKBOOK)).not.toContain("definedName");
    const rich = await removeAdditions(await write(zip(RICH_PARTS), SHEET));
    expect(namesIn(rich)).toEqual(["_xlnm.Print_Area", "总收入"]);
  });

  it("leaves an empty list of names as it was", async () => {
    // openpyxl writes one into every workbook.
    const workbook = (PLAIN[WORKBOOK] as string).replace("</sheets>", "</sheets><definedNames />");
    const bytes = zip({ ...PLAIN, [WORKBOOK]: workbook });
    expect(partsOf(await removeAdditions(await write(bytes, SHEET)))).toEqual(partsOf(bytes));
    const once = await write(bytes, SHEET);
    expect(await write(once, SHEET)).toEqual(once);
  });

  it("follows a sheet that the user renames", async () => {
    const renamed = withoutProperties(await write(zip(PLAIN), SHEET), (workbook) =>
      workbook.replace('name="项目资金收支"', 'name="资金"').replace("'项目资金收支'!$A$1", "资金!$A$1"),
    );
    expect(await ours(renamed)).toEqual({ 收入: undefined, 资金: "project-funds" });
  });

  it("tells our sheet from the user's copy of it, even if the copy comes first", async () => {
    const written = await write(zip(PLAIN), SHEET);
    const parts = Object.fromEntries(partsOf(written)) as Record<string, string>;
    const copied = zip({
      ...parts,
      [WORKBOOK]: parts[WORKBOOK]!.replace("<sheets>", '<sheets><sheet name="存档" sheetId="0" r:id="rId99"/>'),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(
        "</Relationships>",
        `<Relationship Id="rId99" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/copy.xml"/></Relationships>`,
      ),
      "xl/worksheets/copy.xml": parts["xl/worksheets/sheet2.xml"]!,
      "xl/worksheets/_rels/copy.xml.rels": parts["xl/worksheets/_rels/sheet2.xml.rels"]!,
    });
    expect(await ours(copied)).toEqual({ 存档: "project-funds", 收入: undefined, 项目资金收支: "project-funds" });
    expect(Object.keys(await ours(await removeAdditions(copied)))).toEqual(["存档", "收入"]);
  });

  it("has an id of small letters, digits and hyphens, any other is refused", async () => {
    for (const id of ["", "P1", "a_b", "表"]) {
      await expect(write(zip(PLAIN), computedSheet({ id }))).rejects.toMatchObject({ code: "invalid-sheet-id" });
    }
  });
});
