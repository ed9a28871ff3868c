import { WIDEST_HEADING } from "./bounds";
import type { Grid } from "../grid/grid";
import type { KnownTexts } from "../grid/known-texts";
import type { Field, WideLayout } from "../forms/form";
import { DEEPEST_HEADER, headsRatio, labelLookup, takesRatio, variants } from "./header";
import { normaliseLabel } from "./label";
import { isLike } from "../words/pattern";
import { SUM_OF_COLUMNS } from "../words/sums";

interface Named {
  readonly key: string;
  readonly field: Field;
}

/** A column of figures: what they are of, and of which kind or year. */
export interface WideColumn {
  readonly column: number;
  readonly item: Named;
  readonly kind: Named;
  readonly itemText: string;
  readonly kindText: string;
}

/** A heading that names the kind, such as 预算数, is better evidence than one where the form supplies the kind. */
const NAMED_KIND = 3;
const LEFT_KIND = 2;

/**
 * Finds the rows that explain most columns by an item and a kind of figure, either above the other; of equals the
 * uppermost and fewest rows.
 * @param rows the rows above the figures.
 */
export function wideHeader(
  grid: Grid,
  layout: WideLayout,
  rows: readonly number[],
  year: number | null,
): { readonly bottom: number; readonly columns: readonly WideColumn[] } | null {
  let best: { bottom: number; columns: WideColumn[]; score: number } | null = null;
  for (const [index, bottom] of rows.entries()) {
    for (let depth = 1; depth <= DEEPEST_HEADER && depth <= index + 1; depth++) {
      const levels = rows.slice(index + 1 - depth, index + 1);
      const places = headedColumns(grid, levels);
      // Not even a kind for each of them would make them the best.
      if (places.length * NAMED_KIND <= (best?.score ?? 0)) continue;
      const { columns, score } = columnsOf(grid.texts, layout, pathsOf(grid, levels, places), year);
      if (new Set(columns.map((c) => c.item.key)).size < 2) continue;
      if (score > (best?.score ?? 0)) best = { bottom, columns, score };
    }
  }
  return best;
}

function columnsOf(
  texts: KnownTexts,
  layout: WideLayout,
  paths: readonly { readonly column: number; readonly path: readonly string[] }[],
  year: number | null,
): { columns: WideColumn[]; score: number } {
  const columns: WideColumn[] = [];
  const taken = new Set<string>();
  let score = 0;
  for (const { column, path } of paths) {
    const found = explained(texts, layout, column, path, year);
    if (!found) continue;
    const name = `${found.column.item.key} ${found.column.kind.key}`;
    if (taken.has(name)) continue;
    taken.add(name);
    columns.push(found.column);
    score += found.named ? NAMED_KIND : LEFT_KIND;
  }
  return { columns, score };
}

function explained(
  texts: KnownTexts,
  layout: WideLayout,
  column: number,
  path: readonly string[],
  year: number | null,
): { column: WideColumn; named: boolean } | null {
  const item = itemOf(texts, layout.items, layout.columns, path, year);
  if (!item) return null;
  const kind = kindOf(texts, layout.columns, path, year);
  if (kind) return { column: { column, ...item, ...kind }, named: true };
  // Whatever a rate is of, it is none of the figures that stand without a heading of their own.
  if (headsRatio(path.at(-1)!)) return null;
  const kinds = Object.entries(layout.columns).map(([key, field]) => ({ key, field }));
  const only = kinds.find(({ field }) => field.fact === "") ?? (kinds.length === 1 ? kinds[0] : undefined);
  return only ? { column: { column, ...item, kind: only, kindText: item.itemText }, named: false } : null;
}

