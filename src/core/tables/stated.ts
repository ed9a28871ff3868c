import { LONGEST_HEADING, YEARS_WITHIN } from "./bounds";
import { readCell, unitNamed } from "../amount";
import type { Unit } from "../amount";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { CellSnapshot } from "../grid/snapshot";
import type { Form } from "../forms/form";
import { labelLookup } from "./header";
import { bareLabel, normaliseLabel, yearNamed } from "./label";
import { columnsOf } from "../forms/layout-parts";
import type { Region } from "./region";
import type { TableCell } from "./table";
import { unitInBrackets } from "./unit-in-brackets";
import { DEPARTMENT_BEFORE_NAME, DEPARTMENT_LABEL, UNIT_LABEL, UNIT_OF_MONEY } from "../words/around-tables";
import { expressionOf, isLike } from "../words/pattern";

/** The year that the table states: in its title, else above the headings, else the latest in a heading, else in the sheet's name. */
export function statedYear(grid: Grid, region: Region, rows: readonly number[], form: Form): number | null {
  const fromTitle = region.title && yearNamed(region.title.text);
  if (fromTitle) return fromTitle;
  const known = headingsOf(form);
  const aboveHeadings = yearOnItsOwn(grid, rows, known);
  if (aboveHeadings !== null) return aboveHeadings;
  const years: number[] = [];
  for (const row of rows.slice(0, YEARS_WITHIN)) {
    for (const cell of grid.row(row)) {
      if (typeof cell.value !== "string" || cell.value.length > LONGEST_HEADING) continue;
      const match = /(20\d{2})年/.exec(grid.texts.of(normaliseLabel, cell.value));
      if (!match) continue;
      const rest = bareLabel(cell.value).replace(/20\d{2}年度?/, "");
      if (known.has(`本年${rest}`) || known.has(rest) || known.has(`上年${rest}`)) years.push(Number(match[1]));
    }
  }
  if (years.length > 0) return Math.max(...years);
  return yearNamed(grid.sheet.name.replace(/[()（）]/g, " "));
}

const headings = new WeakMap<Form, ReadonlySet<string>>();

/** Every heading of a form. */
function headingsOf(form: Form): ReadonlySet<string> {
  let known = headings.get(form);
  if (!known)
    headings.set(form, (known = new Set(columnsOf(form).flatMap((columns) => [...labelLookup(columns).keys()]))));
  return known;
}

const YEAR_ALONE =
  /^\(?(?:(?:会计|预算|决算|财政|所属)?年度:?(?=20\d{2}\)?$)|(?:(?:会计|预算|决算|财政|所属)?年度:?)?(?=20\d{2}年))(20\d{2})(?:年度?)?\)?$/;
/** A line by itself that ends with the year: a title of other words than the form's. */
const YEAR_BEHIND = /\D\((20\d{2})年?度?\)$/;

const DATE = /20\d{2}\s*年(?:\s*(?:\d{1,2}\s*)?月(?:\s*(?:\d{1,2}\s*)?日)?|\s*度)?/g;

/** The parts of a text that blanks divide: `部门：应急管理局 2022 年度` is a department and a year. */
function partsOf(text: string): string[] {
  return text
    .replace(DATE, (date) => date.replace(/\s+/g, ""))
    .split(/\s+/)
    .filter((part) => part !== "");
}

/**
 * The year above the headings: in a cell of its own between department and unit, in one cell with them, or in brackets
 * under the title: `2022年度`, `（2022年度）`, `年度：2022年`, `部门：应急管理局 2022年度`. A date is not a year of the table,
 * and several years side by side are headings.
 */
function yearOnItsOwn(grid: Grid, rows: readonly number[], known: ReadonlySet<string>): number | null {
  for (const row of rows.slice(0, 6)) {
    const written = grid.row(row).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    const texts = written.map((text) => grid.texts.of(normaliseLabel, text));
    if (texts.some((text) => known.has(text) || known.has(bareLabel(text)))) return null;
    const [only, second] = texts;
    const behind = second === undefined && only !== undefined ? YEAR_BEHIND.exec(only) : null;
    if (behind) return Number(behind[1]);
    const years = new Set(
      [...texts, ...written.flatMap(partsOf).map(normaliseLabel)].flatMap((text) => {
        const match = YEAR_ALONE.exec(text);
        return match ? [Number(match[1])] : [];
      }),
    );
    if (years.size > 0) return years.size === 1 ? [...years][0]! : null;
  }
  return null;
}

/** The department that a line above the table names, with its cell; null when none does. */
export function statedDepartment(grid: Grid, rows: readonly number[]): { name: string; address: string } | null {
  for (const row of rows) {
    for (const cell of grid.row(row)) {
      if (typeof cell.value !== "string") continue;
      const name = namedAfterLabel(cell.value) || namedAsUnit(cell.value) || besideLabel(grid, cell);
      if (name) return { name, address: addressOf(row, cell.column) };
    }
  }
  return null;
}

