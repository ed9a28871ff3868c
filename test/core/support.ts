import type { Analysis } from "../../src/core/analyse";
import { analyse } from "../../src/core/analyse";
import type { Check } from "../../src/core/check/check";
import { printed } from "../../src/core/facts/printed";
import type { CellSnapshot, SheetSnapshot } from "../../src/core/grid/snapshot";
import { parseAddress } from "../../src/core/grid/address";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import type { Settings } from "../../src/core/settings/settings";

/**
 * A sheet written as a small table: the title in row 1, then one row a line, cells between bars.
 * Plain numbers become numbers with two decimals (`7.00`), percentages become fractions in a percent format, the rest
 * stays text; an empty cell is empty. `'7.00` keeps a number as text.
 */
export function table(title: string, body: string, name = title.replace(/[（(].*/, "").slice(0, 31)): SheetSnapshot {
  const cells: CellSnapshot[] = title === "" ? [] : [{ row: 1, column: 1, value: title }];
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  lines.forEach((line, i) => {
    line.split("|").forEach((written, j) => {
      const cell = cellOf(written.trim());
      if (cell) cells.push({ row: i + 2, column: j + 1, ...cell });
    });
  });
  return { name, visibility: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function cellOf(written: string): Pick<CellSnapshot, "value" | "format"> | null {
  if (written === "") return null;
  if (written.startsWith("'")) return { value: written.slice(1) };
  if (/^-?\d+\.\d+$/.test(written))
    return { value: Number(written), format: `0.${"0".repeat(written.split(".")[1]!.length)}` };
  if (/^-?\d+$/.test(written)) return { value: Number(written) };
  if (/^-?\d+(\.\d+)?%$/.test(written))
    return { value: Number((Number.parseFloat(written) / 100).toPrecision(12)), format: "0.00%" };
  return { value: written };
}

/** The analysis of a workbook made of these sheets. */
export function analysed(...sheets: SheetSnapshot[]): Analysis {
  return analyse({ sheets }, DEFAULT_SETTINGS);
}

/** The analysis with some thresholds or conventions set differently. */
export function analysedWith(settings: Partial<Settings>, ...sheets: SheetSnapshot[]): Analysis {
  return analyse({ sheets }, { ...DEFAULT_SETTINGS, ...settings });
}

/** The analysis where the settings say that the department is in Hunan, whose table scores most indicators. */
export function inHunan(...sheets: SheetSnapshot[]): Analysis {
  return analysedWith({ place: "湖南" }, ...sheets);
}

/** The checks of a rule by scope: `{ "岗位津贴": "exact" }`; the department's own under "". */
export function verdicts(analysis: Analysis, rule: string): Record<string, string> {
  return Object.fromEntries(checksOf(analysis, rule).map((c) => [c.scope ?? "", c.verdict]));
}

export function checksOf(analysis: Analysis, rule: string): Check[] {
  return analysis.checks.filter((c) => c.rule === rule);
}

/** The suspects of the finding that speaks for a rule, as the user sees them. */
export function suspects(analysis: Analysis, code: string): { cell: string; from: string; to: string; rank: number }[] {
  const finding = analysis.findings.find((f) => f.code === code);
  return (finding?.suspects ?? []).map(({ fact, proposed, rank }) => ({
    cell: fact.cell.address,
    from: fact.empty ? "" : printed(fact, fact.value),
    to: printed(fact, proposed),
    rank,
  }));
}

/** The same sheet with one cell holding another value. */
export function withCell(sheet: SheetSnapshot, address: string, value: CellSnapshot["value"]): SheetSnapshot {
  const { row, column } = parseAddress(address);
  const rest = sheet.cells.filter((c) => c.row !== row || c.column !== column);
  const before = sheet.cells.find((c) => c.row === row && c.column === column);
  return { ...sheet, cells: [...rest, { row, column, value, ...(before?.format ? { format: before.format } : {}) }] };
}
