import { analysed, analysedWith, checksOf, table, verdicts } from "../support";

/** A department's form: 95 % of 600.00 earns 9.50 of 10 points. */
const department = (
  over: Partial<Record<"total" | "lines" | "indicators" | "points", string>> = {},
  title = "2020年度部门整体支出绩效自评表",
) =>
  table(
    title,
    `年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
     | 年度资金总额 | ${over.total ?? "560.00 | 600.00 | 570.00 | 10 | 95.00% | 9.5"}
     ${over.lines ?? "| 其中：一般公共预算：560.00 | | | 其中：基本支出：430.00\n| 其他资金：10.00 | | | 项目支出：140.00"}
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
     ${over.indicators ?? "| 产出 | 数量 | 演练场次 | 10场 | 17场 | 60 | 60\n| 效益 | 社会 | 事故起数 | 下降 | 下降 | 30 | 28"}
    总分 | | | | | | ${over.points ?? "100 | 97.5"}`,
    "自评表",
  );
const project = (name: string, rows: string) =>
  table(
    "2020年度项目支出绩效自评表",
    `项目名称 | ${name}
    项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ${rows}`,
    name,
  );
const P1 = (rows: string) =>
  table(
    "2020年度项目资金收支明细表",
    `单位：万元\n项目名称 | 年初预算 | 年中追加 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n${rows}`,
  );
const overview = (basic: string, projects: string, total: string) =>
  table(
    "2020年度部门收支余情况表",
    `单位：万元\n项目 | 决算数\n年初结转和结余 | 30.00\n本年收入合计 | 560.00\n基本支出 | ${basic}\n项目支出 | ${projects}\n本年支出合计 | ${total}`,
  );

/** Cells of a failing check, in the order of its terms. */
function cellsOf(analysis: ReturnType<typeof analysed>, id: string): string[] {
  const check = analysis.checks.find((c) => c.id === id);
  return (check?.terms ?? []).flatMap(({ fact }) => ("missing" in fact ? [] : [fact.cell.address]));
}

describe("without the forms", () => {
  it("each family is one line that names the form", () => {
    const analysis = analysed(P1("甲 | 7.00 | 0.00 | 0.00 | 7.00 | 6.64 | 0.36"));
    for (const rule of ["H2", "H3"]) expect(verdicts(analysis, rule)).toEqual({ "": "not-judgeable" });
    expect(JSON.stringify(checksOf(analysis, "H2")[0]!.reason)).toContain("部门整体支出绩效自评表");
    expect(JSON.stringify(checksOf(analysis, "H3")[0]!.reason)).toContain("项目支出绩效自评表");
    for (const rule of ["H2-1", "H2-2", "H2-3", "H3-1", "H3-2", "H3-3"]) expect(checksOf(analysis, rule)).toEqual([]);
  });
});

describe("H2-1: the funds of the year by income and by nature", () => {
  it("come to the column that they make up", () => {
    // 560.00 + 10.00 = 570.00 executed; 430.00 + 140.00 = 570.00
    expect(verdicts(analysed(department()), "H2-1")).toEqual({
      "按收入性质/全年执行数": "exact",
      "按支出性质/全年执行数": "exact",
    });
    const ofBudget = department({
      lines: "| 其中：一般公共预算：600.00 | | | 其中：基本支出：440.00\n| | | | 项目支出：120.00",
    });
    expect(verdicts(analysed(ofBudget), "H2-1")).toEqual({
      "按收入性质/全年预算数": "exact",
      "按支出性质/年初预算数": "exact",
    });
  });

  it("that come to none of the columns fail against execution, with the cells", () => {
    const wrong = analysed(
      department({
        lines: "| 其中：一般公共预算：560.00 | | | 其中：基本支出：403.00\n| 其他资金：10.00 | | | 项目支出：140.00",
      }),
    );
    expect(verdicts(wrong, "H2-1")).toEqual({
      "按收入性质/全年执行数": "exact",
      "按支出性质/全年执行数": "inconsistent",
    });
    expect(cellsOf(wrong, "H2-1:按支出性质/全年执行数")).toEqual(["E4", "E5", "E3"]);
  });

  it("may be apart by the rounding of each figure, and are silent then", () => {
    const close = analysed(department({ lines: "| | | | 其中：基本支出：430.00\n| | | | 项目支出：140.01" }));
    expect(verdicts(close, "H2-1")["按支出性质/全年执行数"]).toBe("within-rounding");
    expect(close.findings.filter((f) => f.code === "H2-1")).toEqual([]);
  });

  it("are judged in every column where the lines stand under the headings", () => {
    const grid = (project: string) =>
      department({ lines: `| 其中：基本支出 | 430.00 | 440.00 | 430.00\n| 项目支出 | 130.00 | 160.00 | ${project}` });
    expect(verdicts(analysed(grid("140.00")), "H2-1")).toMatchObject({
      "按支出性质/年初预算数": "exact",
      "按支出性质/全年预算数": "exact",
      "按支出性质/全年执行数": "exact",
    });
    expect(verdicts(analysed(grid("114.00")), "H2-1")).toMatchObject({ "按支出性质/全年执行数": "inconsistent" });
  });

  it("cannot be judged where nothing is filled in", () => {
    expect(new Set(Object.values(verdicts(analysed(department({ lines: "| | | |" })), "H2-1")))).toEqual(
      new Set(["not-judgeable"]),
    );
  });
});

