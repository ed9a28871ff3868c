import type { Term } from "../check/check";
import type { Fact } from "../facts/fact";
import { isFact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { RecordEntity } from "../tables/table";
import { plus } from "../check/terms";

/** A list (`P1` of projects, `P2` of purchases) at one level: an entry, a section, or all of it. */
export interface ListScope {
  readonly list: string;
  /** As checks name it: `区本级/安全监管专项经费`, `区本级小计`, `合计`. */
  readonly id: string;
  /** The row that states the level's own figures; null where the table has no such row. */
  readonly row: RecordEntity | null;
  /** What its figures are added up from where its own row does not state them. */
  readonly parts: readonly ListScope[];
}

/** All projects, each section and the whole, in the order of the table; the whole alone where there is no table. */
export function eachProject(facts: FactStore): ListScope[] {
  const whole = wholeList(facts, "P1");
  const below = whole.parts.flatMap((part) => [...part.parts, part]);
  return [...below, whole];
}

/** A list as a whole. */
export function wholeList(facts: FactStore, list: string): ListScope {
  // Each execution rate asks for the same projects.
  return facts.once(wholeOf, list);
}

function wholeOf(facts: FactStore, list: string): ListScope {
  const entities = facts.entities(list);
  const sections = new Map<string | null, { label: string; row: RecordEntity | null; parts: ListScope[] }>();
  const sectionOf = (entity: RecordEntity) => {
    let section = sections.get(entity.section);
    if (!section) sections.set(entity.section, (section = { label: entity.sectionLabel ?? "", row: null, parts: [] }));
    return section;
  };
  for (const entity of entities) {
    if (entity.role === "record") sectionOf(entity).parts.push({ list, id: entity.id, row: entity, parts: [] });
    if (entity.role === "subtotal") sectionOf(entity).row ??= entity;
  }
  const total = entities.find((entity) => entity.role === "total") ?? null;
  const parts = [...sections].flatMap(([section, { label, row, parts }]): ListScope[] =>
    section === null && row === null ? parts : [{ list, id: row?.id ?? `${label}小计`, row, parts }],
  );
  return { list, id: "合计", row: total, parts };
}

/**
 * The projects that state an original budget: funds from above usually have none in the department's own.
 * Where no project states one, the whole list, whose total row may.
 */
export function budgetedProjects(facts: FactStore): ListScope {
  const parts = facts
    .records("P1")
    .filter((project) => {
      const budget = facts.of(project, "P1.budget");
      return isFact(budget) && budget.state !== "blank";
    })
    .map((project): ListScope => ({ list: "P1", id: project.id, row: project, parts: [] }));
  return parts.length > 0 ? { list: "P1", id: "列有年初预算的项目", row: null, parts } : wholeList(facts, "P1");
}

/** True where a list has the column at all; a table without it states no such figures. */
export function hasColumn(facts: FactStore, list: string, column: string): boolean {
  return facts.all(facts.listKey(list, column)).length > 0;
}

/**
 * The terms of a column at a level: its own row where that states a figure, else those of its parts. A blank among
 * them stays a term, so that it is named as missing rather than counted as nothing.
 */
export function columnTerms(facts: FactStore, scope: ListScope, column: string): Term[] {
  const key = facts.listKey(scope.list, column);
  if (!hasColumn(facts, scope.list, column) || (scope.row === null && scope.parts.length === 0)) {
    return [plus(facts.missing(key, null))];
  }
  const own = scope.row === null ? null : facts.of(scope.row, key);
  if (own !== null && scope.parts.length === 0) return [plus(own)];
  const stated = own !== null && isFact(own) && own.state !== "blank";
  // A total over projects of which some state nothing is not the total of all of them: what is missing is named instead.
  const partial = hasLeaf(scope, (leaf) => isBlank(facts.find(leaf, key)));
  if (own !== null && stated && !partial) return [plus(own)];
  return scope.parts.flatMap((part) => columnTerms(facts, part, column));
}

/** True where a record at the bottom of the level is such. */
function hasLeaf({ parts, row }: ListScope, isSuch: (leaf: RecordEntity) => boolean): boolean {
  if (parts.length > 0) return parts.some((part) => hasLeaf(part, isSuch));
  return row?.role === "record" && isSuch(row);
}

function isBlank(fact: Fact | null): boolean {
  return fact?.state === "blank";
}
