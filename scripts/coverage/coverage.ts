import { isZero } from "../../src/core/amount";
import type { Analysis } from "../../src/core/analyse";
import type { Check } from "../../src/core/check/check";
import { isFact, isKnown } from "../../src/core/facts/fact";

/** The figures of tables of one form, by how many identities judge each: the first entry has those that none does. */
export interface Coverage {
  readonly form: string;
  readonly figures: readonly number[];
}

/** One more than the largest number of identities that is told apart: 0, 1, 2 and 3 or more. */
export const CLASSES = 4;

/**
 * Counts the stated figures of money that are not nil in an analysis, by form and by the number of equations that judge
 * them. A bound (≤) and a check that only points at rows tell no figure from another, so they do not count.
 */
export function coverageOf(analysis: Analysis): readonly Coverage[] {
  const identities = new Map<string, number>();
  for (const check of analysis.checks.filter(isEquation))
    for (const cell of new Set(check.terms.map(({ fact }) => (isFact(fact) ? placeOf(fact.cell) : ""))))
      identities.set(cell, (identities.get(cell) ?? 0) + 1);
  const byForm = new Map<string, number[]>();
  const counted = new Set<string>();
  for (const fact of [...analysis.facts.facts, ...analysis.facts.unnamed]) {
    const place = placeOf(fact.cell);
    if (fact.measure !== "money" || !isKnown(fact) || isZero(fact.value) || counted.has(place)) continue;
    counted.add(place);
    const figures = byForm.get(fact.table.form.id) ?? Array.from({ length: CLASSES }, () => 0);
    figures[Math.min(identities.get(place) ?? 0, CLASSES - 1)]!++;
    byForm.set(fact.table.form.id, figures);
  }
  return [...byForm].map(([form, figures]) => ({ form, figures }));
}

/** The coverage of several analyses together, by form. */
export function together(all: readonly Coverage[]): readonly Coverage[] {
  const sums = new Map<string, number[]>();
  for (const { form, figures } of all) {
    const sum = sums.get(form) ?? figures.map(() => 0);
    figures.forEach((n, i) => (sum[i]! += n));
    sums.set(form, sum);
  }
  return [...sums].map(([form, figures]) => ({ form, figures })).sort((a, b) => (a.form < b.form ? -1 : 1));
}

function placeOf({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `${sheet}!${address}`;
}

function isEquation({ relation, verdict, pointsOnly }: Check): boolean {
  return verdict !== "not-judgeable" && pointsOnly !== true && relation !== "at-most-zero" && relation !== "other";
}
