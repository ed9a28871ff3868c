import { isFact } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import { isStated } from "./code-tree";

/** A blank cell among figures of its column means nil in published tables; in a blank column it remains unknown. */
export function blanksAsNil(side: readonly FactOrMissing[]): readonly FactOrMissing[] {
  if (isStated(side)) return side;
  return side.map((fact) => (isFact(fact) && standsAmongFigures(fact) ? { ...fact, state: "nil" as const } : fact));
}

/** The columns of a table that hold a number, looked up once a table for the sake of blank columns of long lists. */
const numberColumns = new WeakMap<Fact["table"], ReadonlySet<number>>();

function standsAmongFigures(fact: Fact): boolean {
  let columns = numberColumns.get(fact.table);
  if (!columns) {
    columns = new Set(fact.table.cells.filter((cell) => cell.read.kind === "number").map((cell) => cell.column));
    numberColumns.set(fact.table, columns);
  }
  return columns.has(fact.column);
}
