import { readDocument } from "../../src/drafts";
import { render } from "../../src/core/text/render";
import { withPlaces } from "../../src/core/text/places";
import { text } from "../../src/core/text/text";
import type { Text } from "../../src/core/text/text";
import { placesIn } from "../../src/messages/document";
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

describe("A place of a document in words", () => {
  const told = (labelled: boolean, message: Text) =>
    render(withPlaces(message, placesIn(DOCUMENT.rowOf, labelled)), "zh-CN");
  const cell = text("{cell}", "{cell}", { cell: { sheet: "支出决算表", address: "C4" } });

  it("has the table's name, the row and the column, and the row's name where nothing else says it", () => {
    expect(told(false, cell)).toBe("《支出决算表》第2行第3列");
    expect(told(true, cell)).toBe("《支出决算表》“农林水支出”行（第2行第3列）");
  });

  it("is a row, a column or a cell of the table that a text is about", () => {
    const table = "支出决算表";
    const fault = text("第 {row} 行 {column} 列起的数字（{cell}）", "{row} {column} {cell}", {
      row: { table, row: 4 },
      column: { table, column: "C" },
      cell: { table, cell: "E4" },
    });
    expect(told(false, fault)).toBe("第 2 行 第3 列起的数字（第2行第5列）");
  });

  it("is above the table for what its title or unit says", () => {
    expect(told(false, text("{cell}", "{cell}", { cell: { sheet: "支出决算表", address: "A2" } }))).toBe(
      "《支出决算表》表头以上",
    );
  });
});
