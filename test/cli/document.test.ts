import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { strFromU8, unzipSync } from "fflate";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { caseOf } from "../conformance/cases";
import { paragraphs, sheetInWord, wordFile } from "../formats/word-document";
import { folder, gouji } from "./terminal";

const SHEETS = caseOf(0).published.map(({ sheet }) => sheet);

/** The total income of the first table, as it is printed. */
const INCOME = SHEETS[0]!.cells.find(({ value, column }) => typeof value === "number" && value > 100 && column > 2)!;

function document(narrative: string, sheets: readonly SheetSnapshot[] = SHEETS): string {
  const file = join(folder(), "公开.docx");
  writeFileSync(file, wordFile(paragraphs(narrative) + sheets.map(sheetInWord).join("")));
  return file;
}

const commentsIn = (file: string) => strFromU8(unzipSync(readFileSync(file))["word/comments.xml"]!);

describe("gouji check of a Word file with tables", () => {
  it("judges its tables, holds its text against them and says what is not published", async () => {
    const { code, stdout } = await gouji("check", document("二、名词解释\n一、主要职能。"));
    expect(code).toBe(0);
    expect(stdout).toMatch(/识别的表 10 张/);
    expect(stdout).toMatch(/没有发现差错/);
    expect(stdout).toContain("══ 公开内容是否齐全");
    expect(stdout).toContain("  政府采购：没有找到");
    expect(stdout).not.toContain("名词解释：没有找到");
    expect(stdout).toContain("财预〔2016〕143号");
  });

  it("names the table and row of what is wrong in its tables, and the cells where the tables are written as a workbook", async () => {
    const wrong = SHEETS.map((sheet, index) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        index === 0 && cell === INCOME ? { ...cell, value: Number(cell.value) + 90 } : cell,
      ),
    }));
    const file = document("", wrong);
    const { stdout } = await gouji("check", file);
    expect(stdout).toMatch(/《收入支出决算总表》第\d+行/);
    expect(stdout).not.toMatch(/决算总表![A-Z]+\d/);
    const asBook = await gouji("check", file, "--out", join(folder(), "各表.xlsx"));
    expect(asBook.stdout).toMatch(/决算总表![A-Z]+\d/);
    const json = JSON.parse((await gouji("check", file, "--json")).stdout) as {
      findings: { cells: { sheet: string; address: string; place: string }[] }[];
    };
    const [cell] = json.findings.flatMap(({ cells }) => cells);
    expect(cell!.address).toMatch(/^[A-Z]+\d+$/);
    expect(cell!.place).toMatch(/^《.+》/);
  });

  it("ends with 1 where only its text is wrong", async () => {
    const { code, stdout } = await gouji("check", document("三、情况说明\n2023年三公经费支出合计75.81万元。"));
    expect(stdout).toContain("没有发现差错");
    expect(stdout).toMatch(/稿中 75\.81 ?万元 ↔ 表中 71\.81 ?万元 · 《财政拨款“三公”经费支出决算表》/);
    expect(code).toBe(1);
  });

  it("prints JSON that its schema allows, with the text and the checklist", async () => {
    const { stdout } = await gouji("check", document("名词解释"), "--json");
    const result = JSON.parse(stdout) as { narrative: { summary: object }; completeness: { stage: string } };
    const schema: object = JSON.parse(readFileSync("docs/check-result.schema.json", "utf8")) as object;
    const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(result.completeness.stage).toBe("final");
  });

  it("writes a copy of the document with comments at the cells and words that are wrong", async () => {
    const wrong = SHEETS.map((sheet, index) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        index === 0 && cell === INCOME ? { ...cell, value: Number(cell.value) + 90 } : cell,
      ),
    }));
    const out = join(folder(), "批注.docx");
    await gouji("check", document("三公经费支出合计75.81万元。", wrong), "--out", out);
    const comments = commentsIn(out);
    expect(comments).toMatch(/D01-|D02-|X-1/);
    expect(comments).toMatch(/稿中 75\.81 ?万元 ↔ 表中 71\.81 ?万元 · 《财政拨款“三公”经费支出决算表》第\d+行第7列/);
  });

  it("writes the tables with computed sheets where a workbook is asked for, and nothing under another extension", async () => {
    const out = join(folder(), "底稿.xlsx");
    const { stdout } = await gouji("check", document("名词解释"), "--out", out);
    expect(stdout).toContain(out);
    expect(unzipSync(readFileSync(out))["xl/workbook.xml"]).toBeDefined();
    expect((await gouji("check", document("名词解释"), "--out", join(folder(), "a.xls"))).code).toBe(2);
  });
});
