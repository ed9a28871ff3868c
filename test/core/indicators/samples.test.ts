import { readFileSync } from "node:fs";
import path from "node:path";
import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import { readWorkbook } from "../../../src/files";
import { points, result, shown } from "./support";

async function sample(name: string): Promise<Analysis> {
  const bytes = readFileSync(path.resolve(__dirname, "../../../assets/samples", name));
  return analyse(await readWorkbook(new Uint8Array(bytes)));
}

/** The second workbook has last year's table of the three public expenses, whose budget was 5.20: (5.00 − 5.20) ÷ 5.20. */
describe.each([
  ["furong-2020.xlsx", null],
  ["furong-2020-messy.xlsx", "-3.85%"],
])("the indicators of %s", (name, budgetGrowth) => {
  let analysis: Analysis;
  beforeAll(async () => {
    analysis = await sample(name);
  });

  it.each([
    ["在职人员控制率", "69.23%"], // 18 ÷ 26
    ["三公经费变动率-决算", "20.12%"], // (4.12 − 3.43) ÷ 3.43
    ["三公经费控制率", "82.40%"], // 4.12 ÷ 5.00
    ["政府采购执行率", "825.00%"], // 3.30 ÷ 0.40
    ["结转结余率-可用资金", "64.58%"], // 1036.39 ÷ 1604.90
    ["结转结余率-本年支出", "182.30%"], // 1036.39 ÷ 568.51
    ["结转结余率-项目:合计", "59.76%"], // 200.78 ÷ (105.84 + 230.12)
    ["结转结余变动率", "879.20%"], // (1036.39 − 105.84) ÷ 105.84
    ["结转结余变动率:项目合计", "89.70%"], // (200.78 − 105.84) ÷ 105.84
    ["预算调整率:列有年初预算的项目", "3.75%"], // 9.00 ÷ 240.00
    ["资金到位率:区本级/安全监管专项经费", "87.35%"], // 151.12 ÷ 173.00
    ["预算执行率-年初预算:区本级/安全监管专项经费", "40.80%"], // 70.58 ÷ 173.00
    ["预算执行率-全年预算:区本级/安全监管专项经费", "35.50%"], // 70.58 ÷ (173.00 + 25.84)
    ["预算执行率-到位资金:区本级/安全监管专项经费", "46.70%"], // 70.58 ÷ 151.12
    ["预算执行率-可用资金:区本级/安全监管专项经费", "39.88%"], // 70.58 ÷ (25.84 + 151.12)
    ["预算执行率-可用资金:上级拨付/2019年安全生产预防及应急专项资金/长财企指〔2019〕33号", "3.20%"], // 0.96 ÷ 30.00
    ["预算执行率-可用资金:区本级小计", "41.46%"], // 86.22 ÷ (25.84 + 182.12)
    ["预算执行率-可用资金:上级拨付小计", "38.25%"], // 48.96 ÷ (80.00 + 48.00)
    ["预算执行率-可用资金:合计", "40.24%"], // 135.18 ÷ (105.84 + 230.12)
    ["预算执行率-可用资金", "35.42%"], // 568.51 ÷ 1604.90
    ["公用经费占基本支出比", "10.95%"], // 47.46 ÷ 433.33
    ["人均公用经费", "2.64万元/人"], // 47.46 ÷ 18
    ["人均人员经费", "21.44万元/人"], // 385.87 ÷ 18
    ["抽查占比", "90.52%"], // 514.64 ÷ 568.51
  ])("give %s as %s", (id, expected) => {
    expect(shown(analysis, id)).toBe(expected);
  });

  it("score what has a value and nothing else", () => {
    const scores = analysis.indicators.filter((i) => i.score !== undefined).map((i) => [i.id, points(analysis, i.id)]);
    expect(scores).toEqual([
      ["在职人员控制率", "5/5"],
      ...(budgetGrowth === null ? [] : [["三公经费变动率-预算", "5/5"]]),
      ["三公经费控制率", "7/7"],
      ["政府采购执行率", "0/6"],
    ]);
  });

  it("take last year's budget of the three public expenses from last year's table only", () => {
    const growth = result(analysis, "三公经费变动率-预算").value;
    if (budgetGrowth === null) expect(growth).toBeNull();
    else expect(shown(analysis, "三公经费变动率-预算")).toBe(budgetGrowth);
  });

  it.each([
    "重点支出安排率",
    "预算完成率",
    "预算完成率-湖南",
    "预算调整率",
    "预算控制率",
    "支付进度率",
    "结转结余率",
    "公用经费控制率",
    "固定资产利用率",
    "预算执行率-全年预算:合计",
  ])("do not guess %s", (id) => {
    expect(result(analysis, id).value).toBeNull();
    expect(shown(analysis, id)).toMatch(/^缺少：/);
  });

  it("have ids of their own", () => {
    const ids = analysis.indicators.map((i) => i.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the indicators of consistent.xlsx", () => {
  it("give all projects' execution against the year's budget its share of the ten points", async () => {
    const analysis = await sample("consistent.xlsx");
    expect(shown(analysis, "预算执行率-全年预算:合计")).toBe("95.97%"); // 319.43 ÷ (325.27 + 4.00 + 3.58)
    expect(points(analysis, "预算执行率-全年预算:合计")).toMatch(/^9\.5968\d+\/10$/);
  });

  it("take the closing balance that the final accounts state", async () => {
    const analysis = await sample("consistent.xlsx");
    expect(shown(analysis, "结转结余变动率")).toBe("274.86%"); // (13.42 − 3.58) ÷ 3.58
  });

  it("have points of no province, as the department's name tells of none", async () => {
    const analysis = await sample("consistent.xlsx");
    expect(shown(analysis, "公用经费控制率")).toBe("97.97%"); // 61.23 ÷ 62.50
    expect(points(analysis, "公用经费控制率")).toBe("not scored");
  });
});
