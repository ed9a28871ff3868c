import { readFileSync } from "node:fs";
import { FURONG_CELLS } from "../../scripts/samples/furong";
import { FURONG_FIGURES } from "../../scripts/samples/furongFigures";
import { FURONG_MESSY_CELLS } from "../../scripts/samples/furong-messy";
import type { Analysis } from "../../src/core/analyse";
import { unfolded } from "../../src/core/findings/folding/unfolded";
import { analyse } from "../../src/core/analyse";
import { toText } from "../../src/core/amount";
import type { Check } from "../../src/core/check/check";
import { printed } from "../../src/core/facts/printed";
import { addressOf } from "../../src/core/grid/address";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { readWorkbook } from "../../src/files";
import { render } from "../../src/messages/render";

const SAMPLES = [
  { file: "furong-2020.xlsx", cells: FURONG_CELLS },
  { file: "furong-2020-messy.xlsx", cells: FURONG_MESSY_CELLS },
];

const Q2 = "区本级/安全生产季度测评奖/芙安字〔2015〕13号";
const DEMO = "上级拨付/2019年安全生产预防及应急专项资金/长财企指〔2019〕33号";

/** Identities that hold in the report, worked out by hand in integer arithmetic (domain E.2). */
const HOLDING = [
  "D04-3",
  "D03-1",
  "D06-4",
  "N-2:合计",
  "N-2:合计占比",
  "P-1:区本级小计",
  "P-1:上级拨付小计",
  "P-1:区本级/安全生产岗位津贴",
  "P-1:区本级/安全监管专项经费",
  "P-1:区本级/2019年度安全生产和消防工作考核奖励经费",
  "P-1:上级拨付/2018年度安全生产专项资金/长财企指〔2018〕26号",
  "P-1:上级拨付/2019年危险化学品三年行动第二批项目资金/长财企指〔2019〕87号",
  `P-1:${DEMO}`,
  "P-1:上级拨付/2019年安全生产预防及应急专项资金/长财企指〔2019〕41号",
  "P-1:上级拨付/2019年长沙市安全生产专项资金/长财企指〔2020〕5号",
  "P-1:上级拨付/2019年度安全生产和消防工作考核奖励经费/长财企指〔2020〕12号",
  "P-1:上级拨付/2020年中央自然灾害防治体系建设补助资金/长财企指〔2020〕70号",
  "P-2:区本级/安全生产岗位津贴",
  `P-2:${Q2}`,
  "P-2:区本级/安全监管专项经费",
  "P-3:区本级小计/上年结转结余",
  "P-3:区本级小计/本年支出",
  "P-3:区本级小计/年末结转结余",
  "P-3:上级拨付小计/上年结转结余",
  "P-3:上级拨付小计/本年收到",
  "P-3:上级拨付小计/本年支出",
  "P-3:上级拨付小计/年末结转结余",
  "P-4",
  "P-5",
  "P-9:年初预算批复内项目",
  "P-9:年中追加项目",
  "P-9:全部项目",
  `P-12:${Q2}`,
  `P-12:${Q2}/分期`,
  `P-13:${DEMO}`,
  "G-1:合计/差额",
  "H1-2:编制数",
  "H1-2:实际在职人数",
  "S-3:合计",
  "S-4:合计/增减幅度",
  "S-4:合计/增减额",
  "S-6",
  "N-1:部门收支余情况表「本年支出合计」=抽查情况表",
  "N-1:部门收支余情况表「基本支出」=抽查情况表",
  "N-1:部门收支余情况表「项目支出」=抽查情况表",
  "N-1:部门收支余情况表「基本支出」=一般公共预算财政拨款基本支出决算表",
];

/** What the report does not allow to be judged (domain E.5), with a word of what is missing. */
const NOT_JUDGEABLE: readonly (readonly [string, string])[] = [
  ["D04-7", "年末财政拨款结转和结余"],
  ["S-1", "因公出国"],
  ["S-2", "公务用车购置费"],
  ["S-5", "上年预算数"],
  ["H1-3", "项目支出"],
  ["H1-4", "公用经费"],
  ["P-10", "执行率"],
  ["D01", "公开01表"],
  ["D02-D05", "公开02、03、05表"],
  ["D06-1", "经济科目"],
  ["X", "公开01–09表"],
  ["B", "预算公开表"],
  ["H2", "部门整体支出绩效自评表"],
  ["H3", "项目支出绩效自评表"],
];

async function load(file: string): Promise<WorkbookSnapshot> {
  return readWorkbook(new Uint8Array(readFileSync(`assets/samples/${file}`)));
}

function zh(text: Parameters<typeof render>[0]): string {
  return render(text, "zh-CN");
}

