import type { Analysis } from "../../src/core/analyse";
import { analyse, countVerdicts } from "../../src/core/analyse";
import { divide, toText, yuanPer } from "../../src/core/amount";
import type { Check } from "../../src/core/check/check";
import type { Fact } from "../../src/core/facts/fact";
import { isFact, isKnown } from "../../src/core/facts/fact";
import { render } from "../../src/core/text/render";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import type { Statement } from "./figures/statement";
import { identitiesIn } from "./identities/all";
import { identitiesWithLastYear } from "./identities/between";
import { saysSomething } from "./identities/identity";
import type { Published } from "./publish/page";
import { printed } from "./publish/printed";
import type { PublishedForm, PublishedWorkbook } from "./publish/workbook";
import { saysYear, statementOf } from "./publish/workbook";

/** What an analysis made of a published workbook, held against what was published. */
export interface Outcome {
  readonly analysis: Analysis;
  /** Cells printed with a figure, this year's tables. */
  readonly cells: number;
  /** Identities that say something, by rule. */
  readonly expected: ReadonlyMap<string, number>;
  /** Judged checks on at least one figure that is not nil, by rule. */
  readonly judged: ReadonlyMap<string, number>;
  readonly recognised: number;
  /** What went wrong, one line each. */
  readonly failures: readonly string[];
}

/** Analyses a published workbook and holds every form, cell, check and finding against what was published. */
export function outcomeOf(workbook: PublishedWorkbook): Outcome {
  const analysis = analyse(workbook.snapshot, DEFAULT_SETTINGS);
  const all = [...workbook.published, ...workbook.lastYear];
  const expected = expectedChecks(workbook);
  const judged = judgedChecks(analysis);
  const where = `seed ${workbook.department.seed}, ${workbook.unit}, ${workbook.style.name}`;
  const failures = [
    ...formFailures(analysis, all, saysYear(workbook.style)),
    ...workbook.published.flatMap((p) => cellFailures(analysis, p)),
    ...analysis.checks.filter((c) => c.verdict === "inconsistent").map((c) => `inconsistent: ${c.id}`),
    ...analysis.findings
      .filter((f) => f.severity !== "info")
      .map((f) => `finding ${f.code}: ${render(f.text, "zh-CN")}`),
    ...countFailures(expected, judged),
  ].map((failure) => `[${where}] ${failure}`);
  return {
    analysis,
    cells: workbook.published.reduce((sum, p) => sum + p.placed.filter((cell) => !cell.blank).length, 0),
    expected,
    judged,
    recognised: analysis.tables.length,
    failures,
  };
}

function formFailures(analysis: Analysis, published: readonly Published[], dated: boolean): string[] {
  return published.flatMap((p) => {
    const found = analysis.tables.filter((t) => t.table.sheet === p.sheet.name);
    const ids = found.map((t) => t.table.form.id).join(" ");
    if (ids !== p.form) return [`${p.sheet.name}: expected form ${p.form}, got ${ids || "none"}`];
    const { unit, year } = found[0]!;
    if (unit !== p.unit) return [`${p.sheet.name}: expected unit ${p.unit}, got ${unit}`];
    return year === p.year || (!dated && year === null)
      ? []
      : [`${p.sheet.name}: expected year ${p.year}, got ${year}`];
  });
}

/** A fact's name as the generator has it: key, and code in lists. */
function nameOf(fact: Fact): string {
  return fact.entity?.code === undefined ? fact.key : `${fact.key}@${fact.entity.code}`;
}

/** The figure as read, in its table's unit, with two decimals. */
function textOf(fact: Fact): string {
  const written = toText(divide(fact.value, yuanPer(fact.unit))!);
  const [whole, decimals = ""] = written.split(".");
  return `${whole}.${decimals.padEnd(2, "0")}`;
}

function cellFailures(analysis: Analysis, p: Published): string[] {
  const facts = analysis.facts.facts.filter((f) => f.cell.sheet === p.sheet.name);
  const byName = new Map(facts.map((f) => [nameOf(f), f]));
  const failures = p.placed
    .filter((cell) => !cell.blank)
    .flatMap((cell) => {
      const fact = byName.get(cell.name);
      const at = `${p.sheet.name}!${cell.address} ${cell.name}`;
      if (!fact) return [`${at}: expected ${cell.written}, not read`];
      if (fact.cell.address !== cell.address) return [`${at}: read from ${fact.cell.address}`];
      if (fact.state === "blank" || fact.state === "unreadable")
        return [`${at}: expected ${cell.written}, got ${fact.state}`];
      return textOf(fact) === cell.written ? [] : [`${at}: expected ${cell.written}, got ${textOf(fact)}`];
    });
  const known = new Set(p.placed.map((cell) => cell.name));
  const extra = facts.filter((f) => isKnown(f) && !known.has(nameOf(f)));
  return [...failures, ...extra.map((f) => `${p.sheet.name}!${f.cell.address}: read as ${nameOf(f)}, nothing printed`)];
}

/** Identities of this year's tables that say something, by rule. */
export function expectedChecks({ department, published, lastYear, style }: PublishedWorkbook): Map<string, number> {
  const statements = new Map<string, Statement>(
    published.map((p) => [p.form, statementOf(p.form as PublishedForm, department.books, department.lastYear, style)]),
  );
  const figures = new Map(
    published.flatMap((p) =>
      [...statements.get(p.form)!.figures].map(([name, fen]) => [name, visible(fen, p)] as const),
    ),
  );
  for (const p of lastYear) {
    const statement = statementOf(p.form as PublishedForm, department.lastYear, null, style);
    for (const [name, fen] of statement.figures) figures.set(`last:${name}`, visible(fen, p));
  }
  const identities = [...identitiesIn(statements), ...(lastYear.length > 0 ? identitiesWithLastYear(statements) : [])];
  return countBy(
    identities.filter((identity) => saysSomething(identity, figures)),
    (identity) => identity.rule,
  );
}

/** The amount, or nothing where the table prints it as 0.00. */
function visible(fen: bigint, { unit }: Published): bigint {
  return printed(fen, unit) === "0.00" ? 0n : fen;
}

function judgedChecks(analysis: Analysis): Map<string, number> {
  return countBy(
    analysis.checks.filter((c) => c.verdict !== "not-judgeable" && onFigures(c)),
    (c) => c.rule,
  );
}

function onFigures(check: Check): boolean {
  const weighty = check.relation === "at-most-zero" ? check.terms.filter((t) => t.coefficient > 0) : check.terms;
  return weighty.some(({ fact }) => isFact(fact) && fact.state === "stated" && toText(fact.value) !== "0");
}

/** Rules whose checks the generator does not count: one a table or a department, or only where something is amiss. */
export const UNCOUNTED = new Set<string>([]);

function countFailures(expected: ReadonlyMap<string, number>, judged: ReadonlyMap<string, number>): string[] {
  return [...expected].flatMap(([rule, count]) => {
    if (UNCOUNTED.has(rule)) return [];
    const got = judged.get(rule) ?? 0;
    return got === count ? [] : [`rule ${rule}: expected ${count} judged checks, got ${got}`];
  });
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

export { countVerdicts };
