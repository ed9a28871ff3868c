import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { readWorkbook } from "../../src/files";
import { caseOf } from "../conformance/cases";
import { savedAs } from "../formats/other-formats";
import { sheetInWord, wordFile } from "../formats/word-document";
import { folder, gouji } from "./terminal";

const CONSISTENT = "assets/samples/consistent.xlsx";
const FURONG = "assets/samples/furong-2020.xlsx";

describe("gouji compare", () => {
  it("ends with 0 where a workbook and its copy in another format say the same", async () => {
    const copy = join(folder(), "旧.xls");
    writeFileSync(copy, savedAs("biff8", new Uint8Array(readFileSync(CONSISTENT))));
    const { code, stdout } = await gouji("compare", CONSISTENT, copy);
    expect(stdout).toContain("数据没有变动");
    expect(code).toBe(0);
  });

  it("tells each figure that changed, and findings that are gone and new, in JSON that its schema allows", async () => {
    const { code, stdout } = await gouji("compare", CONSISTENT, FURONG, "--json");
    expect(code).toBe(1);
    const schema: object = JSON.parse(readFileSync("docs/comparison.schema.json", "utf8")) as object;
    const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
    validate(JSON.parse(stdout));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("compares documents, and writes a paper of the changes", async () => {
    const sheets = caseOf(0).published.map(({ sheet }) => sheet);
    const at = sheets[0]!.cells.findIndex(({ value }) => typeof value === "number" && value > 100);
    const cell = sheets[0]!.cells[at]!;
    const changed = { ...sheets[0]!, cells: sheets[0]!.cells.with(at, { ...cell, value: Number(cell.value) + 90 }) };
    const [older, newer, out] = ["送审.docx", "公开.docx", "对比.xlsx"].map((name) => join(folder(), name));
    writeFileSync(older!, wordFile(sheets.map(sheetInWord).join("")));
    writeFileSync(newer!, wordFile([changed, ...sheets.slice(1)].map(sheetInWord).join("")));
    const { stdout } = await gouji("compare", older!, newer!, "--out", out!);
    expect(stdout).toMatch(/数据变动 1 处/);
    expect(stdout).toMatch(/ \d,\d{3}\.\d{2} → \d,\d{3}\.\d{2}（\+90\.00）/);
    const [paper] = (await readWorkbook(new Uint8Array(readFileSync(out!)))).sheets;
    expect(paper!.cells.filter(({ column }) => column === 7).map(({ value }) => value)).toEqual(["增减", 90]);
  });

  it("takes two files, and writes nothing but .xlsx", async () => {
    expect((await gouji("compare", CONSISTENT)).code).toBe(2);
    expect((await gouji("compare", CONSISTENT, FURONG, "--out", join(folder(), "a.docx"))).code).toBe(2);
  });
});
