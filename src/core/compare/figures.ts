import { absolute, compare, isZero, subtract } from "../amount";
import type { Amount, Unit } from "../amount";
import type { Analysis } from "../analyse";
import type { Fact } from "../facts/fact";
import { printed } from "../facts/printed";
import type { CellAddress } from "../grid/snapshot";
import { bareLabel } from "../tables/label";

/** A figure in one of two workbooks. */
export interface ComparedFigure {
  readonly cell: CellAddress;
  /** The name of its table, or of its sheet where no form knows the table. */
  readonly table: string;
  /** Its row and column in the table's own words. */
  readonly label: string;
  /** As printed, in the table's unit; the cell's text where it cannot be read. */
  readonly shown: string;
  /** Money in 元, rates as fractions; null where the cell cannot be read. */
  readonly value: Amount | null;
  /** Half a unit of the last printed place. */
  readonly halfWidth: Amount;
  /** The unit of its table for money, else null. */
  readonly unit: Unit | null;
}

/** A figure that is another in the newer workbook; one side is null where only the other has it. */
export interface ChangedFigure {
  readonly before: ComparedFigure | null;
  readonly after: ComparedFigure | null;
}

/**
 * The figures that differ between two workbooks, in the order of the newer one. Figures of known tables are matched by
 * what they are (name, row, year), so that moved rows and renamed sheets change nothing; others by the words of their row
 * and column. Two
 * figures are the same if they agree as precisely as the coarser one is printed: 12.30 万元 and 123,012.00 元 are.
 */
export function changedFigures(older: Analysis, newer: Analysis): ChangedFigure[] {
  const several = new Set([...namesOfSeveral(older), ...namesOfSeveral(newer)]);
  const before = byIdentity(older, several);
  const after = byIdentity(newer, several);
  const changed: ChangedFigure[] = [];
  for (const [identity, is] of after) {
    const was = before.get(identity) ?? null;
    if (was === null ? !isNothing(is) : !same(was, is)) changed.push({ before: was, after: is });
  }
  for (const [identity, was] of before) {
    if (!after.has(identity) && !isNothing(was)) changed.push({ before: was, after: null });
  }
  return changed;
}

/** The names that more than one figure of a workbook has: only the words of their columns tell those apart. */
function namesOfSeveral(analysis: Analysis): Set<string> {
  const [once, several] = [new Set<string>(), new Set<string>()];
  for (const fact of figuresOf(analysis)) {
    const name = nameOf(fact);
    if (once.has(name)) several.add(name);
    once.add(name);
  }
  return several;
}

/** Of several figures with one identity, such as two rows of one name, the second is told apart by its number. */
function byIdentity(analysis: Analysis, several: ReadonlySet<string>): Map<string, ComparedFigure> {
  const found = new Map<string, ComparedFigure>();
  const put = (identity: string, figure: ComparedFigure) => {
    let free = identity;
    for (let number = 2; found.has(free); number++) free = `${identity}#${number}`;
    found.set(free, figure);
  };
  for (const fact of figuresOf(analysis)) {
    const name = nameOf(fact);
    put(several.has(name) ? `${name}|${bareLabel(fact.columnLabel)}` : name, figureOf(fact));
  }
  return found;
}

function figuresOf(analysis: Analysis): Fact[] {
  return analysis.departments.flatMap(({ facts }) =>
    [...facts.facts, ...facts.unnamed, ...(facts.previous?.facts ?? [])].filter(({ state }) => state !== "blank"),
  );
}

/** What a figure is, whatever its column is called there: 本年收到 of one version is 本年到账 of the other. */
function nameOf({ key, entity, table, year, rowLabel }: Fact): string {
  const row = entity?.code ?? entity?.id ?? bareLabel(rowLabel);
  return [table.form.id, table.department ?? "", year ?? "", key, row].join("|");
}

function figureOf(fact: Fact): ComparedFigure {
  const readable = fact.state !== "unreadable";
  return {
    cell: fact.cell,
    table: fact.table.title ?? fact.table.sheet,
    label: fact.label,
    shown: readable ? printed(fact, fact.value) : (fact.written ?? ""),
    value: readable ? fact.value : null,
    halfWidth: fact.halfWidth,
    unit: fact.measure === "money" ? fact.unit : null,
  };
}

/** Nil and 0: whether such a figure is there is no change. */
function isNothing({ value }: ComparedFigure): boolean {
  return value !== null && isZero(value);
}

function same(a: ComparedFigure, b: ComparedFigure): boolean {
  if (a.value === null || b.value === null) return a.shown === b.shown;
  const tolerance = compare(a.halfWidth, b.halfWidth) > 0 ? a.halfWidth : b.halfWidth;
  return compare(absolute(subtract(a.value, b.value)), tolerance) <= 0;
}
