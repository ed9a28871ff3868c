import type { Check, Severity } from "../check/check";
import type { FactStore } from "../facts/store";
import type { CellAddress } from "../grid/snapshot";
import type { Settings } from "../settings/settings";
import type { Brief } from "../text/brief";
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
  observe(evidence: Evidence): readonly Observation[];
}

/** What a compliance check has seen: one cause, in words, with the cells that show it, the most telling first. */
export interface Observation {
  readonly severity: Severity;
  readonly brief: Brief;
  readonly text: Text;
  readonly cells: readonly CellAddress[];
}

/** A compliance check from its declaration; an observation that names a cell twice has it once, where it came first. */
export function compliance(declaration: Compliance): Compliance {
  return {
    ...declaration,
    observe: (evidence) =>
      declaration.observe(evidence).map((observation) => ({
        ...observation,
        cells: [...new Map(observation.cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()],
      })),
  };
}

/** The more serious of some severities. */
export function worst(severities: readonly Severity[]): Severity {
  const order: readonly Severity[] = ["error", "warning"];
  return order.find((severity) => severities.includes(severity)) ?? "info";
}
