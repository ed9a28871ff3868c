import { HEADER_WITHIN } from "./bounds";
import { halfWidth, readCell } from "../amount";
import type { Unit } from "../amount";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import { text } from "../text/text";
import type { Field, RecordsLayout } from "../forms/form";
import { findHeader } from "./header";
import type { Header } from "./header";
import { bareLabel, isPartOf, normaliseLabel } from "./label";
import type { PlacedRow, RecordLine, RecordRow, Section } from "./record-lines";
import { isHeading } from "./record-lines";
import { partOfRowAbove, subtotalNotUsed, unreadBelow } from "./record-notes";
import { Parts } from "./record-parts";
import type { PartEvidence } from "./record-parts";
import { placeInSections } from "./record-sections";
import { isNote } from "./row";
import { SectionNames } from "./section-names";
import { goesOnAfterNote, rowsOfList } from "./rows-after-note";
import type { RecordEntity, Table, TableCell } from "./table";
import { COLUMN_NUMBERS_LABEL } from "../words/headings";
import { isLike } from "../words/pattern";
import { SUM_ENDING } from "../words/sums";

/** What reading a region as one form gives, before it is known whether the region is that form. */
export type Reading = Pick<Table, "entities" | "cells" | "unread" | "unreadBlocks" | "notes"> & {
  readonly lastRow: number;
  /** Last row of the header of a list. */
  readonly headerRow?: number;
  /** The unit that the headings state, where they do. */
  readonly unit?: Unit | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

const COLUMN_LETTERS = /^([甲乙丙丁戊己庚辛]|[A-Ha-h])$/;
const ORDINAL = /^\(?[一二三四五六七八九十]{1,3}\)?[、.]?$/;
const ORDINAL_NAME = /^[一二三四五六七八九十]{1,3}[、.]/;
const NUMBERED_NAME = /^(\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\d{1,3}(?:[、)]|\.(?!\d)))/;
const NUMBERED = /^(\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.])/;

/**
 * Reads a region as a list: header, then a row a record, with sections, subtotals and the total.
 * @returns null when the region has no header with a name column and at least two figures' columns, or the only one.
 */
export function readRecords(
  grid: Grid,
  layout: RecordsLayout,
  rows: readonly number[],
  year: number | null,
): Reading | null {
  const header = findHeader(grid, allColumns(layout), rows.slice(0, HEADER_WITHIN), year);
  if (!header) return null;
  const texts = header.columns.filter((c) => c.key in layout.texts);
  const figures = header.columns.filter((c) => !(c.key in layout.texts));
  const enough = Math.min(2, Object.keys(layout.columns).length);
  if (!texts.some((c) => c.key === "name") || figures.length < enough) return null;
  return new RecordsReading(grid, layout, header).read(rows.filter((row) => row > header.bottom));
}

const columnsOf = new WeakMap<RecordsLayout, Record<string, Field>>();

/** Text and figure columns together. It is the same object for each layout, because the index of labels is kept by it. */
function allColumns(layout: RecordsLayout): Record<string, Field> {
  let columns = columnsOf.get(layout);
  if (!columns) columnsOf.set(layout, (columns = { ...layout.texts, ...layout.columns }));
  return columns;
}

class RecordsReading {
  private readonly entities: RecordEntity[] = [];
  private readonly cells: TableCell[] = [];
  private readonly unread: string[] = [];
  private readonly notes: Table["notes"][number][] = [];
  private readonly ids = new Map<string, number>();
  private readonly figures;
  private readonly texts;
  private readonly nameColumn: number;
  private readonly sections: SectionNames;
  private readonly lines: RecordLine[] = [];
  /** The parts of the row last read, once a row below it begins with 其中. */
  private parts: Parts | null = null;
  /** True while every record so far is numbered; null before the first record. */
  private allNumbered: boolean | null = null;
  private readonly firstColumn: number;
  private lastRow: number;

  constructor(
    private readonly grid: Grid,
    private readonly layout: RecordsLayout,
    private readonly header: Header,
  ) {
    this.figures = header.columns.filter((c) => !(c.key in layout.texts));
    this.texts = header.columns.filter((c) => c.key in layout.texts);
    this.nameColumn = this.texts.find((c) => c.key === "name")!.column;
    this.lastRow = header.bottom;
    this.sections = new SectionNames(layout.sections);
    this.firstColumn = Math.min(...header.columns.map((c) => c.column));
  }

