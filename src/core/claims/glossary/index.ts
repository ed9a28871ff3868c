import { ACCOUNTS, BALANCES } from "./accounts";
import { ECONOMY, FUNCTIONS } from "./functions";
import { INCOME } from "./income";
import type { Item } from "./item";
import { COVERAGE, PEOPLE } from "./people";
import { PROCUREMENT } from "./procurement";
import { PROJECTS } from "./projects";
import { THREE_PUBLIC } from "./three-public";

export { SAID_AFTER } from "./projects";

/** Everything that a report has figures for; of equal words the first item has them. */
export const ITEMS: readonly Item[] = [
  ...ACCOUNTS,
  ...BALANCES,
  ...INCOME,
  ...PROJECTS,
  ...THREE_PUBLIC,
  ...PROCUREMENT,
  ...PEOPLE,
  ...COVERAGE,
  ...FUNCTIONS,
  ...ECONOMY,
];
