import { analyse } from "../../../src/core/analyse";
import { compareAnalyses } from "../../../src/core/compare/compare";
import { differenceOf } from "../../../src/core/compare/difference";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { findingKey } from "../../../src/core/findings/key";
import { table } from "../support";
import { caseOf } from "../../conformance/cases";

const SHEETS = caseOf(0).published.map(({ sheet }) => sheet);

/** The sheets with one cell changed by a function of its value. */
function withCell(sheets: readonly SheetSnapshot[], index: number, at: number, value: number): SheetSnapshot[] {
  return sheets.map((sheet, i) =>
    i === index ? { ...sheet, cells: sheet.cells.map((cell, c) => (c === at ? { ...cell, value } : cell)) } : sheet,
  );
}

/** The place of the first figure of 100 or more on a sheet. */
const FIGURE = SHEETS[0]!.cells.findIndex(({ value }) => typeof value === "number" && value > 100);
const WAS = SHEETS[0]!.cells[FIGURE]!;

const compared = (older: WorkbookSnapshot, newer: WorkbookSnapshot) => compareAnalyses(analyse(older), analyse(newer));
const shown = ({ figures }: ReturnType<typeof compared>) =>
  figures.map(({ before, after }) => `${before?.cell.address ?? "-"} ${before?.shown ?? "-"} → ${after?.shown ?? "-"}`);

describe("two versions of a workbook", () => {
  it("that are equal differ in nothing", () => {
    const { figures, fresh, gone } = compared({ sheets: SHEETS }, { sheets: SHEETS });
    expect({ figures, fresh, gone }).toEqual({ figures: [], fresh: [], gone: [] });
  });

  it("differ in nothing where sheets are renamed, in another order, and lines moved down", () => {
    const moved = SHEETS.toReversed().map((sheet, i) => ({
      ...sheet,
      name: `${sheet.name}（新）`,
      cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + i })),
      merges: sheet.merges.map((range) => ({ ...range, top: range.top + i, bottom: range.bottom + i })),
    }));
    expect(shown(compared({ sheets: SHEETS }, { sheets: moved }))).toEqual([]);
  });

  it("differ in the one figure that was changed, with the change in its table's unit, and in the findings that follow", () => {
    const newer = { sheets: withCell(SHEETS, 0, FIGURE, Number(WAS.value) + 90) };
    const comparison = compared({ sheets: SHEETS }, newer);
    expect(comparison.figures).toHaveLength(1);
    expect(differenceOf(comparison.figures[0]!)).toBe("90.00");
    expect(comparison.gone).toEqual([]);
    expect(comparison.fresh.length).toBeGreaterThan(0);
    const back = compared(newer, { sheets: SHEETS });
    expect(back.gone.map(findingKey)).toEqual(comparison.fresh.map(findingKey));
    expect(differenceOf(back.figures[0]!)).toBe("-90.00");
  });

  it("differ in nothing where a form's column has another of its names", () => {
    const list = (column: string) => ({
      sheets: [
        table(
          "项目资金收支明细表",
          `单位：万元\n项目名称 | 上年结转结余 | ${column} | 本年支出 | 年末结转结余\n甲 | 0.00 | 7.00 | 6.64 | 0.36`,
        ),
      ],
    });
    expect(shown(compared(list("本年收到"), list("本年收到资金")))).toEqual([]);
  });

  it("name figures that only one of them has, but no nil", () => {
    const { figures } = compared({ sheets: SHEETS }, { sheets: SHEETS.slice(1) });
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.every(({ before, after }) => before !== null && after === null)).toBe(true);
    expect(figures.map(({ before }) => before!.shown)).not.toContain("0.00");
  });

  it("compare figures of tables that no form knows", () => {
    const list = (value: number): SheetSnapshot => ({
      name: "台账",
      visibility: "visible",
      cells: [{ row: 2, column: 2, value }],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    });
    expect(shown(compared({ sheets: [list(3.5)] }, { sheets: [list(4)] }))).toEqual(["B2 3.50 → 4.00"]);
  });

  it("hand an explanation on to the finding that remains, unless it has one", () => {
    const wrong = withCell(SHEETS, 0, FIGURE, Number(WAS.value) + 90);
    const key = findingKey(analyse({ sheets: wrong }).findings.find(({ checks }) => checks.length > 0)!);
    const memory = (text: string) => ({ assignedForms: [], explanations: [{ finding: key, text }] });
    const carried = (newer: WorkbookSnapshot) =>
      compared({ sheets: wrong, memory: memory("已报批") }, newer).remaining.flatMap(
        (remaining) => remaining.carried?.text ?? [],
      );
    expect(carried({ sheets: wrong })).toEqual(["已报批"]);
    expect(carried({ sheets: wrong, memory: memory("另有说明") })).toEqual([]);
  });
});
