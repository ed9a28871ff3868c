import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FORMS } from "../../src/core/forms";
import { recogniseTables } from "../../src/core/tables/recognise";
import { readWorkbook, removeAdditions } from "../../src/files";
import { folder as newFolder, gouji } from "./terminal";

let folder: string;
beforeEach(() => (folder = newFolder()));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SAMPLE = "assets/samples/furong-2020.xlsx";
const read = (file: string) => readWorkbook(new Uint8Array(readFileSync(file)));

describe("gouji template", () => {
  it("lists every standard table by id and name", async () => {
    const { code, stdout } = await gouji("template", "--list");
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(FORMS.length);
    expect(stdout).toMatch(/^D01 +收入支出决算总表$/m);
  });

  it("lists them as they are published: final accounts, budget, performance, working tables, the ministry's own", async () => {
    const { stdout } = await gouji("template", "--list");
    const ids = stdout.split("\n").map((line) => line.split(" ")[0]!);
    const places = ["D01", "D09", "B1", "B10", "H1", "P1", "Z01", "F03"].map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(ids.indexOf("B2")).toBe(ids.indexOf("B1") + 1);
  });

  it("writes a new workbook of the tables asked for, in their order and of the year asked for", async () => {
    const out = join(folder, "新表.xlsx");
    const { code, stdout } = await gouji("template", "P1", "d01", "--out", out, "--year", "2023");
    expect(code).toBe(0);
    expect(stdout).toContain("项目资金收支明细表、收入支出决算总表");
    const { sheets } = await read(out);
    expect(sheets.map(({ name }) => name)).toEqual(["项目资金收支明细表", "收入支出决算总表"]);
    const tables = sheets.flatMap((sheet) => recogniseTables(sheet, FORMS));
    expect(tables.map(({ form, year }) => [form.id, year])).toEqual([
      ["P1", 2023],
      ["D01", 2023],
    ]);
  });

  it("numbers the sheets of a table asked for twice", async () => {
    const out = join(folder, "新表.xlsx");
    await gouji("template", "H3", "H3", "--out", out);
    expect((await read(out)).sheets.map(({ name }) => name)).toEqual(["项目支出绩效自评表", "项目支出绩效自评表(2)"]);
  });

  it("adds sheets to a copy of a workbook, with its year and department, and clear never takes them away", async () => {
    const out = join(folder, "副本.xlsx");
    expect((await gouji("template", "D07", "P1", "--into", SAMPLE, "--out", out)).code).toBe(0);
    const before = await read(SAMPLE);
    const after = await read(out);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    const added = after.sheets.slice(before.sheets.length);
    // The sample has a sheet 项目资金收支明细表 already.
    expect(added.map(({ name, ours }) => [name, ours])).toEqual([
      ["财政拨款“三公”经费支出决算表", undefined],
      ["项目资金收支明细表(2)", undefined],
    ]);
    const [table] = recogniseTables(added[0]!, FORMS);
    expect(table).toMatchObject({ year: 2020, department: "长沙市芙蓉区应急管理局" });
    const cleared = await readWorkbook(await removeAdditions(new Uint8Array(readFileSync(out))));
    expect(cleared.sheets).toEqual(after.sheets);
  });

  it("leaves the templates in place when the checked copy is cleared, and takes the computed sheets away", async () => {
    const [templates, checked, cleared] = ["a", "b", "c"].map((name) => join(folder, `${name}.xlsx`));
    await gouji("template", "D07", "--into", SAMPLE, "--out", templates!);
    await gouji("check", templates!, "--out", checked!);
    await gouji("clear", checked!, "--out", cleared!);
    expect((await read(cleared!)).sheets).toEqual((await read(templates!)).sheets);
  });

  it.each([
    [["template"], /至少一张表/],
    [["template", "D99", "--out", "x.xlsx"], /没有“D99”这张表/],
    [["template", "D01"], /--out/],
    [["template", "D01", "--out", "x.csv"], /\.xlsx/],
    [["template", "D01", "--out", "x.xlsx", "--year", "20"], /--year/],
    [["template", "D01", "--out", "x.xlsx", "--json"], /template 没有 --json/],
    [["check", SAMPLE, "--into", "x.xlsx"], /check 没有 --into/],
    [["clear", SAMPLE, "--out", "x.xlsx", "--settings", "x.json"], /clear 没有 --settings/],
  ])("refuses %j and says why", async (argv, why) => {
    const { code, stderr } = await gouji(...argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(why);
  });

  it("does not write over a file that is there", async () => {
    const out = join(folder, "有了.xlsx");
    writeFileSync(out, "别人的");
    expect((await gouji("template", "D01", "--out", out)).code).toBe(2);
    expect(readFileSync(out, "utf8")).toBe("别人的");
  });
});
