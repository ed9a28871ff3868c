import type { Finding } from "../finding";

/** Every finding followed by those that are folded under it: all that was found, however it is shown. */
export function unfolded(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => [finding, ...unfolded(finding.folded ?? [])]);
}
