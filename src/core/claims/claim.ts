import type { CellAddress } from "../grid/snapshot";
import type { Param, Text } from "../text/text";
import type { WhyNot } from "./why-not";

/** What a claim is about: an amount of money, a percentage, a count, a comparison in words, nothing at all, a pay standard, a name. */
export type ClaimKind = "amount" | "percentage" | "count" | "comparison" | "nil" | "standard" | "name" | "numbering";

/**
 * How a claim stands: against the workbook (agrees, within rounding, disagrees), against another sentence (conflict),
 * or not judged: several figures could be meant (ambiguous), or nothing says the same thing (notComparable).
 */
export const CLAIM_VERDICTS = [
  "agrees",
  "withinRounding",
  "disagrees",
  "conflict",
  "ambiguous",
  "notComparable",
] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

/** The cell that a claim was compared with. */
export interface ClaimFact extends CellAddress {
  /** The cell's figure in its table's unit, as printed; a rate in percent. */
  readonly value: string;
  /** The unit of `value`: 万元, 元, %; left out where there is none. */
  readonly unit?: string;
  /** Where it is, of a cell that is none of the workbook's: of a table of the document that the draft is. */
  readonly place?: Param;
}

/** One figure, comparison or name of a draft and how it stands. */
export interface Claim {
  /** The characters from `start` to `end` of the plain text, UTF-16 units. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  /** Plain decimal text in `unit`; `+`, `-` or `0` for a comparison; the name itself for a name. */
  readonly value: string;
  /** `万元`, `%`, `名`…; empty where there is none. */
  readonly unit: string;
  readonly verdict: ClaimVerdict;
  readonly fact?: ClaimFact;
  /** The calculation that the claim was held against: `135.18 ÷ 568.51 = 23.78%`. */
  readonly derived?: string;
  readonly note?: Text;
  /** Why it was held against nothing; only of a claim that is not comparable or ambiguous. */
  readonly why?: WhyNot;
}

/** The claims of a draft in its order, and how many there are of each verdict. */
export interface ClaimsResult {
  readonly claims: readonly Claim[];
  readonly summary: Readonly<Record<ClaimVerdict, number>>;
}

/** How many claims there are of each verdict. */
export function summaryOf(claims: readonly Claim[]): Record<ClaimVerdict, number> {
  const count = (verdict: ClaimVerdict) => claims.filter((c) => c.verdict === verdict).length;
  return Object.fromEntries(CLAIM_VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<ClaimVerdict, number>;
}
