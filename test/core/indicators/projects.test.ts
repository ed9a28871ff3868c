import { analysed, inHunan, table } from "../support";
import { called, cells, points, result, shown } from "./support";

const projects = (
  rows: string,
  headings = "年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余",
) => inHunan(table("2020年度项目资金收支明细表（万元）", `项目名称 | ${headings}\n${rows}`));

const TWO_SECTIONS = `
  一、区本级   |        |      |       |      |       |       |
  岗位津贴     |   7.00 |      |       | 0.00 |  7.00 |  6.30 |  0.70
  测评奖       |  60.00 | 1.00 | 45.00 |      | 16.00 |  1.00 | 15.00
  追加奖励     |   0.00 | 8.00 |       |      |  8.00 |  8.00 |  0.00
  小计         |        |      |       | 0.00 | 31.00 | 15.30 | 15.70
  二、上级拨付 |        |      |       |      |       |       |
  专项资金     |        |      |       | 9.00 |       |  3.00 |  6.00
  小计         |        |      |       | 9.00 |  0.00 |  3.00 |  6.00
  合计         |        |      |       | 9.00 | 31.00 | 18.30 | 21.70`;

describe("预算执行率", () => {
  const analysis = projects(TWO_SECTIONS);

  it("has an indicator for each denominator, all with the same numerator", () => {
    const rates = ["年初预算", "全年预算", "到位资金", "可用资金"].map((denominator) =>
      shown(analysis, `预算执行率-${denominator}:区本级/测评奖`),
    );
    // 1.00 ÷ 60.00, ÷ (60.00 + 1.00 + 0), ÷ 16.00, ÷ (0 + 16.00)
    expect(rates).toEqual(["1.67%", "1.64%", "6.25%", "6.25%"]);
  });

  it("is given for each project, each section and the whole, in the table's order", () => {
    const scopes = analysis.indicators.filter((i) => i.indicator === "预算执行率-到位资金").map((i) => i.scope);
    expect(scopes).toEqual([
      "区本级/岗位津贴",
      "区本级/测评奖",
      "区本级/追加奖励",
      "区本级小计",
      "上级拨付/专项资金",
      "上级拨付小计",
      "合计",
    ]);
  });

  it("takes a section's budget from its projects where the subtotal leaves it blank", () => {
    const { numerator, denominator } = result(analysis, "预算执行率-年初预算:区本级小计");
    expect([cells(numerator), cells(denominator)]).toEqual(["+G7", "+B4 +B5 +B6"]);
    expect(shown(analysis, "预算执行率-年初预算:区本级小计")).toBe("22.84%"); // 15.30 ÷ 67.00
  });

  it("of a project without original budget does not apply", () => {
    expect(shown(analysis, "预算执行率-年初预算:区本级/追加奖励")).toBe("年初预算为0，不适用");
    expect(shown(analysis, "预算执行率-到位资金:上级拨付/专项资金")).toBe("实际到位资金（本年收到）为0，不适用");
  });

  it("of the whole names the project whose budget is blank, and has no score", () => {
    expect(shown(analysis, "预算执行率-全年预算:合计")).toMatch(/^缺少：专项资金 · 年初预算（.*B9 为空）$/);
    expect(points(analysis, "预算执行率-全年预算:合计")).toBe("–/10");
  });

  it("against available funds is spent ÷ (opening + received): 18.30 ÷ 40.00", () => {
    expect(shown(analysis, "预算执行率-可用资金:合计")).toBe("45.75%");
  });

  it("names the first five of many blank budgets and counts them all", () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map((n) => `项目${n} | | | | 1.00 | 1.00 | 1.00 | 1.00`).join("\n");
    const reason = shown(projects(rows), "预算执行率-年初预算:合计");
    expect(reason).toContain("项目5");
    expect(reason).not.toContain("项目6");
    expect(reason).toMatch(/等7项$/);
  });

  it("is not computed at all without the projects' table, and says what is missing", () => {
    const analysis = analysed(
      table("2020年度基本支出情况表（万元）", "项目 | 决算数\n人员经费 | 2.00\n日常公用经费 | 1.00\n合计 | 3.00"),
    );
    expect(shown(analysis, "预算执行率-到位资金:合计")).toMatch(/^缺少：项目资金收支明细表（本工作簿中没有这张表）/);
  });
});

