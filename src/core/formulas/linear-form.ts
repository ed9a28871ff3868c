import type { Amount } from "../amount";
import { absolute, add, divide, equals, isZero, multiply, negate, ONE, ZERO } from "../amount";

/**
 * (Σ weight × cell + constant) ÷ over, exact: the divisor is kept separately, because 1/3 has no finite decimals.
 * `slack` is how far ROUND may have moved the result, over the same divisor, which is never negative or 0.
 */
export interface LinearForm {
  readonly weights: ReadonlyMap<string, Amount>;
  readonly constant: Amount;
  readonly slack: Amount;
  readonly over: Amount;
}

export function constantForm(constant: Amount): LinearForm {
  return { weights: new Map(), constant, slack: ZERO, over: ONE };
}

export function cellForm(cell: string): LinearForm {
  return { weights: new Map([[cell, ONE]]), constant: ZERO, slack: ZERO, over: ONE };
}

/** The sum of the cells, each once for every time that it is named. */
export function sumForm(cells: readonly string[]): LinearForm {
  const weights = new Map<string, Amount>();
  for (const cell of cells) weights.set(cell, add(weights.get(cell) ?? ZERO, ONE));
  return { weights, constant: ZERO, slack: ZERO, over: ONE };
}

export function addForms(a: LinearForm, b: LinearForm): LinearForm {
  if (!equals(a.over, b.over)) return addForms(expanded(a, b.over), expanded(b, a.over));
  const weights = new Map(a.weights);
  for (const [cell, weight] of b.weights) weights.set(cell, add(weights.get(cell) ?? ZERO, weight));
  return { weights, constant: add(a.constant, b.constant), slack: add(a.slack, b.slack), over: a.over };
}

export function subtractForms(a: LinearForm, b: LinearForm): LinearForm {
  return addForms(a, scaleForm(b, negate(ONE)));
}

/** The form multiplied by a number. */
export function scaleForm(form: LinearForm, factor: Amount): LinearForm {
  return { ...times(form, factor), over: form.over };
}

/** The form divided by a number; null for 0. */
export function divideForm(form: LinearForm, divisor: Amount): LinearForm | null {
  if (isZero(divisor)) return null;
  const size = absolute(divisor);
  const signed = equals(size, divisor) ? form : times(form, negate(ONE));
  return { ...signed, over: multiply(form.over, size) };
}

/** The same form with its numerators and divisor multiplied. */
function expanded(form: LinearForm, factor: Amount): LinearForm {
  return { ...times(form, factor), over: multiply(form.over, factor) };
}

function times(form: LinearForm, factor: Amount): LinearForm {
  const weights = new Map([...form.weights].map(([cell, weight]) => [cell, multiply(weight, factor)]));
  const slack = multiply(form.slack, absolute(factor));
  return { ...form, weights, constant: multiply(form.constant, factor), slack };
}

/** True for a form without cells: a number, exact as numerator and divisor. */
export function isConstant(form: LinearForm): boolean {
  return [...form.weights.values()].every(isZero) && isZero(form.slack);
}

/** The form multiplied by a constant one, whose divisor stays a divisor. */
export function multiplyForms(form: LinearForm, factor: LinearForm): LinearForm {
  return divideForm(scaleForm(form, factor.constant), factor.over)!;
}

/** The form divided by a constant one; null for 0. */
export function divideForms(form: LinearForm, divisor: LinearForm): LinearForm | null {
  return divideForm(scaleForm(form, divisor.over), divisor.constant);
}

/** The value of the form with these values of its cells; exact but for the tail of a division. */
export function valueOf(form: LinearForm, read: (cell: string) => Amount): Amount {
  let total = form.constant;
  for (const [cell, weight] of form.weights) total = add(total, multiply(weight, read(cell)));
  return divide(total, form.over)!;
}

/** Σ |weight| × half width + slack: how far rounding of the cells can move the result. */
export function toleranceOf(form: LinearForm, halfWidth: (cell: string) => Amount): Amount {
  let total = form.slack;
  for (const [cell, weight] of form.weights) total = add(total, multiply(absolute(weight), halfWidth(cell)));
  return divide(total, form.over)!;
}
