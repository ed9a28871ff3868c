import { factsOf } from "../../check/check";
import { text } from "../../text/text";
import type { Finding } from "../finding";
import { joint } from "./joint";
import type { Pair } from "./pair";

/**
 * A remark about the very cells of a failing check of a rule says its difference once more: what is budgeted and not
 * received (P-8) is what has not arrived (C-8).
 */
export function sameFigures(rule: string): Pair["joined"] {
  return (cause, consequence, checksOf) => {
    const cells = placesOf(consequence.cells);
    const isSaid = checksOf(cause).some(
      (check) => check.rule === rule && placesOf(factsOf(check).map(({ cell }) => cell)) === cells,
    );
    return isSaid
      ? joint(
          cause,
          consequence,
          text("{cause}{consequence}", "{cause} {consequence}", {
            cause: cause.text,
            consequence: consequence.text,
          }),
        )
      : null;
  };
}

function placesOf(cells: Finding["cells"]): string {
  return [...new Set(cells.map(({ sheet, address }) => `${sheet}!${address}`))].sort().join(" ");
}