describe("H2-2: execution in the self-evaluation is that of the accounts", () => {
  it("for expenditure in all, basic and project expenditure", () => {
    expect(verdicts(analysed(department(), overview("430.00", "140.00", "570.00")), "H2-2")).toEqual({
      本年支出合计: "exact",
      基本支出: "exact",
      项目支出: "exact",
    });
    const wrong = analysed(department(), overview("433.00", "137.00", "570.00"));
    expect(verdicts(wrong, "H2-2")).toEqual({
      本年支出合计: "exact",
      基本支出: "inconsistent",
      项目支出: "inconsistent",
    });
    expect(cellsOf(wrong, "H2-2:基本支出")).toEqual(["E4", "B6"]);
  });

  it("a cent of 万元 is rounding", () => {
    expect(verdicts(analysed(department(), overview("430.00", "140.01", "570.01")), "H2-2")["项目支出"]).toBe(
      "within-rounding",
    );
  });

  it("without the accounts nothing is judged; parts of the budget are not compared", () => {
    expect(verdicts(analysed(department()), "H2-2")["本年支出合计"]).toBe("not-judgeable");
    const ofBudget = department({ lines: "| | | | 其中：基本支出：440.00\n| | | | 项目支出：160.00" });
    expect(Object.keys(verdicts(analysed(ofBudget, overview("430.00", "140.00", "570.00")), "H2-2"))).toEqual([
      "本年支出合计",
    ]);
  });
});

