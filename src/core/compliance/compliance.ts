import type { Check, Severity } from "../check/check";
import type { FactStore } from "../facts/store";
import type { Finding } from "../findings/finding";
import type { CellAddress } from "../grid/snapshot";
import type { Settings } from "../settings/settings";
import type { Localised, Text } from "../text/text";

/** What a compliance check may ask: the facts, the checks already judged, and the thresholds. */
export interface Evidence {
  readonly facts: FactStore;
  readonly checks: readonly Check[];
  readonly settings: Settings;
  /** The fiscal year under evaluation; null when no table states one. */
  readonly year: number | null;
}

/** A check of conduct rather than of arithmetic: over budget, unspent, carried over too long. */
export interface Compliance {
  readonly id: string;
  readonly title: Localised;
  /** Law, regulation or practice that it rests on. */
  readonly source: Localised;
  find(evidence: Evidence): Finding[];
}

/** What a compliance check has seen: one cause, in words, with the cells that show it, the most telling first. */
export interface Observation {
  readonly severity: Severity;
  readonly text: Text;
  readonly cells: readonly CellAddress[];
}

/**
 * A compliance check from its declaration. What it observes becomes findings under its id and source; there are no
 * suspects, because no figure is called wrong.
 */
export function compliance(
  declaration: Omit<Compliance, "find"> & { readonly observe: (evidence: Evidence) => readonly Observation[] },
): Compliance {
  const { observe, ...catalogued } = declaration;
  return {
    ...catalogued,
    find: (evidence) =>
      observe(evidence).map(({ severity, text, cells }) => ({
        code: catalogued.id,
        severity,
        text,
        source: catalogued.source,
        cells: [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()],
        checks: [],
        suspects: [],
      })),
  };
}

/** The more serious of some severities. */
export function worst(severities: readonly Severity[]): Severity {
  const order: readonly Severity[] = ["error", "warning"];
  return order.find((severity) => severities.includes(severity)) ?? "info";
}
