import { readCell, toText } from "../../../src/core/amount";
import type { CellSnapshot, SheetSnapshot } from "../../../src/core/grid/snapshot";
import type { Random } from "../generator/random";
import type { SheetOfFigures } from "./sheet-of-figures";
import { isAmount, written } from "./sheet-of-figures";

/** A sheet with one fault of structure in it. */
export interface Faulty {
  /** The kinds by which it may be told: figures one row too low are labels one row too high. */
  readonly kinds: readonly string[];
  readonly sheet: SheetSnapshot;
  /** The first row that is wrong. */
  readonly firstRow: number;
  /** What wrong cells should hold, by `row column`; null where lines are missing or doubled, so that no cell is wrong. */
  readonly right: ReadonlyMap<string, string> | null;
}

export interface FaultKind {
  readonly name: string;
  /** How often it is drawn among all faults: no counts are known; moves are taken to be the commonest. */
  readonly weight: number;
  readonly make: (on: SheetOfFigures, others: readonly SheetOfFigures[], random: Random) => Faulty | null;
}

const key = (row: number, column: number) => `${row} ${column}`;

/** What each place would hold: null for nothing. */
type Writes = Map<string, CellSnapshot["value"] | null>;

/** The sheet with other figures; a place keeps the format of what stood there, else that of the figure that was moved. */
function rewritten(on: SheetOfFigures, writes: Writes, kinds: readonly string[]): Faulty | null {
  const right = new Map<string, string>();
  for (const [place, value] of [...writes]) {
    const [row, column] = place.split(" ").map(Number) as [number, number];
    const old = on.cellAt(row, column)?.value ?? null;
    if (old === value || (!isNil(old) && figureOf(old) === figureOf(value))) {
      writes.delete(place);
      continue;
    }
    const fact = on.factAt(row, column);
    right.set(place, fact ? written(fact) : "0.00");
  }
  if (right.size < 1) return null;
  const kept = on.sheet.cells.filter((cell) => !writes.has(key(cell.row, cell.column)));
  const format = on.facts.map((fact) => on.cellAt(fact.row, fact.column)?.format).find((each) => each !== undefined);
  const typed = [...writes].flatMap(([place, value]): CellSnapshot[] => {
    const [row, column] = place.split(" ").map(Number) as [number, number];
    return value === null ? [] : [{ row, column, value, ...(format && { format }) }];
  });
  // An empty place and a nil are the same figure: where only these change places, nothing tells where it began.
  const figures = [...right].filter(([place, stood]) => !isNil(writes.get(place)!) || Number(stood) !== 0);
  const firstRow = Math.min(
    ...(figures.length > 0 ? figures : [...right]).map(([place]) => Number(place.split(" ")[0])),
  );
  // Where one figure is wrong, that is one wrong cell.
  const also = figures.length === 1 ? ["cell"] : [];
  return { kinds: [...kinds, ...also], sheet: { ...on.sheet, cells: [...kept, ...typed] }, firstRow, right };
}

/** The figure that stands there, however it is written; another text as it is. */
function figureOf(value: CellSnapshot["value"] | null): string {
  const read = value === null ? null : readCell({ row: 0, column: 0, value });
  return read?.kind === "number" ? toText(read.value) : String(value);
}

function isNil(value: CellSnapshot["value"] | null): boolean {
  return value === null || !/[1-9]/.test(String(value));
}

/** The row so many rows with names further on; below the last one rows follow without a name. */
function rowAt({ rows }: SheetOfFigures, at: number): number | undefined {
  return at < rows.length ? rows[at] : rows.at(-1)! + 1 + at - rows.length;
}

/** Figures of rows i to j, in some columns, k rows lower; the hole is left empty or keeps what stood there. */
function blockShifted(on: SheetOfFigures, random: Random): Faulty | null {
  const { rows, columns } = on;
  if (rows.length < 5) return null;
  const k = random.pick([1, 1, 1, -1, -1, 2]);
  const many = random.between(0, 2);
  const moved = many === 0 ? columns : many === 1 ? [random.pick(columns)] : random.some(columns, 50);
  if (moved.length === 0) return null;
  const from = random.between(0, rows.length - 4);
  const to = random.chance(50) ? rows.length - 1 : random.between(from + 2, rows.length - 1);
  const writes: Writes = new Map();
  const repeat = random.chance(30);
  for (const column of moved) {
    for (let at = from; at <= to; at++) {
      const row = rowAt(on, at + k);
      if (row !== undefined) writes.set(key(row, column), on.cellAt(rows[at]!, column)?.value ?? null);
    }
    const hole = k > 0 ? [from, from + k - 1] : [to + k + 1, to];
    for (let at = hole[0]!; at <= hole[1]!; at++) if (!repeat) writes.set(key(rows[at]!, column), null);
  }
  return rewritten(on, writes, ["block-shifted", "labels-out-of-step"]);
}

