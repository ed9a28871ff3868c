import { analysed, table, verdicts } from "../support";

const people = (lines: string) =>
  table(
    "部门整体支出绩效评价基础数据表",
    `单位：万元\n财政供养人员情况 | 编制数 | 2020年实际在职人数 | 控制率\n${lines}\n经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数\n三公经费 | 3.43 | 5.00 | 4.12`,
  );
const money = (lines: string) =>
  table(
    "部门整体支出绩效评价基础数据表",
    `单位：万元\n财政供养人员情况 | 编制数 | 2020年实际在职人数\n合计 | 26 | 18\n经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数\n${lines}`,
  );

describe("H1-1 and H1-2: headcount", () => {
  it("18 of 26 posts is 69.23 %", () => {
    expect(verdicts(analysed(people("合计 | 26 | 18 | 69.23%")), "H1-1")).toEqual({ 合计: "exact" });
    expect(verdicts(analysed(people("合计 | 26 | 18 | 69.32%")), "H1-1")).toEqual({ 合计: "inconsistent" });
  });

  it("the total is the sum by kind, for posts and for staff", () => {
    const kinds = "其中：行政编制 | 12 | 12 |\n事业编制 | 14 | 5 |\n政府雇员 | | 1 |";
    expect(verdicts(analysed(people(`合计 | 26 | 18 |\n${kinds}`)), "H1-2")).toEqual({
      编制数: "exact",
      实际在职人数: "exact",
    });
    expect(verdicts(analysed(people(`合计 | 26 | 17 |\n${kinds}`)), "H1-2")["实际在职人数"]).toBe("inconsistent");
  });
});

describe("H1-3 and H1-4: expenditure in the base data", () => {
  const projects = table(
    "2020年度项目资金收支明细表",
    "单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 0.00 | 7.00 | 6.64 | 0.36\n合计 | 0.00 | 7.00 | 6.64 | 0.36",
  );
  const basic = table(
    "2020年度基本支出情况表",
    "单位：万元\n项目 | 决算数\n人员经费 | 385.87\n日常公用经费 | 47.46\n合计 | 433.33",
  );
  const lines = (spent: string, publicCosts: string) =>
    `项目支出： | | | ${spent}\n1、甲项目 | | | ${spent}\n公用经费 | | | ${publicCosts}\n其中：办公经费 | | | 20.00\n水费、电费、差旅费 | | | 10.00\n会议费、培训费 | | | 5.00`;

  it("project expenditure is that of the project table and of its own lines; public costs are those of basic expenditure", () => {
    expect(verdicts(analysed(money(lines("6.64", "47.46")), projects, basic), "H1-3")).toEqual({
      "项目支出/项目明细": "exact",
      "项目支出/各专项": "exact",
      公用经费: "exact",
    });
    expect(verdicts(analysed(money(lines("6.46", "47.64")), projects, basic), "H1-3")).toMatchObject({
      "项目支出/项目明细": "inconsistent",
      公用经费: "inconsistent",
    });
  });

  it("the lines of projects make up project expenditure in every column that states it", () => {
    const both = (prior: string) => `项目支出： | ${prior} | | 6.64\n1、甲项目 | 7.90 | | 6.64\n公用经费 | | |`;
    expect(verdicts(analysed(money(both("7.90")), projects), "H1-3")).toMatchObject({
      "项目支出/各专项/上年决算数": "exact",
    });
    expect(verdicts(analysed(money(both("79.00")), projects), "H1-3")).toMatchObject({
      "项目支出/各专项/上年决算数": "inconsistent",
    });
  });

  it("the parts named under public costs need not make up the whole but cannot exceed it", () => {
    expect(verdicts(analysed(money(lines("6.64", "47.46"))), "H1-4")).toEqual({ 本年决算数: "exact" });
    expect(verdicts(analysed(money(lines("6.64", "30.00"))), "H1-4")).toEqual({ 本年决算数: "inconsistent" });
  });
});
