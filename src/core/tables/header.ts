import { GROUP_LOOKED_AT } from "./bounds";
import { halfWidth, readNumber } from "../amount";
import type { Unit } from "../amount";
import type { Grid } from "../grid/grid";
import type { KnownTexts } from "../grid/known-texts";
import { united } from "../grid/united";
import type { Field } from "../forms/form";
import { againstLastYear, normaliseLabel, relativeLabel } from "./label";
import { headingColumnsIn } from "./row";
import { unitInBrackets } from "./unit-in-brackets";
import { RATIO_HEADING } from "../words/headings";
import { isLike } from "../words/pattern";
import { AMOUNT_ONLY } from "../words/sums";

/** A column of the sheet that is known to be a column of the form. */
export interface HeaderColumn {
  readonly column: number;
  readonly key: string;
  readonly field: Field;
  readonly label: string;
  readonly percent: boolean;
  readonly unit: Unit | null;
}

/** A header that was found: which rows it covers, and which columns it explains. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

export const DEEPEST_HEADER = 4;

/** Field key by normalised label. Built once per form, since every sheet asks for it. */
const lookups = new WeakMap<Readonly<Record<string, Field>>, Map<string, string[]>>();

export function labelLookup(fields: Readonly<Record<string, Field>>): Map<string, string[]> {
  let lookup = lookups.get(fields);
  if (!lookup) {
    lookup = new Map();
    for (const [key, field] of Object.entries(fields)) {
      for (const label of field.labels) {
        const normal = normaliseLabel(label);
        const keys = lookup.get(normal);
        if (keys) keys.push(key);
        else lookup.set(normal, [key]);
      }
    }
    lookups.set(fields, lookup);
  }
  return lookup;
}

/** The headings above a column, from the group heading down to its own; a heading merged over rows counts once. */
function pathOf(grid: Grid, column: number, top: number, bottom: number): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = grid.text(row, column);
    if (text !== "" && path.at(-1) !== text) path.push(text);
  }
  return path;
}

/** The spellings by which a heading is looked up: its year as 本年 or 上年, without a remark in brackets, without 本年. */
export function variants(text: string, year: number | null): readonly string[] {
  const relative = relativeLabel(text, year);
  const withoutRemark = relative.replace(/\([^()]*\)$/, "");
  const withoutYear = withoutRemark.replace(/^本年/, "");
  const compared = againstLastYear(relative);
  const withoutPercent = compared.replace(/%$/, "");
  return [...new Set([relative, withoutRemark, normaliseLabel(text), withoutYear, compared, withoutPercent])].filter(
    (v) => v !== "",
  );
}

/** True for a heading whose figures are no amounts, whatever the rest of it names: `较上年增减（%）`. */
export function headsRatio(written: string): boolean {
  return isLike(halfWidth(written).replace(/\s/g, ""), RATIO_HEADING);
}

/** True where a field may stand under such a heading: no field of money does. */
export function takesRatio({ measure }: Field): boolean {
  return (measure ?? "money") !== "money";
}

/** The form's column for a path of headings, or undefined. */
function columnKey(
  texts: KnownTexts,
  fields: Readonly<Record<string, Field>>,
  lookup: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  year: number | null,
): string | undefined {
  const leaf = path.at(-1);
  if (leaf === undefined) return undefined;
  const spellings = (text: string) => texts.ofYear(variants, text, year);
  const own = spellings(leaf);
  const ratio = headsRatio(leaf);
  const among = (spelt: readonly string[], isRatio: boolean) => keyAmong(spelt, fields, lookup, path, year, isRatio);
  const parent = path.at(-2);
  if (parent === undefined) return among(own, ratio);
  return (
    among(spellings(parent + leaf), ratio) ??
    (AMOUNT_ONLY.includes(own[0]!) ? among(spellings(parent), ratio || headsRatio(parent)) : undefined) ??
    among(own, ratio)
  );
}

/** The first column that one of the spellings means below the headings of the path; of a ratio, none of money. */
function keyAmong(
  spelt: readonly string[],
  fields: Readonly<Record<string, Field>>,
  lookup: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  year: number | null,
  ratio: boolean,
): string | undefined {
  for (const spelling of spelt)
    for (const key of lookup.get(spelling) ?? NO_KEYS)
      if (standsUnder(fields[key]!, path, year) && (!ratio || takesRatio(fields[key]!))) return key;
  return undefined;
}

const NO_KEYS: readonly string[] = [];

