import type { FactStore } from "../../facts/store";
import { around } from "../../grid/around";
import type { Table } from "../../tables/table";
import type { Afterwards } from "../afterwards";
import type { ChangedSums } from "../changed-sums";
import type { Explaining } from "../explanation";
import { lineOperations } from "../line-operations";
import { missingRows } from "../missing-row";
import { Budget, changesOf } from "../search";
import type { Row } from "../system";
import { holds } from "../system";
import type { Fault, FaultKind } from "./fault";
import type { Grid } from "./figures";
import { Figures } from "./figures";
import type { Hypothesis, Tried } from "./hypothesis";
import { tried } from "./hypothesis";
import { wrongLines } from "./lines";
import { pushedColumns, shiftedBlocks, swappedColumns } from "./moved";
import { otherUnits } from "./units";
import { wholeTables } from "./whole-tables";

/** What a check is worth that a hypothesis mends, and costs where it leaves it, in bits: about what a slip costs. */
const A_CHECK = 12;
/** … and a part that is more than its whole and will not be: many figures would do. */
const A_BOUND = 4;
/** What a sum is worth that could not be judged and will hold. */
const FORETOLD = 8;
/** What a slip in one cell costs: which cell, which slip. */
const A_SLIP = 14;
/** … and where only one check speaks for it. */
const BY_ONE_CHECK = 6;
/** … and costs where it breaks one. */
const BROKEN = 24;
/** So many hypotheses, the worthiest first, are judged by all rules. */
const MOST_JUDGED = 5;
/** A hypothesis is certain where no other comes as near. */
const MARGIN = 10;
/** A hypothesis has to beat slips of single cells by so much. */
const AHEAD = 4;
/** Bits that say which line is there twice, word for word, or was left out and stands elsewhere. */
const LINE_OPERATION = 12;

const WHOLE: ReadonlySet<FaultKind> = new Set(["pasted-copy", "other-year", "other-unit", "table-disagrees"]);

/** Steps over a whole workbook: of trying lines, columns and units, and of growing blocks, of which there are so many. */
const [MOST_STEPS, MOST_STEPS_OF_BLOCKS] = [60_000, 90_000];
/** More sums than this are not explained one by one to see what that would cost; a cell is in three of them or so. */
const [MOST_COSTED, SUMS_OF_A_CELL] = [48, 3];

/** A fault with the sums that it explains. */
export interface FoundFault extends Tried {
  readonly certain: boolean;
}

/**
 * Finds the fault of rows, columns or a block that explains open sums for less than slips of single cells would: one
 * price for all, in bits (description length), as ADR 0009 says.
 */
export class FaultSearch {
  private readonly figures = new Map<Table, Figures>();

  private readonly steps = new Budget(MOST_STEPS);
  private readonly blockSteps = new Budget(MOST_STEPS_OF_BLOCKS);
  private readonly costs = new Map<string, number>();

  constructor(
    private readonly facts: FactStore,
    private readonly grid: Grid,
    private readonly afterwards: Afterwards,
  ) {}

  /** The fault that explains most for least; null where none beats slips of single cells. */
  next(
    explaining: Explaining,
    open: ReadonlySet<Row>,
    isOneSlip: (rows: readonly Row[]) => boolean,
  ): FoundFault | null {
    const { base, neighbours, system } = explaining;
    const tables = tablesOf(open);
    const figuresOf = (table: Table) => this.figuresOf(table, explaining);
    const all = [
      ...tables.flatMap(([table, rows], i) => this.hypotheses(table, rows, explaining, open, tables.length - i)),
      ...wholeTables(system.rows, open, neighbours, figuresOf),
    ].map((each) => ({ ...each, worth: this.worthOf(each, base) }));
    const worthier = (a: { worth: number } & Tried, b: { worth: number } & Tried) =>
      b.worth - a.worth || a.shifts.length - b.shifts.length;
    // A slip that explains the same sums does not say why cells are empty that other sums wait for, nor why a line is
    // there twice, word for word.
    const ahead = all
      .filter(
        ({ worth, closes, gains, fault }) =>
          worth > AHEAD && (gains > 0 || fault.kind === "line-doubled" || !isOneSlip(closes)),
      )
      .sort(worthier);
    const judged = [
      ...ahead
        .filter((each) => !isOfWholeTable(each))
        .slice(0, MOST_JUDGED)
        .map((each) => this.judgedAgain(each)),
      ...ahead.filter(isOfWholeTable),
    ];
    const first = likeliest(judged.filter(({ worth }) => worth > AHEAD).sort(worthier));
    if (!first) return null;
    const isSure =
      first.worth >= MARGIN &&
      first.leaves.length === 0 &&
      // Many figures would do where a part has to be no more than its whole.
      first.closes.filter(({ bound }) => !bound).length >= 2 &&
      !first.loose &&
      first.fault.changes.length > 0 &&
      first.fault.unsure.length === 0 &&
      // A line may be missing below a subtotal as well.
      first.fault.kind !== "subtotal-stale";
    const near = (each: (typeof all)[number]) =>
      first.worth - each.worth < MARGIN && !proposesSame(each, first) && !makesUp(each, first);
    const isOnly = () => !judged.some(near) && !all.some((each) => near(each) && near(this.judgedAgain(each)));
    return {
      ...first,
      certain: isSure && this.isTried(first) && explaining.breaksNoRatio(first.fault.changes) && isOnly(),
    };
  }

