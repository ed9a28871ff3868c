import type { Amount, Unit } from "../../amount";
import { add, amount, multiply, round, ZERO } from "../../amount";
import type { Term } from "../../check/check";
import { isFact, isKnown } from "../../facts/fact";
import type { Fact } from "../../facts/fact";
import { columnLetters, quotedSheet, reference } from "../../grid/address";
import type { Figure } from "./figure";
import { readFact, valueIn } from "./read-fact";

/** The longest sum. Excel accepts formulas of at most 8192 characters, and the text around a sum needs some of them. */
export const LONGEST_FORMULA = 8000;

/** A term whose figure is stated by a cell. */
export interface KnownTerm {
  readonly coefficient: number;
  readonly fact: Fact;
}

/** The terms, or null where one of them has no number. */
export function knownTerms(terms: readonly Term[]): KnownTerm[] | null {
  const known = terms.filter((t): t is KnownTerm => isFact(t.fact) && isKnown(t.fact));
  return known.length === terms.length && known.length > 0 ? known : null;
}

/** Σ coefficient × value in the unit, exact. */
export function exactSum(terms: readonly KnownTerm[], unit: Unit): Amount {
  return terms.reduce((total, t) => add(total, multiply(amount(t.coefficient), valueIn(t.fact, unit))), ZERO);
}

/** Σ coefficient × cell over the user's cells, rounded; null where a figure is missing. */
export function sumFacts(terms: readonly Term[], unit: Unit, decimals: number): Figure | null {
  const known = knownTerms(terms);
  if (!known) return null;
  const value = round(exactSum(known, unit), decimals);
  const single = known.length === 1 && known[0]!.coefficient === 1 ? readFact(known[0]!.fact, unit) : null;
  if (single) return single;
  const formula = `ROUND(${plainSum(known, unit)},${decimals})`;
  // A formula beyond Excel's limit is replaced by its value.
  return { formula: formula.length > LONGEST_FORMULA ? "" : formula, value };
}

/** Σ coefficient × cell without rounding. Adjacent plain numbers in a column are joined to a SUM. */
export function plainSum(terms: readonly KnownTerm[], unit: Unit): string {
  return runsOf(terms, unit)
    .map((run, index) => {
      const first = run[0]!;
      const sign = first.coefficient < 0 ? "-" : index === 0 ? "" : "+";
      const size = Math.abs(first.coefficient);
      return `${sign}${size === 1 ? "" : `${size}*`}${operand(run, unit)}`;
    })
    .join("");
}

function operand(run: readonly KnownTerm[], unit: Unit): string {
  const { fact } = run[0]!;
  if (run.length > 1) {
    const [top, bottom] = [fact.row, run.at(-1)!.fact.row];
    const column = columnLetters(fact.column);
    return `SUM(${quotedSheet(fact.cell.sheet)}!${column}${top}:${column}${bottom})`;
  }
  const { formula } = readFact(fact, unit);
  return formula.startsWith("-") ? `(${formula})` : formula;
}

function runsOf(terms: readonly KnownTerm[], unit: Unit): KnownTerm[][] {
  const runs: KnownTerm[][] = [];
  for (const term of terms) {
    const last = runs.at(-1)?.at(-1);
    if (last && follows(last, term) && isPlain(last.fact, unit) && isPlain(term.fact, unit)) runs.at(-1)!.push(term);
    else runs.push([term]);
  }
  return runs;
}

function follows(a: KnownTerm, b: KnownTerm): boolean {
  return (
    a.coefficient === b.coefficient &&
    a.fact.cell.sheet === b.fact.cell.sheet &&
    a.fact.column === b.fact.column &&
    a.fact.row + 1 === b.fact.row
  );
}

/** True for a plain number, and for a text that means nil, which SUM ignores. */
function isPlain(fact: Fact, unit: Unit): boolean {
  const cell = reference(fact.cell.sheet, fact.cell.address);
  const { formula } = readFact(fact, unit);
  return !fact.inWords && (formula === cell || formula === `N(${cell})`);
}
