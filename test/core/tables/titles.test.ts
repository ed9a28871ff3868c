import { FORMS } from "../../../src/core/forms";
import { titleFits, titleText } from "../../../src/core/tables/region";
import { analysed, table } from "../support";

const known = (title: string) => FORMS.filter((form) => titleFits(form, titleText(title))).map(({ id }) => id);

describe("titles of one table as places write them", () => {
  it.each([
    ["B1", "部门收支预算表"],
    ["B1", "2022年度收支预算总体情况表"],
    ["B1", "甲县水利局2023年收支总表"],
    ["B1", "部门收支情况总表"],
    ["B2", "收入预算总体情况表"],
    ["B2", "部门收入情况表"],
    ["B3", "部门支出预算明细表"],
    ["B3", "支出预算汇总表"],
    ["B4", "财政拨款收支预算表"],
    ["B4", "财政拨款收入支出预算总表"],
    ["B5", "一般公共预算支出预算总体情况表"],
    ["B5", "公共财政预算支出表"],
    ["B5", "一般公共预算当年财政拨款支出表"],
    ["B6", "部门预算政府基金预算财政拨款支出表"],
    ["B6", "政府性基金预算支出总表"],
    ["B7", "国有资本经营预算支出预算情况表"],
    ["B8", "一般公共预算拨款基本支出预算表"],
    ["B8", "一般公共预算基本支出经济分类情况表"],
    ["B9", "一般公共预算“三公”经费、会议费、培训费支出情况表"],
    ["B9", "部门预算资金安排的“三公”经费情况表"],
    ["B10", "政府采购（资产购置）预算表"],
    ["B11", "财政专项资金绩效目标申报表"],
    ["B12", "项目支出总体情况表"],
    ["H2", "部门（单位）整体支出绩效自评表"],
    ["H3", "项目支出绩效评价自评表"],
    ["D02", "收入决算总体情况表"],
    ["D06", "一般公共预算财政拨款基本支出经济分类决算表"],
  ])("%s: %s", (form, title) => {
    expect(known(title)).toContain(form);
  });

  it("what says 决算 is no budget's, what says 预算 of its stage is no final accounts'", () => {
    expect(known("一般公共预算财政拨款“三公”经费支出决算表")).toEqual(["D07"]);
    expect(known("部门预算财政拨款“三公”经费支出表")).toEqual(["B9"]);
    // 一般公共预算 names the money: whose table it is, the rest of the workbook says.
    expect(known("一般公共预算财政拨款“三公”经费支出表")).toEqual(["B9", "D07"]);
  });

  it("a table of a part is none of the whole", () => {
    expect(known("一般公共预算基本支出表--人员经费（工资福利支出）（按政府预算经济分类）")).toEqual([]);
    expect(known("机关运行经费支出预算表")).toEqual([]);
    expect(known("政府采购支出预算表")).not.toContain("B3");
    expect(known("部门支出总表（按经济分类科目）")).toEqual(["B17"]);
  });
});

describe("a table that no form knows, below one that is known", () => {
  const sheet = table(
    "政府性基金预算支出预算表",
    `单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    合计 | | 90.00 | | 90.00
    2120803 | 城市建设支出 | 90.00 | | 90.00
    一般公共预算支出经济分类情况表 | | | |
    | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    合计 | | 70.00 | 60.00 | 10.00
    301 | 工资福利支出 | 60.00 | 60.00 |
    302 | 商品和服务支出 | 10.00 | | 10.00`,
  );

  it("ends it at its own title: its lines are none of that table's", () => {
    const { tables, findings } = analysed(sheet);
    expect(tables.map(({ table: { form, entities } }) => [form.id, entities.map(({ id }) => id)])).toEqual([
      ["B6", ["2120803"]],
    ]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("does not end a list at a name that is like a title, above figures", () => {
    const list = table(
      "政府性基金预算支出预算表",
      `单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      合计 | | 90.00 | | 90.00
      | 水务局报表 | | |
      2120803 | 城市建设支出 | 50.00 | | 50.00
      2120804 | 农村基础设施建设支出 | 40.00 | | 40.00`,
    );
    expect(analysed(list).tables[0]!.table.entities.map(({ id }) => id)).toEqual(["2120803", "2120804"]);
  });
});
