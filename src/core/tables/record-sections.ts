import { groupedBy } from "../grouped";
import { RowGroups } from "./record-groups";
import type { PlacedRow, RecordLine, RecordRow, Section } from "./record-lines";
import { isHeading, isOf } from "./record-lines";
import { headedBySums, totalsBetween } from "./sums-among-records";

export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  /** Subtotals that are not checked: they have no rows, or another subtotal has the same rows. */
  readonly unused: readonly RecordRow[];
}

/**
 * Finds the rows of every subtotal: the rows of the section that it names, else the rows under its heading, else the rows
 * since the subtotal or heading before it. A row of a level without a subtotal (省级) belongs to the kind of that level
 * (上级, 区本级).
 * @param kindOf the kind of funds that a section of the form is of; the section itself for one that the form does not know
 */
export function placeInSections(lines: readonly RecordLine[], kindOf: (section: Section) => Section): PlacedRows {
  return new Placing(totalsBetween(headedBySums(lines)), kindOf).place();
}

class Placing {
  private readonly rows: PlacedRow[] = [];
  private readonly records: PlacedRow[] = [];
  private readonly unused = new Set<PlacedRow>();
  /** Subtotals that name no section, with the rows since the sum before them. */
  private readonly plain = new Map<PlacedRow, { heading: Section | null; block: readonly PlacedRow[] }>();
  private readonly named: PlacedRow[] = [];
  /** Rows whose section is final: it is not replaced by the kind of funds. */
  private readonly settled = new Set<PlacedRow>();
  private heading: Section | null = null;
  /** True where the list begins with a 小计 that names no section: then every 小计 stands above its rows. */
  private areAbove = false;
  /** Rows since the last subtotal or heading. */
  private open: PlacedRow[] = [];
  private readonly groups: RowGroups;

  constructor(
    private readonly lines: readonly RecordLine[],
    private readonly kindOf: (section: Section) => Section,
  ) {
    this.groups = new RowGroups(kindOf);
  }

  place(): PlacedRows {
    this.lines.forEach((line, at) => {
      if (isHeading(line)) this.begin(line.heading);
      else if (line.role === "record") this.open.push(this.add(line, this.heading ?? line.own));
      else if (line.role === "total") this.add(line, null);
      else this.placeSubtotal(line, at);
    });
    this.dropInner();
    this.placePlain();
    this.joinKinds();
    return {
      rows: this.rows.filter((row) => !this.unused.has(row)),
      unused: [...this.unused].map((row) => row.line),
    };
  }

  private add(line: RecordRow, section: Section | null): PlacedRow {
    const row: PlacedRow = { line, section };
    this.rows.push(row);
    if (line.role === "record") this.records.push(row);
    return row;
  }

  private begin(heading: Section | null): void {
    this.areAbove = false;
    this.heading = heading;
    this.open = [];
  }

  private placeSubtotal(line: RecordRow, at: number): void {
    // Under a heading a row belongs to it, whatever its own column says.
    const section = line.named ?? (this.heading === null ? line.own : null);
    if (line.running) {
      this.unused.add(this.add(line, null));
    } else if (line.opens) {
      this.named.push(this.add(line, section));
      this.begin(section);
      return;
    } else if (section) {
      this.placeNamed(line, section, at);
    } else if (this.areAbove || (this.heading === null && this.open.length === 0)) {
      this.placeWithoutRows(line);
    } else {
      const row = this.add(line, this.heading);
      this.plain.set(row, { heading: this.heading, block: this.open });
    }
    this.open = [];
  }

  private placeNamed(line: RecordRow, section: Section, at: number): void {
    const has = this.records.some((row) => isWithin(row.section, section));
    const unnamed = this.open.filter((row) => row.section === null || isWithin(section, row.section));
    if (!has && unnamed.length > 0) {
      for (const row of unnamed) row.section = section;
    } else if (!has && this.standsAbove(at)) {
      this.heading = section;
    }
    this.named.push(this.add(line, section));
  }

