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
    expect(cellAt(sheet, `H${row}`)).toMatchObject({ formula: "'三公'!D4", decimal: "4.12" });
    expect(cellAt(sheet, `J${row}`)).toMatchObject({ formula: "'三公'!C4", decimal: "5" });
    expect(cellAt(sheet, `D${row}`)).toMatchObject({
      formula: `IF(J${row}=0,"不适用",ROUND(H${row}/J${row},4))`,
      decimal: "0.824",
      style: "percent",
    });
    expect(shownAt(sheet, `E${row}`)).toBe("7");
    expect(shownAt(sheet, `K${row}`)).toContain("÷");
    expect(cellAt(sheet, `M${row}`)!.link).toEqual({ sheet: "三公", address: "D4" });
  });

  it("adds up the points of what could be computed, by scoring table", () => {
    const row = rowWith(sheet, "得分合计");
    const scored = rowWith(sheet, "“三公”经费控制率");
    expect(cellAt(sheet, `E${row}`)!.formula).toContain(`E${scored}`);
    expect(shownAt(sheet, `B${row}`)).toBe("得分合计（1项）");
    expect(shownAt(sheet, `F${row}`)).toBe("7");
  });

  it("lists what could not be computed below what could, with the reason", () => {
    const row = rowWith(sheet, "支付进度率");
    expect(row).toBeGreaterThan(rowWith(sheet, "未计算的指标"));
    expect(shownAt(sheet, `D${row}`)).not.toBe("");
  });

  it("lists an indicator once that could not be computed for several projects for one reason", () => {
    const names = sheet.rows
      .slice(rowWith(sheet, "未计算的指标"))
      .flatMap((row) => (row[1]?.text === undefined ? [] : [`${row[1].text}${row[3]?.text}`]));
    expect(names.length).toBeGreaterThan(10);
    expect(new Set(names).size).toBe(names.length);
  });
});
