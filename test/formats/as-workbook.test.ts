import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../src/core/analyse";
import { readWorkbook } from "../../src/files";
import { UnreadableFile } from "../../src/files/unreadable-file";
import { asWorkbook } from "../../src/formats";
import { zip } from "../files/packages";
import { savedAs } from "./other-formats";

const sample = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", `${name}.xlsx`)));
const text = (content: string) => new TextEncoder().encode(content);
const read = async (bytes: Uint8Array) => readWorkbook((await asWorkbook(bytes)).bytes);
const codeOf = (bytes: Uint8Array) =>
  asWorkbook(bytes).then(
    () => "read",
    (error: unknown) => (error instanceof UnreadableFile ? error.code : String(error)),
  );

/** The findings with their cells, without the names of sheets: a web page has none. */
async function findingsOf(bytes: Uint8Array): Promise<string[]> {
  const { findings } = analyse(await read(bytes));
  return findings.map(
    ({ code, severity, cells }) => `${severity} ${code} ${cells.map(({ address }) => address).join()}`,
  );
}

describe("a workbook in another format", () => {
  it.each([
    ["furong-2020", "biff8"],
    ["consistent", "biff8"],
    ["furong-2020", "ods"],
    ["consistent", "ods"],
    ["furong-2020", "xlml"],
    ["consistent", "xlml"],
  ] as const)("has the findings of the .xlsx: %s as %s", async (name, format) => {
    const original = sample(name);
    expect(await findingsOf(savedAs(format, original))).toEqual(await findingsOf(original));
  });

  it("is known by its bytes: .xlsx, .xls, .ods, XML and web pages", async () => {
    const original = sample("consistent");
    const kinds = [original, ...(["biff8", "ods", "xlml"] as const).map((type) => savedAs(type, original))];
    const found = await Promise.all([...kinds, text("\n<table><tr><td>1</td></tr></table>")].map(asWorkbook));
    expect(found.map(({ kind }) => kind)).toEqual(["xlsx", "xls", "ods", "markup", "markup"]);
  });

  it("that is an .xlsx is returned byte for byte", async () => {
    const original = sample("consistent");
    expect((await asWorkbook(original)).bytes).toBe(original);
  });

  it("that cannot be read is refused with the reason, never with another error", async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const encrypted = new Uint8Array(2048);
    encrypted.set(ole);
    encrypted.set(name, 1024);
    expect(await codeOf(encrypted)).toBe("encrypted");
    expect(await codeOf(new Uint8Array([...ole, ...new Array<number>(600).fill(0)]))).toBe("damaged");
    expect(await codeOf(savedAs("biff8", sample("consistent")).subarray(0, 9000))).toBe("truncated");
    expect(await codeOf(text("<html><p>没有表格</p></html>"))).toBe("no-tables");
    expect(await codeOf(text("plain text"))).toBe("read");
  });
});

describe("an .xls file", () => {
  /** The file with the first record of its kind made another. */
  function withRecord(id: number, other: number): Uint8Array {
    const bytes = savedAs("biff8", sample("consistent")).slice();
    const view = new DataView(bytes.buffer);
    const start = Buffer.from(bytes).indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]));
    for (let at = start; at + 4 <= bytes.length; at += 4 + view.getUint16(at + 2, true)) {
      if (view.getUint16(at, true) !== id) continue;
      view.setUint16(at, other, true);
      return bytes;
    }
    throw new Error(`no record ${id}`);
  }

  it("with a record of Excel 2 is refused, since its length may lie anywhere", async () => {
    const codePage = 0x0042;
    expect(await codeOf(withRecord(codePage, 0x0007))).toBe("damaged");
    expect(await codeOf(withRecord(codePage, codePage))).toBe("read");
  });

  it("of Excel 95 is refused as such", async () => {
    expect(await codeOf(savedAs("biff5", sample("consistent")))).toBe("legacy-xls");
  });
});

describe("a web page named .xls", () => {
  const page = (charset: string) =>
    `<html><head>${charset}</head><table><tr><td colspan="2">收入决算表</td></tr>` +
    `<tr><td>0201</td><td>1,204.50</td></tr><tr><td>12</td><td> 无 </td></tr></table></html>`;

  it("keeps printed decimals and leading zeros", async () => {
    const { sheets } = await read(text(page('<meta charset="utf-8">')));
    expect(sheets[0]!.cells).toEqual([
      { row: 1, column: 1, value: "收入决算表" },
      { row: 2, column: 1, value: "0201" },
      { row: 2, column: 2, value: 1204.5, format: "#,##0.00" },
      { row: 3, column: 1, value: 12, format: "0" },
      { row: 3, column: 2, value: "无" },
    ]);
    expect(sheets[0]!.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  });

  /** 收入决算表 in GB 18030. */
  const GB = [0xca, 0xd5, 0xc8, 0xeb, 0xbe, 0xf6, 0xcb, 0xe3, 0xb1, 0xed];
  it.each([
    ["that it declares", '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'],
    ["GB 18030 where it declares none", ""],
    ["GB 18030 where it wrongly declares UTF-8", '<meta charset="utf-8">'],
  ])("is decoded from the encoding %s", async (_what, head) => {
    const bytes = new Uint8Array([...text(`${head}<table><tr><td>`), ...GB, ...text("</td></tr></table>")]);
    expect((await read(bytes)).sheets[0]!.cells[0]!.value).toBe("收入决算表");
  });
});

describe("an .ods file", () => {
  const ods = (body: string, styles = "") =>
    zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml":
        '<office:document-content xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x" xmlns:style="urn:s">' +
        `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}` +
        "</office:spreadsheet></office:body></office:document-content>",
      "styles.xml": "<office:document-styles xmlns:office='urn:o'/>",
      "META-INF/manifest.xml": "<manifest:manifest xmlns:manifest='urn:m'/>",
    });
  const cell = (value: number, more = "") =>
    `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${value}</text:p></table:table-cell>`;

  it("keeps what is hidden: sheets, rows and columns, also where one element stands for several", async () => {
    const { sheets } = await read(
      ods(
        '<table:table table:name="甲"><table:table-column/>' +
          '<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
          `<table:table-row>${cell(1)}${cell(2)}${cell(3)}</table:table-row>` +
          `<table:table-row table:visibility="filter">${cell(4)}</table:table-row></table:table>` +
          `<table:table table:name="乙" table:style-name="off"><table:table-row>${cell(5)}</table:table-row></table:table>`,
        '<style:style style:name="off"><style:table-properties table:display="false"/></style:style>',
      ),
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["甲", "visible"],
      ["乙", "hidden"],
    ]);
    expect(sheets[0]!.hiddenColumns).toEqual([2, 3]);
    expect(sheets[0]!.hiddenRows).toEqual([2]);
  });

  it("that repeats a cell millions of times is refused before it fills the memory", async () => {
    const bomb = ods(
      '<table:table table:name="甲"><table:table-row table:number-rows-repeated="1048576">' +
        `${cell(1, ' table:number-columns-repeated="1024"')}</table:table-row></table:table>`,
    );
    expect(await codeOf(bomb)).toBe("too-large");
  });
});
