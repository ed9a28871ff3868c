import type { Analysis } from "../../../src/core/analyse";
import type { Check } from "../../../src/core/check/check";
import { factsOf } from "../../../src/core/check/check";
import { toText } from "../../../src/core/amount";
import type { CellSnapshot, CellValue, SheetSnapshot } from "../../../src/core/grid/snapshot";
import { render } from "../../../src/core/text/render";
import { table } from "../support";

/** A formula with the result that Excel stored for it. */
export interface Stored {
  readonly formula: string;
  readonly value: CellValue;
  readonly format?: string;
}

export type Content = CellValue | Stored;

export const formula = (written: string, value: CellValue, format?: string): Stored => ({
  formula: written,
  value,
  ...(format === undefined ? {} : { format }),
});

/** A sheet from the contents of its cells, row by row; null leaves a cell empty. */
export function sheet(name: string, rows: readonly (readonly Content[])[]): SheetSnapshot {
  const cells = rows.flatMap((contents, i) =>
    contents.flatMap((content, j): CellSnapshot[] => {
      if (content === null) return [];
      const stored = typeof content === "object" && "formula" in content ? content : { value: content };
      return [{ row: i + 1, column: j + 1, ...stored }];
    }),
  );
  return { name, visibility: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

export const HEADINGS = ["名称", "左式", "右式", "允许误差", "级别", "说明"];

/** The sheet 自定义勾稽 with its usual headings in row 1 and a check a row from row 2 on. */
export function stating(...rows: (readonly Content[])[]): SheetSnapshot {
  return sheet("自定义勾稽", [HEADINGS, ...rows]);
}

/**
 * 项目资金收支明细表 in 万元 on the sheet 项目: B opening, C received, D spent, E closing; rows 4 to 6 are 甲, 乙 and the total.
 */
export function projects(
  lines = "甲 | 0.00 | 7.00 | 6.64 | 0.36\n乙 | 1.00 | 3.00 | 2.00 | 2.00\n合计 | 1.00 | 10.00 | 8.64 | 2.36",
): SheetSnapshot {
  return table(
    "2020年度项目资金收支明细表",
    `单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n${lines}`,
    "项目",
  );
}

export function ownCheck(analysis: Analysis, name: string): Check {
  const check = analysis.checks.find((c) => c.id === `U:${name}`);
  if (!check) throw new Error(`no own check ${name}`);
  return check;
}

/** Verdict, difference and tolerance in 元, and why. */
export function result(check: Check): { verdict: string; residual: string | null; tolerance: string | null } {
  const told = (value: Check["residual"]) => (value === null ? null : toText(value));
  return { verdict: check.verdict, residual: told(check.residual), tolerance: told(check.tolerance) };
}

export function reason(check: Check): string {
  return check.reason ? render(check.reason, "zh-CN") : "";
}

export function cellsOf(check: Check): string[] {
  return factsOf(check).map(({ cell }) => `${cell.sheet}!${cell.address}`);
}
