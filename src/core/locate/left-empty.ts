import { divide, amount, isZero, negate, compare, absolute, multiply, subtract, sum } from "../amount";
import type { Amount } from "../amount";
import type { Check, Term } from "../check/check";
import { factsOf } from "../check/check";
import type { Fact } from "../facts/fact";
import { isFact, isKnown } from "../facts/fact";
import type { Afterwards } from "./afterwards";
import type { Cause, Suspect } from "./suspect";
import { changesOf } from "./suspect";
import { cellKey } from "./system";

/** Two cells may be in each other's place; more that change together have moved. */
const MOST_OF_SLIPS = 2;

/** So many empty cells of a sheet in which something fails are none that people overlooked: figures have moved. */
const MANY = 3;

/** A check that could be judged but for one empty cell, and the figure that would make it hold. */
interface Wanting {
  readonly check: Check;
  readonly fact: Fact;
  readonly wanted: Amount;
}

/**
 * Cells that were probably left empty by mistake: the only thing that a sum lacks, while its other figures are not nil
 * and cells like it take part in the same rule. The sums stay not judged, since an empty cell is no figure. Where they
 * want different figures each of these is told; where one of them wants nil, the cell may well be empty.
 * @param causes what explains the sums that do not hold: cells that a likeliest explanation fills in are told with it.
 * @param afterwards judges again with a figure filled in: one that breaks a check that holds is not told.
 */
export function leftEmpty(checks: readonly Check[], causes: readonly Cause[] = [], afterwards: Afterwards): Cause[] {
  const filled = new Set(
    causes.flatMap(({ suspects }) =>
      suspects
        .filter(({ rank }) => rank === 1)
        .flatMap(changesOf)
        .map(({ fact }) => cellKey(fact)),
    ),
  );
  // Figures out of step leave cells empty; no other cell of such a sheet is known to be.
  const faulty = new Set(causes.flatMap(displacing));
  const wantings = checks.flatMap((check) =>
    check.verdict === "not-judgeable" && check.relation === "zero" ? (wantingOf(check) ?? []) : [],
  );
  if (wantings.length === 0) return [];
  const judged = checks.filter((check) => check.verdict !== "not-judgeable");
  const filledIn = new Set(judged.flatMap((check) => likeOf(check)));
  const byCell = new Map<string, Wanting[]>();
  for (const wanting of wantings) {
    const key = cellKey(wanting.fact);
    if (
      filled.has(key) ||
      faulty.has(wanting.fact.table.sheet) ||
      !likeOf(wanting.check, wanting.fact).some((like) => filledIn.has(like))
    )
      continue;
    const others = byCell.get(key);
    if (others) others.push(wanting);
    else byCell.set(key, [wanting]);
  }
  const failing = new Set(causes.flatMap(({ checks: own }) => own.flatMap(factsOf).map(({ table }) => table.sheet)));
  const scattered = (sheet: string) =>
    failing.has(sheet) && [...byCell.values()].filter(([first]) => first!.fact.table.sheet === sheet).length >= MANY;
  return [...byCell.values()].flatMap((all): Cause[] => {
    if (scattered(all[0]!.fact.table.sheet)) return [];
    if (all.some(({ wanted }) => isZero(wanted))) return [];
    const suspects = figuresWanted(all)
      .map(({ fact, wanted, closes }): Suspect => ({
        fact,
        proposed: wanted,
        with: [],
        slip: "empty",
        rank: 1,
        closes,
      }))
      .filter((suspect) => afterwards.breaksHolding(changesOf(suspect)) === 0);
    return suspects.length === 0 ? [] : [{ checks: all.map(({ check }) => check), suspects }];
  });
}

/** The sheet in which figures are out of step; none where single cells are wrong. */
function displacing({ fault, suspects: [first] }: Cause): readonly string[] {
  if (fault) return [fault.table.sheet];
  return first && first.with.length >= MOST_OF_SLIPS ? [first.fact.cell.sheet] : [];
}

/** The figures that sums want of one cell, each with the sums that would hold with it. */
function figuresWanted(all: readonly Wanting[]): readonly (Wanting & { readonly closes: readonly Check[] })[] {
  const told = new Set<Wanting>();
  return all.flatMap((each) => {
    if (told.has(each)) return [];
    const agreeing = all.filter((other) => agree(other, each.wanted));
    for (const other of agreeing) told.add(other);
    return [{ ...each, closes: agreeing.map(({ check }) => check) }];
  });
}

/**
 * What makes two cells of a table alike within a rule, for each figure or the one: that they stand in one column; in a list
 * also in the columns of one field; in a table of fixed rows also in one row. The sums of a list need not be filled in for
 * every column.
 */
function likeOf(check: Check, only?: Fact): string[] {
  const facts = check.terms.map(({ fact }) => fact).filter(isFact);
  return facts
    .filter((fact) => only === undefined || fact === only)
    .flatMap((fact) => {
      const table = `${check.rule} ${fact.table.sheet} ${fact.table.range.top}`;
      const other = fact.entity === null ? `row ${fact.row}` : `field ${fact.key}`;
      return fact.entity !== null && fact.entity.role !== "record"
        ? [`${table} column ${fact.column}`]
        : [`${table} column ${fact.column}`, `${table} ${other}`];
    });
}

function wantingOf(check: Check): Wanting | null {
  const { terms } = check;
  const empty = terms.filter(({ fact }) => !isKnown(fact));
  const [gap] = empty;
  if (empty.length !== 1 || !gap || !isFact(gap.fact) || gap.fact.state !== "blank" || terms.length < 2) return null;
  const rest = terms.filter((term) => term !== gap);
  const wanted = divide(negate(sum(rest.map(worth))), amount(gap.coefficient));
  return wanted && { check, fact: gap.fact, wanted };
}

function worth({ coefficient, fact }: Term): Amount {
  return multiply(amount(coefficient), (fact as Fact).value);
}

/** True where a sum would hold with that figure, but for rounding. */
function agree({ check, fact, wanted }: Wanting, figure: Amount): boolean {
  const rounding = sum(check.terms.filter((t) => t.fact !== fact).map((t) => (t.fact as Fact).halfWidth));
  return compare(absolute(subtract(wanted, figure)), sum([rounding, rounding])) <= 0;
}