/** The name without what follows it in the same cell after a blank: a year, a date, another label. */
function nameIn(text: string): string {
  const parts = partsOf(text);
  const end = parts.findIndex((part) => YEAR_ALONE.test(normaliseLabel(part)) || /[:：]|^20\d{2}年\d/.test(part));
  return (end < 0 ? parts : parts.slice(0, end)).join("").replace(/[(（](?:盖?公?章|签章)?[)）]?$/, "");
}

/** The longest label of a department with a remark in brackets behind it. */
const LONGEST_LABEL = 70;

/** The name after its label in one text, up to the unit that may follow: `编制单位：某局 单位：万元`. */
function namedAfterLabel(text: string): string | null {
  for (const { index } of text.matchAll(/[:：]/g)) {
    const before = text.slice(Math.max(index - LONGEST_LABEL, 0), index).replace(/[(（][^()（）\n]{0,60}[)）]$/, "");
    if (!isLike(before, DEPARTMENT_BEFORE_NAME)) continue;
    const after = text.slice(index + 1).trimStart();
    const unit = expressionOf(UNIT_LABEL).exec(after)?.index ?? after.length;
    const name = after.slice(0, unit).trim();
    // A name stands in one line; so does what follows it.
    if (name !== "" && !/[\r\n]/.test(name)) return nameIn(name.replace(/[\u3000\u00a0]/g, " "));
  }
  return null;
}

const UNIT_ALONE = /^单位\s?[:：]/;
/** What follows 单位 where that is the unit of money or of a count. */
const UNIT_OF_FIGURES = /^(?:人民币)?\s?[亿万千百]?\s?元|^[%人个]/;

/** 单位 alone is as often the unit of money as the one whose table it is: `单位：万元`, `单位：应急管理局本级`. */
function namedAsUnit(text: string): string | null {
  const line = text.replace(/[\u3000\u00a0]/g, " ").trim();
  const label = UNIT_ALONE.exec(line)?.[0];
  if (label === undefined) return null;
  const after = line.slice(label.length).trimStart();
  if (UNIT_OF_FIGURES.test(after)) return null;
  const unit = /(?:金额|计量)?单位\s?[:：]/.exec(after)?.index ?? after.length;
  return nameIn(after.slice(0, unit).trim()) || null;
}

/** The name in the next cell of the row where the label has a cell of its own: `部门（单位）名称 | 应急管理局`. */
function besideLabel(grid: Grid, { row, column, value }: CellSnapshot): string | null {
  if (!isLike(normaliseLabel(String(value)), DEPARTMENT_LABEL)) return null;
  // Merged down beside a second row of headings it is the heading of a column.
  const area = grid.merge(row, column);
  if (area && area.bottom > area.top) return null;
  const next = grid.row(row).find((c) => c.column > column && c.value !== null && String(c.value).trim() !== "");
  if (typeof next?.value !== "string" || /[:：]|\d|元$/.test(next.value)) return null;
  // Over figures it is the heading of theirs, and the label that of the names.
  return readCell(grid.at(row + 1, next.column)).kind === "number" ? null : next.value.replace(/\s+/g, "");
}

/** The unit that a line above the table or the title states; null when neither does. */
export function statedUnit(grid: Grid, region: Region, rows: readonly number[]): Unit | null {
  for (const row of rows) {
    for (const cell of grid.row(row)) {
      if (typeof cell.value !== "string") continue;
      const written = normaliseLabel(cell.value.replace(/[(（]([^()（）]*)[)）]/g, " $1 "));
      const match = expressionOf(UNIT_OF_MONEY).exec(written);
      if (match) return unitNamed(match[0]);
    }
  }
  return region.title && unitInBrackets(region.title.text);
}

/** The unit of a table whose columns all state their own, which is that of most figures; null where one states none. */
export function unitOfColumns(cells: readonly TableCell[]): Unit | null {
  const units = cells.filter(({ measure }) => measure === "money").map(({ columnUnit }) => columnUnit);
  if (units.length === 0 || units.includes(null)) return null;
  const counted = new Map<Unit, number>();
  for (const unit of units as Unit[]) counted.set(unit, (counted.get(unit) ?? 0) + 1);
  return [...counted].reduce((most, other) => (other[1] > most[1] ? other : most))[0];
}

/** The unit that headings over all columns of money state, a heading over several counts for each; null where they do not. */
export function unitOfHeadings(grid: Grid, rows: readonly number[], cells: readonly TableCell[]): Unit | null {
  const columns = new Set(cells.filter(({ measure }) => measure === "money").map(({ column }) => column));
  const units = new Set<Unit>();
  const below = new Set<number>();
  for (const row of rows) {
    for (const { column, value } of grid.row(row)) {
      const unit = typeof value === "string" && value.length <= LONGEST_HEADING ? unitInBrackets(value) : null;
      if (unit === null) continue;
      units.add(unit);
      const right = grid.merge(row, column)?.right ?? column;
      for (const each of columns) if (each >= column && each <= right) below.add(each);
    }
  }
  const [unit, other] = [...units];
  return unit !== undefined && other === undefined && below.size === columns.size ? unit : null;
}
