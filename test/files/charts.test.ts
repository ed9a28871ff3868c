import { readFileSync } from "node:fs";
import { analyse } from "../../src/core/analyse";
import { computedSheets } from "../../src/core/sheets";
import type { ChartSpec } from "../../src/core/sheets/spec";
import { readWorkbook, removeAdditions, writeWorkbook } from "../../src/files";
import { readXml } from "../manifest/xml";
import { computedSheet } from "./additions";
import { partOf, partsOf, plainWorkbook, sheetData } from "./packages";

const USER = plainWorkbook([["收入", sheetData('<row r="1"><c r="A1"><v>20</v></c></row>')]]);
const BARS: ChartSpec = {
  name: "gouji-execution",
  kind: "bars",
  title: "执行 <1>",
  categories: "A3:A4",
  series: [
    { name: "可用资金", values: "B3:B4", color: "9DC3E6" },
    { name: "本年支出", values: "C3:C4" },
  ],
  area: "B6:D20",
};
const PIE: ChartSpec = {
  name: "gouji-structure",
  kind: "pie",
  title: "支出结构",
  categories: "A3:A4",
  series: [{ name: "金额", values: "B3:B4" }],
  area: "E6:H20",
};
const SHEET = computedSheet({
  name: "王'表",
  merges: [],
  charts: [BARS, PIE],
  rows: [
    [{ text: "标题" }],
    [{ text: "项目" }, { text: "可用" }, { text: "支出" }],
    [{ text: "甲&乙" }, { decimal: "7.00" }, { decimal: "6.64", formula: "收入!A1" }],
    [{ text: "丙" }, { decimal: "30.00" }, { text: "" }],
  ],
});

describe("a computed sheet's charts in a file", () => {
  let written: Uint8Array;
  beforeAll(async () => (written = await writeWorkbook(USER, { sheets: [SHEET], marks: [] })));

  it("are parts of their own, reached from the sheet through its drawing", () => {
    const added = [...partsOf(written).keys()].filter((path) => /drawing|chart/.test(path));
    expect(added.sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    expect(partOf(written, "xl/worksheets/sheet2.xml")).toMatch(
      /<\/customProperties><drawing r:id="rId2"\/><\/worksheet>$/,
    );
    const types = partOf(written, "[Content_Types].xml");
    expect(types).toContain(
      '/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"',
    );
    expect(types).toContain(
      '/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"',
    );
  });

  it("refer to their cells and hold what these show now; a cell without a figure is a gap", () => {
    const xml = partOf(written, "xl/charts/chart1.xml");
    expect(xml).toContain("<c:f>'王''表'!$A$3:$A$4</c:f>");
    expect(xml).toContain('<c:pt idx="0"><c:v>甲&amp;乙</c:v></c:pt><c:pt idx="1"><c:v>丙</c:v></c:pt>');
    expect(xml).toContain(
      "<c:f>'王''表'!$C$3:$C$4</c:f><c:numCache><c:formatCode>#,##0.00</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>6.64</c:v></c:pt></c:numCache>",
    );
    expect(xml).toContain("<a:t>执行 &lt;1&gt;</a:t>");
  });

  it("lie over the cells they are to cover", () => {
    const drawing = partOf(written, "xl/drawings/drawing1.xml");
    const corners = [...drawing.matchAll(/<xdr:(from|to)><xdr:col>(\d+)<.*?<xdr:row>(\d+)</g)].map(
      ([, ...corner]) => corner,
    );
    // Counted from 0; the lower right corner is where the next cell begins.
    expect(corners).toEqual([
      ["from", "1", "5"],
      ["to", "4", "20"],
      ["from", "4", "5"],
      ["to", "8", "20"],
    ]);
  });

  it("are well-formed XML with the elements in the order of the schema", () => {
    for (const path of ["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/drawing1.xml"]) {
      expect(() => readXml(partOf(written, path))).not.toThrow();
    }
    const bars = partOf(written, "xl/charts/chart1.xml");
    const order = ["barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "axId"].map((name) =>
      bars.indexOf(`<c:${name}`),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("go with their sheet, and every part of the file is what it was", async () => {
    expect(partsOf(await removeAdditions(written))).toEqual(partsOf(USER));
  });

  it("are made anew, not heaped up, when the sheet is written again", async () => {
    const twice = await writeWorkbook(written, { sheets: [SHEET], marks: [] });
    expect([...partsOf(twice).keys()].filter((path) => path.includes("chart"))).toHaveLength(2);
  });
});

it("a sample's charts are in its written copy and leave nothing behind", async () => {
  const user = new Uint8Array(readFileSync("assets/samples/furong-2020.xlsx"));
  const sheets = computedSheets(analyse(await readWorkbook(user)), "zh-CN");
  const written = await writeWorkbook(user, { sheets, marks: [] });
  const charts = [...partsOf(written).keys()].filter((path) => /^xl\/charts\//.test(path));
  expect(charts).toHaveLength(2);
  expect(partsOf(await removeAdditions(written))).toEqual(partsOf(user));
});
