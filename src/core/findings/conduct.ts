import type { Compliance, Evidence } from "../compliance/compliance";
import type { Finding } from "./finding";

/** The observations of a compliance check as findings. They have no suspects: no figure is called wrong. */
export function conductFindings(check: Compliance, evidence: Evidence): Finding[] {
  return check.observe(evidence).map(({ severity, brief, text, cells }) => ({
    code: check.id,
    severity,
    group: "conduct",
    brief,
    text,
    source: check.source,
    cells,
    checks: [],
    suspects: [],
  }));
}