describe("H2-3: execution rate and points", () => {
  it("95 % of the budget earns 9.5 of 10 points, and all points come to 100", () => {
    expect(verdicts(analysed(department()), "H2-3")).toEqual({
      执行率: "exact",
      执行率得分: "exact",
      分值合计: "exact",
      得分合计: "exact",
      "得分≤分值": "exact",
    });
  });

  it("a rate, a score and sums that do not follow fail", () => {
    const rate = analysed(department({ total: "560.00 | 600.00 | 570.00 | 10 | 94.00% | 9.5" }));
    expect(verdicts(rate, "H2-3")).toMatchObject({ 执行率: "inconsistent", 执行率得分: "exact" });
    expect(cellsOf(rate, "H2-3:执行率")).toEqual(["G3", "E3", "D3"]);
    const score = analysed(department({ total: "560.00 | 600.00 | 570.00 | 10 | 95.00% | 10" }));
    expect(verdicts(score, "H2-3")).toMatchObject({
      执行率: "exact",
      执行率得分: "inconsistent",
      得分合计: "inconsistent",
    });
    expect(verdicts(analysed(department({ points: "110 | 97.5" })), "H2-3")).toMatchObject({
      分值合计: "inconsistent",
    });
    const points = department({
      indicators: "| 产出 | 数量 | 演练场次 | 10场 | 17场 | 60 | 61\n| 效益 | 社会 | 事故起数 | 下降 | 下降 | 20 | 27",
    });
    expect(verdicts(analysed(points), "H2-3")).toMatchObject({
      分值合计: "inconsistent",
      得分合计: "exact",
      "演练场次/得分≤分值": "inconsistent",
      "事故起数/得分≤分值": "inconsistent",
    });
  });

  it("execution above the budget earns no more than the points", () => {
    const above = department({ total: "560.00 | 600.00 | 660.00 | 10 | 110.00% | 10", points: "100 | 98" });
    expect(verdicts(analysed(above), "H2-3")).toMatchObject({ 执行率: "exact", 执行率得分: "exact" });
  });

  it("a score is as exact as it is printed", () => {
    // 566.67 ÷ 600.00 = 94.445 %: 9.44 and 9.45 are 9.4445 rounded either way of what is printed; 9.4 is the same to one decimal.
    const of = (score: string) =>
      verdicts(analysed(department({ total: `560.00 | 600.00 | 566.67 | 10 | 94.45% | ${score}` })), "H2-3")[
        "执行率得分"
      ];
    expect([of("9.44"), of("9.45"), of("9.4"), of("9.5"), of("9.54")]).toEqual([
      "exact",
      "within-rounding",
      "exact",
      "inconsistent",
      "inconsistent",
    ]);
  });

  it("a budget of 0 makes no rate and no points, not 0 and not 100 %", () => {
    const nothing = verdicts(analysed(department({ total: "0.00 | 0.00 | 0.00 | 10 | 100.00% | 10" })), "H2-3");
    expect(nothing).toMatchObject({ 执行率: "not-judgeable", 执行率得分: "not-judgeable" });
  });

  it("in steps, 95 % earns what 90 % earns", () => {
    const steps = { executionPoints: "step", executionSteps: ["1=1", "0.9=0.8", "0.6=0.5"] };
    const of = (score: string) =>
      verdicts(analysedWith(steps, department({ total: `560.00 | 600.00 | 570.00 | 10 | 95.00% | ${score}` })), "H2-3")[
        "执行率得分"
      ];
    expect([of("8"), of("9.5")]).toEqual(["exact", "inconsistent"]);
  });
});

