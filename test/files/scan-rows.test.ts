import fc from "fast-check";
import { readSheet } from "../../src/files/read/read-sheet";
import { scanRows } from "../../src/files/read/scan-rows";
import { SheetCells, type SheetContext } from "../../src/files/read/sheet-cells";
import { worksheet } from "./packages";

const CONTEXT: SheetContext = { strings: ["科目", "合计"], formats: [undefined, "#,##0.00"], date1904: false };

/** The outcome of reading: the sheet, or what was said of its fault. */
function outcome(rows: string): unknown {
  try {
    return readSheet(
      worksheet(`<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows}</sheetData>`),
      "s",
      CONTEXT,
    );
  } catch (error) {
    return (error as { details?: unknown }).details;
  }
}

/** The same rows with a comment, which the scanner leaves to the XML parser. */
const parsed = (rows: string) => outcome(`<!-- -->${rows}`);

describe("rows that are scanned", () => {
  it.each([
    ["numbers with and without a format", '<row r="1"><c r="A1"><v>1.50</v></c><c r="B1" s="1"><v>-2E3</v></c></row>'],
    [
      "shared and inline texts",
      '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>甲</t></is></c></row>',
    ],
    ["texts with entities", '<row r="1"><c r="A1" t="str"><f>A2&amp;"&lt;"</f><v>a&amp;b &gt; c</v></c></row>'],
    [
      "shared formulas",
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
    ],
    [
      "array formulas",
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>',
    ],
    [
      "hidden rows, cells without an address, empty cells",
      '<row><c><v>1</v></c><c/><c t="s"><v>0</v></c></row>\n<row hidden="1" ht="0"/>',
    ],
    [
      "errors, truths and dates",
      '<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="d"><v>2024-01-01</v></c></row>',
    ],
  ])("are read as the XML parser reads them: %s", (_what, rows) => {
    expect(outcome(rows)).toEqual(parsed(rows));
    expect(outcome(rows)).toHaveProperty("cells");
  });

  it.each([
    ["a tag is not closed", '<row r="1"><c r="A1"><v>1</v></c>'],
    ["an attribute stands twice", '<row r="1" r="1"><c r="A1"><v>1</v></c></row>'],
    ["a cell's attribute stands twice", '<row r="1"><c r="A1" r="A1"><v>1</v></c></row>'],
    ["an entity is unknown", '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>'],
    ["a character is not allowed", '<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>'],
    ["a text holds ]]>", '<row r="1"><c r="A1" t="str"><v>]]></v></c></row>'],
    ["a number is none", '<row r="1"><c r="A1"><v>1.2.3</v></c></row>'],
    ["an address is outside", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["a shared string does not exist", '<row r="1"><c r="A1" t="s"><v>9</v></c></row>'],
  ])("are refused for the same reason when %s", (_what, rows) => {
    expect(outcome(rows)).not.toHaveProperty("cells");
    // The comment moves what the parser says of places, so only the part of the sentence before it is compared.
    const reason = (said: unknown) => String((said as { reason: string }).reason).replace(/^\d+:\d+: /, "");
    expect(reason(outcome(rows))).toBe(reason(parsed(rows)));
  });

  it("are the same as parsed, whatever single piece is taken out, doubled or put elsewhere", () => {
    const pieces = [
      '<row r="1" spans="1:3" x14ac:dyDescent="0.2">',
      '<c r="A1" s="1">',
      "<v>",
      "12.5",
      "</v>",
      "</c>",
      '<c r="B1" t="s">',
      "<v>",
      "1",
      "</v>",
      "</c>",
      "</row>",
      "\n",
      '<row r="3">',
      '<c r="A3" t="str">',
      "<f>",
      "A1&amp;B1",
      "</f>",
      "<v>",
      "甲 ]",
      "</v>",
      "</c>",
      '<c r="C3"/>',
      "</row>",
    ];
    const change = fc.tuple(
      fc.constantFrom("drop", "double", "move"),
      fc.nat(pieces.length - 1),
      fc.nat(pieces.length - 1),
    );
    fc.assert(
      fc.property(change, ([kind, from, to]) => {
        const changed = [...pieces];
        if (kind === "double") changed.splice(from, 0, pieces[from]!);
        else changed.splice(from, 1);
        if (kind === "move") changed.splice(to, 0, pieces[from]!);
        const rows = changed.join("");
        const [a, b] = [outcome(rows), parsed(rows)] as [object, object];
        if ("cells" in a || "cells" in b) expect(a).toEqual(b);
      }),
      { numRuns: 400 },
    );
  });

  it("reach the end without the parser where nothing is unusual", () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>';
    expect(scanRows(rows, 0, new SheetCells("s", CONTEXT))).toBe(rows.indexOf("</sheetData>"));
  });

  it("do not count where they stand in a comment", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const xml = worksheet(
      `<!--<sheetData>${rows}</sheetData>--><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>`,
    );
    expect(readSheet(xml, "s", CONTEXT).cells).toEqual([{ row: 1, column: 1, value: 7 }]);
  });
});
