import { render } from "../../../../src/core/text/render";
import { analysed, table, withCell } from "../../support";

function told(...sheets: Parameters<typeof analysed>): string[] {
  return analysed(...sheets)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, text }) => `${code} ${render(text, "zh-CN")}`);
}

describe("an empty table with its lower headings in the row of 合计 (上海 2024)", () => {
  const empty = table(
    "政府性基金预算财政拨款收入支出决算表",
    `单位：万元
    项目 | | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
    功能分类科目编码 | 科目名称 | | | | | |
    合计 | | | | 合计 | 基本支出 | 项目支出 |
    注：本表为空表。`,
  );

  it("is read as empty, without a warning", () => {
    expect(analysed(empty).tables.map(({ table: { form } }) => form.id)).toEqual(["D08"]);
    expect(told(empty)).toEqual([]);
  });

  it("a word in place of a figure is still told", () => {
    expect(told(withCell(empty, "D5", "待定"))[0]).toContain("R-7");
  });
});

describe("the unit of a form in the label of its funds (上海 2026)", () => {
  it("is that of its figures, and nothing is assumed", () => {
    const sheet = table(
      "财政项目支出绩效目标申报表",
      `（2026年度）
      项目名称 | 桥梁检测 | 项目类别 | 特定目标类
      项目资金（元） | 项目资金总额 | 560000 |
      | 其中：财政资金 | 500000 |
      | 其他资金 | 60000 |
      一级指标 | 二级指标 | 三级指标 | 指标值`,
    );
    const { tables } = analysed(sheet);
    expect(tables.map(({ unit, unitFrom }) => [unit, unitFrom])).toEqual([["元", "stated"]]);
    expect(told(sheet)).toEqual([]);
  });
});

describe("other money that was carried over (上海 2024)", () => {
  const summary = (spent: string, left: string) =>
    table(
      "收入支出决算总表",
      `单位：万元
      项目 | 决算数 | 项目 | 决算数
      一、一般公共预算财政拨款收入 | 90.00 | 一、教育支出 | ${spent}
      本年收入合计 | 90.00 | 本年支出合计 | ${spent}
      年初结转和结余 | 8.00 | 年末结转和结余 | ${left}
      总计 | 98.00 | 总计 | 98.00`,
    );
  const fiscal = table(
    "财政拨款收入支出决算总表",
    `单位：万元
    项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款
    一、一般公共预算财政拨款 | 90.00 | 一、教育支出 | 90.00 | 90.00
    本年收入合计 | 90.00 | 本年支出合计 | 90.00 | 90.00
    年初财政拨款结转和结余 | | 年末财政拨款结转和结余 | |
    总计 | 90.00 | 总计 | 90.00 | 90.00`,
  );
  const equal = (...sheets: Parameters<typeof analysed>) => told(...sheets).filter((text) => text.startsWith("X-11"));

  it("is no difference between the summaries: 8 more at the beginning are 3 more spent and 5 more left", () => {
    expect(equal(summary("93.00", "5.00"), fiscal)).toEqual([]);
  });

  it("what does not balance is told", () => {
    expect(equal(withCell(summary("93.00", "5.00"), "B6", 12), fiscal)).not.toEqual([]);
  });
});

describe("单位资金 of the integrated budget system (云南 2023)", () => {
  const summary = (unitFunds: string) =>
    table(
      "部门收支总表",
      `单位：万元
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 预算数
      一、一般公共预算拨款 | 300.00 | 一、农林水支出 | 380.00
      二、单位资金 | ${unitFunds} | |
      1.事业收入 | 50.00 | |
      2.其他收入 | 30.00 | |
      本年收入合计 | 380.00 | 本年支出合计 | 380.00
      收入总计 | 380.00 | 支出总计 | 380.00`,
    );

  it("is all that stands below it, which is not added a second time", () => {
    expect(told(summary("80.00"))).toEqual([]);
    expect(told(summary("90.00"))[0]).toContain("B-1 部门收支预算总表/本年收入");
  });
});
