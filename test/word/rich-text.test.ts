import type { ReportDocument } from "../../src/core/report";
import { richText } from "../../src/word/rich-text";

const REPORT: ReportDocument = {
  title: "样例局2020年度部门整体支出绩效自评报告",
  department: "样例局",
  blocks: [
    { kind: "heading", level: 1, text: "一、部门基本情况" },
    { kind: "paragraph", text: '“<b>甲&乙</b>"科' },
    { kind: "heading", level: 2, text: "（一）机构" },
    { kind: "by-hand", text: "请补充原因。" },
    { kind: "heading", level: 3, text: "1.项目" },
    {
      kind: "table",
      table: {
        caption: "项目资金收支情况表",
        unit: "万元",
        columns: [
          { heading: "项目", align: "left", width: 3 },
          { heading: "本年支出", align: "right", width: 1 },
        ],
        rows: [
          { look: "section", cells: ["区本级"] },
          { look: "plain", cells: ["安全监管", "70.58"] },
          { look: "total", cells: ["合计", "70.58"] },
        ],
      },
    },
  ],
};

describe("the report for the clipboard", () => {
  const { html, plain } = richText(REPORT);

  it("has every text as it is, markup of a cell included", () => {
    expect(html).toContain("<p>“&#60;b&#62;甲&#38;乙&#60;/b&#62;&#34;科</p>");
    expect(plain).toContain('“<b>甲&乙</b>"科');
  });

  it("has headings of three levels, which become the headings of the document it is pasted into", () => {
    expect([...html.matchAll(/<(h\d)>([^<]*)</g)].map(([, tag, text]) => [tag, text])).toEqual([
      ["h1", "一、部门基本情况"],
      ["h2", "（一）机构"],
      ["h3", "1.项目"],
    ]);
  });

  it("marks what people must write", () => {
    expect(html).toMatch(/<span style="background:#FFF2CC[^"]*">【待补充】请补充原因。</);
    expect(plain).toContain("\n【待补充】请补充原因。\n");
  });

  it("has tables with a section over the whole width, sums in bold and figures at the right", () => {
    expect(html).toContain('<tr><td colspan="2"><b>区本级</b></td></tr>');
    expect(html).toContain('<tr><td align="left">安全监管</td><td align="right">70.58</td></tr>');
    expect(html).toContain('<tr><td align="left"><b>合计</b></td><td align="right"><b>70.58</b></td></tr>');
    expect(html).toContain('<th width="75%">项目</th><th width="25%">本年支出</th>');
  });

  it("colours a table's figures that are to be verified, and writes the mark behind them in plain text", () => {
    const blocks = REPORT.blocks.map((block) =>
      block.kind !== "table"
        ? block
        : {
            ...block,
            table: {
              ...block.table,
              rows: block.table.rows.map((row) => (row.look === "plain" ? { ...row, toVerify: [1] } : row)),
            },
          },
    );
    const doubtful = richText({ ...REPORT, blocks });
    expect(doubtful.html).toContain('<td align="right" style="background:#FFC7CE;color:#9C0006">70.58</td>');
    expect(doubtful.html).toMatch(/<b>项目资金收支情况表<\/b><span style="[^"]+">【待核实】<\/span>/);
    expect(doubtful.plain).toContain("安全监管\t70.58【待核实】\n合计\t70.58\n");
    expect(html).not.toContain("【待核实】");
  });

  it("is plain text as well: cells apart by tabs, the unit above them", () => {
    expect(plain.slice(plain.indexOf("1.项目"))).toBe(
      "1.项目\n\n项目资金收支情况表\n单位：万元\n项目\t本年支出\n区本级\n安全监管\t70.58\n合计\t70.58\n",
    );
  });
});
