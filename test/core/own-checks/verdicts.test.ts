import { analysed, analysedWith, table } from "../support";
import { cellsOf, formula, ownCheck, projects, reason, result, sheet, stating } from "./support";

describe("an own check over the cells of recognised tables", () => {
  it("holds exactly when both sides come to the same", () => {
    const own = stating(["项目支出", formula("SUM(项目!D4:D5)", 8.64), formula("项目!D6", 8.64)]);
    const check = ownCheck(analysed(projects(), own), "项目支出");
    // Three figures of 0.01 万元 precision: 3 × 50 元.
    expect(result(check)).toEqual({ verdict: "exact", residual: "0", tolerance: "150" });
    expect(check).toMatchObject({
      rule: "U:项目支出",
      title: { zh: "项目支出", en: "项目支出" },
      scope: null,
      severity: "error",
      relation: "zero",
      measure: "money",
      unit: "万元",
      source: { zh: "自定义勾稽（自定义勾稽!A2）", en: "Own checks (自定义勾稽!A2)" },
      reason: null,
    });
    expect(cellsOf(check)).toEqual(["项目!D4", "项目!D5", "项目!D6"]);
    expect(check.terms.map((t) => t.coefficient)).toEqual([1, 1, -1]);
  });

  it("holds within rounding when rounding of its cells explains the difference", () => {
    const lines = "甲 | 0.00 | 7.00 | 6.64 | 0.36\n乙 | 1.00 | 3.00 | 2.00 | 2.00\n合计 | 1.00 | 10.00 | 8.65 | 2.35";
    const own = stating(["项目支出", formula("SUM(项目!D4:D5)", 8.64), formula("项目!D6", 8.65)]);
    expect(result(ownCheck(analysed(projects(lines), own), "项目支出"))).toEqual({
      verdict: "within-rounding",
      residual: "-100",
      tolerance: "150",
    });
  });

  it("fails beyond that, with a finding that names the cells and the likeliest one", () => {
    const lines = "甲 | 0.00 | 7.00 | 6.64 | 0.36\n乙 | 1.00 | 3.00 | 2.00 | 2.00\n合计 | 1.00 | 10.00 | 8.46 | 2.36";
    const own = stating(["项目支出", formula("SUM(项目!D4:D5)", 8.64), formula("项目!D6", 8.46)]);
    const analysis = analysed(projects(lines), own);
    expect(result(ownCheck(analysis, "项目支出"))).toMatchObject({ verdict: "inconsistent", residual: "1800" });
    const finding = analysis.findings.find((f) => f.checks.includes("U:项目支出"))!;
    expect(finding.severity).toBe("error");
    expect(finding.suspects[0]).toMatchObject({
      fact: { cell: { sheet: "项目", address: "D6" } },
      slip: "digits-transposed",
    });
    expect(finding.cells).toContainEqual({ sheet: "项目", address: "D4" });
  });

  it("never meets the errors of binary fractions: 0.1 + 0.2 is 0.3", () => {
    const lines = "甲 | 0.00 | 0.10 | 0.10 | 0.00\n乙 | 0.00 | 0.20 | 0.20 | 0.00\n合计 | 0.00 | 0.30 | 0.30 | 0.00";
    const own = stating(["收到", formula("项目!C4+项目!C5", 0.30000000000000004), formula("项目!C6", 0.3)]);
    expect(result(ownCheck(analysed(projects(lines), own), "收到"))).toMatchObject({ verdict: "exact", residual: "0" });
  });

  it("takes each table in its own unit when the formula converts them", () => {
    const basic = table(
      "2020年度基本支出情况表",
      "单位：元\n项目 | 决算数\n人员经费 | 80000.00\n日常公用经费 | 6449.00\n合计 | 86449.00",
      "基本",
    );
    const own = stating(
      ["换算", formula("基本!B6/10000", 8.6449), formula("项目!D6", 8.64)],
      ["换算回元", formula("项目!D6*10000", 86400), formula("基本!B6", 86449)],
    );
    const analysis = analysed(projects(), basic, own);
    // 86449 元 to the 分 against 8.64 万元 ± 50 元: 49 元 apart.
    expect(result(ownCheck(analysis, "换算"))).toEqual({ verdict: "within-rounding", residual: "49", tolerance: "50" });
    expect(ownCheck(analysis, "换算")).toMatchObject({ unit: "万元", relation: "zero" });
    expect(result(ownCheck(analysis, "换算回元"))).toEqual({
      verdict: "within-rounding",
      residual: "-49",
      tolerance: "50",
    });
    expect(ownCheck(analysis, "换算回元").unit).toBe("元");
  });

  it("says that units are mixed when the formula does not convert them", () => {
    const basic = table(
      "2020年度基本支出情况表",
      "单位：元\n项目 | 决算数\n人员经费 | 80000.00\n日常公用经费 | 6400.00\n合计 | 86400.00",
      "基本",
    );
    const own = stating(["未换算", formula("基本!B6", 86400), formula("项目!D6", 8.64)]);
    const check = ownCheck(analysed(projects(), basic, own), "未换算");
    expect(check.verdict).toBe("inconsistent");
    expect(check.relation).toBe("other");
    expect(reason(check)).toBe("所引单元格的单位不同而公式未换算，请核对公式");
  });

  it("takes the tolerance given instead, in the unit of the formulas or in the one that cell or heading name", () => {
    const sides = [formula("项目!C6", 10), formula("项目!D6", 8.64)] as const;
    const own = stating(
      ["窄", ...sides, 1.35],
      ["够", ...sides, 1.36],
      ["元", ...sides, "13600元"],
      ["零", formula("项目!C4", 7), 7.01, 0],
    );
    const analysis = analysed(projects(), own);
    expect(result(ownCheck(analysis, "窄"))).toEqual({
      verdict: "inconsistent",
      residual: "13600",
      tolerance: "13500",
    });
    expect(result(ownCheck(analysis, "够"))).toEqual({
      verdict: "within-rounding",
      residual: "13600",
      tolerance: "13600",
    });
    expect(result(ownCheck(analysis, "元"))).toMatchObject({ verdict: "within-rounding", tolerance: "13600" });
    expect(result(ownCheck(analysis, "零"))).toEqual({ verdict: "inconsistent", residual: "-100", tolerance: "0" });
    const inYuan = sheet("自定义校验", [
      ["名称", "左式", "右式", "允许误差（元）"],
      ["宽", ...sides, 13600],
    ]);
    expect(result(ownCheck(analysed(projects(), inYuan), "宽"))).toMatchObject({ tolerance: "13600" });
  });

  it("compares with a number typed in: a rounded figure as it is printed, 0 exactly", () => {
    const own = stating(["数", formula("项目!D6", 8.64), 8.65], ["零", formula("项目!C4-项目!D4-项目!E4", 0), 0]);
    const analysis = analysed(projects(), own);
    expect(result(ownCheck(analysis, "数"))).toEqual({
      verdict: "within-rounding",
      residual: "-100",
      tolerance: "100",
    });
    expect(cellsOf(ownCheck(analysis, "数"))).toEqual(["项目!D6", "自定义勾稽!C2"]);
    expect(result(ownCheck(analysis, "零"))).toEqual({ verdict: "exact", residual: "0", tolerance: "150" });
  });

  it("counts a blank as 0 as Excel does, and says so; in SUM a blank needs no word", () => {
    const lines = "甲 | 0.00 | 7.00 | 6.64 | 0.36\n乙 | 1.00 | | 2.00 | 2.00\n合计 | 1.00 | 7.00 | 8.64 | 2.36";
    const own = stating(
      ["逐个", formula("项目!C4+项目!C5", 7), formula("项目!C6", 7)],
      ["求和", formula("SUM(项目!C4:C5)", 7), formula("项目!C6", 7)],
    );
    const analysis = analysed(projects(lines), own);
    expect(ownCheck(analysis, "逐个").verdict).toBe("exact");
    expect(reason(ownCheck(analysis, "逐个"))).toBe("项目!C5 为空，按0计算");
    expect(ownCheck(analysis, "逐个").terms.map((t) => "state" in t.fact && t.fact.state)).toEqual([
      "stated",
      "nil",
      "stated",
    ]);
    expect(ownCheck(analysis, "求和").verdict).toBe("exact");
    expect(ownCheck(analysis, "求和").reason).toBeNull();
  });

  it("takes severity and remark from the row; a severity of another name is an error, and told", () => {
    const sides = [formula("项目!C6", 10), formula("项目!D6", 8.64)] as const;
    const own = stating(
      ["警", ...sides, null, "警告", "年中追加未到位"],
      ["提", ...sides, null, "提示"],
      ["他", ...sides, null, "特急"],
    );
    const analysis = analysed(projects(), own);
    expect(ownCheck(analysis, "警").severity).toBe("warning");
    expect(reason(ownCheck(analysis, "警"))).toBe("说明：年中追加未到位");
    expect(ownCheck(analysis, "提").severity).toBe("info");
    expect(ownCheck(analysis, "他").severity).toBe("error");
    expect(reason(ownCheck(analysis, "他"))).toBe("级别“特急”（自定义勾稽!E4）不是错误、警告或提示，按错误处理");
  });
});

