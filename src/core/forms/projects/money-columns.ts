/** The columns of money in 项目资金收支明细表 (P1). */
export const PROJECT_MONEY = [
  "budget",
  "added",
  "direct",
  "opening",
  "received",
  "spent",
  "closing",
  "returned",
  "carried",
  "pending",
] as const;

/** One of these columns; `P1.spent` is the key of its figures. */
export type ProjectColumn = (typeof PROJECT_MONEY)[number];