  /** A subtotal without rows before it: the list has its subtotals above their rows, or it is unknown what this one sums up. */
  private placeWithoutRows(line: RecordRow): void {
    const row = this.add(line, null);
    if (!this.lines.some((other) => isOf(other, "record"))) return;
    this.areAbove ||= this.records.length === 0;
    if (!this.areAbove) {
      this.unused.add(row);
      return;
    }
    row.section = this.groups.group(line, null);
    this.named.push(row);
    this.heading = row.section;
  }

  /** Subtotals stand above their rows where the list, or its part under a heading, begins with one or ends in rows. */
  private standsAbove(at: number): boolean {
    if (this.records.length === 0) return this.lines.slice(at).some((line) => isOf(line, "record"));
    const end = this.lines.findIndex((line, i) => i > at && isHeading(line));
    const rest = this.lines.slice(at + 1, end < 0 ? undefined : end).filter((line) => !isOf(line, "total"));
    return isOf(rest.at(-1), "record");
  }

  /** Where a section and its parts (上级, 上级:省级) all have subtotals, only the subtotal of the whole section is used. */
  private dropInner(): void {
    const bySection = groupedBy(this.named, (row) => row.section!.id);
    for (const [outer, [first]] of bySection) {
      const section = first!.section!;
      const inner = [...bySection].filter(([id, [row]]) => id !== outer && isWithin(row!.section, section));
      if (inner.length === 0 || this.records.some((row) => row.section?.id === section.id)) continue;
      for (const row of inner.flatMap(([, rows]) => rows)) this.unused.add(row);
      for (const row of this.records) if (isWithin(row.section, section)) row.section = section;
    }
  }

  private placePlain(): void {
    const summing = this.named.filter((row) => !this.unused.has(row)).map((row) => row.section!);
    const summed = [...groupedBy(summing, (section) => section.id).values()].map(([section]) => section!);
    const underHeading = groupedBy([...this.plain.values()], ({ heading }) => heading?.id);
    this.groups.count(this.records);
    const settled = [...this.plain].map(([row, { heading, block }]) => {
      const isAddedUp = summed.some((section) =>
        heading ? section.id === heading.id : block.some((part) => isWithin(part.section, section)),
      );
      const isOnlyOne = underHeading.get(heading?.id)!.length === 1;
      if (isAddedUp || (heading && !isOnlyOne && block.length === 0)) {
        this.unused.add(row);
        return null;
      }
      if (heading && isOnlyOne) return { row, block: [], section: heading };
      const section = heading ? this.groups.group(row.line, heading) : this.groups.sectionOf(row.line, block);
      return { row, block, section };
    });
    for (const place of settled) if (place) this.settle(place.row, place.block, place.section);
  }

  private settle(row: PlacedRow, block: readonly PlacedRow[], section: Section | null): void {
    for (const part of block) {
      const level = part.section;
      if (section && level && !isWithin(section, this.kindOf(level))) part.level = level.id;
      this.settled.add(part);
    }
    for (const placed of [row, ...block]) placed.section = section;
  }

  /** A row of a level without a subtotal gets the kind of that level as its section, as where the kind has a subtotal. */
  private joinKinds(): void {
    const summed = new Set(this.rows.flatMap((row) => (isSum(row, this.unused) ? [row.section?.id] : [])));
    for (const row of this.records) {
      if (!row.section || this.settled.has(row) || summed.has(row.section.id)) continue;
      const kind = this.kindOf(row.section);
      if (summed.has(kind.id) || (!row.line.merged && row.section.id === row.line.own?.id)) row.section = kind;
    }
  }
}

function isSum(row: PlacedRow, unused: ReadonlySet<PlacedRow>): boolean {
  return row.line.role === "subtotal" && !unused.has(row);
}

function isWithin(section: Section | null, whole: Section): boolean {
  return section !== null && (section.id === whole.id || section.id.startsWith(`${whole.id}:`));
}
