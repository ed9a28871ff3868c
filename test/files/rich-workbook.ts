import { strToU8 } from "fflate";
import { contentTypes, MAIN, type Parts, RELATIONSHIPS, relationships, XML } from "./packages";

/**
 * The user's workbook with everything in it that a rewrite could lose: chart, notes, threaded comment, validations,
 * conditional formats old and new, sparklines, names, hidden rows and columns, phonetic runs, macros, custom XML,
 * theme, printer settings, external link, form control behind mc:AlternateContent, worksheet custom property.
 */

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument";

const INCOME = `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="${MC}" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:F9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.15"/><cols><col min="1" max="1" width="30.5" customWidth="1"/><col min="3" max="4" width="9" hidden="1" customWidth="1"/></cols><sheetData><row r="1" spans="1:6" ht="27" customHeight="1" thickBot="1" x14ac:dyDescent="0.2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>5</v></c></row><row r="2" spans="1:6" x14ac:dyDescent="0.15"><c r="A2" t="s" ph="1"><v>1</v></c><c r="B2" s="3" t="s"><v>2</v></c></row><row r="3" spans="1:6" hidden="1" x14ac:dyDescent="0.15"><c r="A3" t="s"><v>3</v></c><c r="B3" s="2"><v>1234.56</v></c><c r="E3" s="4"><v>45292</v></c></row><row r="4" spans="1:6" x14ac:dyDescent="0.15"><c r="A4" t="s"><v>4</v></c><c r="B4" s="2"><v>0.1</v></c></row><row r="5" spans="1:6" x14ac:dyDescent="0.15"><c r="A5" t="inlineStr"><is><t>合计</t></is></c><c r="B5" s="2"><f>SUM(B3:B4)</f><v>1234.6599999999999</v></c><c r="F5"><f>[1]Sheet1!$A$1</f><v>7</v></c></row><row r="6" spans="1:6" x14ac:dyDescent="0.15"><c r="B6"><f t="shared" ref="B6:B8" si="0">B3*2+$B$4+支出!B3</f><v>2469.22</v></c></row><row r="7" spans="1:6" x14ac:dyDescent="0.15"><c r="B7"><f t="shared" si="0"/><v>0.3</v></c></row><row r="8" spans="1:6" x14ac:dyDescent="0.15"><c r="B8"><f t="shared" si="0"/><v>2469.42</v></c></row><row r="9" spans="1:6" x14ac:dyDescent="0.15"><c r="B9" t="e"><f>#REF!+1</f><v>#REF!</v></c><c r="C9" t="b"><v>1</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><autoFilter ref="A2:B5" xr:uid="{00000000-0001-0000-0000-000000000001}"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="B3:B5"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>1000</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B4"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{AAAAAAAA-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A4" xr:uid="{00000000-0002-0000-0000-000000000000}"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" r:id="rId7"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId1"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><customProperties><customPr name="user.tag" r:id="rId8"/></customProperties><ignoredErrors><ignoredError sqref="B4" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><control shapeId="1026" r:id="rId9" name="Button 2"><controlPr defaultSize="0" print="0"/></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent><extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{AAAAAAAA-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>支出!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A5</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext xmlns:x14="${X14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>收入!B3:B4</xm:f><xm:sqref>F4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const SPENDING = `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c></row><row r="3"><c r="B3"><v>1E-3</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const SHARED_STRINGS = `${XML}<sst xmlns="${MAIN}" count="6" uniqueCount="6"><si><r><rPr><b/><sz val="16"/><rFont val="宋体"/></rPr><t>收入</t></r><r><rPr><sz val="16"/><rFont val="黑体"/></rPr><t xml:space="preserve"> 决算表</t></r></si><si><t>項目</t><rPh sb="0" eb="2"><t>コウモク</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve">  金额\n（万元）\u00a0</t></si><si><t>财政拨款_x000D_\n收入</t></si><si><t>事业收入 &amp; 其他 &lt;预算外&gt;</t></si><si><t>被盖住的值</t></si></sst>`;

const STYLES = `${XML}<styleSheet xmlns="${MAIN}" xmlns:mc="${MC}" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0.00_ ;[Red]\\-#,##0.00\\ "/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="仿宋"/><family val="3"/><charset val="134"/></font><font><b/><sz val="16"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF5B9BD5"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal style="thin"><color auto="1"/></diagonal></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"><alignment horizontal="center" vertical="center" textRotation="15"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyProtection="1"><alignment vertical="center"/><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><extLst><ext xmlns:x14="${X14}" uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const WORKBOOK = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="${MC}" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="D:\\决算\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12225" firstSheet="0" activeTab="1"/></bookViews><sheets><sheet name="收入" sheetId="3" r:id="rId1"/><sheet name="支出" sheetId="7" r:id="rId2"/><sheet name="底稿" sheetId="8" state="veryHidden" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId4"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">收入!$A$1:$B$9</definedName><definedName name="总收入">收入!$B$5</definedName></definedNames><calcPr calcId="191029" calcMode="manual"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

const CHART = `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>收入!$B$3:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const DRAWING = `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const NOTES = `${XML}<comments xmlns="${MAIN}"><authors><author>王会计</author><author>tc={BBBBBBBB-0000-0000-0000-000000000001}</author></authors><commentList><comment ref="B3" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>王会计:</t></r><r><t xml:space="preserve">
已核对</t></r></text></comment><comment ref="B4" authorId="1" shapeId="0"><text><t>[线索批注] 请复核</t></text></comment></commentList></comments>`;

// As Excel writes VML: not XML in every corner (an unclosed <br>), so nobody may parse it as such.
const shape = (id: number, row: number, column: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1"><v:textbox><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 2, 2, 4, 31, 6, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shape(1025, 2, 1)}<v:shape id="_x0000_s1026" type="#_x0000_t201" style='position:absolute'><v:textbox><div><font face="宋体">核对<br></font></div></v:textbox><x:ClientData ObjectType="Button"><x:Anchor>5, 0, 5, 0, 6, 0, 7, 0</x:Anchor></x:ClientData></v:shape>${shape(1027, 3, 1)}</xml>`;

