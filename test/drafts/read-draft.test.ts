import { strToU8, zipSync } from "fflate";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { readDraft, UnreadableDraft } from "../../src/drafts";

const TEXT = "“三公”经费支出4.12万元，\n较上年增幅20.12%。";

/** A Word file with this body. */
function word(body: string): Uint8Array {
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  return zipSync({
    "word/document.xml": strToU8(
      `<w:document xmlns:w="${main}" xmlns:mc="${compatibility}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const codeOf = (bytes: Uint8Array): string => {
  try {
    return readDraft(bytes);
  } catch (error) {
    if (error instanceof UnreadableDraft) return error.code;
    throw error;
  }
};

describe("a text file", () => {
  it("is read as UTF-8, with and without a mark, lines ending in any way", () => {
    expect(readDraft(strToU8(TEXT.replace("\n", "\r\n")))).toBe(TEXT);
    expect(readDraft(strToU8(`\ufeff${TEXT}`))).toBe(TEXT);
  });

  it("is read as UTF-16 of both orders, with and without a mark", () => {
    const little = new Uint8Array(Buffer.from(`收入12.30万元 abc ${TEXT}`, "utf16le"));
    const big = new Uint8Array(Buffer.from(Buffer.from(`\ufeff${TEXT}`, "utf16le")).swap16());
    expect(readDraft(little)).toBe(`收入12.30万元 abc ${TEXT}`);
    expect(readDraft(new Uint8Array([0xff, 0xfe, ...Buffer.from(TEXT, "utf16le")]))).toBe(TEXT);
    expect(readDraft(big)).toBe(TEXT);
  });

  it("is read as GB18030 where it is no UTF-8: 中文 is D6 D0 CE C4", () => {
    expect(readDraft(new Uint8Array([0xd6, 0xd0, 0xce, 0xc4, 0x31, 0x2e, 0x35]))).toBe("中文1.5");
  });
});

describe("a Word file", () => {
  it("gives a line a paragraph, runs joined", () => {
    const body = `<w:p><w:r><w:t>支出4.1</w:t></w:r><w:r><w:t>2万元</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">占 </w:t><w:tab/><w:t>5%</w:t></w:r></w:p>`;
    expect(readDraft(word(body))).toBe("支出4.12万元\n占 \t5%");
  });

  it("gives a line a row of a table, cells between tabs", () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const body = `<w:tbl><w:tr>${cell("项目")}${cell("金额")}</w:tr><w:tr>${cell("支出")}${cell("1.00")}</w:tr></w:tbl>`;
    expect(readDraft(word(body))).toBe("项目\t金额\n支出\t1.00");
  });

  it("leaves out what is deleted, field codes, and what stands for older programs", () => {
    const body = `<w:p><w:del><w:r><w:delText>5.00</w:delText><w:t>6.00</w:t></w:r></w:del><w:r><w:instrText>PAGE 3</w:instrText><w:t>7.00万元</w:t></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>甲</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>乙</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`;
    expect(readDraft(word(body))).toBe("7.00万元甲");
  });

  it("is read as another program writes it", async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [new TextRun("基本支出"), new TextRun({ text: "433.33", bold: true }), new TextRun("万元")],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph("合计")] }),
                    new TableCell({ children: [new Paragraph("1.00")] }),
                  ],
                }),
              ],
            }),
            new Paragraph("末段"),
          ],
        },
      ],
    });
    expect(readDraft(new Uint8Array(await Packer.toBuffer(document)))).toBe("基本支出433.33万元\n合计\t1.00\n末段");
  });
});

describe("what is no draft is told apart", () => {
  it("nothing at all, and nothing to read", () => {
    expect(codeOf(new Uint8Array())).toBe("empty-file");
    expect(codeOf(strToU8(" \n "))).toBe("no-text");
    expect(codeOf(word("<w:p/>"))).toBe("no-text");
  });

  it("a PDF, an archive that is no Word file, bytes that are no text", () => {
    expect(codeOf(strToU8("%PDF-1.7 …"))).toBe("not-a-draft");
    expect(codeOf(zipSync({ "a.txt": strToU8("x") }))).toBe("not-a-draft");
    expect(codeOf(new Uint8Array([0x41, 0x00, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a]))).toBe(
      "not-a-draft",
    );
    expect(codeOf(new Uint8Array([0xff, 0x41, 0x80, 0xff]))).toBe("not-a-draft");
  });

  it("an old .doc, a file cut off, a file that is damaged", () => {
    expect(
      codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])),
    ).toMatch(/legacy-doc|draft-encrypted|draft-damaged/);
    const whole = word("<w:p><w:r><w:t>一</w:t></w:r></w:p>");
    expect(codeOf(whole.slice(0, whole.length - 30))).toBe("truncated");
    expect(codeOf(word("<w:p>"))).toBe("draft-damaged");
  });
});
