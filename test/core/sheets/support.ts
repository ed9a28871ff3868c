import type { Analysis } from "../../../src/core/analyse";
import { parseAddress } from "../../../src/core/grid/address";
import { computedSheets } from "../../../src/core/sheets";
import type { CellSpec, SheetSpec } from "../../../src/core/sheets/spec";
import { analysed, table } from "../support";

/** A computed sheet by its id. */
export function sheetOf(analysis: Analysis, id: string, language: "zh-CN" | "en-US" = "zh-CN"): SheetSpec {
  const sheet = computedSheets(analysis, language).find((s) => s.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return sheet;
}

export function cellAt(sheet: SheetSpec, address: string): CellSpec | undefined {
  const { row, column } = parseAddress(address);
  return sheet.rows[row - 1]?.[column - 1];
}

/** What a cell shows, without its format. */
export function shownAt(sheet: SheetSpec, address: string): string {
  const cell = cellAt(sheet, address);
  return cell?.decimal ?? cell?.text ?? "";
}

/** What a row shows, empty cells left out: `甲 | 7 | 6.64`. */
export function rowShown(sheet: SheetSpec, row: number): string {
  return (sheet.rows[row - 1] ?? [])
    .map((cell) => cell?.decimal ?? cell?.text ?? "")
    .filter((shown) => shown !== "")
    .join(" | ");
}

/** The number of the row with this text in one of its cells. */
export function rowWith(sheet: SheetSpec, text: string): number {
  const index = sheet.rows.findIndex((row) => row.some((cell) => cell?.text?.includes(text)));
  if (index < 0) throw new Error(`no row with ${text}`);
  return index + 1;
}

/** Two sections of projects; one project's closing balance and its section's receipts are 15.00 out. */
export const PROJECTS = table(
  "2020年度项目资金收支明细表",
  `编制单位：样例局 | 单位：万元
   项目名称 | 文号 | 年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 其中：上缴财政 | 其中：结转留用
   一、区本级
   岗位津贴 | | 7.00 | | | 0.00 | 7.00 | 6.64 | 0.36 | 0.36 |
   季度测评奖 | 芙安字〔2015〕13号 | 60.00 | 1.00 | 45.00 | | 1.00 | 1.00 | 15.00 | | 15.00
   小计 | | | | | 0.00 | 23.00 | 7.64 | 15.36 | |
   二、上级拨付
   专项资金 | 长财企指〔2019〕41号 | | | | 10.00 | | 0.00 | 10.00 | | 10.00
   小计 | | | | | 10.00 | 0.00 | 0.00 | 10.00 | |
   合计 | | | | | 10.00 | 23.00 | 7.64 | 25.36 | |`,
  "项目",
);

export const projects = () => analysed(PROJECTS);
