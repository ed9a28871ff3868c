import type { RecordLine, RecordRow, Section } from "./record-lines";
import { isHeading, isOf } from "./record-lines";
import { headedBySums, totalsBetween } from "./sums-among-records";

/** A row with the section that it belongs to, which is the same for a subtotal and for every row that it adds up. */
export interface PlacedRow {
  readonly line: RecordRow;
  section: Section | null;
  /** The level of funds, where the section is a group of rows that says nothing of it. */
  level?: string;
}

export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  /** Subtotals of rows that another subtotal adds up, or of none: they are part of no sum. */
  readonly apart: readonly RecordRow[];
}

/** What a page adds up says nothing of the rows' kind. */
const OF_THE_PAGE = /^本页|^当页/;

/**
 * Finds the rows of every subtotal: those of the section that it names, those under its heading, else those since the
 * subtotal or heading before it. Rows of a level that no subtotal speaks of are of the level's kind (上级, 区本级).
 * @param kindOf the kind of funds that a section of the form is of; the section itself for one that the form does not know
 */
export function placeInSections(lines: readonly RecordLine[], kindOf: (section: Section) => Section): PlacedRows {
  return new Placing(totalsBetween(headedBySums(lines)), kindOf).place();
}

class Placing {
  private readonly rows: PlacedRow[] = [];
  private readonly apart = new Set<PlacedRow>();
  /** Subtotals that name no section, with the rows since the sum before them. */
  private readonly plain = new Map<PlacedRow, { heading: Section | null; block: readonly PlacedRow[] }>();
  private readonly named: PlacedRow[] = [];
  /** Rows whose section is settled, so that it is not made coarser. */
  private readonly settled = new Set<PlacedRow>();
  private heading: Section | null = null;
  /** Rows since the last subtotal or heading. */
  private open: PlacedRow[] = [];
  private groups = 0;
  private readonly labels = new Set<string>();

  constructor(
    private readonly lines: readonly RecordLine[],
    private readonly kindOf: (section: Section) => Section,
  ) {}

  place(): PlacedRows {
    this.lines.forEach((line, at) => {
      if (isHeading(line)) this.begin(line.heading);
      else if (line.role === "record") this.open.push(this.add(line, this.heading ?? line.own));
      else if (line.role === "total") this.add(line, null);
      else this.placeSubtotal(line, at);
    });
    this.dropInner();
    // Which levels a group has to itself is asked of all rows as they stand, before any of them is put in its group.
    const settle = [...this.plain].map(([row, { heading, block }]) => this.placePlain(row, heading, block));
    for (const place of settle) place?.();
    this.joinKinds();
    return {
      rows: this.rows.filter((row) => !this.apart.has(row)),
      apart: [...this.apart].map((row) => row.line),
    };
  }

  private add(line: RecordRow, section: Section | null): PlacedRow {
    const row: PlacedRow = { line, section };
    this.rows.push(row);
    return row;
  }

  private begin(heading: Section | null): void {
    this.heading = heading;
    this.open = [];
  }

  private records(): PlacedRow[] {
    return this.rows.filter((row) => row.line.role === "record");
  }

  private placeSubtotal(line: RecordRow, at: number): void {
    // Under a heading a row belongs to it, whatever its own column says.
    const section = line.named ?? (this.heading === null ? line.own : null);
    if (line.running) {
      this.apart.add(this.add(line, null));
    } else if (line.opens) {
      this.named.push(this.add(line, section));
      this.begin(section);
      return;
    } else if (section) {
      this.placeNamed(line, section, at);
    } else if (this.heading === null && this.open.length === 0) {
      this.placeWithoutRows(line, at);
    } else {
      const row = this.add(line, this.heading);
      this.plain.set(row, { heading: this.heading, block: this.open });
    }
    this.open = [];
  }

  private placeNamed(line: RecordRow, section: Section, at: number): void {
    const has = this.records().some((row) => isWithin(row.section, section));
    const unnamed = this.open.filter((row) => row.section === null || isWithin(section, row.section));
    if (!has && unnamed.length > 0) {
      for (const row of unnamed) row.section = section;
    } else if (!has && this.standsAbove(at)) {
      this.heading = section;
    }
    this.named.push(this.add(line, section));
  }

  /** A subtotal with no rows before it stands above its rows, or there are none that it could add up. */
  private placeWithoutRows(line: RecordRow, at: number): void {
    const row = this.add(line, null);
    if (!this.lines.some((other) => isOf(other, "record"))) return;
    if (!this.standsAbove(at)) {
      this.apart.add(row);
      return;
    }
    row.section = this.group(line, null);
    this.named.push(row);
    this.heading = row.section;
  }

