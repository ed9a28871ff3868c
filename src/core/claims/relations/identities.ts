/** An identity among items of one subject: the result is the sum of some less others. Source: docs/identities.md. */
export interface ClaimIdentity {
  readonly result: string;
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
  /** The subjects it holds for. */
  readonly of: "department" | "project";
  /** Terms that may be left unsaid and are nothing then. */
  readonly optional?: readonly string[];
  /** Only where this many of the terms are said. */
  readonly least?: number;
}

/** Identities that a report's own words must keep: rules P-1, P-2, D03-1. */
export const CLAIM_IDENTITIES: readonly ClaimIdentity[] = [
  {
    result: "closing",
    plus: ["opening", "received"],
    minus: ["spent"],
    optional: ["opening", "received"],
    least: 2,
    of: "project",
  },
  { result: "closing", plus: ["returned", "carried"], of: "project" },
  { result: "expenditure", plus: ["basic", "project"], of: "department" },
];

/** Columns of the project list whose levels sum their projects (rule P-3). */
export const SUMMED_COLUMNS = ["received", "opening", "spent", "closing"] as const;
