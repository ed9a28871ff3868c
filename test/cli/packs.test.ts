import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbook } from "../../src/files";
import { folder as newFolder, gouji } from "./terminal";

let folder: string;
beforeEach(() => (folder = newFolder()));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const EXAMPLE = "examples/bihai.json";

/** A workbook of one table, whose three public expenses are 2 points above the budget: 5.10 ÷ 5.00. */
function workbookOf(department: string): Promise<string> {
  return workbook("三公", [
    ["2020年度“三公”经费支出情况表"],
    [`编制单位：${department}`, "单位：万元"],
    ["项目", "2019年决算数", "2020年预算数", "2020年决算数"],
    ["合计", "5.00", "5.00", "5.10"],
    ["因公出国（境）费", "0.00", "0.00", "0.00"],
    ["公务用车购置及运行维护费", "4.00", "4.00", "4.10"],
    ["公务接待费", "1.00", "1.00", "1.00"],
  ]);
}

async function workbook(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const file = join(folder, `${name}.xlsx`);
  const cells = rows.map((row) =>
    row.map((text) => (/^\d/.test(text) && text.length === 4 ? { decimal: text } : { text })),
  );
  const sheet = { name, rows: cells, widths: [30, 15, 15, 15], merges: [], headerRows: 3 };
  writeFileSync(file, await newWorkbook([sheet]));
  return file;
}

interface Read {
  readonly form: string;
  /** The verdict on S-1, the sum of the three, of what was spent; null where nothing is judged. */
  readonly sum: string | null;
  /** The control rate with its points. */
  readonly control: readonly [value?: string | null, score?: string];
}

/** What became of the tables of a workbook; null where none was read. */
async function readIn(...argv: string[]): Promise<Read | null> {
  const { workbook, checks, indicators } = JSON.parse((await gouji("check", ...argv, "--json")).stdout) as {
    workbook: { sheets: { form: string | null }[] };
    checks: { rule: string; scope: string; verdict: string }[];
    indicators: { id: string; value: string | null; score?: string }[];
  };
  const [{ form } = { form: null }] = workbook.sheets;
  if (form === null) return null;
  const sum = checks.find(({ rule, scope }) => rule === "S-1" && scope === "本年决算数");
  const { value, score } = indicators.find(({ id }) => id === "三公经费控制率")!;
  return { form, sum: sum?.verdict ?? null, control: score === undefined ? [value] : [value, score] };
}

async function control(...argv: string[]) {
  const { stdout } = await gouji("check", ...argv, "--json");
  const { indicators } = JSON.parse(stdout) as { indicators: { id: string; score?: string; maxScore?: string }[] };
  const { score, maxScore } = indicators.find(({ id }) => id === "三公经费控制率")!;
  return [score, maxScore];
}