  /** Subtotals stand above their rows where the list, or its part under a heading, begins with one or ends in rows. */
  private standsAbove(at: number): boolean {
    if (this.records().length === 0) return this.lines.slice(at).some((line) => isOf(line, "record"));
    const end = this.lines.findIndex((line, i) => i > at && isHeading(line));
    const rest = this.lines.slice(at + 1, end < 0 ? undefined : end).filter((line) => !isOf(line, "total"));
    return isOf(rest.at(-1), "record");
  }

  /** Of a section and the parts that it is made of, each with a subtotal, the outer one is added up. */
  private dropInner(): void {
    for (const outer of this.named) {
      const section = outer.section!;
      const inner = this.named.filter((row) => row.section!.id !== section.id && isWithin(row.section, section));
      if (inner.length === 0 || this.records().some((row) => row.section?.id === section.id)) continue;
      for (const row of inner) this.apart.add(row);
      for (const row of this.records()) if (isWithin(row.section, section)) row.section = section;
    }
  }

  private placePlain(row: PlacedRow, heading: Section | null, block: readonly PlacedRow[]): (() => void) | null {
    const named = this.named.filter((other) => !this.apart.has(other));
    const isAddedUp = named.some((other) =>
      heading ? other.section!.id === heading.id : block.some((part) => isWithin(part.section, other.section!)),
    );
    const siblings = [...this.plain.values()].filter((other) => other.heading?.id === heading?.id);
    if (isAddedUp || (heading && siblings.length > 1 && block.length === 0)) {
      this.apart.add(row);
      return null;
    }
    if (heading && siblings.length === 1) {
      row.section = heading;
      return null;
    }
    const section = heading ? this.group(row.line, heading) : this.sectionOfBlock(row.line, block);
    return () => this.settle(row, block, section);
  }

  private settle(row: PlacedRow, block: readonly PlacedRow[], section: Section | null): void {
    for (const part of block) {
      const level = part.section;
      if (section && level && !isWithin(section, this.kindOf(level))) part.level = level.id;
      this.settled.add(part);
    }
    for (const placed of [row, ...block]) placed.section = section;
  }

  /** The level that all rows of a block are of, and no other rows; else a group by itself. */
  private sectionOfBlock(line: RecordRow, block: readonly PlacedRow[]): Section | null {
    const all = this.records();
    const levels = block.map((row) => row.section);
    if (groupName(line) === "" && levels.every((level) => level !== null)) {
      for (const broad of [this.kindOf, (level: Section) => level]) {
        const section = broad(levels[0]!);
        const isOfIt = (row: PlacedRow) => row.section !== null && broad(row.section).id === section.id;
        if (block.every(isOfIt) && all.filter(isOfIt).length === block.length) return section;
      }
    }
    // The only subtotal of a list without sections adds up all of it.
    if (block.length === all.length && levels.every((level) => level === null)) return null;
    const kinds = new Set(levels.map((level) => (level ? this.kindOf(level).id : "")));
    return this.group(line, kinds.size === 1 && levels[0] ? this.kindOf(levels[0]) : null);
  }

  /** A section of its own, by the words beside 小计 where there are any; of a level where all of its rows are. */
  private group(line: RecordRow, within: Section | null): Section {
    const words = groupName(line);
    const known = words === "" || this.labels.has(words);
    const label = known ? `第${++this.groups}组` : words;
    this.labels.add(label);
    return { id: within ? `${within.id}:${label}` : label, label };
  }

  /** Levels of which no subtotal speaks become their kind, as does one of whose kind a subtotal speaks. */
  private joinKinds(): void {
    const summed = new Set(this.rows.flatMap((row) => (isSum(row, this.apart) ? [row.section?.id] : [])));
    for (const row of this.records()) {
      if (!row.section || this.settled.has(row) || summed.has(row.section.id)) continue;
      const kind = this.kindOf(row.section);
      if (summed.has(kind.id) || (!row.line.merged && row.section.id === row.line.own?.id)) row.section = kind;
    }
  }
}

function isSum(row: PlacedRow, apart: ReadonlySet<PlacedRow>): boolean {
  return row.line.role === "subtotal" && !apart.has(row);
}

function isWithin(section: Section | null, whole: Section): boolean {
  return section !== null && (section.id === whole.id || section.id.startsWith(`${whole.id}:`));
}

/** What a subtotal says of its rows beside 小计: `学前教育小计`; a page says nothing. */
function groupName(line: RecordRow): string {
  return OF_THE_PAGE.test(line.name) ? "" : line.name;
}
