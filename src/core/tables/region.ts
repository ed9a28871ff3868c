import { CELLS_BESIDE_TITLE, ROWS_OF_TITLE } from "./bounds";
import type { Grid } from "../grid/grid";
import type { Form } from "../forms/form";
import { normaliseLabel } from "./label";
import { holdsNumbers, isFilled } from "./row";
import { isOfOtherStage } from "./stage";
import { BESIDE_TITLE, NOTE, TABLE_TITLE, TITLE_ENDING } from "../words/around-tables";
import { isLike } from "../words/pattern";

/** A longer text is prose that mentions a table. */
export const LONGEST_TITLE = 60;
/** The mark of a further page: 续, 续表, （续表2）, before a unit in brackets if there is one. */
const FURTHER_PAGE = /[(\-—]?续表?[\d一二三四五六七八九十]*\)?(?=$|\()/;

interface Title {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The rows of a sheet that one table may take, with the title that begins it. */
export interface Region {
  readonly rows: readonly number[];
  readonly title: Title | null;
}

/** Divides a sheet at the titles that begin a table; a sheet without any is one region without title. */
export function regionsOf(grid: Grid, forms: readonly Form[]): Region[] {
  const titles = titlesOf(grid, forms);
  const starts = titles.filter((title, i) => {
    const before = titles[i - 1];
    return !before || (title.row - before.row > ROWS_OF_TITLE && !continues(title.text, before.text, forms));
  });
  if (starts.length === 0) return [{ rows: grid.rowNumbers, title: null }];
  return starts.map((title, i) => {
    const end = starts[i + 1]?.row ?? Infinity;
    const rows = grid.rowNumbers.filter((row) => row >= title.row && row < end);
    return { title, rows: upToOtherTable(grid, rows, forms) };
  });
}

/** The rows up to the title, below the figures, of a table that no form knows: its rows are none of this one's. */
function upToOtherTable(grid: Grid, rows: readonly number[], forms: readonly Form[]): readonly number[] {
  const filled = rows.filter((row) => grid.row(row).some(isFilled));
  const figures = filled.findIndex((row) => holdsNumbers(grid, row));
  if (figures < 0) return rows;
  const other = filled.find(
    (_, i) =>
      i > figures && filled[i + 2] !== undefined && isOtherTitle(grid, filled.slice(i, i + 3) as [number], forms),
  );
  return other === undefined ? rows : rows.filter((row) => row < other);
}

/** True for a line called a table, above two at least of unit, department and headings; a name in a list has figures near. */
function isOtherTitle(grid: Grid, [row, ...below]: readonly [number, ...number[]], forms: readonly Form[]): boolean {
  const cells = grid.row(row).filter(isFilled);
  const first = cells[0]!.value;
  if (cells.length > CELLS_BESIDE_TITLE || typeof first !== "string" || first.length > LONGEST_TITLE) return false;
  const title = grid.texts.of(titleText, first);
  return (
    isLike(title, TABLE_TITLE) &&
    looksLikeTitle(title) &&
    !isTitle(grid, title, forms) &&
    cells.slice(1).every(({ value }) => isBesideTitle(value)) &&
    !below.some((each) => holdsNumbers(grid, each))
  );
}

function titlesOf(grid: Grid, forms: readonly Form[]): Title[] {
  const titles: Title[] = [];
  for (const row of grid.rowNumbers) {
    const cells = grid.row(row);
    if (count(cells, isFilled) > CELLS_BESIDE_TITLE) continue;
    const texts = cells.filter(isFilled);
    for (const cell of texts) {
      if (typeof cell.value !== "string" || !isTitle(grid, grid.texts.of(titleText, cell.value), forms)) continue;
      const label = cell.value.replace(/\s+/g, "");
      // A title row stands alone but for a form code or a unit; a label with figures beside it is data.
      if (texts.some((other) => other !== cell && !isBesideTitle(other.value))) continue;
      titles.push({ text: label, row, column: cell.column });
      break;
    }
  }
  return titles;
}

function count<T>(items: readonly T[], fits: (item: T) => boolean): number {
  let found = 0;
  for (const item of items) if (fits(item)) found++;
  return found;
}

/** The title again on the next page, with or without 续, continues the table; with 续 it may leave out year and department. */
function continues(written: string, above: string, forms: readonly Form[]): boolean {
  const [title, before] = [normaliseLabel(written), normaliseLabel(above)];
  const [page, first] = [title, before].map((text) => text.replace(FURTHER_PAGE, ""));
  if (page === first) return true;
  return FURTHER_PAGE.test(title) && forms.some((form) => [written, above].every((t) => titleFits(form, titleText(t))));
}

/** True for the title, or the name of the sheet, of a page that goes on where another one ends. */
export function isFurtherPage(written: string): boolean {
  return FURTHER_PAGE.test(normaliseLabel(written));
}

export function isBesideTitle(value: unknown): boolean {
  return typeof value === "string" && isLike(value, BESIDE_TITLE);
}

export function isTitle(grid: Pick<Grid, "texts">, title: string, forms: readonly Form[]): boolean {
  return looksLikeTitle(title) && formsTitled(grid, title, forms).size > 0;
}

type Fitting = (title: string) => ReadonlySet<Form>;
const fitting = new WeakMap<readonly Form[], Fitting>();

/** The forms that a title is one of, found once an analysis: the same tables of several departments bear the same titles. */
export function formsTitled({ texts }: Pick<Grid, "texts">, title: string, forms: readonly Form[]): ReadonlySet<Form> {
  let work = fitting.get(forms);
  if (!work) fitting.set(forms, (work = (text) => new Set(forms.filter((form) => titleFits(form, text)))));
  return texts.of(work, title);
}

/** True for a text that ends as the title of a table does and is no prose. */
export function looksLikeTitle(title: string): boolean {
  if (title.length > LONGEST_TITLE || isLike(title, NOTE) || /[:：。；]/.test(title.slice(0, -1))) return false;
  return isLike(title, TITLE_ENDING);
}

/** The title that a table has of its own though no form knows it; null where none stands above its first figure. */
export function ownTitle(grid: Grid, { rows, title }: Region): string | null {
  if (title) return null;
  for (const row of rows.slice(0, ROWS_OF_TITLE + 2)) {
    const cells = grid.row(row).filter(isFilled);
    for (const { value } of cells)
      if (typeof value === "string" && cells.length <= CELLS_BESIDE_TITLE && looksLikeTitle(titleText(value)))
        return titleText(value);
  }
  return null;
}

/** A title as forms know it: normalised, without the year and the number of the annex. */
export function titleText(written: string): string {
  return normaliseLabel(written)
    .replace(/\d{4}年度?/g, "")
    .replace(/(?<=部门)\(单位\)|(?<=单位)\(部门\)/g, "")
    .replace(/^(附?表|附件)[一二三四五六七八九十\d]*[:：]?/, "");
}

/** True for a title that the form says is another table's, whatever the headings. */
export function refusesTitle(form: Form, title: string): boolean {
  return isOfOtherStage(form, title) || (form.title.not ?? []).some((pattern) => isLike(title, pattern));
}

/** True when a title is one of the form's; `written` is the title as it stands where `title` has a word added to it. */
export function titleFits(form: Form, title: string, written = title): boolean {
  return (
    form.title.any.some((pattern) => isLike(title, pattern) || (written !== title && isLike(written, pattern))) &&
    !refusesTitle(form, title)
  );
}
