import { WIDEST_HEADING } from "./bounds";
import { isInteger, readCell } from "../amount";
import type { Grid } from "../grid/grid";
import { codeAndName, codePart, isSurelyCode, wholeCode } from "./budget-code";
import type { Classification } from "./budget-code";
import type { Field } from "../forms/form";
import { DEEPEST_HEADER, bestHeader, headingColumns } from "./header";
import type { Header, HeaderColumn, HeaderPlace } from "./header";
import { normaliseLabel } from "./label";
import { headingColumnsIn, holdsNumbers } from "./row";
import { CODE_HEADING, NAME_HEADING, NO_FIGURE_HEADING, PROJECT_HEADING, ROW_NUMBER_HEADING } from "../words/headings";
import { isLike } from "../words/pattern";

/** Columns of code, name and figures that belong together; a list may have two or three such blocks side by side. */
export interface CodeBlock {
  /** Every column left of the figures, up to the figures of the block before. */
  readonly labels: readonly number[];
  /** Columns of the code, from 类 on; empty where the code stands before the name or is not given. */
  readonly codes: readonly number[];
  readonly names: readonly number[];
  /** Columns that name a project below the subject, where the list has a row for each project (财决05-2表). */
  readonly projects: readonly number[];
  readonly values: readonly HeaderColumn[];
  /** True when any row of the block has a code, wherever it is written. */
  readonly coded: boolean;
}

/**
 * Finds the header of a list by codes: the one to four rows without figures that explain most columns; of equals the
 * uppermost bottom row and the fewest rows.
 */
export function codesHeader(
  grid: Grid,
  fields: Readonly<Record<string, Field>>,
  rows: readonly number[],
  year: number | null,
): Header | null {
  const best = bestHeader(grid, fields, placesWithoutFigures(grid, rows), year, true);
  const above = best ? rows.filter((row) => row < best.top) : [];
  if (!best || !above.some((row) => holdsNumbers(grid, row))) return best;
  const first = bestHeader(grid, fields, placesWithoutFigures(grid, above), year, true);
  return first ? ofBothPages(first, best) : best;
}

/** The header of the first page with the columns that it shares with a further page, where a heading may be that it lacks. */
function ofBothPages(first: Header, further: Header): Header {
  const keys = new Map(further.columns.map(({ column, key }) => [column, key]));
  const shared = first.columns.filter(({ column, key }) => keys.get(column) === key);
  const isOneTable = shared.length === first.columns.length && shared.length * 2 >= further.columns.length;
  return isOneTable ? { ...further, top: first.top, bottom: first.bottom } : further;
}

function* placesWithoutFigures(grid: Grid, rows: readonly number[]): Generator<HeaderPlace> {
  const labels = new Set<number>();
  let looked = 0;
  for (const [index, bottom] of rows.entries()) {
    // No header ends at a row with figures.
    if (holdsNumbers(grid, bottom)) continue;
    for (; looked <= index; looked++)
      for (const column of headingColumnsIn(grid, rows[looked]!))
        if (isLabelHeading(grid, rows[looked]!, column)) labels.add(column);
    for (let depth = 1; depth <= DEEPEST_HEADER && depth <= index + 1; depth++) {
      const top = bottom - depth + 1;
      if (holdsNumbers(grid, top) || (depth > 1 && headsBlocks(grid, top, labels))) break;
      // 合计 anywhere below 科目编码 or 类 is the total row of an empty table, no heading.
      yield { top, bottom, columns: headingColumns(grid, top, bottom).filter((column) => !labels.has(column)) };
    }
  }
}

/** True for a row with a heading over codes or names and amounts: 人员经费 over the first block and 公用经费 over the others. */
function headsBlocks(grid: Grid, row: number, labels: ReadonlySet<number>): boolean {
  return grid.row(row).some(({ column, value }) => {
    const area = typeof value === "string" ? grid.merge(row, column) : undefined;
    if (!area || area.left !== column || area.bottom > row) return false;
    const over = Math.min(area.right, column + WIDEST_HEADING) - column + 1;
    const named = Array.from({ length: over }, (_, i) => labels.has(column + i)).filter(Boolean).length;
    return named > 0 && named < over;
  });
}

function isLabelHeading(grid: Grid, row: number, column: number): boolean {
  const text = grid.texts.of(normaliseLabel, grid.text(row, column));
  return isLike(text, CODE_HEADING) || isLike(text, NAME_HEADING);
}

/** The blocks of a list with known figures, and the columns of figures that no heading explains. */
export interface CodeBlocks {
  readonly blocks: readonly CodeBlock[];
  readonly unknown: readonly number[];
  /** Those of the unknown columns that are the only ones of their block. */
  readonly unreadBlocks: readonly number[];
}

/**
 * Divides the columns of a list into its blocks; `unknown` are columns of figures that no heading explains. A block may have
 * no others: then its codes have no figures, and what stands right of them is another block's.
 */