describe("an own check that is no plain sum", () => {
  it("is judged by what Excel makes of it within half a unit of both sides' last place, and says so", () => {
    const written = 'SUMIF(项目!A4:A5,"甲",项目!D4:D5)';
    const own = stating(
      ["甲支出", formula(written, 6.64), formula("项目!D4", 6.65)],
      ["甲收到", formula(written, 6.64), formula("项目!C4", 7)],
    );
    const lines = "甲 | 0.00 | 7.00 | 6.65 | 0.35\n乙 | 1.00 | 3.00 | 2.00 | 2.00\n合计 | 1.00 | 10.00 | 8.65 | 2.35";
    const analysis = analysed(projects(lines), own);
    const check = ownCheck(analysis, "甲支出");
    expect(result(check)).toEqual({ verdict: "within-rounding", residual: "-100", tolerance: "100" });
    expect(reason(check)).toBe("左式不是单元格的简单加减，按公式的计算结果核对，尾差按末位半个单位");
    expect(check).toMatchObject({ relation: "other", measure: "money", unit: "万元" });
    expect(cellsOf(check)).toEqual(["自定义勾稽!B2", "项目!D4", "项目!D5"]);
    expect(ownCheck(analysis, "甲收到").verdict).toBe("inconsistent");
  });

  it("compares rates as percentages", () => {
    const own = stating(["执行率", formula("项目!D6/项目!C6", 0.864), formula("0.8+0.064", 0.864, "0.00%")]);
    expect(ownCheck(analysed(projects(), own), "执行率")).toMatchObject({ measure: "ratio", verdict: "exact" });
  });

  it("rounds as Excel does and allows for it", () => {
    const basic = table(
      "2020年度基本支出情况表",
      "单位：元\n项目 | 决算数\n人员经费 | 80000.00\n日常公用经费 | 6449.00\n合计 | 86449.00",
      "基本",
    );
    const own = stating(["取整", formula("ROUND(基本!B6/10000,2)", 8.64), formula("项目!D6", 8.64)]);
    const check = ownCheck(analysed(projects(), basic, own), "取整");
    // ± 50 元 for the figure in 万元 and ± 50 元 for ROUND.
    expect(result(check)).toEqual({ verdict: "exact", residual: "0", tolerance: "100" });
    expect(check.relation).toBe("other");
  });

  it("is not recalculated to the other side of a half that Excel rounded down", () => {
    const ledger = sheet("台账", [["单位：元"], [2.675]]);
    const own = stating(["半分", formula("ROUND(台账!A2,2)", 2.67), 2.68]);
    expect(ownCheck(analysed(ledger, own), "半分").verdict).toBe("exact");
  });

  it("takes ABS for the size of a difference", () => {
    const own = stating(["差额", formula("ABS(项目!D4-项目!D5-项目!D6)", 4), formula("项目!C4-项目!C5", 4)]);
    const check = ownCheck(analysed(projects(), own), "差额");
    // |6.64 − 2.00 − 8.64| = 4.00 = 7.00 − 3.00, five figures of ± 50 元.
    expect(result(check)).toEqual({ verdict: "exact", residual: "0", tolerance: "250" });
    expect(check.relation).toBe("other");
  });

  it("names its formula first, and the cells of a long range not at all", () => {
    const lines = Array.from({ length: 9 }, (_, i) => `项目${i + 1} | 0.00 | 1.00 | 1.00 | 0.00`).join("\n");
    const range = "项目!D4:D12";
    const own = stating(["计数", formula(`SUMPRODUCT(${range})+项目!B4*项目!C4`, 9), formula("项目!C13", 9)]);
    const check = ownCheck(analysed(projects(`${lines}\n合计 | 0.00 | 9.00 | 9.00 | 0.00`), own), "计数");
    expect(check.verdict).toBe("exact");
    expect(cellsOf(check)).toEqual(["自定义勾稽!B2", "项目!B4", "项目!C4", "项目!C13"]);
  });

  it("takes 82.40 for 82.40 % where its table does", () => {
    const threePublic = table(
      "2020年度“三公”经费支出表",
      "单位：万元\n项目 | 2020年预算数 | 2020年决算数 | 预算控制率（%）\n因公出国（境）费 | 0.00 | 0.00 | \n公务用车购置及运行维护费 | 4.00 | 3.30 | 82.50\n公务接待费 | 1.00 | 0.82 | 82.00\n合计 | 5.00 | 4.12 | 82.40",
      "三公",
    );
    const own = stating(["控制率", formula("三公!C7/三公!B7*100", 82.4), formula("三公!D7", 82.4)]);
    const check = ownCheck(analysed(threePublic, own), "控制率");
    expect(check).toMatchObject({ measure: "ratio", verdict: "exact" });
    expect(check.terms.at(-1)).toMatchObject({ coefficient: -1, fact: { cell: { sheet: "三公", address: "D7" } } });
    const wrong = stating(["控制率", formula("三公!C7/三公!B7*100", 82.4), formula("三公!D7-1", 81.4)]);
    expect(result(ownCheck(analysed(threePublic, wrong), "控制率"))).toMatchObject({
      verdict: "inconsistent",
      residual: "0.01",
    });
  });

  it("is a sum with fractions of cells too, but no search for a wrong cell works with it", () => {
    const own = stating(["三分之一", formula("项目!C5/3", 1), formula("项目!B5", 1)]);
    const check = ownCheck(analysed(projects(), own), "三分之一");
    // 50 ÷ 3 + 50 元.
    expect(result(check)).toEqual({ verdict: "exact", residual: "0", tolerance: "66.666666666666666666666666666667" });
    expect(check.relation).toBe("other");
  });
});

