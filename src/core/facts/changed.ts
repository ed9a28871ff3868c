import type { Fact } from "./fact";
import type { FactStore } from "./store";
import type { Asked } from "./witness";
import { tableOf } from "./witness";

/** Which answers of a store differ from those of an earlier one. Facts are the same where they are the same objects. */
export class Changed {
  private readonly tables = new Set<string>();
  private readonly anything: boolean;
  private readonly lastYear: boolean;

  constructor(now: FactStore, before: FactStore) {
    const [own, others] = [byTable(now.facts), byTable(before.facts)];
    for (const table of new Set([...own.keys(), ...others.keys()]))
      if (!isSame(own.get(table), others.get(table))) this.tables.add(table);
    this.anything = !isSame(now.facts, before.facts);
    this.lastYear = now.previous !== before.previous && !isSame(now.previous?.facts, before.previous?.facts);
  }

  /** True where whoever asked that would hear something else now, or the same in another order. */
  concerns({ tables, everything, lastYear }: Asked): boolean {
    if ((everything && this.anything) || (lastYear && this.lastYear)) return true;
    for (const table of tables) if (this.tables.has(table)) return true;
    return false;
  }
}

/** The facts that keys of a table's name state, and those that tables of a form of that name state, in their order. */
function byTable(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  const add = (table: string, fact: Fact) => {
    const known = found.get(table);
    if (known) known.push(fact);
    else found.set(table, [fact]);
  };
  for (const fact of facts) {
    const named = tableOf(fact.key);
    add(named, fact);
    if (fact.table.form.id !== named) add(fact.table.form.id, fact);
  }
  return found;
}

function isSame(a: readonly Fact[] | undefined, b: readonly Fact[] | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.length === b.length && a.every((fact, i) => fact === b[i]);
}
