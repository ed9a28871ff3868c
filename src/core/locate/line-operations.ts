import { isZero, toText, ZERO } from "../amount";
import type { Fact } from "../facts/fact";
import type { Table } from "../tables/table";
import type { Neighbours } from "./neighbours";
import type { Operation } from "./operation";

/** A mistake that befalls a whole row: it is printed twice. */
export function lineOperations(facts: readonly Fact[], neighbours: Neighbours): Operation[] {
  const tables = [...new Set(facts.map((fact) => fact.table))];
  return tables.flatMap((table) => doubledRows(table, facts, neighbours));
}

/** A row that repeats another one word for word and figure for figure counts twice; without it there is no more. */
function doubledRows(table: Table, facts: readonly Fact[], neighbours: Neighbours): Operation[] {
  const byContent = new Map<string, readonly Fact[]>();
  const found: Operation[] = [];
  const rows = [...new Set(facts.filter((fact) => fact.table === table).map((fact) => fact.row))];
  const doubtful = new Set(rows.flatMap((row) => contentOf(neighbours.row(table, row)) ?? []));
  if (doubtful.size === 0) return [];
  for (const row of [...new Set(neighbours.all(table).map((fact) => fact.row))].sort((a, b) => a - b)) {
    const line = neighbours.row(table, row);
    const content = contentOf(line);
    if (content === null || !doubtful.has(content)) continue;
    if (byContent.has(content)) {
      const changes = line.filter(isAmount).map((fact) => ({ fact, proposed: ZERO }));
      found.push({ slip: "row-doubled", changes });
    } else byContent.set(content, line);
  }
  return found;
}

/** Name and figures of a row of a list, as a key to compare rows by; null for rows that are no record or have no figure. */
function contentOf(line: readonly Fact[]): string | null {
  const [first] = line;
  const amounts = line.filter(isAmount);
  if (first?.entity?.role !== "record" || amounts.length === 0) return null;
  const { code, name } = first.entity;
  return [code ?? "", name, ...amounts.map((fact) => `${fact.column}:${toText(fact.value)}`)].join(" ");
}

function isAmount(fact: Fact): boolean {
  return fact.state === "stated" && fact.measure === "money" && !fact.inWords && !isZero(fact.value);
}
