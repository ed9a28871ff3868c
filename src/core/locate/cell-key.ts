import type { Fact } from "../facts/fact";

/** What names a cell throughout the search. */
export function cellKey(fact: Fact): string {
  return `${fact.cell.sheet}!${fact.cell.address}`;
}
