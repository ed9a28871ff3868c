import type { Cell } from "../system";
import type { Figures, Place } from "./figures";
import type { Hypothesis } from "./hypothesis";

/** Bits that say which line was copied to which. */
const COPIED = 14;
/** People copy from above. */
const FROM_BELOW = 2;
/** … which line of subtotals was not updated. */
const STALE = 16;
/** Fewer digits than this are the same in two lines by chance. */
const LONG = 1_000n;

/**
 * Lines whose figures are those of another line: what they should hold, other sums and tables tell. And lines of figures
 * that were not updated: those of a subtotal.
 */
export function wrongLines(figures: Figures, doubtful: ReadonlySet<Cell>): Hypothesis[] {
  const { rows } = figures;
  const isDoubtful = ({ cell }: Place) => cell !== null && doubtful.has(cell);
  return rows.flatMap((row, at): Hypothesis[] => {
    const line = figures.line(row);
    if (!line.some(isDoubtful)) return [];
    // A subtotal without its only part is nil.
    const filled = line.filter((place) => place.value !== 0n || isDoubtful(place));
    if (filled.length < 2) return [];
    const range = { top: row, left: figures.columns[0]!, bottom: row, right: figures.columns.at(-1)! };
    const [above, below] = [rows[at - 1], rows[at + 1]];
    const isOf = (other: number | undefined) => other !== undefined && isCopy(figures, line, other);
    const whole = filled.some((place) => isWhole(place));
    // A subtotal is that of its first line as long as no other was added to it.
    const from = isOf(above) ? above : !whole && isOf(below) ? below : undefined;
    const found: Hypothesis[] = [];
    if (from !== undefined && nameOf(line) !== nameOf(figures.line(from))) {
      found.push({
        fault: { kind: "line-copied", table: figures.table, range, shownBy: figures.line(from)[0]!.fact },
        bits: from === above ? COPIED : COPIED + FROM_BELOW,
        moves: [],
        lost: line,
      });
    }
    if (whole) {
      found.push({
        fault: { kind: "subtotal-stale", table: figures.table, range },
        bits: STALE,
        moves: [],
        lost: filled,
      });
    }
    return found;
  });
}

/** True where every figure of the line is that of the other one, and enough of them are no accident. */
function isCopy(figures: Figures, line: readonly Place[], other: number): boolean {
  const same = line.filter(({ fact, value }) => (figures.at(other, fact.column)?.value ?? 0n) === value);
  return same.length === line.length && same.filter(({ value }) => value >= LONG || value <= -LONG).length >= 2;
}

/** Code and name of a line; a line with those of another is that line twice. */
function nameOf([first]: readonly Place[]): string {
  const entity = first?.fact.entity;
  return entity ? `${entity.code ?? ""} ${entity.name}` : `row ${first?.fact.row}`;
}

/** True for the total of a sum down its column, which is what its parts are held against. */
function isWhole({ cell }: Place): boolean {
  return (
    cell?.rows.some(
      ({ row, weight }) =>
        !row.bound &&
        weight < 0n &&
        row.cells.length >= 2 &&
        row.cells.every(
          (each) =>
            each.cell.fact.column === cell.fact.column &&
            each.cell.fact.table === cell.fact.table &&
            (each.cell === cell || each.weight > 0n),
        ),
    ) ?? false
  );
}
