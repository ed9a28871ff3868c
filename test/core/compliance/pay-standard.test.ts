import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const project = (standard: string, spent: string, budget = "7.00") =>
  table(
    "2020年度项目资金收支明细表（万元）",
    `项目名称 | 发放标准 | 年初预算 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
    岗位津贴 | ${standard} | ${budget} | 0.00 | 7.00 | ${spent} | `,
  );
const people = (posts: string, staff: string) =>
  table(
    "部门整体支出绩效评价基础数据表（万元）",
    `财政供养人员情况 | 编制数 | 2020年实际在职人数 | 控制率
    合计 | ${posts} | ${staff} |
    经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数
    三公经费 | | | `,
  );

describe("C-13 发放金额与标准×人数×月数", () => {
  it("asks for the payees when more persons were paid than there are staff", () => {
    // 66400 ÷ 220 = 301.82, rounding 301.59 … 302.05: 302; 302 ÷ 12 = 25.17 > 18; 18 × 12 × 220 = 47520;
    // 6.64 − 4.752 = 1.888; 70000 ÷ 220 ÷ 12 = 26.52
    const analysis = analysed(project("220元/人/月", "6.64"), people("26", "18"));
    expect(told(analysis, "C-13")).toEqual([
      "warning 「岗位津贴」按“220元/人/月”折算：6.64 万元÷220 元＝301.82 人月，尾差范围内的整数为 302 人月，合全年 25.17 人，多于实有 18 人（编制 26 人）。18 人全年按标准只需 4.752 万元，实际多支出 1.89 万元。年初预算 7.00 万元相当于 26.52 人。请提供发放名册，核实是否有本单位以外的人员或重复发放。",
    ]);
    expect(cells(analysis, "C-13")).toEqual([["F3", "B3", "C3", "C3"]]);
  });

  it("is content when the staff for twelve months make up the payment within rounding", () => {
    // 25 × 12 × 220 = 66000
    expect(told(analysed(project("220元/人/月", "6.60"), people("26", "25")), "C-13")).toEqual([]);
    expect(severities(analysed(project("220元/人/月", "6.62"), people("26", "25")), "C-13")).toEqual(["warning"]);
  });

  it("counts by quarters where the standard is a quarter's", () => {
    // 36000 ÷ 500 = 72 person-quarters = 18 persons
    expect(told(analysed(project("500元/人/季度", "3.60"), people("26", "18")), "C-13")).toEqual([]);
    expect(told(analysed(project("500元/人/季度", "3.80"), people("26", "18")), "C-13")[0]).toContain(
      "3.80 万元÷500 元＝76.00 人季，尾差范围内的整数为 76 人季，合全年 19.00 人，多于实有 18 人",
    );
  });

  it("warns when no whole number of persons and months makes the payment, even without a headcount", () => {
    // 66500 ÷ 2000 = 33.25, rounding 33.23 … 33.28
    expect(told(analysed(project("2000元/人/月", "6.65")), "C-13")).toEqual([
      "warning 「岗位津贴」按“2000元/人/月”折算：6.65 万元÷2000 元＝33.25 人月，考虑尾差（33.23～33.28）也不是整数，支出与发放标准不符，请提供发放名册核实。",
    ]);
  });

  it("compares with the posts where the staff is not stated, and with nothing where neither is", () => {
    expect(told(analysed(project("220元/人/月", "6.64"), people("20", "")), "C-13")[0]).toContain("多于编制数 20 人");
    expect(told(analysed(project("220元/人/月", "6.64")), "C-13")).toEqual([]);
  });

  it("says nothing of standards that are not per head, and of payments not stated", () => {
    expect(told(analysed(project("15.00万元/季度", "6.64"), people("26", "18")), "C-13")).toEqual([]);
    expect(told(analysed(project("200元/户/月", "6.64"), people("26", "18")), "C-13")).toEqual([]);
    expect(told(analysed(project("220元/人/月", ""), people("26", "18")), "C-13")).toEqual([]);
    expect(told(analysed(project("按实发放", "6.64"), people("26", "18")), "C-13")).toEqual([]);
  });
});
