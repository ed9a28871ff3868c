import { equals, isZero, toText, ZERO } from "../amount";
import type { Fact } from "../facts/fact";
import type { Table } from "../tables/table";
import type { Neighbours } from "./neighbours";
import type { Operation } from "./operation";

/** Mistakes that befall whole rows and columns: a row printed twice, two columns in each other's place. */
export function lineOperations(facts: readonly Fact[], neighbours: Neighbours): Operation[] {
  const tables = [...new Set(facts.map((fact) => fact.table))];
  return tables.flatMap((table) => [
    ...doubledRows(table, facts, neighbours),
    ...swappedColumns(table, facts, neighbours),
  ]);
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

/** Two neighbouring columns of figures, each with the other's. */
function swappedColumns(table: Table, facts: readonly Fact[], neighbours: Neighbours): Operation[] {
  const columns = [...new Set(neighbours.all(table).map((fact) => fact.column))].sort((a, b) => a - b);
  const doubtful = new Set(facts.filter((fact) => fact.table === table).map((fact) => fact.column));
  return columns.flatMap((column, i): Operation[] => {
    const next = columns[i + 1];
    if (next === undefined || !(doubtful.has(column) || doubtful.has(next))) return [];
    const right = new Map(neighbours.column(table, next).map((fact) => [fact.row, fact]));
    const changes = neighbours.column(table, column).flatMap((fact) => {
      const other = right.get(fact.row);
      if (!other || other.measure !== fact.measure || equals(fact.value, other.value)) return [];
      return [
        { fact, proposed: other.value },
        { fact: other, proposed: fact.value },
      ];
    });
    return changes.length >= FEWEST_CHANGES ? [{ slip: "columns-swapped", changes }] : [];
  });
}

/** Two pairs; one pair is two cells that were swapped. */
const FEWEST_CHANGES = 4;

function isAmount(fact: Fact): boolean {
  return fact.state === "stated" && fact.measure === "money" && !fact.inWords && !isZero(fact.value);
}
