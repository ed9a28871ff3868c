import { render } from "../../../src/core/text/render";
import { analysed, suspects, table, verdicts } from "../support";

const threePublic = (lines: string) =>
  table(
    "2020年度“三公”经费支出情况表",
    `单位：万元\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数 | 较上年增减额 | 较上年增减幅度 | 预算控制率\n${lines}`,
  );

const WHOLE = `
  合计 | 3.43 | 5.00 | 4.12 | 0.69 | 20.12% | 82.40%
  1.因公出国（境）费 | 0.00 | 0.00 | 0.00 | | |
  2.公务用车购置及运行维护费 | 3.00 | 4.00 | 3.69 | 0.69 | |
  其中：公务用车购置费 | 0.00 | 0.00 | 0.00 | | |
  （2）公务用车运行维护费 | 3.00 | 4.00 | 3.69 | 0.69 | |
  3.公务接待费 | 0.43 | 1.00 | 0.43 | | |`;

describe("S-1 and S-2: the three public expenses add up", () => {
  it("by item and within official vehicles, in every column", () => {
    const analysis = analysed(threePublic(WHOLE));
    expect(verdicts(analysis, "S-1")).toEqual({ 上年决算数: "exact", 本年预算数: "exact", 本年决算数: "exact" });
    expect(verdicts(analysis, "S-2")).toEqual({ 上年决算数: "exact", 本年预算数: "exact", 本年决算数: "exact" });
  });

  it("a parent of 0 above components that are filled in is found", () => {
    const lines = `
      合计 | 0.00 | 0.00 | 32.65
      2.公务用车费 | | | 0.00
      其中：公务用车购置费 | | | 0.00
      公务用车运行费 | | | 32.65
      公务接待费 | | | 0.00`;
    expect(verdicts(analysed(threePublic(lines)), "S-2")["本年决算数"]).toBe("inconsistent");
  });

  it("a parent left blank above components that are filled in is found, and the components' sum proposed for it", () => {
    const left = WHOLE.replace("维护费 | 3.00 | 4.00 | 3.69 | 0.69", "维护费 | 3.00 | 4.00 | | 0.69");
    const analysis = analysed(threePublic(left));
    expect(verdicts(analysis, "S-1")["本年决算数"]).toBe("inconsistent");
    expect(verdicts(analysis, "S-2")["本年决算数"]).toBe("inconsistent");
    expect(suspects(analysis, "S-2")).toEqual([{ cell: "D6", from: "", to: "3.69", rank: 1 }]);
  });

  it("official vehicles without a figure in any column are a heading, and their parts count in their place", () => {
    const lines = `
      合计 | 3.43 | 5.00 | 4.12 | | |
      公务用车购置及运行维护费 | | | | | |
      其中：公务用车购置费 | | | | | |
      公务用车运行维护费 | 3.00 | 4.00 | 3.69 | | |
      公务接待费 | 0.43 | 1.00 | 0.43 | | |`;
    const analysis = analysed(threePublic(lines));
    expect(verdicts(analysis, "S-1")).toEqual({ 上年决算数: "exact", 本年预算数: "exact", 本年决算数: "exact" });
    expect(Object.values(verdicts(analysis, "S-2"))).not.toContain("inconsistent");
  });

  it("is not judged where no component is stated", () => {
    const lines =
      "合计 | 3.43 | 5.00 | 4.12 | | |\n公务用车费 | | | | | |\n公务接待费 | | | | | |\n因公出国费 | | | | | |";
    expect(new Set(Object.values(verdicts(analysed(threePublic(lines)), "S-1")))).toEqual(new Set(["not-judgeable"]));
  });
});

