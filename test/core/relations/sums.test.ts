import { analysed, checksOf, suspects, table, verdicts, withCell } from "../support";
import { draws, fc } from "../../draws";

/** A table that no form knows: towns by kind of funds. */
const TOWNS = table(
  "2024年度农田建设投入情况表",
  `
  单位：万元
  乡镇 | 投入合计 | 财政资金 | | 自筹资金
       |          | 中央 | 省级 |
  合计 | 1386.40 | 614.25 | 402.65 | 369.50
  青石镇 | 512.30 | 250.10 | 148.70 | 113.50
  柳河乡 | 436.75 | 182.40 | 131.35 | 123.00
  东营乡 | 437.35 | 181.75 | 122.60 | 133.00`,
  "农田建设",
);

const told = (...sheets: Parameters<typeof analysed>) =>
  analysed(...sheets).findings.filter(({ code }) => code.startsWith("T-"));

describe("a table that no form knows", () => {
  it("is judged by the sums that its lines and columns show", () => {
    const analysis = analysed(TOWNS);
    // Four columns down, four lines across: 1386.40 = 614.25 + 402.65 + 369.50 = 512.30 + 436.75 + 437.35.
    expect(Object.values(verdicts(analysis, "T-1"))).toEqual(["exact", "exact", "exact", "exact"]);
    expect(Object.values(verdicts(analysis, "T-2"))).toEqual(["exact", "exact", "exact", "exact"]);
    expect(told(TOWNS)).toEqual([]);
  });

  it("has its one wrong figure named where a line and a column cross", () => {
    // 131.35 of 柳河乡 with two digits interchanged: both its line and its column are 18.00 off.
    const wrong = withCell(TOWNS, "D7", 113.35);
    expect(suspects(analysed(wrong), "T-1").concat(suspects(analysed(wrong), "T-2"))).toEqual([
      { cell: "D7", from: "113.35", to: "131.35", rank: 1 },
    ]);
  });

  it("is told how often the sum holds, as a warning, since nobody says that it must", () => {
    const [finding] = told(withCell(TOWNS, "C8", 187.75));
    expect(finding).toMatchObject({ severity: "warning" });
    const check = checksOf(analysed(withCell(TOWNS, "C8", 187.75)), "T-1").find((c) => c.verdict === "inconsistent");
    expect(check?.title.zh).toBe("“合计”等于所列各行之和（4 栏中 3 栏成立）");
  });

  it("is taken as rounded where a sum of whole 万元 is out by exactly one", () => {
    const whole = (total: string) =>
      table(
        "2024年度农田建设投入情况表",
        `
        单位：万元
        乡镇 | 投入合计 | 财政资金 | 自筹资金
        合计 | 1386.00 | ${total} | 370.00
        青石镇 | 512.00 | 399.00 | 113.00
        柳河乡 | 437.00 | 314.00 | 123.00
        东营乡 | 437.00 | 304.00 | 133.00`,
        "农田建设",
      );
    // 399 + 314 + 304 = 1017, 1016 + 370 = 1386, 113 + 123 + 133 = 369.
    expect(told(whole("1016.00"))).toEqual([]);
    expect(told(whole("1061.00"))).not.toEqual([]);
  });

  it("is not where a line and a column say the same of one cell, nor where its columns are not round, nor in persons", () => {
    const towns = (unit: string, more: string, cell: string) =>
      table(
        "2024年度农田建设投入情况表",
        `
        ${unit}
        乡镇 | 合计 | 甲类 | 乙类
        合计 | 1386.${more} | 1017.${more} | 369.00
        青石镇 | 512.${more} | 399.${more} | 113.00
        柳河乡 | 437.00 | ${cell}.00 | 123.00
        东营乡 | 437.00 | 304.00 | 133.00`,
        "农田建设",
      );
    expect(told(towns("单位：万元", "00", "314"))).toEqual([]);
    expect(told(towns("单位：万元", "00", "315"))).not.toEqual([]);
    expect(told(towns("单位：万元", "37", "315"))).not.toEqual([]);
    expect(told(towns("单位：人", "00", "315"))).not.toEqual([]);
  });

  it("has its projects added up below the lines that head them, one project or more", () => {
    const projects = (supplies: string) =>
      table(
        "2024年度专项安排情况表",
        `
        科目编码 | 名称 | 金额
        | 合计 | 836.04
        | 学前教育 | 129.98
        2050201 | 园舍修缮 | 129.98
        | 小学教育 | 251.59
        2050202 | 网络运行 | 180.25
        2050202 | 图书购置 | 71.34
        | 初中教育 | 225.74
        2050203 | 治理工作 | 225.74
        | 高中教育 | 228.73
        2050204 | 设备购置 | ${supplies}`,
        "专项安排",
      );
    expect(told(projects("228.73"))).toEqual([]);
    const [only, ...others] = told(projects("258.73"));
    expect(others).toEqual([]);
    // 129.98 + 251.59 + 225.74 + 228.73 = 836.04: the line that heads it is right.
    expect(only!.suspects.map(({ fact }) => fact.cell.address)).toEqual(["C12"]);
  });

  it("has no sum where nothing adds up in any column", () => {
    const rates = table(
      "2024年度主要指标完成情况表",
      `
      指标 | 计划 | 完成
      合计 | 81.20 | 79.60
      受训人次 | 12.00 | 17.30
      回访率 | 33.10 | 35.40`,
      "指标",
    );
    expect(checksOf(analysed(rates), "T-1")).toEqual([]);
  });

  it("has no sum where one number is divided in several ways", () => {
    const units = table(
      "2024年度汇编单位情况表",
      `
      项目 | 数量
      合计 | 34
      一、按单位性质 | 34
      行政单位 | 13
      事业单位 | 21
      二、按预算级次 | 34
      一级预算单位 | 6
      二级预算单位 | 28`,
      "单位",
    );
    const analysis = analysed(units);
    expect(verdicts(analysis, "T-1")).toEqual({
      "单位·一、按单位性质·数量": "exact",
      "单位·二、按预算级次·数量": "exact",
    });
  });

  it("has no likeliest cell where one sum, which no rule states, is all that fails", () => {
    const costs = table(
      "2024年度活动支出统计表",
      `
      单位：元
      项目 | 金额
      合计 | 130942.07
      场地 | 48216.40
      交通 | 36120.55
      资料 | 47605.12`,
      "活动",
    );
    // 130942.07 is 1000.00 short of its lines: one digit of any of the four figures would explain it.
    const analysis = analysed(costs);
    const [finding] = told(costs);
    expect(checksOf(analysis, "T-1").map(({ title }) => title.zh)).toEqual([
      "按名称，“合计”应是所列各行之和（没有别的栏可比）",
    ]);
    expect(new Set(finding!.suspects.map(({ fact }) => fact.cell.address))).toEqual(new Set(["B4", "B5", "B6", "B7"]));
    expect(new Set(finding!.suspects.map(({ rank }) => rank))).toEqual(new Set([1]));
  });

  it("is not called wrong where another figure of the line is the difference", () => {
    // 上级补助 27.15 is counted in 合计 for one town only; which way is right, arithmetic cannot say.
    const beside = table(
      "2024年度农田管护支出统计表",
      `
      单位：万元
      乡镇 | 合计 | 人工 | 材料 | 备用金
      青石镇 | 92.35 | 61.20 | 31.15 | 14.40
      柳河乡 | 81.90 | 40.35 | 41.55 | 12.25
      东营乡 | 76.45 | 33.10 | 43.35 | 11.05
      南关乡 | 97.20 | 38.90 | 31.15 | 27.15`,
      "管护",
    );
    expect(told(beside)).toEqual([]);
  });

  it("knows what is taken off and what is left", () => {
    const assets = table(
      "2024年末资产情况表",
      `
      单位：万元
      项目 | 年初数 | 年末数
      一、流动资产 | 212.40 | 198.75
      二、设备原值 | 640.30 | 702.80
        减：累计折旧 | 188.10 | 231.45
        设备净值 | 452.20 | 471.35
      资产总计 | 664.60 | 670.10`,
      "资产",
    );
    // 640.30 − 188.10 = 452.20; 212.40 + 452.20 = 664.60.
    expect(verdicts(analysed(assets), "T-1")).toEqual({
      "资产·二、设备原值·年初数": "exact",
      "资产·二、设备原值·年末数": "exact",
      "资产·资产总计·年初数": "exact",
      "资产·资产总计·年末数": "exact",
    });
  });

  it("adds up columns that carry over what was left", () => {
    const funds = table(
      "2024年度专户资金情况表",
      `
      单位：元
      账户 | 年初结转结余 | 本年收入 | | 本年支出 | 年末结转结余
           |              | 小计 | 利息 | |
      甲户 | 30515.20 | 84200.00 | 210.35 | 71330.40 | 43384.80
      乙户 | 12040.75 | 51190.10 | 96.20 | 60112.05 | 3118.80
      丙户 | 9011.00 | 23411.45 | 40.15 | 20000.00 | 12422.45`,
      "专户",
    );
    const wrong = withCell(funds, "E6", 60121.05);
    expect(told(funds)).toEqual([]);
    expect(told(wrong).flatMap((finding) => finding.cells.map(({ address }) => address))).toContain("E6");
  });

  it("alarms on no table of numbers drawn at random", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 100, max: 999_999 }), { minLength: 4, maxLength: 4 }), {
          minLength: 3,
          maxLength: 8,
        }),
        (rows) => {
          const body = rows.map((row, i) => `单位${i} | ${row.map((n) => (n / 100).toFixed(2)).join(" | ")}`);
          const sheet = table("2024年度资料汇总表", ["名称 | 甲类 | 乙类 | 丙类 | 合计", ...body].join("\n"), "资料");
          expect(told(sheet)).toEqual([]);
        },
      ),
      { numRuns: draws(150) },
    );
  });
});

