import { printed } from "../../facts/printed";
import type { Candidate } from "../candidate";
import { estimateOf, fit } from "../estimate";
import type { Figure } from "../figures";
import { NOTES } from "../notes";
import type { Habits } from "../precision";
import type { Statement } from "../statement";
import { asWritten } from "./printed-values";
import type { Weighed } from "./weighed";

/** A figure that the draft quotes by name, of an indicator or a failed check: against the calculation of the workbook. */
export function tieQuoted(s: Statement, figure: Figure, result: Candidate, own: Weighed, habits: Habits): void {
  const expected = { value: result.value, interval: result.interval, written: result.formula, unit: "" };
  own.verdict = fit(figure, estimateOf(s, habits), expected, figure.decimals) === "off" ? "disagrees" : "agrees";
  own.derived = `${result.formula} = ${asWritten(s, result.value)}`;
  const { sheet, address } = result.fact.cell;
  own.fact = {
    sheet,
    address,
    value: printed(result.fact, result.fact.value),
    ...(result.fact.measure === "money" ? { unit: result.fact.unit } : {}),
  };
  if (own.verdict === "disagrees") own.notes.push(NOTES.disagreesWorked(result.formula, asWritten(s, result.value), 0));
}
