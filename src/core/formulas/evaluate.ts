import type { Amount } from "../amount";
import { amount, divide, isNegative, multiply, negate, ONE, powerOfTen, round, subtract, ZERO } from "../amount";
import type { Expression } from "./expression";
import type { LinearForm } from "./linear-form";
import {
  addForms,
  cellForm,
  constantForm,
  divideForms,
  isConstant,
  multiplyForms,
  scaleForm,
  subtractForms,
  sumForm,
  valueOf,
} from "./linear-form";
import type { Reference } from "./tokens";

/** How the cells of a formula are found and read, each under a key of its own. */
export interface CellReader {
  /** The one cell that a reference on its own names. */
  cell(reference: Reference): string;
  /** The cells of a reference that hold what SUM adds. */
  summed(reference: Reference): readonly string[];
  /** What the cell holds, as Excel computes with it. */
  value(cell: string): Amount;
}

/** A linear form, and whether it is one wherever the figures go: ROUND and ABS make it one only where they are now. */
export interface Evaluation {
  readonly form: LinearForm;
  readonly everywhere: boolean;
}

const HALF = amount("0.5");

/** The expression as a linear form of its cells; null for others (products and quotients of cells, bare ranges). */
export function linearForm(expression: Expression, reader: CellReader): Evaluation | null {
  let everywhere = true;

  const operation = ({ sign, left, right }: Extract<Expression, { kind: "operation" }>): LinearForm | null => {
    const [a, b] = [evaluate(left), evaluate(right)];
    if (!a || !b) return null;
    if (sign === "+") return addForms(a, b);
    if (sign === "-") return subtractForms(a, b);
    if (sign === "/") return isConstant(b) ? divideForms(a, b) : null;
    if (isConstant(b)) return multiplyForms(a, b);
    return isConstant(a) ? multiplyForms(b, a) : null;
  };

  const absolute = (of: Expression): LinearForm | null => {
    everywhere = false;
    const form = evaluate(of);
    return form && isNegative(valueOf(form, reader.value)) ? scaleForm(form, negate(ONE)) : form;
  };

  // Rounding moves the result by a known step now, and by up to half a unit of its place wherever it goes.
  const rounded = (of: Expression, places: number): LinearForm | null => {
    const form = evaluate(of);
    if (!form) return null;
    everywhere &&= form.weights.size === 0;
    const value = valueOf(form, reader.value);
    const step = subtract(round(value, places), value);
    const slack = form.weights.size === 0 ? ZERO : multiply(HALF, divide(ONE, powerOfTen(places))!);
    return addForms(form, { ...constantForm(step), slack });
  };

  const evaluate = (part: Expression): LinearForm | null => {
    switch (part.kind) {
      case "number":
        return constantForm(part.value);
      case "cells":
        return part.reference.single ? cellForm(reader.cell(part.reference)) : null;
      case "negative": {
        const form = evaluate(part.of);
        return form && scaleForm(form, negate(ONE));
      }
      case "operation":
        return operation(part);
      case "absolute":
        return absolute(part.of);
      case "rounded":
        return rounded(part.of, part.places);
      case "total":
        return part.parts
          .map((each) => (each.kind === "cells" ? sumForm(reader.summed(each.reference)) : evaluate(each)))
          .reduce((sum, form) => sum && form && addForms(sum, form), constantForm(ZERO));
    }
  };

  const form = evaluate(expression);
  return form && { form, everywhere };
}
