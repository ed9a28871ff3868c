import { absolute, compare, equals, isZero, subtract, sum } from "../amount";
import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { RecordEntity, Table } from "../tables/table";
import type { MissingRow } from "./structure";
import type { Cell, Row, System } from "./system";
import { holds } from "./system";

/** Sums that one missing row would make hold. */
export interface Lacking {
  readonly closes: readonly Row[];
  readonly structure: MissingRow;
}

/** A figure above others that are its parts. */
interface Lack {
  readonly whole: Cell;
  /** The excess of the whole over its parts. */
  readonly lacks: bigint;
}

/** A sum down one column of a table. */
interface ColumnSum extends Lack {
  readonly row: Row;
}

/**
 * Rows that were probably left out of a table: where sums over the same rows fail in several columns, and what they lack
 * fits together by a sum across those columns that the whole's own row keeps. Two slips of the pen hardly ever do.
 */
export function missingRows(open: readonly Row[], system: System, facts: FactStore): Lacking[] {
  const groups = new Map<string, ColumnSum[]>();
  for (const row of open) {
    const sum = columnSumOf(row);
    if (!sum) continue;
    const key = `${row.check.rule} ${sum.whole.fact.table.sheet} ${row.cells
      .map(({ cell, weight }) => `${weight}*${cell.fact.row}`)
      .sort()
      .join(" ")}`;
    const others = groups.get(key);
    if (others) others.push(sum);
    else groups.set(key, [sum]);
  }
  return [...groups.values()].flatMap((group): Lacking[] => {
    if (group.length < 2) return [];
    const all = [...group, ...emptyBeside(group, facts)];
    if (!fitsTogether(all)) return [];
    const lacking = all.map(({ whole, lacks }) => ({ whole: whole.fact, amount: system.amount(lacks) }));
    const seen = seenAt(lacking, facts);
    const listedAt = seen ? null : (askedFor(lacking, system) ?? listedElsewhere(lacking, facts));
    const structure: MissingRow = { kind: "row-missing", lacking, seenAt: seen, listedAt };
    return [{ closes: group.map(({ row }) => row), structure }];
  });
}

/** Wholes of other columns in the same line none of whose parts holds a figure: the line that is missing had the only one. */
function emptyBeside(group: readonly ColumnSum[], { facts }: FactStore): Lack[] {
  const { row, whole } = group[0]!;
  const { table } = whole.fact;
  const parts = new Set(row.cells.filter(({ cell }) => cell !== whole).map(({ cell }) => cell.fact.row));
  const filled = new Set(
    facts.flatMap((fact) =>
      fact.table === table && parts.has(fact.row) && isKnown(fact) && !isZero(fact.value) ? [fact.column] : [],
    ),
  );
  const known = new Set(group.map((each) => each.whole));
  const beside = group.flatMap((each) => each.whole.rows.flatMap((across) => across.row.cells.map(({ cell }) => cell)));
  return [...new Set(beside)]
    .filter((cell) => !known.has(cell) && cell.fact.table === table && cell.fact.row === whole.fact.row)
    .filter((cell) => cell.value !== 0n && !filled.has(cell.fact.column))
    .map((cell) => ({ whole: cell, lacks: cell.value }));
}

/** A sum down a column, whole less parts; null for other sums, and where the parts exceed the whole. */
function columnSumOf(row: Row): ColumnSum | null {
  const [first] = row.cells;
  if (!first || row.bound || row.cells.length < 2) return null;
  const { table, column } = first.cell.fact;
  if (row.cells.some(({ cell }) => cell.fact.table !== table || cell.fact.column !== column)) return null;
  const negative = row.cells.filter(({ weight }) => weight < 0n);
  const positive = row.cells.filter(({ weight }) => weight > 0n);
  const [wholes, sign] = negative.length === 1 ? [negative, -1n] : [positive, 1n];
  if (wholes.length !== 1) return null;
  const whole = wholes[0]!.cell;
  const lacks = sign * row.residual;
  return lacks > 0n === whole.value > 0n ? { row, whole, lacks } : null;
}

