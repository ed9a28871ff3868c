import type { FactOrMissing } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { RecordEntity } from "../tables/table";
import type { Candidate } from "./candidate";
import { minus, stated, together } from "./candidate";
import type { FactKeys, Scope } from "./glossary/item";
import type { Reading } from "./reading";
import type { Level, ProjectEntry, Subjects } from "./subjects";
import { levelOf } from "./subjects";

type Owned = Omit<Reading, "of">;

/** The workbook's figures as readings ask for them. */
export class FactsOf {
  constructor(
    private readonly facts: FactStore,
    private readonly subjects: Subjects,
  ) {}

  /** The figures that a reading may mean: one candidate for each subject and kind of money that it allows. */
  level(reading: Owned): Candidate[] {
    const { who, item, sampled } = reading;
    if (who.kind === "department") {
      if (sampled) return this.department(reading, "sampled");
      return reading.distance === 0 ? this.department(reading, reading.aspect) : this.prior(reading);
    }
    if (reading.distance !== 0 || item.project === undefined) return [];
    return this.ofProjects(reading, item.project);
  }

  /** The base of a change: last year's figure, or the budget. */
  baseOf(reading: Owned): Candidate[] {
    const now = { ...reading, role: "level" as const };
    if (reading.base === "prior") return this.before(now);
    if (reading.who.kind !== "department") return this.ofProjects(reading, "budget");
    return this.department(now, reading.base === "fullBudget" ? "fullBudget" : "budget");
  }

  /** The figure of the year before. The project list has only one: the closing balance of then is the opening one of now. */
  private before(reading: Owned): Candidate[] {
    if (reading.who.kind === "department") return this.prior({ ...reading, distance: -1 });
    return reading.item.project === "closing" ? this.ofProjects(reading, "opening") : [];
  }

  /** Figures that tables state of an item by themselves: its change, growth, rate, share. */
  statedOf(reading: Owned, what: keyof FactKeys): Candidate[] {
    return reading.who.kind === "department" ? this.department(reading, what) : [];
  }

  /** The figures that a project's spending is measured by: budget, receipts, receipts with what was carried in. */
  denominators(reading: Owned): Candidate[] {
    if (reading.who.kind === "department")
      return [...this.baseOf({ ...reading, base: reading.base === "any" ? "budget" : reading.base })];
    const of = (column: string) => this.ofProjects(reading, column);
    const [budget, added, received, opening] = ["budget", "added", "received", "opening"].map(of);
    if ([budget, added, received, opening].some((c) => c!.length > 1)) return [];
    const sums = [[...budget!], [...budget!, ...added!], [...received!], [...opening!, ...received!]];
    return sums.flatMap((parts) => together(parts) ?? []);
  }

  /** The denominators of 资金到位率: what was due, or the budget, which people take for it. */
  dues(reading: Owned): Candidate[] {
    const [due, budget] = ["due", "budget"].map((column) => this.ofProjects(reading, column));
    return due!.length > 1 || budget!.length > 1 ? [] : [...due!, ...budget!];
  }

  private prior(reading: Owned): Candidate[] {
    const own = this.department(reading, "prior");
    if (reading.aspect !== "actual" && reading.aspect !== "posts" && reading.aspect !== "staff") return [];
    const before = this.facts.previous ? this.department(reading, reading.aspect, this.facts.previous) : [];
    // Last year's closing balance is this year's opening balance.
    const opened =
      reading.item.id === "closing" ? this.department({ ...reading, item: openingOf(reading) }, "actual") : [];
    return distinct([...own, ...before, ...opened]);
  }

  private department({ item, scopes }: Owned, what: keyof FactKeys, store: FactStore = this.facts): Candidate[] {
    const facts = item.facts ?? {};
    const found = (["any", ...scopes] as const).flatMap((scope: Scope | "any") =>
      (facts[scope]?.[what] ?? []).flatMap((key) => factsAt(store, key)),
    );
    return distinct(found);
  }