/** The lowest heading that is an item; 小计 is the item that it stands under. */
function itemOf(
  texts: KnownTexts,
  items: Readonly<Record<string, Field>>,
  kinds: Readonly<Record<string, Field>>,
  path: readonly string[],
  year: number | null,
): { item: Named; itemText: string } | null {
  let sum: { item: Named; itemText: string } | null = null;
  for (const written of [...path].reverse()) {
    const found = named(texts, items, written, year) ?? named(texts, items, withoutKind(texts, kinds, written), year);
    if (isLike(texts.of(normaliseLabel, written), SUM_OF_COLUMNS)) sum ??= found && { item: found, itemText: written };
    else if (found) return { item: found, itemText: written };
  }
  return sum;
}

/** The kind of figure, or its year, that one of some texts names. */
export function kindOf(
  texts: KnownTexts,
  kinds: Readonly<Record<string, Field>>,
  path: readonly string[],
  year: number | null,
): { kind: Named; kindText: string } | null {
  for (const written of [...path].reverse()) {
    const ratio = headsRatio(written);
    const found =
      named(texts, kinds, written, year, ratio) ??
      named(texts, kinds, kindWithin(texts, kinds, written) ?? "", year, ratio);
    if (found) return { kind: found, kindText: written };
  }
  return null;
}

/** The field that a heading names; of a ratio, none of money. */
function named(
  texts: KnownTexts,
  fields: Readonly<Record<string, Field>>,
  written: string,
  year: number | null,
  ratio = false,
): Named | null {
  const lookup = labelLookup(fields);
  const keyOf = (label: string) => lookup.get(label)?.find((key) => !ratio || takesRatio(fields[key]!));
  let key: string | undefined;
  for (const spelling of texts.ofYear(variants, written, year)) key ??= keyOf(spelling);
  key ??= keyOf(texts.of(normaliseLabel, written).replace(/^\d{4}年度?/, ""));
  return key === undefined ? null : { key, field: fields[key]! };
}

/** The kind that one heading states together with its item: `公务接待费预算数`. */
function kindWithin(texts: KnownTexts, kinds: Readonly<Record<string, Field>>, written: string): string | null {
  const label = texts.of(normaliseLabel, written);
  let longest: string | null = null;
  for (const kind of labelLookup(kinds).keys())
    if (label !== kind && label.endsWith(kind) && kind.length > (longest?.length ?? -1)) longest = kind;
  return longest;
}

function withoutKind(texts: KnownTexts, kinds: Readonly<Record<string, Field>>, written: string): string {
  const kind = kindWithin(texts, kinds, written);
  return kind === null ? "" : texts.of(normaliseLabel, written).slice(0, -kind.length);
}

/** The columns with a heading, or covered by a merged one, ascending. */
function headedColumns(grid: Grid, levels: readonly number[]): number[] {
  const columns = new Set<number>();
  for (const row of levels) {
    for (const cell of grid.row(row)) {
      if (typeof cell.value !== "string") continue;
      const area = grid.merge(row, cell.column);
      const last = area && area.left === cell.column ? Math.min(area.right, cell.column + WIDEST_HEADING) : cell.column;
      for (let column = cell.column; column <= last; column++) columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b);
}

/** The headings above each column from the group down. A group heading that is not merged reaches as far as its group does. */
function pathsOf(
  grid: Grid,
  levels: readonly number[],
  sorted: readonly number[],
): { column: number; path: string[] }[] {
  const headings = new Map<number, string[]>();
  for (const [index, column] of sorted.entries()) {
    const left = headings.get(sorted[index - 1]!);
    const own: string[] = [];
    for (const [level, row] of levels.entries()) {
      const written = grid.text(row, column);
      const sameGroup = left !== undefined && own.every((heading, above) => heading === left[above]);
      const goesOn = levels.slice(level + 1).some((lower) => grid.text(lower, column) !== "");
      own.push(written === "" && sameGroup && goesOn ? left[level]! : written);
    }
    headings.set(column, own);
  }
  return sorted.map((column) => ({
    column,
    path: headings.get(column)!.filter((heading, i, all) => heading !== "" && heading !== all[i - 1]),
  }));
}
