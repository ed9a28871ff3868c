import { subtract, sum } from "../amount";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import { printed } from "../facts/printed";
import type { FactStore } from "../facts/store";
import { isSectionOf } from "../forms/form";
import type { RecordEntity } from "../tables/table";
import type { FundsLevel, ProjectColumn } from "../words/narrative";
import { NOTHING_SAID } from "./description";
import type { Referent } from "./referents";

/** What each column of 项目资金收支明细表 is worked out from: its own cell, or cells of the same line. */
const COLUMNS: readonly (readonly [column: ProjectColumn, plus: readonly string[], less?: string])[] = [
  ["budget", ["budget"]],
  ["added", ["added"]],
  ["direct", ["direct"]],
  ["opening", ["opening"]],
  ["received", ["received"]],
  ["spent", ["spent"]],
  ["closing", ["closing"]],
  ["returned", ["returned"]],
  ["carried", ["carried"]],
  ["rate", ["rate"]],
  ["available", ["opening", "received"]],
  ["planned", ["budget", "added"]],
  // P-8: what the finance bureau pays itself does not come to the department.
  ["due", ["budget", "added"], "direct"],
];

/** The code that the figures of a project bear, as those of a budget subject bear its own. */
export function codeOfProject({ id }: RecordEntity): string {
  return `P1:${id}`;
}

/** The code of a level of funds. */
export function codeOfLevel(level: FundsLevel): string {
  return `P1=${level}`;
}

/** The level of funds that a line of the list belongs to. */
export function levelOf({ section, level }: RecordEntity): FundsLevel | null {
  const own = level ?? section;
  return isSectionOf(own, "upper") ? "upper" : isSectionOf(own, "district") ? "district" : null;
}

/** The figures of the list of projects, by project and by level of funds; where no line states a level's, those of its projects together. */
export function projectFigures(facts: FactStore): Referent[] {
  const records = facts.records("P1");
  const found = records.flatMap((row) => COLUMNS.flatMap((column) => worked([row], codeOfProject(row), column, facts)));
  for (const level of ["district", "upper", "all"] as const) {
    const own = facts.entities("P1").filter((row) => level === "all" || levelOf(row) === level);
    const total = own.filter(({ role }) => role === (level === "all" ? "total" : "subtotal"));
    for (const column of COLUMNS) {
      const stated = worked(total, codeOfLevel(level), column, facts);
      const parts = own.filter(({ role }) => role === "record");
      found.push(...(stated.length > 0 ? stated : worked(parts, codeOfLevel(level), column, facts)));
    }
  }
  return found;
}

/** So often left out that a list without them has nothing of them. */
const OPTIONAL: ReadonlySet<string> = new Set(["added", "direct"]);

/** A column of lines, added up; nothing where one of the cells that it needs is not known. */
function worked(
  lines: readonly RecordEntity[],
  code: string,
  [column, plus, less]: (typeof COLUMNS)[number],
  facts: FactStore,
): Referent[] {
  const cellsOf = (columns: readonly string[]) =>
    lines.flatMap((line) => columns.map((name) => facts.of(line, `P1.${name}`)));
  const cells = cellsOf(plus);
  const [parts, off] = [cells, cellsOf(less === undefined ? [] : [less])].map((all) => all.filter(isKnown));
  const [first] = parts!;
  const isWhole = cells.every((cell) => isKnown(cell) || (plus.length > 1 && OPTIONAL.has(cell.key.slice(3))));
  if (!first || !isWhole || (column === "rate" && lines.length > 1)) return [];
  const all = [...parts!, ...off!];
  const total = (of: readonly Fact[]) => sum(of.map(({ value }) => value));
  const shown = (of: Fact) => printed(of, of.value);
  const fact: Fact = {
    ...first,
    value: subtract(total(parts!), total(off!)),
    halfWidth: sum(all.map(({ halfWidth }) => halfWidth)),
  };
  const formula = all.length === 1 ? null : [parts!.map(shown).join(" + "), ...off!.map(shown)].join(" − ");
  const names = [code, column];
  return [{ fact, code, names, around: [], said: NOTHING_SAID, year: first.year, ...(formula ? { formula } : {}) }];
}
