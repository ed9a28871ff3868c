import type { Book } from "./book";
import type { Fault } from "./fault";
import { fault } from "./fault";
import type { Peers } from "./peers";
import { copiedTo } from "./peers";
import { readFormula } from "./read-formula";

/** Numbers among the copies of one formula: at most one for two of them, or the line is simply filled in both ways. */
const COPIES_PER_NUMBER = 2;

/** Numbers typed where the rest of the line has formulas, with the result of a copy of these formulas. */
export function typedOver(peers: Peers, book: Book): Fault[] {
  const typed = peers.line.figureCells.filter(
    ({ formula, figure }) => formula === null && figure.read.kind === "number",
  );
  if (typed.length * COPIES_PER_NUMBER > peers.members.length) return [];
  return typed.flatMap((figureCell) => {
    const { formula, from } = copiedTo(figureCell, peers);
    const written = readFormula(formula);
    const proposed = book.outcome(written, figureCell.grid);
    if (proposed === null || proposed === "empty") return [];
    // A total stated without its parts is stated, not typed over.
    const parts = written.references.flatMap((reference) => book.cellsIn(reference, figureCell.grid).cells);
    if (!parts.some((cell) => book.number(cell) !== null && cell !== figureCell.figure.cell)) return [];
    const { direction } = peers.line;
    return [fault("typed-over", figureCell, { expected: formula, peer: from, direction, proposed })];
  });
}