  read(rows: readonly number[]): Reading {
    const figures = this.figures.map((c) => c.column);
    for (const [at, row] of rows.entries()) {
      if (!isNote(this.grid, row)) {
        this.readRow(row);
      } else if (!goesOnAfterNote(this.grid, rows, at, this.nameColumn, figures)) {
        const below = rowsOfList(this.grid, rows.slice(at + 1), this.nameColumn, figures);
        this.notes.push(...unreadBelow(row, below, this.figures[0]!.column));
        break;
      }
    }
    const { rows: placed, unused } = placeInSections(this.lines, (section) => this.sections.kindOf(section));
    for (const row of placed) this.record(row);
    this.notes.push(...unused.map(({ row }) => subtotalNotUsed(row, this.nameColumn)));
    const columns = this.header.columns.map((c) => c.column);
    return {
      entities: this.entities,
      cells: this.cells,
      unread: this.unread,
      notes: this.notes,
      lastRow: this.lastRow,
      headerRow: this.header.bottom,
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
    };
  }

  private readRow(row: number): void {
    const cells = this.grid.row(row).filter((c) => c.value !== null && c.value !== "");
    if (cells.length === 0) return;
    const figures = this.figures.map((column) => ({ column, cell: this.grid.at(row, column.column) }));
    const reads = figures.map(({ cell }) => readCell(cell));
    const stated = reads.filter(
      (r) => r.kind === "number" || r.kind === "nil" || r.kind === "unreadable" || r.kind === "not-computed",
    ).length;
    if (this.repeatsHeader(row) || this.numbersColumns(row)) return;

    const isFirstPart = isPartOf(this.grid.text(row, this.nameColumn));
    const sum = this.rowLabels(row)
      .map((label) => this.sections.sumOf(label))
      .find((found) => found !== null);
    if (!isFirstPart && !sum && stated > 0 && this.parts?.take({ figures, reads }, this.partEvidence(row))) {
      this.notes.push(partOfRowAbove(row, this.nameColumn));
      return;
    }
    const heading = this.sectionHeading(row);
    if (heading) {
      this.parts = null;
      // A heading row that carries figures is the section's own subtotal.
      if (stated === 0) this.lines.push({ heading });
      else this.add(row, "subtotal", heading.label, figures, reads, { named: heading, opens: true });
      this.lastRow = row;
      return;
    }
    if (sum) {
      this.add(row, sum.role, sum.words, figures, reads, { named: sum.section, running: sum.running });
      return;
    }
    if (isFirstPart) {
      if (stated > 0) this.beginParts(row, { figures, reads });
      return;
    }
    const name = this.grid.text(row, this.nameColumn).replace(/\s+/g, "") || this.numberName(row);
    if (stated === 0) {
      // A name without any figure is still a project; a stray text is not.
      if (name !== "" && this.grid.at(row, this.nameColumn) && cells.length > 1)
        this.add(row, "record", name, figures, reads);
      return;
    }
    if (name === "" && this.isOfUnit(row)) return this.add(row, "total", "合计", figures, reads);
    if (name === "") {
      this.notes.push({
        text: text(
          "第{row}行有金额而无名称，按“（无名称）”读取",
          "Row {row} has figures but no name; read as “(unnamed)”",
          { row: { row } },
        ),
        address: addressOf(row, this.nameColumn),
      });
    }
    this.add(row, "record", name === "" ? "（无名称）" : name, figures, reads);
  }

  /** A row above all records that names the unit and no record is what they come to: 820-马踏镇部门. */
  private isOfUnit(row: number): boolean {
    const unit = this.texts.find((c) => c.key === "unit")?.column;
    return unit !== undefined && this.lines.length === 0 && this.grid.text(row, unit).trim() !== "";
  }

