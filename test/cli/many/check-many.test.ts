import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import { newWorkbook, readWorkbook } from "../../../src/files";
import { folder as newFolder, gouji } from "../terminal";

const SAMPLES = "assets/samples";
/** Two files of one name in two folders, one without errors, one that is no workbook. */
const FILES: readonly (readonly [string, string | null])[] = [
  ["甲县/furong.xlsx", "furong-2020.xlsx"],
  ["乙县/furong.xlsx", "furong-2020-messy.xlsx"],
  ["乙县/consistent.xlsx", "consistent.xlsx"],
  ["坏.xlsx", null],
];
const IN_ORDER = ["乙县/consistent.xlsx", "乙县/furong.xlsx", "坏.xlsx", "甲县/furong.xlsx"];

let folder: string;
beforeEach(() => {
  folder = newFolder();
  for (const [name, sample] of FILES) {
    mkdirSync(dirname(join(folder, "in", name)), { recursive: true });
    if (sample) cpSync(join(SAMPLES, sample), join(folder, "in", name));
    else writeFileSync(join(folder, "in", name), "这不是工作簿");
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const check = (...more: string[]) => gouji("check", at("in"), "--base", at("in"), ...more);
const filesIn = (name: string) =>
  readdirSync(at(name), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(name).length + 1))
    .sort();
const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

// Each run starts worker threads that translate the program first.
jest.setTimeout(180_000);

describe("gouji check of many files", () => {
  it("checks all of them though one is bad, says which and ends with 2", async () => {
    const { code, stdout } = await check("--out-dir", at("out"));
    expect(code).toBe(2);
    expect(stdout).toContain("文件 4 个：没有错误 1，有错误 2，未能核对 1");
    expect(stdout).toContain("坏.xlsx：未能核对：不是能识别的表格文件");
    expect(stdout).toMatch(/甲县\/furong\.xlsx：错误 \d+，警告 \d+，提示 \d+/);
  });

  it("ends with 1 when all were checked and one has an error, with 0 when none has", async () => {
    rmSync(at("in/坏.xlsx"));
    expect((await check()).code).toBe(1);
    rmSync(at("in/甲县"), { recursive: true });
    rmSync(at("in/乙县/furong.xlsx"));
    expect((await check()).code).toBe(0);
  });

  it("gives the same lines, files and summary, to the byte, with one job and with three", async () => {
    const runs = [];
    for (const jobs of ["1", "3"]) {
      const run = await check("--jobs", jobs, "--json", "--out-dir", at(`out${jobs}`), "--summary", at(`${jobs}.xlsx`));
      runs.push({ code: run.code, stdout: run.stdout });
    }
    expect(runs[1]).toEqual(runs[0]);
    expect(filesIn("out3")).toEqual(filesIn("out1"));
    for (const name of filesIn("out1")) {
      expect([name, readFileSync(at(`out3/${name}`)).equals(readFileSync(at(`out1/${name}`)))]).toEqual([name, true]);
    }
    expect(readFileSync(at("3.xlsx")).equals(readFileSync(at("1.xlsx")))).toBe(true);
  });

  it("prints a line of JSON a file, in the order of the files, that the schema allows", async () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    ajv.addSchema(JSON.parse(readFileSync("docs/check-result.schema.json", "utf8")));
    const validate = ajv.compile(JSON.parse(readFileSync("docs/many-files.schema.json", "utf8")));
    const lines = linesOf((await check("--json", "--lang", "en-US")).stdout);
    expect(lines.map(({ file }) => file)).toEqual(IN_ORDER);
    for (const line of lines) {
      validate(line);
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(lines.map(({ status }) => status)).toEqual(["checked", "checked", "failed", "checked"]);
    expect(lines[2].problem).toEqual({
      code: "not-xlsx",
      message: expect.stringContaining("not a known file with tables"),
    });
  });

  it("keeps each file's copy and result under its own path, as check of it alone gives them", async () => {
    await check("--out-dir", at("out"));
    const kept = ["乙县/consistent.xlsx", "乙县/furong.xlsx", "甲县/furong.xlsx"];
    expect(filesIn("out").filter((name) => !name.startsWith("gouji-results"))).toEqual(
      kept.flatMap((name) => [name, `${name}.check.json`, `${name}.line.json`]).sort(),
    );
    for (const name of kept) {
      const alone = await gouji("check", at(`in/${name}`), "--json");
      expect(readFileSync(at(`out/${name}.check.json`), "utf8")).toBe(alone.stdout);
      const copy = await readWorkbook(new Uint8Array(readFileSync(at(`out/${name}`))));
      expect(copy.sheets.some(({ ours }) => ours !== undefined)).toBe(true);
    }
  });

  it("says so where no table is recognised in a file", async () => {
    rmSync(at("in"), { recursive: true });
    mkdirSync(at("in"));
    const rota = { name: "值班表", widths: [10], rows: [[{ text: "值班表" }]], merges: [], headerRows: 0 };
    writeFileSync(at("in/值班.xlsx"), await newWorkbook([rota]));
    const { code, stdout, stderr } = await check();
    expect(code).toBe(0);
    expect(stderr).toBe("[1/1] 值班.xlsx：没有识别出预决算表\n");
    expect(stdout).toContain("其中 1 个没有识别出任何预决算表");
  });

  it("tells of a file that runs out of memory, and of nothing else", async () => {
    // A worker needs more than this to load the program.
    const lines = linesOf((await check("--json", "--memory-limit", "4", "--jobs", "1")).stdout);
    expect(lines.map((line) => line.problem?.code)).toEqual(IN_ORDER.map(() => "out-of-memory"));
  });
});

describe("a folder of results", () => {
  const results = (...more: string[]) => check("--out-dir", at("out"), "--jobs", "1", ...more);
  /** The files that a run checks, by what it says of each. */
  const again = async (...more: string[]) => {
    const { stderr } = await results(...more);
    return stderr.split("\n").flatMap((line) => /^\[\d+\/\d+\] (.+?)：/.exec(line)?.[1] ?? []);
  };

  it("spares the files whose results still hold and tries unreadable ones again", async () => {
    const first = await results("--json");
    const second = await results("--json");
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).toMatch(/^3 个文件的结果仍然有效.*\n\[4\/4\] 坏\.xlsx：未能核对/);
  });

  it("has a file checked again that has changed or whose result is not whole", async () => {
    await results();
    const later = new Date(Date.now() + 60_000);
    utimesSync(at("in/甲县/furong.xlsx"), later, later);
    rmSync(at("out/乙县/consistent.xlsx.check.json"));
    writeFileSync(at("out/乙县/furong.xlsx.line.json"), '{"format":1,"stamp":"');
    expect(await again()).toEqual(IN_ORDER);
    expect(await again()).toEqual(["坏.xlsx"]);
  });

  it("has every file checked again under other settings, in another language, or when forced", async () => {
    rmSync(at("in/乙县"), { recursive: true });
    rmSync(at("in/坏.xlsx"));
    const settings = at("settings.json");
    await results();
    writeFileSync(settings, '{"thresholds":{"inPlaceWarning":0.8}}');
    expect(await again("--settings", settings)).toEqual(["甲县/furong.xlsx"]);
    expect(await again("--settings", settings)).toEqual([]);
    // An older file with other content counts as well.
    writeFileSync(settings, '{"thresholds":{"inPlaceWarning":0.7}}');
    utimesSync(settings, new Date(0), new Date(0));
    expect(await again("--settings", settings)).toEqual(["甲县/furong.xlsx"]);
    expect(await again("--settings", settings, "--force")).toEqual(["甲县/furong.xlsx"]);
    const english = await results("--settings", settings, "--lang", "en-US");
    expect(english.stderr).toMatch(/^\[1\/1\]/);
  });

  it("loses the result of a file that has become unreadable", async () => {
    await results();
    writeFileSync(at("in/甲县/furong.xlsx"), "坏了");
    await results();
    expect(filesIn("out").filter((name) => name.startsWith("甲县"))).toEqual([]);
  });

  it("is never a folder that holds other things, and nothing in such a folder is touched", async () => {
    const before = filesIn("in");
    const { code, stderr } = await check("--out-dir", at("in"));
    expect([code, stderr]).toEqual([2, expect.stringContaining("--out-dir 须是新的、空的或以前的结果文件夹")]);
    expect(filesIn("in")).toEqual(before);
  });

  it("may lie in the folder that is checked: results are no input", async () => {
    await check("--out-dir", at("in/结果"));
    const { stdout } = await check("--out-dir", at("in/结果"), "--json");
    expect(linesOf(stdout).map(({ file }) => file)).toEqual(IN_ORDER);
  });

  it("refuses to check a copy into its own place", async () => {
    await check("--out-dir", at("out"));
    const own = await gouji("check", at("out/甲县/furong.xlsx"), "--base", at("out"), "--out-dir", at("out"));
    expect([own.code, own.stderr]).toEqual([2, expect.stringContaining("结果文件夹里")]);
  });
});

describe("wrong calls of a check of many files end with 2 before anything is checked", () => {
  it.each([
    ["a settings file with a fault", ["--settings", "settings.json"], "“thresholds.no”不存在"],
    ["a summary that is an input", ["--summary", "in/甲县/furong.xlsx"], "已经存在，且不是勾稽写出的汇总"],
    ["a summary that is somebody's workbook", ["--summary", "账.xlsx"], "已经存在，且不是勾稽写出的汇总"],
    ["--out", ["--out", "x.xlsx"], "--out-dir"],
  ])("%s", async (_, argv, message) => {
    writeFileSync(at("settings.json"), '{"thresholds":{"no":1}}');
    cpSync(join(SAMPLES, "consistent.xlsx"), at("账.xlsx"));
    const placed = argv.map((word) => (word.startsWith("--") ? word : at(word)));
    const { code, stdout, stderr } = await gouji("check", at("in"), ...placed);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
    expect(existsSync(at("out"))).toBe(false);
  });
});
