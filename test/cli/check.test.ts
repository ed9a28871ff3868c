import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../src/files";
import { SAMPLE } from "../sample-counts";
import { folder, gouji } from "./terminal";

const FURONG = "assets/samples/furong-2020.xlsx";
const CONSISTENT = "assets/samples/consistent.xlsx";

/** A workbook of one sheet with these rows, as literal package parts. */
function workbookWith(sheetData: string): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRel = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${packageRel}"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${packageRel}"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`),
  });
}

function fileWith(name: string, bytes: Uint8Array): string {
  const file = join(folder(), name);
  writeFileSync(file, bytes);
  return file;
}

describe("gouji check", () => {
  it("ends with 1 and names sheet and cell when a finding is an error", async () => {
    const { code, stdout, stderr } = await gouji("check", FURONG);
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toContain("项目资金收支明细表!I6");
    expect(stdout).toContain("1.00 → 16.00，漏录一位；已到账的改 I6；财政直拨的核对 K6");
    expect(stdout).toMatch(/可直接更正 1，须核对 2，绩效与合规提示 \d+/);
    expect(stdout).toMatch(/勾稽 \d+ 项：成立 \d+，尾差 \d+，不成立 7，无法执行 \d+/);
  });

  it("ends with 0 and says how many checks held when nothing is wrong", async () => {
    const { code, stdout } = await gouji("check", CONSISTENT);
    expect(code).toBe(0);
    expect(stdout).toMatch(/没有发现差错：可执行的 \d+ 项勾稽全部成立/);
  });

  it("speaks English when asked", async () => {
    const { stdout } = await gouji("check", FURONG, "--lang", "en-US");
    expect(stdout).toContain("1.00 → 16.00, one digit left out; if it arrived, correct I6; if paid directly, check K6");
    expect(stdout).not.toMatch(/不成立|最可能/);
  });

  it("fits a screen, and tells every check with its sum and source with --verbose", async () => {
    const short = await gouji("check", FURONG);
    expect(short.stdout.split("\n").length).toBeLessThanOrEqual(40);
    const { stdout } = await gouji("check", FURONG, "--verbose");
    expect(stdout).toContain("现为 1.00，应为 16.00");
    expect(stdout).toContain("── 勾稽台账");
  });

  it("says for each table how its checks came out, and of rounding no more than how many and how much", async () => {
    const { stdout } = await gouji("check", FURONG, "--verbose");
    const ledger = stdout.split("── 勾稽台账\n")[1]!.split("\n\n")[0]!.split("\n");
    const counted = /^ {2}.+：成立 (\d+)，尾差 (\d+)(?:（最大 [^）]+）)?，不成立 (\d+)，无法执行 (\d+)$/;
    const sums = [1, 2, 3, 4].map((n) => ledger.reduce((sum, line) => sum + Number(counted.exec(line)?.[n] ?? 0), 0));
    const all = /勾稽 \d+ 项：成立 (\d+)，尾差 (\d+)，不成立 (\d+)，无法执行 (\d+)/.exec(stdout)!;
    // Those that do not apply are in no count and told in one line.
    expect(sums).toEqual(all.slice(1).map(Number));
    expect(Number(/另有 (\d+) 组勾稽不适用/.exec(stdout)![1])).toBeGreaterThan(0);
    expect(ledger.filter((line) => line.includes("项目资金收支明细表!A1"))).toHaveLength(1);
  });

  it("lists what could not be judged one line a rule and table, with how often and what is missing", async () => {
    const { stdout } = await gouji("check", FURONG, "--verbose");
    const [head, ...lines] = stdout.slice(stdout.indexOf("── 无法执行的勾稽")).split("\n\n")[0]!.split("\n");
    const rules = lines.flatMap((line) => /^ {4}(\S+) {2}.+（(\d+) 项）：(.+)$/.exec(line) ?? []);
    const counts = lines.flatMap((line) => /（(\d+) 项）：/.exec(line)?.slice(1) ?? []).map(Number);
    expect(head).toBe(`── 无法执行的勾稽（缺少的数据） (${counts.reduce((a, b) => a + b)})`);
    expect(rules.length).toBe(4 * counts.length);
    expect(Math.max(...counts)).toBeGreaterThan(1);
  });

  it.each([FURONG, CONSISTENT, "assets/samples/furong-2020-messy.xlsx"])(
    "prints one JSON object for %s that its schema allows",
    async (file) => {
      const validate = new Ajv({ allErrors: true, strict: false }).compile(
        JSON.parse(readFileSync("docs/check-result.schema.json", "utf8")),
      );
      for (const language of ["zh-CN", "en-US"]) {
        const { stdout } = await gouji("check", file, "--json", "--lang", language);
        validate(JSON.parse(stdout));
        expect(validate.errors ?? []).toEqual([]);
      }
    },
  );

  it("gives every check its own id and refers to checks that exist", async () => {
    const result = JSON.parse((await gouji("check", FURONG, "--json")).stdout);
    const ids = result.checks.map((c: { id: string }) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(result.ledger.flatMap((entry: { checks: string[] }) => entry.checks).sort()).toEqual([...ids].sort());
    for (const finding of result.findings) for (const id of finding.checks) expect(ids).toContain(id);
  });

  it("gives amounts in the table's own unit", async () => {
    const result = JSON.parse((await gouji("check", "assets/samples/furong-2020-messy.xlsx", "--json")).stdout);
    const total = result.checks.find((c: { id: string }) => c.id === "D04-3");
    expect(total.terms.map((t: { value: string; unit: string }) => [t.value, t.unit])).toEqual([
      ["1058400.00", "元"],
      ["14990600.00", "元"],
      ["16049000.00", "元"],
    ]);
  });

  it("writes a copy with computed sheets and leaves the input alone", async () => {
    const before = readFileSync(FURONG);
    const out = join(folder(), "out.xlsx");
    const { code, stdout } = await gouji("check", FURONG, "--out", out);
    expect(code).toBe(1);
    expect(stdout).toContain("已写出");
    expect(readFileSync(FURONG).equals(before)).toBe(true);
    const written = await readWorkbook(new Uint8Array(readFileSync(out)));
    expect(written.sheets.filter((s) => s.ours !== undefined).map((s) => s.ours)).toHaveLength(SAMPLE.computed.length);
  });

  it("judges its own output like the input: computed sheets are no input", async () => {
    const out = join(folder(), "out.xlsx");
    await gouji("check", FURONG, "--out", out);
    const [first, second] = await Promise.all([gouji("check", FURONG, "--json"), gouji("check", out, "--json")]);
    expect(JSON.parse(second.stdout).findings).toEqual(JSON.parse(first.stdout).findings);
  });

  it("takes thresholds from a settings file", async () => {
    const settings = fileWith("settings.json", strToU8(JSON.stringify({ thresholds: { inPlaceWarning: 0.8 } })));
    const codes = async (...more: string[]) =>
      JSON.parse((await gouji("check", FURONG, "--json", ...more)).stdout)
        .findings.flatMap((f: { folded?: object[] }) => [f, ...(f.folded ?? [])])
        .map((f: { code: string; severity: string }) => `${f.code}/${f.severity}`);
    expect(await codes()).toContain("C-8/warning");
    expect(await codes("--settings", settings)).not.toContain("C-8/warning");
  });
});

describe("gouji clear", () => {
  it("takes away everything that gouji check added", async () => {
    const out = join(folder(), "out.xlsx");
    const cleared = join(folder(), "cleared.xlsx");
    await gouji("check", FURONG, "--out", out);
    expect((await gouji("clear", out, "--out", cleared)).code).toBe(0);
    const [before, after] = await Promise.all(
      [FURONG, cleared].map(async (f) => readWorkbook(new Uint8Array(readFileSync(f)))),
    );
    expect(after).toEqual(before);
  });
});

describe("bad input gets a clear message and exit code 2", () => {
  it.each([
    ["a text file", "note.xlsx", strToU8("这不是工作簿"), "不是能识别的表格文件"],
    ["an empty file", "empty.xlsx", new Uint8Array(0), "文件是空的"],
    ["a zip that is no workbook", "zip.xlsx", zipSync({ "a.txt": strToU8("a") }), "不是能识别的表格文件"],
    ["a file cut off in the middle", "cut.xlsx", new Uint8Array(readFileSync(FURONG)).slice(0, 9000), "文件不完整"],
  ])("%s", async (_, name, bytes, message) => {
    const { code, stdout, stderr } = await gouji("check", fileWith(name, bytes));
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("a zip bomb", async () => {
    const bomb = workbookWith(" ".repeat(300 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    const { code, stderr } = await gouji("check", fileWith("bomb.xlsx", bomb));
    expect(code).toBe(2);
    expect(stderr).toContain("安全限制");
    // Packing 300 MB takes its time beside other work.
  }, 240_000);

  it("a file that does not exist, and a folder", async () => {
    expect((await gouji("check", join(folder(), "nowhere.xlsx"))).stderr).toContain("找不到文件");
    const directory = join(folder(), "表.xlsx");
    mkdirSync(directory);
    expect(await gouji("check", directory)).toMatchObject({ code: 2, stderr: expect.stringContaining("文件夹") });
  });

  it.each([
    [["frobnicate"], "没有“frobnicate”这个命令"],
    [["check"], "一个工作簿"],
    [["check", FURONG, "--nonsense"], "参数有误"],
    [["check", FURONG, "--lang", "fr"], "zh-CN 或 en-US"],
    [["check", FURONG, "--out", FURONG], "不能就是原文件"],
    [["check", FURONG, "--out", "x.xlsm"], "扩展名"],
    [["clear", FURONG], "--out"],
  ])("the call %j", async (argv, message) => {
    const { code, stderr } = await gouji(...argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it.each([
    ["{", "不是有效的 JSON"],
    ['{"thresholds":{"execution":1}}', "“thresholds.execution”不存在"],
    ['{"thresholds":{"executionWarning":"viel"}}', "“thresholds.executionWarning”应为不小于 0 的小数"],
    ['{"returnedInClosing":"yes"}', "“returnedInClosing”应为 true 或 false"],
    ["[]", "JSON 对象"],
  ])("the settings file %s", async (content, message) => {
    const { code, stderr } = await gouji("check", FURONG, "--settings", fileWith("settings.json", strToU8(content)));
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it("an output folder that does not exist, without leaving anything behind", async () => {
    const out = join(folder(), "missing", "out.xlsx");
    expect(await gouji("check", FURONG, "--out", out)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("无法写入"),
    });
    expect(existsSync(out)).toBe(false);
  });
});

describe("a workbook in which nothing is recognised", () => {
  it.each([
    ["an empty sheet", ""],
    ["a sheet that is no budget table", '<row r="1"><c r="A1" t="inlineStr"><is><t>值班表</t></is></c></row>'],
  ])("%s: says so and ends with 0", async (_, sheetData) => {
    const { code, stdout, stderr } = await gouji("check", fileWith("other.xlsx", workbookWith(sheetData)));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("没有识别出任何预决算表");
  });
});
