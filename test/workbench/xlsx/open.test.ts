import { readWorkbook } from "../../../src/files";
import { workbookFrom } from "../../../src/host/from-snapshot";
import { cellKey } from "../../../src/host/model";
import { MAIN, plainWorkbook, relationships, sheetData, XML, zip } from "../../files/packages";
import { RICH_PARTS } from "../../files/rich-workbook";
import {
  cellOf,
  defaultFontOf,
  LOADING,
  loadWorkbench,
  oneSheet,
  openWorkbook,
  sampleBytes,
  SAMPLES,
  sheetOf,
  stylesPart,
} from "./xlsx";

beforeAll(loadWorkbench, LOADING);

describe("a workbook that is opened", () => {
  it.each(SAMPLES)("holds of %s what the command line reads", async (file) => {
    const bytes = sampleBytes(file);
    const workbook = await openWorkbook(bytes);
    const read = workbookFrom(await readWorkbook(bytes));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(read.sheets.map(({ name }) => name));
    workbook.sheets.forEach((sheet, index) => {
      const expected = read.sheets[index]!;
      for (const [key, { value, formula, numberFormat }] of expected.cells) {
        expect(sheet.cells.get(key)).toMatchObject({ value, ...(formula ? { formula } : {}) });
        expect(sheet.cells.get(key)?.numberFormat).toBe(numberFormat);
      }
      expect([sheet.merges, sheet.hiddenRows, sheet.hiddenColumns, sheet.visibility]).toEqual([
        expected.merges,
        expected.hiddenRows,
        expected.hiddenColumns,
        expected.visibility,
      ]);
    });
  });

  it("shows a sample as it was dressed", async () => {
    const workbook = await openWorkbook(sampleBytes("furong-2020.xlsx"));
    const sheet = workbook.sheets[0]!;
    expect(sheet.cells.get(cellKey(1, 1))).toEqual({
      value: "2020年度部门收支余情况表",
      looks: {
        "Font/Size": 18,
        "Font/Bold": true,
        HorizontalAlignment: "Center",
        VerticalAlignment: "Center",
      },
    });
    // 36 digits of 7 pixels, at 0.75 points each.
    expect(sheet.columnWidths.get(1)).toBe(189);
    expect(sheet.rowHeights.get(1)).toBe(34);
    expect(defaultFontOf(sampleBytes("furong-2020.xlsx"))).toEqual({ name: "宋体", size: 11 });
  });

  it("tells fonts, fills, lines and alignment in Office.js' words", async () => {
    const styles = stylesPart({
      fonts: [
        '<font><b val="true"/><i val="0"/><strike/><u val="double"/><sz val="10.5"/><color rgb="FF9C0006"/><name val="仿宋"/></font>',
        '<font><i/><u/><sz val="11"/><color theme="1"/><name val="宋体"/></font>',
      ],
      fills: [
        '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>',
      ],
      borders: [
        '<border><left style="thin"><color auto="1"/></left><right style="hair"><color indexed="10"/></right>' +
          '<top style="double"><color rgb="FF7F7F7F"/></top><bottom style="mediumDashDot"/><diagonal/></border>',
      ],
      cells: [
        '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0"/>',
        '<xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0"/>',
        '<xf numFmtId="0" fontId="0" fillId="1" borderId="0" xfId="0"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" textRotation="135"/></xf>',
      ],
    });
    const content = sheetData(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="3"/><c r="D1"><v>2</v></c></row>',
    );
    const { cells } = (await openWorkbook(oneSheet(content, { "xl/styles.xml": styles }))).sheets[0]!;
    expect([...cells.values()]).toEqual([
      {
        value: 1,
        looks: {
          "Font/Name": "仿宋",
          "Font/Size": 10.5,
          "Font/Bold": true,
          "Font/Strikethrough": true,
          "Font/Underline": "Double",
          "Font/Color": "#9C0006",
          "Fill/Color": "#DDEBF7",
        },
      },
      { value: 2 },
      {
        value: "",
        looks: {
          "Font/Italic": true,
          "Font/Underline": "Single",
          "Borders/EdgeTop/Style": "Double",
          "Borders/EdgeTop/Weight": "Thick",
          "Borders/EdgeTop/Color": "#7F7F7F",
          "Borders/EdgeBottom/Style": "DashDot",
          "Borders/EdgeBottom/Weight": "Medium",
          "Borders/EdgeLeft/Style": "Continuous",
          "Borders/EdgeRight/Style": "Continuous",
          "Borders/EdgeRight/Weight": "Hairline",
          "Borders/EdgeRight/Color": "#FF0000",
        },
      },
      {
        value: "",
        looks: {
          HorizontalAlignment: "CenterAcrossSelection",
          VerticalAlignment: "Top",
          WrapText: true,
          IndentLevel: 2,
          TextOrientation: -45,
        },
      },
    ]);
  });

  it("resolves colours of the theme, lighter and darker ones, and a palette of the file's own", async () => {
    const fill = (color: string) => `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const colors = [
      'theme="4"',
      'theme="0" tint="-0.249977111117893"',
      'theme="4" tint="0.79998168889431442"',
      'theme="1" tint="0.5"',
      'indexed="9"',
      'indexed="8"',
    ];
    const styles = stylesPart({
      fills: colors.map(fill),
      cells: colors.map((_, index) => `<xf numFmtId="0" fontId="0" fillId="${index + 2}" borderId="0" xfId="0"/>`),
      more: `<colors><indexedColors>${'<rgbColor rgb="00123456"/>'.repeat(9)}</indexedColors></colors>`,
    });
    const row = colors.map((_, index) => `<c r="${"ABCDEF"[index]}1" s="${index + 1}"/>`).join("");
    const workbook = await openWorkbook(oneSheet(sheetData(`<row r="1">${row}</row>`), { "xl/styles.xml": styles }));
    const found = [...workbook.sheets[0]!.cells.values()].map(({ looks }) => looks?.["Fill/Color"]);
    // Without a theme part Office's own colours hold. 25 % darker white is BFBFBF, 80 % lighter 5B9BD5 is DEEBF7.
    expect(found).toEqual(["#5B9BD5", "#BFBFBF", "#DEEBF7", "#808080", "#FFFFFF", "#123456"]);
  });

  it("leaves out what the workbook's own default is, but tells that its cells are centred", async () => {
    const workbook = await openWorkbook(zip(RICH_PARTS));
    expect(cellOf(workbook, "收入", 2, 1)).toEqual({ value: "項目", looks: { VerticalAlignment: "Center" } });
    expect(cellOf(workbook, "收入", 1, 1)?.looks).toEqual({
      "Font/Name": "宋体",
      "Font/Size": 16,
      "Font/Bold": true,
      HorizontalAlignment: "Center",
      VerticalAlignment: "Center",
      TextOrientation: 15,
      "Borders/EdgeBottom/Style": "Continuous",
    });
    expect(defaultFontOf(zip(RICH_PARTS))).toEqual({ name: "仿宋", size: 11 });
  });

  it("gives empty cells their number formats, which decide what is typed into them", async () => {
    const styles = stylesPart({ cells: ['<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/>'] });
    const content = sheetData('<row r="2"><c r="B2" s="1"/></row>');
    const workbook = await openWorkbook(oneSheet(content, { "xl/styles.xml": styles }));
    expect(cellOf(workbook, "表一", 2, 2)).toEqual({ value: "", numberFormat: "@" });
  });

  it("knows the texts that were entered with an apostrophe", async () => {
    const styles = stylesPart({
      cells: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>'],
    });
    const text = (address: string, style: number) =>
      `<c r="${address}" s="${style}" t="inlineStr"><is><t>2020年1月</t></is></c>`;
    const content = sheetData(`<row r="1">${text("A1", 1)}${text("B1", 0)}<c r="C1" s="1"><v>5</v></c></row>`);
    const { cells } = (await openWorkbook(oneSheet(content, { "xl/styles.xml": styles }))).sheets[0]!;
    expect([...cells.values()]).toEqual([{ value: "2020年1月", quoted: true }, { value: "2020年1月" }, { value: 5 }]);
  });

  it("has notes, names, protection, panes, sizes, links and the sheet that was in front", async () => {
    const workbook = await openWorkbook(zip(RICH_PARTS));
    const [income, spending] = workbook.sheets;
    expect(workbook.notes).toEqual([
      { sheetId: income!.id, row: 3, column: 2, text: "王会计:\n已核对" },
      { sheetId: income!.id, row: 4, column: 2, text: "[线索批注] 请复核" },
    ]);
    expect(workbook.names).toEqual([{ name: "总收入", formula: "=收入!$B$5", visible: true }]);
    expect([income!.protected, spending!.protected, workbook.protected]).toEqual([true, false, false]);
    expect(income!.frozenRows).toBe(2);
    expect(income!.rowHeights.get(1)).toBe(27);
    // 30.5 digits are 213.5 pixels, 9 are 63.
    expect([...income!.columnWidths]).toEqual([
      [1, 160.5],
      [3, 47.25],
      [4, 47.25],
    ]);
    expect(cellOf(workbook, "收入", 4, 1)?.hyperlink).toEqual({ address: "https://example.org/" });
    expect(workbook.activeSheet).toBe(spending!.id);
  });

  it("knows hidden names, a protected workbook and links to other cells", async () => {
    const bytes = plainWorkbook(
      [
        [
          "表一",
          sheetData('<row r="1"><c r="A1" t="inlineStr"><is><t>见表二</t></is></c></row>') +
            `<hyperlinks><hyperlink ref="A1" location="'表二'!B2" display="见表二" tooltip="去"/></hyperlinks>`,
        ],
        ["表二", sheetData("")],
      ],
      {
        "xl/workbook.xml":
          `${XML}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
          '<workbookProtection lockStructure="1"/><sheets><sheet name="表一" sheetId="1" r:id="rId1"/><sheet name="表二" sheetId="2" r:id="rId2"/></sheets>' +
          `<definedNames><definedName name="税率">0.13</definedName><definedName name="_x" hidden="1">'表二'!$A$1</definedName>` +
          `<definedName name="_xlnm.Print_Titles" localSheetId="0">表一!$1:$2</definedName></definedNames></workbook>`,
      },
    );
    const workbook = await openWorkbook(bytes);
    expect(workbook.protected).toBe(true);
    expect(workbook.names).toEqual([
      { name: "税率", formula: "=0.13", visible: true },
      { name: "_x", formula: "='表二'!$A$1", visible: false },
    ]);
    expect(cellOf(workbook, "表一", 1, 1)?.hyperlink).toEqual({
      documentReference: "'表二'!B2",
      screenTip: "去",
      textToDisplay: "见表二",
    });
  });

  it("has every conditional format with its type, in the order of their priority", async () => {
    const styles = stylesPart({
      cells: [],
      more: '<dxfs count="2"><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    });
    const content =
      sheetData("") +
      '<conditionalFormatting sqref="A1:A3 C1"><cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>5</formula></cfRule>' +
      '<cfRule type="duplicateValues" priority="4"/></conditionalFormatting>' +
      '<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="1" priority="1"><formula>N("gouji")=0</formula></cfRule></conditionalFormatting>' +
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="3" id="{A}"><xm:f>其他!A1&gt;0</xm:f></x14:cfRule><xm:sqref>D4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const { sheets } = await openWorkbook(oneSheet(content, { "xl/styles.xml": styles }));
    const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
    expect(
      sheets[0]!.conditionalFormats.map(({ type, ranges, formula, looks }) => [type, ranges, formula, looks]),
    ).toEqual([
      ["Custom", [at(2, 2)], '=N("gouji")=0', { fill: "#FFC7CE" }],
      ["CellValue", [at(1, 1, 3, 1), at(1, 3)], "=1;5", {}],
      ["Custom", [at(4, 4)], "=其他!A1>0", {}],
      ["PresetCriteria", [at(1, 1, 3, 1), at(1, 3)], "", {}],
    ]);
  });

  it("reads elements with a prefix, in parts of any name", async () => {
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const styles = stylesPart({
      fonts: ['<font><b/><sz val="10.5"/><name val="宋体"/></font>'],
      cells: ['<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/>'],
    });
    const sheet = `<worksheet xmlns="${MAIN}">${sheetData('<row r="1" ht="20"><c r="A1" s="1"><v>7</v></c></row>')}</worksheet>`;
    const bytes = plainWorkbook([["表一", ""]], {
      "xl/styles.xml": XML + prefixed(styles.slice(XML.length)),
      "xl/worksheets/收入.xml": XML + prefixed(sheet),
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/收入.xml"],
        rId90: ["styles", "styles.xml"],
      }),
    });
    const workbook = await openWorkbook(bytes);
    expect(cellOf(workbook, "表一", 1, 1)).toEqual({ value: 7, looks: { "Font/Size": 10.5, "Font/Bold": true } });
    expect(sheetOf(workbook, "表一").rowHeights.get(1)).toBe(20);
  });

  it("is refused when it is none", async () => {
    await expect(openWorkbook(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ name: "UnreadableFile" });
  });
});
