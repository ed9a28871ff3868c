import { inHunan, table } from "../support";
import { called, cells, points, result, shown } from "./support";

const HEADS = (posts: string, staff: string, costs = "") =>
  table(
    "部门整体支出绩效评价基础数据表（万元）",
    `
    财政供养人员情况 | 编制数  | 2020年实际在职人数 | 控制率
    合计             | ${posts} | ${staff}           |
    经费控制情况     | 2019年决算数 | 2020年预算数 | 2020年决算数
    三公经费         |         |                    |
    ${costs}
    政府采购金额     | ——      | 0.40               | 3.30`,
  );

const BASIC = (personnel: string, publicCosts: string, total: string) =>
  table(
    "2020年度基本支出情况表（万元）",
    `
    项目         | 决算数
    人员经费     | ${personnel}
    日常公用经费 | ${publicCosts}
    合计         | ${total}`,
  );

const OVERVIEW = (closing: string) =>
  table(
    "2020年度部门收支余情况表（万元）",
    `
    项目                   | 决算数     | 项目                     | 决算数
    年初财政拨款结转和结余 | 100.00     | 基本支出                 | 600.00
    本年收入合计           | 900.00     | 项目支出                 | 200.00
                           |            | 本年支出合计             | 800.00
                           |            | 年末财政拨款结转和结余   | ${closing}
    收入总计               | 1000.00    | 支出总计                 | `,
  );

describe("在职人员控制率", () => {
  it("is staff in post over authorised posts: 18 of 26 is 69.23 %", () => {
    const analysis = inHunan(HEADS("26", "18"));
    expect(shown(analysis, "在职人员控制率")).toBe("69.23%");
    const { numerator, denominator } = result(analysis, "在职人员控制率");
    expect([called(numerator), cells(numerator)]).toEqual(["在职人员数", "+C3"]);
    expect([called(denominator), cells(denominator)]).toEqual(["编制数", "+B3"]);
  });

  it("does not apply to a department without posts", () => {
    const analysis = inHunan(HEADS("0", "18"));
    expect(shown(analysis, "在职人员控制率")).toBe("编制数为0，不适用");
    expect(points(analysis, "在职人员控制率")).toBe("–/5");
  });

  it("names the blank cell that it lacks", () => {
    expect(shown(inHunan(HEADS("26", "")), "在职人员控制率")).toMatch(/^缺少：.*C3 为空/);
  });

  it("loses half a point for each percentage point above 100 %, and never more than it has", () => {
    const scored = (posts: string, staff: string) => points(inHunan(HEADS(posts, staff)), "在职人员控制率");
    expect(scored("100", "100")).toBe("5/5");
    expect(scored("100", "101")).toBe("4.5/5");
    expect(scored("100", "110")).toBe("0/5");
    expect(scored("100", "250")).toBe("0/5");
  });
});

describe("costs per head", () => {
  const analysis = inHunan(HEADS("26", "18"), BASIC("385.87", "47.46", "433.33"));

  it("are amounts of money a head, not rates", () => {
    expect(result(analysis, "人均公用经费").measure).toBe("perHead");
    expect(shown(analysis, "人均公用经费")).toBe("2.64万元/人");
    expect(shown(analysis, "人均人员经费")).toBe("21.44万元/人");
  });

  it("do not apply where nobody is in post", () => {
    const nobody = inHunan(HEADS("26", "0"), BASIC("385.87", "47.46", "433.33"));
    expect(shown(nobody, "人均公用经费")).toBe("在职人员数为0，不适用");
  });

  it("leave the share of public running costs in basic expenditure a rate", () => {
    expect(shown(analysis, "公用经费占基本支出比")).toBe("10.95%");
  });
});

describe("公用经费控制率", () => {
  const control = (costs: string) => inHunan(HEADS("26", "18", costs), BASIC("385.87", "47.46", "433.33"));

  it("needs the budget, which final accounts do not have", () => {
    const analysis = control("公用经费 | 50.00 | | ");
    expect(shown(analysis, "公用经费控制率")).toMatch(/^缺少：公用经费 · 2020年预算数（.*C6 为空）$/);
    expect(points(analysis, "公用经费控制率")).toBe("–/8");
  });

  it("takes what was spent from the basic expenditure where the base data leave it blank", () => {
    const { numerator } = result(control("公用经费 | 50.00 | 60.00 | "), "公用经费控制率");
    expect(numerator.terms.map(({ fact }) => fact.key)).toEqual(["D06.public"]);
    expect(shown(control("公用经费 | 50.00 | 60.00 | "), "公用经费控制率")).toBe("79.10%");
  });

  it("loses a point for each percent above the budget", () => {
    expect(points(control("公用经费 | | 50.00 | 50.00"), "公用经费控制率")).toBe("8/8");
    expect(points(control("公用经费 | | 50.00 | 50.50"), "公用经费控制率")).toBe("7/8");
    expect(points(control("公用经费 | | 50.00 | 54.00"), "公用经费控制率")).toBe("0/8");
    expect(points(control("公用经费 | | 50.00 | 60.00"), "公用经费控制率")).toBe("0/8");
  });
});

