import type { Table } from "../../tables/table";
import type { Neighbours } from "../neighbours";
import type { Row } from "../system";
import type { FaultKind } from "./fault";
import { disagreement } from "./fault";
import type { Figures } from "./figures";
import type { Tried } from "./hypothesis";

/** Bits of figures from elsewhere: nothing tells what they should be. */
const FOREIGN = 40;
/** … and of a table in which nothing fits, for a reason unknown. */
const UNKNOWN = 58;
/** Fewer failing sums are no table that disagrees. */
const FEWEST = 3;
/** Of a hundred sums with other tables so many fail, and of its own so few, where figures are from elsewhere. */
const [MOST_WITH_OTHERS, OWN_THAT_FAIL] = [50, 15];
/** Of a hundred figures so many are those of the other table, or of last year's. */
const THE_SAME = 80;

/** Of a hundred sums so many fail where the figures are those of another table or year. */
const MUCH = 30;

/** What is known of the sums of a table. */
interface Standing {
  readonly table: Table;
  readonly across: readonly Row[];
  readonly failing: readonly Row[];
  readonly own: readonly Row[];
  readonly others: readonly Table[];
}

/**
 * A table whose figures agree with one another and not with those of the other tables: last year's, another department's,
 * or a copy of another table. Or one in which so much fails that no advice for single cells is worth giving.
 */
export function wholeTables(
  rows: readonly Row[],
  open: ReadonlySet<Row>,
  neighbours: Neighbours,
  figuresOf: (table: Table) => Figures,
): Tried[] {
  // Of last year's tables nothing is told: this year's are judged.
  const standings = standingsOf(rows, open).filter(
    ({ table, failing }) => failing.length >= FEWEST && neighbours.all(table).length > 0,
  );
  return standings.flatMap((standing): Tried[] => {
    const { table, across, failing, own, others } = standing;
    const failingAcross = across.filter((row) => open.has(row)).length;
    const failingOwn = own.filter((row) => open.has(row)).length;
    const withOthers = failingAcross * 100 >= across.length * MOST_WITH_OTHERS && failingAcross >= FEWEST;
    const figures = figuresOf(table);
    const copy = copyOf(figures, tablesIn(rows), figuresOf);
    const stale = isLastYears(table, neighbours);
    const agrees = failingOwn * 100 <= own.length * OWN_THAT_FAIL;
    // Of tables that disagree the one that disagrees with most others is the wrong one; of two alone either may be.
    const worse = standings.every((other) => {
      if (other === standing || !others.includes(other.table)) return true;
      const more = others.length - other.others.length;
      return more > 0 || (more === 0 && shareOf(other, open) <= shareOf(standing, open));
    });
    // Tables may well hold the same figures; only where much fails is one a copy by mistake.
    const much = failing.length * 100 >= (across.length + own.length) * MUCH;
    const foreign = withOthers && agrees && worse ? "other-unit" : null;
    const kind: FaultKind | null = much && copy ? "pasted-copy" : much && stale ? "other-year" : foreign;
    const first = Math.min(
      ...failing.flatMap((row) => row.cells.flatMap(({ cell }) => (cell.fact.table === table ? [cell.fact.row] : []))),
    );
    const common = { closes: failing, leaves: [], gains: 0, shifts: [], loose: true, complete: false };
    const fault = disagreement(table, first, others);
    if (kind !== null) {
      const range = { ...table.range, top: figures.rows[0] ?? first };
      const of = kind === "pasted-copy" && copy ? [copy] : others;
      return [{ ...common, fault: { ...fault, kind, range, others: of }, bits: FOREIGN }];
    }
    return failing.length >= FEWEST * 2 && worse ? [{ ...common, fault, bits: UNKNOWN }] : [];
  });
}

function tablesIn(rows: readonly Row[]): Table[] {
  return [...new Set(rows.flatMap((row) => row.cells.map(({ cell }) => cell.fact.table)))];
}

function shareOf({ across }: Standing, open: ReadonlySet<Row>): number {
  return across.length === 0 ? 0 : across.filter((row) => open.has(row)).length / across.length;
}

function standingsOf(rows: readonly Row[], open: ReadonlySet<Row>): Standing[] {
  const known = new Map<Table, { across: Row[]; failing: Row[]; own: Row[]; others: Set<Table> }>();
  for (const row of rows) {
    if (row.analytic || row.bound || row.cells.every(({ cell }) => cell.value === 0n)) continue;
    const tables = new Set(row.cells.map(({ cell }) => cell.fact.table));
    for (const table of tables) {
      let own = known.get(table);
      if (!own) known.set(table, (own = { across: [], failing: [], own: [], others: new Set() }));
      (tables.size > 1 ? own.across : own.own).push(row);
      if (!open.has(row)) continue;
      own.failing.push(row);
      for (const other of tables) if (other !== table) own.others.add(other);
    }
  }
  return [...known].map(([table, each]) => ({ table, ...each, others: [...each.others] }));
}

/** Another table whose figures stand in this one, column by column from the same row on. */
function copyOf(figures: Figures, tables: readonly Table[], figuresOf: (table: Table) => Figures): Table | null {
  const own = figures.columns.map((column) => valuesOf(figures, column));
  const all = own.flat().filter((value) => value !== 0n).length;
  if (all < 6) return null;
  let best: { readonly table: Table; readonly same: number } | null = null;
  for (const table of tables) {
    if (table === figures.table) continue;
    const theirs = figuresOf(table);
    const lists = theirs.columns.map((column) => valuesOf(theirs, column));
    let same = 0;
    let elsewhere = 0;
    for (const [i, list] of own.entries()) {
      const most = Math.max(
        0,
        ...lists.map((other) => list.filter((value, at) => value !== 0n && other[at] === value).length),
      );
      same += most;
      if (most > 0 && lists[i] !== undefined) elsewhere++;
    }
    if (elsewhere > 0 && same * 100 >= all * THE_SAME && same > (best?.same ?? 0)) best = { table, same };
  }
  return best?.table ?? null;
}

function valuesOf(figures: Figures, column: number): bigint[] {
  return figures.rows
    .map((row) => figures.at(row, column)?.value ?? 0n)
    .slice(figures.rows.findIndex((row) => figures.line(row).some(({ value }) => value !== 0n)));
}

function isLastYears(table: Table, neighbours: Neighbours): boolean {
  const stated = neighbours
    .all(table)
    .filter((fact) => fact.state === "stated" && !fact.inWords && fact.measure === "money");
  return (
    stated.length >= 6 && stated.filter((fact) => neighbours.isLastYears(fact)).length * 100 >= stated.length * THE_SAME
  );
}
