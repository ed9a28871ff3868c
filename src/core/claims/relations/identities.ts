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

/** Identities that a report's own words must keep: rules P-1, P-2, D01-12, D04-3, D03-1, D06-4, S-1, S-2, H1-2. */
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
  { result: "funds", plus: ["opening", "income"], of: "department" },
  {
    result: "closing",
    plus: ["opening", "income", "useOfSurplus"],
    minus: ["expenditure", "distribution"],
    optional: ["useOfSurplus", "distribution"],
    of: "department",
  },
  { result: "expenditure", plus: ["basic", "project"], of: "department" },
  { result: "basic", plus: ["personnel", "public"], of: "department" },
  { result: "threePublic", plus: ["abroad", "vehicle", "reception"], of: "department" },
  { result: "vehicle", plus: ["vehiclePurchase", "vehicleRun"], of: "department" },
  {
    result: "headcount",
    plus: ["headcount.administrative", "headcount.institutional", "headcount.contract"],
    optional: ["headcount.administrative", "headcount.institutional", "headcount.contract"],
    least: 2,
    of: "department",
  },
];

/** Columns of the project list whose levels sum their projects (rule P-3). */
export const SUMMED_COLUMNS = ["received", "opening", "spent", "closing"] as const;
