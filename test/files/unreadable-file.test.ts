import { strToU8, zipSync } from "fflate";
import { InvalidAdditions, readWorkbook, removeAdditions, UnreadableFile, writeWorkbook } from "../../src/files";
import { computedSheet, mark } from "./additions";
import { partsOf, plainParts, plainWorkbook, relationships, sheetData, XML, zip } from "./packages";
import { RICH_PARTS } from "./rich-workbook";
import { fc } from "../draws";

const SHEET = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');
const PLAIN = plainWorkbook([["表一", SHEET]]);

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readWorkbook(bytes);
    return "read";
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** An OLE2 file with one directory entry. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE);
  bytes.set(utf16(stream), 1024 + 128);
  return bytes;
}

/** Overwrites a field in the central directory's first entry for the part. */
function patchDirectory(bytes: Uint8Array, path: string, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === path) view.setUint32(at + offset, value, true);
  }
  return copy;
}

describe("a file that is no readable workbook", () => {
  it("is empty-file when it has no bytes", async () => {
    expect(await codeOf(new Uint8Array())).toBe("empty-file");
  });

  it.each([
    ["plain text", strToU8("预算,1\n")],
    ["a zip without a workbook", zip({ "a.txt": "a" })],
    [
      "a Word document",
      zip({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relationships({ rId1: ["officeDocument", "word/document.xml"] }),
        "word/document.xml": "<w:document xmlns:w='urn:w'/>",
      }),
    ],
    [
      "a binary workbook",
      zip({ "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.bin"] }), "xl/workbook.bin": "x" }),
    ],
  ])("is not-xlsx when it is %s", async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe("not-xlsx");
  });

  it("is legacy-xls when it is a compound file, encrypted when that holds an encrypted package", async () => {
    expect(await codeOf(ole("Workbook"))).toBe("legacy-xls");
    expect(await codeOf(ole("EncryptedPackage"))).toBe("encrypted");
  });

  it("is truncated wherever it was cut off", async () => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await codeOf(PLAIN.subarray(0, Math.floor(PLAIN.length * share)))).toBe("truncated");
    }
  });

  it("is no-sheets when no worksheet is left", async () => {
    const parts = plainParts([["表一", SHEET]]);
    expect(await codeOf(zip({ ...parts, "xl/workbook.xml": "<workbook><sheets/></workbook>" }))).toBe("no-sheets");
  });

  it.each([
    ["its XML is cut", `${XML}<worksheet><sheetData><row r="1">`],
    ["its tags do not match", `${XML}<worksheet><sheetData></worksheet></sheetData>`],
    ["a number is none", '<worksheet><sheetData><row r="1"><c r="A1"><v>1,2</v></c></row></sheetData></worksheet>'],
    [
      "a cell lies outside the sheet",
      '<worksheet><sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ["a shared string is missing", '<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>'],
    ["it is nested without end", "<a>".repeat(100_000)],
    ["it is not UTF-8", new Uint8Array([0x3c, 0x61, 0xff, 0x3e])],
  ])("is damaged when %s", async (_what, content) => {
    expect(await codeOf(zip({ ...plainParts([["表一", SHEET]]), "xl/worksheets/sheet1.xml": content }))).toBe(
      "damaged",
    );
  });

  it("is damaged when it declares entities, which are never expanded", async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' +
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    expect(await codeOf(zip({ ...plainParts([["表一", SHEET]]), "xl/worksheets/sheet1.xml": bomb }))).toBe("damaged");
  });

  it("is damaged when a part's content does not match its checksum", async () => {
    expect(await codeOf(patchDirectory(PLAIN, "xl/worksheets/sheet1.xml", 16, 12345))).toBe("damaged");
  });

  it("is too-large when a part unfolds beyond all proportion", async () => {
    const bomb = zipSync({
      ...Object.fromEntries(bytesOf(plainParts([["表一", SHEET]]))),
      "xl/worksheets/sheet1.xml": new Uint8Array(40 << 20),
    });
    expect(await codeOf(bomb)).toBe("too-large");
  });

  it("is too-large when a part holds more than it declares, found while inflating", async () => {
    const parts = Object.fromEntries(bytesOf(plainParts([["表一", SHEET]])));
    const bomb = zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(40 << 20) });
    expect(await codeOf(patchDirectory(bomb, "xl/worksheets/sheet1.xml", 24, 1000))).toBe("too-large");
  });

  it("is too-large when the declared sizes add up to more than anybody's workbook", async () => {
    expect(await codeOf(patchDirectory(PLAIN, "xl/styles.xml", 24, 0x7fffffff))).toBe("too-large");
  });

  it("is too-large when a few bytes stand for gigabytes of shared formulas", async () => {
    const long = `"${"x".repeat(30_000)}"`;
    const followers = Array.from({ length: 5000 }, () => '<c><f t="shared" si="0"/></c>').join("");
    const rows = `<row><c><f t="shared" ref="A1:XFD1" si="0">${long}</f></c>${followers}</row>`;
    expect(await codeOf(plainWorkbook([["表一", sheetData(rows)]]))).toBe("too-large");
  });

  it("says so by UnreadableFile and nothing else, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        for (const magic of [[], OLE, [0x50, 0x4b, 3, 4]]) {
          await expect(readWorkbook(new Uint8Array([...magic, ...bytes]))).rejects.toBeInstanceOf(UnreadableFile);
        }
      }),
    );
  });

  it("says so by UnreadableFile and nothing else, whichever bytes of a real file were hit", async () => {
    const rich = zip(RICH_PARTS);
    const hits = fc.array(fc.tuple(fc.nat(rich.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(hits, async (places) => {
        const bytes = rich.slice();
        for (const [at, value] of places) bytes[at] = value;
        await expectCleanFailure(bytes);
      }),
    );
  });

  it("says so by UnreadableFile and nothing else, whatever went wrong inside its parts", async () => {
    const parts = fc.constantFrom(...Object.keys(RICH_PARTS).filter((path) => /xml|rels|vml/.test(path)));
    const damage = fc.tuple(parts, fc.nat(), fc.nat(40), fc.constantFrom("", "<", "0", "-1", "A", "rId1", "/>", "1:2"));
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const damaged: Record<string, string | Uint8Array> = { ...WRITTEN };
        for (const [path, place, length, text] of damages) {
          const xml = damaged[path] as string;
          const at = place % xml.length;
          damaged[path] = xml.slice(0, at) + text + xml.slice(at + length);
        }
        await expectCleanFailure(zip(damaged));
      }),
    );
  });
});

/** The rich workbook with our additions in it, so that damage hits what we remove as well. */
const WRITTEN: Record<string, string> = {};
beforeAll(async () => {
  for (const [path, content] of partsOf(await write(zip(RICH_PARTS)))) WRITTEN[path] = content;
});

async function expectCleanFailure(bytes: Uint8Array): Promise<void> {
  for (const use of [readWorkbook, removeAdditions, write]) {
    const error: unknown = await use(bytes).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    // A lost sheet name makes our additions impossible, which is no fault of reading.
    if (error !== undefined && !(error instanceof InvalidAdditions)) expect(error).toBeInstanceOf(UnreadableFile);
  }
}

const write = (bytes: Uint8Array) => writeWorkbook(bytes, { sheets: [computedSheet()], marks: [mark("收入", "B5")] });

function bytesOf(parts: ReturnType<typeof plainParts>): [string, Uint8Array][] {
  return Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
}
