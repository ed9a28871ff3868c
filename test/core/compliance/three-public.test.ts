import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const sheet = (total: string, rows = "") =>
  analysed(
    table(
      "2020年度“三公”经费支出情况表（万元）",
      `项目 | 上年决算数 | 本年预算数 | 本年决算数 | 较上年增减额 | 较上年增减幅度 | 预算控制率
      合计 | ${total}
      因公出国（境）费 | | | | | |
      公务用车购置及运行维护费 | | | | | |
      ${rows === "" ? "公务接待费 | | | | | |" : rows}`,
    ),
  );

describe("C-14 “三公”经费超预算", () => {
  it("is an error when more was spent than budgeted", () => {
    // 5.50 ÷ 5.00 = 110 %
    const analysis = sheet("6.00 | 5.00 | 5.50 | | | ");
    expect(told(analysis, "C-14")).toEqual([
      "error “三公”经费超预算 0.50 万元：决算 5.50 万元，预算 5.00 万元，预算控制率 110.00%（决算÷预算），高于 100%。",
    ]);
    expect(cells(analysis, "C-14")).toEqual([["D3", "C3"]]);
  });

  it("is silent at 100 %, and at an excess that rounding explains", () => {
    expect(told(sheet("6.00 | 5.00 | 5.00 | | | "), "C-14")).toEqual([]);
    expect(told(sheet("6.00 | 5.00 | 5.01 | | | "), "C-14")).toEqual([]);
    expect(severities(sheet("6.00 | 5.00 | 5.02 | | | "), "C-14")).toEqual(["error"]);
  });

  it("has no rate for a budget of nothing", () => {
    expect(told(sheet("6.00 | 0.00 | 1.00 | | | "), "C-14")).toEqual([
      "error “三公”经费超预算 1.00 万元：决算 1.00 万元，预算 0.00 万元。",
    ]);
  });

  it("warns of a component over its budget while the total keeps to its own", () => {
    const analysis = sheet("9.00 | 9.00 | 8.00 | | | ", "公务接待费 | 3.00 | 2.00 | 2.50 | | | ");
    expect(told(analysis, "C-14")).toEqual([
      "warning 公务接待费超预算 0.50 万元：决算 2.50 万元，预算 2.00 万元，预算控制率 125.00%（决算÷预算），高于 100%。",
    ]);
  });

  it("takes the printed control rate where a figure is missing, and says nothing where both are", () => {
    expect(told(sheet("6.00 | | 5.50 | | | 110.00%"), "C-14")).toEqual([
      "error “三公”经费预算控制率 110.00%（决算÷预算），高于 100%。",
    ]);
    expect(told(sheet("6.00 | | 5.50 | | | 100.00%"), "C-14")).toEqual([]);
    expect(told(sheet("6.00 | | 5.50 | | | "), "C-14")).toEqual([]);
  });
});

describe("C-15 “三公”经费增长", () => {
  it("warns of any growth of the total and names the components that grew", () => {
    // 4.12 − 3.43 = 0.69; 0.69 ÷ 3.43 = 20.12 %
    const analysis = sheet(
      "3.43 | 5.00 | 4.12 | 0.69 | 20.12% | ",
      "公务用车运行维护费 | | | | 0.69 | | \n公务接待费 | | | | | | ",
    );
    expect(told(analysis, "C-15")).toEqual([
      "warning “三公”经费较上年增加 0.69 万元，增长 20.12%（增加额÷上年决算 3.43 万元），其中公务用车运行维护费增加 0.69 万元。应说明增长原因。",
    ]);
    expect(cells(analysis, "C-15")).toEqual([["D3", "B3", "E6"]]);
  });

  it("works from the change where the prior year is not stated", () => {
    expect(told(sheet(" | 5.00 | 4.12 | 0.69 | | "), "C-15")[0]).toContain("增长 20.12%（增加额÷上年决算 3.43 万元）");
  });

  it("leaves no growth, a decrease, and what rounding explains alone", () => {
    expect(told(sheet("4.12 | 5.00 | 4.12 | | | "), "C-15")).toEqual([]);
    expect(told(sheet("4.50 | 5.00 | 4.12 | | | "), "C-15")).toEqual([]);
    expect(told(sheet("4.11 | 5.00 | 4.12 | | | "), "C-15")).toEqual([]);
    expect(severities(sheet("4.10 | 5.00 | 4.12 | | | "), "C-15")).toEqual(["warning"]);
  });

  it("has no rate for growth from nothing", () => {
    expect(told(sheet("0.00 | 5.00 | 4.12 | | | "), "C-15")[0]).toContain("增加 4.12 万元（上年为 0）");
  });

  it("warns of a single component that grew by more than 10 % while the total did not grow", () => {
    const reception = (actual: string) =>
      sheet("9.00 | 9.00 | 8.00 | | | ", `公务接待费 | 2.00 | 3.00 | ${actual} | | | `);
    expect(told(reception("2.20"), "C-15")).toEqual([]);
    expect(told(reception("2.21"), "C-15")).toEqual([
      "warning 公务接待费较上年增加 0.21 万元，增长 10.50%（增加额÷上年决算 2.00 万元），单项增长超过 10%，应说明原因。",
    ]);
  });

  it("says nothing where neither prior year nor change is stated", () => {
    expect(told(sheet(" | 5.00 | 4.12 | | | "), "C-15")).toEqual([]);
  });
});
