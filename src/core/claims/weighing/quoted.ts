import { printed } from "../../facts/printed";
import { estimateOf, fit } from "../estimate";
import type { Figure } from "../figures";
import type { NamedResult } from "../named-results";
import { NOTES } from "../notes";
import type { Habits } from "../precision";
import type { Statement } from "../statement";
import { asWritten } from "./printed-values";
import type { Weighed } from "./weighed";

/** A figure that the draft quotes by name, of an indicator or a failed check: against the calculation of the workbook. */
export function tieQuoted(s: Statement, figure: Figure, quoted: NamedResult, own: Weighed, habits: Habits): void {
  const { result, fact } = quoted;
  const says = asWritten(s, result.value);
  own.verdict = fit(figure, estimateOf(s, habits), result, figure.decimals) === "off" ? "disagrees" : "agrees";
  own.derived = `${result.written} = ${says}`;
  const unit = fact.measure === "money" ? { unit: fact.unit } : {};
  own.fact = { ...fact.cell, value: printed(fact, fact.value), ...unit };
  if (own.verdict === "disagrees") own.notes.push(NOTES.disagreesWorked(result.written, says, 0));
}
