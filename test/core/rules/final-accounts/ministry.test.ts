import { analysed, checksOf, table, verdicts, withCell } from "../../support";
import { D01, D03, D06, failing, judgedFourWays, reasonOf } from "./accounts";

/** 财决01表 in 元: budgets and final accounts, and expenditure by nature and economic class. */
const Z01 = table(
  "收入支出决算总表(财决01表)",
  `金额单位：元
   项目 | 年初预算数 | 全年预算数 | 决算数 | 项目 | 年初预算数 | 全年预算数 | 决算数 | 项目 | 年初预算数 | 全年预算数 | 决算数
   一、一般公共预算财政拨款收入 | 900000.00 | 1000000.00 | 1000000.00 | 一、一般公共服务支出 | 600000.00 | 750000.00 | 700000.00 | 一、基本支出 | 500000.00 | 600000.00 | 600000.00
   二、政府性基金预算财政拨款收入 | | 100000.00 | 100000.00 | 八、社会保障和就业支出 | 300000.00 | 300000.00 | 300000.00 | 人员经费 | 400000.00 | 450000.00 | 450000.00
   三、国有资本经营预算财政拨款收入 | | 50000.00 | 50000.00 | 十一、城乡社区支出 | | 90000.00 | 90000.00 | 公用经费 | 100000.00 | 150000.00 | 150000.00
   四、上级补助收入 | | 30000.00 | 30000.00 | 二十一、国有资本经营预算支出 | | 50000.00 | 40000.00 | 二、项目支出 | 400000.00 | 590000.00 | 495000.00
   五、事业收入 | | 20000.00 | 20000.00 | | | | | 其中：基本建设类项目 | | 100000.00 | 100000.00
   | | | | | | | | 三、上缴上级支出 | | | 10000.00
   | | | | | | | | 四、经营支出 | | | 25000.00
   | | | | | | | | 经济分类支出合计 | 900000.00 | 1190000.00 | 1120000.00
   | | | | | | | | 工资福利支出 | 400000.00 | 400000.00 | 400000.00
   | | | | | | | | 商品和服务支出 | 500000.00 | 790000.00 | 720000.00
   本年收入合计 | 900000.00 | 1200000.00 | 1200000.00 | 本年支出合计 | 900000.00 | 1190000.00 | 1130000.00 | | | |
   使用非财政拨款结余 | | | 10000.00 | 结余分配 | | | 20000.00 | | | |
   年初结转和结余 | 90000.00 | 90000.00 | 90000.00 | 年末结转和结余 | 90000.00 | 100000.00 | 150000.00 | | | |
   总计 | 990000.00 | 1290000.00 | 1300000.00 | 总计 | 990000.00 | 1290000.00 | 1300000.00 | | | |`,
  "Z01",
);

describe("the ministry's summary (财决01表)", () => {
  it("is judged column by column by the identities of 公开01表", () => {
    const columns = ["年初预算数", "全年预算数", "决算数"].map((column) => `财决01表/${column}`);
    for (const rule of ["D01-1", "D01-2", "D01-3", "D01-4", "D01-5", "D01-12"]) {
      expect([rule, verdicts(analysed(Z01), rule)]).toEqual([
        rule,
        Object.fromEntries(columns.map((column) => [column, "exact"])),
      ]);
    }
    expect(verdicts(analysed(Z01), "D01-6")).toEqual(Object.fromEntries(columns.map((column) => [column, "exact"])));
  });

  it("allows no rounding in 元", () => {
    expect(failing(analysed(withCell(Z01, "D4", 1000000.01)), "D01-1")).toEqual({
      "财决01表/决算数": ["D4", "D5", "D6", "D7", "D8", "D14"],
    });
  });

  it("D01-7 holds by nature and by economic class, fails, and is not judged with words", () => {
    expect(verdicts(analysed(Z01), "D01-7")).toMatchObject({
      "财决01表/决算数/基本支出": "exact",
      "财决01表/决算数/本年支出合计": "exact",
      "财决01表/决算数/经济分类支出合计": "exact",
      "财决01表/决算数/基本建设类项目": "exact",
    });
    expect(failing(analysed(withCell(Z01, "L5", 540000)), "D01-7")).toEqual({
      "财决01表/决算数/基本支出": ["L5", "L6", "L4"],
    });
    expect(failing(analysed(withCell(Z01, "L8", 495000.01)), "D01-7")).toEqual({
      "财决01表/决算数/基本建设类项目": ["L8", "L7"],
    });
    expect(verdicts(analysed(withCell(Z01, "L12", "略")), "D01-7")["财决01表/决算数/经济分类支出合计"]).toBe(
      "not-judgeable",
    );
  });

  it("D01-8 holds in the budget columns, fails, and is not judged with words", () => {
    expect(verdicts(analysed(Z01), "D01-8")).toEqual({
      "财决01表/年初预算数": "exact",
      "财决01表/全年预算数": "exact",
    });
    expect(failing(analysed(withCell(Z01, "G16", 10000)), "D01-8")).toEqual({
      "财决01表/全年预算数": ["G14", "G16", "C17"],
    });
    expect(verdicts(analysed(withCell(Z01, "C17", "略")), "D01-8")["财决01表/全年预算数"]).toBe("not-judgeable");
  });

  it("D01-9 leaves out what goes to other units: 1120000 = 600000 + 495000 + 25000", () => {
    expect(verdicts(analysed(Z01), "D01-9")["财决01表/决算数"]).toBe("exact");
    expect(failing(analysed(withCell(Z01, "L11", 1130000)), "D01-9")).toEqual({
      "财决01表/决算数": ["L4", "L7", "L10", "L11"],
    });
    expect(verdicts(analysed(withCell(Z01, "L11", "略")), "D01-9")["财决01表/决算数"]).toBe("not-judgeable");
  });

  it("D01-10 asks for the approval of an adjusted budget, which is information and no alarm", () => {
    const analysis = analysed(Z01);
    expect(failing(analysis, "D01-10")).toEqual({
      "财决01表/全年预算数/本年收入合计": ["C14", "B14"],
      "财决01表/全年预算数/本年支出合计": ["G14", "F14"],
    });
    expect(checksOf(analysis, "D01-10").map(({ kind, severity }) => [kind, severity])).toEqual([
      ["analytic", "info"],
      ["analytic", "info"],
    ]);
    expect(analysis.findings.filter((f) => f.checks.some((id) => id.startsWith("D01-10")))).toMatchObject([
      { severity: "info" },
      { severity: "info" },
    ]);
    const unadjusted = ["C14", "G14"].reduce((sheet, cell) => withCell(sheet, cell, 900000), Z01);
    expect(new Set(Object.values(verdicts(analysed(unadjusted), "D01-10")))).toEqual(new Set(["exact"]));
    expect(verdicts(analysed(withCell(Z01, "B14", "略")), "D01-10")["财决01表/全年预算数/本年收入合计"]).toBe(
      "not-judgeable",
    );
  });
});

