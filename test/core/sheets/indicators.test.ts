import { analysedWith, table } from "../support";
import { cellAt, rowWith, sheetOf, shownAt } from "./support";

const sheet = sheetOf(
  // Points are those of Hunan's scoring table.
  analysedWith(
    { place: "湖南" },
    table(
      "2020年度“三公”经费支出情况表",
      "单位：万元\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数\n合计 | 3.43 | 5.00 | 4.12\n公务接待费 | 3.43 | 5.00 | 4.12\n因公出国（境）费 | | |",
      "三公",
    ),
  ),
  "indicators",
);

describe("指标", () => {
  it("shows numerator, denominator and value live, with definition, source and score", () => {
    const row = rowWith(sheet, "“三公”经费控制率");
    expect(cellAt(sheet, `E${row}`)).toMatchObject({ formula: "'三公'!D4", decimal: "4.12" });
    expect(cellAt(sheet, `G${row}`)).toMatchObject({ formula: "'三公'!C4", decimal: "5" });
    expect(cellAt(sheet, `H${row}`)).toMatchObject({
      formula: `IF(G${row}=0,"不适用",ROUND(E${row}/G${row},4))`,
      decimal: "0.824",
      style: "percent",
    });
    expect(shownAt(sheet, `I${row}`)).toBe("7");
    expect(shownAt(sheet, `K${row}`)).toContain("÷");
    expect(cellAt(sheet, `M${row}`)!.link).toEqual({ sheet: "三公", address: "D4" });
  });

  it("says why an indicator is not computed", () => {
    const row = rowWith(sheet, "支付进度率");
    expect(cellAt(sheet, `H${row}`)).toEqual({ text: "未计算", style: "notJudgeable" });
    expect(shownAt(sheet, `P${row}`)).not.toBe("");
  });
});
