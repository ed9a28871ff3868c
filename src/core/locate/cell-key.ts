import type { Fact } from "../facts/fact";

/** The key of a cell throughout the search: `sheet!address`. */
export function cellKey(fact: Fact): string {
  return `${fact.cell.sheet}!${fact.cell.address}`;
}