describe("H3-1: the funds of a project by source", () => {
  const rows = (carried: string) =>
    `| 年度资金总额 | 173.00 | 176.96 | 70.58 | 10 | 39.88% | 3.99
     | 其中：当年财政拨款 | 173.00 | 151.12 | 44.74 | — | | —
     | 上年结转资金 | 0.00 | ${carried} | 25.84 | — | | —
     | 其他资金 | | | | — | | —`;

  it("come to the total in every column", () => {
    expect(verdicts(analysed(project("甲", rows("25.84"))), "H3-1")).toEqual({
      "甲/年初预算数": "exact",
      "甲/全年预算数": "exact",
      "甲/全年执行数": "exact",
    });
    const wrong = analysed(project("甲", rows("28.54")));
    expect(verdicts(wrong, "H3-1")["甲/全年预算数"]).toBe("inconsistent");
    expect(cellsOf(wrong, "H3-1:甲/全年预算数")).toEqual(["D5", "D6", "D4"]);
    const close = analysed(project("甲", rows("25.85")));
    expect(verdicts(close, "H3-1")["甲/全年预算数"]).toBe("within-rounding");
    expect(close.findings.filter((f) => f.code === "H3-1")).toEqual([]);
  });

  it("by level count instead of 财政拨款, or as parts of it", () => {
    const levels = (fiscal: string, upper: string) =>
      verdicts(
        analysed(
          project(
            "甲",
            `| 年度资金总额 | 9.00 | 9.00 | 6.00 | 10 | 66.67% | 6.67\n${fiscal}\n| 中央、省、市补助 | ${upper}\n| 县级资金 | 3.00 | 3.00 | 2.00\n| 其他资金 | 4.00 | 4.00 | 3.00`,
          ),
        ),
        "H3-1",
      );
    expect(levels("", "2.00 | 2.00 | 1.00")["甲/年初预算数"]).toBe("exact");
    expect(levels("| 财政拨款 | 5.00 | 5.00 | 3.00", "2.00 | 2.00 | 1.00")["甲/年初预算数"]).toBe("exact");
    expect(levels("", "2.20 | 2.00 | 1.00")["甲/年初预算数"]).toBe("inconsistent");
  });

  it.each([
    ["中央补助", "省级补助", "县级资金"],
    ["上级补助", "市级资金", "自筹资金"],
    ["中央财政资金", "省级财政资金", "县级财政资金"],
    ["财政拨款", "上级财政拨款", "本级财政拨款"],
  ])("are those of any level: %s 200.00 + %s 50.00 + %s 60.00 = 310.00", (a, b, c) => {
    const lines = `| 年度资金总额 | 310.00 | 310.00 | 310.00 | 10 | 100.00% | 10
      | 其中：${a} | 200.00 | 200.00 | 200.00
      | ${b} | 50.00 | 50.00 | 50.00
      | ${c} | 60.00 | 60.00 | 61.00`;
    expect(verdicts(analysed(project("甲", lines)), "H3-1")).toEqual({
      "甲/年初预算数": "exact",
      "甲/全年预算数": "exact",
      "甲/全年执行数": "inconsistent",
    });
  });

  it("上级补助 is not added to the levels that it is made up of", () => {
    const lines = `| 年度资金总额 | 310.00 | 310.00 | 310.00 | 10 | 100.00% | 10
      | 上级补助 | 250.00 | 250.00 | 250.00
      | 其中：中央补助 | 200.00 | 200.00 | 200.00
      | 省级补助 | 50.00 | 50.00 | 50.00
      | 县级资金 | 60.00 | 60.00 | 60.00`;
    expect(new Set(Object.values(verdicts(analysed(project("甲", lines)), "H3-1")))).toEqual(new Set(["exact"]));
  });

  it.each([
    ["between", "| 援建资金 | 50.00 | 60.00 | 58.00\n| 县级资金 | 60.00 | 80.00 | 78.00"],
    ["below", "| 县级资金 | 60.00 | 80.00 | 78.00\n| 援建资金 | 50.00 | 60.00 | 58.00"],
  ])("cannot be judged where a line %s them is not known and they do not come to the total", (_, lines) => {
    // 310.00 = 200.00 + 50.00 + 60.00, of which 援建资金 50.00 is in no form
    const analysis = analysed(
      project("甲", `| 年度资金总额 | 310.00 | 360.00 | 351.20\n| 中央补助 | 200.00 | 220.00 | 215.20\n${lines}`),
    );
    expect(verdicts(analysis, "H3-1")).toEqual({
      "甲/年初预算数": "not-judgeable",
      "甲/全年预算数": "not-judgeable",
      "甲/全年执行数": "not-judgeable",
    });
    expect(JSON.stringify(checksOf(analysis, "H3-1")[0]!.reason)).toContain("未能识别的行");
    expect(analysis.findings.map((finding) => finding.code)).toContain("R-5");
  });

  it("hold where they come to the total without a line that is not known, which is a part of another", () => {
    const lines = `| 年度资金总额 | 310.00 | 310.00 | 310.00
      | 财政拨款 | 310.00 | 310.00 | 310.00
      | 其中：援建资金 | 50.00 | 50.00 | 50.00`;
    expect(new Set(Object.values(verdicts(analysed(project("甲", lines)), "H3-1")))).toEqual(new Set(["exact"]));
  });

  it("cannot be judged where no source is given", () => {
    const only = project("甲", "| 年度资金总额 | 9.00 | 9.00 | 6.00 | 10 | 66.67% | 6.67");
    expect(verdicts(analysed(only), "H3-1")).toEqual({ 甲: "not-judgeable" });
  });
});

describe("H3-2: execution, points and all projects together", () => {
  const form = (name: string, row: string) => project(name, `| 年度资金总额 | ${row}`);
  const two = [
    form("甲", "100.00 | 100.00 | 80.00 | 10 | 80.00% | 8"),
    form("乙", "60.00 | 60.00 | 60.00 | 10 | 100.00% | 10"),
  ];

  it("follow as in the department's form, for each project", () => {
    expect(verdicts(analysed(...two), "H3-2")).toMatchObject({
      "甲/执行率": "exact",
      "甲/执行率得分": "exact",
      "乙/执行率": "exact",
    });
    const wrong = analysed(form("甲", "100.00 | 100.00 | 80.00 | 10 | 80.00% | 9"));
    expect(verdicts(wrong, "H3-2")).toMatchObject({ "甲/执行率": "exact", "甲/执行率得分": "inconsistent" });
    expect(cellsOf(wrong, "H3-2:甲/执行率得分")).toEqual(["H4", "F4", "E4", "D4"]);
  });

  it("all forms spend the department's project expenditure, or less where a project may have no form", () => {
    const all = (projects: string, ...more: Parameters<typeof analysed>) =>
      verdicts(analysed(...two, overview("430.00", projects, "570.00"), ...more), "H3-2")["全年执行数合计"];
    expect(all("140.00")).toBe("exact");
    expect(all("140.01")).toBe("within-rounding");
    expect(all("150.00")).toBe("not-judgeable");
    expect(all("130.00")).toBe("inconsistent");
    const rows =
      "甲 | 100.00 | 0.00 | 0.00 | 100.00 | 80.00 | 20.00\n乙项目 | 60.00 | 0.00 | 0.00 | 60.00 | 60.00 | 0.00";
    expect(all("150.00", P1(rows))).toBe("inconsistent");
    expect(verdicts(analysed(...two), "H3-2")["全年执行数合计"]).toBe("not-judgeable");
  });
});