const Z04 = table(
  "支出决算表(财决04表)",
  `金额单位：元
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
   合计 | | 1130000.00 | 600000.00 | 495000.00 | 10000.00 | 25000.00 |
   201 | 一般公共服务支出 | 700000.00 | 400000.00 | 265000.00 | 10000.00 | 25000.00 |
   208 | 社会保障和就业支出 | 300000.00 | 200000.00 | 100000.00 | | |
   212 | 城乡社区支出 | 90000.00 | | 90000.00 | | |
   223 | 国有资本经营预算支出 | 40000.00 | | 40000.00 | | |`,
  "Z04",
);

describe("the ministry's tables among themselves", () => {
  it("satisfy the identities of the public tables, without rounding", () => {
    const analysis = analysed(Z01, Z04);
    expect(verdicts(analysis, "X-4")).toEqual({ 财决: "exact" });
    expect(verdicts(analysis, "X-5")).toMatchObject({ "财决/208 社会保障和就业支出": "exact" });
    expect(verdicts(analysis, "D03-1")).toMatchObject({ 财决04表: "exact", "财决04表/201 一般公共服务支出": "exact" });
    expect(failing(analysed(Z01, withCell(Z04, "C4", 1130000.01)), "X-4")).toEqual({ 财决: ["H14", "C4"] });
  });
});

judgedFourWays({
  rule: "X-13",
  says: "every cell of a public table is the ministry's, rounded to its unit",
  sheet: Z04,
  among: [D03, Z04],
  scope: "支出决算表/208 社会保障和就业支出/项目支出",
  cell: "E6",
  wrong: 100050.01,
  cells: ["E10", "E6"],
  rounded: 100049.99,
  unknown: ["E6", "见附表", "Z04!E6 的内容“见附表”不是数字"],
});

describe("X-13", () => {
  it("compares the lines of the summaries as well: 公开01表 with 财决01表", () => {
    const analysis = analysed(D01, Z01);
    const judged = verdicts(analysis, "X-13");
    expect(Object.keys(judged).length).toBeGreaterThan(10);
    expect(new Set(Object.values(judged))).toEqual(new Set(["exact"]));
    expect(Object.keys(failing(analysed(withCell(D01, "C7", 3.01), Z01), "X-13"))).toHaveLength(1);
  });

  it("compares economic items with those across in 财决08-1表", () => {
    const detail = table(
      "一般公共预算财政拨款基本支出决算明细表(财决08-1表)",
      `金额单位：元
       科目编码 | 科目名称 | 合计 | 工资福利支出小计 | 基本工资 | 机关事业单位基本养老保险缴费
       合计 | | 400000.00 | 400000.00 | 250000.00 | 150000.00
       201 | 一般公共服务支出 | 400000.00 | 400000.00 | 250000.00 | 150000.00`,
      "Z08_1",
    );
    const name = "一般公共预算财政拨款基本支出决算表/30101 基本工资";
    expect(verdicts(analysed(D06, detail), "X-13")[name]).toBe("exact");
    expect(failing(analysed(withCell(D06, "C5", 25.1), detail), "X-13")).toEqual({ [name]: ["C5", "E4"] });
  });

  it("compares economic items with 财决08-1表 laid out like the public table, too", () => {
    const same = table(
      "一般公共预算财政拨款基本支出决算明细表(财决08-1表)",
      `金额单位：元
       科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
       301 | 工资福利支出 | 400000.00 | 302 | 商品和服务支出 | 130000.00
       30101 | 基本工资 | 250000.00 | 30201 | 办公费 | 60000.00
       30108 | 机关事业单位基本养老保险缴费 | 150000.00 | 30217 | 公务接待费 | 30000.00
       人员经费合计 | | 450000.00 | 公用经费合计 | | 150000.00`,
      "Z08_1",
    );
    const name = "一般公共预算财政拨款基本支出决算表/30217 公务接待费";
    expect(verdicts(analysed(D06, same), "X-13")[name]).toBe("exact");
    expect(failing(analysed(withCell(D06, "F6", 3.1), same), "X-13")).toEqual({ [name]: ["F6", "F6"] });
  });

  it("names what is missing where there are only public tables", () => {
    expect(reasonOf(analysed(D03), "X-13")).toContain("财决");
  });
});
