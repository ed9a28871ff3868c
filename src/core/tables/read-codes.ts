import { HEADER_WITHIN } from "./bounds";
import { readCell } from "../amount";
import type { ReadNumber } from "../amount";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import { text } from "../text/text";
import { CodeReader, codeAndName } from "./budget-code";
import { codeBlocks, codesHeader } from "./code-blocks";
import type { CodeBlock, CodeBlocks } from "./code-blocks";
import type { CodesLayout, Field } from "../forms/form";
import { labelLookup } from "./header";
import type { Header, HeaderColumn } from "./header";
import { bareLabel, isPartOf, normaliseLabel } from "./label";
import type { Reading } from "./read-records";
import { isNote, numbersColumns } from "./row";
import type { RecordEntity, TableCell } from "./table";
import { isLike } from "../words/pattern";
import { SUM_NAMES, SUM_OF_EVERYTHING } from "../words/sums";

const BLANK: ReadNumber = { kind: "blank" };

/** What stands left of the figures of one block in one row. */
interface RowLabel {
  readonly code: string | null;
  /** As written, without blanks. */
  readonly name: string;
  readonly column: number;
  /** What names the project of the row, where the list has a row for each. */
  readonly project: { readonly text: string; readonly address: string } | null;
}

/** A row with figures of its own above the first code, which may be the only total there is. */
interface RowAbove {
  readonly row: number;
  readonly name: string;
  readonly address: string;
  readonly values: readonly HeaderColumn[];
}

/** What a row's figures belong to: a code's entry, or the department itself under the first part of a key. */
type Owner = { readonly entity: RecordEntity } | { readonly line: Field | null; readonly label: string };

/**
 * Reads a region as a list by budget subject. The code may stand in one cell, in a column a level, or before the name;
 * blocks of (code, name, figures) may stand side by side.
 * @returns null when the region has no header of the layout, or below it neither a code, a named row nor the total.
 */
export function readCodes(
  grid: Grid,
  layout: CodesLayout,
  rows: readonly number[],
  year: number | null,
): Reading | null {
  const header = codesHeader(grid, layout.columns, rows.slice(0, HEADER_WITHIN), year);
  if (!header) return null;
  const below = rows.filter((row) => row > header.bottom);
  const end = below.findIndex((row) => isNote(grid, row));
  const body = end < 0 ? below : below.slice(0, end);
  const blocks = codeBlocks(grid, header, body, layout.codes);
  const reading = new CodesReading(grid, layout, header, blocks).read(body);
  return reading.cells.length > 0 ? reading : null;
}

class CodesReading {
  private readonly entities: RecordEntity[] = [];
  private readonly cells: TableCell[] = [];
  private readonly ids = new Map<string, number>();
  private readonly blocks: readonly CodeBlock[];
  private readonly unknown: readonly number[];
  private readonly unreadBlocks: readonly number[];
  private readonly codes: readonly CodeReader[];
  private readonly listKeys = new Map<HeaderColumn, string>();
  private readonly above: RowAbove[] = [];
  private unread: string[] = [];
  private hasTotal = false;
  private lastRow: number;

  constructor(
    private readonly grid: Grid,
    private readonly layout: CodesLayout,
    private readonly header: Header,
    { blocks, unknown, unreadBlocks }: CodeBlocks,
  ) {
    this.blocks = blocks;
    this.unknown = unknown;
    this.unreadBlocks = unreadBlocks;
    this.codes = blocks.map(() => new CodeReader(layout.codes));
    this.lastRow = header.bottom;
  }

  read(rows: readonly number[]): Reading {
    for (const row of rows) if (!numbersColumns(this.grid, row)) this.readRow(row);
    const notes = this.departmentAsTotal();
    const columns = this.blocks.flatMap((b) => [...b.labels, ...b.values.map((v) => v.column)]);
    return {
      entities: this.entities,
      cells: this.cells,
      unread: this.unread,
      unreadBlocks: this.unreadBlocks,
      notes,
      lastRow: this.lastRow,
      headerRow: this.header.bottom,
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
    };
  }

