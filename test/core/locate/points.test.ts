import { toText } from "../../../src/core/amount";
import type { Analysis } from "../../../src/core/analyse";
import { analysed, table } from "../support";

/** A form in which 570.00 of 600.00 earn 9.5 of 10 points, and 9.5 + 60 + 28 = 97.5. */
function form({ score = "9.5", drills = "60", accidents = "28", total = "97.5" } = {}): Analysis {
  return analysed(
    table(
      "2020年度部门整体支出绩效自评表",
      `年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
       | 年度资金总额 | 560.00 | 600.00 | 570.00 | 10 | 95.00% | ${score}
       绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
       | 产出 | 数量 | 演练场次 | 10场 | 10场 | 60 | ${drills}
       | 效益 | 社会 | 事故起数 | 2起 | 2起 | 30 | ${accidents}
       总分 | | | | | | 100 | ${total}`,
      "自评表",
    ),
  );
}

/** The findings about points: the checks that each is of, and its corrections with their ranks. */
function said({ findings }: Analysis) {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ checks, suspects }) => ({
      checks,
      corrections: suspects.map(({ fact, proposed, rank }) => `${rank}. ${fact.cell.address} ${toText(proposed)}`),
    }));
}

describe("the cell that points are wrong in", () => {
  it("is the score of execution where that neither follows from the rate nor adds up", () => {
    // 9.36 for 9.5: the points come to 97.36; 28.14 and 97.36 would make them add up and leave 9.36 for 95.00 % of 10.
    expect(said(form({ score: "9.36" }))).toEqual([
      { checks: ["H2-3:执行率得分", "H2-3:得分合计"], corrections: ["1. H3 9.5", "2. H7 97.36", "2. H6 28.14"] },
    ]);
  });

  it("is not the score of execution where that follows from the rate, so that another one is likelier", () => {
    // 23 for 28: the points come to 92.5; 9.5 follows from 95.00 % of 10.
    const [finding] = said(form({ accidents: "23" }));
    expect(finding!.checks).toEqual(["H2-3:得分合计"]);
    expect(finding!.corrections[0]).toBe("1. H6 28");
    expect(finding!.corrections.filter((each) => each.includes("H3"))).toEqual([]);
  });

  it("is never one that would score more than its points", () => {
    // 98.5 in all: one more in H3 would be 10.5 of 10, in H5 61 of 60; in H6 it is 29 of 30.
    const cells = said(form({ total: "98.5" })).flatMap(({ corrections }) => corrections.map((each) => each.slice(3)));
    expect(cells.sort()).toEqual(["H6 29", "H7 97.5"]);
  });
});
