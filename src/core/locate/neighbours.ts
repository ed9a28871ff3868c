import { equals, isZero } from "../amount";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { Table } from "../tables/table";

/** More columns than a sheet has. */
const COLUMNS = 1 << 15;

/** The figures around a cell: those of its table by row and column, and last year's. */
export class Neighbours {
  private readonly columns = new Map<Table, Map<number, Fact[]>>();
  private readonly rows = new Map<Table, Map<number, Fact[]>>();
  private readonly places = new Map<readonly Fact[], ReadonlyMap<number, number>>();
  private byTable: Map<Table, Fact[]> | null = null;
  private lastYear: Map<string, Fact> | null = null;

  constructor(private readonly facts: FactStore) {}

  /** The figures of a column of the table, from the top. */
  column(table: Table, column: number): readonly Fact[] {
    return listed(this.columns, table, () => this.lines(table, "column", "row")).get(column) ?? [];
  }

  /** The figures of a row of the table, from the left. */
  row(table: Table, row: number): readonly Fact[] {
    return listed(this.rows, table, () => this.lines(table, "row", "column")).get(row) ?? [];
  }

  /** All figures of the table. */
  all(table: Table): readonly Fact[] {
    if (!this.byTable) {
      this.byTable = new Map();
      for (const fact of this.facts.facts) {
        const own = this.byTable.get(fact.table);
        if (own) own.push(fact);
        else this.byTable.set(fact.table, [fact]);
      }
    }
    return this.byTable.get(table) ?? [];
  }

  /** True where the figure is that of the row above or below. */
  isOfNextRow(fact: Fact): boolean {
    if (isZero(fact.value)) return false;
    const column = this.column(fact.table, fact.column);
    const at = this.placeIn(column, fact.row);
    return [column[at - 1], column[at + 1]].some((other) => other !== undefined && equals(other.value, fact.value));
  }

  /** Where in a column the row is; -1 where it has no figure there. */
  private placeIn(column: readonly Fact[], row: number): number {
    // Looking for each figure in its column would make one of thousands cost its length squared.
    let known = this.places.get(column);
    if (!known) this.places.set(column, (known = new Map(column.map((each, i) => [each.row, i]))));
    return known.get(row) ?? -1;
  }

  /** True where the figure is last year's of the same name. */
  isLastYears(fact: Fact): boolean {
    if (isZero(fact.value) || !this.facts.previous) return false;
    this.lastYear ??= new Map(this.facts.previous.facts.filter(isKnown).map((each) => [nameOf(each), each]));
    const before = this.lastYear.get(nameOf(fact));
    return before !== undefined && equals(before.value, fact.value);
  }

  private lines(table: Table, by: "row" | "column", along: "row" | "column"): Map<number, Fact[]> {
    const lines = new Map<number, Fact[]>();
    const seen = new Set<number>();
    for (const fact of this.all(table)) {
      const place = fact.row * COLUMNS + fact.column;
      if (fact.inWords || seen.has(place)) continue;
      seen.add(place);
      const line = lines.get(fact[by]);
      if (line) line.push(fact);
      else lines.set(fact[by], [fact]);
    }
    for (const line of lines.values()) {
      // Tables are read in their order, so that most lines are in theirs already.
      if (line.some((fact, i) => i > 0 && line[i - 1]![along] > fact[along])) line.sort((a, b) => a[along] - b[along]);
    }
    return lines;
  }
}

function nameOf(fact: Fact): string {
  return `${fact.table.form.id} ${fact.key} ${fact.entity?.code ?? fact.entity?.id ?? ""}`;
}

function listed<T>(known: Map<Table, T>, table: Table, make: () => T): T {
  let value = known.get(table);
  if (value === undefined) known.set(table, (value = make()));
  return value;
}
