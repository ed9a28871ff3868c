import type { Analysis } from "../analyse";
import type { Finding } from "../findings/finding";
import { unfolded } from "../findings/folding/unfolded";
import { findingKey, lastingKey } from "../findings/key";
import type { KeptExplanation } from "../memory";
import type { ChangedFigure } from "./figures";
import { changedFigures } from "./figures";

/** A finding that both workbooks have. */
export interface RemainingFinding {
  readonly finding: Finding;
  /** The 说明 that the older workbook gives for it and the newer one does not. */
  readonly carried: KeptExplanation | null;
}

/** What became of a workbook. */
export interface Comparison {
  readonly figures: readonly ChangedFigure[];
  /** Findings of the newer workbook that the older one did not have. */
  readonly fresh: readonly Finding[];
  /** Findings of the older workbook that are gone. */
  readonly gone: readonly Finding[];
  readonly remaining: readonly RemainingFinding[];
}

/**
 * Compares two versions of a workbook or document: an approved budget with the published one, or before and after
 * corrections. A finding is the same if it is of the same checks, or says the same of the same thing where it is of none.
 */
export function compareAnalyses(older: Analysis, newer: Analysis): Comparison {
  const keyed = (findings: readonly Finding[]) => new Map(findings.map((finding) => [lastingKey(finding), finding]));
  const [before, after] = [keyed(unfolded(older.findings)), keyed(unfolded(newer.findings))];
  const reasons = new Map((older.workbook.memory?.explanations ?? []).map((reason) => [reason.finding, reason]));
  const given = new Set((newer.workbook.memory?.explanations ?? []).map(({ finding }) => finding));
  return {
    figures: changedFigures(older, newer),
    fresh: [...keyed(newer.findings)].flatMap(([key, finding]) => (before.has(key) ? [] : [finding])),
    gone: [...keyed(older.findings)].flatMap(([key, finding]) => (after.has(key) ? [] : [finding])),
    remaining: [...keyed(newer.findings)].flatMap(([key, finding]) => {
      const was = before.get(key);
      if (was === undefined) return [];
      return [{ finding, carried: given.has(findingKey(finding)) ? null : (reasons.get(findingKey(was)) ?? null) }];
    }),
  };
}