const THREADED = `${XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" dT="2026-01-05T08:00:00.00" personId="{CCCCCCCC-0000-0000-0000-000000000001}" id="{BBBBBBBB-0000-0000-0000-000000000001}"><text>请复核</text></threadedComment></ThreadedComments>`;

const THEME = `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office 主题"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="5B9BD5"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="4472C4"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** The rich workbook's parts (an .xlsm: it carries a macro project). */
export const RICH_PARTS: Parts = {
  "[Content_Types].xml": contentTypes(
    {
      "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      "xl/worksheets/sheet1.xml": "worksheet",
      "xl/worksheets/sheet2.xml": "worksheet",
      "xl/worksheets/sheet3.xml": "worksheet",
      "xl/styles.xml": "styles",
      "xl/sharedStrings.xml": "sharedStrings",
      "xl/calcChain.xml": "calcChain",
      "xl/comments1.xml": "comments",
      "xl/externalLinks/externalLink1.xml": "externalLink",
      "xl/theme/theme1.xml": `${OFFICE}.theme+xml`,
      "xl/drawings/drawing1.xml": `${OFFICE}.drawing+xml`,
      "xl/charts/chart1.xml": `${OFFICE}.drawingml.chart+xml`,
      "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
      "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
      "xl/vbaProject.bin": "application/vnd.ms-office.vbaProject",
      "xl/ctrlProps/ctrlProp1.xml": "application/vnd.ms-excel.controlproperties+xml",
      "xl/customProperty1.bin": `${OFFICE}.spreadsheetml.customProperty`,
      "customXml/itemProps1.xml": `${OFFICE}.customXmlProperties+xml`,
      "docProps/app.xml": `${OFFICE}.extended-properties+xml`,
    },
    { bin: `${OFFICE}.spreadsheetml.printerSettings`, vml: `${OFFICE}.vmlDrawing` },
  ),
  "_rels/.rels": relationships({
    rId1: ["officeDocument", "xl/workbook.xml"],
    rId3: ["extended-properties", "docProps/app.xml"],
  }),
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relationships({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    rId2: ["worksheet", "/xl/worksheets/sheet2.xml"],
    rId3: ["worksheet", "worksheets/sheet3.xml"],
    rId4: ["externalLink", "externalLinks/externalLink1.xml"],
    rId5: ["theme", "theme/theme1.xml"],
    rId6: ["styles", "styles.xml"],
    rId7: ["sharedStrings", "sharedStrings.xml"],
    rId8: ["calcChain", "calcChain.xml"],
    rId9: ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
    rId10: ["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    rId11: ["customXml", "../customXml/item1.xml"],
  }),
  "xl/worksheets/sheet1.xml": INCOME,
  "xl/worksheets/sheet2.xml": SPENDING,
  "xl/worksheets/sheet3.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships({
    rId1: ["printerSettings", "../printerSettings/printerSettings1.bin"],
    rId2: ["drawing", "../drawings/drawing1.xml"],
    rId3: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    rId4: ["comments", "../comments1.xml"],
    rId5: [
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment1.xml",
    ],
    rId7: ["hyperlink", "https://example.org/"],
    rId8: ["customProperty", "../customProperty1.bin"],
    rId9: ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
  }),
  "xl/sharedStrings.xml": SHARED_STRINGS,
  "xl/styles.xml": STYLES,
  "xl/calcChain.xml": `${XML}<calcChain xmlns="${MAIN}"><c r="B5" i="3"/><c r="F5"/><c r="B6"/></calcChain>`,
  "xl/theme/theme1.xml": THEME,
  "xl/drawings/drawing1.xml": DRAWING,
  "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "/xl/charts/chart1.xml"] }),
  "xl/charts/chart1.xml": CHART,
  "xl/drawings/vmlDrawing1.vml": VML,
  "xl/comments1.xml": NOTES,
  "xl/threadedComments/threadedComment1.xml": THREADED,
  "xl/persons/person.xml": `${XML}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="李审计" id="{CCCCCCCC-0000-0000-0000-000000000001}" userId="李审计" providerId="None"/></personList>`,
  "xl/ctrlProps/ctrlProp1.xml": `${XML}<formControlPr xmlns="${X14}" objectType="Button" lockText="1"/>`,
  "xl/externalLinks/externalLink1.xml": `${XML}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONSHIPS}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relationships({
    rId1: ["externalLinkPath", "file:///D:/other.xlsx"],
  }),
  "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 0, 2, 0, 255, 254]),
  "xl/customProperty1.bin": strToU8("u\0s\0e\0r\0"),
  "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 9, 9, 9]),
  "customXml/item1.xml": `${XML}<budget xmlns="urn:unit"><year>2025</year></budget>`,
  "customXml/_rels/item1.xml.rels": relationships({ rId1: ["customXmlProps", "itemProps1.xml"] }),
  "customXml/itemProps1.xml": `${XML}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{DDDDDDDD-0000-0000-0000-000000000001}"><ds:schemaRefs/></ds:datastoreItem>`,
  "docProps/app.xml": `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
};
