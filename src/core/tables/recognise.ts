import { parseAddress } from "../grid/address";
import { gridOf } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { KnownTexts } from "../grid/known-texts";
import type { SheetSnapshot } from "../grid/snapshot";
import { anchorsOf } from "./anchors";
import type { Form } from "../forms/form";
import { isGroupHeading } from "./header";
import { normaliseLabel, relativeLabel, yearNamed } from "./label";
import { bestReading } from "./read-layout";
import type { Reading } from "./read-records";
import { LONGEST_TITLE, ownTitle, refusesTitle, regionsOf, titleFits, titleText } from "./region";
import type { Region } from "./region";
import { statedDepartment, statedUnit, statedYear, unitOfColumns } from "./stated";
import type { Table } from "./table";
import { isLike } from "../words/pattern";

/** Title and headings weigh the same; a table needs both, or all of its headings and no rival. Source: domain A.6. */
const ACCEPTED = 0.7;
const CODE_WEIGHT = 0.1;

/**
 * Finds the standard tables of one sheet, by title and headings, never by position.
 * A sheet may hold several tables one below the other. Computed sheets of our own are never input.
 * @param assigned a form that a person gave the sheet by hand; it is read as that form if it can be.
 * @param texts what the analysis has worked out of the texts of other sheets.
 */
export function recogniseTables(
  sheet: SheetSnapshot,
  forms: readonly Form[],
  assigned?: Form,
  texts?: KnownTexts,
): Table[] {
  if (sheet.ours !== undefined || sheet.cells.length === 0) return [];
  const grid = gridOf(sheet, texts);
  const byHand = assigned && readAs(grid, { rows: grid.rowNumbers, title: null }, assigned);
  if (byHand) return [byHand];
  return regionsOf(grid, forms).flatMap((region) => {
    const table = recogniseRegion(grid, region, forms);
    return table ? [table] : [];
  });
}

function recogniseRegion(grid: Grid, region: Region, forms: readonly Form[]): Table | null {
  const title = region.title ? titleText(region.title.text) : null;
  const own = ownTitle(grid, region);
  const sheetTitle = titleText(grid.sheet.name);
  const anchored = anchorsOf(forms).among(grid, region.rows);
  const codes = codesOf(grid, region);
  const finalAccounts = title === null ? null : withFinalAccounts(title, grid, region);
  const ranked = forms
    .map((form) => {
      const evidence = form.anchors.filter((group) => anchored.has(group)).length / form.anchors.length;
      const titled = title !== null && titleFits(form, finalAccounts!, title);
      const named = title === null && titleFits(form, sheetTitle);
      const coded = form.codes?.some((code) => codes.some((written) => isLike(written, code))) ?? false;
      return { form, evidence, coded, score: (titled ? 0.5 : named ? 0.45 : 0) + evidence * 0.5 };
    })
    // A code is a hint only: it ranks forms, it makes no table of what has neither title nor headings.
    .sort((a, b) => b.score + (b.coded ? CODE_WEIGHT : 0) - a.score - (a.coded ? CODE_WEIGHT : 0));
  for (const candidate of ranked) {
    const untitled = candidate.score < ACCEPTED;
    if (untitled && (candidate.evidence < 1 || title !== null || hasRival(candidate, ranked))) continue;
    if (untitled && own !== null && refusesTitle(candidate.form, own)) continue;
    const table = readAs(grid, region, candidate.form);
    if (table) return table;
  }
  return null;
}

interface Candidate {
  readonly form: Form;
  readonly evidence: number;
}

/**
 * True when the headings are as good evidence of another form. Forms of the very same titles are one table as two bodies
 * publish it, so they are no rivals of each other; nor is a form that asks for less than was found.
 */
function hasRival(candidate: Candidate, among: readonly Candidate[]): boolean {
  return among.some(
    ({ form, evidence }) =>
      evidence >= candidate.evidence &&
      form.anchors.length >= candidate.form.anchors.length &&
      !sharesTitles(form, candidate.form),
  );
}

/** True for forms that are known by the very same titles. */
function sharesTitles(form: Form, other: Form): boolean {
  return form.title.any === other.title.any || JSON.stringify(form.title.any) === JSON.stringify(other.title.any);
}

