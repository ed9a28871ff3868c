/** What must hold of the figures of a department: Σ coefficient × figure is 0, or at most 0. Figures by name. */
export interface Identity {
  /** The rule of the catalogue that says so: `D03-1`. */
  readonly rule: string;
  readonly terms: readonly (readonly [coefficient: 1 | -1, name: string])[];
  readonly relation: "zero" | "at-most-zero";
}

/** left = Σ right. */
export function equal(rule: string, left: readonly string[], right: readonly string[]): Identity {
  return { rule, terms: sides(left, right), relation: "zero" };
}

/** Σ left ≤ Σ right. */
export function atMost(rule: string, left: readonly string[], right: readonly string[]): Identity {
  return { rule, terms: sides(left, right), relation: "at-most-zero" };
}

function sides(left: readonly string[], right: readonly string[]): Identity["terms"] {
  return [...left.map((name) => [1, name] as const), ...right.map((name) => [-1, name] as const)];
}

/** Σ coefficient × figure in 分; figures that are not stated are nil. */
export function residual(identity: Identity, figures: ReadonlyMap<string, bigint>): bigint {
  let total = 0n;
  for (const [coefficient, name] of identity.terms) total += BigInt(coefficient) * (figures.get(name) ?? 0n);
  return total;
}

export function holds(identity: Identity, figures: ReadonlyMap<string, bigint>): boolean {
  const off = residual(identity, figures);
  return identity.relation === "zero" ? off === 0n : off <= 0n;
}

/** True where the identity says something: a figure of it is not nil, for an upper bound one that it bounds. */
export function saysSomething(identity: Identity, figures: ReadonlyMap<string, bigint>): boolean {
  return identity.terms.some(
    ([coefficient, name]) => (identity.relation === "zero" || coefficient > 0) && (figures.get(name) ?? 0n) !== 0n,
  );
}