  private add(
    row: number,
    role: RecordEntity["role"],
    name: string,
    figures: RecordRow["figures"],
    reads: RecordRow["reads"],
    about: Partial<Pick<RecordRow, "named" | "opens" | "running">> = {},
  ): void {
    const own = this.sectionBeside(row);
    const ordinal = this.isOrdinal(row);
    this.parts = null;
    if (role === "record") this.allNumbered = (this.allNumbered ?? true) && this.isNumbered(row);
    this.lines.push({
      row,
      role,
      name,
      own: own?.section ?? null,
      merged: own?.merged ?? false,
      named: null,
      opens: false,
      running: false,
      ordinal,
      figures,
      reads,
      ...about,
    });
    this.lastRow = row;
  }

  /** Makes an entity of a row whose section is known. */
  private record({ line, section, level }: PlacedRow): void {
    const { row, role, figures, reads } = line;
    const name = role === "record" ? line.name : role === "total" ? "合计" : (section?.label ?? "小计");
    const texts: Record<string, { text: string; address: string }> = {};
    for (const column of this.texts) {
      const written = this.grid.text(row, column.column).trim();
      if (written !== "") texts[column.key] = { text: written, address: addressOf(row, column.column) };
    }
    const document = texts["document"]?.text
      .replace(/\s+/g, "")
      .normalize("NFKC")
      .replace(/[[(【]/g, "〔")
      .replace(/[\])】]/g, "〕");
    const base =
      role === "record"
        ? [section?.unnamed ? null : section?.label, name, document].filter(Boolean).join("/")
        : role === "subtotal"
          ? `${section?.label ?? ""}小计`
          : "合计";
    const seen = (this.ids.get(base) ?? 0) + 1;
    this.ids.set(base, seen);
    const entity: RecordEntity = {
      id: seen === 1 ? base : `${base}#${seen}`,
      role,
      section: section?.id ?? null,
      sectionLabel: section?.label ?? null,
      ...(level === undefined ? {} : { level }),
      name,
      texts,
      address: addressOf(row, this.nameColumn),
      row,
    };
    this.entities.push(entity);
    figures.forEach(({ column, cell }, index) => {
      this.cells.push({
        key: `${this.layout.fact}.${column.field.fact ?? column.key}`,
        entity,
        measure: column.field.measure ?? "money",
        row,
        column: column.column,
        cell,
        read: reads[index]!,
        field: column.field,
        rowLabel: name,
        columnLabel: column.label,
        percentHeading: column.percent,
        columnUnit: column.unit,
      });
    });
    const known = new Set(this.header.columns.map((c) => c.column));
    for (const cell of this.grid.row(row)) {
      if (known.has(cell.column) || typeof cell.value !== "number") continue;
      if (cell.column < this.firstColumn) continue;
      this.unread.push(addressOf(row, cell.column));
    }
  }

  /** The texts left of the figures, each without numbering: the name, and wherever 小计 or 合计 may stand. */
  private rowLabels(row: number): string[] {
    const firstFigure = Math.min(...this.figures.map((c) => c.column));
    return this.grid
      .row(row)
      .filter((c) => c.column < firstFigure && typeof c.value === "string")
      .map((c) => bareLabel(c.value as string));
  }

  private beginParts(row: number, first: Pick<RecordRow, "figures" | "reads">): void {
    this.notes.push(partOfRowAbove(row, this.nameColumn));
    const whole = this.lines.at(-1);
    if (!whole || isHeading(whole)) return;
    const isRow = whole.role === "record" || whole.opens;
    const othersNumbered = isRow ? this.isNumbered(whole.row) : (this.allNumbered ?? false);
    this.parts = new Parts(whole, this.indentOf(whole.row), first, this.indentOf(row), othersNumbered);
  }

  private partEvidence(row: number): PartEvidence {
    return {
      indent: this.indentOf(row),
      numbered: this.isNumbered(row),
      section: this.sections.known(bareLabel(this.grid.text(row, this.nameColumn))) !== null,
    };
  }

  /** Blanks before a row's name, in half-widths. */
  private indentOf(row: number): number {
    const blanks = /^\s*/.exec(String(this.grid.at(row, this.nameColumn)?.value ?? ""))![0];
    return [...blanks].reduce((width, blank) => width + (blank === "\u3000" ? 2 : 1), 0);
  }

