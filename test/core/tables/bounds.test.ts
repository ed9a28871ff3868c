import { FORMS } from "../../../src/core/forms";
import { gridOf } from "../../../src/core/grid/grid";
import type { CellSnapshot, SheetSnapshot } from "../../../src/core/grid/snapshot";
import { isGroupHeading } from "../../../src/core/tables/header";
import { recogniseTables } from "../../../src/core/tables/recognise";
import { regionsOf } from "../../../src/core/tables/region";
import { headingColumnsIn } from "../../../src/core/tables/row";
import { table, withCell } from "../support";

const LIST = `项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
  岗位津贴 | 0.00 | 7.00 | 6.64 | 0.36`;

/** As many rows of text that no form knows. */
const lines = (count: number) => "下达依据\n".repeat(count);

const read = (sheet: SheetSnapshot) => recogniseTables(sheet, FORMS);

/** A sheet of these cells, one of them merged over a part of its row. */
function sheetOf(cells: readonly CellSnapshot[], merged: { row: number; left: number; right: number }): SheetSnapshot {
  const { row, left, right } = merged;
  return { ...table("", ""), cells, merges: [{ top: row, bottom: row, left, right }] };
}

describe("how far reading looks", () => {
  it("for the header of a list: in the first 30 rows below its title", () => {
    expect(read(table("2020年度项目资金收支明细表", lines(29) + LIST)).map((t) => t.form.id)).toEqual(["P1"]);
    expect(read(table("2020年度项目资金收支明细表", lines(30) + LIST))).toEqual([]);
  });

  it("for the year in headings: in the first 40 rows below the title", () => {
    const second = (above: number) => table("项目资金收支明细表", `${LIST}\n${lines(above)}项目 | 2020年本年支出`);
    expect(read(second(37))[0]!.year).toBe(2020);
    expect(read(second(38))[0]!.year).toBeNull();
  });

  it("for the year in a heading: of at most 30 characters, with its blanks", () => {
    const sheet = table("项目资金收支明细表", LIST);
    const heading = (length: number) => withCell(sheet, "D2", "2020年本年支出".padEnd(length));
    expect(read(heading(30))[0]!.year).toBe(2020);
    expect(read(heading(31))[0]!.year).toBeNull();
  });

  it("under a merged heading: at its own column and 60 more, were it merged over the whole sheet", () => {
    const sheet = sheetOf([{ row: 1, column: 3, value: "决算数" }], { row: 1, left: 3, right: 16384 });
    const columns = headingColumnsIn(gridOf(sheet), 1);
    expect([columns[0], columns.at(-1), columns.length]).toEqual([3, 63, 61]);
  });

  it("for two headings below one that names a group: in its first 21 columns", () => {
    const under = (...columns: number[]) => {
      const headings = columns.map((column) => ({ row: 2, column, value: "预算数" }));
      const cells = [{ row: 1, column: 1, value: "一般公共预算" }, ...headings];
      return isGroupHeading(gridOf(sheetOf(cells, { row: 1, left: 1, right: 40 })), 1, 1);
    };
    expect(under(20, 21)).toBe(true);
    expect(under(21, 22)).toBe(false);
  });

  it("for a title: in rows of at most three cells, the title, the code and the unit", () => {
    const beside = (row: string) => regionsOf(gridOf(table("", `${row}\n${LIST}`)), FORMS)[0]!.title?.text;
    expect(beside("公开12表 | 项目资金收支明细表 | 单位：万元")).toBe("项目资金收支明细表");
    expect(beside("公开12表 | 项目资金收支明细表 | 单位：万元 | 第1页")).toBeUndefined();
  });

  it("between two titles: those two rows apart begin one table, those three rows apart begin two", () => {
    const apart = (rows: number) => table("2020年度支出决算表", `${lines(rows - 1)}项目资金收支明细表\n${LIST}`);
    expect(regionsOf(gridOf(apart(2)), FORMS)).toHaveLength(1);
    expect(regionsOf(gridOf(apart(3)), FORMS)).toHaveLength(2);
  });
});
