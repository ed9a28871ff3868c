import { packOfSubjects } from "../../../src/core/packs/subject-list";
import { render } from "../../../src/messages/render";
import { analysed, analysedWith, checksOf, table } from "../support";

const rows = (body: string) => body.split("\n").map((line, i) => ({ row: i + 1, cells: line.split("|") }));
const read = (body: string) => packOfSubjects(rows(body), "2026年科目表");
const problems = (body: string) => read(body).problems.map((problem) => render(problem, "zh-CN"));

describe("a list of 政府收支分类科目", () => {
  it("is a pack for every department, with the names of its codes", () => {
    expect(
      read("2026年政府收支分类科目\n\n科目编码|科目名称|年度\n201|一般公共服务支出|2026\n|人大事务|\n20101|人大事务|")
        .pack,
    ).toEqual({
      id: "subjects:2026年科目表",
      name: { zh: "2026年科目表", en: "2026年科目表" },
      place: "",
      spellings: {},
      forms: [],
      appliesTo: [],
      thresholds: {},
      scoringTables: [],
      subjects: [
        { code: "201", name: "一般公共服务支出", year: 2026 },
        { code: "20101", name: "人大事务", year: null },
      ],
    });
  });

  it("is refused with the rows that are wrong", () => {
    expect(problems("编码|名称\n2011|某科目\n201|\n202|外交支出")).toEqual([
      "第 2 行：科目编码“2011”应为 3、5、7 或 9 位数字",
      "第 3 行：科目 201 没有名称",
    ]);
    expect(problems("编码|名称|年度\n201|某科目|明年")).toEqual(["第 2 行：年度“明年”应为四位年份"]);
  });

  it("is refused without its heading, and without a code", () => {
    expect(problems("201|一般公共服务支出")).toEqual(["没有找到表头“科目编码”和“科目名称”"]);
    expect(problems("科目编码|科目名称")).toEqual(["表头下没有科目"]);
  });
});

describe("names of a loaded list", () => {
  const list = (body: string) => [packOfSubjects(rows(body), "科目表").pack!];
  const accounts = (name: string) =>
    table(
      "2026年度支出决算表（万元）",
      `科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n合计 | | 5.00 | 3.00 | 2.00\n201 | 一般公共服务支出 | 5.00 | 3.00 | 2.00\n20113 | ${name} | 5.00 | 3.00 | 2.00\n2011302 | 一般行政管理事务 | 5.00 | 3.00 | 2.00`,
    );
  const verdict = (analysis: ReturnType<typeof analysed>) => checksOf(analysis, "D02-4").map((check) => check.verdict);

  it("are held against the tables, where none were known before", () => {
    expect(verdict(analysed(accounts("商务")))).toEqual(["exact"]);
    const packs = list("编码|名称\n20113|商贸事务");
    expect(verdict(analysedWith({ packs }, accounts("商务")))).toEqual(["inconsistent"]);
    expect(verdict(analysedWith({ packs }, accounts("商贸事务")))).toEqual(["exact"]);
  });

  it("of another year than the table's say nothing", () => {
    expect(verdict(analysedWith({ packs: list("编码|名称|年度\n20113|商贸事务|2019") }, accounts("商务")))).toEqual([
      "exact",
    ]);
  });

  it("stand beside the known ones without a year, and in their place with the table's own", () => {
    const named = (body: string) => verdict(analysedWith({ packs: list(body) }, accounts("商贸事务")));
    expect(named("编码|名称\n201|公共服务")).toEqual(["exact"]);
    expect(named("编码|名称|年度\n201|公共服务|2026")).toEqual(["inconsistent"]);
  });
});
