import { readCell, readNumber } from "../amount";
import type { ReadNumber, Unit } from "../amount";
import { addressOf } from "../grid/address";
import { largest, smallest } from "../grid/extent";
import type { Grid } from "../grid/grid";
import type { CellSnapshot } from "../grid/snapshot";
import type { Field, LabelsLayout } from "../forms/form";
import { figureAtEnd } from "./figure-at-end";
import { headerAt, headingColumns, labelLookup } from "./header";
import type { Header, HeaderColumn } from "./header";
import { bareLabel, normaliseLabel } from "./label";
import { indicatorHeader, readIndicatorRow } from "./read-indicators";
import type { Reading } from "./read-records";
import { holdsNumbers, isFilled, isNote } from "./row";
import type { RecordEntity, TableCell } from "./table";
import { unitInBrackets } from "./unit-in-brackets";

/** A reading with the unit that the grid's own headings state: `项目资金（万元）`. */
export type LabelsReading = Reading & { readonly unit: Unit | null };

/**
 * Reads a region as forms filled in cell by cell. A form begins at its project's name; the title may stand above each of
 * them or above the first only.
 * @returns null when the region has no grid of funds.
 */
export function readLabels(
  grid: Grid,
  layout: LabelsLayout,
  rows: readonly number[],
  year: number | null,
): LabelsReading | null {
  return new Filling(grid, layout, year).read(rows);
}

/** A longer text is no label. */
const LONGEST_LABEL = 20;

type Part = { readonly kind: "funds" | "indicators"; readonly header: Header } | null;

class Filling {
  private readonly cells: TableCell[] = [];
  private readonly entities: RecordEntity[] = [];
  private readonly unread: string[] = [];
  private entity: RecordEntity | null = null;
  private part: Part = null;
  private unit: Unit | null = null;
  private bottom = 0;

  constructor(
    private readonly grid: Grid,
    private readonly layout: LabelsLayout,
    private readonly year: number | null,
  ) {}

  read(rows: readonly number[]): LabelsReading | null {
    for (const row of rows) {
      if (!this.grid.row(row).some(isFilled) || row <= this.bottom || isNote(this.grid, row)) continue;
      this.beginProject(row);
      if (this.beginPart(row)) continue;
      if (this.part?.kind === "indicators") this.readIndicators(row, this.part.header);
      else this.readFunds(row);
    }
    if (!this.cells.some((cell) => cell.measure === "money")) return null;
    const columns = this.cells.map((cell) => cell.column);
    return {
      entities: this.entities,
      cells: this.cells,
      unread: this.unread,
      notes: [],
      lastRow: largest(this.cells.map((cell) => cell.row)),
      firstColumn: smallest(columns),
      lastColumn: largest(columns),
      unit: this.unit,
    };
  }

  /** The project's name opens a form of its own. */
  private beginProject(row: number): void {
    const labels = this.layout.entity && new Set(this.layout.entity.labels.map(normaliseLabel));
    if (!labels) return;
    const cells = this.grid.row(row).filter((c) => typeof c.value === "string" && c.value.trim() !== "");
    const at = cells.findIndex((c) => labels.has(bareLabel(c.value as string)));
    const name = at < 0 ? undefined : cells[at + 1];
    if (!name) return;
    this.part = null;
    this.entity = this.newEntity(name.value as string, addressOf(row, name.column), row);
  }

  private newEntity(written: string, address: string, row: number): RecordEntity {
    const name = written.replace(/\s+/g, "");
    const same = this.entities.filter((e) => e.name === name && e.section === null).length;
    const entity: RecordEntity = {
      id: same === 0 ? name : `${name}#${same + 1}`,
      role: "record",
      section: null,
      sectionLabel: null,
      name,
      texts: { name: { text: name, address } },
      address,
      row,
    };
    this.entities.push(entity);
    return entity;
  }

  private beginPart(row: number): boolean {
    const indicators = this.layout.indicators && indicatorHeader(this.grid, this.layout.indicators, row, this.year);
    const funds = indicators ? null : this.fundsHeader(row);
    const header = indicators ?? funds;
    if (!header) return false;
    this.part = { kind: indicators ? "indicators" : "funds", header };
    this.bottom = header.bottom;
    if (funds) {
      // The heading may be read together with the line above it.
      const units = [...this.grid.row(row), ...(header.bottom > row ? this.grid.row(header.bottom) : [])].map((c) =>
        typeof c.value === "string" ? unitInBrackets(c.value) : null,
      );
      this.unit = units.find((unit) => unit !== null) ?? this.unit;
      // A form whose project has no name is still one form.
      if (this.layout.entity && !this.entity) {
        this.entity = this.newEntity(this.grid.sheet.name, addressOf(row, 1), row);
      }
    }
    return true;
  }

  /** One or two rows of headings, of which two columns at least are of money. */
  private fundsHeader(row: number): Header | null {
    let best: Header | null = null;
    for (const bottom of [row, row + 1]) {
      if (bottom > row && holdsNumbers(this.grid, bottom)) break;
      const columns = headingColumns(this.grid, row, bottom);
      const header = headerAt(this.grid, this.layout.columns, row, bottom, columns, this.year, false);
      const money = header.columns.filter((c) => (c.field.measure ?? "money") === "money").length;
      const own = header.columns.some((c) => typeof this.grid.at(row, c.column)?.value === "string");
      if (money >= 2 && own && header.columns.length > (best?.columns.length ?? 0)) best = header;
    }
    return best;
  }