  /** True where the rules were asked about all its figures: with none left to be asked, nothing is certain. */
  private isTried({ fault: { changes } }: Tried): boolean {
    return changes.length === 0 || this.afterwards.breaks(changes) !== null;
  }

  /** The hypothesis at its worth when its figures are judged by the rules. */
  private judgedAgain<T extends Tried & { readonly worth: number }>(each: T): T {
    const { changes, unsure } = each.fault;
    if (changes.length === 0 || unsure.length > 0) return each;
    const broken = this.afterwards.breaks(changes) ?? 0;
    // What breaks as much as it mends is no correction, however much slips would cost.
    if (broken >= each.closes.length) return { ...each, worth: -Infinity };
    return each.complete ? { ...each, worth: each.worth - BROKEN * broken } : each;
  }

  /** What it saves against slips of single cells, in bits, and by sums that it foretells. */
  private worthOf({ closes, leaves, gains, bits }: Tried, base: ChangedSums): number {
    const sums = closes.filter(({ bound }) => !bound);
    const within = A_BOUND * (closes.length - sums.length);
    return this.slipsFor(sums, base) + within + FORETOLD * gains - bits - A_CHECK * leaves.length;
  }

  private slipsFor(rows: readonly Row[], base: ChangedSums): number {
    const key = rows
      .map((row) => row.check.id)
      .sort()
      .join(" ");
    let cost = this.costs.get(key);
    if (cost === undefined) this.costs.set(key, (cost = costOfSlips(rows, base)));
    return cost;
  }

  private figuresOf(table: Table, { system, neighbours }: Explaining): Figures {
    let figures = this.figures.get(table);
    if (!figures) this.figures.set(table, (figures = new Figures(table, system, neighbours, this.grid)));
    return figures;
  }

  /** @param tables how many tables share the steps that are left. */
  private hypotheses(
    table: Table,
    rows: readonly Row[],
    explaining: Explaining,
    open: ReadonlySet<Row>,
    tables: number,
  ): Tried[] {
    const { system, base } = explaining;
    const steps = this.steps.share(tables);
    const figures = this.figuresOf(table, explaining);
    const doubtfulCells = new Set(
      rows.flatMap((row) => row.cells.map(({ cell }) => cell)).filter(({ fact }) => fact.table === table),
    );
    const doubtful = new Set([...doubtfulCells].map(({ fact }) => fact.row));
    const yuan = (amount: number) => BigInt(amount) * system.yuan;
    const hypotheses: Hypothesis[] = [
      ...pushedColumns(figures, base, doubtful, steps),
      ...swappedColumns(figures, base),
      ...otherUnits(figures, base, yuan, steps),
      ...wrongLines(figures, doubtfulCells),
      ...shiftedBlocks(figures, base, doubtfulCells, this.blockSteps.share(tables)),
    ];
    const tries = hypotheses.flatMap((hypothesis) => tried(hypothesis, base, system) ?? []);
    // A part that is more than its whole is mended beside the sums; it drives no search.
    return [...tries, ...this.ofLines(table, rows, explaining)].flatMap((each) => {
      // Figures that shrink are less than any whole.
      const counts = (row: Row) => open.has(row) && !(row.bound && each.fault.kind === "unit");
      const closes = each.closes.filter(counts);
      const leaves = each.leaves.filter((row) => open.has(row));
      return closes.length > 0 ? [{ ...each, closes, leaves }] : [];
    });
  }

  /** A line that is there twice, a line that was left out and stands elsewhere. */
  private ofLines(table: Table, rows: readonly Row[], explaining: Explaining): Tried[] {
    const { system, neighbours } = explaining;
    const facts = rows.flatMap((row) => row.cells.map(({ cell }) => cell.fact)).filter((fact) => fact.table === table);
    const operations = lineOperations([...new Set(facts)], neighbours).flatMap(({ slip, changes }): Tried[] => {
      if (slip !== "row-doubled") return [];
      const explanation = explaining.of(slip, changes);
      if (!explanation) return [];
      const fault: Fault = {
        kind: "line-doubled",
        table,
        range: around(changes.map(({ fact }) => fact)),
        changes,
        unsure: [],
      };
      return [
        {
          fault,
          bits: LINE_OPERATION,
          leaves: [],
          gains: 0,
          loose: false,
          complete: true,
          closes: explanation.closes.filter((row) => !row.analytic),
          shifts: explanation.shifts,
        },
      ];
    });
    const lacking = missingRows(rows, system, this.facts).flatMap(({ closes, structure }): Tried[] => {
      const seenAt = structure.seenAt ?? structure.listedAt;
      if (!seenAt || structure.lacking[0]!.whole.table !== table) return [];
      // A line that is listed is not missing: a subtotal is without it.
      const { code } = seenAt.entity!;
      if (code !== undefined && table.entities.some((entity) => entity.code === code)) return [];
      const { row } = structure.lacking[0]!.whole;
      const fault: Fault = {
        kind: "line-missing",
        table,
        range: {
          ...table.range,
          top: rowFor(seenAt.entity?.code, table, neighbours.all(table)) ?? row + 1,
          bottom: row + 1,
        },
        shownBy: seenAt,
        changes: [],
        unsure: [],
      };
      return [
        {
          fault: { ...fault, range: { ...fault.range, bottom: fault.range.top } },
          bits: LINE_OPERATION,
          leaves: [],
          gains: 0,
          loose: false,
          complete: true,
          closes,
          shifts: [],
        },
      ];
    });
    return [...operations, ...lacking];
  }
}

