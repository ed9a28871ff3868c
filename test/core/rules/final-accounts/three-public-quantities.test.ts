import { analysed, checksOf, table, verdicts, withCell } from "../../support";
import { accountsWith, ALL, D06, D07, failing, reasonOf } from "./accounts";

describe("S-7: each of the three public expenses covers its economic code within basic expenditure", () => {
  it("holds with 4.50 for vehicles against 4.00 in 30231, and with 3.20 against 3.00 in 30217", () => {
    expect(verdicts(analysed(...ALL), "S-7")).toEqual({
      "公务用车运行维护费/30231": "exact",
      "公务接待费/30217": "exact",
    });
  });

  it("fails with 3.30 in 30217, and names both cells", () => {
    expect(failing(accountsWith(D06, "F6", 3.3), "S-7")).toEqual({ "公务接待费/30217": ["F6", "C9"] });
  });

  it("allows for the rounding of both tables", () => {
    expect(verdicts(accountsWith(D06, "F6", 3.21), "S-7")["公务接待费/30217"]).toBe("within-rounding");
  });

  it("takes a blank among figures for nil: travel in 30212 and none in the table of three public expenses", () => {
    const travel = withCell(withCell(withCell(D06, "D9", 30212), "E9", "因公出国（境）费用"), "F9", 1);
    expect(failing(analysed(...ALL.map((s) => (s === D06 ? travel : s))), "S-7")).toEqual({
      "因公出国（境）费/30212": ["F9", "C5"],
    });
  });

  it("is not judged where a figure is no figure, or where economic codes are missing", () => {
    expect(verdicts(accountsWith(D07, "C9", "若干"), "S-7")["公务接待费/30217"]).toBe("not-judgeable");
    const without = analysed(D07);
    expect(verdicts(without, "S-7")).toEqual({ "": "not-judgeable" });
    expect(reasonOf(without, "S-7")).toContain("公开06表");
  });
});

describe("S-8: money and numbers go together", () => {
  it("holds in the accounts as published", () => {
    expect(verdicts(analysed(...ALL), "S-8")).toEqual({
      "公务用车运行维护费/保有量": "exact",
      "公务接待费/批次": "exact",
      "公务接待批次/人次": "exact",
    });
  });

  it("finds receptions without a guest, and says which cell is nil", () => {
    const analysis = accountsWith(D07, "C13", 0);
    expect(failing(analysis, "S-8")).toEqual({ "公务接待批次/人次": ["C12", "C13"] });
    const check = checksOf(analysis, "S-8").find((c) => c.verdict === "inconsistent")!;
    expect(check.severity).toBe("warning");
    expect(analysis.findings.some((f) => f.code === "S-8")).toBe(true);
  });

  it("finds running costs without a vehicle, but not vehicles without running costs", () => {
    expect(failing(accountsWith(D07, "C11", 0), "S-8")).toEqual({ "公务用车运行维护费/保有量": ["C8", "C11"] });
    const idle = withCell(withCell(D07, "C8", 0), "C6", 0);
    expect(failing(analysed(D06, idle), "S-8")).toEqual({});
  });

  it("is not judged without numbers, and says which are missing", () => {
    const money = table(
      "财政拨款“三公”经费支出决算表",
      "单位：万元\n项目 | 预算数 | 决算数\n合计 | 4.00 | 3.20\n因公出国（境）费 | | \n公务用车购置及运行维护费 | | \n公务接待费 | 4.00 | 3.20",
    );
    const analysis = analysed(D06, money);
    expect(verdicts(analysis, "S-8")).toEqual({ "": "not-judgeable" });
    expect(reasonOf(analysis, "S-8")).toContain("公务接待批次");
  });
});

describe("S-9: 基础数据表 repeats the three public expenses", () => {
  const base = (vehicles: string, total: string) =>
    table(
      "部门整体支出绩效评价基础数据表",
      `单位：万元
       财政供养人员情况 | 编制数 | 实际在职人数 | 控制率
       合计 | 26 | 18 | 69.23%
       经费控制情况 | 上年决算数 | 本年预算数 | 本年决算数
       三公经费 | | | ${total}
       公务用车购置和维护经费 | | | ${vehicles}
       其中：公车购置 | | |
       公车运行维护 | | | 4.50
       出国经费 | | |
       公务接待 | | | 3.20`,
    );

  it("holds where it says the same (N-1)", () => {
    const repeated = Object.entries(verdicts(analysed(D07, base("4.50", "7.70")), "N-1"));
    expect(repeated.length).toBeGreaterThan(3);
    expect(new Set(repeated.map(([, verdict]) => verdict))).toEqual(new Set(["exact"]));
  });

  it("fails where it says something else", () => {
    expect(Object.keys(failing(analysed(D07, base("4.50", "7.07")), "N-1"))).toHaveLength(1);
  });

  it("adds up by itself (S-1, S-2)", () => {
    expect(verdicts(analysed(base("4.50", "7.70")), "S-1")).toEqual({ 本年决算数: "exact" });
    expect(verdicts(analysed(base("5.40", "7.70")), "S-2")).toEqual({ 本年决算数: "inconsistent" });
  });
});

describe("S-5: growth of the three public expenses by budget", () => {
  const budgets = (growth: string, prior = "4.00") =>
    table(
      "2020年度“三公”经费支出情况表",
      `单位：万元
       项目 | 上年预算数 | 本年预算数 | 预算增减幅度
       合计 | ${prior} | 5.00 | ${growth}
       因公出国（境）费 | | |
       公务用车购置及运行维护费 | | |
       公务接待费 | ${prior} | 5.00 |`,
    );

  it("is recomputed: (5.00 − 4.00) ÷ 4.00 = 25.00 %", () => {
    expect(verdicts(analysed(budgets("25.00%")), "S-5")).toEqual({ "": "exact" });
  });

  it("fails with 52.00 %, and is within rounding with 25.10 %, which 4.995 ÷ 4.00 and 5.005 ÷ 3.995 enclose", () => {
    expect(failing(analysed(budgets("52.00%")), "S-5")).toEqual({ "": ["D4", "C4", "B4", "B4"] });
    expect(verdicts(analysed(budgets("25.10%")), "S-5")).toEqual({ "": "within-rounding" });
  });

  it("is not judged without the prior year's budget", () => {
    expect(verdicts(analysed(budgets("25.00%", "")), "S-5")).toEqual({ "": "not-judgeable" });
  });
});
