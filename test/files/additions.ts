import type { Mark, SheetSpec } from "../../src/core/sheets/spec";

/** A small computed sheet; tests override what they are about. */
export function computedSheet(overrides: Partial<SheetSpec> = {}): SheetSpec {
  return {
    id: "summary",
    name: "勾稽结果",
    widths: [12, 20],
    headerRows: 2,
    merges: ["A1:B1"],
    heights: { 1: 30 },
    rows: [
      [{ text: "勾稽结果", style: "title" }],
      [
        { text: "项目", style: "header" },
        { text: "金额", style: "header" },
      ],
      [
        { text: "合计", style: "label", link: { sheet: "收入", address: "B5" } },
        { decimal: "1234.66", formula: "收入!B5", style: "money" },
      ],
    ],
    ...overrides,
  };
}

/** A mark on a cell. */
export function mark(sheet: string, address: string, overrides: Partial<Mark> = {}): Mark {
  return { cell: { sheet, address }, severity: "error", comment: "合计不等", ...overrides };
}
