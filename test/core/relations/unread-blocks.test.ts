import { analysed, checksOf, table, verdicts } from "../support";

/** 公开06表 in three blocks side by side, with the headings of the amounts of the second and of the third. */
const threeBlocks = (second: string, third = "决算数") => ({
  ...table(
    "2023年度一般公共预算财政拨款基本支出决算表",
    `
    单位：元
    科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | ${second} | 科目编码 | 科目名称 | ${third}
    301 | 工资福利支出 | 812.40 | 302 | 商品和服务支出 | 96.30 | 30213 | 维修（护）费 | 18.05
    30101 | 基本工资 | 530.15 | 30201 | 办公费 | 22.75 | 30217 | 公务接待费 | 6.20
    30102 | 津贴补贴 | 282.25 | 30211 | 差旅费 | 49.30 | 310 | 资本性支出 | 41.60
     | | | | | | 31002 | 办公设备购置 | 41.60
    人员经费合计 | | 812.40 | 公用经费合计 | | | | | 137.90
    合计 | | | | | | | | 950.30`,
    "基本支出决算表",
  ),
  merges: [
    { top: 8, left: 4, bottom: 8, right: 8 },
    { top: 9, left: 1, bottom: 9, right: 8 },
  ],
});

const errors = (sheet: ReturnType<typeof threeBlocks>) =>
  analysed(sheet).findings.filter(({ severity }) => severity === "error" || severity === "warning");

describe("a list in blocks side by side, the heading of whose amounts nobody knows in one of them", () => {
  it("holds where all headings are known", () => {
    expect(new Set(Object.values(verdicts(analysed(threeBlocks("决算数")), "D06-1")))).toEqual(new Set(["exact"]));
  });

  it("gives the codes of this block none of the figures of the block beside", () => {
    const labels = analysed(threeBlocks("专列安排数")).facts.facts.map(({ rowLabel, cell }) => [
      rowLabel,
      cell.address,
    ]);
    expect(labels).toContainEqual(["维修（护）费", "I4"]);
    expect(labels).not.toContainEqual(["商品和服务支出", "I4"]);
  });

  it("is no fault of a sum whose parts may stand there", () => {
    const sheet = threeBlocks("决算数", "专列安排数");
    expect(errors(sheet).map(({ code }) => code)).toEqual(["R-5"]);
    expect(verdicts(analysed(sheet), "D06-1")).toMatchObject({ "302 商品和服务支出/决算数": "not-judgeable" });
  });

  it("takes no empty cell beside 公用经费合计 for its figure, which stands there", () => {
    const { facts } = analysed(threeBlocks("决算数", "专列安排数"));
    expect(facts.facts.filter(({ rowLabel }) => rowLabel === "公用经费合计")).toEqual([]);
  });

  it("is no fault where the heading was left out", () => {
    expect(errors(threeBlocks(""))).toEqual([]);
  });
});

/** 公开02表 with its figures as text, one of them 254.41, which could be a code without its point. */
const asText = (heading: string) =>
  table(
    "2023年度收入决算表",
    `
    单位：元
    功能分类科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 事业收入 | ${heading} | 其他收入
    合计 | | '361.08 | '102.00 | '0.00 | '254.41 | '4.67
    '205 | 教育支出 | '361.08 | '102.00 | '0.00 | '254.41 | '4.67`,
    "收入决算表",
  );

describe("an amount as text that is like a code", () => {
  it("makes its column none of codes: what stands right of it is read", () => {
    const analysis = analysed(asText("专列安排数"));
    expect(analysis.facts.facts.map(({ cell }) => cell.address)).toContain("G5");
    expect(checksOf(analysis, "D02-1").map(({ verdict }) => verdict)).toEqual(["not-judgeable", "not-judgeable"]);
  });

  it("leaves the sum exact where the heading is known", () => {
    expect(new Set(Object.values(verdicts(analysed(asText("经营收入")), "D02-1")))).toEqual(new Set(["exact"]));
  });
});

/** 财决04表 over two pages of the same headings, but for one heading of the first page. */
const twoPages = (heading: string) =>
  table(
    "2023年度支出决算表(财决04表)",
    `
    单位：元
    功能分类科目编码 | 科目名称 | ${heading} | 基本支出 | 项目支出
    '205 | 教育支出 | 71.85 | 40.20 | 31.65
    '20502 | 普通教育 | 71.85 | 40.20 | 31.65
    '2050202 | 小学教育 | 71.85 | 40.20 | 31.65
    功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
    '208 | 社会保障和就业支出 | 18.40 | 18.40 | 0.00
    '20805 | 行政事业单位养老支出 | 18.40 | 18.40 | 0.00
    '2080505 | 机关事业单位基本养老保险缴费支出 | 18.40 | 18.40 | 0.00
    合计 | | 90.25 | 58.60 | 31.65`,
    "Z04",
  );

describe("a list over two pages, the first of which lacks a heading of the second", () => {
  it("is read from its first line on, the column as the second page calls it", () => {
    const { facts } = analysed(twoPages("专列安排数"));
    expect(facts.facts.map(({ cell }) => cell.address)).toEqual(expect.arrayContaining(["C4", "D4", "C11"]));
  });

  it("is no fault of the total, which adds up both pages", () => {
    const analysis = analysed(twoPages("专列安排数"));
    expect(analysis.findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([]);
    expect(checksOf(analysis, "D03-2").map(({ verdict }) => verdict)).toContain("exact");
  });
});

/** 公开06表 in two blocks under 人员经费 and 公用经费, the first of which has no heading of its amounts. */
const underGroups = (first: string) => ({
  ...table(
    "2023年度一般公共预算财政拨款基本支出决算表",
    `
    单位：元
    人员经费 | | | 公用经费 | |
    科目编码 | 科目名称 | ${first} | 科目编码 | 科目名称 | 金额
    301 | 工资福利支出 | 530.15 | 302 | 商品和服务支出 | 72.05
    30101 | 基本工资 | 530.15 | 30201 | 办公费 | 22.75
     | | | 30211 | 差旅费 | 49.30
    人员经费合计 | | 530.15 | 公用经费合计 | | 72.05
    合计 | | | | | 602.20`,
    "基本支出决算表",
  ),
  merges: [
    { top: 3, left: 1, bottom: 3, right: 3 },
    { top: 3, left: 4, bottom: 3, right: 6 },
    { top: 9, left: 1, bottom: 9, right: 5 },
  ],
});

describe("a heading over codes, names and amounts", () => {
  it("heads a block and is no column of amounts", () => {
    for (const first of ["金额", ""]) {
      const { facts, findings } = analysed(underGroups(first));
      expect(facts.facts.find(({ cell }) => cell.address === "F5")?.key).toBe("D06.code.amount");
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });
});