  private readFunds(row: number): void {
    const header = this.part?.header ?? null;
    const heads = new Map<number, HeaderColumn>(header?.columns.map((c) => [c.column, c]) ?? []);
    const figures = [...heads.keys()].filter((column) => readCell(this.grid.at(row, column)).kind === "number");
    const amounts = this.amountsIn(row);
    const label = this.grid
      .row(row)
      .filter((c) => typeof c.value === "string" && !heads.has(c.column))
      .map((c) => ({ cell: c, key: keyOf(this.layout.rows, c.value as string) }))
      .find(({ key }) => key !== undefined);
    if (label && header) {
      this.readGrid(row, this.layout.rows[label.key!]!, label.cell.value as string, heads);
    } else if (amounts.length === 1 && figures.length >= 2) {
      // The same lines are also filled in under the headings, for the budget and for the year's figures.
      this.readGrid(row, amounts[0]!.field, amounts[0]!.written, heads);
    } else if (amounts.length > 0) {
      this.unit ??= this.unitBeside(row);
      for (const amount of amounts) this.cells.push(this.amountCell(row, amount));
    } else {
      this.unread.push(...figures.map((column) => addressOf(row, column)));
    }
  }

  /** The unit that a label of the funds states beside their amounts: `项目资金（元）`. */
  private unitBeside(row: number): Unit | null {
    const labels = this.grid
      .row(row)
      .flatMap(({ value }) => (typeof value === "string" && value.length <= LONGEST_LABEL ? [value] : []));
    return labels.map(unitInBrackets).find((unit) => unit !== null) ?? null;
  }

  private readGrid(row: number, field: Field, written: string, heads: ReadonlyMap<number, HeaderColumn>): void {
    for (const [column, head] of heads) {
      const cell = this.grid.at(row, column);
      const key = [field.fact, head.field.fact ?? head.key].filter((part) => part !== "").join(".");
      this.cells.push(
        this.tableCell(row, column, key, cell, readCell(cell), head.field, bareLabel(written), head.label, head),
      );
    }
  }

  /** The labels of amounts in a row, with the figure behind each in its own cell as far as there is one. */
  private amountsIn(row: number): AmountLabel[] {
    const amounts = this.layout.amounts;
    if (!amounts) return [];
    return this.grid.row(row).flatMap((cell) => {
      if (typeof cell.value !== "string") return [];
      const lines = cell.value.split(/[\r\n]+/).filter((line) => line.trim() !== "");
      return lines.flatMap((line): AmountLabel[] => {
        const whole = keyOf(amounts, line);
        if (whole !== undefined)
          return [{ field: amounts[whole]!, written: line, cell, figure: null, lines: lines.length }];
        const match = figureAtEnd(line);
        const key = match ? keyOf(amounts, match.label) : undefined;
        return key === undefined
          ? []
          : [{ field: amounts[key]!, written: match!.label, cell, figure: match!.figure, lines: lines.length }];
      });
    });
  }

  private amountCell(row: number, { field, written, cell, figure, lines }: AmountLabel): TableCell {
    const name = bareLabel(written);
    if (figure !== null) {
      const inWords = lines > 1;
      const read = this.tableCell(row, cell.column, field.fact!, cell, readNumber(figure), field, name, name, null);
      return inWords ? { ...read, inWords } : read;
    }
    const after = (this.grid.merge(row, cell.column)?.right ?? cell.column) + 1;
    const next = this.grid.row(row).find((c) => c.column >= after && c.value !== null && c.value !== "");
    const labelled = next && typeof next.value === "string" && readNumber(next.value).kind === "text";
    const value = labelled ? undefined : next;
    return this.tableCell(row, value?.column ?? after, field.fact!, value, readCell(value), field, name, name, null);
  }

  private readIndicators(row: number, header: Header): void {
    const indicators = this.layout.indicators!;
    const found = readIndicatorRow(this.grid, indicators, header, row, this.entity, this.entities);
    if (!found) return;
    if (found.entity) this.entities.push(found.entity);
    else this.part = null;
    for (const { column, key, field, label } of found.places) {
      const cell = this.grid.at(row, column);
      const whole = found.entity ? `${indicators.fact}.${key}` : `${this.layout.fact}.total${capital(key)}`;
      const name = found.entity?.name ?? indicators.total.name.zh;
      const read = this.tableCell(row, column, whole, cell, readCell(cell), field, name, label, null);
      this.cells.push({ ...read, entity: found.entity ?? this.entity });
    }
  }

  private tableCell(
    row: number,
    column: number,
    key: string,
    cell: CellSnapshot | undefined,
    read: ReadNumber,
    field: Field,
    rowLabel: string,
    columnLabel: string,
    head: HeaderColumn | null,
  ): TableCell {
    return {
      key,
      entity: this.entity,
      measure: field.measure ?? "money",
      row,
      column,
      cell,
      read,
      field,
      rowLabel: this.entity ? `${this.entity.name} · ${rowLabel}` : rowLabel,
      columnLabel,
      percentHeading: head?.percent ?? false,
      columnUnit: head?.unit ?? null,
    };
  }
}

interface AmountLabel {
  readonly field: Field;
  readonly written: string;
  readonly cell: CellSnapshot;
  /** The figure behind the label in the same cell; null when there is none. */
  readonly figure: string | null;
  /** How many lines the cell has: a figure in one of several is part of a text. */
  readonly lines: number;
}

function keyOf(fields: Readonly<Record<string, Field>>, written: string): string | undefined {
  const lookup = labelLookup(fields);
  const bare = bareLabel(written);
  // 1、资金来源：（1）财政性资金 heads its parts and is the first of them.
  const last = bareLabel(bare.slice(bare.lastIndexOf(":") + 1));
  return lookup.get(bare)?.[0] ?? lookup.get(bare.replace(/\([^()]*\)$/, ""))?.[0] ?? lookup.get(last)?.[0];
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
