import { FORMS } from "../forms";
import type { RecordEntity, Table } from "../tables/table";
import type { Fact, FactOrMissing } from "./fact";
import { isKnown } from "./fact";
import { homeOf } from "./key-name";
import type { Asked } from "./witness";
import { tableOf, Witness } from "./witness";

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
  private readonly keysByTable = new Map<string, string[]>();
  private readonly worked = new Map<object, Map<string, { readonly result: unknown; readonly asked: Asked }>>();
  private readonly witness = new Witness();
  private tables: ReadonlyMap<string, Table> | null = null;
  private order: ReadonlyMap<RecordEntity, number> | null = null;

  /** @param lastYear the facts of the year before, null where the workbook has no tables of it. */
  constructor(
    private readonly stated: readonly Fact[],
    private readonly lastYear: FactStore | null = null,
  ) {
    for (const fact of byHome(stated)) {
      if (!this.byKey.has(fact.key)) append(this.keysByTable, tableOf(fact.key), fact.key);
      append(this.byKey, fact.key, fact);
      if (fact.entity) this.indexEntity(fact.entity, fact);
      else append(this.ownByKey, fact.key, fact);
    }
  }

  /** Every fact, table by table. */
  get facts(): readonly Fact[] {
    this.witness.hearEverything();
    return this.stated;
  }

  /** The facts of the year before; null where the workbook has no tables of it. */
  get previous(): FactStore | null {
    this.witness.hearLastYear();
    return this.lastYear;
  }

  /** Does the work and tells what it asked. */
  witnessed<T>(work: () => T): { readonly result: T; readonly asked: Asked } {
    return this.witness.during(work);
  }

  /** Notes that something was asked which any change of the facts may change. */
  askEverything(): void {
    this.witness.hearEverything();
  }

  /**
   * What many ask for, worked out once; whoever asks for it is taken to ask all that it rests on.
   * @param of what it is worked out of, such as a list, where there are several.
   */
  once<T>(work: (facts: FactStore, of: string) => T, of = ""): T {
    let results = this.worked.get(work);
    if (!results) this.worked.set(work, (results = new Map<string, { result: T; asked: Asked }>()));
    let known = results.get(of);
    if (!known) results.set(of, (known = this.witness.during(() => work(this, of))));
    this.witness.hearAll(known.asked);
    return known.result as T;
  }

  /** Every cell that states the fact, the fact's home form first; see `one` for what stands for a missing table. */
  all(key: string): readonly Fact[] {
    this.witness.hear(key);
    const stated = this.byKey.get(key) ?? [];
    const standsFor = this.standsFor(key);
    return standsFor ? [standsFor, ...stated] : stated;
  }

  /** All keys of a table that any cell states: `D03.total` of `D03`. */
  keysOf(table: string): readonly string[] {
    this.witness.hear(table);
    return this.keysByTable.get(table) ?? [];
  }

  /** All keys whose figure stands in more than one place, or may be stood for by another one. */
  keysOfSeveral(): readonly string[] {
    this.witness.hearEverything();
    return [...this.byKey].flatMap(([key, facts]) => (facts.length > 1 || STANDS_FOR.has(key) ? [key] : []));
  }

  /**
   * The fact that belongs to no list entry, from its home form if that states it, else from where it is stated.
   * Where no table 公开03 states the department's expenditure, that of its fiscal tables stands for it.
   */
  one(key: string): FactOrMissing {
    this.witness.hear(key);
    return this.standsFor(key) ?? best(this.ownByKey.get(key) ?? []) ?? this.missing(key, null);
  }

  /** A list entry's fact. */
  of(entity: RecordEntity, key: string): FactOrMissing {
    return this.find(entity, key) ?? this.missing(key, entity);
  }

  /** A list entry's fact where there is a cell for it: what is missing need not be named to be passed over. */
  find(entity: RecordEntity, key: string): Fact | null {
    this.witness.hear(key);
    return this.byEntity.get(entity)?.get(key) ?? null;
  }

  /** The entries of a list (`P1`, `P2`, `D03.code`, `H1.project`) in their order. */
  entities(list: string): readonly RecordEntity[] {
    this.witness.hear(list);
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
    this.witness.hear(list);
    return remembered(this.recordLists, list, () => this.entities(list).filter((entity) => entity.role === "record"));
  }

  /** The entry of a list by budget code; of several with the code the first. */
  byCode(list: string, code: string): RecordEntity | undefined {
    this.witness.hear(list);
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

  /** The first table of a form that states anything; null where there is none. */
  tableOf(form: string): Table | null {
    this.witness.hear(form);
    this.tables ??= new Map([...this.stated].reverse().map(({ table }) => [table.form.id, table]));
    return this.tables.get(form) ?? null;
  }

  /** The first table that states a fact of that table's, whatever its form; null where none does. */
  statedIn(table: string): Table | null {
    this.witness.hear(table);
    return this.stated.find((fact) => tableOf(fact.key) === table)?.table ?? null;
  }

  /** The sheet of the first table of a form; null where no table was recognised as one. */
  sheetOf(form: string): string | null {
    return this.tableOf(form)?.sheet ?? null;
  }

  private sheetListing(entity: RecordEntity): string | null {
    const [fact] = this.byEntity.get(entity)?.values() ?? [];
    return fact?.table.sheet ?? null;
  }

  /** The known figure of another name that stands for one whose home table does not state it. */
  private standsFor(key: string): Fact | null {
    const other = STANDS_FOR.get(key);
    if (other === undefined) return null;
    this.witness.hear(other);
    if (this.ownByKey.get(key)?.some((fact) => isAtHome(fact) && isKnown(fact))) return null;
    const found = best(this.ownByKey.get(other) ?? []);
    return found && isKnown(found) ? found : null;
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
      for (const table of new Set(this.stated.map((fact) => fact.table)))
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

/** The statement to be used of several: a figure before a nil, a nil before an empty cell. */
function best(facts: readonly Fact[]): Fact | undefined {
  return facts.find((f) => f.state === "stated") ?? facts.find((f) => f.state === "nil") ?? facts[0];
}

function isAtHome(fact: Fact): boolean {
  return fact.key.startsWith(`${fact.table.form.id}.`);
}
