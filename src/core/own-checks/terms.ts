import { equals, isNegative, multiply, ONE } from "../amount";
import type { Term } from "../check/check";
import type { Cells } from "./cells";
import type { Figure, Yardstick } from "./figures";
import { figureOf, wholeCoefficient } from "./figures";
import type { LinearForm } from "../formulas/linear-form";
import type { Side } from "./side";
import { LEFT, RIGHT } from "./side";

/** The check as a sum of figures, for the search for a wrong cell; null where it is no such sum. */
export function plainTerms(
  sides: readonly Side[],
  form: LinearForm,
  figures: ReadonlyMap<string, Figure>,
  { measure, scale }: Yardstick,
): Term[] | null {
  if (sides.some((side) => side.bent || side.kind === "computed")) return null;
  const terms: Term[] = [];
  for (const [key, { fact, scale: own }] of figures) {
    const coefficient = wholeCoefficient(form.weights.get(key)!, form.over, own, scale);
    if (coefficient === null || fact.measure !== measure) return null;
    terms.push({ coefficient, fact });
  }
  return terms;
}

/**
 * The figures of a check that is no plain sum, those of the left side as 1 and those of the right as −1: first the
 * formulas that nothing more is known about, then what they refer to, then the cells of sums.
 */
export function namedTerms(
  cells: Cells,
  sides: readonly [Side, Side],
  form: LinearForm,
  figures: ReadonlyMap<string, Figure>,
  yardstick: Yardstick,
): Term[] {
  const computed = sides.flatMap((side, index) => {
    if (side.kind !== "computed") return [];
    const coefficient = index === 0 ? 1 : -1;
    const own = [...side.places.keys()].flatMap((key) => figures.get(key) ?? []);
    const named = side.named.map((place) => figureOf(cells, place, ONE, yardstick));
    return [...own, ...named].map(({ fact }): Term => ({ coefficient, fact }));
  });
  const known = new Set(computed.map((term) => term.fact));
  const summed = [...figures].flatMap(([key, { fact }]): Term[] =>
    known.has(fact) ? [] : [{ coefficient: isNegative(form.weights.get(key)!) ? -1 : 1, fact }],
  );
  return [...computed, ...summed];
}

/** The cells of the two sides, with their results. */
export function shownSides(
  cells: Cells,
  name: string,
  left: Side,
  right: Side,
  { measure, unit, scale }: Yardstick,
): { readonly sides?: readonly [Term, Term] } {
  // A rate typed as 82.40 for 82.40 % would need a formula with a division by 100.
  if (measure === "ratio" && !equals(scale, ONE)) return {};
  const sideTerm = (side: Side, coefficient: number, called: string): Term => {
    const own = cells.plain(side.place, measure, unit);
    const value = multiply(side.value, scale);
    const label = `${name} · ${called}`;
    return { coefficient, fact: { ...own, state: "stated", value, label, rowLabel: name, columnLabel: called } };
  };
  return { sides: [sideTerm(left, 1, LEFT.zh), sideTerm(right, -1, RIGHT.zh)] };
}
