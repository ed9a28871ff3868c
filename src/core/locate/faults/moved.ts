import type { Budget } from "../search";
import type { ChangedSums } from "../changed-sums";
import type { Figures, Place } from "./figures";
import type { Hypothesis } from "./hypothesis";
import type { Cell } from "../system";
import { Trial } from "./trial";

/** Bits that say which block of figures moved where: kind, columns, first and last row, how far. */
const BLOCK = 18;
/** … which line was pushed from which column to which. */
const LINE = 14;
/** … which two columns are in each other's place. */
const SWAPPED = 13;
/** Rows that a block moves by. */
const FURTHEST = 3;
/** So many sums that a lost figure leaves undecided say as much as one that holds. */
const SAYS_LITTLE = 8;
/** A hypothesis that mends fewer sums is not worth telling. */
const FEWEST_CLOSED = 2;
/** One figure alone in a wrong row is a cell; a line in one has several. */
const FEWEST_MOVED = 2;
/** Of the hypotheses of a table so many are looked at more closely, those first that mend most. */
export const MOST_KEPT = 24;

interface Grown {
  readonly closed: number;
  readonly hypothesis: () => Hypothesis;
}

/** Figures of some columns that stand some rows too low or too high, from one row to another. */
export function shiftedBlocks(
  figures: Figures,
  base: ChangedSums,
  doubtful: ReadonlySet<Cell>,
  steps: Budget,
): Hypothesis[] {
  const isDoubtful = (place: Place | undefined) => !!place?.cell && doubtful.has(place.cell);
  const grown: Grown[] = [];
  // A column that moved by itself has sums that fail; all of them may move and only some fail.
  const filled = filledColumns(figures);
  const failing = filled.filter((column) => figures.rows.some((row) => isDoubtful(figures.at(row, column))));
  const sets = columnSets(failing);
  if (failing.length < filled.length) sets.unshift(filled);
  for (let by = 1; by <= FURTHEST; by++) {
    for (const columns of sets) {
      for (const shift of [by, -by]) {
        if (steps.isSpent) return best(grown);
        grown.push(...grow(figures, columns, shift, base, isDoubtful, steps));
      }
    }
  }
  return best(grown);
}

/** The blocks of those columns, moved by so many rows, that break nothing: each grown row by row from where it starts. */
function grow(
  figures: Figures,
  columns: readonly number[],
  shift: number,
  base: ChangedSums,
  isDoubtful: (place: Place) => boolean,
  steps: Budget,
): Grown[] {
  const grown: Grown[] = [];
  const { rows } = figures;
  const lines = rows.map((row) => columns.flatMap((column) => figures.at(row, column) ?? []));
  const beside = ({ fact: { row, column } }: Place, by: number) => figures.value(figures.rowAfter(row, by), column);
  const moved = lines.map((line) => line.map((place) => ({ place, to: beside(place, shift) })));
  const changes = moved.map((line) => line.some(({ place, to }) => place.value !== to));
  // Nothing stands there that has not moved on: the places are empty, or repeat what is beside them.
  const isLeft = lines.map((line) =>
    line.every((place) => place.value === 0n || [shift, -1, 1].some((by) => beside(place, by) === place.value)),
  );
  const movesFromBeside = (at: number) =>
    rows[at + shift] === undefined && moved[at]!.filter(({ place, to }) => place.value !== to).length >= FEWEST_MOVED;
  const isHole = (from: number, to: number) => isLeft.slice(Math.max(from, 0), to + 1).every(Boolean);
  for (const [start, first] of rows.entries()) {
    if (steps.isSpent) return grown;
    // A line may hold what the line above it should: then that line's own figures are lost, and show where it began.
    const begins = changes[start] || (shift < 0 && (lines[start - 1]?.some(isDoubtful) ?? false));
    if (!begins || (shift > 0 && !isHole(start, start + shift - 1))) continue;
    const trial = new Trial(base);
    const open = (at: number, sign: 1 | -1) => lines[at]?.forEach(({ cell }) => cell && trial.open(cell, sign));
    for (let by = 1; by <= Math.abs(shift); by++) open(shift > 0 ? start + by : start - by, 1);
    let changed = 0;
    for (let end = start; end < rows.length; end++) {
      if (shift > 0 && end > start) {
        open(end, -1);
        open(end + shift, 1);
      }
      for (const { place, to } of moved[end]!) {
        steps.spend();
        trial.fill(place.fact, to);
        if (place.cell) trial.change(place.cell, to - place.value);
      }
      if (changes[end]) changed++;
      if (trial.closed < FEWEST_CLOSED || trial.breaks) continue;
      // Figures of one line that stand in another's are a line copied, or a subtotal; beside the list they moved there.
      if (changed === 1 && !movesFromBeside(end)) continue;
      if (shift < 0 && !isHole(end + shift + 1, end)) continue;
      const last = rows[end]!;
      grown.push({ closed: trial.closed, hypothesis: () => block(figures, columns, first, last, shift) });
    }
  }
  return grown;
}

