import {
  absolute,
  amount,
  compare,
  divide,
  equals,
  inUnit,
  isZero,
  multiply,
  ONE,
  powerOfTen,
  round,
  toYuan,
} from "../amount";
import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { Neighbours } from "./neighbours";
import { lineOperations } from "./line-operations";
import type { Operation } from "./operation";
import { stepOf } from "./printed-place";
import type { Slip } from "./slip";
import type { Cell, Row, System } from "./system";
import { cellKey } from "./system";
import type { Change } from "./suspect";

/**
 * The mistakes of several cells that could explain the sums: two neighbours in each other's place, figures one place off,
 * a unit of a whole line.
 */
export function operationsOn(rows: readonly Row[], system: System, neighbours: Neighbours): Operation[] {
  const cells = cellsIn(rows);
  const facts = cells.map((cell) => cell.fact);
  return [
    ...swappedNeighbours(facts, neighbours),
    ...shiftedRuns(cells, neighbours),
    ...scaledLines(facts, neighbours),
    ...lineOperations(facts, neighbours),
  ].filter(({ changes }) => changes.some(({ fact }) => system.cell(fact) !== null));
}

/** Each figure with the next one below it and on its right. */
function swappedNeighbours(facts: readonly Fact[], neighbours: Neighbours): Operation[] {
  const seen = new Set<string>();
  // Looking for each figure in its line would make a column of thousands cost its length squared.
  const places = new Map<readonly Fact[], ReadonlyMap<string, number>>();
  const placeIn = (line: readonly Fact[], fact: Fact): number => {
    let known = places.get(line);
    if (!known) places.set(line, (known = new Map(line.map((each, i) => [cellKey(each), i] as const).reverse())));
    return known.get(cellKey(fact)) ?? -1;
  };
  return facts.flatMap((fact) =>
    [neighbours.column(fact.table, fact.column), neighbours.row(fact.table, fact.row)].flatMap((line) => {
      const at = placeIn(line, fact);
      return [line[at - 1], line[at + 1]].flatMap((other): Operation[] => {
        // A figure that only slid into an empty place is one that is shifted, not two that are swapped.
        if (at < 0 || !other || isNil(other) || isNil(fact) || other.measure !== fact.measure) return [];
        const id = [cellKey(fact), cellKey(other)].sort().join("|");
        if (seen.has(id) || equals(fact.value, other.value)) return [];
        seen.add(id);
        const changes = [
          { fact, proposed: other.value },
          { fact: other, proposed: fact.value },
        ];
        return [{ slip: "swapped", changes }];
      });
    }),
  );
}

const INTO_WAN = divide(ONE, powerOfTen(4))!;
/** Factors between 元 and 万元. */
const FACTORS: readonly Amount[] = [INTO_WAN, powerOfTen(4)];

function scaledLines(facts: readonly Fact[], neighbours: Neighbours): Operation[] {
  const lines = new Map<string, { readonly slip: Slip; readonly line: readonly Fact[] }>();
  const tables = new Map([...new Set(facts.map((fact) => fact.table))].map((table, i) => [table, i]));
  for (const { table, row, column } of facts) {
    const at = tables.get(table)!;
    const add = (id: string, slip: Slip, line: () => readonly Fact[]) => {
      if (!lines.has(id)) lines.set(id, { slip, line: line() });
    };
    add(`${at} row ${row}`, "unit-row", () => neighbours.row(table, row));
    add(`${at} column ${column}`, "unit-column", () => neighbours.column(table, column));
    add(`${at}`, "unit-table", () => neighbours.all(table));
  }
  return [...lines.values()].flatMap(({ slip, line }) => {
    const amounts = line.filter((fact) => fact.measure === "money" && isKnown(fact) && !isZero(fact.value));
    return FACTORS.flatMap((factor) => {
      const changes = amounts.map((fact) => scaled(fact, factor));
      const lost = changes.filter(vanishes).length;
      const whole = factor === INTO_WAN && changes.every((c) => equals(c.proposed, multiply(c.fact.value, factor)));
      return amounts.length >= 2 && lost * MOST_LOST <= amounts.length ? [{ slip, changes, whole }] : [];
    });
  });
}

/** Fewer steps of what its table prints than this are next to nothing: a figure of them was in the right unit. */
const FEWEST_STEPS = amount(10);

function vanishes({ fact, proposed }: Change): boolean {
  return compare(absolute(proposed), multiply(stepOf(fact), FEWEST_STEPS)) < 0;
}

/** Of ten amounts in 元 at most one is too small to be printed in 万元; where more vanish, the line is in 万元 already. */
const MOST_LOST = 10;

/**
 * The sums that tell which unit a line is in: those that take in other figures as well. A sum of the line's own figures
 * only holds in any unit, or in none; unless what it lacks is rounding of 万元 blown up, which whole figures show.
 */
export function tellsUnit({ changes, whole }: Operation): (row: Row) => boolean {
  if (whole) return () => true;
  const own = new Set(changes.map(({ fact }) => cellKey(fact)));
  return (row) => row.cells.some(({ cell }) => cell.value !== 0n && !own.has(cell.key));
}

/** The figure times the factor, as its table would print it. */
function scaled(fact: Fact, factor: Amount): Change {
  const printed = round(inUnit(multiply(fact.value, factor), fact.unit), Math.max(fact.decimals, 0));
  return { fact, proposed: toYuan(printed, fact.unit) };
}

/**
 * Runs of figures that stand one place too far along a column or row: the first place was left empty, the last one, which
 * stands in a sum that does not hold, should be.
 */
function shiftedRuns(cells: readonly Cell[], neighbours: Neighbours): Operation[] {
  const doubtful = new Set(cells.map((cell) => cell.key));
  const found: Operation[] = [];
  const seen = new Set<readonly Fact[]>();
  for (const cell of cells) {
    const { table, row, column } = cell.fact;
    for (const line of [neighbours.column(table, column), neighbours.row(table, row)]) {
      if (seen.has(line)) continue;
      seen.add(line);
      found.push(...runsIn(line, doubtful), ...runsIn([...line].reverse(), doubtful));
    }
  }
  return found;
}

function cellsIn(rows: readonly Row[]): Cell[] {
  return [...new Set(rows.flatMap((row) => row.cells.map(({ cell }) => cell)))];
}

/** People notice a column of more figures that is one row off. */
const LONGEST_RUN = 60;

/** Runs of a line that start with an empty place, each figure of which belongs one place earlier. */
function runsIn(line: readonly Fact[], doubtful: ReadonlySet<string>): Operation[] {
  return line.flatMap((start, s) => {
    if (!isNil(start)) return [];
    const runs: Operation[] = [];
    const last = Math.min(line.length - 1, s + LONGEST_RUN);
    for (let e = s + 1; e <= last && !isNil(line[e]!) && line[e]!.measure === start.measure; e++) {
      if (e - s < 2 || !doubtful.has(cellKey(line[e]!))) continue;
      const run = line.slice(s, e + 1);
      const changes = run.map((fact, i) => ({ fact, proposed: (run[i + 1] ?? start).value }));
      runs.push({ slip: "shifted", changes });
    }
    return runs;
  });
}

function isNil(fact: Fact): boolean {
  return fact.state === "nil" || fact.state === "blank" || (fact.state === "stated" && isZero(fact.value));
}
