import type { Finding } from "./finding";

/**
 * The identity of a finding across runs: its code with the checks that it explains, or with its cells where it explains
 * none. The key stays the same when figures change.
 */
export function findingKey(finding: Pick<Finding, "code" | "checks" | "cells">): string {
  const places = finding.cells.map(({ sheet, address }) => `${sheet}!${address}`);
  return [finding.code, ...(finding.checks.length > 0 ? finding.checks : places)].join("|");
}

/** What makes a finding the same before and after a change: a remark on a project stays one though its cells are others. */
export function lastingKey(finding: Finding): string {
  return finding.checks.length > 0 ? findingKey(finding) : `${finding.code}|${JSON.stringify(finding.brief.where)}`;
}
