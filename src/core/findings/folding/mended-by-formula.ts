import { text } from "../../text/text";
import { joint } from "./joint";
import { onlyChange } from "./only-change";
import type { Pair } from "./pair";

/**
 * A formula that, once mended, makes all checks of a disagreement hold is their cause, as long as the disagreement does
 * not point at another cell. Where it points at the formula's, its figure and its certainty are told.
 */
export const mendedByFormula: Pair["joined"] = (cause, consequence) => {
  if (!consequence.checks.every((id) => cause.checks.includes(id))) return null;
  const [place] = cause.cells;
  const change = onlyChange(consequence);
  const names =
    change !== null && place?.sheet === change.fact.cell.sheet && place.address === change.fact.cell.address;
  if (!names && (consequence.suspects.length > 0 || consequence.cause)) return null;
  if (names && cause.suspects.length > 0) return null;
  const one = joint(
    cause,
    consequence,
    text("{cause}。{consequence}", "{cause}. {consequence}", { cause: cause.text, consequence: consequence.text }),
  );
  if (!names) return one;
  const { group, brief, suspects, cause: found } = consequence;
  return { ...one, group, brief, suspects, ...(found && { cause: found }) };
};
