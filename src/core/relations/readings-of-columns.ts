import {
  CHANGE_NAME,
  DONE,
  EARLIER,
  FACTOR_NAME,
  GROWTH_NAME,
  LEFT_NAME,
  PLANNED,
  PRICE_NAME,
  RATE_OF_PLAN,
  SHARE_NAME,
} from "../words/compared";
import { BROUGHT_FORWARD, RATE_NAME } from "../words/headings";
import { isLike } from "../words/pattern";
import type { Column } from "./block";

/** What a column may be of others: a − b, a ÷ b, (a − b) ÷ b, the share of a total of its column, a product. */
export type Comparison = "difference" | "quotient" | "growth" | "share" | "product";

/** One column read as made of others, by their places in the block's list. */
export interface ColumnReading {
  readonly kind: Comparison;
  readonly whole: number;
  readonly operands: readonly number[];
  /** True where the headings say so, and not the figures alone. */
  readonly named: boolean;
}

/** More columns than that are compared by nobody, and chance finds something in them. */
const MOST_COLUMNS = 16;
/** Numbers multiplied with a price: people × days × standard. */
const MOST_FACTORS = 2;

/** How each column may be made of others; rates and products in tables of few columns only. */
export function readingsOfColumns(columns: readonly Column[]): ColumnReading[] {
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return [];
  const names = columns.map(({ path }) => path.join("·"));
  const rates = names.map((name) => isLike(name, RATE_NAME));
  const amounts = names.map((_, i) => i).filter((i) => !rates[i]);
  return names.flatMap((name, whole) => {
    if (rates[whole]) return ratesOf(name, whole, names, amounts);
    const others = amounts.filter((i) => i !== whole);
    const isDifference = isLike(name, CHANGE_NAME) || isLike(name, LEFT_NAME);
    return isDifference ? differencesOf(whole, names, others) : productsOf(whole, names, others);
  });
}

/** What is left is what was planned less what was spent; with a balance brought forward it is more than that. */
function differencesOf(whole: number, names: readonly string[], others: readonly number[]): ColumnReading[] {
  const isChange = isLike(names[whole]!, CHANGE_NAME);
  const isLeft = isLike(names[whole]!, LEFT_NAME) && !names.some((name) => isLike(name, BROUGHT_FORWARD));
  return pairsOf(others).map(([a, b]) => ({
    kind: "difference",
    whole,
    operands: [a, b],
    named: (isChange && isLaterThan(names[a]!, names[b]!)) || (isLeft && isPlanOf(names[a]!, names[b]!)),
  }));
}

function ratesOf(name: string, whole: number, names: readonly string[], amounts: readonly number[]): ColumnReading[] {
  const ofPlan = isLike(name, RATE_OF_PLAN);
  const growth = isLike(name, GROWTH_NAME);
  const share = isLike(name, SHARE_NAME);
  return [
    ...pairsOf(amounts).flatMap(([a, b]): ColumnReading[] => [
      { kind: "quotient", whole, operands: [a, b], named: ofPlan && isPlanOf(names[b]!, names[a]!) },
      { kind: "growth", whole, operands: [a, b], named: growth && isLaterThan(names[a]!, names[b]!) },
    ]),
    ...(share ? amounts.map((a): ColumnReading => ({ kind: "share", whole, operands: [a], named: true })) : []),
  ];
}

/** A price times one number or two. */
function productsOf(whole: number, names: readonly string[], others: readonly number[]): ColumnReading[] {
  const isPrice = (i: number) => isLike(names[i]!, PRICE_NAME);
  if (isPrice(whole) || isLike(names[whole]!, FACTOR_NAME)) return [];
  const factors = others.filter((i) => !isPrice(i) && isLike(names[i]!, FACTOR_NAME));
  const sets = [...factors.map((f) => [f]), ...pairsOf(factors).filter(([a, b]) => a < b)].filter(
    (set) => set.length <= MOST_FACTORS,
  );
  return others
    .filter(isPrice)
    .flatMap((price) =>
      sets.map((set): ColumnReading => ({ kind: "product", whole, operands: [...set, price], named: true })),
    );
}

function pairsOf(of: readonly number[]): (readonly [number, number])[] {
  return of.flatMap((a) => of.flatMap((b) => (a === b ? [] : [[a, b] as const])));
}

function isLaterThan(a: string, b: string): boolean {
  return isLike(b, EARLIER) && !isLike(a, EARLIER);
}

function isPlanOf(plan: string, done: string): boolean {
  return isLike(plan, PLANNED) && isLike(done, DONE) && !isLike(plan, DONE);
}