describe("S-3 and S-4: printed rates are recomputed", () => {
  it("82.40 % is 4.12 ÷ 5.00 and 20.12 % is 0.69 ÷ 3.43", () => {
    const analysis = analysed(threePublic(WHOLE));
    expect(verdicts(analysis, "S-3")).toEqual({ 合计: "exact" });
    expect(verdicts(analysis, "S-4")).toMatchObject({ "合计/增减幅度": "exact", "合计/增减额": "exact" });
  });

  it("a rate that only rounding of the amounts can explain is within rounding", () => {
    expect(verdicts(analysed(threePublic(WHOLE.replace("82.40%", "82.31%"))), "S-3")).toEqual({
      合计: "within-rounding",
    });
  });

  it("84.20 % for 82.40 % is inconsistent", () => {
    expect(verdicts(analysed(threePublic(WHOLE.replace("82.40%", "84.20%"))), "S-3")).toEqual({ 合计: "inconsistent" });
  });

  it("a growth rate or a change that only rounding of the amounts can explain is within rounding; one beyond it is not", () => {
    // 0.69 ÷ 3.43: from 0.685 ÷ 3.435 = 19.94 % to 0.695 ÷ 3.425 = 20.29 %. 4.12 − 3.43 = 0.69 ± 0.015.
    const growth = (rate: string) =>
      verdicts(analysed(threePublic(WHOLE.replace("20.12%", rate))), "S-4")["合计/增减幅度"];
    expect([growth("20.20%"), growth("21.20%")]).toEqual(["within-rounding", "inconsistent"]);
    const change = (by: string) =>
      verdicts(analysed(threePublic(WHOLE.replace("4.12 | 0.69", `4.12 | ${by}`))), "S-4")["合计/增减额"];
    expect([change("0.70"), change("0.96")]).toEqual(["within-rounding", "inconsistent"]);
  });

  it("growth can be recomputed from the change alone when the prior year is blank", () => {
    const lines =
      "合计 | | 5.00 | 4.12 | 0.69 | 20.12% | \n公务用车费 | | | | | |\n公务接待费 | | | | | |\n因公出国费 | | | | | |";
    expect(verdicts(analysed(threePublic(lines)), "S-4")["合计/增减幅度"]).toBe("exact");
  });

  it("has no rate on a budget of 0", () => {
    expect(verdicts(analysed(threePublic(WHOLE.replace("5.00 | 4.12", "0.00 | 4.12"))), "S-3")).toEqual({
      合计: "not-judgeable",
    });
  });
});

describe("S-6: the change is explained by its components", () => {
  it("0.69 in all is 0.69 of vehicle running costs", () => {
    expect(verdicts(analysed(threePublic(WHOLE)), "S-6")).toEqual({ "": "exact" });
  });

  it("0.70 in all beside 0.69 is within rounding", () => {
    expect(verdicts(analysed(threePublic(WHOLE.replace("4.12 | 0.69", "4.12 | 0.70"))), "S-6")).toEqual({
      "": "within-rounding",
    });
  });

  it("fails when the components named make up 0.59", () => {
    expect(verdicts(analysed(threePublic(WHOLE.replaceAll("3.69 | 0.69", "3.69 | 0.59"))), "S-6")).toEqual({
      "": "inconsistent",
    });
  });
});

describe("S-10: the three public expenses are no more than the expenditure that they are a part of", () => {
  const all = table(
    "2020年度部门收支余情况表",
    "单位：万元\n项目 | 决算数\n基本支出 | 30.00\n项目支出 | 2.06\n本年支出合计 | 32.06",
  );
  const spent = (actual: string) =>
    table("2020年度“三公”经费支出情况表", `单位：万元\n项目 | 2020年预算数 | 2020年决算数\n${actual}`);

  it("holds with 4.12 of 32.06, and is silent without a table of all expenditure", () => {
    const lines =
      "合计 | 5.00 | 4.12\n因公出国（境）费 | 0.00 | 0.00\n公务用车费 | 4.00 | 3.69\n公务接待费 | 1.00 | 0.43";
    expect(verdicts(analysed(all, spent(lines)), "S-10")).toEqual({ 决算数: "exact" });
    expect(verdicts(analysed(spent(lines)), "S-10")).toEqual({});
  });

  it("fails with 41200.00 万元 of 32.06 万元, a table in 元 whose own sums hold", () => {
    const lines =
      "合计 | 50000 | 41200\n因公出国（境）费 | 0 | 0\n公务用车费 | 40000 | 36900\n公务接待费 | 10000 | 4300";
    const analysis = analysed(all, spent(lines));
    expect(verdicts(analysis, "S-1")["本年决算数"]).toBe("exact");
    expect(verdicts(analysis, "S-10")).toEqual({ 决算数: "inconsistent" });
    expect(analysis.findings.find((finding) => finding.code === "S-10")!.severity).toBe("error");
  });

  it("is told with ‘ ’ for the quotation marks of its title, which stands between “ and ”", () => {
    const lines =
      "合计 | 50000 | 41200\n因公出国（境）费 | 0 | 0\n公务用车费 | 40000 | 36900\n公务接待费 | 10000 | 4300";
    const finding = analysed(all, spent(lines)).findings.find(({ code }) => code === "S-10")!;
    expect(render(finding.text, "zh-CN")).toContain("“‘三公’经费支出 ≤ 本年支出合计（决算数、预算数）”不成立");
  });

  it("allows for rounding, and is not judged by a figure that is none", () => {
    const lines = (total: string) =>
      `合计 | 32.06 | ${total}\n因公出国（境）费 | 0.00 | 0.00\n公务用车费 | 0.00 | 0.00\n公务接待费 | 32.06 | 32.06`;
    expect(verdicts(analysed(all, spent(lines("32.07"))), "S-10")).toEqual({ 决算数: "within-rounding" });
    expect(verdicts(analysed(all, spent(lines("若干"))), "S-10")).toEqual({});
  });
});
