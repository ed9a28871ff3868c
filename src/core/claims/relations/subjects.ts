import type { Equation, Equations } from "../equation";
import type { Mention, Reading } from "../reading";
import { keyOf, whoKey } from "../reading";
import type { Level, Subjects } from "../subjects";
import { CLAIM_IDENTITIES, SUMMED_COLUMNS } from "./identities";
import type { ClaimIdentity } from "./identities";

/** Equations among the figures of one project, of one level with its projects, and of the department. */
export function subjectEquations(mentions: readonly Mention[], subjects: Subjects, equations: Equations): Equation[] {
  const levels = mentions.filter(
    (m) => m.readings.length > 0 && m.readings[0]!.role === "level" && m.readings[0]!.distance === 0,
  );
  return [
    ...ofProjects(levels, equations),
    ...ofDepartment(levels, equations),
    ...ofLevels(levels, subjects, equations),
  ];
}

type By = (mention: Mention) => string;

function groups(mentions: readonly Mention[], by: By): Mention[][] {
  const found = new Map<string, Mention[]>();
  for (const m of mentions) found.set(by(m), [...(found.get(by(m)) ?? []), m]);
  return [...found.values()];
}

/** Identities of a project hold over the whole draft, those of a level within its paragraph. */
function ofProjects(mentions: readonly Mention[], equations: Equations): Equation[] {
  const own = mentions.filter((m) => m.readings[0]!.who.kind !== "department");
  const by: By = (m) => {
    const { who } = m.readings[0]!;
    return who.kind === "level"
      ? `${whoKey(who)} ${m.paragraph}`
      : `${whoKey(who)} ${who.kind === "project" && who.documents.length === 0 ? "" : m.paragraph}`;
  };
  return groups(own, by).flatMap((group) => identitiesOf(group, "project", columnOf, equations));
}

function ofDepartment(mentions: readonly Mention[], equations: Equations): Equation[] {
  const own = mentions.filter((m) => m.readings[0]!.who.kind === "department");
  const by: By = (m) => {
    const { aspect, sampled } = m.readings[0]!;
    return `${m.paragraph} ${m.sentence} ${aspect} ${sampled}`;
  };
  return groups(own, by).flatMap((group) => identitiesOf(group, "department", (r) => r.item.id, equations));
}

function columnOf({ item }: Reading): string {
  return item.project ?? item.id;
}

function identitiesOf(
  group: readonly Mention[],
  of: ClaimIdentity["of"],
  name: (reading: Reading) => string,
  equations: Equations,
): Equation[] {
  // A figure with one meaning goes before figures that have this meaning among others.
  const find = (id: string) => {
    const may = group.filter((m) => m.readings.some((r) => name(r) === id));
    const must = may.filter((m) => m.readings.every((r) => name(r) === id));
    return must.length > 0 ? must : may;
  };
  return CLAIM_IDENTITIES.filter((identity) => identity.of === of).flatMap((identity) => {
    const [result] = find(identity.result);
    if (!result || find(identity.result).some((m) => !sameFigure(m, result))) return [];
    const terms = (ids: readonly string[]) => ids.map((id) => find(id).filter((m) => m !== result));
    const plus = terms(identity.plus);
    const minus = terms(identity.minus ?? []);
    const ids = [...identity.plus, ...(identity.minus ?? [])];
    const missing = [...plus, ...minus].some((found, i) => found.length === 0 && !identity.optional?.includes(ids[i]!));
    const said = [...plus, ...minus].filter((found) => found.length > 0).length;
    // Two different figures for one term are a matter of `repetitions`.
    if (
      missing ||
      said < (identity.least ?? 1) ||
      [...plus, ...minus].some((f) => f.some((m) => !sameFigure(m, f[0]!)))
    )
      return [];
    const first = (found: Mention[]) => found.slice(0, 1);
    const certain = said === plus.length + minus.length;
    return [equations.sum(result, plus.flatMap(first), minus.flatMap(first), certain)];
  });
}

function sameFigure(a: Mention, b: Mention): boolean {
  return (a.figure?.written ?? "0") === (b.figure?.written ?? "0") && a.figure?.unit === b.figure?.unit;
}

/** P-3: a level's figure is the sum over its projects, where the draft has all of them. */
function ofLevels(mentions: readonly Mention[], subjects: Subjects, equations: Equations): Equation[] {
  const levelMentions = mentions.filter((m) => m.readings[0]!.who.kind === "level" && m.figure);
  return (["district", "upper"] as const).flatMap((level) => {
    const expected = subjects.projects.filter((p) => p.level === level).length;
    return SUMMED_COLUMNS.flatMap((column) => {
      const totals = levelMentions.filter((m) => isOf(m, level, column));
      const parts = partsOf(mentions, subjects, level, column);
      if (totals.length === 0 || parts.length < 2 || parts.length !== expected) return [];
      return totals.map((total) => equations.sum(total, parts));
    });
  });
}

function isOf({ readings }: Mention, level: Level, column: string): boolean {
  const { who, item } = readings[0]!;
  return who.kind === "level" && who.level === level && item.project === column;
}

/** One figure of the column for each project of the level that is in the draft. */
function partsOf(mentions: readonly Mention[], subjects: Subjects, level: Level, column: string): Mention[] {
  const seen = new Map<string, Mention>();
  for (const m of mentions) {
    const reading = m.readings.find((r) => r.item.project === column);
    const who = reading?.who;
    if (!reading || who?.kind !== "project") continue;
    const entry = subjects.projects.filter(
      (p) =>
        p.stem === who.stem &&
        p.level === level &&
        (who.level ?? "district") === level &&
        named(who.documents, p.document),
    );
    if (entry.length === 1 && !seen.has(entry[0]!.entity.id)) seen.set(entry[0]!.entity.id, m);
  }
  return [...seen.values()];
}

function named(documents: readonly string[], document: string): boolean {
  return (
    documents.length === 0 || document === "" || documents.some((d) => document.includes(d) || d.includes(document))
  );
}

/** Two figures for one thing: of a project, a level, or an item that has one kind of money only. */
export function repetitions(mentions: readonly Mention[], equations: Equations): Equation[] {
  const repeatable = mentions.filter(
    (m) => m.kind === "figure" && m.readings.length === 1 && isRepeatable(m.readings[0]!),
  );
  return groups(repeatable, (m) => keyOf(m.readings[0]!)).flatMap(([first, ...others]) =>
    others.map((other) => equations.same(other, first!)),
  );
}

function isRepeatable({ role, who, item }: Reading): boolean {
  if (role !== "level" || item.weak) return false;
  if (who.kind === "department") return Object.keys(item.facts ?? {}).every((scope) => scope === "any") && !item.within;
  return ["opening", "received", "closing", "budget", "added"].includes(item.project ?? "");
}
