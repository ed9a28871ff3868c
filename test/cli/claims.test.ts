import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { Document, Packer, Paragraph } from "docx";
import type { ClaimsResult } from "../../src/core/claims";
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
    expect(stdout).toMatch(/^数据和说法 \d+ 处：一致 \d+，尾差 0，不一致 0，前后矛盾 4，/);
    expect(stdout).toContain("【15.00万元】");
    expect(stdout).toContain("对照：项目资金收支明细表!K6 = 15.00");
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
    expect(stdout).toContain("Disagrees (1)");
    expect(stdout).toContain("the table has 433.33万元 in 部门收支余情况!D5");
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

  it("tells the schema from other objects", () => {
    const validate = new Ajv().compile(JSON.parse(readFileSync("docs/claims.schema.json", "utf8")));
    const summary = { agrees: 0, withinRounding: 0, disagrees: 0, conflict: 0, ambiguous: 0, notComparable: 0 };
    expect(validate({ claims: [], summary })).toBe(true);
    const claim = { text: "1", start: 0, end: 1, kind: "amount", value: "1", unit: "元", verdict: "wrong" };
    expect(validate({ claims: [claim], summary })).toBe(false);
    expect(validate({ claims: [], summary: { agrees: 1 } })).toBe(false);
  });

  it("says what is wrong with a call or a file", async () => {
    expect((await gouji("claims")).stderr).toContain("claims 需要一份报告");
    expect((await gouji("claims", FURONG, REPORT, REPORT)).code).toBe(2);
    expect((await gouji("claims", REPORT, "--out", "x.txt")).stderr).toContain("claims 没有 --out 这个选项");
    const pdf = await gouji("claims", draft("稿.pdf", "%PDF-1.7"));
    expect([pdf.code, pdf.stderr]).toEqual([2, expect.stringContaining("不是 Word 文档")]);
    expect((await gouji("claims", "没有.xlsx", REPORT)).stderr).toContain("没有.xlsx");
  });
});
