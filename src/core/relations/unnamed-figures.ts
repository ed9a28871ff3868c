import { absolute, add, compare, subtract, sum } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import { notJudgeable } from "../check/judge";
import type { Fact } from "../facts/fact";
import { groupedBy } from "../grouped";
import { text } from "../text/text";
import type { Text } from "../text/text";

/**
 * Figures that no form names, by their rows and columns. A sum is never called wrong that one of them, or all of its row or
 * column together, explains: it may be a part under a name that nobody knows. Nor is a sum beside several lines or columns
 * that were not read at all, such as those of a page whose headings are unknown.
 */
export class UnnamedFigures {
  private readonly byRow: ReadonlyMap<string, readonly Fact[]>;
  private readonly byColumn: ReadonlyMap<string, readonly Fact[]>;
  private readonly readLines: ReadonlySet<string>;
  private readonly readColumns: ReadonlySet<string>;

  /** @param named the figures that forms name. */
  constructor(
    private readonly unnamed: readonly Fact[],
    named: readonly Fact[],
  ) {
    this.readLines = new Set(unnamed.length > 0 ? named.map(rowOf) : []);
    this.readColumns = new Set(unnamed.length > 0 ? named.map(columnOf) : []);
    this.byRow = groupedBy(unnamed, rowOf);
    this.byColumn = groupedBy(unnamed, columnOf);
  }

  /** The check, not judgeable where unnamed figures in line with its own make up the difference. */
  judgedBeside(check: Check): Check {
    if (check.verdict !== "inconsistent" || check.relation !== "zero") return check;
    const facts = factsOf(check);
    const [first] = facts;
    if (!first || facts.some(({ table }) => table !== first.table)) return check;
    const explaining = this.inLineWith(first, facts).flatMap((figures) => explanationOf(check, figures));
    const unread = this.unreadBeside(first, facts);
    if (explaining.length === 0 && unread.length > 1) return { ...check, ...notJudgeable(besideUnread(unread)) };
    if (explaining.length === 0) return check;
    const reason = text(
      "相差的数正好是未能识别的 {cells}，可能是其中一项，不能判断",
      "The difference is just {cells}, which was not recognised and may be a part",
      { cells: { list: explaining.slice(0, 5).map(({ cell }) => cell) } },
    );
    return { ...check, ...notJudgeable(reason) };
  }

  /** The figures of the same row, or column; one by one those of the table for a sum over several of both. */
  private inLineWith(first: Fact, facts: readonly Fact[]): readonly (readonly Fact[])[] {
    const isRow = facts.every((fact) => rowOf(fact) === rowOf(first));
    const isColumn = facts.every((fact) => columnOf(fact) === columnOf(first));
    if (!isRow && !isColumn) return this.unnamed.filter(({ table }) => table === first.table).map((fact) => [fact]);
    return [
      isRow ? (this.byRow.get(rowOf(first)) ?? []) : [],
      isColumn ? (this.byColumn.get(columnOf(first)) ?? []) : [],
    ].filter((figures) => figures.length > 0);
  }

  /**
   * Figures of the same table that may be parts: of a sum down a column those of lines that were not read, in the column or
   * in a block beside; of a sum over several columns, such as a list in blocks side by side, those of columns that were not
   * read.
   */
  private unreadBeside(first: Fact, facts: readonly Fact[]): readonly Fact[] {
    if (facts.every((fact) => rowOf(fact) === rowOf(first))) return [];
    const own = this.unnamed.filter(({ table }) => table === first.table);
    if (!facts.every((fact) => columnOf(fact) === columnOf(first)))
      return own.filter((fact) => !this.readColumns.has(columnOf(fact)));
    const besides = first.table.unreadBlocks ?? [];
    return own.filter((fact) =>
      fact.column === first.column ? !this.readLines.has(rowOf(fact)) : besides.includes(fact.column),
    );
  }
}

function besideUnread(unread: readonly Fact[]): Text {
  return text(
    "同一表中有未能识别的行或栏（{cells}），不能判断是否漏计",
    "Lines or columns of the same table were not recognised ({cells}), which may be parts of the sum",
    { cells: { list: unread.slice(0, 5).map(({ cell }) => cell) } },
  );
}

/** The one figure that is the difference, or all of them where they are together; none where neither is. */
function explanationOf({ residual, tolerance }: Check, unnamed: readonly Fact[]): readonly Fact[] {
  const difference = absolute(residual!);
  const fits = (figures: readonly Fact[]) => {
    const total = absolute(sum(figures.map(({ value }) => value)));
    const within = add(tolerance!, sum(figures.map(({ halfWidth }) => halfWidth)));
    return compare(absolute(subtract(total, difference)), within) <= 0;
  };
  const one = unnamed.find((fact) => fits([fact]));
  return one ? [one] : fits(unnamed) ? unnamed : [];
}

function rowOf({ cell, row }: Fact): string {
  return `${cell.sheet} ${row}`;
}

function columnOf({ cell, column }: Fact): string {
  return `${cell.sheet} ${column}`;
}
