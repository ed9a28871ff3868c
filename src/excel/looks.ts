import { columnLetters, parseAddress, rangeAddress } from "../core/grid/address";
import type { CellRange } from "../core/grid/snapshot";
import type { SheetContent, StyleName } from "../core/sheets/spec";
import { STYLES } from "../core/sheets/styles";
import { has } from "./api-sets";
import { addressLists, rectanglesByKey } from "./rectangles";
import { CALL, type Step } from "./steps";

/** Something that has looks: one range or many. */
type Dressed = Excel.Range | Excel.RangeAreas;

const BORDER_COLOR = "#7F7F7F";

/** Dresses a computed sheet, each style in as few calls as its cells allow. */
export function lookSteps(sheet: Excel.Worksheet, spec: SheetContent): Step[] {
  const styles = rectanglesByKey(dressedCells(spec)) as Map<StyleName, CellRange[]>;
  const steps = [...styles].flatMap(([style, ranges]) => [
    ...onAreas(sheet, ranges, (target) => dress(target, style)),
    ...formatSteps(sheet, style, ranges),
  ]);
  return [...steps, ...borderSteps(sheet, styles)];
}

/** Every cell's style; cells that a merge covers are dressed like its first, so that borders run all round. */
function dressedCells(spec: SheetContent): (StyleName | undefined)[][] {
  const styles = spec.rows.map((row) => Array.from(row, (cell) => cell?.style));
  for (const merge of spec.merges) {
    const { top, left, bottom, right } = rangeOf(merge);
    const first = styles[top - 1]?.[left - 1];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) (styles[row - 1] ??= [])[column - 1] ??= first;
    }
  }
  return styles.map((row) => Array.from(row));
}

export function rangeOf(address: string): CellRange {
  const [first = "", last = first] = address.split(":");
  const [start, end] = [parseAddress(first), parseAddress(last)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** One step for many ranges where RangeAreas exist (ExcelApi 1.9), else one for each. */
function onAreas(sheet: Excel.Worksheet, ranges: readonly CellRange[], dressUp: (target: Dressed) => void): Step[] {
  const lists = has("areas") ? addressLists(ranges) : ranges.map(rangeAddress);
  return lists.map((list) => ({
    bytes: list.length + 12 * CALL,
    queue: () => dressUp(has("areas") ? sheet.getRanges(list) : sheet.getRange(list)),
  }));
}

function dress({ format }: Dressed, name: StyleName): void {
  const style = STYLES[name];
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal) format.horizontalAlignment = ALIGNMENTS[style.horizontal];
  if (style.wrap) format.wrapText = true;
  format.verticalAlignment = "Center";
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

/** RangeAreas have no number format. */
function formatSteps(sheet: Excel.Worksheet, style: StyleName, ranges: readonly CellRange[]): Step[] {
  const { format } = STYLES[style];
  if (format === undefined) return [];
  return ranges.map((range) => ({
    bytes: 2 * CALL,
    queue: () => {
      // A single value stands for all cells of the range, which the types do not say.
      sheet.getRange(rangeAddress(range)).numberFormat = format as unknown as string[][];
    },
  }));
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Boxes round all cells with a border; inner lines only where a range has any. */
function borderSteps(sheet: Excel.Worksheet, styles: ReadonlyMap<StyleName, readonly CellRange[]>): Step[] {
  const boxed = [...styles].flatMap(([style, ranges]) => (STYLES[style].border ? ranges : []));
  const sorted = new Map<string, { edges: Edge[]; ranges: CellRange[] }>();
  for (const range of boxed) {
    const edges: Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
    if (range.bottom > range.top) edges.push("InsideHorizontal");
    if (range.right > range.left) edges.push("InsideVertical");
    const key = edges.join();
    const group = sorted.get(key) ?? { edges, ranges: [] };
    group.ranges.push(range);
    sorted.set(key, group);
  }
  return [...sorted.values()].flatMap(({ edges, ranges }) =>
    onAreas(sheet, ranges, ({ format }) => {
      for (const edge of edges) {
        const border = format.borders.getItem(edge);
        border.style = "Continuous";
        border.color = BORDER_COLOR;
      }
    }),
  );
}

/** A column's width in points for a width in characters, at the 7 pixels that a digit of the standard font takes. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Neighbours of the same width together: `B:D`. */
export function columnSteps(sheet: Excel.Worksheet, widths: readonly number[]): Step[] {
  const steps: Step[] = [];
  for (let first = 0; first < widths.length;) {
    let last = first;
    while (last + 1 < widths.length && widths[last + 1] === widths[first]) last++;
    const [columns, width] = [`${columnLetters(first + 1)}:${columnLetters(last + 1)}`, pointsOf(widths[first]!)];
    steps.push({ bytes: 2 * CALL, queue: () => void (sheet.getRange(columns).format.columnWidth = width) });
    first = last + 1;
  }
  return steps;
}

/** Rows of the same height together. */
export function rowSteps(sheet: Excel.Worksheet, heights: Readonly<Record<number, number>>): Step[] {
  const byHeight = new Map<number, string[]>();
  for (const [row, height] of Object.entries(heights)) {
    byHeight.set(height, [...(byHeight.get(height) ?? []), `${row}:${row}`]);
  }
  return [...byHeight].flatMap(([height, rows]) => {
    const targets = has("areas") ? chunks(rows, 100).map((each) => each.join()) : rows;
    return targets.map((list) => ({
      bytes: list.length + 2 * CALL,
      queue: () => {
        (has("areas") ? sheet.getRanges(list) : sheet.getRange(list)).format.rowHeight = height;
      },
    }));
  });
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
