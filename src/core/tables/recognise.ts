import { addressOf, parseAddress } from "../grid/address";
import { gridOf } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { KnownTexts } from "../grid/known-texts";
import type { SheetSnapshot } from "../grid/snapshot";
import { bySameTitles, candidatesFor, inGroupsOfEqualScore, scoreWithCode, sharesTitles } from "./candidates";
import type { Candidate } from "./candidates";
import type { Form } from "../forms/form";
import { isGroupHeading } from "./header";
import { bareLabel, normaliseLabel, relativeLabel } from "./label";
import { isReallyOf } from "./named-form";
import { bestReading, compareExplained } from "./read-layout";
import type { Reading } from "./read-records";
import { panelsOf } from "./panels";
import { regionsOf, titleFits, titleText } from "./region";
import type { Region } from "./region";
import { holdsNumbers, isFilled, isNote } from "./row";
import type { Stage } from "./stage";
import { unitInBrackets } from "./unit-in-brackets";
import { statedDepartment, statedUnit, statedYear, unitOfColumns, unitOfHeadings } from "./stated";
import type { Table } from "./table";
import { undecidedNote } from "./undecided";
import type { UndecidedTable } from "./undecided";
import { CONTENTS } from "../words/around-tables";
import { AMOUNTS_OF_LAST_YEAR, NAMES_OF_ROWS } from "../words/headings";
import { isLike } from "../words/pattern";

/**
 * Finds the standard tables of one sheet, by title and headings, never by position.
 * A sheet may hold several tables one below the other. Computed sheets of our own are never input.
 * @param assigned a form that a person gave the sheet by hand; it is read as that form if it can be.
 * @param texts what the analysis has worked out of the texts of other sheets.
 * @param stage whether the workbook is a budget or final accounts, where its sheets agree about it.
 */
export function recogniseTables(
  sheet: SheetSnapshot,
  forms: readonly Form[],
  assigned?: Form,
  texts?: KnownTexts,
  stage: Stage | null = null,
): Table[] {
  if (sheet.ours !== undefined || sheet.cells.length === 0) return [];
  const grid = gridOf(sheet, texts);
  const byHand = assigned && readAs(grid, { rows: grid.rowNumbers, title: null }, assigned);
  if (byHand) return [byHand];
  const found = recognisedIn(grid, forms, stage);
  const notes = found.flatMap((each) => (each && "undecided" in each ? [undecidedNote(each.undecided)] : []));
  const [first, ...others] = found.flatMap((each) => (each && "table" in each ? [each.table] : []));
  if (!first) return [];
  // The undecided tables are in the notes of the first table; a sheet without any table has a finding of its own.
  return [notes.length === 0 ? first : { ...first, notes: [...first.notes, ...notes] }, ...others];
}

function recognisedIn(grid: Grid, forms: readonly Form[], stage: Stage | null): Recognised[] {
  return panelsOf(grid, forms).flatMap((panel) =>
    regionsOf(panel, forms).map((region) => recogniseRegion(panel, region, forms, stage)),
  );
}

/** The tables of a sheet that are as much of one form as of another, and were therefore not read. */
export function undecidedTables(sheet: SheetSnapshot, forms: readonly Form[]): UndecidedTable[] {
  return recognisedIn(gridOf(sheet), forms, null).flatMap((each) =>
    each && "undecided" in each ? [each.undecided] : [],
  );
}

/** What a region was recognised as; null where no form fits it. */
type Recognised = { readonly table: Table } | { readonly undecided: UndecidedTable } | null;

/**
 * Reads a region as each of the forms that its title and headings fit equally well; the reading that explains most is
 * taken. Where several explain as much, or where a table without title has figures that none of them explains, it is
 * read as none of them.
 */
function recogniseRegion(grid: Grid, region: Region, forms: readonly Form[], stage: Stage | null): Recognised {
  const tables = bySameTitles(candidatesFor(grid, region, forms, stage));
  for (const equal of inGroupsOfEqualScore(tables, (same) => Math.max(...same.map(({ score }) => score)))) {
    const readings = equal.flatMap((candidates) => readAsOneOf(grid, region, candidates) ?? []);
    const [best, ...others] = bestOf(readings, (one, other) => explains(one, other) || headingsFor(one, other));
    if (!best) continue;
    const isOnlyOne = readings.length === 1;
    const decides = best.candidate.titled || best.table.unread.length === 0;
    if (isOnlyOne || (others.length === 0 && decides)) return { table: best.table };
    const alike = decides ? [best, ...others] : readings;
    const first = region.title ?? grid.row(region.rows[0]!)[0]!;
    return {
      undecided: {
        forms: alike.map(({ candidate }) => candidate.form),
        address: addressOf(first.row, first.column),
      },
    };
  }
  return null;
}