  private isNumbered(row: number): boolean {
    const index = this.texts.find((c) => c.key === "index")?.column;
    if (index !== undefined && String(this.grid.at(row, index)?.value ?? "").trim() !== "") return true;
    return NUMBERED_NAME.test(normaliseLabel(this.grid.text(row, this.nameColumn)));
  }

  /** The section that a cell of the row names: in a column of its own, or merged down the side of its rows. */
  private sectionBeside(row: number): { section: Section; merged: boolean } | null {
    const column = this.texts.find((c) => c.key === "section")?.column;
    const firstFigure = Math.min(...this.figures.map((c) => c.column));
    const places: { column: number; merged: boolean }[] = column !== undefined ? [{ column, merged: false }] : [];
    for (const merge of this.grid.sheet.merges) {
      // A section name merged down the side of its rows needs no heading of its own.
      if (merge.top <= row && row <= merge.bottom && merge.bottom > merge.top && merge.left < firstFigure)
        places.unshift({ column: merge.left, merged: true });
    }
    for (const { column, merged } of places) {
      const section = this.sections.known(bareLabel(this.grid.text(row, column)));
      if (section) return { section, merged };
    }
    return null;
  }

  /** Numbered 一、二、三 in its name, or in the column before it. */
  private isOrdinal(row: number): boolean {
    const index = this.texts.find((c) => c.key === "index")?.column;
    const ordinal = index === undefined ? "" : normaliseLabel(this.grid.text(row, index));
    return ORDINAL.test(ordinal) || ORDINAL_NAME.test(normaliseLabel(this.grid.text(row, this.nameColumn)));
  }

  private sectionHeading(row: number): Section | null {
    const firstFigure = Math.min(...this.figures.map((c) => c.column));
    const texts = this.grid
      .row(row)
      .filter((c) => typeof c.value === "string" && c.value.trim() !== "" && c.column < firstFigure);
    if (texts.length === 0 || texts.length > 2) return null;
    for (const cell of texts) {
      const written = cell.value as string;
      const area = this.grid.merge(row, cell.column);
      if (area && area.bottom > area.top) return null;
      const label = bareLabel(written);
      const known = this.sections.known(label) ?? this.sections.known(label.replace(/^([^(]*)\(.*\)$/, "$1"));
      if (known && texts.length === 1) return known;
      const numbered = NUMBERED.test(normaliseLabel(written));
      if (known && numbered) return known;
      const bare = this.figures.every((f) => readCell(this.grid.at(row, f.column)).kind === "blank");
      if (numbered && bare && texts.length === 1) return { id: label, label };
    }
    const [ordinal, heading] = texts;
    if (heading && ORDINAL.test(normaliseLabel(ordinal!.value as string))) {
      const label = bareLabel(heading.value as string);
      const bare = this.figures.every((f) => readCell(this.grid.at(row, f.column)).kind === "blank");
      return this.sections.known(label) ?? (bare && !isLike(label, SUM_ENDING) ? { id: label, label } : null);
    }
    return null;
  }

  /** A header repeated on a continuation page. */
  private repeatsHeader(row: number): boolean {
    const repeated = this.header.columns.filter((c) => {
      const here = normaliseLabel(this.grid.text(row, c.column));
      return here !== "" && here === normaliseLabel(c.label);
    });
    return repeated.length >= 3;
  }

  /** The 栏次 row: 1, 2, 3 … under the headings, never data. */
  private numbersColumns(row: number): boolean {
    if (this.grid.row(row).some((c) => typeof c.value === "string" && bareLabel(c.value) === COLUMN_NUMBERS_LABEL))
      return true;
    const values = this.figures.map((c) => readCell(this.grid.at(row, c.column)));
    const name = halfWidth(this.grid.text(row, this.nameColumn));
    if ((name !== "" && !COLUMN_LETTERS.test(name)) || values.length < 3) return false;
    const numbers = values.map((v) =>
      v.kind === "number" ? Number(this.grid.at(row, this.figures[values.indexOf(v)]!.column)!.value) : NaN,
    );
    return numbers.every((n, i) => Number.isInteger(n) && (i === 0 || n === numbers[i - 1]! + 1)) && numbers[0]! < 30;
  }

  private numberName(row: number): string {
    const value = this.grid.at(row, this.nameColumn)?.value;
    return typeof value === "number" ? String(value) : "";
  }
}
