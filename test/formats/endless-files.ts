import type { UnreadableCode } from "../../src/files/unreadable-file";
import { zip } from "../files/packages";
import { paragraphs, wordFile } from "./word-document";
import { compoundFile, formula, number, record, xlsFile } from "./small-xls";

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...content: number[]) => Uint8Array.from(content);
const range = (...corners: number[]) => bytes(...new Uint8Array(Uint16Array.from(corners).buffer));
const blanks = (count: number) => new Array<number>(count).fill(0);
/** A number of 16 bits in two bytes. */
const word = (value: number) => [value & 0xff, value >> 8];

/** An .ods file with one sheet of the given rows. */
export const ods = (rows: string, styles = ""): Uint8Array =>
  zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": odsXml("document-content", rows, styles),
    "styles.xml": "<office:document-styles xmlns:office='urn:o'/>",
    "META-INF/manifest.xml": "<manifest:manifest xmlns:manifest='urn:m'/>",
  });

const odsXml = (root: string, rows: string, styles = "") =>
  `<office:${root} xmlns:office="urn:o" xmlns:table="urn:t" xmlns:x="urn:t" xmlns:text="urn:x" xmlns:number="urn:n" xmlns:style="urn:s">` +
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>` +
  `<table:table table:name="甲">${rows}</table:table></office:spreadsheet></office:body></office:${root}>`;

/** A sheet of XML 2003. */
export const spreadsheet2003 = (table: string, styles = ""): Uint8Array =>
  text(
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
      `xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${styles}</Styles>` +
      `<Worksheet ss:Name="甲"><Table>${table}</Table></Worksheet></Workbook>`,
  );

/** A web page with one table. */
export const page = (rows: string): Uint8Array => text(`<html><table>${rows}</table></html>`);

const cell2003 = (attributes = "") => `<Cell${attributes}><Data ss:Type="Number">1</Data></Cell>`;
const oneRow =
  "<table:table-row><table:table-cell office:value-type='float' office:value='1'><text:p>1</text:p></table:table-cell></table:table-row>";

/** A compound file whose allocation table says that the sector after each is that sector itself. */
function inACircle(): Uint8Array {
  const file = compoundFile("Workbook", new Uint8Array(8192));
  const view = new DataView(file.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let sector = 0; sector < 128; sector++) view.setUint32(table + 4 * sector, sector, true);
  return file;
}

type Refused = readonly [code: UnreadableCode, file: () => Uint8Array];

/** Files that are refused, by what is wrong with them. */
export const REFUSED: Readonly<Record<string, Refused>> = {
  ".xls: a formula whose record ends before its length": ["damaged", () => xlsFile([formula(0, 0, [])])],
  ".xls: a text that is longer than its record": [
    "damaged",
    () => xlsFile([record(0x0204, bytes(...blanks(6), ...word(65535)))]),
  ],
  ".xls: a chain of sectors in a circle": ["damaged", inACircle],
  ".ods: cells without a type that are repeated": [
    "too-large",
    () =>
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384">' +
          "<text:p>收入</text:p></table:table-cell></table:table-row>",
      ),
  ],
  ".ods: repeated cells under another prefix": [
    "too-large",
    () =>
      ods(
        '<x:table-row x:number-rows-repeated="1048576"><x:table-cell office:value-type="float" office:value="1" ' +
          'x:number-columns-repeated="16384"><text:p>1</text:p></x:table-cell></x:table-row>',
      ),
  ],
  ".ods: covered cells that are repeated in many rows": [
    "too-large",
    () =>
      ods(
        '<table:table-row><table:covered-table-cell table:number-columns-repeated="16384"/></table:table-row>'.repeat(
          1300,
        ),
      ),
  ],
  ".fods: repeated cells": [
    "too-large",
    () =>
      text(
        '<?xml version="1.0"?>' +
          odsXml(
            "document",
            '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" ' +
              'office:value="1" table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row>',
          ),
      ),
  ],
  "XML 2003: merged cells as large as a sheet": [
    "too-large",
    () => spreadsheet2003(`<Row>${cell2003(' ss:MergeAcross="16383" ss:MergeDown="1048575"')}</Row>`),
  ],
  "XML 2003: columns repeated in every column": [
    "too-large",
    () => spreadsheet2003(`${'<Column ss:Span="16384"/>'.repeat(1300)}<Row>${cell2003()}</Row>`),
  ],
  "XML 2003: a cell in the last corner of two sheets": [
    "too-large",
    () => spreadsheet2003(`<Row>${cell2003()}</Row><Row ss:Index="1048576">${cell2003(' ss:Index="16384"')}</Row>`),
  ],
  ".docx: a row of spans above thousands of rows": [
    "too-large",
    () => {
      const cells = (count: number, span: number) =>
        `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraphs("收入")}</w:tc>`.repeat(count);
      return wordFile(`<w:tbl><w:tr>${cells(200, 63)}</w:tr>${`<w:tr>${cells(1, 1)}</w:tr>`.repeat(20_000)}</w:tbl>`);
    },
  ],
  "a page: a hundred thousand merged cells in a hundred thousand rows": [
    "too-large",
    () => page("<tr><td rowspan=65534>收入</td></tr>".repeat(100_000)),
  ],
};

type Read = readonly [file: () => Uint8Array, cells: Readonly<Record<string, unknown>>];

/** Files that are read without what has no end in them, and the cells of their first sheet. */
export const READ: Readonly<Record<string, Read>> = {
  ".xls: a formula with a text whose length is missing": [() => xlsFile([formula(0, 0, [1, 0, 0x17])]), { A1: 0 }],
  ".xls: a formula that is longer than its record": [() => xlsFile([formula(0, 0, [200, 0, 0x1e, 7, 0])]), { A1: 0 }],
  ".xls: a formula with more areas in memory than there are": [
    () => xlsFile([formula(0, 0, [7, 0, 0x26, 0, 0, 0, 0, 0, 0, 0xff])]),
    { A1: 0 },
  ],
  ".xls: a shared formula that ends before its length": [
    () => xlsFile([number(0, 0, 5), record(0x04bc, new Uint8Array(8))]),
    { A1: 5 },
  ],
  ".xls: an array formula that ends before its length": [
    () => xlsFile([number(0, 0, 5), record(0x0221, new Uint8Array(12))]),
    { A1: 5 },
  ],
  ".xls: a list of other sheets that ends before its length": [
    () => xlsFile([number(0, 0, 5)], [record(0x0017, bytes(9))]),
    { A1: 5 },
  ],
  ".xls: more merged areas than their record holds": [
    () => xlsFile([number(0, 0, 5), record(0x00e5, [0xffff])]),
    { A1: 5 },
  ],
  ".xls: a note on an object with an empty line": [
    () =>
      xlsFile([
        number(0, 0, 5),
        record(0x01b6, new Uint8Array(18)),
        record(0x003c),
        record(0x003c, bytes(0, 65)),
        record(0x003c, [0]),
      ]),
    { A1: 5 },
  ],
  ".xls: a list of texts with a byte too many": [
    () =>
      xlsFile(
        [record(0x00fd, bytes(...blanks(10)))],
        [record(0x00fc, bytes(2, 0, 0, 0, 2, 0, 0, 0, ...word(1), 1, 0x36, 0x65, 9))],
      ),
    { A1: "收" },
  ],
  ".xls: links that cover all cells": [
    () =>
      xlsFile([number(0, 0, 5), record(0x01b8, bytes(...range(0, 65535, 0, 65535), ...blanks(16), 2, ...blanks(7)))]),
    { A1: 5 },
  ],
  ".xls: columns without an end": [
    () => xlsFile([number(0, 0, 5), ...new Array<Uint8Array>(2000).fill(record(0x007d, [0, 65535, 2560, 0, 0, 0]))]),
    { A1: 5 },
  ],
  ".xls: a rectangle without cells": [
    () => xlsFile([record(0x0200, [0, 0, 0, 1, 0, 256, 0]), number(0, 0, 5)]),
    { A1: 5 },
  ],
  ".ods: rows hidden behind millions of empty ones": [
    () =>
      ods(
        oneRow +
          `${'<table:table-row table:number-rows-repeated="1048576"/>'.repeat(4000)}<table:table-row table:visibility="collapse"/>`,
      ),
    { A1: 1 },
  ],
  ".ods: empty cells that are repeated in all rows": [
    () =>
      ods(
        `${oneRow}<table:table-row table:number-rows-repeated="1048575">` +
          '<table:table-cell table:number-columns-repeated="16384"> </table:table-cell></table:table-row>',
      ),
    { A1: 1 },
  ],
  ".ods: a number format of a billion digits": [
    () =>
      ods(
        oneRow,
        '<number:number-style style:name="N1"><number:number number:min-integer-digits="1e400" ' +
          'number:decimal-places="999999999"/></number:number-style>',
      ),
    { A1: 1 },
  ],
  ".ods: number formats that follow from one another": [
    () =>
      ods(
        oneRow,
        Array.from(
          { length: 40 },
          (_each, index) =>
            `<number:time-style style:name="N${index + 1}" number:truncate-on-overflow="false"><number:hours/>` +
            `${`<style:map style:condition="value()&gt;=0" style:apply-style-name="N${index}"/>`.repeat(2)}</number:time-style>`,
        ).join(""),
      ),
    { A1: 1 },
  ],
  ".ods: a text with a billion blanks": [
    () =>
      ods(
        '<table:table-row><table:table-cell><text:p>甲<text:s text:c="999999999"/>乙</text:p></table:table-cell></table:table-row>',
      ),
    { A1: `甲${" ".repeat(255)}乙` },
  ],
  "XML 2003: styles that follow from one another in a circle": [
    () =>
      spreadsheet2003(
        `<Row>${cell2003(' ss:StyleID="a"')}</Row>`,
        '<Style ss:ID="a" ss:Parent="b"></Style><Style ss:ID="b" ss:Parent="a"></Style>',
      ),
    { A1: 1 },
  ],
  "XML 2003: a hidden row without an end": [
    () => spreadsheet2003(`<Row>${cell2003()}</Row><Row ss:Index="4000000000" ss:Hidden="1"></Row>`),
    { A1: 1 },
  ],
  "a page: a cell over no column": [
    () => page("<tr><td colspan=0 rowspan=2>收入</td><td>支出</td></tr><tr><td>1</td></tr>"),
    { A1: "收入", B1: "支出", B2: 1 },
  ],
  "a page: a cell over columns without an end": [
    () => page('<tr><td>收入</td><td colspan="1e400">支出</td><td>1</td></tr>'),
    { A1: "收入", B1: "支出", C1: 1 },
  ],
};
