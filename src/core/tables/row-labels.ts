import type { Grid } from "../grid/grid";
import type { KnownTexts } from "../grid/known-texts";
import type { Block, Field } from "../forms/form";
import { labelLookup } from "./header";
import { bareLabel, normaliseLabel } from "./label";

const LABEL_HEADING = /^(?:(?:收入|支出|经费|费用|统计)?项目|统计项)(?:\(.*\))?$/;
const HEADER_ABOVE = 3;

/** True for a heading of labels, `项目` or `项目（按功能分类）`: the row that has one is a header. */
export function headsLabels(written: string): boolean {
  return LABEL_HEADING.test(normaliseLabel(written));
}

/** The rows of a block that a label may mean, by the first of its spellings that the form knows. */
export function rowKeys(block: Block, written: string, texts: KnownTexts): readonly string[] {
  const lookup = labelLookup(block.rows);
  const label = texts.of(bareLabel, written);
  return (
    lookup.get(texts.of(normaliseLabel, written)) ??
    lookup.get(label) ??
    lookup.get(label.replace(/\([^()]*\)$/, "")) ??
    lookup.get(label.replace(/(支出|经费)?(合计|小计)$/, "")) ??
    []
  );
}

/**
 * The labels of one header's rows, as they are come upon from above: tells blocks side by side apart, and rows of the
 * same label by the row that they stand below.
 */
export class RowLabels {
  /** First columns of the blocks from the left. */
  private readonly starts: readonly number[];
  private readonly seen = new Map<number, Set<string>>();
  /** How often each label is still to come, by block and label. */
  private readonly ahead: readonly Map<string, number>[];

  constructor(
    private readonly grid: Grid,
    private readonly block: Block,
    values: ReadonlySet<number>,
    bottom: number,
    rows: readonly number[],
  ) {
    const below = rows.filter((row) => row > bottom);
    this.starts = startsOf(grid, block, values, bottom, below);
    this.ahead = Array.from({ length: Math.max(this.starts.length, 1) + 1 }, () => new Map<string, number>());
    for (const row of below) {
      for (const { column, value } of grid.row(row)) {
        if (typeof value !== "string" || values.has(column)) continue;
        const ahead = this.ahead[this.blockOf(column)]!;
        const label = grid.texts.of(bareLabel, value);
        ahead.set(label, (ahead.get(label) ?? 0) + 1);
      }
    }
  }

  /** The block that a column belongs to, counted from 1. */
  blockOf(column: number): number {
    let number = 0;
    while (number < this.starts.length && this.starts[number]! <= column) number++;
    return Math.max(number, 1);
  }

  /** The row that a label in a column means there; to be asked from above to below. */
  next(column: number, written: string): { readonly key: string; readonly field: Field } | null {
    const number = this.blockOf(column);
    const ahead = this.ahead[number]!;
    const label = this.grid.texts.of(bareLabel, written);
    const more = (ahead.get(label) ?? 1) - 1;
    ahead.set(label, more);
    let seen = this.seen.get(number);
    if (!seen) this.seen.set(number, (seen = new Set()));
    const keys = rowKeys(this.block, written, this.grid.texts);
    if (keys.length === 0) return null;
    const [only] = keys;
    if (keys.length === 1 && isPlain(this.block.rows[only!]!)) {
      seen.add(only!);
      return { key: only!, field: this.block.rows[only!]! };
    }
    const fields = keys
      .map((key) => ({ key, field: this.block.rows[key]! }))
      .filter(({ field }) => field.block === undefined || field.block === number);
    const plain = fields.filter(({ field }) => !field.after);
    const below = fields.filter(({ field }) => field.after?.some((key) => seen.has(key)));
    // Where the label stands once only, it is the line itself, not the part of another.
    const twice = more > 0 || plain.length === 0 || plain.some(({ key }) => seen.has(key));
    const ranked = [
      ...(twice ? below : []),
      ...plain.filter((f) => f.field.block),
      ...plain.filter((f) => !f.field.block),
    ];
    const special = fields.some(({ field }) => field.after !== undefined || field.block !== undefined);
    const found = (special ? ranked.find(({ key }) => !seen.has(key)) : undefined) ?? ranked[0];
    if (!found) return null;
    seen.add(found.key);
    return found;
  }
}

/** True for a row that its label tells by itself, wherever it stands. */
function isPlain({ block, after }: Field): boolean {
  return block === undefined && after === undefined;
}

/** Where blocks begin: at the headings 项目, or where labels stand between figures, whichever tells more blocks apart. */
function startsOf(
  grid: Grid,
  block: Block,
  values: ReadonlySet<number>,
  bottom: number,
  below: readonly number[],
): number[] {
  const headed = new Set<number>();
  for (let row = bottom; row >= Math.max(bottom - HEADER_ABOVE, 1); row--)
    for (const { column, value } of grid.row(row))
      if (!values.has(column) && typeof value === "string" && headsLabels(value)) headed.add(column);
  const labelled = new Set(headed);
  for (const row of below)
    for (const { column, value } of grid.row(row))
      if (!values.has(column) && typeof value === "string" && rowKeys(block, value, grid.texts).length > 0)
        labelled.add(column);
  const between: number[] = [];
  let open = false;
  for (const column of [...labelled, ...values].sort((a, b) => a - b)) {
    const isLabel = !values.has(column);
    if (isLabel && !open) between.push(column);
    open = isLabel;
  }
  return headed.size >= between.length ? [...headed].sort((a, b) => a - b) : between;
}
