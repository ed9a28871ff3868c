import { readFileSync } from "node:fs";
import path from "node:path";
import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import { COMPLIANCE } from "../../../src/core/compliance";
import { readWorkbook } from "../../../src/files";
import { unfolded } from "../../../src/core/findings/folding/unfolded";
import { render } from "../../../src/messages/render";
import { told } from "./told";

async function sample(name: string): Promise<Analysis> {
  const file = path.resolve(__dirname, "../../../assets/samples", name);
  return analyse(await readWorkbook(new Uint8Array(readFileSync(file))));
}

const CODES = new Set(COMPLIANCE.map((check) => check.id));

function counted(analysis: Analysis): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code, severity } of unfolded(analysis.findings))
    if (CODES.has(code)) counts[`${code} ${severity}`] = (counts[`${code} ${severity}`] ?? 0) + 1;
  return counts;
}

describe("the compliance checks", () => {
  it("have ids of their own and speak both languages", () => {
    expect(CODES.size).toBe(COMPLIANCE.length);
    for (const { title, source } of COMPLIANCE) {
      for (const { zh, en } of [title, source]) expect([zh === "", en === ""]).toEqual([false, false]);
    }
  });
});

describe.each(["furong-2020.xlsx", "furong-2020-messy.xlsx"])("the compliance checks on %s", (name) => {
  let analysis: Analysis;
  beforeAll(async () => {
    analysis = await sample(name);
  });

  it("find what a reader of the report finds, and nothing else", () => {
    expect(counted(analysis)).toEqual({
      "C-2 info": 1,
      "C-3 error": 3,
      "C-4 error": 1,
      "C-5 warning": 2,
      "C-5 info": 2,
      "C-6 error": 1,
      "C-7 warning": 1,
      "C-8 warning": 1,
      "C-11 warning": 1,
      "C-13 warning": 1,
      "C-15 warning": 1,
      "C-16 error": 1,
      "C-26 info": 1,
      "K-1 warning": 1,
      "K-2 warning": 1,
    });
  });

  it.each([
    ["C-3", "项目合计 40.24%"],
    ["C-3", "区本级 41.46%"],
    ["C-3", "上级拨付 38.25%"],
    ["C-3", "部门整体 35.42%"],
    ["C-3", "「安全监管专项经费」执行率 39.88%"],
    ["C-3", "33号）执行率 3.20%"],
    ["C-4", "占上级拨付年末结转结余 79.04 万元的 63.26%"],
    ["C-5", "26号）为 2018 年资金"],
    ["C-5", "33号）为 2019 年资金（据文号），年末结转 29.04 万元"],
    ["C-5", "41号）为 2019 年资金（据文号），年末结转 10.00 万元"],
    ["C-6", "200.78 万元，占可用资金 335.96 万元的 59.76%，比上年结转增加 89.70%"],
    ["C-8", "87.35%"],
    ["C-11", "本年共支出 23.64 万元"],
    ["C-13", "302 人月，合全年 25.17 人，多于实有 18 人"],
    ["C-13", "实际多支出 1.89 万元"],
    ["C-15", "增长 20.12%"],
    ["C-16", "执行率 825.00%"],
    ["C-26", "上缴财政合计 3.36 万元，占年末结转结余 200.78 万元的 1.67%"],
    ["K-1", "的 64.58%"],
    ["K-2", "年初预算 60.00 万元中其余的 15.00 万元"],
  ])("say in %s: %s", (code, part) => {
    expect(told(analysis, code).join("\n")).toContain(part);
  });

  it("leave no parameter unfilled in either language and point at cells", () => {
    for (const finding of unfolded(analysis.findings).filter((f) => CODES.has(f.code))) {
      expect(render(finding.text, "zh-CN")).not.toMatch(/[{}]|undefined|NaN/);
      expect(render(finding.text, "en-US")).not.toMatch(/[{}]|undefined|NaN/);
      expect(finding.cells.length).toBeGreaterThan(0);
    }
  });
});

describe("the compliance checks on consistent.xlsx", () => {
  it("find nothing but notes", async () => {
    expect(counted(await sample("consistent.xlsx"))).toEqual({ "C-5 info": 1 });
  });
});