describe("--pack", () => {
  it("scores a department of the pack's province by its table, and no other", async () => {
    expect(await control(await workbookOf("碧海省财政厅"), "--pack", EXAMPLE)).toEqual(["4.00", "6"]);
    expect(await control(await workbookOf("碧海省财政厅"))).toEqual([undefined, undefined]);
    expect(await control(await workbookOf("湖南省财政厅"), "--pack", EXAMPLE)).toEqual(["5.00", "7"]);
    expect(await control(await workbookOf("上海市徐汇区湖南路街道办事处"), "--pack", EXAMPLE)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("goes by the place of the settings file where that says one", async () => {
    const settings = join(folder, "设置.json");
    writeFileSync(settings, JSON.stringify({ place: "碧海" }));
    const file = await workbookOf("财政局");
    expect(await control(file, "--pack", EXAMPLE, "--settings", settings)).toEqual(["4.00", "6"]);
  });

  it("says which packs were applied, which only helped to read the tables, and which were not applied", async () => {
    const list = join(folder, "科目.csv");
    writeFileSync(list, "科目编码,科目名称\n201,一般公共服务支出\n");
    const limits = join(folder, "白沙.json");
    writeFileSync(limits, '{ "id": "baisha", "name": "白沙省", "appliesTo": ["白沙"] }');
    const packs = [EXAMPLE, list, limits].flatMap((file) => ["--pack", file]);
    const { stdout } = await gouji("check", await workbookOf("上海市财政局"), ...packs);
    const why = "（单位名称不是当地的；设置文件的 place 可以指定地区）";
    expect(stdout).toContain(`采用方案：科目\n只用来识别表格的方案：碧海省${why}\n未采用方案：白沙省${why}`);
  });

  it("reads a column under the heading that its province writes; 0.00 + 4.10 + 1.05 is not 5.10", async () => {
    const file = await workbook("三公", [
      ["2020年度“三公”经费支出情况表"],
      ["编制单位：碧海省财政厅", "单位：万元"],
      ["项目", "2020年预算数", "2020年列支金额"],
      ["合计", "5.00", "5.10"],
      ["因公出国（境）费", "0.00", "0.00"],
      ["公务用车购置及运行维护费", "4.00", "4.10"],
      ["公务接待费", "1.00", "1.05"],
    ]);
    expect(await readIn(file)).toMatchObject({ sum: null, control: [null] });
    // 5.10 ÷ 5.00 = 102 %: 2 of 6 points are off.
    expect(await readIn(file, "--pack", EXAMPLE)).toEqual({
      form: "D07",
      sum: "inconsistent",
      control: ["102.00", "4.00"],
    });
  });

  it("reads a table that only its province has; its figures are judged and scored as those of our tables are", async () => {
    const file = await workbook("备案", [
      ["2020年度公务活动支出备案表"],
      ["编制单位：碧海省财政厅", "单位：万元"],
      ["项目", "备案额度", "本年列支金额"],
      ["合计", "5.00", "5.05"],
      ["因公出国（境）费", "0.00", "0.00"],
      ["公务出行费", "4.00", "4.00"],
      ["公务接待费", "1.00", "1.05"],
    ]);
    expect(await readIn(file)).toBeNull();
    // 0.00 + 4.00 + 1.05 = 5.05, and 5.05 ÷ 5.00 = 101 %: 1 of 6 points is off.
    expect(await readIn(file, "--pack", EXAMPLE)).toEqual({ form: "BH1", sum: "exact", control: ["101.00", "5.00"] });
  });

  it("has an empty table of its own form made, which is read again", async () => {
    const out = join(folder, "备案表.xlsx");
    expect((await gouji("template", "--list")).stdout).not.toContain("公务活动支出备案表");
    expect((await gouji("template", "--list", "--pack", EXAMPLE)).stdout).toContain("BH1         公务活动支出备案表");
    expect((await gouji("template", "bh1", "--pack", EXAMPLE, "--out", out)).code).toBe(0);
    expect(await readIn(out, "--pack", EXAMPLE)).toMatchObject({ form: "BH1" });
  });

  it("changes the report and the results of many files", async () => {
    const file = await workbookOf("碧海省财政厅");
    const out = join(folder, "报告.txt");
    expect((await gouji("report", file, "--pack", EXAMPLE, "--out", out)).code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("按照碧海省部门整体支出绩效评价评分表，");
    const results = join(folder, "结果");
    await gouji("check", file, "--pack", EXAMPLE, "--out-dir", results, "--base", folder);
    const { indicators } = JSON.parse(readFileSync(join(results, "三公.xlsx.check.json"), "utf8")) as {
      indicators: { id: string; maxScore?: string }[];
    };
    expect(indicators.find(({ id }) => id === "三公经费控制率")!.maxScore).toBe("6");
  });

  it("is refused with what is wrong and where, and twice with one id", async () => {
    const file = await workbookOf("碧海省财政厅");
    const bad = join(folder, "a.json");
    writeFileSync(bad, '{ "id": "a", "name": "某省", "thresholds": { "growth": 1 } }');
    const refused = await gouji("claims", file, "assets/samples/furong-2020-report.txt", "--pack", bad);
    expect([refused.code, refused.stderr]).toEqual([2, `gouji: 方案文件 ${bad} 有误：“thresholds.growth”不存在\n`]);
    expect((await gouji("check", file, "--pack", EXAMPLE, "--pack", EXAMPLE)).stderr).toContain(
      "两个方案的编号都是“bihai”",
    );
    expect((await gouji("check", file, "--pack", join(folder, "none.json"))).code).toBe(2);
  });
});
