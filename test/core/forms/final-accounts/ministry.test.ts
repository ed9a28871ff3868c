import { table } from "../../support";
import { figures, formsOf, merged, unread } from "./reading";

const LIST = `
  编制单位：某区教育局 | | | | 金额单位：元
  科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  合计 | | 900.00 | 600.00 | 300.00 | | |
  205 | 教育支出 | 900.00 | 600.00 | 300.00 | | |`;

describe("the ministry's lists by function subject", () => {
  it("are told from the public ones by the code line or the sheet's name", () => {
    expect(formsOf(table("支出决算表", LIST, "Z04 支出决算表(财决04表)"))).toEqual(["Z04"]);
    expect(formsOf(table("支出决算表", `财决04表\n${LIST.trimStart()}`, "Sheet4"))).toEqual(["Z04"]);
    expect(formsOf(table("支出决算表(财决04表)", LIST, "Sheet4"))).toEqual(["Z04"]);
    expect(formsOf(table("支出决算表", `公开03表\n${LIST.trimStart()}`, "Sheet4"))).toEqual(["D03"]);
    expect(figures(table("支出决算表", LIST, "Z04 支出决算表(财决04表)"))).toMatchObject({
      "Z04.total": "900",
      "Z04.code.project@205": "300",
    });
  });

  it("without code are taken as public", () => {
    expect(formsOf(table("支出决算表", LIST, "Sheet4"))).toEqual(["D03"]);
  });

  it("财决07表 splits what was there, came, was spent and is left, and basic expenditure by personnel and public costs", () => {
    const sheet = merged(
      table(
        "一般公共预算财政拨款收入支出决算表",
        `
        编制单位：某区教育局 | 金额单位：元 | | | | | | | | | | 财决07表
        项目 | | 年初结转和结余 | | 本年收入 | | 本年支出 | | | | | 年末结转和结余 |
        科目编码 | 科目名称 | 合计 | 项目支出结转和结余 | 合计 | 基本支出 | 合计 | 基本支出 | | | 项目支出 | 合计 | 基本支出结转
         | | | | | | | 小计 | 人员经费 | 公用经费 | | |
        合计 | | 10.00 | 10.00 | 600.00 | 600.00 | 605.00 | 595.00 | 500.00 | 95.00 | 10.00 | 5.00 | 5.00
        205 | 教育支出 | 10.00 | 10.00 | 600.00 | 600.00 | 605.00 | 595.00 | 500.00 | 95.00 | 10.00 | 5.00 | 5.00`,
        "Z07 一般公共预算财政拨款收入支出决算表(财决07表)",
      ),
      "A3:B3",
      "C3:D3",
      "E3:F3",
      "G3:K3",
      "L3:M3",
      "H4:J4",
      ...["A", "B", "C", "D", "E", "F", "G", "K", "L", "M"].map((c) => `${c}4:${c}5`),
    );
    expect(formsOf(sheet)).toEqual(["Z07"]);
    expect(figures(sheet)).toMatchObject({
      "Z07.opening": "10",
      "Z07.opening.project": "10",
      "Z07.income": "600",
      "Z07.income.basic": "600",
      "Z07.total": "605",
      "Z07.basic": "595",
      "Z07.personnel": "500",
      "Z07.public": "95",
      "Z07.project": "10",
      "Z07.closing": "5",
      "Z07.closing.basic": "5",
      "Z07.code.public@205": "95",
    });
    expect(unread(sheet)).toEqual([]);
  });
});

describe("the ministry's tables of detail", () => {
  /** Function subjects down, economic classes and items across. */
  const detail = (title: string, name = title) =>
    merged(
      table(
        title,
        `
        编制单位：某区教育局 | | | | | | | | | | 金额单位：元
        项目 | | 合计 | 工资福利支出 | | | 商品和服务支出 | | 资本性支出（基本建设） | | 资本性支出 | | 其他支出 |
        科目编码 | 科目名称 | | 小计 | 基本工资 | 奖金 | 小计 | 办公费 | 小计 | 办公设备购置 | 小计 | 办公设备购置 | 小计 | 其他支出
        合计 | | 157.00 | 60.00 | 40.00 | 20.00 | 30.00 | 30.00 | 12.00 | 12.00 | 50.00 | 50.00 | 5.00 | 5.00
        205 | 教育支出 | 157.00 | 60.00 | 40.00 | 20.00 | 30.00 | 30.00 | 12.00 | 12.00 | 50.00 | 50.00 | 5.00 | 5.00`,
        name,
      ),
      "A3:B3",
      "C3:C4",
      "D3:F3",
      "G3:H3",
      "I3:J3",
      "K3:L3",
      "M3:N3",
    );

  it.each([
    ["支出决算明细表", "Z05"],
    ["基本支出决算明细表", "Z05_1"],
    ["项目支出决算明细表", "Z05_2"],
    ["经营支出决算明细表", "Z05_3"],
    ["一般公共预算财政拨款支出决算明细表", "Z08"],
    ["一般公共预算财政拨款基本支出决算明细表", "Z08_1"],
    ["一般公共预算财政拨款项目支出决算明细表", "Z08_2"],
  ])("%s has economic classes and items as columns", (title, form) => {
    const sheet = detail(title);
    expect(formsOf(sheet)).toEqual([form]);
    expect(figures(sheet)).toMatchObject({
      [`${form}.total`]: "157",
      [`${form}.301`]: "60",
      [`${form}.30101`]: "40",
      [`${form}.30103`]: "20",
      [`${form}.302`]: "30",
      [`${form}.30201`]: "30",
      [`${form}.309`]: "12",
      [`${form}.30902`]: "12",
      [`${form}.310`]: "50",
      [`${form}.31002`]: "50",
      [`${form}.399`]: "5",
      [`${form}.39999`]: "5",
      [`${form}.code.30101@205`]: "40",
    });
    expect(unread(sheet)).toEqual([]);
  });

  it("are known though Excel cuts the sheet's name", () => {
    const title = "一般公共预算财政拨款基本支出决算明细表";
    expect(formsOf(detail(title, "Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-"))).toEqual(["Z08_1"]);
  });
});
