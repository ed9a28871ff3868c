import type { FigureCell } from "./figure-cells";
import { fingerprint } from "./fingerprint";
import { shiftFormula } from "./shift-formula";

/** Cells of a table that should be made in the same way: those of a row, or those of a column with the same role. */
export interface Line {
  readonly direction: "row" | "column";
  readonly figureCells: readonly FigureCell[];
}

/** A line in which most formulas are copies of one. */
export interface Peers {
  readonly line: Line;
  /** The cells whose formula is a copy of the others'. */
  readonly members: readonly FigureCell[];
}

/**
 * Rows and columns of a table, each with the cells of one kind of quantity; in rows, of one label, because blocks side by
 * side have rows of their own; in columns, of one level of the list.
 */
export function linesOf(figureCells: readonly FigureCell[]): Line[] {
  const level = ({ figure: { entity } }: FigureCell) =>
    `${entity?.role ?? "own"} ${entity?.role === "record" ? (entity.code?.length ?? "") : (entity?.section ?? "")}`;
  const rows = grouped(
    figureCells,
    (figureCell) => `${figureCell.row} ${figureCell.figure.measure} ${figureCell.figure.rowLabel}`,
  );
  const columns = grouped(
    figureCells,
    (figureCell) => `${figureCell.column} ${figureCell.figure.measure} ${level(figureCell)}`,
  );
  return [
    ...rows.map((each): Line => ({ direction: "row", figureCells: each })),
    ...columns.map((each): Line => ({ direction: "column", figureCells: each })),
  ].filter(({ figureCells: each }) => each.filter(({ formula }) => formula !== null).length >= 2);
}

/** Whole rows and columns of a table, whatever their cells' roles: where figures come from is a matter of these. */
export function wholeLinesOf(figureCells: readonly FigureCell[]): Line[] {
  return [
    ...grouped(figureCells, ({ row, figure }) => `${row} ${figure.rowLabel}`).map((each): Line => ({
      direction: "row",
      figureCells: each,
    })),
    ...grouped(figureCells, ({ column }) => String(column)).map((each): Line => ({
      direction: "column",
      figureCells: each,
    })),
  ];
}

function grouped(figureCells: readonly FigureCell[], keyOf: (figureCell: FigureCell) => string): FigureCell[][] {
  const groups = new Map<string, FigureCell[]>();
  for (const figureCell of figureCells) {
    const group = groups.get(keyOf(figureCell));
    if (group) group.push(figureCell);
    else groups.set(keyOf(figureCell), [figureCell]);
  }
  return [...groups.values()];
}

/** The formulas of a line that are copies of each other, if more are than of any other formula. */
export function peersIn(line: Line): Peers | null {
  const carried = line.figureCells.filter((figureCell) => isCarriedAlong(figureCell, line.direction));
  const groups = grouped(carried, (figureCell) =>
    fingerprint(figureCell.formula!, {
      sheet: figureCell.address.sheet,
      row: figureCell.row,
      column: figureCell.column,
    }),
  ).sort((a, b) => b.length - a.length);
  const [first, second] = groups;
  if (!first || first.length < 2 || first.length === second?.length) return null;
  return { line, members: first };
}

/**
 * True for a formula that a line carries along: a sum down each column, or a difference within each row. One that moves
 * in the line's own direction, such as the sum of a row in the total's row, is made in another way than its neighbours.
 */
export function isCarriedAlong(
  { formula, written, grid, row, column }: FigureCell,
  direction: Line["direction"],
): boolean {
  if (formula === null || written!.references.length === 0) return false;
  return written!.references.every(({ sheet, range, fixed }) => {
    if (sheet !== null && sheet.toLowerCase() !== grid.sheet.name.toLowerCase()) return true;
    return direction === "row"
      ? (fixed.left || range.left === column) && (fixed.right || range.right === column)
      : (fixed.top || range.top === row) && (fixed.bottom || range.bottom === row);
  });
}

/** The formula that a cell of the line would have as a copy of its nearest peer's, and that peer. */
export function copiedTo(
  figureCell: FigureCell,
  { members }: Peers,
): { readonly formula: string; readonly from: FigureCell } {
  const distance = (peer: FigureCell) =>
    Math.abs(peer.row - figureCell.row) + Math.abs(peer.column - figureCell.column);
  const from = members.reduce((nearest, peer) => (distance(peer) < distance(nearest) ? peer : nearest));
  return { formula: shiftFormula(from.formula!, figureCell.row - from.row, figureCell.column - from.column), from };
}