describe("结转结余率", () => {
  it("takes the closing balance that the final accounts state, and says so", () => {
    const analysis = inHunan(OVERVIEW("190.00"));
    const { numerator } = result(analysis, "结转结余率-可用资金");
    expect(called(numerator)).toBe("年末结转和结余（决算列示）");
    expect(shown(analysis, "结转结余率-可用资金")).toBe("19.00%");
  });

  it("implies it where it is blank, and says so: 100 + 900 − 800", () => {
    const analysis = inHunan(OVERVIEW(""));
    const { numerator, denominator } = result(analysis, "结转结余率-可用资金");
    expect(called(numerator)).toBe("年末结转和结余（推算：年初＋本年收入－本年支出）");
    expect([cells(numerator), cells(denominator)]).toEqual(["+B3 +B4 -D5", "+B7"]);
    expect(shown(analysis, "结转结余率-可用资金")).toBe("20.00%");
  });

  it("offers expenditure as a denominator under a name of its own: 200 ÷ 800", () => {
    expect(shown(inHunan(OVERVIEW("")), "结转结余率-本年支出")).toBe("25.00%");
  });

  it("of the framework itself lacks the budgeted expenditure, and shows its numerator all the same", () => {
    const { numerator, value } = result(inHunan(OVERVIEW("")), "结转结余率");
    expect(value).toBeNull();
    expect(numerator.value).not.toBeNull();
    expect(shown(inHunan(OVERVIEW("")), "结转结余率")).toBe("缺少：调整后的部门全年预算数（本工作簿各表中没有这一项）");
  });

  it("grows against the opening balance: (200 − 100) ÷ 100", () => {
    const analysis = inHunan(OVERVIEW(""));
    expect(shown(analysis, "结转结余变动率")).toBe("100.00%");
    expect(cells(result(analysis, "结转结余变动率").numerator)).toBe("+B3 +B4 -D5 -B3");
  });
});

describe("the budget of the whole department", () => {
  const analysis = inHunan(OVERVIEW("190.00"), HEADS("26", "18"));

  it.each([
    ["预算完成率", "调整后的部门全年预算数"],
    ["预算完成率-湖南", "部门年初预算数"],
    ["预算调整率", "部门年初预算数"],
    ["预算控制率", "部门本年追加预算数"],
    ["预算执行率-年初预算", "部门年初预算数"],
    ["预算执行率-全年预算", "调整后的部门全年预算数"],
  ])("is missing for %s, which therefore has no value and no score", (id, missing) => {
    expect(shown(analysis, id)).toContain(`${missing}（本工作簿各表中没有这一项）`);
    expect(result(analysis, id).score).toBeUndefined();
  });

  it("is not needed for expenditure against available funds: 800 ÷ 1000", () => {
    expect(shown(analysis, "预算执行率-可用资金")).toBe("80.00%");
  });
});

describe("抽查占比", () => {
  it("is what was sampled over the department's expenditure", () => {
    const analysis = inHunan(
      table(
        "2020年度抽查情况表（万元）",
        `
        项目     | 部门支出 | 抽查金额 | 抽查占比
        基本支出 | 433.33   | 379.46   |
        项目支出 | 135.18   | 135.18   |
        合计     | 568.51   | 514.64   | 90.52%`,
      ),
    );
    expect(shown(analysis, "抽查占比")).toBe("90.52%");
  });
});

describe("a department with money of its own, whose 公开03表 has more than the fiscal 公开04表", () => {
  const allMoney = table(
    "支出决算表（公开03表）（万元）",
    `科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
    合计             |                  | 120.00 | 80.00 | 40.00
    201              | 一般公共服务支出 | 120.00 | 80.00 | 40.00`,
  );
  const fiscal = (closing: string) =>
    table(
      "财政拨款收入支出决算总表（公开04表）（万元）",
      `项目                     | 金额  | 项目                   | 合计       | 一般公共预算财政拨款
      一、一般公共预算财政拨款 | 90.00 | 一、一般公共服务支出   | 80.00      | 80.00
      本年收入合计             | 90.00 | 本年支出合计           | 80.00      | 80.00
      年初财政拨款结转和结余   | 10.00 | 年末财政拨款结转和结余 | ${closing} | ${closing}`,
    );

  it("has its fiscal balance against fiscal expenditure: 20 of 80 is 25 %", () => {
    expect(shown(inHunan(allMoney, fiscal("20.00")), "结转结余率-本年支出")).toBe("25.00%");
  });

  it("has a balance that is not stated implied by fiscal money: 10 + 90 − 80 = 20, of 100 20 %", () => {
    expect(shown(inHunan(allMoney, fiscal("")), "结转结余率-可用资金")).toBe("20.00%");
  });

  it("has fiscal expenditure against fiscal funds: 80 of 100 is 80 %", () => {
    expect(shown(inHunan(allMoney, fiscal("20.00")), "预算执行率-可用资金")).toBe("80.00%");
  });
});
