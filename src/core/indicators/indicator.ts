import type { Amount, Unit } from "../amount";
import type { Evidence } from "../compliance/compliance";
import type { Fact, FactOrMissing } from "../facts/fact";
import type { Localised, Text } from "../text";

/** One quantity of an indicator: what it is called, what it comes to, and which cells it was added up from. */
export interface Quantity {
  readonly name: Text;
  /** 元 for money, heads for counts; null when cells are missing. */
  readonly value: Amount | null;
  readonly measure: "money" | "count";
  readonly terms: readonly { readonly coefficient: number; readonly fact: FactOrMissing }[];
}

/** An indicator worked out on this workbook. */
export interface IndicatorResult {
  /** Unique: `三公经费控制率` has one, an execution rate one for each project. */
  readonly id: string;
  readonly indicator: string;
  readonly name: Localised;
  /** What it was worked out for; null for the department. */
  readonly scope: string | null;
  /** A fraction for a rate; null when it cannot be computed, with the reason. */
  readonly value: Amount | null;
  readonly numerator: Quantity;
  readonly denominator: Quantity;
  readonly definition: Localised;
  readonly source: Localised;
  /** Money unit of the cells. */
  readonly unit: Unit;
  readonly reason: Text | null;
}

/** An indicator of the evaluation frameworks; qualitative ones are declared with the reason why they need people. */
export interface Indicator {
  readonly id: string;
  readonly name: Localised;
  readonly group: Localised;
  readonly definition: Localised;
  readonly source: Localised;
  compute(evidence: Evidence): IndicatorResult[];
}

export type { Fact };
