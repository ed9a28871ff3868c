import { analysed } from "../support";
import { computedSheets, marksOf } from "../../../src/core/sheets";
import { checkFigures } from "../../../src/taskpane/results/check-figures";
import { formula, ownCheck, projects, stating } from "./support";

const FAILING = "甲 | 0.00 | 7.00 | 6.64 | 0.36\n乙 | 1.00 | 3.00 | 2.00 | 2.00\n合计 | 1.00 | 10.00 | 8.64 | 2.36";
const own = stating(
  ["收到即支出", formula("项目!C6", 10), formula("项目!D6", 8.64), null, "警告", "年中未支出的须说明"],
  ["甲", formula('SUMIF(项目!A4:A5,"甲",项目!D4:D5)', 6.64), 6.64],
  ["执行率", formula("项目!D6/项目!C6", 0.864), formula("0.8+0.07", 0.87, "0.00%")],
  ["未填", formula("项目!C6", 10), null],
);
const analysis = () => analysed(projects(FAILING), own);

/** The row of a check in 勾稽结果, as text, formula and link of each cell. */
function row(code: string) {
  const sheet = computedSheets(analysis(), "zh-CN").find((s) => s.id === "checks")!;
  const cells = sheet.rows.filter((r) => r[1]?.text === code).at(-1)!;
  return { number: sheet.rows.indexOf(cells) + 1, cells };
}

describe("勾稽结果 with own checks", () => {
  it("shows both sides and works their difference out live from the cells of the user's formulas", () => {
    const { number, cells } = row("U:收到即支出");
    expect(cells[2]).toMatchObject({ text: "收到即支出" });
    expect(cells[4]).toMatchObject({
      text: "10.00 − 8.64",
      formula: `TEXT('自定义勾稽'!B2,"#,##0.00")&" − "&TEXT('自定义勾稽'!C2,"#,##0.00")`,
    });
    expect(cells[5]).toMatchObject({ formula: "ROUND('自定义勾稽'!B2-'自定义勾稽'!C2,6)", decimal: "1.36" });
    expect(cells[0]).toMatchObject({ text: "不成立" });
    expect(cells[0]!.formula).toContain(`ABS(F${number})<=0.01`);
    expect(cells.slice(10, 12).map((c) => c?.link)).toEqual([
      { sheet: "项目", address: "C6" },
      { sheet: "项目", address: "D6" },
    ]);
    expect(cells[9]).toMatchObject({ text: "自定义勾稽（自定义勾稽!A2）" });
    expect(cells[7]).toMatchObject({ text: "说明：年中未支出的须说明" });
  });

  it("shows formulas that are no sums the same way", () => {
    const { cells } = row("U:甲");
    expect(cells[0]).toMatchObject({ text: "成立" });
    expect(cells[4]).toMatchObject({ text: "6.64 − 6.64" });
    expect(cells[5]).toMatchObject({ formula: "ROUND('自定义勾稽'!B3-'自定义勾稽'!C3,6)", decimal: "0" });
  });

  it("shows rates as percentages", () => {
    const { cells } = row("U:执行率");
    expect(cells[4]).toMatchObject({
      text: "86.40% − 87.00%",
      formula: `TEXT('自定义勾稽'!B4,"0.00%")&" − "&TEXT('自定义勾稽'!C4,"0.00%")`,
    });
    expect(cells[5]).toMatchObject({ formula: "ROUND('自定义勾稽'!B4-'自定义勾稽'!C4,8)", decimal: "-0.006" });
  });

  it("says why one was not judged", () => {
    const { cells } = row("U:未填");
    expect(cells[0]).toMatchObject({ text: "无法执行" });
    expect(cells[7]).toMatchObject({ text: "右式（自定义勾稽!C5）为空" });
  });
});

it("the pane shows the same numbers", () => {
  expect(checkFigures(ownCheck(analysis(), "收到即支出"), "zh-CN")).toEqual({
    formula: "10.00 − 8.64 = 1.36",
    difference: "1.36 万元",
    tolerance: "0.01 万元",
  });
  expect(checkFigures(ownCheck(analysis(), "执行率"), "zh-CN")).toMatchObject({
    formula: "86.40% − 87.00% = −0.60%",
    difference: "−0.60%",
  });
});

it("a check that fails marks the cells that its formulas refer to, not the formulas", () => {
  const alone = stating(["收到即支出", formula("项目!C6", 10), formula("项目!D6", 8.64), null, "警告"]);
  const marks = marksOf(analysed(projects(), alone), "zh-CN").filter((m) => m.comment.includes("收到即支出"));
  expect(marks.map(({ cell, severity }) => `${cell.sheet}!${cell.address} ${severity}`)).toEqual([
    "项目!C6 warning",
    "项目!D6 warning",
  ]);
});
