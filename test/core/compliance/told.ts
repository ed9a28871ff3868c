import type { Analysis } from "../../../src/core/analyse";
import { unfolded } from "../../../src/core/findings/folding/unfolded";
import { render } from "../../../src/messages/render";

/** What a compliance check tells, as the user reads it: `warning …`. */
export function told(analysis: Analysis, code: string): string[] {
  return unfolded(analysis.findings)
    .filter((f) => f.code === code)
    .map((f) => `${f.severity} ${render(f.text, "zh-CN")}`);
}

/** The severities of a check's findings. */
export function severities(analysis: Analysis, code: string): string[] {
  return unfolded(analysis.findings)
    .filter((f) => f.code === code)
    .map((f) => f.severity);
}

/** The cells that each finding of a check points at. */
export function cells(analysis: Analysis, code: string): string[][] {
  return unfolded(analysis.findings)
    .filter((f) => f.code === code)
    .map((f) => f.cells.map((c) => c.address));
}
