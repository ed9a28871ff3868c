import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbook } from "../../src/files";
import { folder as newFolder, gouji } from "./terminal";

let folder: string;
beforeEach(() => (folder = newFolder()));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const EXAMPLE = "examples/bihai.json";

/** A workbook of one table, whose three public expenses are 2 points above the budget: 5.10 ÷ 5.00. */
async function workbookOf(department: string): Promise<string> {
  const file = join(folder, "三公.xlsx");
  const rows = [
    ["2020年度“三公”经费支出情况表"],
    [`编制单位：${department}`, "单位：万元"],
    ["项目", "2019年决算数", "2020年预算数", "2020年决算数"],
    ["合计", "5.00", "5.00", "5.10"],
    ["因公出国（境）费", "0.00", "0.00", "0.00"],
    ["公务用车购置及运行维护费", "4.00", "4.00", "4.10"],
    ["公务接待费", "1.00", "1.00", "1.00"],
  ];
  const cells = rows.map((row) =>
    row.map((text) => (/^\d/.test(text) && text.length === 4 ? { decimal: text } : { text })),
  );
  const sheet = { name: "三公", rows: cells, widths: [30, 15, 15, 15], merges: [], headerRows: 3 };
  writeFileSync(file, await newWorkbook([sheet]));
  return file;
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

  it("says which packs were applied and which were not", async () => {
    const list = join(folder, "科目.csv");
    writeFileSync(list, "科目编码,科目名称\n201,一般公共服务支出\n");
    const { stdout } = await gouji("check", await workbookOf("上海市财政局"), "--pack", EXAMPLE, "--pack", list);
    expect(stdout).toContain("采用方案：科目\n未采用方案：碧海省（单位名称不是当地的；设置文件的 place 可以指定地区）");
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
