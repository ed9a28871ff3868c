import { relationships, XML, zip } from "../files/packages";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;

/** A Word file with everything that its reader looks at: paragraphs, a table, deleted text, fields, older programs' text. */
export function wordDraft(text: string): Uint8Array {
  const body = [
    ...text.split("\n").map((line) => paragraph(run(line.slice(0, 20)), run(line.slice(20)))),
    `<w:tbl><w:tr>${cell("项目")}${cell("金额（万元）")}</w:tr><w:tr>${cell("三公经费")}${cell("4.12")}</w:tr></w:tbl>`,
    paragraph("<w:del><w:r><w:delText>5.00万元</w:delText></w:r></w:del>", run("收入"), "<w:r><w:tab/><w:br/></w:r>"),
    paragraph("<w:r><w:instrText>PAGE 3</w:instrText></w:r>"),
    paragraph(
      `<mc:AlternateContent><mc:Choice Requires="wps">${run("支出1元")}</mc:Choice>` +
        `<mc:Fallback>${run("支出1元")}</mc:Fallback></mc:AlternateContent>`,
    ),
  ];
  return zip({
    "[Content_Types].xml":
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${DOCUMENT}"/></Types>`,
    "_rels/.rels": relationships({ rId1: ["officeDocument", "word/document.xml"] }),
    "word/document.xml":
      `${XML}<w:document xmlns:w="${MAIN}" xmlns:mc="${COMPATIBILITY}">` +
      `<w:body>${body.join("")}</w:body></w:document>`,
  });
}
