import { readWorkbook } from "../../../src/files";
import { addSheet, cellAt, newWorkbook, removeSheet, type WorkbookModel } from "../../../src/host/model";
import { MAIN, partOf, partsOf, plainWorkbook, sheetData, XML, zip } from "../../files/packages";
import { RICH_PARTS } from "../../files/rich-workbook";
import { workbookOf } from "../../excel/workbooks";
import {
  LOADING,
  loadWorkbench,
  openWorkbook,
  reopened,
  rewritten,
  sampleBytes,
  saved,
  saveWorkbook,
  sheetOf,
  withoutIds,
} from "./xlsx";

beforeAll(loadWorkbench, LOADING);

/** A computed sheet as the add-in makes it. */
function addComputed(workbook: WorkbookModel, name: string, id: string): void {
  const sheet = addSheet(workbook, name);
  Object.assign(cellAt(sheet, 1, 1), {
    value: "勾稽结果",
    looks: { "Font/Size": 16, "Font/Bold": true, HorizontalAlignment: "Center" },
  });
  Object.assign(cellAt(sheet, 2, 1), {
    value: 3,
    formula: "=SUM('部门收支余情况'!B5:B6)",
    numberFormat: "#,##0.00##",
    looks: { "Borders/EdgeTop/Style": "Continuous", "Borders/EdgeTop/Color": "#7F7F7F", "Fill/Color": "#F2F2F2" },
  });
  Object.assign(cellAt(sheet, 3, 1), {
    value: "见",
    hyperlink: { documentReference: "'部门收支余情况'!B5", textToDisplay: "见" },
    looks: { "Font/Color": "#0563C1", "Font/Underline": "Single" },
  });
  sheet.merges = [{ top: 1, left: 1, bottom: 1, right: 4 }];
  sheet.rowHeights.set(1, 30);
  sheet.columnWidths.set(1, 129.75).set(2, 51);
  sheet.frozenRows = 1;
  sheet.properties.set("gouji.sheet", id);
  workbook.names.push({ name: `_gouji_sheet_${id.replaceAll("-", "_")}`, formula: `='${name}'!$A$1`, visible: false });
}

