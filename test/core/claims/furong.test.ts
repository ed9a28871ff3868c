import { readFileSync } from "node:fs";
import path from "node:path";
import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import type { Claim } from "../../../src/core/claims";
import { checkClaims } from "../../../src/core/claims";
import { render } from "../../../src/core/text/render";
import { readWorkbook } from "../../../src/files";
import { committed } from "../../samples/reading";
import { print } from "./print";
import { SLIPS } from "./slips";
import { isRed, sweep } from "./sweep";

const REPORT = readFileSync(path.resolve(__dirname, "../../../assets/samples/furong-2020-report.txt"), "utf8");

let analysis: Analysis;
let claims: readonly Claim[];
let alone: readonly Claim[];

beforeAll(async () => {
  analysis = analyse(await readWorkbook(committed("furong-2020.xlsx")));
  claims = checkClaims(REPORT, analysis).claims;
  alone = checkClaims(REPORT, null).claims;
});

const P = "项目资金收支明细表";

/**
 * Each decimal amount and percentage of the report in its order, with the cell that states it, read by hand from the
 * workbook: `=` for a use that the document fixes and that must add up to the funds, `-` where no table says it.
 */
const TRUTH = `
1604.90 部门收支余情况!B9 | 105.84 部门收支余情况!B5 | 1499.06 部门收支余情况!B6
568.51 部门收支余情况!D7 | 433.33 部门收支余情况!D5 | 135.18 部门收支余情况!D6
568.51 部门收支余情况!D7 | 433.33 部门收支余情况!D5 | 135.18 部门收支余情况!D6
100.00 抽查情况!C11 | 379.46 抽查情况!C4 | 135.18 抽查情况!C5 | 514.64 抽查情况!C6 | 90.52 抽查情况!D6
433.33 基本支出!B6 | 385.87 基本支出!B4 | 47.46 基本支出!B5
4.12 三公经费!D4 | 82.40 三公经费!G4 | 20.12 三公经费!F4 | 0.69 三公经费!E4 | 0.69 三公经费!E8
0.40 政府采购!D5 | 3.30 政府采购!E5 | 2.90 政府采购!F5
182.12 ${P}!I9 | 25.84 ${P}!H9 | 86.22 ${P}!J9 | 121.74 ${P}!K9
48.00 ${P}!I18 | 80.00 ${P}!H18 | 48.96 ${P}!J18 | 79.04 ${P}!K18
7.00 ${P}!E5 | 7.00 ${P}!I5 | 6.64 ${P}!J5 | 0.36 ${P}!K5
60.00 ${P}!E6 | 45.00 ${P}!G6 | 1.00 ${P}!I6 | 1.00 ${P}!J6 | 15.00 ${P}!K6
173.00 ${P}!E7 | 151.12 ${P}!I7 | 25.84 ${P}!H7 | 70.58 ${P}!J7 | 106.38 ${P}!K7 | 3.00 ${P}!L7 | 103.38 ${P}!M7
8.00 - | 8.00 - | 8.00 ${P}!I8 | 8.00 ${P}!J8
48.00 ${P}!I18 | 80.00 ${P}!H18 | 48.96 ${P}!J18 | 79.04 ${P}!K18
10.00 ${P}!H11 | 30.00 ${P}!H12
30.00 ${P}!H13 | 10.00 = | 20.00 = | 0.96 ${P}!J13 | 29.04 ${P}!K13
10.00 ${P}!H14 | 10.00 ${P}!K14 | 10.00 ${P}!I15 | 10.00 ${P}!K15
8.00 ${P}!I16 | 8.00 ${P}!J16 | 30.00 ${P}!I17 | 30.00 ${P}!K17`
  .trim()
  .split(/\s*[|\n]\s*/)
  .map((entry) => entry.split(" ") as [value: string, tie: string]);

/** F1 and F2 of the domain: these do not add up in the tables either. */
const CONTRADICTIONS = ["182.12", "1.00", "15.00"];

const decimals = () => claims.filter((c) => (c.kind === "amount" || c.kind === "percentage") && c.value.includes("."));
const tieOf = ({ fact, derived }: Claim) =>
  fact ? `${fact.sheet}!${fact.address}` : derived === undefined ? "-" : "=";
const noteOf = ({ note }: Claim) => (note ? render(note, "zh-CN") : "");