/**
 * The title with the word that it leaves out. In 一般公共预算“三公”经费支出表 the word 预算 names the money; whether budget
 * or final accounts are meant, only the headings say.
 */
function withFinalAccounts(title: string, grid: Grid, region: Region): string {
  if (!/公共预算|基金预算|资本经营预算/.test(title) || /决算|预算(情况|总|明细)?表/.test(title)) return title;
  return statesFinalAccounts(grid, region) ? title.replace(/(情况|总|明细)?表/, "决算$&") : title;
}

/** True when a heading says 决算数 of the table's own year: budgets state last year's only. */
function statesFinalAccounts(grid: Grid, region: Region): boolean {
  const year = yearNamed(region.title?.text ?? "");
  return region.rows.some((row) =>
    grid
      .row(row)
      .some(({ value }) => typeof value === "string" && /^(?:本年)?决算数$/.test(relativeLabel(value, year))),
  );
}

/** The sheet's name and what stands round the title, where the table's code is written: 公开01表, `Z01 …(财决01表)`. */
function codesOf(grid: Grid, region: Region): string[] {
  const top = region.title?.row ?? region.rows[0] ?? 1;
  const near = grid.rowNumbers.filter((row) => row >= top - 2 && row <= top + 3);
  const texts = near
    .flatMap((row) => grid.row(row))
    .flatMap((cell) => (typeof cell.value === "string" ? [cell.value] : []));
  return [grid.sheet.name, ...texts]
    .filter((text) => text.length <= LONGEST_TITLE)
    .map((text) => grid.texts.of(normaliseLabel, text));
}

function readAs(grid: Grid, region: Region, form: Form): Table | null {
  const rows = region.title ? region.rows.filter((row) => row > region.title!.row) : region.rows;
  const year = statedYear(grid, region, rows, form);
  const reading = bestReading(grid, form, rows, year);
  if (!reading) return null;
  const lines = region.rows.filter((row) => row <= Math.max(reading.cells[0]!.row, region.rows[0]!));
  const department = statedDepartment(grid, lines);
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
    unit: statedUnit(grid, region, lines) ?? reading.unit ?? unitOfColumns(reading.cells),
    entities: reading.entities,
    cells: reading.cells,
    unread: reading.unread,
    unreadHeadings: headingsOf(grid, reading),
    hiddenRows: [...new Set(reading.cells.map((c) => c.row).filter((row) => grid.isRowHidden(row)))],
    hiddenColumns: [...new Set(reading.cells.map((c) => c.column).filter((column) => grid.isColumnHidden(column)))],
    onHiddenSheet: grid.sheet.visibility !== "visible",
    notes: reading.notes,
  };
}

/** What stands above the unread figures of a list: the heading of their column, as far as there is one. */
function headingsOf(grid: Grid, reading: Reading): string[] {
  const header = reading.headerRow;
  if (header === undefined) return [];
  const columns = new Set(reading.unread.map((address) => parseAddress(address).column));
  // A figure in a known column is in an unknown row.
  const known = new Set(reading.cells.map((cell) => cell.column));
  return [...columns]
    .filter((column) => !known.has(column))
    .map((column) => headingAt(grid, header, column, reading.firstColumn))
    .filter((heading) => heading !== "");
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

/** The form that a sheet's title names although it could not be read as one; null when it names none. */
export function formNamed(sheet: SheetSnapshot, forms: readonly Form[]): Form | null {
  const grid = gridOf(sheet);
  if (isContents(grid)) return null;
  const titles = regionsOf(grid, forms).map((region) => region.title?.text ?? sheet.name);
  return forms.find((form) => titles.some((title) => titleFits(form, titleText(title)))) ?? null;
}

/** A page of contents names the tables and holds none. */
function isContents(grid: Grid): boolean {
  const first = grid.rowNumbers.slice(0, 3).flatMap((row) => grid.row(row));
  const texts = first.flatMap((cell) => (typeof cell.value === "string" ? [cell.value] : []));
  return [grid.sheet.name, ...texts].some((text) => /目录$|^目次$/.test(normaliseLabel(text)));
}
