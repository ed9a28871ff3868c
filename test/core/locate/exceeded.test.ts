import { printIn } from "../../../src/core/amount";
import { changesOf } from "../../../src/core/locate/suspect";
import { analysed, table } from "../support";

/** 支出决算表 beside the three public expenses, whose own sums hold in any unit. */
const papers = (total: string, vehicle: string, reception: string) =>
  analysed(
    table(
      "2023年度支出决算表",
      `编制单位：样例局 | 单位：万元
功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | | 432.06 | 400.00 | 32.06
201 | 一般公共服务支出 | 432.06 | 400.00 | 32.06
20101 | 人大事务 | 432.06 | 400.00 | 32.06
2010101 | 行政运行 | 432.06 | 400.00 | 32.06`,
    ),
    table(
      "2023年度“三公”经费情况表",
      `编制单位：样例局 | 单位：万元
项目 | 本年决算数
合计 | ${total}
因公出国（境）费 | 0.00
公务用车购置及运行维护费 | ${vehicle}
其中：公务用车购置费 | 0.00
公务用车运行维护费 | ${vehicle}
公务接待费 | ${reception}`,
    ),
  );

const exceeding = (...figures: Parameters<typeof papers>) =>
  papers(...figures).findings.find(({ code }) => code === "S-10");

describe("a part that is more than its whole", () => {
  it("is a table in the other unit, or the whole's table is: every figure of it is named", () => {
    const suspects = exceeding("8500", "5800", "2700")!.suspects.filter(({ rank }) => rank === 1);
    expect(suspects.map(({ slip }) => slip)).toEqual(["unit-table", "unit-table"]);
    const proposed = changesOf(suspects[0]!).map(({ fact, proposed }) => [
      fact.cell.address,
      printIn(proposed, "万元"),
    ]);
    expect(proposed).toEqual([
      ["B4", "0.85"],
      ["B6", "0.58"],
      ["B8", "0.58"],
      ["B9", "0.27"],
    ]);
  });

  it("has nothing proposed where another unit does not make it fit, and is no finding where it is a part", () => {
    expect(exceeding("6000000", "5000000", "1000000")!.suspects).toEqual([]);
    expect(exceeding("8.50", "5.80", "2.70")).toBeUndefined();
  });
});
