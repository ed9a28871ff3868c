import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { markDocx, readDraft, type Remark } from "../../src/drafts";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>`;

/** A Word file with this body, and other parts. */
function word(body: string, others: Record<string, string> = {}): Uint8Array {
  const parts = {
    "[Content_Types].xml": TYPES,
    "word/document.xml": `<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
const bodyOf = (bytes: Uint8Array): string => /<w:body>(.*)<\/w:body>/s.exec(parts(bytes)["word/document.xml"]!)![1]!;

/** A remark on the words of a draft. */
function on(bytes: Uint8Array, words: string, text = "表中为 433.33"): Remark {
  const start = readDraft(bytes).indexOf(words);
  return { start, end: start + words.length, text };
}

const START = `<w:commentRangeStart w:id="0"/>`;
const END = `<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;

describe("a marked copy of a Word file", () => {
  it("has the remark as a comment, its list of parts and the link to it", () => {
    const draft = word("<w:p><w:r><w:t>433.83万元</w:t></w:r></w:p>");
    const marked = parts(markDocx(draft, [on(draft, "433.83万元", "表中 < 433.33\n第二行")]));
    expect(marked["word/comments.xml"]).toContain(`w:id="0" w:author="勾稽"`);
    expect(marked["word/comments.xml"]).toContain("表中 &lt; 433.33</w:t></w:r></w:p><w:p>");
    expect(marked["[Content_Types].xml"]).toContain(`PartName="/word/comments.xml"`);
    expect(marked["word/_rels/document.xml.rels"]).toContain("relationships/comments");
  });

  it("leaves a run whole where the remark is on all of it", () => {
    const draft = word("<w:p><w:r><w:t>支出</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>4.12万元</w:t></w:r></w:p>");
    expect(bodyOf(markDocx(draft, [on(draft, "4.12万元")]))).toBe(
      `<w:p><w:r><w:t>支出</w:t></w:r>${START}<w:r><w:rPr><w:b/></w:rPr><w:t>4.12万元</w:t></w:r>${END}</w:p>`,
    );
  });

  it("splits a run where the remark begins and ends within it, with its properties and its spaces", () => {
    const draft = word(`<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>A&amp;B支出 4.12 元</w:t></w:r></w:p>`);
    const run = (text: string) => `<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    expect(bodyOf(markDocx(draft, [on(draft, "4.12")]))).toBe(
      `<w:p>${run("A&amp;B支出 ")}${START}${run("4.12")}${END}${run(" 元")}</w:p>`,
    );
  });

  it("splits a run between its texts, and takes a remark over several runs and paragraphs", () => {
    const draft = word("<w:p><w:r><w:tab/><w:t>4.1</w:t></w:r></w:p><w:p><w:r><w:t>2元</w:t><w:br/></w:r></w:p>");
    expect(bodyOf(markDocx(draft, [{ start: 1, end: 7, text: "" }]))).toBe(
      `<w:p><w:r><w:tab/></w:r>${START}<w:r><w:t>4.1</w:t></w:r></w:p><w:p><w:r><w:t>2元</w:t></w:r>${END}<w:r><w:br/></w:r></w:p>`,
    );
  });

  it("reads as the draft did, whatever is marked: its text is the same", () => {
    const draft = word(
      `<w:p><w:hyperlink><w:r><w:t>收入5.00元，</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> 支出&#x31;.00元。</w:t></w:r></w:p>`,
    );
    const text = readDraft(draft);
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end++)
        expect(readDraft(markDocx(draft, [{ start, end, text: "查" }]))).toBe(text);
  });

  it("keeps the comments that are there, and counts on from them", () => {
    const draft = word("<w:p><w:r><w:t>433.83万元</w:t></w:r></w:p>", {
      "word/notes.xml": `<w:comments xmlns:w="${MAIN}"><w:comment w:id="7"><w:p/></w:comment></w:comments>`,
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="notes.xml"/></Relationships>`,
    });
    const marked = parts(markDocx(draft, [on(draft, "433.83万元")]));
    expect(marked["word/notes.xml"]).toMatch(/<w:comment w:id="7"><w:p\/><\/w:comment><w:comment [^>]*w:id="8"/);
    expect(marked["word/document.xml"]).toContain(`<w:commentRangeStart w:id="8"/>`);
    expect(marked["word/comments.xml"]).toBeUndefined();
  });

  it("marks a text box at the run that holds it, where Word allows comments", () => {
    const box = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>4.12万元</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>";
    const draft = word(`<w:p>${box}</w:p>`);
    expect(bodyOf(markDocx(draft, [on(draft, "4.12")]))).toBe(`<w:p>${START}${box}${END}</w:p>`);
  });

  it("leaves every other part as it is, and the file itself where nothing is to be said", () => {
    const draft = word("<w:p><w:r><w:t>4.12万元</w:t></w:r></w:p>", {
      "word/styles.xml": "<w:styles/>",
      "a.bin": "\0",
    });
    expect(markDocx(draft, [])).toBe(draft);
    const [before, after] = [parts(draft), parts(markDocx(draft, [on(draft, "4.12")]))];
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
      "[Content_Types].xml",
      "word/document.xml",
      "word/comments.xml",
      "word/_rels/document.xml.rels",
    ]);
  });

  it("takes remarks that touch, overlap or lie within each other", () => {
    const draft = word("<w:p><w:r><w:t>1234</w:t></w:r></w:p>");
    const remark = (start: number, end: number): Remark => ({ start, end, text: "查" });
    const body = bodyOf(markDocx(draft, [remark(0, 2), remark(1, 3), remark(2, 4)]));
    expect(body.replace(/<w:r>|<\/w:r>|<w:t[^>]*>|<\/w:t>|<w:commentReference [^>]*>|<\/?w:p>/g, "")).toBe(
      `<w:commentRangeStart w:id="0"/>1<w:commentRangeStart w:id="1"/>2<w:commentRangeEnd w:id="0"/><w:commentRangeStart w:id="2"/>3<w:commentRangeEnd w:id="1"/>4<w:commentRangeEnd w:id="2"/>`,
    );
  });
});
