import { FORMS } from "../forms";
import type { RecordEntity } from "../forms/table";
import type { Fact, FactOrMissing } from "./fact";
import { isKnown } from "./fact";
import { homeOf } from "./key-name";

/**
 * What stands for a figure where the table that it is at home in is not there: the department's expenditure is told by
 * the fiscal tables and the evaluator's overview of them.
 */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ["D03.total", "D04.expenditure"],
  ["D03.basic", "D04.basic"],
  ["D03.project", "D04.project"],
]);

/**
 * The facts of one department and one year, as rules and indicators ask for them.
 */
export class FactStore {
  private readonly byKey = new Map<string, Fact[]>();
  private readonly ownByKey = new Map<string, Fact[]>();
  private readonly byEntity = new Map<RecordEntity, Map<string, Fact>>();
  private readonly entityLists = new Map<string, readonly RecordEntity[]>();
  private readonly recordLists = new Map<string, readonly RecordEntity[]>();
  private readonly codeLists = new Map<string, ReadonlyMap<string, RecordEntity>>();
  private listKeys: readonly string[] | null = null;
  private sheets: ReadonlyMap<string, string> | null = null;
  private order: ReadonlyMap<RecordEntity, number> | null = null;

  /** @param previous the facts of the year before, null where the workbook has no tables of it. */
  constructor(
    readonly facts: readonly Fact[],
    readonly previous: FactStore | null = null,
  ) {
    for (const fact of byHome(facts)) {
      append(this.byKey, fact.key, fact);
      if (fact.entity) this.indexEntity(fact.entity, fact);
      else append(this.ownByKey, fact.key, fact);
    }
  }

  /** Every cell that states the fact, the fact's home form first; see `one` for what stands for a missing table. */
  all(key: string): readonly Fact[] {
    const stated = this.byKey.get(key) ?? [];
    const standsFor = this.standsFor(key);
    return standsFor ? [standsFor, ...stated] : stated;
  }

  /** All keys that any cell states. */
  keys(): readonly string[] {
    return [...this.byKey.keys()];
  }

  /**
   * The fact that belongs to no list entry, from its home form if that states it, else from where it is stated.
   * Where no table 公开03 states the department's expenditure, that of its fiscal tables stands for it.
   */
  one(key: string): FactOrMissing {
    return this.standsFor(key) ?? best(this.ownByKey.get(key) ?? []) ?? this.missing(key, null);
  }

  /** A list entry's fact. */
  of(entity: RecordEntity, key: string): FactOrMissing {
    return this.byEntity.get(entity)?.get(key) ?? this.missing(key, entity);
  }

  /** The entries of a list (`P1`, `P2`, `D03.code`, `H1.project`) in their order. */
  entities(list: string): readonly RecordEntity[] {
    return remembered(this.entityLists, list, () => {
      const found = new Set<RecordEntity>();
      const start = `${list}.`;
      for (const key of this.keysOfLists()) {
        if (!key.startsWith(start)) continue;
        for (const fact of this.byKey.get(key)!) if (fact.entity) found.add(fact.entity);
      }
      const order = this.entityOrder();
      return [...found].sort((a, b) => order.get(a)! - order.get(b)!);
    });
  }

  /** The entries of a list that are records: no subtotals, no total. */
  records(list: string): readonly RecordEntity[] {
    return remembered(this.recordLists, list, () => this.entities(list).filter((entity) => entity.role === "record"));
  }

  /** The entry of a list by budget code; of several with the code the first. */
  byCode(list: string, code: string): RecordEntity | undefined {
    const codes = remembered(this.codeLists, list, () => {
      const first = new Map<string, RecordEntity>();
      for (const entity of this.records(list))
        if (entity.code !== undefined && !first.has(entity.code)) first.set(entity.code, entity);
      return first;
    });
    return codes.get(code);
  }

  /** Names a fact that no cell is there for, and the table that lacks it. */
  missing(key: string, entity: RecordEntity | null): FactOrMissing {
    const home = homeOf(key);
    const sheet = (entity && this.sheetListing(entity)) ?? (home && this.sheetOf(home.form.id));
    const lackedBy = sheet !== null ? { sheet } : home ? { form: home.form.name } : "tables";
    return { missing: true, key, entity, name: home?.name ?? { zh: key, en: key }, lackedBy };
  }

  /** The sheet of the first table of a form; null where no table was recognised as one. */
  sheetOf(form: string): string | null {
    this.sheets ??= new Map([...this.facts].reverse().map(({ table }) => [table.form.id, table.sheet]));
    return this.sheets.get(form) ?? null;
  }

  private sheetListing(entity: RecordEntity): string | null {
    const [fact] = this.byEntity.get(entity)?.values() ?? [];
    return fact?.table.sheet ?? null;
  }

  /** The known figure of another name that stands for one whose home table does not state it. */
  private standsFor(key: string): Fact | null {
    const other = STANDS_FOR.get(key);
    if (other === undefined) return null;
    if (this.ownByKey.get(key)?.some((fact) => isAtHome(fact) && isKnown(fact))) return null;
    const found = best(this.ownByKey.get(other) ?? []);
    return found && isKnown(found) ? found : null;
  }

  private indexEntity(entity: RecordEntity, fact: Fact): void {
    let own = this.byEntity.get(entity);
    if (!own) this.byEntity.set(entity, (own = new Map()));
    if (!own.has(fact.key)) own.set(fact.key, fact);
  }

  /** Keys of which any cell is a list entry's. */
  private keysOfLists(): readonly string[] {
    this.listKeys ??= this.keys().filter((key) => this.byKey.get(key)!.some((fact) => fact.entity !== null));
    return this.listKeys;
  }

  /** Place of each entry: table by table, as its table lists it. */
  private entityOrder(): ReadonlyMap<RecordEntity, number> {
    if (!this.order) {
      const order = new Map<RecordEntity, number>();
      for (const table of new Set(this.facts.map((fact) => fact.table)))
        for (const entity of table.entities) order.set(entity, order.size);
      // An entry that only words name belongs behind those of its table.
      for (const entity of this.byEntity.keys()) if (!order.has(entity)) order.set(entity, order.size);
      this.order = order;
    }
    return this.order;
  }
}

const RANKS = new Map(FORMS.map((form, i) => [form.id, i]));

/** The facts by the order of their forms: the first form that states a fact is its home. */
function byHome(facts: readonly Fact[]): readonly Fact[] {
  const rank = ({ table }: Fact) => RANKS.get(table.form.id) ?? 0;
  const inOrder = facts.every((fact, i) => {
    const before = facts[i - 1];
    return before === undefined || before.table === fact.table || rank(before) <= rank(fact);
  });
  return inOrder ? facts : [...facts].sort((a, b) => rank(a) - rank(b));
}

function append(index: Map<string, Fact[]>, key: string, fact: Fact): void {
  const list = index.get(key);
  if (list) list.push(fact);
  else index.set(key, [fact]);
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

/** The statement to be used of several: a figure before a nil, a nil before an empty cell. */
function best(facts: readonly Fact[]): Fact | undefined {
  return facts.find((f) => f.state === "stated") ?? facts.find((f) => f.state === "nil") ?? facts[0];
}

function isAtHome(fact: Fact): boolean {
  return fact.key.startsWith(`${fact.table.form.id}.`);
}
