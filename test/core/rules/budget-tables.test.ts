import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, checksOf, table, verdicts, withCell } from "../support";

/** A budget of 605.00 万元 in all its tables. */
const summary = table(
  "2023年部门收支总表",
  `| | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款收入 | 570.00 | 一、一般公共服务支出 | 30.00
  1. 一般公共预算 | 560.00 | 二、社会保障和就业支出 | 550.00
  2. 政府性基金预算 | 10.00 | |
  二、事业收入 | 5.00 | |
  本年收入合计 | 575.00 | 本年支出合计 | 580.00
  上年结转 | 30.00 | 结转下年 | 25.00
  收入总计 | 605.00 | 支出总计 | 605.00`,
);
const fiscal = table(
  "2023年财政拨款收支总表",
  `| | | | | 单位：万元
  收入 | | 支出 | | |
  项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
  一、本年收入 | 570.00 | 一、本年支出 | 575.00 | 565.00 | 10.00
  （一）一般公共预算拨款 | 560.00 | （一）一般公共服务支出 | 25.00 | 15.00 | 10.00
  （二）政府性基金预算拨款 | 10.00 | （二）社会保障和就业支出 | 550.00 | 550.00 |
  二、上年结转 | 30.00 | 二、结转下年 | 25.00 | 25.00 |
  （一）一般公共预算拨款 | 30.00 | | | |
  收入总计 | 600.00 | 支出总计 | 600.00 | 590.00 | 10.00`,
);
const income = table(
  "2023年部门收入总表",
  `| | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 上年结转
  201 | 一般公共服务支出 | 40.00 | 30.00 | 5.00 | 5.00
  208 | 社会保障和就业支出 | 565.00 | 540.00 | | 25.00
  合计 | | 605.00 | 570.00 | 5.00 | 30.00`,
);
const expenditure = table(
  "2023年部门支出总表",
  `| | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  201 | 一般公共服务支出 | 30.00 | 10.00 | 20.00
  20101 | 人大事务 | 30.00 | 10.00 | 20.00
  208 | 社会保障和就业支出 | 550.00 | 440.00 | 110.00
  合计 | | 580.00 | 450.00 | 130.00`,
);
const general = table(
  "2023年一般公共预算支出表",
  `| | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  201 | 一般公共服务支出 | 15.00 | 5.00 | 10.00
  208 | 社会保障和就业支出 | 550.00 | 440.00 | 110.00
  合计 | | 565.00 | 445.00 | 120.00`,
);
const funds = table(
  "2023年政府性基金预算支出表",
  `| | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  201 | 一般公共服务支出 | 10.00 | | 10.00
  合计 | | 10.00 | | 10.00`,
);
const basic = table(
  "2023年一般公共预算基本支出表",
  `| | | | 单位：元
  科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
  301 | 工资福利支出 | 3950000 | 3950000 |
  30101 | 基本工资 | 3950000 | 3950000 |
  302 | 商品和服务支出 | 500000 | | 500000
  30217 | 公务接待费 | 21100 | | 21100
  30231 | 公务用车运行维护费 | 93750 | | 93750
  30299 | 其他商品和服务支出 | 385150 | | 385150
  合计 | | 4450000 | 3950000 | 500000`,
);
const threePublic = table(
  "2023年一般公共预算“三公”经费支出表",
  `| | 单位：万元
  项目 | 上年预算数 | 本年预算数
  “三公”经费合计 | 12.00 | 11.49
  1、因公出国（境）费用 | 0.00 | 0.00
  2、公务接待费 | 3.00 | 2.11
  3、公务用车购置及运行维护费 | 9.00 | 9.38
  其中：公务用车购置费 | 0.00 | 0.00
  公务用车运行维护费 | 9.00 | 9.38`,
);
const procurement = table(
  "2023年政府采购预算表",
  `| | | 单位：万元
  采购类别 | 采购项目 | 采购数量 | 采购预算
  货物 | 办公用电脑 | 6 | 3.00
  服务 | 物业管理 | 1 | 12.00
   | 合计 | | 15.00`,
);
const target = (name: string, amount: string) =>
  table(
    "2023年项目支出绩效目标表",
    `单位：万元
    项目名称 | ${name} |
    项目资金 | 年度资金总额： | ${amount}
    年度绩效目标 | 开展隐患排查 |
    一级指标 | 二级指标 | 三级指标`,
    name,
  );

/** The cells of the failing checks of a rule, by scope, in alphabetical order. */
function failing(rule: string, ...sheets: SheetSnapshot[]): Record<string, string[]> {
  return Object.fromEntries(
    checksOf(analysed(...sheets), rule)
      .filter((c) => c.verdict === "inconsistent")
      .map((c) => [
        c.scope ?? "",
        c.terms.flatMap(({ fact }) => ("missing" in fact ? [] : [fact.cell.address])).sort(),
      ]),
  );
}

