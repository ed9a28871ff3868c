import { render } from "../../../src/core/text/render";
import { analysed, table, verdicts, withCell } from "../support";

const PROGRESS = table(
  "经费使用进度表",
  `单位：万元
  事项 | 年初安排 | 本年预算 | 已支付 | 结余 | 支付率
  巡河 | 20.00 | 25.00 | 22.50 | 2.50 | 90.00%
  清淤 | 48.00 | 40.00 | 32.00 | 8.00 | 80.00%
  护岸 | 61.00 | 64.00 | 48.00 | 16.00 | 75.00%`,
);

function told(sheet: typeof PROGRESS): string[] {
  return analysed(sheet)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, text }) => `${code} ${render(text, "zh-CN")}`);
}

describe("columns that compare others in a table that no form knows", () => {
  it("T-3 and T-4: what is left is the difference, and the rate the quotient that the headings name", () => {
    expect(Object.values(verdicts(analysed(PROGRESS), "T-4"))).toEqual(["exact", "exact", "exact"]);
    expect(told(PROGRESS)).toEqual([]);
  });

  it("a rate that does not agree where two others do is shown with how often it holds", () => {
    const [first, ...others] = told(withCell(PROGRESS, "F4", 0.88));
    expect(others).toEqual([]);
    expect(first).toContain(
      "T-4 经费使用进度表·支付率·巡河：“‘支付率’等于‘已支付’÷‘本年预算’（3 行中 2 行成立）”不成立",
    );
  });

  it("nothing is said where fewer than two lines agree", () => {
    const sheet = withCell(withCell(PROGRESS, "F4", 0.88), "F5", 0.7);
    expect(verdicts(analysed(sheet), "T-4")).toEqual({});
  });

  it("a growth is seen against last year", () => {
    const sheet = table(
      "捐赠收入表",
      `单位：万元
      渠道 | 上年收入 | 今年收入 | 增长率
      企业 | 40.00 | 46.00 | 15.00%
      个人 | 25.00 | 24.00 | -4.00%
      基金会 | 80.00 | 98.00 | 22.50%`,
    );
    expect(told(sheet)).toEqual([]);
    expect(told(withCell(sheet, "D4", 0.04))[0]).toContain("等于（‘今年收入’－‘上年收入’）÷‘上年收入’");
  });

  it("a share is of the total of its column", () => {
    const sheet = table(
      "用水结构表",
      `单位：元
      用途 | 水费 | 占比
      办公 | 300.00 | 12.00%
      绿化 | 850.00 | 34.00%
      食堂 | 1350.00 | 54.00%
      合计 | 2500.00 | 100.00%`,
    );
    expect(told(sheet)).toEqual([]);
    expect(told(withCell(sheet, "C4", 0.43))[0]).toContain("T-4 用水结构表·占比·办公：“‘占比’等于‘水费’÷合计");
  });

  it("an amount is the number times the standard", () => {
    const sheet = table(
      "慰问发放表",
      `单位：元
      对象 | 人数 | 发放标准 | 发放金额
      老党员 | 12 | 500.00 | 6000.00
      困难职工 | 35 | 800.00 | 28000.00
      退休职工 | 64 | 300.00 | 19200.00`,
    );
    expect(told(sheet)).toEqual([]);
    expect(told(withCell(sheet, "D4", 26000))[0]).toContain("‘发放金额’等于‘人数’×‘发放标准’");
  });

  it("a balance beside money brought forward is no difference of the year's columns", () => {
    const sheet = table(
      "专款收支表",
      `单位：万元
      专款 | 上年结转 | 本年收入 | 本年支出 | 年末结余
      甲 | | 35.00 | 20.00 | 15.00
      乙 | | 48.00 | 31.00 | 17.00
      丙 | 9.00 | 52.00 | 40.00 | 21.00`,
    );
    expect(verdicts(analysed(sheet), "T-3")).toEqual({});
    expect(told(sheet)).toEqual([]);
  });
});