describe.each(SAMPLES)("the seed department's workbook, $file", ({ file, cells }) => {
  let workbook: WorkbookSnapshot;
  let analysis: Analysis;
  const at = (id: string) => cells.get(id)!;

  beforeAll(async () => {
    workbook = await load(file);
    analysis = analyse(workbook);
  });

  it.each(HOLDING)("%s holds", (id) => {
    const check = analysis.checks.find((c) => c.id === id);
    expect(check && [check.id, check.verdict]).toEqual([id, expect.stringMatching(/^(exact|within-rounding)$/)]);
  });

  it.each(NOT_JUDGEABLE)("%s cannot be judged, and what is missing is named", (rule, missing) => {
    const checks = analysis.checks.filter((c) => c.rule === rule);
    expect(checks.length).toBeGreaterThan(0);
    expect(new Set(checks.map((c) => c.verdict))).toEqual(new Set(["not-judgeable"]));
    expect(checks.map((c) => zh(c.reason!)).join()).toContain(missing);
  });

  it("has exactly the inconsistencies of the report", () => {
    expect(analysis.checks.filter((c) => c.verdict === "inconsistent").map((c) => c.id)).toEqual([
      `P-1:${Q2}`,
      "P-3:区本级小计/本年收到",
      "P-6:年末结转结余",
      "P-6:本年收入",
      `P-8:${Q2}`,
      "P-8:区本级/安全监管专项经费",
      "P-8:区本级小计",
    ]);
  });

  it("F1 and F2 are one finding whose first suspect is project 2's receipts, 1.00 for 16.00", () => {
    const about = analysis.findings.filter(
      (f) => f.checks.includes(`P-1:${Q2}`) || f.checks.includes("P-3:区本级小计/本年收到"),
    );
    expect(about).toHaveLength(1);
    const [first, ...others] = about[0]!.suspects;
    expect(others.filter((s) => s.rank === 1)).toEqual([]);
    expect({
      cell: first!.fact.cell,
      from: printed(first!.fact, first!.fact.value),
      to: printed(first!.fact, first!.proposed),
    }).toEqual({ cell: at("p2.receipt"), from: "1.00", to: "16.00" });
  });

  it("F3 and F4 are one finding with the unexplained 835.61 and no proposed correction", () => {
    const about = analysis.findings.filter((f) => f.checks.some((id) => id.startsWith("P-6")));
    expect(about).toHaveLength(1);
    expect(about[0]).toMatchObject({ severity: "error", checks: ["P-6:年末结转结余", "P-6:本年收入"], suspects: [] });
    expect(zh(about[0]!.text)).toContain("835.61 万元");
  });

  it("F5 is the 21.88 that project 3 did not receive", () => {
    const about = analysis.findings.filter((f) => f.code === "P-8");
    expect(about.map((f) => f.checks)).toEqual([["P-8:区本级/安全监管专项经费", "P-8:区本级小计"]]);
    expect(zh(about[0]!.text)).toContain("21.88 万元");
    expect(about[0]!.suspects).toEqual([]);
  });

  it.each([
    ["F6: 220 a head and month against 18 staff", "C-13", ["220", "302", "25.17", "18"]],
    ["F7: the closing balance is not disclosed", "K-1", ["1,036.39", "64.58%"]],
    ["F8: paid directly, yet carried over", "K-2", ["45.00", "15.00"]],
    ["procurement at 825.00 % of its budget", "C-16", ["825.00%", "2.90"]],
    ["the three public expenses grew by 20.12 %", "C-15", ["20.12%"]],
    ["project 3 received 87.35 % of its budget", "C-8", ["87.35%"]],
    ["project 4 without original budget", "C-2", ["8.00"]],
    ["funds of 2019 about to lapse", "C-5", ["29.04"]],
    ["large balance of project 3", "C-6", ["106.38"]],
    ["full budget despite a balance", "C-7", ["25.84"]],
    ["allowances and bonuses in project expenditure", "C-11", ["津贴"]],
  ])("finds %s", (_, code, words) => {
    const texts = unfolded(analysis.findings)
      .filter((f) => f.code === code)
      .map((f) => zh(f.text))
      .join("\n");
    for (const word of words) expect(texts).toContain(word);
  });

  it("names the three projects that spent nothing", () => {
    const found = analysis.findings
      .filter((f) => f.code === "C-4")
      .flatMap((f) => f.cells.map((c) => `${c.sheet}!${c.address}`));
    for (const id of ["u4.closing", "u5.closing", "u7.closing"])
      expect(found).toContain(`${at(id).sheet}!${at(id).address}`);
    expect(found).not.toContain(`${at("u3.closing").sheet}!${at("u3.closing").address}`);
  });

  it("computes the report's rates from its amounts", () => {
    const rates = analysis.indicators.flatMap((i) => (i.value === null ? [] : [toText(i.value).slice(0, 8)]));
    for (const rate of ["0.824", "8.25", "0.692307", "0.201166"])
      expect(rates.some((r) => r.startsWith(rate))).toBe(true);
  });

  it("says in both languages everything it says", () => {
    for (const finding of analysis.findings) {
      for (const language of ["zh-CN", "en-US"] as const)
        expect(render(finding.text, language)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});

describe("changing one amount of the project table by 0.50", () => {
  const projectFigures = FURONG_FIGURES.filter(
    (f) => f.sheet === "项目资金收支明细表" && f.value !== "" && FURONG_CELLS.has(f.id),
  );
  const HALF = 5000n;
  /** By column: the rule of the row that must feel it, and with which sign 0.50 enters its residual. */
  const ROW_RULES: Readonly<Record<string, readonly (readonly [string, bigint])[]>> = {
    opening: [["P-1", HALF]],
    receipt: [["P-1", HALF]],
    spend: [["P-1", -HALF]],
    closing: [["P-1", -HALF]],
    returned: [["P-2", HALF]],
    carried: [["P-2", HALF]],
    budget: [["P-8", HALF]],
    added: [["P-8", HALF]],
    direct: [
      ["P-8", -HALF],
      ["P-12", HALF],
    ],
    undisbursed: [["P-12", HALF]],
  };
  let workbook: WorkbookSnapshot;
  let before: Analysis;

  beforeAll(async () => {
    workbook = await load("furong-2020.xlsx");
    before = analyse(workbook);
  });

  function changed(id: string): Analysis {
    const cell = FURONG_CELLS.get(id)!;
    const right = Number(FURONG_FIGURES.find((f) => f.id === id)!.value);
    return analyse({
      sheets: workbook.sheets.map((sheet) =>
        sheet.name !== cell.sheet
          ? sheet
          : {
              ...sheet,
              cells: sheet.cells.map((c) => {
                if (addressOf(c.row, c.column) !== cell.address) return c;
                return {
                  row: c.row,
                  column: c.column,
                  value: Number((right + 0.5).toFixed(2)),
                  ...(c.format ? { format: c.format } : {}),
                };
              }),
            },
      ),
    });
  }

  function residual(check: Check): bigint {
    return BigInt(toText(check.residual!));
  }

  it("is tried on every amount that the report states for a project or a section", () => {
    expect(projectFigures.length).toBeGreaterThan(60);
  });

  it.each(projectFigures.map((f) => [f.id, f.value]))("%s = %s", (id) => {
    const after = changed(id);
    const address = FURONG_CELLS.get(id)!;
    const column = id.split(".").at(-1)!;
    for (const [rule, shift] of ROW_RULES[column]!) {
      const touched = after.checks.filter(
        (c) =>
          c.rule === rule &&
          c.terms.some(
            (t) =>
              !("missing" in t.fact) && t.fact.cell.address === address.address && t.fact.cell.sheet === address.sheet,
          ),
      );
      expect(touched.length).toBeGreaterThan(0);
      for (const check of touched) {
        const was = before.checks.find((c) => c.id === check.id)!;
        expect(residual(check) - residual(was)).toBe(shift);
        // Eleven figures at 0.005 is the most that any of these sums: half a 万元 is never rounding.
        expect(check.verdict).toBe(residual(check) === 0n ? "exact" : "inconsistent");
      }
    }
    const summed = after.checks.filter(
      (c) =>
        c.rule === "P-3" &&
        c.verdict !== "not-judgeable" &&
        c.terms.some((t) => !("missing" in t.fact) && t.fact.cell.address === address.address),
    );
    for (const check of summed) {
      const was = before.checks.find((c) => c.id === check.id)!;
      expect([HALF, -HALF]).toContain(residual(check) - residual(was));
      expect(check.verdict).toBe("inconsistent");
    }
  });
});

describe("a department in which everything agrees", () => {
  let analysis: Analysis;
  beforeAll(async () => {
    analysis = analyse(await load("consistent.xlsx"));
  });

  it("has no finding above info", () => {
    expect(analysis.findings.filter((f) => f.severity !== "info").map((f) => `${f.code} ${zh(f.text)}`)).toEqual([]);
  });

  it("has no inconsistent check, although rounding shows in many", () => {
    expect(analysis.checks.filter((c) => c.verdict === "inconsistent")).toEqual([]);
    expect(analysis.checks.filter((c) => c.verdict === "within-rounding").length).toBeGreaterThan(8);
    expect(analysis.checks.filter((c) => c.verdict === "exact").length).toBeGreaterThan(100);
  });
});
