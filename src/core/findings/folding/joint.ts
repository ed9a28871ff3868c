import { worst } from "../../compliance/compliance";
import type { Text } from "../../text/text";
import type { Finding } from "../finding";

/** The cause with a consequence folded under it: as serious as the more serious one, with the checks and cells of both. */
export function joint(cause: Finding, consequence: Finding, text: Text): Finding {
  const cells = [...cause.cells, ...consequence.cells];
  return {
    ...cause,
    severity: worst([cause.severity, consequence.severity]),
    text,
    cells: [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()],
    checks: [...new Set([...cause.checks, ...consequence.checks])],
    folded: [...(cause.folded ?? []), consequence],
  };
}
