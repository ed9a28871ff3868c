import {
  contentTypes,
  MAIN,
  type Parts,
  PLAIN_STYLES,
  plainParts,
  RELATIONSHIPS,
  relationships,
  sheetData,
} from "./packages";
import { RICH_PARTS } from "./rich-workbook";

export const CONTENT = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');

/** The same workbook as .NET writers make it: every element with a prefix, relationship attributes under another. */
const PREFIXED: Parts = {
  ...plainParts([["收入", CONTENT]]),
  "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="收入" sheetId="1" rel:id="rId1" xmlns:rel="${RELATIONSHIPS}"/></x:sheets></x:workbook>`,
  "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  "xl/styles.xml": PLAIN_STYLES.replace("xmlns=", "xmlns:x=").replace(/<(\/?)(?=[a-z])/gi, "<$1x:"),
};

const STRICT = "http://purl.oclc.org/ooxml";
const strict = (xml: string) =>
  xml
    .replaceAll(RELATIONSHIPS, `${STRICT}/officeDocument/relationships`)
    .replaceAll(MAIN, `${STRICT}/spreadsheetml/main`);

/** Workbooks as different programs write them, with a sheet that may be marked. */
export const WORKBOOKS: readonly (readonly [what: string, sheet: string, parts: Parts])[] = [
  ["a rich macro workbook", "收入", RICH_PARTS],
  ["a plain workbook", "收入", plainParts([["收入", CONTENT]])],
  ["a workbook with prefixed elements", "收入", PREFIXED],
  [
    "a strict workbook",
    "收入",
    Object.fromEntries(
      Object.entries(plainParts([["收入", CONTENT]])).map(([path, content]) => [path, strict(content as string)]),
    ),
  ],
  [
    "a workbook without styles",
    "收入",
    Object.fromEntries(
      Object.entries({
        ...plainParts([["收入", CONTENT]]),
        "[Content_Types].xml": contentTypes({
          "xl/workbook.xml": "sheet.main",
          "xl/worksheets/sheet1.xml": "worksheet",
        }),
        "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "worksheets/sheet1.xml"] }),
      }).filter(([path]) => path !== "xl/styles.xml"),
    ),
  ],
  [
    "a workbook whose style lists are not all there",
    "收入",
    plainParts([["收入", CONTENT]], {
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
    }),
  ],
];
