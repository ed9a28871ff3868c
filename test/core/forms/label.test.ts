import { bareLabel, isPartOf, normaliseLabel, relativeLabel, yearNamed } from "../../../src/core/tables/label";

describe("labels", () => {
  it.each([
    ["“三公”经费", "三公经费"],
    ['"三公"经费（万元）', "三公经费"],
    ["支  出", "支出"],
    ["公务用车\n购置费", "公务用车购置费"],
    ["因公出国（境）费：", "因公出国(境)费"],
    ["结余结转", "结转结余"],
    ["项目支出：", "项目支出"],
  ])("compare %j as %j", (written, expected) => {
    expect(normaliseLabel(written)).toBe(expected);
  });

  it.each([
    ["一、年初财政拨款结转和结余", "年初财政拨款结转和结余"],
    ["（一）基本支出", "基本支出"],
    ["1.因公出国（境）费用", "因公出国(境)费用"],
    ["　其中：（1）公务用车购置费", "公务用车购置费"],
    ["2、出国经费", "出国经费"],
    ["2019年度考核奖励", "2019年度考核奖励"],
  ])("are bare of numbering: %j is %j", (written, expected) => {
    expect(bareLabel(written)).toBe(expected);
  });

  it("tell a part from a whole by 其中", () => {
    expect([isPartOf("其中：公车购置"), isPartOf("公车购置")]).toEqual([true, false]);
  });

  it("name years by their relation to the table's year", () => {
    expect(relativeLabel("2019年决算数", 2020)).toBe("上年决算数");
    expect(relativeLabel("2020年度预算数", 2020)).toBe("本年预算数");
    expect(relativeLabel("2017年决算数", 2020)).toBe("2017年决算数");
  });

  it.each([
    ["2020年度项目资金收支明细表", 2020],
    ["三公经费(2019)", 2019],
    ["项目资金收支明细表", null],
    ["2019年与2020年对比表", null],
  ])("find in the title %j the year %s", (title, year) => {
    expect(yearNamed(title)).toBe(year);
  });
});
