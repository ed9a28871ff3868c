import { analysed, analysedWith, table } from "../support";
import { cells, told } from "./told";

const projects = (rows: string) =>
  table(
    "2020年度项目资金收支明细表（万元）",
    `项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 备注
    ${rows}`,
    "项目",
  );

describe("C-11 项目支出中列支津补贴、奖金", () => {
  it("quotes the word and its cell, from the name or the remarks, and asks for the payees", () => {
    const analysis = analysed(
      projects(`岗位津贴 | 0.00 | 7.00 | 6.64 | 0.36 |
      安全经费 | 0.00 | 8.00 | 8.00 | 0.00 | 发放人员奖 金
      宣传经费 | 0.00 | 8.00 | 8.00 | 0.00 | 印制资料`),
    );
    expect(told(analysis, "C-11")).toEqual([
      "warning 2 个项目的名称或备注提到津补贴、奖金，本年共支出 14.64 万元，须核实发放对象；发给本单位人员的属于人员经费，一般应在基本支出中列支：「岗位津贴」6.64 万元（项目!A3 “津贴”）、「安全经费」8.00 万元（项目!F4 “奖金”）。",
    ]);
    expect(cells(analysis, "C-11")).toEqual([["A3", "F4", "D3", "D4"]]);
  });

  it("says nothing where nothing was spent, or it is not stated", () => {
    expect(told(analysed(projects("岗位津贴 | 0.00 | 7.00 | 0.00 | 7.00 | ")), "C-11")).toEqual([]);
    expect(told(analysed(projects("岗位津贴 | 0.00 | 7.00 | | 7.00 | ")), "C-11")).toEqual([]);
    expect(told(analysed(projects("岗位津贴 | 0.00 | 7.00 | 待定 | 7.00 | ")), "C-11")).toEqual([]);
  });

  it("looks for the words of the settings", () => {
    const sheet = projects("绩效工资 | 0.00 | 7.00 | 7.00 | 0.00 | ");
    expect(told(analysed(sheet), "C-11")).toEqual([]);
    expect(told(analysedWith({ staffPayWords: ["绩效工资"] }, sheet), "C-11")[0]).toContain("“绩效工资”");
  });

  it("looks neither at subtotals nor at totals", () => {
    expect(
      told(
        analysed(projects("一、区本级\n甲 | 0.00 | 1.00 | 1.00 | 0.00 | \n小计 | 0.00 | 1.00 | 1.00 | 0.00 | 含奖金")),
        "C-11",
      ),
    ).toEqual([]);
  });
});