function verdictsIn(rule: string, ...sheets: SheetSnapshot[]): string[] {
  return [...new Set(Object.values(verdicts(analysed(...sheets), rule)))].sort();
}

function told(rule: string, ...sheets: SheetSnapshot[]): number {
  return analysed(...sheets).findings.filter((f) => f.code === rule).length;
}

const RULES = ["B-1", "B-2", "B-3", "B-4", "B-5", "B-6", "B-7", "B-8"];

describe("the published budget", () => {
  it("without any of its tables is one line that says so", () => {
    const analysis = analysed(
      table("2023年度基本支出情况表", "单位：万元\n项目 | 决算数\n人员经费 | 1.00\n公用经费 | 1.00\n合计 | 2.00"),
    );
    expect(verdicts(analysis, "B")).toEqual({ "": "not-judgeable" });
    for (const rule of RULES) expect(checksOf(analysis, rule)).toEqual([]);
  });

  it("names the tables that each rule lacks, once a rule", () => {
    const analysis = analysed(threePublic);
    expect(checksOf(analysis, "B")).toEqual([]);
    for (const rule of RULES.filter((r) => r !== "B-6"))
      expect(verdicts(analysis, rule)).toEqual({ "": "not-judgeable" });
    const needed = (rule: string) => JSON.stringify(checksOf(analysis, rule)[0]!.reason);
    expect(needed("B-1")).toContain("部门收支预算总表");
    expect(needed("B-3")).toContain("部门收入预算总表");
    expect(needed("B-7")).toContain("项目支出绩效目标表");
    expect(needed("B-8")).toContain("政府采购预算表");
  });

  it("that agrees in all its tables raises nothing", () => {
    const all = [
      summary,
      fiscal,
      income,
      expenditure,
      general,
      funds,
      basic,
      threePublic,
      procurement,
      target("甲", "130.00"),
    ];
    for (const rule of RULES) expect([rule, ...verdictsIn(rule, ...all)]).toEqual([rule, "exact"]);
  });
});

describe("B-1 and B-2: the summaries", () => {
  it("fail where a line is not in its sum, with the cells", () => {
    expect(failing("B-1", withCell(summary, "B8", 8))).toEqual({
      "部门收支预算总表/本年收入": ["B5", "B8", "B9"],
    });
    expect(failing("B-1", withCell(summary, "D10", 52))).toEqual({
      "部门收支预算总表/支出总计": ["D10", "D11", "D9"],
    });
    expect(failing("B-1", withCell(withCell(summary, "D11", 606), "D10", 26))).toEqual({
      "部门收支预算总表/收入总计=支出总计": ["B11", "D11"],
    });
    expect(failing("B-1", withCell(fiscal, "F10", 1))).toEqual({
      "财政拨款收支预算总表/支出总计/三本预算": ["D10", "E10", "F10"],
    });
  });

  it("without sums of the year, the lines and classes make up the totals", () => {
    const shanghai = table(
      "2026年部门财务收支预算总表",
      `| | | 单位：元
      本年收入 | | 本年支出 |
      项目 | 预算数 | 项目 | 预算数
      一、财政拨款收入 | 100 | 一、教育支出 | 90
      1. 一般公共预算 | 100 | 二、住房保障支出 | 20
      二、事业收入 | 10 | |
      收入总计 | 110 | 支出总计 | 110`,
    );
    expect(verdicts(analysed(shanghai), "B-1")).toEqual({
      "部门收支预算总表/收入总计": "exact",
      "部门收支预算总表/支出总计": "exact",
      "部门收支预算总表/收入总计=支出总计": "exact",
    });
    expect(failing("B-1", withCell(shanghai, "D5", 99))).toEqual({ "部门收支预算总表/支出总计": ["D5", "D6", "D8"] });
    expect(verdicts(analysed(shanghai), "B-2")).toEqual({ "": "exact" });
    expect(failing("B-2", withCell(shanghai, "B6", 10))).toEqual({ "": ["B5", "B6"] });
  });

  it("are silent about a cent of 万元", () => {
    const off = withCell(summary, "D5", 30.01);
    expect(verdicts(analysed(off), "B-1")["部门收支预算总表/本年支出"]).toBe("within-rounding");
    expect(told("B-1", off)).toBe(0);
    const split = withCell(summary, "B7", 10.01);
    expect(verdicts(analysed(split), "B-2")).toEqual({ "": "within-rounding" });
    expect(told("B-2", split)).toBe(0);
  });

  it("a figure that is no figure blocks the check", () => {
    expect(verdicts(analysed(withCell(summary, "B11", "见附件")), "B-1")["部门收支预算总表/收入总计=支出总计"]).toBe(
      "not-judgeable",
    );
  });
});