/** From a row on to the end labels and figures are out of step: all figures one row lower or higher. */
function outOfStep(on: SheetOfFigures, random: Random): Faulty | null {
  const { rows, columns } = on;
  if (rows.length < 5) return null;
  const k = random.pick([1, -1]);
  const from = random.between(1, rows.length - 3);
  const writes: Writes = new Map();
  for (const column of columns) {
    const value = (at: number) => (rows[at] === undefined ? null : (on.cellAt(rows[at], column)?.value ?? null));
    // A figure too many at the start, or one too few.
    for (let at = from; at <= rows.length; at++) {
      writes.set(key(rowAt(on, at)!, column), k > 0 ? (at === from ? null : value(at - 1)) : value(at + 1));
    }
  }
  return rewritten(on, writes, ["labels-out-of-step", "block-shifted"]);
}

/** A line of figures, or some of it, one column further. */
function linePushed(on: SheetOfFigures, random: Random): Faulty | null {
  const { rows, columns } = on;
  if (columns.length < 2) return null;
  const row = random.pick(rows);
  const from = random.between(0, columns.length - 2);
  const to = random.between(from, columns.length - 1);
  const right = random.chance(50);
  const run = columns.slice(from, to + 1);
  const writes: Writes = new Map();
  const target = (i: number) => columns[i];
  run.forEach((column, i) => {
    const at = target(from + i + (right ? 1 : -1));
    if (at !== undefined) writes.set(key(row, at), on.cellAt(row, column)?.value ?? null);
  });
  writes.set(key(row, right ? run[0]! : run.at(-1)!), null);
  return rewritten(on, writes, ["line-pushed", ...(run.length === 1 ? ["cells", "cell"] : [])]);
}

/** A line that holds the figures of the line above. */
function lineCopied(on: SheetOfFigures, random: Random): Faulty | null {
  const { rows, columns } = on;
  const at = random.between(1, rows.length - 1);
  const [above, row] = [rows[at - 1]!, rows[at]!];
  if (columns.filter((column) => isAmount(on.factAt(above, column))).length < 2) return null;
  return rewritten(on, new Map(columns.map((column) => [key(row, column), on.cellAt(above, column)?.value ?? null])), [
    "line-copied",
  ]);
}

/** Rows of the table that nothing else stands on. */
function linesOfList(on: SheetOfFigures): number[] {
  return [...new Set(on.facts.filter((fact) => fact.entity?.role === "record").map(({ row }) => row))].filter((row) =>
    on.columns.some((column) => isAmount(on.factAt(row, column))),
  );
}

function movedRows(sheet: SheetSnapshot, from: number, by: number): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.row >= from ? { ...cell, row: cell.row + by } : cell)),
    merges: sheet.merges.map((m) =>
      m.top >= from
        ? { ...m, top: m.top + by, bottom: m.bottom + by }
        : m.bottom >= from
          ? { ...m, bottom: m.bottom + by }
          : m,
    ),
  };
}

function lineMissing(on: SheetOfFigures, random: Random): Faulty | null {
  const lines = linesOfList(on);
  if (lines.length < 3) return null;
  const row = random.pick(lines);
  const without = { ...on.sheet, cells: on.sheet.cells.filter((cell) => cell.row !== row) };
  return { kinds: ["line-missing"], sheet: movedRows(without, row + 1, -1), firstRow: row, right: null };
}

function lineDoubled(on: SheetOfFigures, random: Random): Faulty | null {
  const lines = linesOfList(on);
  if (lines.length < 3) return null;
  const row = random.pick(lines);
  const below = movedRows(on.sheet, row + 1, 1);
  const again = on.sheet.cells.filter((cell) => cell.row === row).map((cell) => ({ ...cell, row: row + 1 }));
  return {
    kinds: ["line-doubled"],
    sheet: { ...below, cells: [...below.cells, ...again] },
    firstRow: row + 1,
    right: null,
  };
}

/** A line of subtotals without one of its lines, in every column. */
function subtotalStale(on: SheetOfFigures, random: Random): Faulty | null {
  const lines = linesOfList(on);
  const found = lines.flatMap((row) => {
    const code = on.facts.find((fact) => fact.row === row)!.entity!.code;
    if (code === undefined) return [];
    const below = lines.filter((other) => {
      const theirs = on.facts.find((fact) => fact.row === other)!.entity!.code;
      return theirs !== undefined && theirs !== code && theirs.startsWith(code);
    });
    return below.length >= 2 ? [{ row, below }] : [];
  });
  if (found.length === 0) return null;
  const { row, below } = random.pick(found);
  const part = random.pick(below);
  const writes: Writes = new Map();
  for (const column of on.columns) {
    const [whole, less] = [on.factAt(row, column), on.factAt(part, column)];
    if (!isAmount(whole) || !isAmount(less)) continue;
    const left = (BigInt(written(whole).replace(".", "")) - BigInt(written(less).replace(".", ""))).toString();
    writes.set(key(row, column), Number(left) / 100);
  }
  return rewritten(on, writes, [
    "subtotal-stale",
    ...(writes.size === 1 ? ["cell"] : writes.size <= 3 ? ["cells"] : []),
  ]);
}