  private readRow(row: number): void {
    let used = false;
    const labelled = this.labelled(row);
    // An empty table may have its lower headings, 合计, 基本支出, 项目支出, in the row of 合计.
    const lookup = labelLookup(this.layout.columns);
    const isHeading = (read: ReadNumber) => read.kind === "text" && lookup.has(bareLabel(read.text));
    const isHeadingOrBlank = (read: ReadNumber) => read.kind === "blank" || isHeading(read);
    const sums = labelled.filter(
      ({ label }) => label?.code === null && SUM_NAMES.includes(bareLabel(label.name)),
    ).length;
    labelled.forEach(({ block, label, values }) => {
      const written = values.map((value) => readCell(this.grid.at(row, value.column)));
      const reads = written.some(isHeading) && written.every(isHeadingOrBlank) ? written.map(() => BLANK) : written;
      const stated = reads.some((read) => read.kind !== "blank" && read.kind !== "text");
      const owner = this.ownerOf(row, block, label, stated, sums > 1);
      // The figures of a sum may stand in a column that no heading explains: its empty cells are none of them.
      if (label?.code === null && !stated && this.isUnknown(row, label)) return;
      if (owner) {
        values.forEach((value, i) => this.cell(row, value, reads[i]!, owner));
        used = true;
      } else if (stated && !(label && isPartOf(label.name))) {
        if (label && this.entities.length === 0)
          this.above.push({ row, name: label.name, address: addressOf(row, label.column), values });
        values.forEach((value, i) => {
          if (reads[i]!.kind === "number") this.unread.push(addressOf(row, value.column));
        });
      }
    });
    if (!used) return;
    this.lastRow = row;
    for (const column of this.unknown)
      if (typeof this.grid.at(row, column)?.value === "number") this.unread.push(addressOf(row, column));
  }

  /** True where a figure right of a label, up to the next one, stands in a column that no heading explains. */
  private isUnknown(row: number, { column }: RowLabel): boolean {
    const next = this.grid.row(row).find((cell) => cell.column > column && readCell(cell).kind === "text");
    return this.unknown.some(
      (each) =>
        each > column && each < (next?.column ?? Infinity) && readCell(this.grid.at(row, each)).kind === "number",
    );
  }

  /**
   * Budgets give the department's row in place of 合计: where there is no total and one row with figures stands above the
   * codes, this row is the total, and a note says so.
   */
  private departmentAsTotal(): Reading["notes"] {
    const [department, ...others] = this.above;
    if (this.hasTotal || !department || others.length > 0 || this.entities.length === 0) return [];
    const { row, name, address, values } = department;
    const places = new Set(values.map((value) => addressOf(row, value.column)));
    this.unread = this.unread.filter((place) => !places.has(place));
    for (const value of values)
      this.cell(row, value, readCell(this.grid.at(row, value.column)), { line: null, label: name });
    return [
      {
        text: text(
          "表中没有合计行，第{row}行（{name}）按合计读取",
          "The table has no total row; row {row} ({name}) was read as the total",
          { row: { row }, name },
        ),
        address,
        severity: "info",
      },
    ];
  }

  /**
   * The labels of a row, each with its figures. The label of a sum may stand in one block and its figures in the block
   * beside, which then has no label of its own.
   */
  private labelled(row: number): { block: CodeBlock; label: RowLabel | null; values: readonly HeaderColumn[] }[] {
    const found: { block: CodeBlock; label: RowLabel | null; values: readonly HeaderColumn[] }[] = [];
    this.blocks.forEach((block, i) => {
      const label = this.labelOf(row, block, this.codes[i]!);
      const before = found.at(-1);
      const figures = block.values.some((v) => readCell(this.grid.at(row, v.column)).kind !== "blank");
      const lent = before?.values.every((v) => readCell(this.grid.at(row, v.column)).kind === "blank");
      if (!label && figures && before?.label?.code === null && lent) {
        found[found.length - 1] = { ...before, values: block.values };
      } else if (label || figures) {
        found.push({ block, label, values: block.values });
      }
    });
    return found;
  }

  private labelOf(row: number, block: CodeBlock, reader: CodeReader): RowLabel | null {
    const valueAt = (column: number) => this.grid.at(row, column)?.value ?? null;
    let code = reader.next(block.codes.map(valueAt));
    const texts = code === null ? block.labels : block.labels.filter((column) => !block.codes.includes(column));
    const place = this.textIn(row, texts, block.names);
    const both = code === null && place ? codeAndName(place.value, this.layout.codes) : null;
    if (both) code = reader.next([both.code]);
    const name = (both?.name ?? place?.value ?? "").replace(/\s+/g, "");
    if (code === null && name === "") return null;
    const column = place?.column ?? block.codes.find((c) => valueAt(c) !== null) ?? block.labels[0]!;
    return { code, name, column, project: this.projectIn(row, block) };
  }

