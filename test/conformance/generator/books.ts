/** Where money comes from: the three public budgets, or the department's own (non-fiscal) funds. */
export const SOURCES = ["general", "fund", "stateCapital", "own"] as const;
export type Source = (typeof SOURCES)[number];
export const FISCAL = ["general", "fund", "stateCapital"] as const;

export const INCOME_KINDS = [
  "general",
  "fund",
  "stateCapital",
  "superior",
  "business",
  "operating",
  "affiliated",
  "other",
] as const;
export type IncomeKind = (typeof INCOME_KINDS)[number];

export const NATURES = ["basic", "project", "remitted", "operating", "subsidies"] as const;
export type Nature = (typeof NATURES)[number];

/** Money of one source through a year, in 分: opening + income + use of surplus = expenditure + distribution + closing. */
export interface Flow {
  readonly opening: bigint;
  readonly income: Readonly<Record<IncomeKind, bigint>>;
  readonly useOfSurplus: bigint;
  readonly expenditure: Readonly<Record<Nature, bigint>>;
  readonly distribution: bigint;
  readonly closing: bigint;
}

/** Original budget, full-year budget and final accounts. */
export const STAGES = ["budget", "fullBudget", "actual"] as const;
export type Stage = (typeof STAGES)[number];

/** One function item (项) and source of money. */
export interface Line {
  readonly code: string;
  readonly source: Source;
  readonly stages: Readonly<Record<Stage, Flow>>;
}

export const THREE_PUBLIC_ITEMS = ["abroad", "vehiclePurchase", "vehicleRun", "reception"] as const;
export type ThreePublicItem = (typeof THREE_PUBLIC_ITEMS)[number];
export type ThreePublic = Readonly<Record<ThreePublicItem, bigint>>;

/** What 财决01表 says by nature and economic class, in 分. */
export interface Economics {
  readonly personnel: bigint;
  readonly public: bigint;
  /** Of project expenditure: capital construction. */
  readonly construction: bigint;
  /** Basic, project and operating expenditure by economic class. */
  readonly classes: ReadonlyMap<string, bigint>;
}

/** One year of a department's accounts; every amount in 分, built from the bottom up. */
export interface Books {
  readonly year: number;
  readonly lines: readonly Line[];
  /** Economic items (款) of the basic expenditure of the general public budget. */
  readonly economic: ReadonlyMap<string, bigint>;
  readonly economics: Readonly<Record<Stage, Economics>>;
  readonly threePublic: { readonly budget: ThreePublic; readonly actual: ThreePublic };
}

/** A consistent department: this year's accounts and last year's, whose closing balances are this year's opening ones. */
export interface Department {
  readonly seed: number;
  readonly name: string;
  readonly books: Books;
  readonly lastYear: Books;
}