export function codeBlocks(
  grid: Grid,
  header: Header,
  body: readonly number[],
  classification: Classification,
): CodeBlocks {
  const values = new Map(header.columns.map((c) => [c.column, c]));
  const first = Math.min(...values.keys());
  const used = new Set(values.keys());
  for (const row of body) for (const cell of grid.row(row)) if (cell.value !== null) used.add(cell.column);
  // A block of which a page has no lines is a block all the same: a total may stand in its column.
  for (const column of headingColumnsIn(grid, header.bottom))
    if (isLabelHeading(grid, header.bottom, column)) used.add(column);
  const blocks: { labels: number[]; values: HeaderColumn[]; unknown: number[] }[] = [];
  const unknown: number[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const value = values.get(column);
    const current = blocks.at(-1);
    const heading = headingAt(grid, header, column);
    if (value) {
      // Of headings that repeat without a code between them, the first is meant.
      if (current && !current.values.some((v) => v.key === value.key)) current.values.push(value);
      else if (current) unknown.push(column);
    } else if (isLike(heading, ROW_NUMBER_HEADING)) {
      continue;
    } else if ((current?.unknown.length ?? 0) === 0 && (column < first || current?.values.length === 0)) {
      if (current && holdsFigures(grid, heading, column, body)) {
        current.unknown.push(column);
        unknown.push(column);
      } else if (current) current.labels.push(column);
      else blocks.push({ labels: [column], values: [], unknown: [] });
    } else if (isLabelColumn(grid, heading, column, body, classification)) {
      blocks.push({ labels: [column], values: [], unknown: [] });
    } else if (!isLike(heading, NO_FIGURE_HEADING)) {
      current?.unknown.push(column);
      unknown.push(column);
    }
  }
  return {
    blocks: blocks
      .filter((block) => block.values.length > 0)
      .map((block) => ({ ...block, ...codesAndNames(grid, header, block.labels, body, classification) })),
    unknown,
    unreadBlocks: blocks.filter(({ values: known }) => known.length === 0).flatMap((block) => block.unknown),
  };
}

/** The lowest heading of a column. */
function headingAt(grid: Grid, header: Header, column: number): string {
  for (let row = header.bottom; row >= Math.max(header.top - 2, 1); row--) {
    const text = grid.texts.of(normaliseLabel, grid.text(row, column));
    if (text !== "") return text;
  }
  return "";
}

function isLabelColumn(
  grid: Grid,
  heading: string,
  column: number,
  body: readonly number[],
  classification: Classification,
): boolean {
  return (
    isLike(heading, CODE_HEADING) || isLike(heading, NAME_HEADING) || holdsCodes(grid, column, body, classification)
  );
}

/** True when at least half of what a column holds, words such as 合计 aside, are codes of the classification. */
function holdsCodes(grid: Grid, column: number, body: readonly number[], classification: Classification): boolean {
  return (
    mostly(grid, column, body, (value) => wholeCode(value, classification) !== null) &&
    body.some((row) => isSurelyCode(grid.at(row, column)?.value ?? null, classification))
  );
}

/** True for a column of amounts: numbers that are neither codes nor numbers of rows, which are whole. */
function holdsFigures(grid: Grid, heading: string, column: number, body: readonly number[]): boolean {
  if ([CODE_HEADING, NAME_HEADING, PROJECT_HEADING, NO_FIGURE_HEADING].some((words) => isLike(heading, words)))
    return false;
  const filled = body.map((row) => readCell(grid.at(row, column))).filter(({ kind }) => kind !== "blank");
  const numbers = filled.filter((read) => read.kind === "number");
  return numbers.some(({ value }) => !isInteger(value)) && numbers.length * 2 >= filled.length;
}

function mostly(
  grid: Grid,
  column: number,
  body: readonly number[],
  fits: (value: string | number) => boolean,
): boolean {
  let right = 0;
  let wrong = 0;
  for (const row of body) {
    const value = grid.at(row, column)?.value;
    if (typeof value !== "number" && (typeof value !== "string" || !/[\d０-９]/.test(value))) continue;
    if (fits(value)) right++;
    else wrong++;
  }
  return right > 0 && right >= wrong;
}

function codesAndNames(
  grid: Grid,
  header: Header,
  labels: readonly number[],
  body: readonly number[],
  classification: Classification,
): Pick<CodeBlock, "codes" | "names" | "projects" | "coded"> {
  const codes: number[] = [];
  for (const column of labels) {
    // What follows codes that stand before their names in one cell are codes of another classification.
    if (codes.length === 0 && mostly(grid, column, body, (value) => codeAndName(value, classification) !== null)) break;
    const whole = holdsCodes(grid, column, body, classification);
    const part = codes.length > 0 && mostly(grid, column, body, (value) => codePart(value) !== null);
    if (codes.length < 3 && (whole || part)) codes.push(column);
    else if (codes.length > 0) break;
  }
  const named = labels.filter((c) => !codes.includes(c) && isLike(headingAt(grid, header, c), NAME_HEADING));
  // 单位名称 stands left of the codes, the subject's own name right of them.
  const own = named.filter((c) => c > (codes.at(-1) ?? 0));
  const names = own.length > 0 ? own : named;
  const projects = labels.filter(
    (c) => c > (names[0] ?? Infinity) && isLike(headingAt(grid, header, c), PROJECT_HEADING),
  );
  const coded =
    codes.length > 0 ||
    labels.some((column) => body.some((row) => codeAndName(grid.at(row, column)?.value ?? null, classification)));
  return { codes, names, projects, coded };
}
