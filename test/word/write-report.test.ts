import { strFromU8, unzipSync } from "fflate";
import type { ReportBlock, ReportDocument } from "../../src/core/report";
import { writeReport } from "../../src/word";
import { named, readXml } from "../manifest/xml";

const TABLE: Extract<ReportBlock, { kind: "table" }> = {
  kind: "table",
  table: {
    caption: "2020年度项目资金收支情况表",
    unit: "万元",
    columns: [
      { heading: "项目", align: "left", width: 40 },
      { heading: "本年支出", align: "right", width: 30 },
      { heading: "执行率", align: "right", width: 30 },
    ],
    rows: [
      { look: "section", cells: ["区本级"] },
      { look: "plain", cells: ["安全监管 <甲>", "70.58", "39.88%"] },
      { look: "total", cells: ["合计", "70.58", "—"] },
    ],
  },
};
const REPORT: ReportDocument = {
  title: "样例局2020年度部门整体支出绩效自评报告",
  department: "样例局",
  blocks: [
    { kind: "heading", level: 1, text: "一、部门基本情况" },
    { kind: "heading", level: 2, text: "（五）部门年度预算收支余情况" },
    { kind: "paragraph", text: "2020年度财政拨款支出568.51万元。" },
    { kind: "heading", level: 3, text: "1.基本支出整体情况" },
    { kind: "by-hand", text: "请补充原因。" },
    TABLE,
  ],
};

const parts = async (report = REPORT) => unzipSync(await writeReport(report));
const documentXml = async (report = REPORT) => strFromU8((await parts(report))["word/document.xml"]!);

/** The paragraphs of a document: their texts with the properties that a test is about. */
async function paragraphs(report = REPORT) {
  const xml = await documentXml(report);
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, content]) => ({
    text: [...content!.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
    style: /<w:pStyle w:val="(\w+)"/.exec(content!)?.[1],
    xml: content!,
  }));
}

