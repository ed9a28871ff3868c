import type { Amount, Unit } from "../amount";
import type { Term } from "../check/check";
import type { Evidence } from "../compliance/compliance";
import type { Localised, Text } from "../text/text";
import type { Scoring } from "./scoring/scoring-table";

/** One quantity of an indicator: its name, its value and the cells that were added up. */
export interface Quantity {
  readonly name: Text;
  /** 元 for money, heads for counts; null when cells are missing. */
  readonly value: Amount | null;
  readonly measure: "money" | "count";
  /** value = Σ coefficient × fact, so that a live formula can be written from them; none where people judge. */
  readonly terms: readonly Term[];
}

/** An indicator computed for this workbook, always numerator ÷ denominator, with both of them. */
export interface IndicatorResult {
  /** Unique: `三公经费控制率` has one, an execution rate one for each project (`预算执行率-到位资金:区本级/岗位津贴`). */
  readonly id: string;
  /** The indicator's own id. */
  readonly indicator: string;
  readonly name: Localised;
  /** First and second level of the framework. */
  readonly group: Localised;
  /** What it was worked out for; null for the department. */
  readonly scope: string | null;
  /** Whether the value is a fraction (0.824 = 82.40 %) or 元 a head. */
  readonly measure: "ratio" | "perHead";
  /** null when it cannot be computed, with the reason: a rate without a denominator is never 0 %. */
  readonly value: Amount | null;
  readonly numerator: Quantity;
  readonly denominator: Quantity;
  readonly definition: Localised;
  readonly source: Localised;
  /** Money unit of the cells. */
  readonly unit: Unit;
  readonly reason: Text | null;
  /** Points by the scoring table, exact; absent where there is no value or no scoring. */
  readonly score?: Amount;
  /** Points to be had, where a scoring table scores the indicator. */
  readonly maxScore?: Amount;
  /** How it is scored, where a scoring table scores the indicator. */
  readonly scoring?: Scoring;
}

/** An indicator of the evaluation frameworks; qualitative ones are declared with the reason why they need people. */
export interface Indicator {
  readonly id: string;
  readonly name: Localised;
  readonly group: Localised;
  readonly definition: Localised;
  readonly source: Localised;
  /** True for one place's own way of working something out: it is for those whose scoring table names it. */
  readonly onlyWhereScored?: true;
  compute(evidence: Evidence): IndicatorResult[];
}

/** The declaration of an indicator, before anything is computed. */
export type Declaration = Omit<Indicator, "compute">;
