import { rangeAddress } from "../core/grid/address";
import type { LedgerEntry } from "../core/ledger/ledger";
import type { Rounding } from "../core/ledger/rounding";
import { roundingFigure } from "../core/ledger/rounding";
import type { Language } from "../messages/render";
import { render, wording } from "../messages/render";

/** An entry of the ledger in the form of docs/check-result.schema.json. */
export function ledgerOutput({ reading, name, counts, roundings, open, checks }: LedgerEntry, language: Language) {
  return {
    form: reading?.table.form.id ?? null,
    name: wording(name, language),
    sheet: reading?.table.sheet ?? null,
    range: reading && rangeAddress(reading.table.range),
    verdicts: {
      exact: counts.exact,
      withinRounding: counts["within-rounding"],
      inconsistent: counts.inconsistent,
      notJudgeable: counts["not-judgeable"],
    },
    rounding: roundings.map((rounding) => ({ largest: roundingFigure(rounding), unit: unitOf(rounding) })),
    notJudged: open.map(({ rule, title, count, reason }) => ({
      rule,
      title: wording(title, language),
      count,
      reason: reason && render(reason, language),
    })),
    checks: checks.map(({ id }) => id),
  };
}

function unitOf({ measure, unit }: Rounding): string {
  return measure === "money" ? unit : measure === "ratio" ? "%" : "";
}
