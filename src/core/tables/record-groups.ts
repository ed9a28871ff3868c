import type { PlacedRow, RecordRow, Section } from "./record-lines";
import { isLike } from "../words/pattern";
import { SUM_OF_PAGE } from "../words/sums";

/** Finds the section of the rows of a subtotal: the level that all of them are of, else a group of their own. */
export class RowGroups {
  private readonly labels = new Set<string>();
  private unnamed = 0;
  private rows = 0;
  /** How many rows are of each level, and of each kind of levels. */
  private readonly ofLevel = new Map<string, number>();
  private readonly ofKind = new Map<string, number>();

  /** @param kindOf the kind of funds that a level is of */
  constructor(private readonly kindOf: (section: Section) => Section) {}

  /** Counts all rows as they stand, before any of them is put in its group. */
  count(records: readonly PlacedRow[]): void {
    this.rows = records.length;
    for (const { section } of records) {
      if (!section) continue;
      const kind = this.kindOf(section).id;
      this.ofLevel.set(section.id, (this.ofLevel.get(section.id) ?? 0) + 1);
      this.ofKind.set(kind, (this.ofKind.get(kind) ?? 0) + 1);
    }
  }

  /** The level or kind that all rows of a block are of, and no other rows; else a group by itself. */
  sectionOf(subtotal: RecordRow, block: readonly PlacedRow[]): Section | null {
    const levels = block.map((row) => row.section);
    // The only subtotal of a list without sections adds up all of it.
    if (block.length === this.rows && levels.every((level) => level === null)) return null;
    const level = same(levels);
    const kind = same(levels.map((each) => each && this.kindOf(each)));
    if (wordsOf(subtotal) === "") {
      if (kind && this.ofKind.get(kind.id) === block.length) return kind;
      if (level && this.ofLevel.get(level.id) === block.length) return level;
    }
    return this.group(subtotal, kind);
  }

  /** A section of its own, by the words beside 小计 where there are any; of a level where all of its rows are. */
  group(subtotal: RecordRow, within: Section | null): Section {
    const words = wordsOf(subtotal);
    const unnamed = words === "" || this.labels.has(words);
    const label = unnamed ? `第${++this.unnamed}组` : words;
    this.labels.add(label);
    return { id: within ? `${within.id}:${label}` : label, label, unnamed };
  }
}

/** The section that all are; null when they differ, or one is of none. */
function same(sections: readonly (Section | null)[]): Section | null {
  const first = sections[0] ?? null;
  return sections.every((section) => section?.id === first?.id) ? first : null;
}

/** What a subtotal says of its rows beside 小计: `学前教育小计`; a page says nothing. */
function wordsOf(line: RecordRow): string {
  return isLike(line.name, SUM_OF_PAGE) ? "" : line.name;
}
