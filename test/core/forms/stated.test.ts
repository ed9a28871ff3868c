import { FORMS } from "../../../src/core/forms";
import { recogniseTables } from "../../../src/core/tables/recognise";
import type { Table } from "../../../src/core/tables/table";
import { analysed, table } from "../support";

const SUMMARY = `
  项目 | 金额 | 项目 | 金额
  一、一般公共预算财政拨款收入 | 10.00 | 八、社会保障和就业支出 | 9.00
  本年收入合计 | 10.00 | 本年支出合计 | 9.00
  使用非财政拨款结余 | | 结余分配 |
  年初结转和结余 | 1.00 | 年末结转和结余 | 2.00
  总计 | 11.00 | 总计 | 11.00`;

/** 公开01表 under an undated title, with these lines above its headings. */
function under(lines: string, sheet = "GK01"): Table | undefined {
  return recogniseTables(table("收入支出决算总表", lines + SUMMARY, sheet), FORMS)[0];
}

describe("the year of a table whose title has none", () => {
  it("stands in a cell of its own between the department and the unit", () => {
    expect(under("公开部门：应急管理局 | 2022年度 | | 金额单位：万元")?.year).toBe(2022);
    expect(under("单位：万元\n年度：2022年 | | |")?.year).toBe(2022);
  });

  it("or in brackets under the title, before any year among the headings or in the sheet's name", () => {
    expect(under("（2022年度）\n单位：万元", "2021年公开01")?.year).toBe(2022);
  });

  it.each([
    "部门：应急管理局　2022年度",
    "部门：应急管理局 2022年度　　　　单位：万元",
    "2022年度　　部门：应急管理局　　单位：万元",
    "编制单位：应急管理局   （2022年度）   金额单位：万元",
    "填报单位：应急 管理局　年度：2022年　填报日期：2023年8月25日",
    "公开部门：应急管理局\u00a0\u00a02022 年度",
  ])("stands apart in the cell of the department: %s", (line) => {
    expect(under(`${line} | | |`)).toMatchObject({ year: 2022, department: "应急管理局" });
  });

  it("may follow its label without 年, or stand in brackets behind a title in other words", () => {
    expect(under("预算年度：2022　　部门名称：应急管理局　　金额单位：万元")?.year).toBe(2022);
    expect(under("年度：2022 | | | 单位：万元")?.year).toBe(2022);
    expect(under("部门整体收支情况（2022年）\n单位：万元")?.year).toBe(2022);
    expect(under("2022 | | | 单位：万元")?.year).toBeNull();
  });

  it("is not taken from a date", () => {
    expect(under("编制日期：2023年8月25日 | | | 单位：万元")?.year).toBeNull();
    expect(under("部门：应急管理局　2023 年 8 月 25 日 | | | 单位：万元")?.year).toBeNull();
    expect(under("编制日期：2023 年  月  日 | | | 单位：万元")?.year).toBeNull();
    expect(under("2023年8月25日 | | | 单位：万元")?.year).toBeNull();
  });

  it("is not taken from years side by side, which are headings", () => {
    expect(under("单位：万元\n | 2021年 | | 2022年")?.year).toBeNull();
  });
});

describe("the department of a table", () => {
  it("may stand in the cell after its label", () => {
    expect(under("部门（单位）名称 | 应急管理局 | | 单位：万元")).toMatchObject({ department: "应急管理局" });
    expect(under("公开部门： | 应急管理局 | | 单位：万元")).toMatchObject({ department: "应急管理局" });
  });

  it("is not the heading beside a heading, over figures", () => {
    const list = table(
      "收入预算总体情况表",
      `| | 单位：万元
      单位名称 | 总计 | 一般公共预算拨款收入
      合计 | 12.00 | 12.00
      文旅局 | 12.00 | 12.00`,
    );
    expect(analysed(list).tables.map(({ table: { form, department } }) => [form.id, department])).toEqual([
      ["B2", null],
    ]);
  });

  it("may follow 单位 alone, which otherwise names the unit of money", () => {
    expect(under("单位：应急管理局本级 | | | 单位：万元")).toMatchObject({
      department: "应急管理局本级",
      unit: "万元",
    });
    expect(under("单位：万元")).toMatchObject({ department: null, unit: "万元" });
    expect(under("单位 ： 人民币元")).toMatchObject({ department: null, unit: "元" });
    expect(under("单位：应急管理局　　金额单位：元")).toMatchObject({ department: "应急管理局", unit: "元" });
  });

  it("is named without the place of its seal", () => {
    expect(under("填报单位：应急管理局（盖章） | | | 单位：万元")?.department).toBe("应急管理局");
    expect(under("填报单位（盖章）：应急管理局（公章）　2022年度")?.department).toBe("应急管理局");
  });

  it("is not another label that follows an empty one", () => {
    expect(under("编制单位： | | | 单位：万元")?.department).toBeNull();
  });
});