function columnShifted(on: SheetOfFigures, random: Random): Faulty | null {
  const { rows, columns } = on;
  if (columns.length < 3 || rows.length < 3) return null;
  const from = random.between(0, columns.length - 2);
  const to = random.between(from, columns.length - 2);
  const writes: Writes = new Map();
  for (const row of rows) {
    for (let i = from; i <= to; i++) writes.set(key(row, columns[i + 1]!), on.cellAt(row, columns[i]!)?.value ?? null);
    writes.set(key(row, columns[from]!), null);
  }
  return rewritten(on, writes, ["column-shifted"]);
}

function columnsSwapped(on: SheetOfFigures, random: Random): Faulty | null {
  const { rows, columns } = on;
  if (columns.length < 2 || rows.length < 3) return null;
  const from = random.between(0, columns.length - 2);
  const [a, b] = [columns[from]!, columns[from + 1]!];
  const writes: Writes = new Map();
  for (const row of rows) {
    writes.set(key(row, a), on.cellAt(row, b)?.value ?? null);
    writes.set(key(row, b), on.cellAt(row, a)?.value ?? null);
  }
  return rewritten(on, writes, ["columns-swapped"]);
}

/** A whole table, or a block of its rows, ten thousand times as much or as little. */
function otherUnit(on: SheetOfFigures, random: Random): Faulty | null {
  const { rows, columns } = on;
  const whole = random.chance(50);
  const from = whole ? 0 : random.between(0, rows.length - 2);
  const to = whole ? rows.length - 1 : random.between(from + 1, rows.length - 1);
  const writes: Writes = new Map();
  for (const row of rows.slice(from, to + 1)) {
    for (const column of columns) {
      const fact = on.factAt(row, column);
      if (!isAmount(fact)) continue;
      const figure = Number(written(fact));
      writes.set(
        key(row, column),
        fact.unit === "万元" ? Math.round(figure * 1e6) / 100 : Math.round(figure / 100) / 100,
      );
    }
  }
  return rewritten(on, writes, ["unit"]);
}

/** Figures that agree with one another and with no other table: another department's, or another year's. */
function ofElsewhere(on: SheetOfFigures, random: Random): Faulty | null {
  const times = random.pick([2, 3, 7]);
  const writes: Writes = new Map();
  for (const fact of on.facts) {
    if (isAmount(fact)) writes.set(key(fact.row, fact.column), (Number(written(fact).replace(".", "")) * times) / 100);
  }
  return rewritten(on, writes, ["other-unit", "other-year", "table-disagrees", "pasted-copy"]);
}

/** The figures of another table pasted over the whole of this one. */
function pastedCopy(on: SheetOfFigures, others: readonly SheetOfFigures[], random: Random): Faulty | null {
  const alike = others.filter(
    (other) =>
      other !== on &&
      other.columns.length <= on.columns.length + 1 &&
      other.columns.length >= 2 &&
      other.rows.length >= 4,
  );
  if (alike.length === 0) return null;
  const from = random.pick(alike);
  const writes: Writes = new Map();
  on.rows.forEach((row, i) => {
    on.columns.forEach((column, j) => {
      const [theirRow, theirColumn] = [from.rows[i], from.columns[j]];
      const value = theirRow && theirColumn ? (from.cellAt(theirRow, theirColumn)?.value ?? null) : null;
      writes.set(key(row, column), value);
    });
  });
  return rewritten(on, writes, ["pasted-copy", "table-disagrees", "other-unit", "other-year"]);
}

/** The faults of structure that clerks make, with how often each is drawn. */
export const FAULT_KINDS: readonly FaultKind[] = [
  { name: "block shifted", weight: 4, make: (on, _, random) => blockShifted(on, random) },
  { name: "labels out of step", weight: 3, make: (on, _, random) => outOfStep(on, random) },
  { name: "line pushed", weight: 3, make: (on, _, random) => linePushed(on, random) },
  { name: "line copied from above", weight: 2, make: (on, _, random) => lineCopied(on, random) },
  { name: "line missing", weight: 2, make: (on, _, random) => lineMissing(on, random) },
  { name: "line doubled", weight: 2, make: (on, _, random) => lineDoubled(on, random) },
  { name: "subtotal stale", weight: 2, make: (on, _, random) => subtotalStale(on, random) },
  { name: "column shifted", weight: 2, make: (on, _, random) => columnShifted(on, random) },
  { name: "columns swapped", weight: 1, make: (on, _, random) => columnsSwapped(on, random) },
  { name: "other unit", weight: 2, make: (on, _, random) => otherUnit(on, random) },
  { name: "figures from elsewhere", weight: 1, make: (on, _, random) => ofElsewhere(on, random) },
  { name: "another table pasted", weight: 1, make: pastedCopy },
];