describe("an own check over cells of other sheets", () => {
  it("takes a plain cell with half a unit of its last printed place, in the unit that its sheet states", () => {
    const ledger = sheet("台账", [["金额单位：元"], ["收入", 1234], ["支出", 1200.5]]);
    const own = stating(["台账", formula("台账!B2", 1234), formula("台账!B3", 1200.5)]);
    const check = ownCheck(analysed(projects(), ledger, own), "台账");
    // 1234 without decimals stands for ± 0.5 元, 1200.5 for ± 0.05 元.
    expect(result(check)).toEqual({ verdict: "inconsistent", residual: "33.5", tolerance: "0.55" });
    expect(check.unit).toBe("元");
    expect(check.terms[0]!.fact).toMatchObject({ label: "收入 · B2" });
  });

  it("takes cells in percent for rates", () => {
    const ledger = sheet("台账", [
      ["执行率", formula("1-1/4", 0.75, "0.00%")],
      ["上年", formula("0.7", 0.7, "0.00%")],
    ]);
    const own = stating(["提高", formula("台账!B1-台账!B2", 0.05), formula("5%", 0.05, "0%")]);
    expect(ownCheck(analysed(projects(), ledger, own), "提高")).toMatchObject({ measure: "ratio", verdict: "exact" });
  });

  it("follows the other side where nothing states a unit, and is judged without any recognised table", () => {
    const ledger = sheet("台账", [
      ["收入", 86400],
      ["支出", 8.64],
    ]);
    const own = stating(["台账", formula("台账!B1/10000", 8.64), formula("项目!D6", 8.64)]);
    const check = ownCheck(analysed(projects(), ledger, own), "台账");
    expect(check).toMatchObject({ unit: "万元", verdict: "exact", relation: "zero" });
    expect(check.terms[0]!.fact).toMatchObject({ unit: "元" });
    const alone = stating(["自己", formula("台账!B1", 86400), formula("台账!B2*10000", 86400)]);
    expect(ownCheck(analysedWith({ assumedUnit: "元" }, ledger, alone), "自己")).toMatchObject({
      verdict: "exact",
      unit: "元",
    });
  });
});
