import type { CellRange, CellSnapshot, SheetSnapshot } from "../../src/core/grid/snapshot";

/** Cells from the first row on, each row from the left. */
export function inOrder(cells: readonly CellSnapshot[]): CellSnapshot[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The sheet with so many empty rows or columns at a place; what is merged over it grows. */
export function withRoom(sheet: SheetSnapshot, side: "row" | "column", at: number, by = 1): SheetSnapshot {
  return moved(sheet, side, (place) => (place >= at ? place + by : place));
}

/** The sheet without a row or column; what is merged over it shrinks. */
export function without(sheet: SheetSnapshot, side: "row" | "column", at: number): SheetSnapshot {
  const [first, last] = side === "row" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const rest = {
    ...sheet,
    cells: sheet.cells.filter((cell) => cell[side] !== at),
    merges: sheet.merges
      .filter((area) => area[first] !== at || area[last] !== at)
      .map((area) => (area[first] === at ? { ...area, [first]: at + 1 } : area))
      .map((area) => (area[last] === at ? { ...area, [last]: at - 1 } : area))
      .filter((area) => area.top < area.bottom || area.left < area.right),
  };
  return moved(rest, side, (place) => (place > at ? place - 1 : place));
}

function moved(sheet: SheetSnapshot, side: "row" | "column", to: (place: number) => number): SheetSnapshot {
  const areas = sheet.merges.map((area): CellRange =>
    side === "row"
      ? { ...area, top: to(area.top), bottom: to(area.bottom) }
      : { ...area, left: to(area.left), right: to(area.right) },
  );
  const hidden = side === "row" ? "hiddenRows" : "hiddenColumns";
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, [side]: to(cell[side]) })),
    merges: areas,
    [hidden]: sheet[hidden].map(to),
  };
}