describe("H3-3 and P-11: a project in its form and in the project table", () => {
  const form = (full: string, carried: string, spent: string) =>
    project(
      "安全监管项目",
      `| 年度资金总额 | 173.00 | ${full} | ${spent} | 10 | |
       | 其中：当年财政拨款 | 173.00 | 176.00 | 44.74 | | |
       | 上年结转资金 | | ${carried} | 25.84 | | |`,
    );
  const projects = P1("安全监管专项经费 | 173.00 | 3.00 | 25.84 | 151.12 | 70.58 | 106.38");

  it("what is carried over is the opening balance", () => {
    expect(verdicts(analysed(form("201.84", "25.84", "70.58"), projects), "H3-3")).toEqual({ 安全监管项目: "exact" });
    const wrong = analysed(form("201.84", "24.85", "70.58"), projects);
    expect(verdicts(wrong, "H3-3")).toEqual({ 安全监管项目: "inconsistent" });
    expect(cellsOf(wrong, "H3-3:安全监管项目")).toEqual(["D6", "D4"]);
    expect(verdicts(analysed(form("201.84", "25.85", "70.58"), projects), "H3-3")).toEqual({
      安全监管项目: "within-rounding",
    });
    expect(verdicts(analysed(form("201.84", "25.84", "70.58")), "H3-3")).toEqual({ "": "not-judgeable" });
  });

  it("budget and expenditure are the same; the budget of the year has what was added and carried over", () => {
    // 173.00 + 3.00 + 25.84 = 201.84
    const scope = (name: string) => `安全监管专项经费/自评表${name}`;
    expect(verdicts(analysed(form("201.84", "25.84", "70.58"), projects), "P-11")).toEqual({
      [scope("年初预算数")]: "exact",
      [scope("全年预算数")]: "exact",
      [scope("全年执行数")]: "exact",
    });
    const wrong = analysed(form("176.00", "25.84", "75.08"), projects);
    expect(verdicts(wrong, "P-11")).toMatchObject({
      [scope("全年预算数")]: "inconsistent",
      [scope("全年执行数")]: "inconsistent",
    });
    expect(cellsOf(wrong, `P-11:${scope("全年执行数")}`)).toEqual(["E4", "F4"]);
  });

  it("a form that counts no balance carried over has what was added only", () => {
    const plain = project("安全监管项目", "| 年度资金总额 | 173.00 | 176.00 | 70.58 | 10 | |");
    expect(verdicts(analysed(plain, projects), "P-11")["安全监管专项经费/自评表全年预算数"]).toBe("exact");
  });

  it("a project that only the base data have is compared with those", () => {
    const baseData = table(
      "部门整体支出绩效评价基础数据表",
      `单位：万元\n财政供养人员情况 | 编制数 | 2020年实际在职人数\n合计 | 26 | 18\n经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数\n项目支出： | | 173.00 | 70.58\n1、安全监管专项 | | 173.00 | 70.85\n公用经费 | | |`,
    );
    const plain = project("安全监管项目", "| 年度资金总额 | 173.00 | 176.00 | 70.58 | 10 | |");
    expect(verdicts(analysed(plain, baseData), "P-11")).toEqual({
      "安全监管项目/自评表与基础数据表预算数": "exact",
      "安全监管项目/自评表与基础数据表执行数": "inconsistent",
    });
  });
});