function block(figures: Figures, columns: readonly number[], first: number, last: number, shift: number): Hypothesis {
  const moves: { place: Place; to: bigint }[] = [];
  const lost: Place[] = [];
  const strays: { row: number; column: number }[] = [];
  const [start, end] = [figures.rows.indexOf(first), figures.rows.indexOf(last)];
  for (const column of columns) {
    for (const [i, row] of figures.rows.entries()) {
      const place = figures.at(row, column);
      if (!place) continue;
      const lands = shift > 0 ? i > end && i <= end + shift : i < start && i >= start + shift;
      if (lands) lost.push(place);
      if (i < start || i > end) continue;
      // A figure that went over the edge of the list is lost, unless it still stands there, in a row without a name.
      if (isOverTheEdge(figures, i + shift, columns)) lost.push(place);
      else {
        const from = figures.rowAfter(row, shift);
        const to = figures.value(from, column);
        moves.push({ place, to });
        if (from !== undefined && to !== 0n && !figures.at(from, column)) strays.push({ row: from, column });
      }
    }
  }
  const all = filledColumns(figures).every((column) => columns.includes(column));
  const toTheEnd = figures.rows.every((row, i) => i <= end + Math.max(shift, 0) || isEmpty(figures, columns, row));
  const shownBy = largest(moves, figures, shift);
  return {
    fault: {
      kind: all && toTheEnd && Math.abs(shift) === 1 ? "labels-out-of-step" : "block-shifted",
      table: figures.table,
      range: { top: first, left: columns[0]!, bottom: last, right: columns.at(-1)! },
      shift,
      ...(shownBy && { shownBy: shownBy.fact }),
    },
    bits: BLOCK + (all ? 0 : columns.length === 1 ? 2 : 4) + Math.abs(shift) - (toTheEnd ? 2 : 0) - filledIn(moves),
    moves,
    lost,
    strays,
  };
}

/** True for a place beside the list in whose row nothing stands. */
function isOverTheEdge(figures: Figures, index: number, columns: readonly number[]): boolean {
  if (index >= 0 && index < figures.rows.length) return false;
  const beside = index < 0 ? undefined : figures.rowAfter(figures.rows.at(-1)!, index - figures.rows.length + 1);
  return columns.every((column) => figures.value(beside, column) === 0n);
}

/** Empty places that a figure belongs in: that it moved away explains them. */
function filledIn(moves: readonly { place: Place; to: bigint }[]): number {
  return Math.min(4, moves.filter(({ place, to }) => place.fact.empty && to !== 0n).length);
}

function isEmpty(figures: Figures, columns: readonly number[], row: number): boolean {
  return columns.every((column) => figures.value(row, column) === 0n);
}

/** The largest figure that moved, as it stands: where it is a total, it shows best that it moved. */
function largest(moves: readonly { place: Place; to: bigint }[], figures: Figures, shift: number): Place | undefined {
  const moved = moves.filter(({ place, to }) => to !== place.value && to !== 0n);
  const most = moved.reduce<(typeof moved)[number] | null>((a, b) => (a === null || b.to > a.to ? b : a), null);
  const from = most ? figures.rowAfter(most.place.fact.row, shift) : undefined;
  return most && from !== undefined ? figures.at(from, most.place.fact.column) : undefined;
}

/** The columns in which some figure stands. */
function filledColumns(figures: Figures): number[] {
  return figures.columns.filter((column) => figures.rows.some((row) => figures.value(row, column) !== 0n));
}

/** Some columns of a table that may have moved together: any of a few, else all, all but one, and any run of neighbours. */
function columnSets(columns: readonly number[]): number[][] {
  const sets = new Map<string, number[]>();
  const add = (set: number[]) => set.length > 0 && sets.set(set.join(" "), set);
  add([...columns]);
  if (columns.length <= 4) {
    for (let mask = 1; mask < 1 << columns.length; mask++) add(columns.filter((_, i) => mask & (1 << i)));
  } else {
    for (const column of columns) add([column]);
    for (const column of columns) add(columns.filter((each) => each !== column));
    for (let from = 0; from < columns.length; from++)
      for (let to = from + 1; to < columns.length; to++) add(columns.slice(from, to + 1));
  }
  return [...sets.values()];
}

