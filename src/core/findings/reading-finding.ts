import type { Finding } from "./finding";

/** A finding about how something was read: it is of no check and proposes nothing. */
export function readingFinding(
  code: string,
  severity: Finding["severity"],
  inBrief: Finding["brief"],
  message: Finding["text"],
  cells: Finding["cells"],
): Finding {
  return {
    code,
    severity,
    group: "reading",
    brief: inBrief,
    text: message,
    source: null,
    cells,
    checks: [],
    suspects: [],
  };
}
