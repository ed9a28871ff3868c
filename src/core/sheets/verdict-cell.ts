import type { Check, Verdict } from "../check/check";
import type { SheetContext } from "./context";
import type { Placed } from "./formulas/figure";
import { verdictFormula, VERDICTS } from "./formulas/verdict";
import type { CellSpec, StyleName } from "./spec";

export const VERDICT_STYLES: Readonly<Record<Verdict, StyleName>> = {
  exact: "exact",
  "within-rounding": "withinRounding",
  inconsistent: "inconsistent",
  "not-judgeable": "notJudgeable",
};

/** The verdicts, the worst first, as checks are listed. */
export const VERDICT_ORDER: readonly Verdict[] = ["inconsistent", "within-rounding", "not-judgeable", "exact"];

/** The worst verdict of several checks; null if there are none. */
export function worstVerdict(checks: readonly Check[]): Verdict | null {
  return VERDICT_ORDER.find((verdict) => checks.some((c) => c.verdict === verdict)) ?? null;
}

/**
 * A check's verdict, live over the cell of its difference if there is one, otherwise as text. The colour is always that
 * of the last run.
 */
export function verdictCell(context: SheetContext, check: Check, difference?: Placed): CellSpec {
  const shown = wordCell(context, check.verdict);
  if (!difference || difference.value === null) return shown;
  const formula = verdictFormula(check, { address: difference.address, value: difference.value }, context);
  return formula === null ? shown : { ...shown, formula };
}

/** A verdict as a word in its colour. */
export function wordCell(context: SheetContext, verdict: Verdict): CellSpec {
  return { text: context.sayLocalised(VERDICTS[verdict]), style: VERDICT_STYLES[verdict] };
}
