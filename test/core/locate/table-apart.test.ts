import { render } from "../../../src/messages/render";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, table } from "../support";

/** A budget of 605.00 万元: income 570.00 + 35.00, expenditure 40.00 + 565.00. */
const summary = table(
  "2023年部门收支总表",
  `| | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款收入 | 570.00 | 一、一般公共服务支出 | 40.00
  二、事业收入 | 35.00 | 二、社会保障和就业支出 | 565.00
  本年收入合计 | 605.00 | 本年支出合计 | 605.00
  收入总计 | 605.00 | 支出总计 | 605.00`,
);
const expenditure = table(
  "2023年部门支出总表",
  `| | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  201 | 一般公共服务支出 | 40.00 | 20.00 | 20.00
  208 | 社会保障和就业支出 | 565.00 | 455.00 | 110.00
  合计 | | 605.00 | 475.00 | 130.00`,
);
const income = (lines: string) =>
  table(
    "2023年部门收入总表",
    `| | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入
    ${lines}`,
  );
/** Another department's: it adds up by line and column, to 401.30. */
const ANOTHERS = income(`201 | 一般公共服务支出 | 61.20 | 60.00 | 1.20
    205 | 教育支出 | 340.10 | 310.10 | 30.00
    合计 | | 401.30 | 370.10 | 31.20`);

/** The figures of summary and expenditure to the last place. */
const FINER = new Map<unknown, number>([
  [605, 605.27],
  [570, 569.9],
  [35, 35.37],
  [40, 39.9],
  [565, 565.37],
  [475, 475.32],
  [455, 455.37],
  [20, 19.95],
  [130, 129.95],
]);

function told(...sheets: SheetSnapshot[]): string[] {
  return analysed(...sheets)
    .findings.filter(({ severity, checks }) => severity !== "info" && checks.length > 0)
    .map(({ cause, text }) => `${cause?.kind ?? "no cause"}: ${render(text, "zh-CN")}`);
}

describe("a table that adds up and agrees with none of the others", () => {
  it("is told as one from elsewhere, where the others agree with third tables", () => {
    expect(
      told(
        summary,
        income(`201 | 一般公共服务支出 | 40.00 | 35.00 | 5.00
    208 | 社会保障和就业支出 | 565.00 | 535.00 | 30.00
    合计 | | 605.00 | 570.00 | 35.00`),
        expenditure,
      ),
    ).toEqual([]);
    const [only, ...others] = told(summary, ANOTHERS, expenditure);
    expect(others).toEqual([]);
    expect(only).toMatch(/^other-unit: .*收入预算总表自身平衡，与.*收支预算总表对不上，疑似贴错了表/);
  });

  it("is not where it is out by what rounding takes away, though nothing else says that it was rounded", () => {
    const finer = (sheet: SheetSnapshot) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, value: FINER.get(cell.value) ?? cell.value })),
    });
    const rounded = income(`201 | 一般公共服务支出 | 40.00 | 35.00 | 5.00
    208 | 社会保障和就业支出 | 565.00 | 534.63 | 30.37
    合计 | | 605.00 | 569.63 | 35.37`);
    // 605.27 against 605.00, 39.90 and 565.37 against 40.00 and 565.00.
    const found = told(finer(summary), rounded, finer(expenditure));
    expect(found).not.toEqual([]);
    expect(found.join("\n")).not.toMatch(/贴错|整表/);
  });

  it("is not blamed where nothing says which of two tables is the wrong one", () => {
    expect(told(summary, ANOTHERS).join("\n")).not.toContain("贴错");
  });
});
