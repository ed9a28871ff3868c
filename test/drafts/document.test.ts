import { readDocument } from "../../src/drafts";
import { paragraphs, wordFile } from "../formats/word-document";

const row = (...cells: string[]) => `<w:tr>${cells.map((text) => `<w:tc>${paragraphs(text)}</w:tc>`).join("")}</w:tr>`;

/** Two lines stand above the table, so that its third row is row 5 of the sheet. */
const DOCUMENT = readDocument(
  wordFile(
    `${paragraphs("支出决算表\n单位：万元")}<w:tbl>${row("编码", "项目", "支出", "项目", "支出")}${row(
      "213",
      "农林水支出",
      "80.00",
      "其 他支出",
      "5.00",
    )}${row("2130301", "", "50.00", "", "")}</w:tbl>`,
  ),
);

const at = (address: string) => DOCUMENT.rowOf({ sheet: "支出决算表", address });

describe("A place in a table of a document", () => {
  it("is counted by the table's own rows, headings and all, and named by the text before it", () => {
    expect(at("C4")).toEqual({ row: 2, column: 3, label: "农林水支出" });
    expect(at("E4")).toEqual({ row: 2, column: 5, label: "其他支出" });
  });

  it("has no name where its row has none: a code is no name", () => {
    expect(at("C5")).toEqual({ row: 3, column: 3, label: null });
  });

  it("is none above the table and in a table that is not there", () => {
    expect(at("A1")).toBeNull();
    expect(DOCUMENT.rowOf({ sheet: "收入决算表", address: "A4" })).toBeNull();
  });
});