describe("a new sheet", () => {
  it("is saved with all that is in it and known as ours again", async () => {
    const bytes = sampleBytes("furong-2020.xlsx");
    const workbook = await openWorkbook(bytes);
    addComputed(workbook, "勾稽 '结果'", "project-funds");
    // A name's formula doubles the quotes of the sheet that it leads to.
    workbook.names[0]!.formula = "='勾稽 ''结果'''!$A$1";
    const file = await saveWorkbook(bytes, workbook);
    expect(withoutIds(await openWorkbook(file))).toEqual(withoutIds(workbook));
    const { sheets } = await readWorkbook(file);
    expect(sheets.map(({ ours }) => ours)).toEqual([...Array(7).fill(undefined), "project-funds"]);
  });

  it("prints as it is told to, its first rows on every page", async () => {
    const file = await saved(sampleBytes("furong-2020.xlsx"), (workbook) => {
      addComputed(workbook, "结果", "checks");
      sheetOf(workbook, "结果").pageLayout = {
        Orientation: "Landscape",
        PaperSize: "A4",
        Zoom: { horizontalFitToPages: 1 },
        CenterHorizontally: true,
        Margins: {
          unit: "Inches",
          margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
        },
        PrintTitleRows: "$1:$2",
      };
    });
    const xml = partOf(file, "xl/worksheets/sheet8.xml");
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toContain('<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>');
    const setup = /<pageSetup [^>]*>/.exec(xml)![0];
    expect(setup).toEqual(expect.stringContaining('paperSize="9"'));
    expect(setup).toEqual(expect.stringContaining('orientation="landscape"'));
    expect(setup).toEqual(expect.stringContaining('fitToWidth="1" fitToHeight="0"'));
    expect(partOf(file, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="7">'结果'!$1:$2</definedName>`,
    );
  });

  it("stands where the model has it, and the names of single sheets follow theirs", async () => {
    const bytes = zip(RICH_PARTS);
    const workbook = await openWorkbook(bytes);
    addSheet(workbook, "新表");
    workbook.sheets.unshift(workbook.sheets.pop()!);
    const file = await saveWorkbook(bytes, workbook);
    expect((await openWorkbook(file)).sheets.map(({ name }) => name)).toEqual(["新表", "收入", "支出", "底稿"]);
    expect(partOf(file, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="1">收入!$A$1:$B$9</definedName>',
    );
    // 支出 was in front and still is; of two sheets in front both would be edited at once.
    expect(partOf(file, "xl/workbook.xml")).toContain('activeTab="2"');
    const inFront = [...partsOf(file)].filter(
      ([path, xml]) => /worksheets\/sheet/.test(path) && xml.includes("tabSelected"),
    );
    expect(inFront.map(([path]) => path)).toEqual([]);
  });

  it("goes into a strict file in the file's own namespace", async () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const parts = partsOf(plainWorkbook([["部门收支余情况", sheetData('<row r="5"><c r="B5"><v>1</v></c></row>')]]));
    const bytes = zip(Object.fromEntries([...parts].map(([path, text]) => [path, strict(text)])));
    const workbook = await openWorkbook(bytes);
    addComputed(workbook, "结果", "checks");
    const file = await saveWorkbook(bytes, workbook);
    expect(withoutIds(await openWorkbook(file))).toEqual(withoutIds(workbook));
    rewritten(workbook);
    // Names of sheets that are new come last.
    workbook.names.reverse();
    const anew = await saveWorkbook(bytes, workbook);
    expect(withoutIds(await openWorkbook(anew))).toEqual(withoutIds(workbook));
    for (const path of ["xl/styles.xml", "xl/worksheets/sheet2.xml"]) {
      expect(partOf(anew, path)).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');

      expect(partOf(file, path)).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    }
  });
});

describe("a sheet that is there no more", () => {
  it("takes its parts along, and the names of the others stay with them", async () => {
    const bytes = zip(RICH_PARTS);
    const workbook = await openWorkbook(bytes);
    removeSheet(workbook, sheetOf(workbook, "收入"));
    const file = await saveWorkbook(bytes, workbook);
    expect((await openWorkbook(file)).sheets.map(({ name }) => name)).toEqual(["支出", "底稿"]);
    const parts = [...partsOf(file).keys()];
    expect(parts.filter((path) => /chart|comments|drawing|ctrlProp|threaded/i.test(path))).toEqual([]);
    expect(partOf(file, "xl/workbook.xml")).not.toContain("Print_Area");
    expect((await openWorkbook(file)).names).toEqual([{ name: "总收入", formula: "=#REF!$A$1", visible: true }]);
  });

  it("can have been the only one, if there is a new one", async () => {
    const workbook = await reopened(plainWorkbook([["旧", sheetData("")]]), (open) => {
      addSheet(open, "新");
      removeSheet(open, sheetOf(open, "旧"));
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["新"]);
  });
});

describe("a sheet of another name or visibility", () => {
  it("is the same sheet, and what only the file knows of it follows", async () => {
    const file = await saved(zip(RICH_PARTS), (workbook) => {
      sheetOf(workbook, "收入").name = "收入 & '支出'";
      sheetOf(workbook, "支出").visibility = "Hidden";
      sheetOf(workbook, "底稿").visibility = "Visible";
    });
    const workbook = await openWorkbook(file);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["收入 & '支出'", "Visible"],
      ["支出", "Hidden"],
      ["底稿", "Visible"],
    ]);
    expect(partOf(file, "xl/workbook.xml")).toContain(`localSheetId="0">'收入 &amp; ''支出'''!$A$1:$B$9</definedName>`);
    expect([...partsOf(file).keys()]).toContain("xl/charts/chart1.xml");
  });
});

describe("the workbook", () => {
  it("keeps, hides, changes and loses names", async () => {
    const bytes = plainWorkbook([["表一", sheetData("")]], {
      "xl/workbook.xml":
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets>` +
        '<definedNames><definedName name="甲" comment="说明">表一!$A$1</definedName><definedName name="乙">OFFSET(表一!$A$1,1,"&lt;")</definedName><definedName name="丙">1</definedName></definedNames></workbook>',
    });
    const file = await saved(bytes, (workbook) => {
      workbook.names = workbook.names.filter(({ name }) => name !== "丙");
      workbook.names[1]!.visible = false;
      workbook.names.push({ name: "丁", formula: '=IF(表一!$A$1>0,"是","否")', visible: true });
    });
    expect((await openWorkbook(file)).names).toEqual([
      { name: "甲", formula: "=表一!$A$1", visible: true },
      { name: "乙", formula: '=OFFSET(表一!$A$1,1,"<")', visible: false },
      { name: "丁", formula: '=IF(表一!$A$1>0,"是","否")', visible: true },
    ]);
    expect(partOf(file, "xl/workbook.xml")).toContain('comment="说明"');
  });

  it("is protected or not, as the model says", async () => {
    const bytes = plainWorkbook([["表一", sheetData("")]]);
    const file = await saved(bytes, (workbook) => {
      workbook.protected = true;
      workbook.sheets[0]!.protected = true;
    });
    const workbook = await openWorkbook(file);
    expect([workbook.protected, workbook.sheets[0]!.protected]).toEqual([true, true]);
    const freed = await reopened(file, (open) => (open.protected = open.sheets[0]!.protected = false));
    expect([freed.protected, freed.sheets[0]!.protected]).toEqual([false, false]);
  });

  it("need not come from a file", async () => {
    const workbook = workbookOf({
      收支: [
        ["收入", 1234.5],
        ["支出", "=B1*2"],
      ],
      说明: [["无"]],
    });
    cellAt(workbook.sheets[0]!, 1, 2).looks = { "Font/Bold": true };
    cellAt(workbook.sheets[0]!, 1, 2).numberFormat = "#,##0.00";
    const again = await openWorkbook(await saveWorkbook(undefined, workbook));
    expect(withoutIds(again)).toEqual(withoutIds(workbook));
  });

  it("has at least one sheet", async () => {
    await expect(saveWorkbook(undefined, newWorkbook())).rejects.toThrow(RangeError);
  });
});
