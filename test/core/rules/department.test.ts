import { analysed, table, verdicts } from "../support";

const overview = (lines: string) => table("2020年度部门收支余情况表", `单位：万元\n项目 | 决算数\n${lines}`);
const FLOW = `年初结转和结余 | 105.84\n本年收入合计 | 1499.06\n收入总计 | 1604.90`;
const SPENDING = `基本支出 | 433.33\n项目支出 | 135.18\n本年支出合计 | 568.51`;

describe("D03-1: expenditure is basic plus project expenditure", () => {
  it("holds for 433.33 + 135.18 = 568.51", () => {
    expect(verdicts(analysed(overview(`${FLOW}\n${SPENDING}`)), "D03-1")).toEqual({ "": "exact" });
  });

  it("counts operating expenditure where the table states it", () => {
    expect(
      verdicts(analysed(overview(`${FLOW}\n${SPENDING.replace("568.51", "570.51")}\n经营支出 | 2.00`)), "D03-1"),
    ).toEqual({
      "": "exact",
    });
  });

  it("fails for 568.61", () => {
    expect(verdicts(analysed(overview(`${FLOW}\n${SPENDING.replace("568.51", "568.61")}`)), "D03-1")).toEqual({
      "": "inconsistent",
    });
  });
});

describe("D04-3 and D04-7: the department's flow of funds", () => {
  it("opening plus income is the total", () => {
    expect(verdicts(analysed(overview(`${FLOW}\n${SPENDING}`)), "D04-3")).toEqual({ "": "exact" });
    expect(verdicts(analysed(overview(`${FLOW.replace("1604.90", "1604.09")}\n${SPENDING}`)), "D04-3")).toEqual({
      "": "inconsistent",
    });
  });

  it("the closing balance is not judged while the table does not state it", () => {
    expect(verdicts(analysed(overview(`${FLOW}\n${SPENDING}\n年末结转和结余 |`)), "D04-7")).toEqual({
      "": "not-judgeable",
    });
  });

  it("the closing balance is opening plus income less expenditure", () => {
    expect(verdicts(analysed(overview(`${FLOW}\n${SPENDING}\n年末结转和结余 | 1036.39`)), "D04-7")).toEqual({
      "": "exact",
    });
  });
});

describe("D06-4: basic expenditure by nature", () => {
  it("is personnel plus public running costs", () => {
    const basic = (total: string) =>
      table(
        "2020年度基本支出情况表",
        `单位：万元\n项目 | 决算数\n人员经费 | 385.87\n日常公用经费 | 47.46\n合计 | ${total}`,
      );
    expect(verdicts(analysed(basic("433.33")), "D06-4")).toEqual({ "": "exact" });
    expect(verdicts(analysed(basic("433.34")), "D06-4")).toEqual({ "": "within-rounding" });
    expect(verdicts(analysed(basic("433.35")), "D06-4")).toEqual({ "": "inconsistent" });
  });
});

describe("N-1 and N-2: what is said twice, and the sample", () => {
  const coverage = (basic: string, share: string) =>
    table(
      "绩效评价抽查情况表",
      `单位：万元\n项目 | 部门支出 | 抽查金额 | 抽查占比\n基本支出 | ${basic} | 379.46 |\n项目支出 | 135.18 | 135.18 |\n合计 | 568.51 | 514.64 | ${share}`,
    );

  it("the same figure is the same in both tables", () => {
    expect(
      Object.values(verdicts(analysed(overview(SPENDING + `\n${FLOW}`), coverage("433.33", "90.52%")), "N-1")),
    ).toEqual(["exact", "exact", "exact"]);
  });

  it("a retyped figure that differs is found", () => {
    expect(
      Object.values(verdicts(analysed(overview(SPENDING + `\n${FLOW}`), coverage("433.38", "90.52%")), "N-1")),
    ).toContain("inconsistent");
  });

  it("the share sampled is 514.64 ÷ 568.51 = 90.52 %", () => {
    const judged = verdicts(analysed(overview(SPENDING + `\n${FLOW}`), coverage("433.33", "90.52%")), "N-2");
    expect(judged).toEqual({ 合计: "exact", 合计占比: "exact" });
    expect(verdicts(analysed(overview(SPENDING + `\n${FLOW}`), coverage("433.33", "90.25%")), "N-2")).toMatchObject({
      合计占比: "inconsistent",
    });
  });
});
