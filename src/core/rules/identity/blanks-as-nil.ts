import { isFact } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import { isStated } from "./code-tree";

/**
 * The figures that count in a sum. In published tables a blank cell means nil if its column has other figures; in a
 * column without figures it stays unknown.
 */
export function blanksAsNil(side: readonly FactOrMissing[]): readonly FactOrMissing[] {
  if (isStated(side)) return side;
  return side.map((fact) => (isFact(fact) && standsAmongFigures(fact) ? { ...fact, state: "nil" as const } : fact));
}

/** The columns of a table that hold at least one number. Worked out once for each table, because lists may be long. */
const numberColumns = new WeakMap<Fact["table"], ReadonlySet<number>>();

function standsAmongFigures(fact: Fact): boolean {
  let columns = numberColumns.get(fact.table);
  if (!columns) {
    columns = new Set(fact.table.cells.filter((cell) => cell.read.kind === "number").map((cell) => cell.column));
    numberColumns.set(fact.table, columns);
  }
  return columns.has(fact.column);
}
