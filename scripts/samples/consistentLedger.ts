import { fen, sum } from "./fen";

/** The invented books of 样例区样例局 for 2023, in 分. Every printed figure of the consistent workbook comes from here. */

/** A project's money over the year. */
export interface ProjectMoney {
  readonly budget: bigint;
  readonly added: bigint;
  readonly opening: bigint;
  readonly receipt: bigint;
  readonly spend: bigint;
  readonly closing: bigint;
  readonly returned: bigint;
  readonly carried: bigint;
  /** What the project spent the year before. */
  readonly priorSpend: bigint;
}

/** Books a project: what came in is the budget with its addition, what is left is carried on unless it was returned. */
function book(
  budget: string,
  added: string,
  opening: string,
  spend: string,
  returned: string,
  prior: string,
): ProjectMoney {
  const receipt = sum(fen(budget), fen(added));
  const closing = sum(fen(opening), receipt) - fen(spend);
  return {
    budget: fen(budget),
    added: fen(added),
    opening: fen(opening),
    receipt,
    spend: fen(spend),
    closing,
    returned: fen(returned),
    carried: closing - fen(returned),
    priorSpend: fen(prior),
  };
}

/** Projects paid by the district, then those paid from above. Budget, added, opening, spent, returned, spent last year. */
export const PROJECTS = {
  p1: book("864,354.60", "40,004.50", "12,344.60", "862,148.30", "14,555.40", "855,934.70"),
  p2: book("512,344.40", "0.00", "0.00", "498,764.75", "13,579.65", "503,216.35"),
  p3: book("457,894.45", "0.00", "23,454.35", "451,237.80", "0.00", "446,182.25"),
  p4: book("286,234.55", "0.00", "0.00", "271,913.45", "4,321.10", "268,450.15"),
  p5: book("120,000.00", "0.00", "0.00", "120,000.00", "0.00", "120,000.00"),
  u1: book("365,000.00", "0.00", "0.00", "361,234.50", "0.00", "318,764.40"),
  u2: book("234,564.45", "0.00", "0.00", "226,784.05", "0.00", "211,384.65"),
  u3: book("412,344.35", "0.00", "0.00", "402,234.55", "0.00", "396,424.75"),
} as const satisfies Record<string, ProjectMoney>;

/** 基本支出: funded for exactly what it cost, so that nothing is left. */
export const BASIC = { personnel: fen("3,456,744.45"), public: fen("612,344.80") } as const;

/** An amount of last year's budget, last year, this year's budget and this year. */
export interface FourColumns {
  readonly prior_budget: bigint;
  readonly prior: bigint;
  readonly budget: bigint;
  readonly actual: bigint;
}

function four(priorBudget: string, prior: string, budget: string, actual: string): FourColumns {
  return { prior_budget: fen(priorBudget), prior: fen(prior), budget: fen(budget), actual: fen(actual) };
}

/** The components of 三公. */
export const SANGONG = {
  abroad: four("0.00", "0.00", "0.00", "0.00"),
  vehicle_buy: four("0.00", "0.00", "0.00", "0.00"),
  vehicle_run: four("98,000.00", "95,214.60", "92,000.00", "88,764.35"),
  reception: four("26,000.00", "23,454.75", "21,500.00", "18,864.65"),
} as const satisfies Record<string, FourColumns>;

/** 公用经费 and the parts of it that the base data form asks for: last year, budget, this year. */
export const PUBLIC = {
  public: { prior: fen("618,234.55"), budget: fen("625,000.00"), actual: BASIC.public },
  office: { prior: fen("188,412.35"), budget: fen("190,000.00"), actual: fen("186,234.55") },
  utilities: { prior: fen("154,863.70"), budget: fen("156,000.00"), actual: fen("152,318.25") },
  meetings: { prior: fen("66,154.85"), budget: fen("68,000.00"), actual: fen("64,327.90") },
} as const;

/** Procurement items: budget and what was paid. */
export const PROCUREMENT = {
  "G.computers": { budget: fen("58,500.00"), actual: fen("56,234.45") },
  "G.furniture": { budget: fen("32,400.00"), actual: fen("31,854.30") },
  "G.repairs": { budget: fen("186,500.00"), actual: fen("178,645.25") },
  "G.property": { budget: fen("124,800.00"), actual: fen("124,344.65") },
  "G.systems": { budget: fen("96,600.00"), actual: fen("95,234.60") },
} as const;

/** Established posts and people in them. */
export const PEOPLE = {
  admin: { established: 20n, actual: 19n },
  inst: { established: 15n, actual: 14n },
  contract: { established: 0n, actual: 0n },
} as const;

/** What the evaluators checked of 基本支出; all projects were checked. */
export const CHECKED_BASIC = fen("3,712,345.65");
