import type { Table } from "../tables/table";
import type { Fact } from "./fact";
import type { FactStore } from "./store";
import type { Asked } from "./witness";
import { tableOf } from "./witness";

/** Which answers of a store differ from those of an earlier one. Facts are the same where they are the same objects. */
export class Changed {
  private readonly tables: ReadonlySet<string>;
  private readonly anything: boolean;
  private readonly lastYear: boolean;

  constructor(now: FactStore, before: FactStore) {
    this.tables = namesOf(differing(now.facts, before.facts));
    this.anything = !isSame(now.facts, before.facts);
    this.lastYear =
      now.previous !== before.previous && !isSame(now.previous?.facts ?? [], before.previous?.facts ?? []);
  }

  /** True where whoever asked that would hear something else now, or the same in another order. */
  concerns({ tables, everything, lastYear }: Asked): boolean {
    if ((everything && this.anything) || (lastYear && this.lastYear)) return true;
    for (const table of tables) if (this.tables.has(table)) return true;
    return false;
  }
}

/** A table's facts where they follow each other. */
interface Run {
  readonly table: Table;
  readonly facts: readonly Fact[];
}

function runsIn(facts: readonly Fact[]): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let i = 1; i <= facts.length; i++) {
    if (i < facts.length && facts[i]!.table === facts[start]!.table) continue;
    runs.push({ table: facts[start]!.table, facts: facts.slice(start, i) });
    start = i;
  }
  return facts.length > 0 ? runs : [];
}

/** The facts of tables that are not in both with the same facts; all facts where tables that are stand in another order. */
function differing(some: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const [own, theirs] = [runsIn(some), runsIn(others)];
  const byTable = new Map(theirs.map((run) => [run.table, run]));
  const same = own.filter(({ table, facts }) => isSame(facts, byTable.get(table)?.facts)).map(({ table }) => table);
  const tables = new Set(same);
  const stay = ({ table }: Run) => tables.has(table);
  // Each table that stays has one run on either side, and they come in one order; else nothing is taken to stay.
  const [here, there] = [own.filter(stay), theirs.filter(stay)];
  const inOrder = [here, there].every(
    (runs) => runs.length === same.length && runs.every((r, i) => r.table === same[i]),
  );
  return inOrder ? [...own, ...theirs].flatMap((run) => (stay(run) ? [] : run.facts)) : [...some, ...others];
}

/** What the facts answer to: the first parts of their keys, and the forms of their tables. */
function namesOf(facts: readonly Fact[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { key, table } of facts) {
    names.add(tableOf(key));
    names.add(table.form.id);
  }
  return names;
}

function isSame(a: readonly Fact[], b: readonly Fact[] | undefined): boolean {
  if (a === b) return true;
  return b !== undefined && a.length === b.length && a.every((fact, i) => fact === b[i]);
}
