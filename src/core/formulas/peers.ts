import type { Spot } from "./spots";
import { fingerprint } from "./fingerprint";
import { shiftFormula } from "./shift-formula";

/** Cells of a table that should be made in the same way: those of a row, or those of a column with the same role. */
export interface Line {
  readonly direction: "row" | "column";
  readonly spots: readonly Spot[];
}

/** A line in which most formulas are copies of one. */
export interface Peers {
  readonly line: Line;
  /** The cells whose formula is a copy of the others'. */
  readonly members: readonly Spot[];
}

/**
 * Rows and columns of a table, each with the cells of one kind of quantity; in rows, of one label, because blocks side by
 * side have rows of their own; in columns, of one level of the list.
 */
export function linesOf(spots: readonly Spot[]): Line[] {
  const level = ({ figure: { entity } }: Spot) =>
    `${entity?.role ?? "own"} ${entity?.role === "record" ? (entity.code?.length ?? "") : (entity?.section ?? "")}`;
  const rows = grouped(spots, (spot) => `${spot.row} ${spot.figure.measure} ${spot.figure.rowLabel}`);
  const columns = grouped(spots, (spot) => `${spot.column} ${spot.figure.measure} ${level(spot)}`);
  return [
    ...rows.map((each): Line => ({ direction: "row", spots: each })),
    ...columns.map((each): Line => ({ direction: "column", spots: each })),
  ].filter(({ spots: each }) => each.filter(({ formula }) => formula !== null).length >= 2);
}

/** Whole rows and columns of a table, whatever their cells' roles: where figures come from is a matter of these. */
export function wholeLinesOf(spots: readonly Spot[]): Line[] {
  return [
    ...grouped(spots, ({ row, figure }) => `${row} ${figure.rowLabel}`).map((each): Line => ({
      direction: "row",
      spots: each,
    })),
    ...grouped(spots, ({ column }) => String(column)).map((each): Line => ({ direction: "column", spots: each })),
  ];
}

function grouped(spots: readonly Spot[], keyOf: (spot: Spot) => string): Spot[][] {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const group = groups.get(keyOf(spot));
    if (group) group.push(spot);
    else groups.set(keyOf(spot), [spot]);
  }
  return [...groups.values()];
}

/** The formulas of a line that are copies of each other, if more are than of any other formula. */
export function peersIn(line: Line): Peers | null {
  const carried = line.spots.filter((spot) => isCarriedAlong(spot, line.direction));
  const groups = grouped(carried, (spot) =>
    fingerprint(spot.formula!, { sheet: spot.address.sheet, row: spot.row, column: spot.column }),
  ).sort((a, b) => b.length - a.length);
  const [first, second] = groups;
  if (!first || first.length < 2 || first.length === second?.length) return null;
  return { line, members: first };
}

/**
 * True for a formula that a line carries along: a sum down each column, or a difference within each row. One that moves
 * in the line's own direction, such as the sum of a row in the total's row, is made in another way than its neighbours.
 */
export function isCarriedAlong({ formula, written, grid, row, column }: Spot, direction: Line["direction"]): boolean {
  if (formula === null || written!.references.length === 0) return false;
  return written!.references.every(({ sheet, range, fixed }) => {
    if (sheet !== null && sheet.toLowerCase() !== grid.sheet.name.toLowerCase()) return true;
    return direction === "row"
      ? (fixed.left || range.left === column) && (fixed.right || range.right === column)
      : (fixed.top || range.top === row) && (fixed.bottom || range.bottom === row);
  });
}

/** The formula that a cell of the line would have as a copy of its nearest peer's, and that peer. */
export function copiedTo(spot: Spot, { members }: Peers): { readonly formula: string; readonly from: Spot } {
  const distance = (peer: Spot) => Math.abs(peer.row - spot.row) + Math.abs(peer.column - spot.column);
  const from = members.reduce((nearest, peer) => (distance(peer) < distance(nearest) ? peer : nearest));
  return { formula: shiftFormula(from.formula!, spot.row - from.row, spot.column - from.column), from };
}