describe("B-3: rows and hierarchy of the lists", () => {
  it("fail where a row or a class does not add up", () => {
    expect(failing("B-3", withCell(expenditure, "D6", 100))).toMatchObject({
      "部门支出预算总表/208 社会保障和就业支出": ["C6", "D6", "E6"],
      "部门支出预算总表/合计/基本支出": ["D4", "D6", "D7"],
    });
    expect(failing("B-3", withCell(expenditure, "C5", 33))).toMatchObject({
      "部门支出预算总表/20101 人大事务": ["C5", "D5", "E5"],
      "部门支出预算总表/201 一般公共服务支出/合计": ["C4", "C5"],
    });
    expect(failing("B-3", withCell(income, "F5", 52))).toHaveProperty("部门收入预算总表/208 社会保障和就业支出");
  });

  it("take personnel and public costs where basic expenditure is not listed", () => {
    const split = table(
      "2022年支出预算总表",
      `| | | | | 单位：元
      科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 | 项目支出
      201 | 一般公共服务支出 | 60 | 40 | 15 | 5
      合计 | | 60 | 40 | 15 | 5`,
    );
    expect(verdictsIn("B-3", split)).toEqual(["exact"]);
    expect(failing("B-3", withCell(split, "E4", 51))).toHaveProperty("部门支出预算总表/201 一般公共服务支出");
  });

  it("are silent about rounding", () => {
    const off = withCell(expenditure, "D4", 10.01);
    expect(verdictsIn("B-3", off)).toEqual(["exact", "within-rounding"]);
    expect(told("B-3", off)).toBe(0);
  });
});

describe("B-4 and B-5: between the tables", () => {
  it("each budget's list is its column of the fiscal summary", () => {
    expect(Object.keys(verdicts(analysed(fiscal, general, funds, basic), "B-4"))).toEqual([
      "一般公共预算支出",
      "一般公共预算支出/一般公共服务支出",
      "一般公共预算支出/社会保障和就业支出",
      "政府性基金预算支出",
      "政府性基金预算支出/一般公共服务支出",
      "基本支出",
      "基本支出=人员经费+公用经费",
    ]);
    expect(failing("B-4", fiscal, withCell(funds, "C5", 100))).toEqual({ 政府性基金预算支出: ["C5", "F5"] });
    expect(failing("B-4", withCell(fiscal, "E6", 51), general)).toEqual({
      "一般公共预算支出/一般公共服务支出": ["C4", "E6"],
    });
  });

  it("basic expenditure is that by economic subject, though one is in 元 and the other in 万元", () => {
    expect(failing("B-4", general, withCell(basic, "C10", 4540000))).toEqual({
      基本支出: ["C10", "D6"],
      "基本支出=人员经费+公用经费": ["C10", "D10", "E10"],
    });
    // 4,450,040 元 is 445.004 万元, printed as 445.00
    const rounded = withCell(withCell(basic, "C10", 4450040), "D10", 3950040);
    expect(verdicts(analysed(general, rounded), "B-4")["基本支出"]).toBe("within-rounding");
    expect(told("B-4", general, rounded)).toBe(0);
  });

  it("the lists' totals are those of the summary, with or without what is carried over", () => {
    expect(verdicts(analysed(summary, income, expenditure), "B-5")).toEqual({
      收入: "exact",
      支出: "exact",
      "支出/一般公共服务支出": "exact",
      "支出/社会保障和就业支出": "exact",
    });
    expect(failing("B-5", summary, withCell(expenditure, "C7", 508))).toEqual({ 支出: ["C7", "D11"] });
    expect(failing("B-5", summary, withCell(expenditure, "C6", 505))).toEqual({
      "支出/社会保障和就业支出": ["C6", "D6"],
    });
    expect(verdicts(analysed(summary, withCell(expenditure, "C7", 580.01)), "B-5")["支出"]).toBe("within-rounding");
  });
});

describe("B-6 where 公务用车 has no sum of its own", () => {
  const sheet = table(
    "一般公共预算“三公”经费、会议费、培训费支出情况表",
    `单位：万元
    单位名称 | “三公”经费 | | | | | 会议费 | 培训费
    | 小计 | 因公出国（境）费用 | 公务接待费 | 公务用车购置费 | 公务用车运行费 | |
    合计 | 41.00 | 5.00 | 6.00 | 18.00 | 12.00 | 3.00 | 2.00
    水务局 | 41.00 | 5.00 | 6.00 | 18.00 | 12.00 | 3.00 | 2.00`,
  );

  it("its parts are counted in the total instead", () => {
    expect(verdicts(analysed(sheet), "B-6")["本年预算/合计"]).toBe("exact");
    // 41.00 − 5.00 − 6.00 − 18.00 − 15.00 = −3.00
    expect(verdicts(analysed(withCell(sheet, "F5", 15)), "B-6")["本年预算/合计"]).toBe("inconsistent");
  });
});

