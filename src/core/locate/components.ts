import type { Cell, Row } from "./system";

/** The sums in groups: two that share a cell are in one group, directly or by way of others. Order is kept. */
export function componentsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  const seen = new Set<Row>();
  const open = new Map<Cell, Row[]>();
  for (const row of rows) {
    for (const { cell } of row.cells) {
      const own = open.get(cell);
      if (own) own.push(row);
      else open.set(cell, [row]);
    }
  }
  for (const row of rows) {
    if (seen.has(row)) continue;
    const group: Row[] = [];
    const queue = [row];
    seen.add(row);
    for (let next = queue.pop(); next; next = queue.pop()) {
      group.push(next);
      for (const { cell } of next.cells) {
        for (const other of open.get(cell)!) {
          if (seen.has(other)) continue;
          seen.add(other);
          queue.push(other);
        }
      }
    }
    const members = new Set(group);
    groups.push(rows.filter((each) => members.has(each)));
  }
  return groups;
}
