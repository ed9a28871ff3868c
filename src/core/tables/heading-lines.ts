import type { TableCell } from "./table";

/**
 * The figures of labelled lines without those that only head others: `一、“三公”经费支出 | —— | ——` above 支出合计, 机关运行经费
 * above its parts. Dashes there are no nil, since another line states the same, or parts of it, in figures.
 */
export function withoutHeadingLines(cells: readonly TableCell[]): readonly TableCell[] {
  const dashed = linesOfDashes(cells);
  if (dashed.size === 0) return cells;
  const stated = new Set(cells.flatMap(({ key, read }) => (read.kind === "number" ? [key, wholeOf(key)] : [])));
  const heads = (line: readonly TableCell[]) => line.some(({ key }) => stated.has(key));
  const headings = new Set([...dashed.values()].filter(heads).flat());
  return headings.size === 0 ? cells : cells.filter((cell) => !headings.has(cell));
}

/** `F03.agencyRunning.actual` for `F03.agencyRunning.administrative.actual`; shorter keys are no parts of others. */
function wholeOf(key: string): string {
  const parts = key.split(".");
  return parts.length === 4 ? [...parts.slice(0, 2), parts[3]].join(".") : key;
}

/** The lines without any figure in which a dash stands, by their rows and labels. */
function linesOfDashes(cells: readonly TableCell[]): ReadonlyMap<string, readonly TableCell[]> {
  const lines = new Map<string, TableCell[]>();
  for (const cell of cells) {
    if (cell.entity !== null) continue;
    const line = `${cell.row} ${cell.rowLabel}`;
    const own = lines.get(line);
    if (own) own.push(cell);
    else lines.set(line, [cell]);
  }
  for (const [line, own] of lines) if (!holdsDashesOnly(own)) lines.delete(line);
  return lines;
}

function holdsDashesOnly(line: readonly TableCell[]): boolean {
  return (
    line.some(({ read }) => read.kind === "nil") &&
    line.every(({ read: { kind } }) => kind === "nil" || kind === "blank")
  );
}