describe("the ten points for execution", () => {
  const scored = (spent: string, budget = "10.00", added = "0.00") =>
    points(projects(`甲项目 | ${budget} | ${added} | | 0.00 | 10.00 | ${spent} | 0.00`), "预算执行率-全年预算:合计");

  it("are in proportion to the rate", () => {
    expect(scored("4.02")).toBe("4.02/10");
    expect(scored("0.00")).toBe("0/10");
  });

  it("are ten at 100 % and no more beyond", () => {
    expect(scored("10.00")).toBe("10/10");
    expect(scored("12.00")).toBe("10/10");
  });

  it("are not given without a budget", () => {
    expect(scored("1.00", "0.00")).toBe("–/10");
  });

  it("are given to the projects as a whole, not to each", () => {
    const analysis = projects(TWO_SECTIONS);
    expect(points(analysis, "预算执行率-全年预算:区本级/岗位津贴")).toBe("not scored");
  });
});

describe("资金到位率", () => {
  it("is received ÷ (budget + added − paid directly): 16.00 ÷ (60.00 + 1.00 − 45.00)", () => {
    const analysis = projects(TWO_SECTIONS);
    expect(shown(analysis, "资金到位率:区本级/测评奖")).toBe("100.00%");
    const { denominator } = result(analysis, "资金到位率:区本级/测评奖");
    expect([called(denominator), cells(denominator)]).toEqual(["年初预算＋年中追加－财政直接拨付", "+B5 +C5 -D5"]);
  });

  it("claims no additions and no direct payments where the table has no such columns", () => {
    const analysis = projects(
      "甲项目 | 10.00 | 0.00 | 8.00 | 5.00 | 3.00",
      "年初预算 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余",
    );
    expect(called(result(analysis, "资金到位率:甲项目").denominator)).toBe("年初预算");
    expect(shown(analysis, "资金到位率:甲项目")).toBe("80.00%");
    expect(called(result(analysis, "预算执行率-全年预算:甲项目").denominator)).toContain("表中无追加栏");
  });

  it("does not apply where everything is paid directly, or more than everything", () => {
    const analysis = projects(`
      全额直拨 | 10.00 | | 10.00 | 0.00 | 0.00 | 0.00 | 0.00
      超额直拨 | 10.00 | | 12.00 | 0.00 | 0.00 | 0.00 | 0.00`);
    expect(shown(analysis, "资金到位率:全额直拨")).toBe("年初预算＋年中追加－财政直接拨付为0，不适用");
    expect(shown(analysis, "资金到位率:超额直拨")).toBe("年初预算＋年中追加－财政直接拨付为负数，不适用");
  });
});

describe("预算调整率 and 预算控制率", () => {
  it("are given for the projects that state a budget, which is their scope: 9.00 ÷ 67.00", () => {
    const analysis = projects(TWO_SECTIONS);
    expect(shown(analysis, "预算调整率:列有年初预算的项目")).toBe("13.43%");
    expect(shown(analysis, "预算控制率:列有年初预算的项目")).toBe("13.43%");
    expect(cells(result(analysis, "预算调整率:列有年初预算的项目").denominator)).toBe("+B4 +B5 +B6");
  });

  it("differ on cuts: an adjustment counts by its size, control counts what was added on the whole", () => {
    const analysis = projects(`
      甲项目 | 50.00 |  6.00 | | 0.00 | 56.00 | 56.00 | 0.00
      乙项目 | 50.00 | -4.00 | | 0.00 | 46.00 | 46.00 | 0.00`);
    expect(shown(analysis, "预算调整率:列有年初预算的项目")).toBe("10.00%");
    expect(shown(analysis, "预算控制率:列有年初预算的项目")).toBe("2.00%");
    expect(cells(result(analysis, "预算调整率:列有年初预算的项目").numerator)).toBe("+C3 -C4");
  });

  it("score the department only, never its projects in its place", () => {
    const analysis = projects(TWO_SECTIONS);
    expect(points(analysis, "预算控制率:列有年初预算的项目")).toBe("not scored");
    expect(points(analysis, "预算控制率")).toBe("–/5");
  });
});

describe("the projects' carry-over", () => {
  const analysis = projects(TWO_SECTIONS);

  it("is closing ÷ (opening + received): 21.70 ÷ 40.00", () => {
    expect(shown(analysis, "结转结余率-项目:合计")).toBe("54.25%");
  });

  it("grows against the opening balance: (21.70 − 9.00) ÷ 9.00", () => {
    expect(shown(analysis, "结转结余变动率:项目合计")).toBe("141.11%");
  });

  it("does not grow from nothing", () => {
    const fresh = projects("甲项目 | 10.00 | | | 0.00 | 10.00 | 4.00 | 6.00");
    expect(shown(fresh, "结转结余变动率:项目合计")).toBe("项目上年结转结余为0，不适用");
  });
});

describe("重点支出安排率", () => {
  it("needs to know which projects are key ones, and shows what all projects spent", () => {
    const analysis = projects(TWO_SECTIONS);
    expect(shown(analysis, "重点支出安排率")).toContain("标明为重点项目的支出");
    expect(cells(result(analysis, "重点支出安排率").denominator)).toBe("+G11");
  });
});
