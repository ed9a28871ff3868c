import { checkClaims } from "../../../src/core/claims";
import { render } from "../../../src/core/text/render";
import { analysed, table } from "../support";

/** Projects: one paid by the finance bureau itself, one that gave money back, one whose receipts are left. */
const ANALYSIS = analysed(
  table(
    "2022年度项目资金收支明细表",
    `编制单位：样例局 | 单位：万元
项目名称 | 年初预算 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 其中：上缴财政 | 其中：结转留用
一、区本级
河道保洁奖补 | 60.00 | 45.00 | 0.00 | 1.00 | 1.00 | 15.00 | 0.00 | 15.00
防汛物资储备 | 20.00 | 0.00 | 2.00 | 20.00 | 17.00 | 5.00 | 3.00 | 2.00
水质监测运行 | 50.00 | 30.00 | 0.00 | 20.00 | 0.00 | 20.00 | 0.00 | 20.00
小计 | 130.00 | 75.00 | 2.00 | 41.00 | 18.00 | 40.00 | 3.00 | 37.00
合计 | 130.00 | 75.00 | 2.00 | 41.00 | 18.00 | 40.00 | 3.00 | 37.00`,
  ),
);

const verdicts = (text: string) =>
  checkClaims(text, ANALYSIS).claims.flatMap((c) =>
    c.kind === "amount" ? [`${c.text} ${c.verdict} ${c.fact?.address ?? "-"}`] : [],
  );
const remarks = (text: string, words: string) =>
  checkClaims(text, ANALYSIS).claims.flatMap((c) =>
    c.note && render(c.note, "zh-CN").includes(words) ? [`${c.text} ${c.verdict}`] : [],
  );

describe("a figure whose item stands behind it", () => {
  it("is of that item: paid by the finance bureau, whoever's it is", () => {
    for (const payer of ["由财政局", "已由市财政局", "均已由样例市城南区财政局"])
      expect(
        verdicts(`河道保洁奖补项目：该项目年初预算60.00万元，前三季度奖补45.00万元${payer}直接拨付到街道。`),
      ).toEqual(["60.00万元 agrees B5", "45.00万元 agrees C5"]);
  });

  it("is of that item: given back, or carried forward", () => {
    const text = (returned: string) =>
      `防汛物资储备项目：该项目年末结转结余5.00万元，其中${returned}万元已上缴财政，2.00万元结转下年使用。`;
    expect(verdicts(text("3.00"))).toEqual(["5.00万元 agrees G6", "3.00万元 agrees H6", "2.00万元 agrees I6"]);
    expect(verdicts(text("3.50"))).toContain("3.50万元 disagrees H6");
  });

  it("is of what stands before it where that names an item", () => {
    expect(verdicts("防汛物资储备项目：该项目本年支出17.00万元已上缴财政。")).toEqual(["17.00万元 agrees F6"]);
  });

  it("is not read over the end of its clause", () => {
    expect(verdicts("防汛物资储备项目：该项目另有帐篷3.00万元，已上缴财政。")).toEqual(["3.00万元 notComparable -"]);
  });
});

describe("the rest of a budget that the finance bureau pays directly", () => {
  const WORDS = "口径矛盾";

  it("is told where it is counted among the department's balance", () => {
    // 60.00 − 45.00 = 15.00, and 1.00 − 1.00 leave nothing.
    const text =
      "河道保洁奖补项目：该项目年初预算60.00万元，财政直接拨付45.00万元，本年收到1.00万元，本年支出1.00万元，年末结转结余15.00万元。";
    expect(remarks(text, WORDS)).toEqual(["15.00万元 conflict"]);
  });

  it("is not told where the receipts leave as much", () => {
    // 50.00 − 30.00 = 20.00, which is what was received and is not yet spent.
    const text =
      "水质监测运行项目：该项目年初预算50.00万元，财政直接拨付30.00万元，本年收到20.00万元，本年支出0.00万元，年末结转结余20.00万元。";
    expect(remarks(text, WORDS)).toEqual([]);
  });
});
