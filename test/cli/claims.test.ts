import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { Document, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import type { ClaimsResult } from "../../src/core/claims";
import { table } from "../core/support";
import { paragraphs, sheetInWord, wordFile } from "../formats/word-document";
import { folder, gouji } from "./terminal";

const FURONG = "assets/samples/furong-2020.xlsx";
const REPORT = "assets/samples/furong-2020-report.txt";

function draft(name: string, content: string | Uint8Array): string {
  const file = join(folder(), name);
  writeFileSync(file, content);
  return file;
}

const GOOD = "2020年度财政拨款支出568.51万元，其中基本支出433.33万元，项目支出135.18万元。";

describe("gouji claims", () => {
  it("says how many claims there are of each verdict, ends with 1 where any conflicts, and shows where", async () => {
    const { code, stdout, stderr } = await gouji("claims", FURONG, REPORT);
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^核对 \d+ 处，其中一致 \d+，尾差 0，不一致 0，前后矛盾 4；未核对 \d+ 处（/);
    expect(stdout).toContain("稿中 1.00万元、15.00万元 ↔ 文中 1.00 − 1.00 ≠ 15.00");
    expect(stdout).toContain("【15.00万元】");
  });

  it("ends with 0 where nothing is wrong", async () => {
    const { code, stdout } = await gouji("claims", FURONG, draft("好.txt", GOOD));
    expect(code).toBe(0);
    expect(stdout).toContain("没有不一致和矛盾");
  });

  it("names the cell and its figure where a draft disagrees, in English when asked", async () => {
    const file = draft("draft.txt", GOOD.replace("433.33", "433.83"));
    const { code, stdout } = await gouji("claims", FURONG, file, "--lang", "en-US");
    expect(code).toBe(1);
    expect(stdout).toContain("Problems, the most certain first (1)");
    expect(stdout).toContain("1. draft 433.83万元 ↔ tables 433.33万元 · 部门收支余情况!D5");
    expect(stdout).not.toMatch(/一致|矛盾/);
  });

  it("reads a Word file, and judges a draft by itself without a workbook", async () => {
    const text = "全年支出100.00万元，其中：人员经费60.00万元、公用经费45.00万元，共计100.00万元。";
    const document = new Document({ sections: [{ children: [new Paragraph(text)] }] });
    const file = draft("稿.docx", new Uint8Array(await Packer.toBuffer(document)));
    const { code, stdout } = await gouji("claims", file);
    expect(code).toBe(1);
    expect(stdout).toContain("60.00 + 45.00 ≠ 100.00");
  });

  it("prints one JSON object as its schema says, its places those of the text", async () => {
    const { stdout } = await gouji("claims", FURONG, REPORT, "--json");
    const result = JSON.parse(stdout) as ClaimsResult;
    const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync("docs/claims.schema.json", "utf8")));
    validate(result);
    expect(validate.errors).toBeNull();
    const text = readFileSync(REPORT, "utf8");
    for (const claim of result.claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    const counted = Object.values(result.summary).reduce((a, b) => a + b, 0);
    expect(counted).toBe(result.claims.length);
  });

  it("writes a copy of a Word file with each problem as a comment at its place, and refuses other copies", async () => {
    const document = new Document({ sections: [{ children: [new Paragraph(GOOD.replace("433.33", "433.83"))] }] });
    const file = draft("稿.docx", new Uint8Array(await Packer.toBuffer(document)));
    const out = join(folder(), "带批注.docx");
    expect((await gouji("claims", FURONG, file, "--out", out)).stdout).toContain(`带批注的副本：${out}`);
    const parts = unzipSync(new Uint8Array(readFileSync(out)));
    expect(strFromU8(parts["word/comments.xml"]!)).toContain("稿中 433.83万元 ↔ 表中 433.33万元 · 部门收支余情况!D5");
    expect(strFromU8(parts["word/document.xml"]!)).toMatch(
      /其中基本支出<\/w:t><\/w:r><w:commentRangeStart w:id="0"\/><w:r><w:t xml:space="preserve">433\.83万元</,
    );
    expect((await gouji("claims", FURONG, file, "--out", out)).stderr).toContain("已经存在");
    expect((await gouji("claims", FURONG, file, "--out", file)).stderr).toContain("不能就是原文件");
    expect((await gouji("claims", FURONG, REPORT, "--out", out)).stderr).toContain("只能由 .docx 稿子写出");
  });

  it("ends with 1 where nothing was compared, and says that this is no clean result", async () => {
    const { code, stdout } = await gouji("claims", FURONG, draft("空.txt", "扶贫物资折算资金12.00万元。"));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^核对 0 处.*未核对 1 处（没有读懂 1）/);
    expect(stdout).toContain("没有核对成任何数据，本结果不能说明稿子无误");
  });

  it("tells the schema from other objects", () => {
    const validate = new Ajv().compile(JSON.parse(readFileSync("docs/claims.schema.json", "utf8")));
    const summary = { agrees: 0, withinRounding: 0, disagrees: 0, conflict: 0, ambiguous: 0, notComparable: 0 };
    expect(validate({ claims: [], summary })).toBe(true);
    const place = { start: 0, end: 1 };
    expect(validate({ claims: [], summary, problems: [{ places: [place], line: "稿中 1" }] })).toBe(true);
    expect(validate({ claims: [], summary, problems: [{ places: [], line: "稿中 1" }] })).toBe(false);
    const claim = { text: "1", start: 0, end: 1, kind: "amount", value: "1", unit: "元", verdict: "wrong" };
    expect(validate({ claims: [claim], summary })).toBe(false);
    expect(validate({ claims: [], summary: { agrees: 1 } })).toBe(false);
  });

  it("says what is wrong with a call or a file", async () => {
    expect((await gouji("claims")).stderr).toContain("claims 需要一份报告");
    expect((await gouji("claims", FURONG, REPORT, REPORT)).code).toBe(2);
    expect((await gouji("claims", REPORT, "--settings", "x.json")).stderr).toContain("claims 没有 --settings 这个选项");
    const pdf = await gouji("claims", draft("稿.pdf", "%PDF-1.7"));
    expect([pdf.code, pdf.stderr]).toEqual([2, expect.stringContaining("不是 Word 文档")]);
    expect((await gouji("claims", "没有.xlsx", REPORT)).stderr).toContain("没有.xlsx");
  });

  describe("of a Word file with tables of its own", () => {
    const COLUMNS = { 收入: "财政拨款收入 | 其他收入", 支出: "基本支出 | 项目支出" };
    const list = (kind: keyof typeof COLUMNS, year = 2025) =>
      table(
        `${year}年度${kind}决算表`,
        `部门：青山县水利局 | | | | 单位：万元
科目编码 | 科目名称 | 本年${kind}合计 | ${COLUMNS[kind]}
合计 | | 80.00 | 70.00 | 10.00
213 | 农林水支出 | 80.00 | 70.00 | 10.00
21303 | 水利 | 80.00 | 70.00 | 10.00
2130301 | 行政运行 | 80.00 | 70.00 | 10.00`,
        kind,
      );
    const TEXT = "2025年度本年收入合计90.00万元。2025年度本年支出合计80.00万元。";
    const document = () =>
      draft("公开.docx", wordFile(paragraphs(TEXT) + [list("收入"), list("支出")].map(sheetInWord).join("")));
    const workbook = (year: number) => draft(`${year}.docx`, wordFile(sheetInWord(list("支出", year))));

    it("holds its text against the workbook, and against its own tables where the workbook has none", async () => {
      const { code, stdout } = await gouji("claims", workbook(2025), document(), "--json");
      const { claims } = JSON.parse(stdout) as { claims: { text: string; verdict: string; fact?: object }[] };
      const validate = new Ajv({ allErrors: true }).compile(
        JSON.parse(readFileSync("docs/claims.schema.json", "utf8")),
      );
      validate(JSON.parse(stdout));
      expect(validate.errors).toBeNull();
      expect(claims.map(({ text, verdict, fact }) => ({ text, verdict, fact }))).toMatchObject([
        {
          text: "90.00万元",
          verdict: "disagrees",
          fact: { sheet: "2025年度收入决算表", place: "《2025年度收入决算表》“合计”行（第2行第3列）" },
        },
        { text: "80.00万元", verdict: "agrees", fact: { sheet: "2025年度支出决算表", address: "C4" } },
      ]);
      expect(claims[1]!.fact).not.toHaveProperty("place");
      expect(code).toBe(1);
    });

    it("leaves a workbook of another year out, and says so", async () => {
      const { stdout } = await gouji("claims", workbook(2023), document());
      expect(stdout).toMatch(
        /^文件是 2025 年度的，工作簿是 2023 年度的：文字只与文件中的表核对\n核对 2 处，其中一致 1/,
      );
    });

    it("needs no workbook", async () => {
      const { stdout } = await gouji("claims", document());
      expect(stdout).toContain("稿中 90.00万元 ↔ 表中 80.00万元 · 《2025年度收入决算表》“合计”行（第2行第3列）");
    });
  });
});