/** A region read as one of the forms that it may be. */
interface CandidateReading {
  readonly candidate: Candidate;
  readonly table: Table;
}

/**
 * One table that several bodies publish, read as that body's whose code and headings stand there, else as the figures say.
 * Where they say nothing, both bodies' tables hold and mean the same, and the one that is listed first is taken.
 */
function readAsOneOf(grid: Grid, region: Region, candidates: readonly Candidate[]): CandidateReading | null {
  for (const equal of inGroupsOfEqualScore(candidates, scoreWithCode)) {
    const readings = equal.flatMap((candidate) => {
      const table = readAs(grid, region, candidate.form);
      return table ? [{ candidate, table }] : [];
    });
    const [best] = bestOf(readings, explains);
    if (best) return best;
  }
  return null;
}

/** Above 0 where the first of two readings is better, 0 where they are equally good. */
type Compare = (one: CandidateReading, other: CandidateReading) => number;

/** More figures, then fewer that are left unread, then more cells, filled in or not. */
const explains: Compare = ({ table: one }, { table: other }) =>
  compareExplained(one, other) || one.cells.length - other.cells.length;

/** More headings: 预算数 in a table of “三公” speaks for the budget's, which is known by it. */
const headingsFor: Compare = (one, other) => one.candidate.headings - other.candidate.headings;

/** The best readings: several where they are equally good. */
function bestOf(readings: readonly CandidateReading[], compare: Compare): CandidateReading[] {
  let best: CandidateReading[] = [];
  for (const reading of readings) {
    const difference = best[0] ? compare(reading, best[0]) : 1;
    if (difference > 0) best = [reading];
    else if (difference === 0) best.push(reading);
  }
  return best;
}

function readAs(grid: Grid, region: Region, form: Form): Table | null {
  const below = region.title ? region.rows.filter((row) => row > region.title!.row) : region.rows;
  const rows = withoutNoteAbove(grid, below);
  const year = statedYear(grid, region, rows, form);
  const best = bestReading(grid, form, rows, year);
  if (!best) return null;
  const reading = { ...best, unread: withoutNumbering(grid, best) };
  const lines = region.rows.filter((row) => row <= Math.max(reading.cells[0]!.row, region.rows[0]!));
  const around = linesAround(grid, region, reading);
  const department = statedDepartment(grid, lines) ?? statedDepartment(grid, around.above);
  return {
    form,
    sheet: grid.sheet.name,
    range: {
      top: region.title?.row ?? region.rows[0]!,
      left: Math.min(region.title?.column ?? reading.firstColumn, reading.firstColumn),
      bottom: reading.lastRow,
      right: reading.lastColumn,
    },
    title: region.title?.text ?? null,
    year,
    department: department?.name ?? null,
    departmentCell: department?.address ?? null,
    unit:
      statedUnit(grid, region, lines) ??
      reading.unit ??
      unitOfColumns(reading.cells) ??
      unitOfHeadings(grid, lines, reading.cells) ??
      statedUnit(grid, region, [...around.above, ...around.below]) ??
      unitInBrackets(grid.sheet.name),
    entities: reading.entities,
    cells: reading.cells,
    unread: reading.unread,
    ...(reading.unreadBlocks && { unreadBlocks: reading.unreadBlocks }),
    unreadHeadings: headingsOf(grid, reading, year),
    hiddenRows: [...new Set(reading.cells.map((c) => c.row).filter((row) => grid.isRowHidden(row)))],
    hiddenColumns: [...new Set(reading.cells.map((c) => c.column).filter((column) => grid.isColumnHidden(column)))],
    onHiddenSheet: grid.sheet.visibility !== "visible",
    notes: reading.notes,
  };
}

/** Rows below a title among which a note may stand above the headings. */
const ROWS_OF_NOTES = 4;

/** The rows without notes that stand above the headings, which would end the table before it begins. */
function withoutNoteAbove(grid: Grid, rows: readonly number[]): readonly number[] {
  const first = rows.slice(0, ROWS_OF_NOTES);
  const figures = first.findIndex((row) => holdsNumbers(grid, row));
  const notes = (figures < 0 ? first : first.slice(0, figures)).filter((row) => isNote(grid, row));
  // What an empty table has below its headings ends it.
  const begins = notes.filter((row) =>
    rows.some((other) => other > row && grid.row(other).filter(isFilled).length > 1),
  );
  return begins.length === 0 ? rows : rows.filter((row) => !begins.includes(row));
}

