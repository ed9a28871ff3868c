import { isZero } from "../amount";
import type { CellAddress } from "../grid/snapshot";
import type { Book } from "./book";
import { plainWeights, sumDifference } from "./difference";
import type { Fault } from "./fault";
import { fault } from "./fault";
import { skeleton } from "./fingerprint";
import type { Line, Peers } from "./peers";
import { copiedTo, isCarriedAlong } from "./peers";
import type { FigureCell } from "./figure-cells";
import type { Reference } from "./tokens";
import type { ReadFormula } from "./read-formula";
import { readFormula } from "./read-formula";

/** Formulas of a line that differ from the copies beside them in a way that no other meaning explains. */
export function unlikePeers(peers: Peers, book: Book): Fault[] {
  const members = new Set(peers.members);
  return peers.line.figureCells.flatMap((figureCell) => {
    if (figureCell.written === null || members.has(figureCell) || figureCell.written.external.length > 0) return [];
    const { formula: expected, from } = copiedTo(figureCell, peers);
    const should = readFormula(expected);
    const outcome = book.outcome(should, figureCell.grid);
    const proposed = outcome === "empty" ? null : outcome;
    const more = { expected, peer: from, direction: peers.line.direction, proposed };
    const sum = otherSum(figureCell, figureCell.written, should, book);
    if (sum) return [fault(sum.kind, figureCell, { ...more, cells: sum.cells })];
    // Where a row of totals crosses a column of totals, the cell may add either up.
    const crosses = isCarriedAlong(figureCell, peers.line.direction === "row" ? "column" : "row");
    if (crosses || skeleton(figureCell.formula!) !== skeleton(expected)) return [];
    const elsewhere = otherReferences(figureCell, should.references, peers.line.direction);
    return elsewhere ? [fault(elsewhere.kind, figureCell, { ...more, sheets: elsewhere.sheets })] : [];
  });
}

function otherSum(
  figureCell: FigureCell,
  is: ReadFormula,
  should: ReadFormula,
  book: Book,
): { kind: "left-out" | "added"; cells: CellAddress[] } | null {
  const forms = [book.form(is, figureCell.grid), book.form(should, figureCell.grid)];
  const [actual, expected] = forms.map((form) => form && plainWeights(form));
  const difference = actual && expected && sumDifference(actual, expected);
  if (!difference) return null;
  // Cells that hold nothing make no difference to any figure.
  const keys = difference.keys.filter((key) => {
    const number = numberAt(key, book);
    return number !== null && (difference.kind === "left-out" || !isZero(number));
  });
  return keys.length > 0 ? { kind: difference.kind, cells: keys.map(addressIn) } : null;
}

/** A cell's number by its key. */
export function numberAt(key: string, book: Book) {
  const { grid, row, column } = book.placeOf(key);
  return book.number(grid?.at(row, column));
}

/** A key as an address; names of sheets may hold `!`, addresses do not. */
export function addressIn(key: string): CellAddress {
  const at = key.lastIndexOf("!");
  return { sheet: key.slice(0, at), address: key.slice(at + 1) };
}

/** Drops references to another sheet where the line that crosses at the cell refers to it too: its figures come from there. */
export function withoutCrossing(faults: readonly Fault[], lines: readonly Line[]): Fault[] {
  return faults.filter(({ kind, figureCell, sheets, direction }) => {
    if (kind !== "other-sheet") return true;
    const crossing = lines.filter((line) => line.direction !== direction && line.figureCells.includes(figureCell));
    const others = crossing.flatMap((line) => line.figureCells.filter((other) => other !== figureCell));
    return !others.some(({ written }) =>
      written?.references.some(({ sheet }) => sheet !== null && sheets.includes(sheet)),
    );
  });
}

/** How references differ that should be copies: in their sheet only, or in their place only. */
function otherReferences(
  figureCell: FigureCell,
  should: readonly Reference[],
  direction: Peers["line"]["direction"],
): { kind: "other-sheet" | "other-place"; sheets: string[] } | null {
  const own = figureCell.grid.sheet.name.toLowerCase();
  const sheetOf = ({ sheet }: Reference) => sheet?.toLowerCase() ?? own;
  const pairs = figureCell.written!.references.map((is, i) => ({ is, should: should[i]! }));
  const otherSheet = pairs.filter(({ is, should: s }) => sheetOf(is) !== sheetOf(s));
  const otherPlace = pairs.filter(({ is, should: s }) => !isSamePlace(is, s));
  if (otherSheet.length > 0)
    return otherPlace.length > 0
      ? null
      : {
          kind: "other-sheet",
          sheets: [...new Set(otherSheet.map(({ is }) => is.sheet ?? figureCell.grid.sheet.name))],
        };
  // Rows and columns of two sheets need not run alike; only that a row stays one row is expected of them.
  const told = otherPlace.every(
    ({ is, should: s }) => sheetOf(is) === own || (direction === "row" && isSameColumns(is, s)),
  );
  return otherPlace.length > 0 && told ? { kind: "other-place", sheets: [] } : null;
}

function isSameColumns({ range: a }: Reference, { range: b }: Reference): boolean {
  return a.left === b.left && a.right === b.right;
}

function isSamePlace(a: Reference, b: Reference): boolean {
  return isSameColumns(a, b) && a.range.top === b.range.top && a.range.bottom === b.range.bottom;
}
