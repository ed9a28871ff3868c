import { inHunan, table } from "../support";
import { called, cells, points, result, shown } from "./support";

const selfEvaluation = (budget: string, full: string, actual: string) =>
  table(
    "2020年度部门整体支出绩效自评表",
    `年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
     | 年度资金总额 | ${budget} | ${full} | ${actual} | 10 | |`,
  );
const overview = table(
  "2020年度部门收支余情况表",
  "单位：万元\n项目 | 决算数\n年初结转和结余 | 100.00\n本年收入合计 | 500.00\n基本支出 | 400.00\n项目支出 | 140.00\n本年支出合计 | 540.00\n年末结转和结余 | 60.00",
);
const baseData = (lines: string, buildings = "") =>
  table(
    "2020年度部门整体支出绩效评价基础数据表",
    `单位：万元
    财政供养人员情况 | 编制数 | 2020年实际在职人数
    合计 | 26 | 18
    经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数
    ${lines}
    ${buildings}`,
  );

describe("with the department's self-evaluation", () => {
  const analysis = inHunan(overview, selfEvaluation("500.00", "600.00", "540.00"));

  it("completion is expenditure over the budget of the year, and execution earns its points", () => {
    expect(shown(analysis, "预算完成率")).toBe("90.00%"); // 540.00 ÷ 600.00
    expect([shown(analysis, "预算执行率-全年预算"), points(analysis, "预算执行率-全年预算")]).toEqual([
      "90.00%",
      "9/10",
    ]);
  });

  it("what was added is the difference of its two budgets, and is called so", () => {
    expect(shown(analysis, "预算控制率")).toBe("20.00%"); // (600.00 − 500.00) ÷ 500.00
    expect(points(analysis, "预算控制率")).toBe("3/5");
    expect(called(result(analysis, "预算控制率").numerator)).toContain("推算");
    expect(shown(analysis, "预算调整率")).toBe("20.00%");
    // (100.00 + 500.00 + 100.00 − 60.00) ÷ (100.00 + 500.00 + 100.00)
    expect(shown(analysis, "预算完成率-湖南")).toBe("91.43%");
  });

  it("a cut counts by its size in the adjustment rate", () => {
    expect(shown(inHunan(selfEvaluation("500.00", "450.00", "450.00")), "预算调整率")).toBe("10.00%");
  });

  it("the adjustment that the base data state goes before the difference", () => {
    const stated = inHunan(
      selfEvaluation("500.00", "600.00", "540.00"),
      baseData("三公经费 | 3.43 | 5.00 | 4.12\n部门整体支出预算调整 | —— | | 50.00"),
    );
    expect(shown(stated, "预算控制率")).toBe("10.00%");
  });
});

describe("with the published budget", () => {
  it("public running costs are controlled against the list by economic subject", () => {
    const budget = table(
      "2020年一般公共预算基本支出表",
      `| | | | | 单位：元\n科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费\n302 | 商品和服务支出 | 500000 | | 500000\n合计 | | 500000 | | 500000`,
    );
    const spent = table(
      "2020年度基本支出情况表",
      "单位：万元\n项目 | 决算数\n人员经费 | 400.00\n公用经费 | 51.00\n合计 | 451.00",
    );
    const analysis = inHunan(spent, budget);
    expect(shown(analysis, "公用经费控制率")).toBe("102.00%"); // 51.00 ÷ 50.00
    expect(points(analysis, "公用经费控制率")).toBe("6/8");
  });

  it("the three public expenses are compared with last year's budget, and the accounts with this year's", () => {
    const budget = table(
      "2020年一般公共预算“三公”经费支出表",
      "单位：万元\n项目 | 上年预算数 | 本年预算数\n“三公”经费合计 | 4.00 | 5.00\n因公出国（境）费用 | 0.00 | 0.00\n公务接待费 | 1.00 | 1.00\n公务用车购置及运行维护费 | 3.00 | 4.00",
    );
    const accounts = table(
      "2020年度“三公”经费支出决算表",
      "单位：万元\n项目 | 决算数\n合计 | 4.00\n因公出国（境）费 | 0.00\n公务用车购置及运行维护费 | 3.00\n公务接待费 | 1.00",
    );
    const analysis = inHunan(accounts, budget);
    expect(shown(analysis, "三公经费变动率-预算")).toBe("25.00%"); // (5.00 − 4.00) ÷ 4.00
    expect(shown(analysis, "三公经费控制率")).toBe("80.00%"); // 4.00 ÷ 5.00
    expect(shown(inHunan(accounts), "三公经费变动率-预算")).toMatch(/^缺少/);
  });
});

describe("with buildings in the base data", () => {
  const head = "楼堂馆所控制情况 | 批复规模 | 实际规模 | 规模控制率 | 预算投资 | 实际投资 | 投资概算控制率";

  it("area and investment are controlled, and scored", () => {
    const analysis = inHunan(
      baseData("三公经费 | 3.43 | 5.00 | 4.12", `${head}\n | 1000 | 1050 | | 300.00 | 297.00 |`),
    );
    expect([shown(analysis, "新建楼堂馆所面积控制率"), points(analysis, "新建楼堂馆所面积控制率")]).toEqual([
      "105.00%",
      "3/5",
    ]);
    expect(shown(analysis, "新建楼堂馆所投资概算控制率")).toBe("99.00%");
  });

  it("several buildings without a total are added up", () => {
    const two = `${head}\n办公楼 | 1000 | 900 | | 300.00 | 300.00 |\n业务用房 | 500 | 600 | | 100.00 | 90.00 |`;
    const analysis = inHunan(baseData("三公经费 | 3.43 | 5.00 | 4.12", two));
    expect(shown(analysis, "新建楼堂馆所面积控制率")).toBe("100.00%"); // 1500 ÷ 1500
    expect(cells(result(analysis, "新建楼堂馆所投资概算控制率").numerator)).toBe("+F8 +F9");
  });
});
