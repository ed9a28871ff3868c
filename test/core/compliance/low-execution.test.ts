import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const projects = (rows: string) =>
  table(
    "2020年度项目资金收支明细表（万元）",
    `项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
    ${rows}`,
  );
const one = (opening: string, received: string, spent: string) =>
  severities(analysed(projects(`监管经费 | ${opening} | ${received} | ${spent} | `)), "C-3");

describe("C-3 预算执行率低", () => {
  it("names the rate with its denominator", () => {
    // 70.58 ÷ (25.84 + 151.12 = 176.96) = 39.88 %
    const analysis = analysed(projects("监管经费 | 25.84 | 151.12 | 70.58 | 106.38"));
    expect(told(analysis, "C-3")).toEqual([
      "error 「监管经费」执行率 39.88%（支出÷（上年结转＋本年收到）＝70.58 万元÷176.96 万元），低于 60%。",
    ]);
    expect(cells(analysis, "C-3")).toEqual([["D3", "C3", "B3"]]);
  });

  it("is silent at 80 %, warns below it, and is an error below 60 %", () => {
    expect(one("20.00", "80.00", "80.00")).toEqual([]);
    expect(one("20.00", "80.00", "79.99")).toEqual(["warning"]);
    expect(one("20.00", "80.00", "60.00")).toEqual(["warning"]);
    expect(one("20.00", "80.00", "59.99")).toEqual(["error"]);
  });

  it("leaves projects without any spending to C-4, and blank spending to whoever fills it in", () => {
    expect(one("10.00", "0.00", "0.00")).toEqual([]);
    expect(one("10.00", "0.00", "")).toEqual([]);
  });

  it("says nothing of a project without funds or with unreadable ones", () => {
    expect(one("0.00", "0.00", "0.00")).toEqual([]);
    expect(one("见说明", "80.00", "1.00")).toEqual([]);
  });

  it("puts all projects and their sections into one finding, beside the projects that are low", () => {
    // 区本级 90 ÷ 100 = 90 %, 上级 30 ÷ 100 = 30 %, together 120 ÷ 200 = 60 %
    const analysis = analysed(
      projects(`一、区本级
      宣传经费 | 0.00 | 100.00 | 90.00 | 10.00
      小计 | 0.00 | 100.00 | 90.00 | 10.00
      二、上级拨付
      专项资金 | 50.00 | 50.00 | 30.00 | 70.00
      小计 | 50.00 | 50.00 | 30.00 | 70.00
      合计 | 50.00 | 150.00 | 120.00 | 80.00`),
    );
    expect(told(analysis, "C-3")).toEqual([
      "error 预算执行率偏低（低于 80%，低于 60% 为严重）：项目合计 60.00%（120.00 万元÷200.00 万元）、区本级 90.00%（90.00 万元÷100.00 万元）、上级拨付 30.00%（30.00 万元÷100.00 万元）。执行率＝支出÷（上年结转＋本年收到）。",
      "error 「专项资金」执行率 30.00%（支出÷（上年结转＋本年收到）＝30.00 万元÷100.00 万元），低于 60%。",
    ]);
  });

  it("adds projects up itself where the table has no subtotals", () => {
    const analysis = analysed(projects("甲 | 0.00 | 50.00 | 45.00 | 5.00\n乙 | 0.00 | 50.00 | 25.00 | 25.00"));
    // 70 ÷ 100 = 70 %; 乙 25 ÷ 50 = 50 %
    expect(told(analysis, "C-3").map((t) => t.slice(0, 60))).toEqual([
      expect.stringContaining("error 「乙」执行率 50.00%"),
      expect.stringContaining("warning 预算执行率偏低（低于 80%，低于 60% 为严重）：项目合计 70.00%"),
    ]);
  });

  it("judges the department by its own totals, but not while its income does not tie to the projects", () => {
    const overview = (income: string) =>
      table(
        "2020年度部门收支余情况表（万元）",
        `收入项目 | 决算数 | 支出项目 | 决算数
        年初结转和结余 | 0.00 | 基本支出 | 30.00
        本年收入合计 | ${income} | 项目支出 | 40.00
        | | 本年支出合计 | 70.00`,
      );
    // 70 ÷ 100 = 70 %
    expect(told(analysed(overview("100.00")), "C-3")).toEqual([
      "warning 预算执行率偏低（低于 80%，低于 60% 为严重）：部门整体 70.00%（70.00 万元÷100.00 万元）。执行率＝支出÷（上年结转＋本年收到），部门整体＝本年支出÷（年初结转＋本年收入）。",
    ]);
    // Projects hold 45.00 and basic expenditure 30.00: 100.00 cannot be tied, so only the low projects speak.
    const untied = analysed(
      overview("100.00"),
      projects("甲 | 0.00 | 20.00 | 20.00 | 0.00\n乙 | 0.00 | 25.00 | 20.00 | 5.00"),
    );
    expect(untied.checks.some((c) => c.rule === "P-6" && c.verdict === "inconsistent")).toBe(true);
    expect(told(untied, "C-3")).toEqual([]);
  });

  it("sets fiscal expenditure against fiscal funds where the department has money of its own as well", () => {
    const allMoney = table(
      "支出决算表（公开03表）（万元）",
      `科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
      合计 | | 120.00 | 80.00 | 40.00
      201 | 一般公共服务支出 | 120.00 | 80.00 | 40.00`,
    );
    const fiscal = table(
      "财政拨款收入支出决算总表（公开04表）（万元）",
      `项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款
      一、一般公共预算财政拨款 | 90.00 | 一、一般公共服务支出 | 70.00 | 70.00
      本年收入合计 | 90.00 | 本年支出合计 | 70.00 | 70.00
      年初财政拨款结转和结余 | 10.00 | 年末财政拨款结转和结余 | 30.00 | 30.00
      总计 | 100.00 | 总计 | 100.00 | 100.00`,
    );
    // 70.00 ÷ (10.00 + 90.00) = 70 %; all money, 120.00, would come to 120 %
    expect(told(analysed(allMoney, fiscal), "C-3")).toEqual([
      expect.stringContaining("部门整体 70.00%（70.00 万元÷100.00 万元）"),
    ]);
  });
});