function standsUnder({ under }: Field, path: readonly string[], year: number | null): boolean {
  if (!under) return true;
  const parents = path.slice(0, -1);
  return parents.some((p) => under.some((u) => relativeLabel(p, year).startsWith(normaliseLabel(u))));
}

/**
 * The columns of the form that are found when the rows `top` to `bottom` are read as its header. A field is used for one
 * column only, unless `repeat` allows blocks side by side.
 */
export function headerAt(
  grid: Grid,
  fields: Readonly<Record<string, Field>>,
  top: number,
  bottom: number,
  columns: readonly number[],
  year: number | null,
  repeat: boolean,
): Header {
  const found: HeaderColumn[] = [];
  const taken = new Set<string>();
  const lookup = labelLookup(fields);
  for (const column of columns) {
    const path = pathOf(grid, column, top, bottom);
    const key = columnKey(grid.texts, fields, lookup, path, year);
    if (key === undefined || (!repeat && taken.has(key))) continue;
    taken.add(key);
    const written = path.join(" ");
    found.push({
      column,
      key,
      field: fields[key]!,
      label: columnLabel(path),
      percent: /[%％]/.test(written),
      unit: unitInBrackets(written),
    });
  }
  return { top, bottom, columns: found };
}

/** The heading as it is shown to the user; 合计 alone is shown with the group heading above it: 基本支出合计. */
function columnLabel(path: readonly string[]): string {
  const [leaf, parent] = path.map((p) => p.replace(/\s+/g, "")).reverse();
  return parent !== undefined && AMOUNT_ONLY.includes(normaliseLabel(leaf!)) ? `${parent}${leaf}` : leaf!;
}

/** The columns that can carry a heading: those with text in the rows, or covered by a merged heading there. */
export function headingColumns(grid: Grid, top: number, bottom: number): readonly number[] {
  let columns = headingColumnsIn(grid, bottom);
  for (let row = bottom - 1; row >= top; row--) columns = united(headingColumnsIn(grid, row), columns);
  return columns;
}

/** True for a heading spread over several columns with more headings below: it names a group, not a column. */
export function isGroupHeading(grid: Grid, row: number, column: number): boolean {
  const area = grid.merge(row, column);
  if (!area || area.right === area.left || area.bottom > row) return false;
  const below = [];
  for (let c = area.left; c <= Math.min(area.right, area.left + GROUP_LOOKED_AT); c++)
    below.push(grid.at(row + 1, c)?.value);
  const texts = below.filter((value) => typeof value === "string" && readNumber(value).kind === "text");
  return texts.length >= 2;
}

/** Rows that may be a header, and the columns of the sheet in which its headings would stand. */
export interface HeaderPlace {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
}

/** The header at a place where it explains more than `most` columns and none of them heads others below; else null. */
export function headerExplaining(
  grid: Grid,
  fields: Readonly<Record<string, Field>>,
  { top, bottom, columns }: HeaderPlace,
  year: number | null,
  repeat: boolean,
  most: number,
): Header | null {
  // Rows with no more headings than that explain no more.
  if (columns.length <= most) return null;
  const header = headerAt(grid, fields, top, bottom, columns, year, repeat);
  if (header.columns.length <= most) return null;
  // 决算数 over several columns with headings of their own is their group's, so the header goes on below it.
  return header.columns.some((c) => isGroupHeading(grid, bottom, c.column)) ? null : header;
}

/** Of the places the header that explains most columns, and of equals the first. */
export function bestHeader(
  grid: Grid,
  fields: Readonly<Record<string, Field>>,
  places: Iterable<HeaderPlace>,
  year: number | null,
  repeat: boolean,
): Header | null {
  let best: Header | null = null;
  for (const place of places) {
    const most: number = best?.columns.length ?? 0;
    best = headerExplaining(grid, fields, place, year, repeat, most) ?? best;
  }
  return best;
}

/**
 * Finds the header among rows: the block of one to four rows that explains most columns; of equals the
 * uppermost bottom row and the fewest rows.
 */
export function findHeader(
  grid: Grid,
  fields: Readonly<Record<string, Field>>,
  rows: readonly number[],
  year: number | null,
): Header | null {
  return bestHeader(grid, fields, placesAmong(grid, rows), year, false);
}

function* placesAmong(grid: Grid, rows: readonly number[]): Generator<HeaderPlace> {
  for (const bottom of rows)
    for (let top = bottom; top > bottom - DEEPEST_HEADER && top >= rows[0]!; top--)
      yield { top, bottom, columns: headingColumns(grid, top, bottom) };
}