/** True where a sum across the row of the wholes holds, and the missing figures satisfy it as well. */
function fitsTogether(group: readonly Lack[]): boolean {
  const lacks = new Map(group.map((each) => [each.whole, each.lacks]));
  const across = new Set(group.flatMap(({ whole }) => whole.rows.map(({ row }) => row)));
  for (const row of across) {
    if (row.violated || row.bound || row.analytic) continue;
    const shared = row.cells.filter(({ cell }) => lacks.has(cell));
    if (shared.length < 2) continue;
    const total = shared.reduce((all, { cell, weight }) => all + weight * lacks.get(cell)!, 0n);
    if (holds(row, total)) return true;
  }
  return false;
}

/** The row of another list, or of last year's, whose figures are the lacking ones; rather one that the list lacks by name. */
function seenAt(lacking: MissingRow["lacking"], facts: FactStore): Fact | null {
  const [largest, ...others] = [...lacking].sort((a, b) => compare(absolute(b.amount), absolute(a.amount)));
  const home = largest!.whole.table;
  const everywhere = [...facts.facts, ...(facts.previous?.facts ?? [])];
  const listed = new Set(home.entities.map(nameOf));
  const candidates = everywhere.filter(
    (fact) => fact.entity?.role === "record" && fact.table !== home && isKnown(fact) && agrees(fact, largest!),
  );
  const rows = candidates.filter((candidate) =>
    others.every((other) =>
      everywhere.some(
        (fact) => fact.table === candidate.table && fact.row === candidate.row && isKnown(fact) && agrees(fact, other),
      ),
    ),
  );
  return rows.find(({ entity }) => !listed.has(nameOf(entity!))) ?? rows[0] ?? null;
}

/** The only code below the whole's that another list has and whose comparison fails because this list does not have it. */
function askedFor(lacking: MissingRow["lacking"], system: System): Fact | null {
  const { table, entity } = lacking[0]!.whole;
  const listed = new Set(table.entities.map(({ code }) => code));
  const found = new Map<string, Fact>();
  for (const { violated, cells } of system.rows) {
    const [first] = cells;
    const code = first?.cell.fact.entity?.code;
    if (!violated || code === undefined || listed.has(code) || !code.startsWith(entity?.code ?? "")) continue;
    if (cells.every(({ cell: { fact } }) => fact.table !== table && fact.entity?.code === code)) {
      found.set(code, first!.cell.fact);
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** The only code directly below the whole's that lists of the same codes have, and this one does not. */
function listedElsewhere(lacking: MissingRow["lacking"], { facts }: FactStore): Fact | null {
  const { table, entity } = lacking[0]!.whole;
  const above = entity?.code ?? "";
  const own = new Set(table.entities.flatMap(({ code }) => code ?? []));
  const found = new Map<string, Fact>();
  const others = new Map<Table, Fact[]>();
  for (const fact of facts) {
    if (fact.table === table || fact.entity?.role !== "record" || fact.entity.code === undefined) continue;
    const listed = others.get(fact.table);
    if (listed) listed.push(fact);
    else others.set(fact.table, [fact]);
  }
  for (const [other, listed] of others) {
    const codes = other.entities.flatMap(({ code }) => code ?? []);
    if (!codes.some((code) => own.has(code))) continue;
    for (const fact of listed) {
      const code = fact.entity!.code!;
      const isBelow = code.length > above.length && code.startsWith(above) && isKnown(fact) && !isZero(fact.value);
      const between = (each: string) =>
        each !== above && each !== code && each.startsWith(above) && code.startsWith(each);
      if (isBelow && !own.has(code) && !codes.some(between) && !found.has(code)) found.set(code, fact);
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

function nameOf({ code, name }: RecordEntity): string {
  return code ?? name;
}

function agrees(fact: Fact, { whole, amount }: { readonly whole: Fact; readonly amount: Amount }): boolean {
  if (isZero(fact.value)) return false;
  if (equals(fact.value, amount)) return true;
  const rounding = sum([fact.halfWidth, whole.halfWidth, whole.halfWidth]);
  return compare(absolute(subtract(fact.value, amount)), rounding) <= 0;
}
