import { FORMS } from "../forms";
import type { RecordEntity, Table } from "../tables/table";
import type { Fact, FactOrMissing } from "./fact";
import { bestStated } from "./fact";
import { homeOf } from "./key-name";
import { missingFact } from "./missing";
import { hasStandIn, standInFor } from "./stand-ins";

/** The facts of one department and one year, by key, by list entry and by table. */
export class FactStore {
  private readonly byKey = new Map<string, Fact[]>();
  private readonly ownByKey = new Map<string, Fact[]>();
  private readonly byEntity = new Map<RecordEntity, Map<string, Fact>>();
  private readonly entityLists = new Map<string, readonly RecordEntity[]>();
  private readonly recordLists = new Map<string, readonly RecordEntity[]>();
  private readonly codeLists = new Map<string, ReadonlyMap<string, RecordEntity>>();
  private readonly keysByTable = new Map<string, string[]>();
  private readonly listKeys = new Map<string, Map<string, string>>();
  private readonly workedOut = new Map<object, Map<string, unknown>>();
  private tables: ReadonlyMap<string, Table> | null = null;
  private order: ReadonlyMap<RecordEntity, number> | null = null;

  /**
   * @param facts every fact, table by table.
   * @param previous the facts of the year before; null where the workbook has no tables of it.
   * @param unnamed figures that no form names; no rule asks for them, and each may be what a rule does not find.
   */
  constructor(
    readonly facts: readonly Fact[],
    readonly previous: FactStore | null = null,
    readonly unnamed: readonly Fact[] = [],
  ) {
    for (const fact of byHome(facts)) {
      if (!this.byKey.has(fact.key)) append(this.keysByTable, tableOf(fact.key), fact.key);
      append(this.byKey, fact.key, fact);
      if (fact.entity) this.indexEntity(fact.entity, fact);
      else append(this.ownByKey, fact.key, fact);
    }
  }

  /**
   * A result that several rules need, computed at the first request and kept with these facts.
   * @param of the argument of the computation, such as a list's name, where there are several.
   */
  once<T>(work: (facts: FactStore, of: string) => T, of = ""): T {
    let results = this.workedOut.get(work);
    if (!results) this.workedOut.set(work, (results = new Map<string, T>()));
    if (!results.has(of)) results.set(of, work(this, of));
    return results.get(of) as T;
  }

  /** Every cell that states the fact, the fact's home form first; see `one` for what stands in for a missing table. */
  all(key: string): readonly Fact[] {
    const stated = this.byKey.get(key) ?? [];
    const standIn = standInFor(key, this.ownByKey);
    return standIn ? [standIn, ...stated] : stated;
  }

  /** All keys of a table that any cell states: `D03.total` of `D03`. */
  keysOf(table: string): readonly string[] {
    return this.keysByTable.get(table) ?? [];
  }

  /** The keys of figures that more than one cell states, or that have a stand-in. */
  keysOfSeveral(): readonly string[] {
    return [...this.byKey].flatMap(([key, facts]) => (facts.length > 1 || hasStandIn(key) ? [key] : []));
  }

  /**
   * The key of a column in a list: `P1.opening`. The same string each time: one that is concatenated anew is hashed again
   * for every look-up, and there is one for each row and column.
   */
  listKey(list: string, column: string): string {
    let ofList = this.listKeys.get(list);
    if (!ofList) this.listKeys.set(list, (ofList = new Map()));
    return remembered(ofList, column, () => `${list}.${column}`);
  }

  /**
   * The fact that belongs to no list entry, from its home form if that states it, else from where it is stated.
   * Where no table 公开03 states the department's expenditure, that of its fiscal tables stands in for it.
   */
  one(key: string): FactOrMissing {
    return standInFor(key, this.ownByKey) ?? bestStated(this.ownByKey.get(key) ?? []) ?? this.missing(key, null);
  }

  /** A list entry's fact. */
  of(entity: RecordEntity, key: string): FactOrMissing {
    return this.find(entity, key) ?? this.missing(key, entity);
  }

  /** A list entry's fact, or null; unlike `of`, it does not describe a missing one. */
  find(entity: RecordEntity, key: string): Fact | null {
    return this.byEntity.get(entity)?.get(key) ?? null;
  }

  /** The entries of a list (`P1`, `P2`, `D03.code`, `H1.project`) in their order. */
  entities(list: string): readonly RecordEntity[] {
    return remembered(this.entityLists, list, () => {
      const found = new Set<RecordEntity>();
      const start = `${list}.`;
      for (const key of this.keysByTable.get(tableOf(list)) ?? []) {
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

  /** Describes a fact without a cell, and the table that should state it. */
  missing(key: string, entity: RecordEntity | null): FactOrMissing {
    const home = homeOf(key);
    return missingFact(key, entity, (entity && this.sheetListing(entity)) ?? (home && this.sheetOf(home.form.id)));
  }

  /** The first table of a form that states anything; null where there is none. */
  tableOf(form: string): Table | null {
    this.tables ??= new Map([...this.facts].reverse().map(({ table }) => [table.form.id, table]));
    return this.tables.get(form) ?? null;
  }

  /** False where the table has figures that no form names: what is not found in it may be among them. */
  isReadWhole(form: string): boolean {
    const table = this.tableOf(form);
    return table === null || !this.unnamed.some((fact) => fact.table === table);
  }

  /** The first table of any form with a fact of that table: 公开04 may state facts of `D03`. Null where none does. */
  statedIn(table: string): Table | null {
    return this.facts.find((fact) => tableOf(fact.key) === table)?.table ?? null;
  }

  /** The sheet of the first table of a form; null where no table was recognised as one. */
  sheetOf(form: string): string | null {
    return this.tableOf(form)?.sheet ?? null;
  }

  private sheetListing(entity: RecordEntity): string | null {
    const [fact] = this.byEntity.get(entity)?.values() ?? [];
    return fact?.table.sheet ?? null;
  }

  private indexEntity(entity: RecordEntity, fact: Fact): void {
    let own = this.byEntity.get(entity);
    if (!own) this.byEntity.set(entity, (own = new Map()));
    if (!own.has(fact.key)) own.set(fact.key, fact);
  }

  /** Place of each entry: table by table, as its table lists it. */
  private entityOrder(): ReadonlyMap<RecordEntity, number> {
    if (!this.order) {
      const order = new Map<RecordEntity, number>();
      for (const table of new Set(this.facts.map((fact) => fact.table)))
        for (const entity of table.entities) order.set(entity, order.size);
      // Entries from the text of a cell come after the rows of the table.
      for (const entity of this.byEntity.keys()) if (!order.has(entity)) order.set(entity, order.size);
      this.order = order;
    }
    return this.order;
  }
}

const RANKS = new Map(FORMS.map((form, i) => [form.id, i]));

/** The facts in the order of their forms, so that the home form of a key comes first. */
function byHome(facts: readonly Fact[]): readonly Fact[] {
  const rank = ({ table }: Fact) => RANKS.get(table.form.id) ?? RANKS.size;
  const inOrder = facts.every((fact, i) => {
    const before = facts[i - 1];
    return before === undefined || before.table === fact.table || rank(before) <= rank(fact);
  });
  return inOrder ? facts : [...facts].sort((a, b) => rank(a) - rank(b));
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

/** The first part of a key: `D03` of `D03.code.total`. */
function tableOf(key: string): string {
  const end = key.indexOf(".");
  return end < 0 ? key : key.slice(0, end);
}
