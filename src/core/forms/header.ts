import { readNumber, unitNamed } from "../amount";
import type { Unit } from "../amount";
import type { Grid } from "../grid/grid";
import { united } from "../grid/united";
import type { Field } from "./form";
import { rememberedByYear } from "../remembered";
import { normaliseLabel, relativeLabel } from "./label";
import { headingColumnsIn } from "./row";

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

const GENERIC = new Set(["合计", "小计", "金额", "总额", "决算数", "数额"]);
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

/** The labels above a column within the header rows, from the group heading down to its own, each once. */
function pathOf(grid: Grid, column: number, top: number, bottom: number): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = grid.text(row, column);
    if (text !== "" && path.at(-1) !== text) path.push(text);
  }
  return path;
}

/** The spellings under which a heading is looked up: its year as a relation, without a remark in brackets, without 本年. */
export function variants(text: string, year: number | null): readonly string[] {
  return rememberedByYear(spellings, year, text, (written) => spellingsOf(written, year));
}

const spellings = new Map<number | null, Map<string, readonly string[]>>();

function spellingsOf(text: string, year: number | null): readonly string[] {
  const relative = relativeLabel(text, year);
  const withoutRemark = relative.replace(/\([^()]*\)$/, "");
  const withoutYear = withoutRemark.replace(/^本年/, "");
  return [...new Set([relative, withoutRemark, normaliseLabel(text), withoutYear])].filter((v) => v !== "");
}

/** The form's column for a path of headings, or undefined. */
function columnKey(
  fields: Readonly<Record<string, Field>>,
  lookup: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  year: number | null,
): string | undefined {
  const leaf = path.at(-1);
  if (leaf === undefined) return undefined;
  const own = variants(leaf, year);
  const parent = path.at(-2);
  if (parent === undefined) return keyAmong(own, fields, lookup, path, year);
  return (
    keyAmong(variants(parent + leaf, year), fields, lookup, path, year) ??
    (GENERIC.has(own[0]!) ? keyAmong(variants(parent, year), fields, lookup, path, year) : undefined) ??
    keyAmong(own, fields, lookup, path, year)
  );
}

/** The first column that one of the spellings means below the headings of the path. */
function keyAmong(
  spelt: readonly string[],
  fields: Readonly<Record<string, Field>>,
  lookup: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  year: number | null,
): string | undefined {
  for (const spelling of spelt)
    for (const key of lookup.get(spelling) ?? NO_KEYS) if (standsUnder(fields[key]!, path, year)) return key;
  return undefined;
}

const NO_KEYS: readonly string[] = [];

function standsUnder({ under }: Field, path: readonly string[], year: number | null): boolean {
  if (!under) return true;
  const parents = path.slice(0, -1);
  return parents.some((p) => under.some((u) => relativeLabel(p, year).startsWith(normaliseLabel(u))));
}

/**
 * The columns that the rows `top`…`bottom` explain as a header of these fields. Each field is used once,
 * except where `repeat` allows blocks side by side.
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
    const key = columnKey(fields, lookup, path, year);
    if (key === undefined || (!repeat && taken.has(key))) continue;
    taken.add(key);
    const written = path.join(" ");
    found.push({
      column,
      key,
      field: fields[key]!,
      label: columnLabel(path),
      percent: /[%％]/.test(written),
      unit: /[(（][^()（）]*元[)）]/.test(written) ? unitNamed(written) : null,
    });
  }
  return { top, bottom, columns: found };
}

/** The heading as people would say it: a bare 合计 with the group heading above it. */
function columnLabel(path: readonly string[]): string {
  const [leaf, parent] = path.map((p) => p.replace(/\s+/g, "")).reverse();
  return parent !== undefined && GENERIC.has(normaliseLabel(leaf!)) ? `${parent}${leaf}` : leaf!;
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
  for (let c = area.left; c <= Math.min(area.right, area.left + 20); c++) below.push(grid.at(row + 1, c)?.value);
  const texts = below.filter((value) => typeof value === "string" && readNumber(value).kind === "text");
  return texts.length >= 2;
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
  let best: Header | null = null;
  for (const bottom of rows) {
    for (let depth = 1; depth <= DEEPEST_HEADER; depth++) {
      const top = bottom - depth + 1;
      if (top < rows[0]!) break;
      const columns = headingColumns(grid, top, bottom);
      const most = best?.columns.length ?? 0;
      // Rows with no more headings than the best header has columns explain no more.
      if (columns.length <= most) continue;
      const header = headerAt(grid, fields, top, bottom, columns, year, false);
      if (header.columns.length <= most || header.columns.some((c) => isGroupHeading(grid, bottom, c.column))) continue;
      best = header;
    }
  }
  return best;
}