describe("B-6 by source of money", () => {
  it("judges each source's column", () => {
    const sheet = table(
      "部门预算财政拨款“三公”经费支出表",
      `单位：万元
      序号 | 项目 | 合计 | 一般公共预算拨款 | 政府性基金拨款
      1 | 合计 | 12.00 | 9.00 | 3.00
      2 | 一、因公出国（境）费 | 2.00 | 2.00 |
      3 | 二、公务用车购置及运行维护费 | 7.00 | 4.00 | 3.00
      4 | 其中：公务用车购置费 | 4.00 | 1.00 | 3.00
      5 | 公务用车运行维护费 | 3.00 | 3.00 |
      6 | 三、公务接待费 | 3.00 | 3.00 |`,
    );
    expect(verdicts(analysed(sheet), "B-6")).toMatchObject({
      "本年预算/合计": "exact",
      "一般公共预算/合计": "exact",
      "一般公共预算/公务用车": "exact",
    });
    expect(verdicts(analysed(withCell(sheet, "D7", 1.5)), "B-6")["一般公共预算/公务用车"]).toBe("inconsistent");
  });
});

describe("B-6: the three public expenses", () => {
  it("add up in both years and cover the economic subjects, whatever the units", () => {
    // 21,100 元 = 2.11 万元; 93,750 元 is printed as 9.38 万元
    expect(verdicts(analysed(threePublic, basic), "B-6")).toMatchObject({
      "本年预算/合计": "exact",
      "上年预算/公务用车": "exact",
      "公务接待费/30217": "exact",
      "公务用车运行维护费/30231": "exact",
    });
    expect(failing("B-6", withCell(threePublic, "C4", 14.19))).toEqual({ "本年预算/合计": ["C4", "C5", "C6", "C7"] });
    expect(failing("B-6", withCell(threePublic, "B9", 8))).toEqual({ "上年预算/公务用车": ["B7", "B8", "B9"] });
    expect(failing("B-6", threePublic, withCell(basic, "C8", 937500))).toEqual({
      "公务用车运行维护费/30231": ["C8", "C9"],
    });
  });

  it("are silent where the subject is above the item by rounding only", () => {
    const off = withCell(withCell(withCell(threePublic, "C9", 9.37), "C7", 9.37), "C4", 11.48);
    expect(verdicts(analysed(off, basic), "B-6")["公务用车运行维护费/30231"]).toBe("within-rounding");
    expect(told("B-6", off, basic)).toBe(0);
  });

  it("cannot be judged where a total stands without items", () => {
    const only = table(
      "2023年“三公”经费预算表",
      "单位：万元\n项目 | 预算数\n合计 | 5.00\n因公出国（境）费 |\n公务接待费 |\n公务用车购置及运行维护费 |",
    );
    expect(verdicts(analysed(only), "B-6")["本年预算/合计"]).toBe("not-judgeable");
  });
});

describe("B-7 and B-8: targets and procurement", () => {
  it("the projects with targets have at most the project expenditure", () => {
    expect(verdicts(analysed(expenditure, target("甲", "100.00"), target("乙", "30.00")), "B-7")).toEqual({
      "": "exact",
    });
    expect(failing("B-7", expenditure, target("甲", "100.00"), target("乙", "31.00"))).toEqual({
      "": ["C4", "C4", "E7"],
    });
    expect(verdicts(analysed(expenditure, target("甲", "130.01")), "B-7")).toEqual({ "": "within-rounding" });
    expect(verdicts(analysed(expenditure, target("甲", "约定")), "B-7")).toEqual({ "": "not-judgeable" });
  });

  it("purchases add up and are covered by public costs and projects", () => {
    expect(failing("B-8", withCell(procurement, "D6", 51))).toEqual({ "合计/采购预算": ["D4", "D5", "D6"] });
    const large = withCell(withCell(procurement, "D5", 200), "D6", 203);
    // 203.00 > 50.00 + 130.00
    expect(failing("B-8", large, expenditure, basic)).toEqual({ "公用经费+项目支出": ["D6", "E10", "E7"] });
    expect(verdicts(analysed(procurement), "B-8")["公用经费+项目支出"]).toBe("not-judgeable");
    const off = withCell(procurement, "D6", 15.01);
    expect(verdicts(analysed(off), "B-8")["合计/采购预算"]).toBe("within-rounding");
    expect(told("B-8", off)).toBe(0);
  });
});
