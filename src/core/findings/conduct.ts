import type { Compliance, Evidence } from "../compliance/compliance";
import type { Finding } from "./finding";

/** What a compliance check observes, as findings under its id and source; without suspects, since no figure is called wrong. */
export function conductFindings(check: Compliance, evidence: Evidence): Finding[] {
  return check.observe(evidence).map(({ severity, text, cells }) => ({
    code: check.id,
    severity,
    text,
    source: check.source,
    cells,
    checks: [],
    suspects: [],
  }));
}