/** Lines next to a table that may say its unit or department: no more than these stand above a title and below the figures. */
const LINES_AROUND = 3;

/** The lines without figures right above a title, right below the last row read, and at the end of the region. */
function linesAround(grid: Grid, { title, rows }: Region, { lastRow }: Reading) {
  const first = title?.row ?? Infinity;
  const next = (lines: readonly number[]) => {
    const figures = lines.findIndex((row) => holdsNumbers(grid, row));
    return lines.slice(0, figures < 0 ? LINES_AROUND : Math.min(figures, LINES_AROUND));
  };
  const before = grid.rowNumbers.slice(0, firstIndexFrom(grid.rowNumbers, first)).slice(-LINES_AROUND).reverse();
  const after = rows.slice(firstIndexFrom(rows, lastRow + 1));
  const last = after.slice(LINES_AROUND).slice(-LINES_AROUND);
  return { above: title === null ? [] : next(before), below: [...next(after), ...next(last.reverse())] };
}

/** The index of the first of some ascending rows that is not above a row. */
function firstIndexFrom(rows: readonly number[], row: number): number {
  const index = rows.findIndex((each) => each >= row);
  return index < 0 ? rows.length : index;
}

/** The unread figures of a reading but for 行次, codes and their like, which name or number their rows. */
function withoutNumbering(grid: Grid, { headerRow, unread, firstColumn }: Reading): readonly string[] {
  if (headerRow === undefined || unread.length === 0) return unread;
  const named = new Map<number, boolean>();
  return unread.filter((address) => {
    const { column } = parseAddress(address);
    let names = named.get(column);
    if (names === undefined)
      named.set(column, (names = isLike(bareLabel(headingAt(grid, headerRow, column, firstColumn)), NAMES_OF_ROWS)));
    return !names;
  });
}

/**
 * What stands above the unread figures of a list: the heading of their column, as far as there is one and it says no other
 * year.
 */
function headingsOf(grid: Grid, reading: Reading, year: number | null): Table["unreadHeadings"] {
  const header = reading.headerRow;
  if (header === undefined) return [];
  const columns = new Set(reading.unread.map((address) => parseAddress(address).column));
  // A figure in a known column is in an unknown row.
  const known = new Set(reading.cells.map((cell) => cell.column));
  return [...columns]
    .filter((column) => !known.has(column))
    .map((column) => ({ column, heading: headingAt(grid, header, column, reading.firstColumn) }))
    .filter(({ heading }) => heading !== "" && !isLike(relativeLabel(heading, year), AMOUNTS_OF_LAST_YEAR));
}

/** A column's heading, behind the one that it shares with its neighbours: `本年预算安排·上级资金`. */
function headingAt(grid: Grid, header: number, column: number, firstColumn: number): string {
  const shared = (row: number) => isGroupHeading(grid, row, column) && grid.merge(row, column)!.left > firstColumn;
  const rows = shared(header) ? [header, header + 1] : shared(header - 1) ? [header - 1, header] : [header];
  return rows
    .map((row) => grid.text(row, column).replace(/\s+/g, ""))
    .filter((part) => part !== "")
    .join("·");
}

/** The forms that a sheet's title names although it could not be read as any of them. */
export function formsNamed(sheet: SheetSnapshot, forms: readonly Form[]): Form[] {
  const grid = gridOf(sheet);
  if (isContents(grid)) return [];
  const regions = regionsOf(grid, forms).map((region) => ({ region, title: region.title?.text ?? sheet.name }));
  const fitting = ({ region, title }: (typeof regions)[number]) =>
    forms.filter((form) => titleFits(form, titleText(title)) && isReallyOf(form, forms, grid, region, title));
  const named = regions.map(fitting).find((fit) => fit.length > 0) ?? [];
  return named.filter((form, i) => !named.slice(0, i).some((other) => sharesTitles(form, other)));
}

/** A page of contents names the tables and holds none. */
function isContents(grid: Grid): boolean {
  const first = grid.rowNumbers.slice(0, 3).flatMap((row) => grid.row(row));
  const texts = first.flatMap((cell) => (typeof cell.value === "string" ? [cell.value] : []));
  return [grid.sheet.name, ...texts].some((text) => isLike(normaliseLabel(text), CONTENTS));
}
