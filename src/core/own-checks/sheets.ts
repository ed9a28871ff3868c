import type { Unit } from "../amount";
import { unitNamed } from "../amount";
import { normaliseLabel } from "../tables/label";
import { NOTE } from "../words/around-tables";
import { isLike } from "../words/pattern";
import type { Grid } from "../grid/grid";
import { gridOf } from "../grid/grid";
import { KnownTexts } from "../grid/known-texts";
import type { CellSnapshot, SheetSnapshot } from "../grid/snapshot";

/** A column of the sheet of own checks. */
export type Column = "name" | "left" | "right" | "tolerance" | "severity" | "remark";

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: ["名称", "勾稽名称", "校验名称", "公式名称", "审核名称", "name"],
  left: ["左式", "左边", "等式左边", "左端", "左侧", "left", "left side"],
  right: ["右式", "右边", "等式右边", "右端", "右侧", "right", "right side"],
  tolerance: ["允许误差", "允许尾差", "误差", "容差", "tolerance"],
  severity: ["级别", "严重程度", "类型", "severity", "level"],
  remark: ["说明", "备注", "依据", "remark", "remarks", "note"],
};
const COLUMN_OF = new Map(
  Object.entries(HEADINGS).flatMap(([column, labels]) => labels.map((label) => [comparable(label), column as Column])),
);
const TITLE = /^(20\d{2}年?度?)?自定义(勾稽|校验|审核)(关系|公式)?表?(\(.*\)|\d+)?$/;
const ENGLISH_TITLE = /^own ?checks?$/i;
/** Title, unit and notes are above the headings; further down they are data. */
const LAST_HEADING_ROW = 30;
const LAST_TITLE_ROW = 5;

/** A sheet of own checks: where its columns are, and its rows. */
export interface OwnCheckSheet {
  readonly sheet: SheetSnapshot;
  readonly columns: Readonly<Partial<Record<Column, number>>> & Readonly<Record<"name" | "left" | "right", number>>;
  /** The unit that the heading of 允许误差 names. */
  readonly toleranceUnit: Unit | null;
  /** The rows that state a check. */
  readonly rows: readonly number[];
}

/** True for the name or title of a sheet of own checks: 自定义勾稽, 自定义校验, 自定义审核公式, Own checks. */
export function namesOwnChecks(text: string): boolean {
  return TITLE.test(normaliseLabel(text)) || ENGLISH_TITLE.test(text.trim());
}

/**
 * Reads a sheet of own checks: named or titled so, with the headings 名称, 左式 and 右式 in one row; null for any other
 * sheet. Computed sheets are never read.
 */
export function readOwnCheckSheet(sheet: SheetSnapshot, texts = new KnownTexts()): OwnCheckSheet | null {
  const { cells, name, ours } = sheet;
  const isTitled = ({ row, value }: CellSnapshot) =>
    row <= LAST_TITLE_ROW && typeof value === "string" && texts.of(namesOwnChecks, value);
  if (ours !== undefined || !(namesOwnChecks(name) || cells.some(isTitled))) return null;
  const grid = gridOf(sheet, texts);
  for (const row of grid.rowNumbers) {
    if (row > LAST_HEADING_ROW) return null;
    const headings = headingsIn(grid.row(row));
    const [name, left, right] = [headings.get("name"), headings.get("left"), headings.get("right")];
    if (!name || !left || !right) continue;
    const columns = Object.fromEntries([...headings].map(([column, cell]) => [column, cell.column]));
    const tolerance = String(headings.get("tolerance")?.value ?? "");
    return {
      sheet,
      columns: { ...columns, name: name.column, left: left.column, right: right.column },
      toleranceUnit: /^[^(（]*[(（][^元]*元.*[)）]/s.test(tolerance) ? unitNamed(tolerance) : null,
      rows: grid.rowNumbers.filter((below) => below > row && isCheck(grid, below, [name, left, right])),
    };
  }
  return null;
}

function headingsIn(cells: readonly CellSnapshot[]): Map<Column, CellSnapshot> {
  const found = new Map<Column, CellSnapshot>();
  for (const cell of cells) {
    const column = typeof cell.value === "string" ? COLUMN_OF.get(comparable(cell.value)) : undefined;
    if (column !== undefined && !found.has(column)) found.set(column, cell);
  }
  return found;
}

/** A row with a side is a check, and so is a name still without sides; a note or a heading across columns is not. */
function isCheck(grid: Grid, row: number, [name, ...sides]: readonly CellSnapshot[]): boolean {
  if (sides.some((side) => isFilled(grid.at(row, side.column)))) return true;
  const own = grid.at(row, name!.column);
  if (!isFilled(own) || isLike(normaliseLabel(String(own!.value)), NOTE)) return false;
  const across = grid.merge(row, name!.column);
  return across === undefined || across.right === across.left;
}

function isFilled(cell: CellSnapshot | undefined): boolean {
  if (cell === undefined) return false;
  return cell.formula !== undefined || (cell.value !== null && String(cell.value).trim() !== "");
}

function comparable(label: string): string {
  return normaliseLabel(label).toLowerCase();
}
