import { isZero } from "../amount";
import type { Candidate } from "./candidate";
import { minus, over } from "./candidate";
import type { FactsOf } from "./facts-of";
import type { Mention, Reading } from "./reading";

/** The figures of the workbook that a mention can mean. */
export interface Tie {
  readonly candidates: readonly Candidate[];
  /** True where different projects bear the name, so that no figure of theirs is the one. */
  readonly severalSubjects: boolean;
  /** False where one of the readings, or the widest kind of money the words allow, is not in the workbook. */
  readonly complete: boolean;
}

/** Every figure of the workbook that one of the mention's readings allows. */
export function tie(mention: Mention, facts: FactsOf): Tie {
  const found = mention.readings.map((reading) => candidatesOf(reading, facts));
  const candidates = found.flat();
  const complete =
    found.every((c) => c.length > 0) && mention.readings.every((reading) => isWidestKnown(reading, facts));
  const severalSubjects = mention.readings.some(
    (reading) => reading.who.kind === "project" && reading.role === "level" && facts.level(reading).length > 1,
  );
  return { candidates, severalSubjects, complete };
}

/**
 * Words that name no kind of money may mean all of the department's: where only its fiscal tables are there, another
 * figure is not yet a wrong one.
 */
function isWidestKnown(reading: Reading, facts: FactsOf): boolean {
  const { item, who, scopesSaid } = reading;
  if (scopesSaid || who.kind !== "department" || reading.sampled) return true;
  if (!item.facts?.all || item.facts.any || reading.aspect !== "actual" || !WIDE.has(item.id)) return true;
  return facts.level({ ...reading, role: "level", scopes: ["all"] }).length > 0;
}

/** Items whose figure differs between all money and fiscal money. */
const WIDE: ReadonlySet<string> = new Set(["funds", "income", "expenditure", "opening", "closing", "basic", "project"]);

function candidatesOf(reading: Reading, facts: FactsOf): Candidate[] {
  switch (reading.role) {
    case "level":
      return facts.level(reading);
    case "change":
      return [...(reading.base === "prior" ? facts.statedOf(reading, "change") : []), ...changes(reading, facts)];
    case "growth":
      return [...(reading.base === "prior" ? facts.statedOf(reading, "growth") : []), ...growths(reading, facts)];
    case "rate":
      return rates(reading, facts);
    case "excess":
      return [...facts.statedOf(reading, "excess"), ...changes(reading, facts)];
    case "share":
      return shares(reading, facts);
    case "total":
      return reading.sampled ? facts.level(reading) : [];
    case "planned":
      return [];
  }
}

/** Pairs of a figure and its base, of the same kind of money. */
function paired(reading: Reading, facts: FactsOf): [Candidate, Candidate][] {
  return reading.scopes.flatMap((scope): [Candidate, Candidate][] => {
    const one = { ...reading, scopes: [scope], role: "level" as const };
    const [now] = facts.level({ ...one, distance: 0 });
    const [then] = facts.baseOf(one);
    return now && then ? [[now, then]] : [];
  });
}

function changes(reading: Reading, facts: FactsOf): Candidate[] {
  return unique(paired(reading, facts).map(([now, then]) => minus(now, then)));
}

function growths(reading: Reading, facts: FactsOf): Candidate[] {
  return unique(
    paired(reading, facts).flatMap(([now, then]) => (isZero(then.value) ? [] : (over(minus(now, then), then) ?? []))),
  );
}

function rates(reading: Reading, facts: FactsOf): Candidate[] {
  const own = reading.base === "fullBudget" ? [] : facts.statedOf(reading, "rate");
  if (reading.base === "due" && reading.who.kind === "department") return [];
  if (reading.item.counts) {
    const [staff] = facts.level({ ...reading, role: "level", aspect: "staff" });
    const [posts] = facts.level({ ...reading, role: "level", aspect: "posts" });
    return staff && posts ? [...own, ...[over(staff, posts)].flatMap((c) => c ?? [])] : own;
  }
  if (reading.who.kind === "department") {
    const base = reading.base === "any" ? ("budget" as const) : reading.base;
    const worked = paired({ ...reading, base }, facts).flatMap(([now, then]) => over(now, then) ?? []);
    return [...own, ...unique(worked)];
  }
  if (reading.base === "due") return inPlace(reading, facts);
  const [spent, ...more] = facts.level({ ...reading, role: "level", item: { ...reading.item, project: "spent" } });
  if (!spent || more.length > 0) return own;
  return [...own, ...facts.denominators(reading).flatMap((base) => over(spent, base) ?? [])];
}

/** 资金到位率: received ÷ due. */
function inPlace(reading: Reading, facts: FactsOf): Candidate[] {
  const [received, ...more] = facts.level({
    ...reading,
    role: "level",
    item: { ...reading.item, project: "received" },
  });
  return received && more.length === 0 ? facts.dues(reading).flatMap((due) => over(received, due) ?? []) : [];
}

function shares(reading: Reading, facts: FactsOf): Candidate[] {
  const own = facts.statedOf(reading, reading.sampled ? "sampledShare" : "share");
  const of = reading.of;
  if (!of) return own;
  const parts = facts.level({ ...reading, role: "level" });
  const wholes = facts.level(of);
  const worked = parts.flatMap((part) => wholes.flatMap((whole) => over(part, whole) ?? []));
  return [...own, ...unique(worked)];
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((c, i) => candidates.findIndex((other) => other.formula === c.formula) === i);
}