describe("the sample report against its workbook", () => {
  it("has each of its 72 decimal amounts and percentages found where it stands", () => {
    const written = [...REPORT.matchAll(/\d+\.\d+/g)].map((match) => [match[0], match.index]);
    expect(written).toHaveLength(72);
    expect(decimals().map(({ value, start }) => [value, start])).toEqual(written);
    for (const { text, start, end } of claims) expect(REPORT.slice(start, end)).toBe(text);
  });

  it("has every one of them tied to its own cell, or to the sum that the document fixes", () => {
    expect(decimals().map((claim) => [claim.value, tieOf(claim)])).toEqual(TRUTH);
    const tied = decimals().filter((claim) => tieOf(claim) !== "-").length;
    print(`sample report: ${tied} of ${decimals().length} decimal figures tied`);
    expect(tied / decimals().length).toBeGreaterThanOrEqual(0.95);
  });

  it("has no figure called a disagreement: those that the tables bear out agree", () => {
    const expected = TRUTH.map(([value, tie]) => {
      if (tie === "-") return "notComparable";
      const isContradiction = CONTRADICTIONS.includes(value) && !(value === "1.00" && tie.endsWith("J6"));
      return isContradiction ? "conflict" : "agrees";
    });
    expect(decimals().map((claim) => claim.verdict)).toEqual(expected);
    expect(claims.filter((claim) => claim.verdict === "disagrees")).toEqual([]);
  });

  it("has its counts of staff tied to 基础数据表, and those of the year's work left alone", () => {
    const count = (text: string) => claims.find((c) => c.text === text && c.kind === "count");
    expect(tieOf(count("18名")!)).toBe("基础数据表!C4");
    expect(tieOf(count("5名")!)).toBe("基础数据表!C6");
    expect(count("2827个")?.verdict).toBe("notComparable");
  });

  it("reads words for nothing: 上年无结转结余 is the blank that the table leaves", () => {
    const nil = claims.filter((c) => c.kind === "nil");
    expect(nil.find((c) => c.text === "上年无结转结余")).toMatchObject({ verdict: "agrees", value: "0" });
    expect(nil.find((c) => c.text === "年初无预算")?.fact?.address).toBe("E8");
  });
});

describe("the contradictions of the sample report", () => {
  const withNote = (list: readonly Claim[], words: string) => list.filter((c) => noteOf(c).includes(words));

  it("F1: 季度测评奖 received 1.00, spent 1.00 and kept 15.00", () => {
    expect(withNote(claims, "1.00 − 1.00 ≠ 15.00").map((c) => [c.value, c.verdict])).toEqual([
      ["1.00", "conflict"],
      ["1.00", "agrees"],
      ["15.00", "conflict"],
    ]);
  });

  it("F2: the district's receipts are not those of its projects", () => {
    const red = withNote(claims, "7.00 + 1.00 + 151.12 + 8.00 ≠ 182.12").filter(isRed);
    expect(red.map((c) => c.value)).toEqual(["182.12", "1.00"]);
  });

  it("F5: 173.00 budgeted, 151.12 received, and no word why: a remark, since nothing is wrong in the figures", () => {
    expect(withNote(claims, "文中未说明原因").map((c) => [c.value, c.verdict])).toEqual([["151.12", "agrees"]]);
  });

  it("F8: paid by the finance bureau itself, and yet the department's own balance", () => {
    expect(withNote(claims, "口径矛盾").map((c) => [c.value, c.verdict])).toEqual([["15.00", "conflict"]]);
  });

  it("F9: one body under two names", () => {
    expect(alone.filter((c) => c.kind === "name" && c.verdict === "conflict").map((c) => c.text)).toEqual([
      "长沙市芙蓉区应急事业中心",
    ]);
  });

  it("F10: a project under two names, a standard without its unit, a number left out", () => {
    const told = claims.filter((c) => c.verdict === "ambiguous").map((c) => c.text);
    expect(told).toEqual(expect.arrayContaining(["安全监管项目", "220/人/月", "（4）"]));
  });

  it("F11: projects of one name, told apart by their documents", () => {
    expect(withNote(claims, "不同项目同名").map((c) => c.value)).toEqual([
      "2019年安全生产预防及应急专项资金",
      "2019年度安全生产和消防工作考核奖励经费",
    ]);
  });

  it("are found without a workbook as far as the text says them", () => {
    expect(alone.filter((c) => c.verdict === "disagrees")).toEqual([]);
    expect(withNote(alone, "文中未说明原因").map((c) => c.value)).toEqual(["151.12"]);
  });
});

describe("the sample report with one figure altered", () => {
  // The whole sweep is a few thousand drafts; an ordinary run takes every seventh.
  const every = Number(process.env["GOUJI_SWEEP"] ?? "7");

  it("is caught at the right place in 95 % of the slips at least, and no other figure turns red", () => {
    const { tied, tried, caught, missed, others } = sweep(REPORT, analysis, every);
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    print(
      `${tied} tied figures, ${sum(caught)} of ${sum(tried)} slips caught: ${SLIPS.map((s) => `${s} ${caught[s]}/${tried[s]}`).join(", ")}; missed: ${missed.join("; ") || "none"}`,
    );
    expect(sum(tried)).toBeGreaterThan(150);
    expect(sum(caught) / sum(tried)).toBeGreaterThanOrEqual(0.95);
    expect(others).toEqual([]);
  });
});
