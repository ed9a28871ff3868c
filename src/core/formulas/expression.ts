import type { Amount } from "../amount";
import { amount, isInteger, negate, toText } from "../amount";
import type { Reference, Token } from "./tokens";
import { tokensOf } from "./tokens";

/** A formula of sums, differences, products and quotients over cells and numbers. */
export type Expression =
  | { readonly kind: "number"; readonly value: Amount }
  | { readonly kind: "cells"; readonly reference: Reference }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "operation"; readonly sign: Operator; readonly left: Expression; readonly right: Expression }
  /** SUM: text and blanks in the cells that it refers to do not count. */
  | { readonly kind: "total"; readonly parts: readonly Expression[] }
  | { readonly kind: "rounded"; readonly of: Expression; readonly places: number }
  | { readonly kind: "absolute"; readonly of: Expression };

export type Operator = "+" | "-" | "*" | "/";

const STRENGTH: Readonly<Record<string, number>> = { "+": 10, "-": 10, "*": 20, "/": 20 };
const SIGN_STRENGTH = 30;
/** Excel nests no deeper than 64 functions; brackets are cut off well above that. */
const DEEPEST = 256;
/** A formula that people wrote has fewer signs; a longer one is judged by what Excel makes of it. */
const MOST_OPERATIONS = 1000;
const MOST_PLACES = 15;

/** Reads a formula (without its `=`); null when it has anything but sums, products and SUM, ROUND, ABS. */
export function parseFormula(formula: string): Expression | null {
  const parser = new Parser(tokensOf(formula));
  const expression = parser.expression(0, 0);
  return expression && parser.isDone ? expression : null;
}

/** A Pratt parser: each operator takes what binds more tightly than itself. */
class Parser {
  private at = 0;
  private operations = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isDone(): boolean {
    return this.at === this.tokens.length;
  }

  expression(strength: number, depth: number): Expression | null {
    if (depth > DEEPEST) return null;
    let left = this.operand(depth);
    while (left) {
      if (this.skip("%")) {
        left = { kind: "operation", sign: "/", left, right: { kind: "number", value: amount(100) } };
        continue;
      }
      const next = this.tokens[this.at];
      const binding = next?.kind === "sign" ? (STRENGTH[next.text] ?? 0) : 0;
      if (binding <= strength) return left;
      if (++this.operations > MOST_OPERATIONS) return null;
      this.at++;
      const right = this.expression(binding, depth + 1);
      left = right && { kind: "operation", sign: (next as { text: Operator }).text, left, right };
    }
    return null;
  }

  private operand(depth: number): Expression | null {
    const token = this.tokens[this.at++];
    if (token === undefined) return null;
    if (token.kind === "cells") return { kind: "cells", reference: token.reference };
    if (token.kind === "number") return { kind: "number", value: amount(token.text) };
    if (token.kind === "name") return this.call(token.text.toUpperCase(), depth);
    if (token.text === "+") return this.expression(SIGN_STRENGTH, depth + 1);
    if (token.text === "-") {
      const of = this.expression(SIGN_STRENGTH, depth + 1);
      return of && { kind: "negative", of };
    }
    if (token.text !== "(") return null;
    const inner = this.expression(0, depth + 1);
    return this.skip(")") ? inner : null;
  }

  private call(name: string, depth: number): Expression | null {
    if (!this.skip("(")) return null;
    const parts: Expression[] = [];
    do {
      const part = this.expression(0, depth + 1);
      if (!part) return null;
      parts.push(part);
    } while (this.skip(","));
    if (!this.skip(")")) return null;
    const [of, places] = parts;
    if (name === "SUM") return { kind: "total", parts };
    if (name === "ABS" && parts.length === 1) return { kind: "absolute", of: of! };
    const digits = name === "ROUND" && parts.length === 2 ? placesIn(places!) : null;
    return digits === null ? null : { kind: "rounded", of: of!, places: digits };
  }

  private skip(sign: string): boolean {
    const next = this.tokens[this.at];
    if (next?.kind !== "sign" || next.text !== sign) return false;
    this.at++;
    return true;
  }
}

function placesIn(expression: Expression): number | null {
  const negative = expression.kind === "negative";
  const written = negative ? expression.of : expression;
  if (written.kind !== "number" || !isInteger(written.value)) return null;
  const places = Number(toText(negative ? negate(written.value) : written.value));
  return Math.abs(places) <= MOST_PLACES ? places : null;
}

/** A reference and its use: on its own (`direct`), or as an argument of SUM. */
export interface Use {
  readonly reference: Reference;
  readonly summed: boolean;
}

/** Every reference of an expression. */
export function usesIn(expression: Expression): Use[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "cells":
      return [{ reference: expression.reference, summed: false }];
    case "negative":
    case "rounded":
    case "absolute":
      return usesIn(expression.of);
    case "operation":
      return [...usesIn(expression.left), ...usesIn(expression.right)];
    case "total":
      return expression.parts.flatMap((part) =>
        part.kind === "cells" ? [{ reference: part.reference, summed: true }] : usesIn(part),
      );
  }
}

/** True for a quotient of two quantities: `B5/B6`, also rounded; not for a division by a plain number. */
export function isRate(expression: Expression): boolean {
  if (expression.kind === "rounded" || expression.kind === "absolute") return isRate(expression.of);
  return expression.kind === "operation" && expression.sign === "/" && usesIn(expression.right).length > 0;
}