  private ofProjects(reading: Owned, column: string): Candidate[] {
    const { who } = reading;
    if (who.kind === "level") return this.ofLevel(who.level, column);
    if (who.kind !== "project") return [];
    return this.entriesOf(who).flatMap((entry) => this.columnOf([entry.entity], column));
  }

  /** The rows that a project's name can mean; its document and level choose among them where the draft names these. */
  private entriesOf(who: Extract<Owned["who"], { kind: "project" }>): readonly ProjectEntry[] {
    const named = this.subjects.projects.filter((p) => p.stem === who.stem);
    const byDocument = named.filter(
      (p) => p.document !== "" && who.documents.some((d) => p.document.includes(d) || d.includes(p.document)),
    );
    const chosen = byDocument.length > 0 ? byDocument : named;
    if (chosen.length < 2) return chosen;
    const level = who.level ?? "district";
    const byLevel = chosen.filter((p) => p.level === level);
    return byLevel.length > 0 ? byLevel : chosen;
  }

  private ofLevel(level: Level, column: string): Candidate[] {
    const all = this.facts.entities("P1").filter((entity) => level === "all" || levelOf(entity) === level);
    const rows = (role: RecordEntity["role"]) => all.filter((row) => row.role === role);
    const stated = this.columnOf(rows(level === "all" ? "total" : "subtotal"), column);
    return stated.length > 0 ? stated : this.columnOf(rows("record"), column);
  }

  /** A column of rows, summed; what is available is what was carried in and what was received. */
  private columnOf(rows: readonly RecordEntity[], column: string): Candidate[] {
    if (column === "due") return this.dueOf(rows);
    const columns = column === "available" ? ["opening", "received"] : [column];
    const cells = rows.flatMap((row) => columns.map((name) => this.facts.of(row, `P1.${name}`)));
    if (cells.length === 0 || !cells.every(isKnown)) return [];
    return [together(cells.flatMap(known))!];
  }

  /** P-8: the budget with what was added, less what the finance bureau pays itself; blanks of these two are nothing. */
  private dueOf(rows: readonly RecordEntity[]): Candidate[] {
    const of = (column: string) => rows.flatMap((row) => known(this.facts.of(row, `P1.${column}`)));
    const budget = of("budget");
    if (rows.length === 0 || budget.length !== rows.length) return [];
    return [of("direct").reduce(minus, together([...budget, ...of("added")])!)];
  }
}

function openingOf(reading: Owned) {
  return { ...reading.item, facts: OPENING_KEYS };
}

const OPENING_KEYS: NonNullable<Owned["item"]["facts"]> = {
  all: { actual: ["D01.opening"] },
  fiscal: { actual: ["D04.opening"] },
  general: { actual: ["D04.opening.general"] },
  fund: { actual: ["D08.opening", "D04.opening.fund"] },
  stateCapital: { actual: ["D09.opening", "D04.opening.stateCapital"] },
};

/** Every cell that states a figure: `key`, `key@code` for an entry by budget code, `key:total` for a list's total. */
function factsAt(store: FactStore, written: string): Candidate[] {
  const [key, code] = written.split("@");
  const list = key!.slice(0, key!.lastIndexOf("."));
  if (code !== undefined) {
    const entity = store.byCode(list, code);
    return entity ? known(store.of(entity, key!)) : [];
  }
  const [total, role] = written.split(":");
  if (role === undefined) return [store.one(written), ...store.all(written)].filter(isOwn).flatMap(known);
  const entity = store.entities(total!.split(".")[0]!).find((e) => e.role === role);
  return entity ? known(store.of(entity, total!)) : [];
}

function isOwn(fact: FactOrMissing): boolean {
  return fact.entity === null;
}

function known(fact: FactOrMissing): Candidate[] {
  return isKnown(fact) ? [stated(fact)] : [];
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((c, i) => candidates.findIndex((other) => other.fact === c.fact) === i);
}