  private projectIn(row: number, { projects }: CodeBlock): RowLabel["project"] {
    const [first] = projects;
    const written = projects.map((column) => this.grid.text(row, column).trim()).filter((part) => part !== "");
    return first === undefined || written.length === 0
      ? null
      : { text: written.join(" "), address: addressOf(row, first) };
  }

  /** The name in a row, or the first text there is. */
  private textIn(row: number, columns: readonly number[], names: readonly number[]) {
    let first: { readonly column: number; readonly value: string } | undefined;
    for (const column of columns) {
      const value = this.grid.at(row, column)?.value;
      if (typeof value !== "string" || value.trim() === "") continue;
      if (names.includes(column)) return { column, value };
      first ??= { column, value };
    }
    return first;
  }

  private ownerOf(
    row: number,
    block: CodeBlock,
    label: RowLabel | null,
    stated: boolean,
    severalSums: boolean,
  ): Owner | null {
    if (!label) return null;
    if (label.code !== null) return { entity: this.entity(row, label) };
    const isSumOfBlock = severalSums && SUM_NAMES.includes(bareLabel(label.name));
    const line = isSumOfBlock ? this.sumOfBlock(block) : this.lineOf(label.name);
    if (isSumOfBlock && !line) return null;
    if (line) {
      this.hasTotal ||= line.fact === `${this.layout.fact}.total`;
      return { line, label: bareLabel(label.name) };
    }
    if (isLike(withoutRemark(label.name), SUM_OF_EVERYTHING)) {
      this.hasTotal = true;
      return { line: null, label: "合计" };
    }
    if (!stated || block.codes.length > 0 || block.coded || isPartOf(label.name)) return null;
    return { entity: this.entity(row, label) };
  }

  private lineOf(name: string): Field | null {
    const lines = this.layout.lines;
    if (!lines) return null;
    const lookup = labelLookup(lines);
    const key =
      lookup.get(normaliseLabel(name))?.[0] ?? lookup.get(bareLabel(name))?.[0] ?? lookup.get(withoutRemark(name))?.[0];
    return key === undefined ? null : lines[key]!;
  }

  /** Where every block has its own 合计 in one row, the 合计 of the block headed 人员经费 is 人员经费合计. */
  private sumOfBlock(block: CodeBlock): Field | null {
    for (let row = this.header.bottom; row >= this.header.bottom - 3 && row > 0; row--) {
      const line = this.lineOf(`${bareLabel(this.grid.text(row, block.labels[0]!))}合计`);
      if (line) return line;
    }
    return null;
  }

  private entity(row: number, { code, name, column, project }: RowLabel): RecordEntity {
    const base = code ?? name;
    const seen = (this.ids.get(base) ?? 0) + 1;
    this.ids.set(base, seen);
    const entity: RecordEntity = {
      id: seen === 1 ? base : `${base}#${seen}`,
      role: "record",
      section: null,
      sectionLabel: null,
      ...(code === null ? {} : { code }),
      name: name === "" ? (code ?? "") : name,
      texts: project === null ? {} : { project },
      address: addressOf(row, column),
      row,
    };
    this.entities.push(entity);
    return entity;
  }

  /** The key of a code's figure, one text for all cells of a column. */
  private keyInList(value: HeaderColumn): string {
    let key = this.listKeys.get(value);
    if (key === undefined) {
      const part = value.field.fact ?? value.key;
      this.listKeys.set(value, (key = `${this.layout.fact}.code.${part === "" ? value.key : part}`));
    }
    return key;
  }

  private cell(row: number, value: HeaderColumn, read: ReadNumber, owner: Owner): void {
    this.cells.push({
      key: "entity" in owner ? this.keyInList(value) : keyOfLine(this.layout.fact, owner.line, value),
      entity: "entity" in owner ? owner.entity : null,
      measure: value.field.measure ?? "money",
      row,
      column: value.column,
      cell: this.grid.at(row, value.column),
      read,
      field: value.field,
      rowLabel: "entity" in owner ? owner.entity.name : owner.label,
      columnLabel: value.label,
      percentHeading: value.percent,
      columnUnit: value.unit,
    });
  }
}

/** The key of a figure of the department itself: of a line, or of everything. */
function keyOfLine(fact: string, line: Field | null, { key, field }: HeaderColumn): string {
  const part = field.fact ?? key;
  if (line) return [line.fact, part].filter((p) => p !== undefined && p !== "").join(".");
  return `${fact}.${part === "" ? "total" : part}`;
}

function withoutRemark(name: string): string {
  return bareLabel(name).replace(/\([^()]*\)$/, "");
}