describe("a column with a total and its only part", () => {
  it("is of amounts, though 300 may be a code", () => {
    const sheet = table(
      "2024年度支出预算分类汇总表（按政府预算经济分类）",
      `单位：万元
      科目编码 | 科目名称 | 总计 | 机关工资福利支出 | 机关商品和服务支出 | 对个人和家庭的补助
      | 合计 | 1205.15 | 640.18 | 264.97 | 300
      '2010301 | 行政运行 | 525.72 | 161.40 | 64.32 | 300
      '2010302 | 一般行政管理事务 | 110.24 | | 110.24 |
      '2050803 | 培训支出 | 90.41 | | 90.41 |
      '2080501 | 行政单位离退休 | 158.26 | 158.26 | |
      '2101101 | 行政单位医疗 | 146.35 | 146.35 | |
      '2210201 | 住房公积金 | 174.17 | 174.17 | |`,
    );
    expect(told(sheet)).toEqual([]);
    expect(checksOf(analysed(sheet), "T-2").map(({ verdict }) => verdict)).not.toContain("inconsistent");
  });
});

describe("a table that forms know", () => {
  it("is left to its rules: what they add up is not added up again", () => {
    const expenditure = table(
      "2024年度支出决算表",
      `
      单位：万元
      功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
      合计 | | 96.40 | 71.30 | 25.10
      '208 | 社会保障和就业支出 | 96.40 | 71.30 | 25.10
      '20801 | 人力资源和社会保障管理事务 | 96.40 | 71.30 | 25.10
      '2080101 | 行政运行 | 96.40 | 71.30 | 25.10`,
      "支出",
    );
    const analysis = analysed(expenditure);
    expect([...checksOf(analysis, "T-1"), ...checksOf(analysis, "T-2")]).toEqual([]);
  });
});
