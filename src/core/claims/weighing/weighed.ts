import type { Word } from "../../figures/vocabulary";
import type { Text } from "../../text/text";
import type { ClaimFact, ClaimVerdict } from "../claim";
import type { WhyNot } from "../why-not";

/** How a statement stands, and by what. */
export interface Weighed {
  verdict: ClaimVerdict;
  fact?: ClaimFact;
  derived?: string;
  readonly notes: Text[];
  why?: WhyNot;
  /** The word that is none of the document's: 决算 of a budget. */
  misnamed?: Word;
}