describe("the unit of a table that has no line for it", () => {
  it("is the one in brackets in the sheet's name, where the table itself states none", () => {
    expect(under("", "表一（万元）")?.unit).toBe("万元");
    expect(under("单位：元", "表一（万元）")?.unit).toBe("元");
    expect(under("", "表一（含万元村）")?.unit).toBeNull();
  });

  const projects = (headings: string) =>
    recogniseTables(table("2023年度项目资金收支明细表", `${headings}\n甲 | 0 | 600000 | 600000 | 0`), FORMS)[0];

  it("is that of its headings, where every column of money states one", () => {
    expect(projects("项目名称 | 上年结转结余（元） | 本年收到（元） | 本年支出（元） | 年末结转结余（元）")?.unit).toBe(
      "元",
    );
  });

  it.each([
    ["above the title", "金额单位：元 | | | | \n2023年度项目资金收支明细表"],
    ["above the title, with the department", "编制单位：应急管理局　单位：元\n2023年度项目资金收支明细表"],
  ])("is that %s", (_, above) => {
    const sheet = table(
      "附件2",
      `${above}\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 0 | 6 | 6 | 0`,
    );
    expect(recogniseTables(sheet, FORMS)[0]?.unit).toBe("元");
  });

  it("is that below it", () => {
    const list = "项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 0 | 6 | 6 | 0";
    const below = (line: string) => recogniseTables(table("2023年度项目资金收支明细表", `${list}\n${line}`), FORMS)[0];
    expect(below("金额单位：元")?.unit).toBe("元");
    expect(below("注：本表金额单位：万元")?.unit).toBe("万元");
  });

  it("is told as a warning only where the other tables leave it open", () => {
    const stated = table(
      "2023年度收入决算表",
      "单位：万元\n科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入\n合计 | | 12.00 | 10.00 | 2.00\n201 | 一般公共服务支出 | 12.00 | 10.00 | 2.00",
      "收入",
    );
    const silent = table(
      "2023年度支出决算表",
      "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n合计 | | 11.00 | 8.00 | 3.00\n201 | 一般公共服务支出 | 11.00 | 8.00 | 3.00",
      "支出",
    );
    const severities = (...sheets: Parameters<typeof analysed>) =>
      analysed(...sheets)
        .findings.filter(({ code }) => code === "R-3")
        .map(({ severity }) => severity);
    expect(severities(stated, silent)).toEqual(["info"]);
    expect(severities(silent)).toEqual(["warning"]);
  });

  it("is not told by the headings of some of its columns", () => {
    expect(projects("项目名称 | 上年结转结余 | 本年收到（元） | 本年支出（元） | 年末结转结余")?.unit).toBeNull();
  });

  it.each([
    ["经费控制情况（万元）", "万元"],
    ["经费控制情况（单位：元）", "元"],
    ["经费控制情况", null],
  ])("is that of a block's own heading: %s", (heading, unit) => {
    const sheet = table(
      "2023年度部门整体支出绩效评价基础数据表",
      `财政供养人员情况（人） | 编制数 | 2023年实际在职人数 | 控制率
       | 120 | 115 | 95.83%
       ${heading} | 2022年决算数 | 2023年预算数 | 2023年决算数
       三公经费 | 15.71 | 13.80 | 11.88
       公务接待费 | 15.71 | 13.80 | 11.88`,
    );
    expect(recogniseTables(sheet, FORMS)[0]?.unit).toBe(unit);
  });
});
