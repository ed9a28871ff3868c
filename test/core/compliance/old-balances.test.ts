import { analysed, analysedWith, table } from "../support";
import { cells, told } from "./told";

const titled = (title: string, rows: string) =>
  table(
    title,
    `项目名称 | 文号 | 年初预算 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 上缴财政
    ${rows}`,
  );
const projects = (rows: string) => titled("2020年度项目资金收支明细表（万元）", rows);
const upper = (rows: string) => projects(`二、上级拨付\n${rows}`);

describe("C-5 结转两年以上、将满两年的资金", () => {
  it("is an error when money of the year before last or older is still carried over", () => {
    const analysis = analysed(upper("专项资金 | 财企指〔2018〕26号 | | 10.00 | | 4.00 | 6.00 | "));
    expect(told(analysis, "C-5")).toEqual([
      "error 「专项资金」（财企指〔2018〕26号）为 2018 年资金（据文号），年末仍结转 6.00 万元，结转已满两年，应作为结余资金收回。",
    ]);
    expect(cells(analysis, "C-5")).toEqual([["G4", "B4"]]);
  });

  it("warns of last year's money, which will be two years old at the end of the next year", () => {
    expect(told(analysed(upper("专项资金 | 财企指(2019)33号 | | 30.00 | | 0.96 | 29.04 | ")), "C-5")).toEqual([
      "warning 「专项资金」（财企指〔2019〕33号）为 2019 年资金（据文号），年末结转 29.04 万元；到 2021 年末仍未使用即满两年，应作为结余资金收回，请加快使用或及时上缴。",
    ]);
  });

  it("notes old money that was spent this year", () => {
    expect(told(analysed(upper("专项资金 | 财企指〔2018〕26号 | | 10.00 | | 10.00 | 0.00 | ")), "C-5")).toEqual([
      "info 「专项资金」（财企指〔2018〕26号）为 2018 年资金（据文号），本年支出 10.00 万元后无结转；请确认支出时结转未满两年或已按规定重新安排。",
    ]);
  });

  it("says nothing of this year's money, of last year's that was spent, and of old money that was returned", () => {
    const rows = `补助资金 | 财企指〔2020〕5号 | | | 10.00 | 0.00 | 10.00 |
      奖补资金 | 财企指〔2019〕87号 | | 30.00 | | 30.00 | 0.00 |
      专项资金 | 财企指〔2018〕26号 | | 10.00 | | 4.00 | 6.00 | 6.00`;
    expect(told(analysed(upper(rows)), "C-5")).toEqual([]);
  });

  it("counts what was returned besides the closing balance, where the bureau's convention says so", () => {
    const sheet = upper("专项资金 | 财企指〔2018〕26号 | | 10.00 | | 2.00 | 2.00 | 6.00");
    expect(told(analysedWith({ returnedInClosing: false }, sheet), "C-5")[0]).toContain("仍结转 2.00 万元");
  });

  it("takes the document's year before the one at the start of the name", () => {
    expect(told(analysed(upper("2018年专项资金 | 财企指〔2020〕5号 | | | 10.00 | 0.00 | 10.00 | ")), "C-5")).toEqual(
      [],
    );
    expect(told(analysed(upper("2018年专项资金 | | | 10.00 | | 1.00 | 9.00 | ")), "C-5")).toEqual([
      "error 「2018年专项资金」为 2018 年资金（据项目名称），年末仍结转 9.00 万元，结转已满两年，应作为结余资金收回。",
    ]);
  });

  it("does not take the rule that a yearly budget rests on for the year of its money", () => {
    const rows = "一、区本级\n季度测评奖 | 芙安字〔2015〕13号 | 60.00 | | 16.00 | 1.00 | 15.00 | ";
    expect(told(analysed(projects(rows)), "C-5")).toEqual([]);
    const unstated = "一、区本级\n季度测评奖 | 芙安字〔2015〕13号 | | | 16.00 | 1.00 | 15.00 | ";
    expect(told(analysed(projects(unstated)), "C-5")).toEqual([]);
    const none = "一、区本级\n季度测评奖 | 芙安字〔2015〕13号 | 0.00 | 16.00 | | 1.00 | 15.00 | ";
    expect(told(analysed(projects(none)), "C-5")[0]).toContain("error 「季度测评奖」");
  });

  it("lists the carried-over money of which nothing tells the year", () => {
    const rows =
      "一、区本级\n监管经费 | | 173.00 | 25.84 | 151.12 | 70.58 | 106.38 | \n宣传经费 | | 9.00 | 0.00 | 9.00 | 8.00 | 1.00 | ";
    expect(told(analysed(projects(rows)), "C-5")).toEqual([
      "info 下列项目有上年结转，但从文号、项目名称看不出资金年度，无法判断结转是否满两年，请补充资金文号：「监管经费」上年结转 25.84 万元。",
    ]);
  });

  it("says that the document is of this year where it cannot have granted what was carried over", () => {
    const rows = "一、区本级\n监管经费 | 芙财农〔2020〕1号 | 173.00 | 25.84 | 151.12 | 70.58 | 106.38 | ";
    expect(told(analysed(projects(rows)), "C-5")).toEqual([
      "info 下列项目的文号是本年（2020年）的，却有上年结转，看不出结转的是哪一年的资金，无法判断是否满两年，请补充结转资金原来的文号：「监管经费」（芙财农〔2020〕1号）上年结转 25.84 万元。",
    ]);
  });

  it("says nothing when no table states a year, or the closing balance is blank", () => {
    const row = "二、上级拨付\n专项资金 | 财企指〔2018〕26号 | | 10.00 | | 4.00 | 6.00 | ";
    expect(told(analysed(titled("项目资金收支明细表（万元）", row)), "C-5")).toEqual([]);
    expect(told(analysed(upper("专项资金 | 财企指〔2018〕26号 | | 10.00 | | 4.00 | | ")), "C-5")).toEqual([]);
  });
});
