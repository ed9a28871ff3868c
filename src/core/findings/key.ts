import type { Finding } from "./finding";

/**
 * Identifies a finding from one run to the next: its code with the checks it explains, or with its cells where it
 * explains none. Two runs on the same disagreement give the same key, whatever the figures are by then.
 */
export function findingKey(finding: Pick<Finding, "code" | "checks" | "cells">): string {
  const places = finding.cells.map(({ sheet, address }) => `${sheet}!${address}`);
  return [finding.code, ...(finding.checks.length > 0 ? finding.checks : places)].join("|");
}
