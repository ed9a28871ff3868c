import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, checksOf, table, withCell } from "../support";

const INCOME = `公开部门：石桥县档案局 | | | | 单位：万元
  科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
  合计 | | 12.00 | 10.00 | 2.00
  201 | 一般公共服务支出 | 12.00 | 10.00 | 2.00`;
const EXPENDITURE = `公开部门：石桥县档案局 | | | | 单位：万元
  科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
  合计 | | 11.00 | 8.00 | 3.00
  201 | 一般公共服务支出 | 7.00 | 5.00 | 2.00
  208 | 社会保障和就业支出 | 4.00 | 3.00 | 1.00`;

/** Two sheets as one: the second begins so many columns right of the first one's left edge. */
function beside(left: SheetSnapshot, right: SheetSnapshot, columns: number): SheetSnapshot {
  const moved = right.cells.map((cell) => ({ ...cell, column: cell.column + columns }));
  return { ...left, cells: [...left.cells, ...moved].sort((a, b) => a.row - b.row || a.column - b.column) };
}

const both = (columns: number, expenditure = EXPENDITURE) =>
  beside(table("收入决算表", INCOME, "收支"), table("支出决算表", expenditure, "收支"), columns);

const forms = (sheet: SheetSnapshot) =>
  analysed(sheet).tables.map(({ table: { form, range } }) => [form.id, range.left]);

describe("two tables side by side on one sheet", () => {
  it.each([
    ["with an empty column between them", 6],
    ["with no column between them", 5],
  ])("are two tables, %s", (_, columns) => {
    expect(forms(both(columns))).toEqual([
      ["D02", 1],
      ["D03", columns + 1],
    ]);
    // 10 + 2 = 12; 7 + 4 = 11.
    const verdicts = ["D02-1", "D03-2"]
      .flatMap((rule) => checksOf(analysed(both(columns)), rule))
      .map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(["exact"]));
    expect(analysed(both(columns)).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("have a wrong figure found in its own one", () => {
    // 5 + 3 = 8, so that 8 + 3 is 11 and no 12.
    const wrong = withCell(both(6), "I4", 12);
    const cells = analysed(wrong).findings.flatMap(({ suspects }) => suspects.map(({ fact }) => fact.cell.address));
    expect(cells[0]).toBe("I4");
  });

  it("may be of different units", () => {
    const yuan = EXPENDITURE.replace("万元", "元").replace(/(\d+)\.00/g, "$10000.00");
    expect(analysed(both(6, yuan)).tables.map(({ unit }) => unit)).toEqual(["万元", "元"]);
  });

  it("are one where a title is merged over both, such as 收入 and 支出 of one table", () => {
    const sheet = both(5);
    const one: SheetSnapshot = { ...sheet, merges: [{ top: 3, bottom: 3, left: 5, right: 6 }] };
    expect(forms(one).length).toBeLessThan(2);
  });
});