/** True for figures from elsewhere, and for a table that disagrees for a reason unknown: it says what to look at, not what happened. */
function isOfWholeTable({ fault }: Tried): boolean {
  return WHOLE.has(fault.kind);
}

/** The first; where that is a whole table, rather what happened within it, if that explains half as many sums. */
function likeliest<T extends Tried>(sorted: readonly T[]): T | undefined {
  const [first] = sorted;
  if (!first || !isOfWholeTable(first)) return first;
  const within = ({ closes }: Tried) => closes.filter((row) => first.closes.includes(row)).length * 2;
  return sorted.find((each) => !isOfWholeTable(each) && within(each) >= first.closes.length) ?? first;
}

/** The row before which a line of a code belongs: the first with a higher code, else the one after the last code. */
function rowFor(
  code: string | undefined,
  table: Table,
  facts: readonly { readonly row: number; readonly entity: { readonly code?: string } | null }[],
): number | null {
  if (code === undefined) return null;
  const coded = facts.filter(({ entity }) => entity?.code !== undefined);
  const later = coded.filter(({ entity }) => entity!.code! > code).map(({ row }) => row);
  if (later.length > 0) return Math.min(...later);
  return coded.length > 0 ? Math.max(...coded.map(({ row }) => row)) + 1 : table.range.bottom + 1;
}

/** Tables with the open sums that they have figures in, the one with most first. */
function tablesOf(open: ReadonlySet<Row>): (readonly [Table, readonly Row[]])[] {
  const tables = new Map<Table, Row[]>();
  for (const row of open) {
    for (const table of new Set(row.cells.map(({ cell }) => cell.fact.table))) {
      const own = tables.get(table);
      if (own) own.push(row);
      else tables.set(table, [row]);
    }
  }
  return [...tables].sort(([, a], [, b]) => b.length - a.length);
}

/** What it would cost to explain the sums by slips of single cells, taken greedily. */
function costOfSlips(rows: readonly Row[], base: ChangedSums): number {
  if (rows.length > MOST_COSTED) return (A_SLIP * rows.length) / SUMS_OF_A_CELL;
  let cost = 0;
  let rest = [...rows];
  while (rest.length > 0) {
    let most: Row[] = [];
    for (const { cell } of rest.flatMap((row) => row.cells)) {
      if (!cell.free) continue;
      for (const by of changesOf(cell, rest, base)) {
        const after = cell.rows.map(({ row, weight }) => ({ row, now: holds(row, base.residual(row) + weight * by) }));
        if (after.some(({ row, now }) => !row.analytic && base.holds(row) && !now)) continue;
        const closed = after.flatMap(({ row, now }) => (now && rest.includes(row) ? [row] : []));
        if (closed.length > most.length) most = closed;
      }
    }
    if (most.length === 0) return cost + (A_SLIP + BY_ONE_CHECK) * rest.length;
    cost += A_SLIP + (most.length === 1 ? BY_ONE_CHECK : 0);
    rest = rest.filter((row) => !most.includes(row));
  }
  return cost;
}

/** Movements of rows. */
const MOVED: ReadonlySet<FaultKind> = new Set(["block-shifted", "labels-out-of-step"]);

/** True for the same movement over fewer rows that has to make up figures which the longer one finds in the table. */
function makesUp({ fault: shorter, loose }: Tried, { fault: longer, loose: isLoose }: Tried): boolean {
  const isSame = shorter.table === longer.table && shorter.shift === longer.shift;
  const [inner, outer] = [shorter.range, longer.range];
  const isWithin =
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
  return loose && !isLoose && isSame && MOVED.has(shorter.kind) && MOVED.has(longer.kind) && isWithin;
}

/** True where two hypotheses come to the same figures. */
function proposesSame(a: Tried, b: Tried): boolean {
  const textOf = ({ shifts }: Tried) =>
    shifts
      .map(({ cell, by }) => `${cell.key} ${by}`)
      .sort()
      .join("|");
  return a.fault.kind === b.fault.kind ? textOf(a) === textOf(b) : textOf(a) === textOf(b) && a.shifts.length > 0;
}