describe("the report as a Word file", () => {
  it("shades the figures of a table that are to be verified, and marks its caption so that a search finds it", async () => {
    const rows = TABLE.table.rows.map((row) => (row.look === "total" ? { ...row, toVerify: [1] } : row));
    const doubtful = { ...REPORT, blocks: [{ ...TABLE, table: { ...TABLE.table, rows } }] };
    const shaded = async (report: ReportDocument) =>
      [
        ...(await documentXml(report)).matchAll(
          /<w:tc>(?:(?!<\/w:tc>).)*?<w:shd (?:(?!<\/w:tc>).)*<w:t[^>]*>([^<]*)/gs,
        ),
      ].map(([, text]) => text);
    expect(await shaded(doubtful)).toEqual(["70.58"]);
    expect((await paragraphs(doubtful)).map(({ text }) => text)).toContain("2020年度项目资金收支情况表【待核实】");
    expect(await shaded(REPORT)).toEqual([]);
    expect(await documentXml()).not.toContain("【待核实】");
  });

  it("is a package of well-formed parts that begins with its content types", async () => {
    const all = await parts();
    expect(Object.keys(all)[0]).toBe("[Content_Types].xml");
    for (const [name, content] of Object.entries(all)) {
      if (/\.(xml|rels)$/.test(name)) expect(() => readXml(strFromU8(content))).not.toThrow();
    }
  });

  it("has the same bytes whenever it is written", async () => {
    const [once, twice] = [await writeReport(REPORT), await writeReport(REPORT)];
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
    expect(strFromU8((await parts())["docProps/core.xml"]!)).not.toMatch(/created|modified>/);
  });

  it("is laid out on A4 with the margins and type area of GB/T 9704: 156 × 225 mm", async () => {
    const xml = await documentXml();
    const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
    expect(xml).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"`);
    const margins = /<w:pgMar ([^>]*)\/>/.exec(xml)![1]!;
    expect(margins).toContain(`w:top="${twips(37)}"`);
    expect(margins).toContain(`w:left="${twips(28)}"`);
    expect(margins).toContain(`w:bottom="${twips(35)}"`);
    expect(margins).toContain(`w:right="${twips(26)}"`);
  });

  it("has headings of three levels in 黑体, 楷体 and 仿宋 that Word's navigation knows", async () => {
    const headings = (await paragraphs()).filter(({ style }) => style?.startsWith("Heading"));
    expect(headings.map(({ style, text }) => [style, text])).toEqual([
      ["Heading1", "一、部门基本情况"],
      ["Heading2", "（五）部门年度预算收支余情况"],
      ["Heading3", "1.基本支出整体情况"],
    ]);
    const styles = strFromU8((await parts())["word/styles.xml"]!);
    const fontOf = (id: string) =>
      /w:eastAsia="([^"]+)"/.exec(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles)![0])![1];
    expect(["Heading1", "Heading2", "Heading3"].map(fontOf)).toEqual(["黑体", "楷体", "仿宋"]);
  });

  it("sets text in 仿宋 of size 3, two characters in, 22 lines a page", async () => {
    const text = (await paragraphs()).find((p) => p.text.startsWith("2020年度财政拨款支出"))!;
    expect(text.xml).toContain('<w:ind w:firstLine="640"/>');
    // 225 mm ÷ 22 = 10.227 mm = 579 twentieths of a point.
    expect(text.xml).toMatch(/<w:spacing [^>]*w:line="579" w:lineRule="exact"/);
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(strFromU8((await parts())["word/styles.xml"]!))![0];
    expect(defaults).toContain('w:eastAsia="仿宋"');
    expect(defaults).toContain('<w:sz w:val="32"/>');
  });

  it("names what stands in for a font that a machine lacks", async () => {
    const fonts = named(readXml(strFromU8((await parts())["word/fontTable.xml"]!)), "font");
    expect(fonts.map(({ attributes }) => attributes["name"])).toEqual([
      "仿宋",
      "黑体",
      "楷体",
      "方正小标宋简体",
      "宋体",
    ]);
    expect(strFromU8((await parts())["word/fontTable.xml"]!)).toContain('<w:altName w:val="仿宋_GB2312,FangSong');
  });

  it("numbers its pages outside: odd ones at the right, even ones at the left", async () => {
    const all = await parts();
    const footers = Object.keys(all).filter((name) => /^word\/footer\d+\.xml$/.test(name));
    const sides = footers.map((name) => /<w:jc w:val="(\w+)"\/>/.exec(strFromU8(all[name]!))![1]);
    expect(sides.sort()).toEqual(["left", "right"]);
    expect(strFromU8(all[footers[0]!]!)).toContain("PAGE");
    expect(strFromU8(all["word/settings.xml"]!)).toContain("<w:evenAndOddHeaders");
  });

  it("marks what people must write", async () => {
    const note = (await paragraphs()).find((p) => p.text.includes("请补充原因"))!;
    expect(note.text).toBe("【待补充】请补充原因。");
    expect(note.xml).toContain('w:fill="FFF2CC"');
  });
});

describe("a table of the report", () => {
  it("has its caption above, its unit at the right, and its headings on every page", async () => {
    const texts = (await paragraphs()).map(({ text }) => text);
    const at = texts.indexOf("2020年度项目资金收支情况表");
    expect(texts.slice(at, at + 5)).toEqual(["2020年度项目资金收支情况表", "单位：万元", "项目", "本年支出", "执行率"]);
    const [header, ...rows] = [...(await documentXml()).matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(header).toContain("<w:tblHeader/>");
    expect(rows.join("")).not.toContain("<w:tblHeader/>");
  });

  it("shows every cell as it is given, a section over the whole width, figures at the right", async () => {
    const rows = [...(await documentXml()).matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    const texts = rows.map((row) => [...row.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text));
    expect(texts.slice(1)).toEqual([["区本级"], ["安全监管 &lt;甲&gt;", "70.58", "39.88%"], ["合计", "70.58", "—"]]);
    expect(rows[1]).toContain('<w:gridSpan w:val="3"/>');
    expect(rows[2]!.match(/<w:jc w:val="right"\/>/g)).toHaveLength(2);
  });

  it("is exactly as wide as the text, whatever its columns ask for", async () => {
    const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/s.exec(await documentXml())![1]!;
    const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // 156 mm in twentieths of a point, as the page leaves them.
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1587 - 1474);
  });
});
