import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import type { PublishedForm } from "../../../test/conformance/publish/workbook";
import { publish, PUBLISHED_FORMS } from "../../../test/conformance/publish/workbook";
import { STYLES } from "../../../test/conformance/publish/style";
import type { Department } from "../../../test/conformance/generator/books";
import { departmentAsLargeAs, departmentOf } from "./books";

/** 公开01–09 as the national template lays them out, in 万元. */
const STYLE = STYLES[0]!;
/** The eleven sheets of a department in a consolidated workbook: the nine public ones, 财决01表 and 财决01-1表. */
const ELEVEN: readonly PublishedForm[] = [...PUBLISHED_FORMS, "Z01", "Z01_1"];

/** The nine-table workbook: one department's 公开01–09, with so many times the function items of an ordinary one. */
export function nineTables(times = 1): WorkbookSnapshot {
  return { sheets: sheetsOf(departmentAsLargeAs(times), PUBLISHED_FORMS) };
}

/** A consolidated workbook: so many departments with eleven sheets each, or with others. */
export function consolidated(departments: number, forms: readonly PublishedForm[] = ELEVEN): WorkbookSnapshot {
  const sheets = Array.from({ length: departments }, (_, i) => {
    const number = String(i + 1).padStart(3, "0");
    return sheetsOf(departmentOf(i + 1, `${number}号局`), forms).map((sheet) => ({
      ...sheet,
      name: `${number} ${sheet.name}`.slice(0, 31),
    }));
  });
  return { sheets: sheets.flat() };
}

/** The nine tables with 项目资金收支明细表 of so many times twenty projects. */
export function projects(times: number): WorkbookSnapshot {
  return { sheets: [...nineTables().sheets, projectSheet(20 * times)] };
}

function sheetsOf(department: Department, forms: readonly PublishedForm[]): SheetSnapshot[] {
  return forms.map((form) => publish(form, department, STYLE, "万元").sheet);
}

/** A list of projects in which every identity holds: opening + received − spent = closing. */
function projectSheet(count: number): SheetSnapshot {
  const cells: CellSnapshot[] = [
    { row: 1, column: 1, value: "2023年度项目资金收支明细表" },
    { row: 2, column: 1, value: "单位：万元" },
  ];
  const write = (row: number, texts: readonly string[], fen: readonly bigint[]) => {
    texts.forEach((value, i) => value !== "" && cells.push({ row, column: i + 1, value }));
    fen.forEach((amount, i) =>
      cells.push({ row, column: texts.length + i + 1, value: Number(amount) / 100, format: "#,##0.00" }),
    );
  };
  write(3, ["序号", "项目", "指标文号", "年初预算", "上年结转结余", "本年收到", "本年支出", "年末结转结余"], []);
  const totals = [0n, 0n, 0n, 0n, 0n];
  for (let i = 0; i < count; i++) {
    const opening = BigInt((i * 37) % 500);
    const received = BigInt(1_000 + ((i * 7_919) % 90_000));
    const spent = received - BigInt((i * 13) % 900);
    const figures = [received, opening, received, spent, opening + received - spent];
    figures.forEach((amount, column) => (totals[column]! += amount));
    write(4 + i, [String(i + 1), `第${i + 1}项业务工作经费`, `财预〔2023〕${i + 1}号`], figures);
  }
  write(4 + count, ["", "合计", ""], totals);
  return { name: "项目资金收支明细表", visibility: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** All non-empty cells. */
export function cellsIn(workbook: WorkbookSnapshot): number {
  return workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
}

/** The same cells as other objects, as a second reading gives them. */
export function readAgain(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return structuredClone(workbook) as WorkbookSnapshot;
}

/** The workbook read again after somebody typed another figure into one cell. */
export function withOneEdit(workbook: WorkbookSnapshot, sheet: number): WorkbookSnapshot {
  const again = readAgain(workbook);
  const edited = again.sheets[sheet]!;
  const at = edited.cells.findLastIndex((cell) => typeof cell.value === "number" && cell.value > 0);
  const cells = edited.cells.map((cell, i) =>
    i === at ? { ...cell, value: Math.round((cell.value as number) * 100 + 300) / 100 } : cell,
  );
  return { ...again, sheets: again.sheets.map((each, i) => (i === sheet ? { ...each, cells } : each)) };
}

/** Every fourth sheet with one wrong figure: thousands of findings. */
export function withManyEdits(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet, i) => {
    if (i % 4 !== 0) return sheet;
    const at = sheet.cells.findLastIndex((cell) => typeof cell.value === "number" && cell.value > 0);
    const cells = sheet.cells.map((cell, j) => (j === at ? { ...cell, value: (cell.value as number) + 3 } : cell));
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
}