/** Figures of a line, or of all lines, that stand one column too far to the right or left. */
export function pushedColumns(
  figures: Figures,
  base: ChangedSums,
  doubtful: ReadonlySet<number>,
  steps: Budget,
): Hypothesis[] {
  const { rows } = figures;
  const filled = filledColumns(figures);
  const empty = figures.columns.filter((column) => !filled.includes(column));
  // Columns that nothing stands in are passed over, but for the one that the figures have left.
  const lists = [
    { columns: filled, left: null },
    ...empty.map((left) => ({ columns: [...filled, left].sort((a, b) => a - b), left })),
    ...(empty.length > 1 ? [{ columns: figures.columns, left: null }] : []),
  ];
  const sets = [rows, ...rows.filter((row) => doubtful.has(row)).map((row) => [row])];
  const found: { readonly closed: number; readonly hypothesis: () => Hypothesis }[] = [];
  for (const { columns, left } of lists) {
    for (const lines of left === null ? sets : [rows]) {
      for (const shift of [1, -1]) {
        for (let from = 0; from < columns.length; from++) {
          for (let to = from; to < columns.length; to++) {
            if (left !== null && columns[shift > 0 ? from : to] !== left) continue;
            const hypothesis = pushed(figures, lines, columns, from, to, shift);
            if (!hypothesis) continue;
            for (let i = 0; i < hypothesis.moves.length; i++) steps.spend();
            if (steps.isSpent) return best(found);
            const trial = new Trial(base);
            for (const { cell } of hypothesis.lost) if (cell) trial.open(cell, 1);
            for (const { place, to: value } of hypothesis.moves) {
              trial.fill(place.fact, value);
              if (place.cell) trial.change(place.cell, value - place.value);
            }
            // A sum with a lost figure may hold with it: that says little, and of many lines.
            const reached = trial.closed + trial.undecided.length / SAYS_LITTLE;
            if (reached === 0 || trial.breaks) continue;
            found.push({ closed: reached, hypothesis: () => hypothesis });
          }
        }
      }
    }
  }
  return best(found);
}

function pushed(
  figures: Figures,
  lines: readonly number[],
  columns: readonly number[],
  from: number,
  to: number,
  shift: number,
): Hypothesis | null {
  const moves: { place: Place; to: bigint }[] = [];
  const lost: Place[] = [];
  const hole = shift > 0 ? from : to;
  const end = shift > 0 ? to + 1 : from - 1;
  let moved = 0;
  for (const row of lines) {
    const value = (at: number) => figures.value(row, columns[at]!);
    if (value(hole) !== 0n && value(hole) !== value(hole + shift)) return null;
    for (let at = from; at <= to; at++) {
      const place = figures.at(row, columns[at]!);
      const next = at + shift < 0 || at + shift >= columns.length ? 0n : value(at + shift);
      if (!place) continue;
      moves.push({ place, to: next });
      if (next !== place.value) moved++;
    }
    const overwritten = columns[end] === undefined ? undefined : figures.at(row, columns[end]!);
    if (overwritten) lost.push(overwritten);
  }
  if (moved === 0) return null;
  const one = lines.length === 1;
  return {
    fault: {
      kind: one ? "line-pushed" : "column-shifted",
      table: figures.table,
      range: { top: lines[0]!, left: columns[from]!, bottom: lines.at(-1)!, right: columns[to]! },
      shift,
    },
    bits: (one ? LINE : BLOCK) - filledIn(moves),
    moves,
    lost,
  };
}

/** Two columns of figures, each with the other's. */
export function swappedColumns(figures: Figures, base: ChangedSums): Hypothesis[] {
  const { rows, table } = figures;
  const found: Grown[] = [];
  // A column beside an empty one was shifted there.
  const filled = filledColumns(figures);
  for (const [i, a] of filled.entries()) {
    for (const b of filled.slice(i + 1)) {
      const moves: { place: Place; to: bigint }[] = [];
      const trial = new Trial(base);
      for (const row of rows) {
        // A total below both blocks of a table stands in one of their columns, wherever that is.
        if ([a, b].some((column) => !figures.at(row, column) && figures.value(row, column) === 0n)) continue;
        for (const [own, other] of [
          [a, b],
          [b, a],
        ] as const) {
          const place = figures.at(row, own);
          if (!place || place.value === figures.value(row, other)) continue;
          moves.push({ place, to: figures.value(row, other) });
          if (place.cell) trial.change(place.cell, figures.value(row, other) - place.value);
        }
      }
      if (trial.closed < FEWEST_CLOSED || moves.length < 3 || trial.breaks) continue;
      const range = { top: rows[0]!, left: a, bottom: rows.at(-1)!, right: b };
      const bits = SWAPPED + (filled[i + 1] === b ? 0 : 3);
      found.push({
        closed: trial.closed,
        hypothesis: () => ({ fault: { kind: "columns-swapped", table, range }, bits, moves, lost: [] }),
      });
    }
  }
  return best(found);
}

function best(grown: readonly { readonly closed: number; readonly hypothesis: () => Hypothesis }[]): Hypothesis[] {
  return [...grown]
    .sort((a, b) => b.closed - a.closed)
    .slice(0, MOST_KEPT)
    .map(({ hypothesis }) => hypothesis());
}
