import { FORMS } from "../forms";
import type { RecordEntity } from "../forms/table";
import type { Fact, FactOrMissing } from "./fact";
import { keyName } from "./key-name";

/**
 * The facts of one department and one year, as rules and indicators ask for them.
 */
export class FactStore {
  private readonly byKey = new Map<string, Fact[]>();
  private readonly byEntity = new Map<RecordEntity, Map<string, Fact>>();
  private readonly entityLists = new Map<string, RecordEntity[]>();

  constructor(readonly facts: readonly Fact[]) {
    const rank = new Map(FORMS.map((form, i) => [form.id, i]));
    const ordered = [...facts].sort((a, b) => (rank.get(a.table.form.id) ?? 0) - (rank.get(b.table.form.id) ?? 0));
    for (const fact of ordered) {
      const list = this.byKey.get(fact.key);
      if (list) list.push(fact);
      else this.byKey.set(fact.key, [fact]);
      if (fact.entity) this.indexEntity(fact.entity, fact);
    }
  }

  /** Every cell that states the fact, the fact's home form first. */
  all(key: string): readonly Fact[] {
    return this.byKey.get(key) ?? [];
  }

  /** All keys that any cell states. */
  keys(): readonly string[] {
    return [...this.byKey.keys()];
  }

  /** The fact that belongs to no list entry, from its home form if that states it, else from where it is stated. */
  one(key: string): FactOrMissing {
    const own = this.all(key).filter((fact) => fact.entity === null);
    return (
      own.find((f) => f.state === "stated") ?? own.find((f) => f.state === "nil") ?? own[0] ?? this.missing(key, null)
    );
  }

  /** A list entry's fact. */
  of(entity: RecordEntity, key: string): FactOrMissing {
    return this.byEntity.get(entity)?.get(key) ?? this.missing(key, entity);
  }

  /** The entries of a list (`P1`, `P2`, `H1.project`) in their order. */
  entities(list: string): readonly RecordEntity[] {
    let known = this.entityLists.get(list);
    if (!known) {
      const found = new Set<RecordEntity>();
      for (const [key, facts] of this.byKey) {
        if (!key.startsWith(`${list}.`)) continue;
        for (const fact of facts) if (fact.entity) found.add(fact.entity);
      }
      known = [...found].sort((a, b) => a.row - b.row);
      this.entityLists.set(list, known);
    }
    return known;
  }

  /** The entries of a list that are records: no subtotals, no total. */
  records(list: string): readonly RecordEntity[] {
    return this.entities(list).filter((entity) => entity.role === "record");
  }

  private indexEntity(entity: RecordEntity, fact: Fact): void {
    let own = this.byEntity.get(entity);
    if (!own) this.byEntity.set(entity, (own = new Map()));
    if (!own.has(fact.key)) own.set(fact.key, fact);
  }

  /** Names a fact that no cell is there for. */
  missing(key: string, entity: RecordEntity | null): FactOrMissing {
    return { missing: true, key, entity, name: keyName(key) };
  }
}
