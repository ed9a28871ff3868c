import type { Block, MatrixLayout } from "../forms/form";
import type { Line, SideBlock, TemplateDeclaration } from "./declaration";
import type { Frame } from "./frame";
import { LABEL_WIDTH, MONEY_WIDTH, NUMBER_WIDTH } from "./frame";
import type { Headings } from "./headings";
import { layHeadings } from "./headings";
import type { Sheet } from "./sheet";

interface PlacedBlock {
  readonly side: SideBlock;
  readonly block: Block;
  readonly headings: Headings;
  /** The column of labels. */
  readonly left: number;
  /** The first column of figures. */
  readonly first: number;
  readonly right: number;
}

/** Lays out labelled rows against headed columns: blocks below each other, each of blocks side by side. */
export function layMatrix(sheet: Sheet, top: number, layout: MatrixLayout, declaration: TemplateDeclaration): Frame {
  const stacks = declaration.stacks ?? layout.blocks.map((block): SideBlock[] => [wholeBlock(block)]);
  const widths: number[] = [];
  let row = top;
  let headerBottom = top;
  stacks.forEach((sides, index) => {
    const blocks = placed(sides, layout.blocks[index]!, declaration);
    for (const { left, first, right } of blocks) {
      for (let column = left; column <= right; column++) {
        const width = column === left ? LABEL_WIDTH : column < first ? NUMBER_WIDTH : MONEY_WIDTH;
        widths[column - 1] = Math.max(widths[column - 1] ?? 0, width);
      }
    }
    const body = layHeader(sheet, row, blocks, declaration);
    if (index === 0) headerBottom = body - 1;
    row = layLines(sheet, body, blocks, declaration);
  });
  return { widths, headerBottom, bottom: row - 1 };
}

function wholeBlock(block: Block): SideBlock {
  return {
    columns: Object.keys(block.columns),
    lines: Object.keys(block.rows),
  };
}

/** The heading over the labels of rows. */
function labelHeading({ head }: Block): string {
  return head?.[0] ?? "项目";
}

function placed(sides: readonly SideBlock[], block: Block, { lineNumbers }: TemplateDeclaration): PlacedBlock[] {
  let left = 1;
  return sides.map((side) => {
    const headings = layHeadings(side.columns, (key) => block.columns[key]!.labels[0]!);
    const first = left + (lineNumbers ? 2 : 1);
    const right = first + headings.leaves.length - 1;
    const found = { side, block, headings, left, first, right };
    left = right + 1;
    return found;
  });
}

/** @returns the first row below the headings. */
function layHeader(
  sheet: Sheet,
  top: number,
  blocks: readonly PlacedBlock[],
  { lineNumbers, columnNumbers }: TemplateDeclaration,
): number {
  const depth = Math.max(...blocks.map(({ headings }) => headings.depth));
  const groups = blocks.some(({ side }) => side.heading !== undefined) ? 1 : 0;
  const bottom = top + groups + depth - 1;
  let number = 0;
  for (const { side, block, headings, left, first, right } of blocks) {
    if (groups > 0) sheet.wide(top, left, top, right, side.heading ?? "", "header");
    sheet.wide(top + groups, left, bottom, left, side.label ?? labelHeading(block), "header");
    if (lineNumbers) sheet.wide(top + groups, left + 1, bottom, left + 1, "行次", "header");
    for (const cell of headings.cells) {
      const last = cell.bottom === headings.depth - 1 ? bottom : top + groups + cell.bottom;
      sheet.wide(top + groups + cell.row, first + cell.column, last, first + cell.right, cell.text, "header");
    }
    if (!columnNumbers) continue;
    sheet.wide(bottom + 1, left, bottom + 1, first - 1, "栏次", "header");
    headings.leaves.forEach((_, index) => sheet.number(bottom + 1, first + index, ++number));
  }
  return bottom + (columnNumbers ? 2 : 1);
}

/** @returns the first row below the lines. */
function layLines(sheet: Sheet, top: number, blocks: readonly PlacedBlock[], declaration: TemplateDeclaration): number {
  const height = Math.max(...blocks.map(({ side }) => side.lines.length));
  const tail = Math.max(...blocks.map(({ side }) => side.tail?.length ?? 0));
  let number = 0;
  for (const placedBlock of blocks) {
    const { side, left } = placedBlock;
    const own = side.tail ?? [];
    const lines: Line[] = [
      ...side.lines,
      ...Array<null>(height - side.lines.length + tail - own.length).fill(null),
      ...own,
    ];
    lines.forEach((line, index) => {
      layLine(sheet, top + index, line, placedBlock, declaration);
      if (declaration.lineNumbers) sheet.number(top + index, left + 1, ++number);
    });
  }
  return top + height + tail;
}

function layLine(
  sheet: Sheet,
  row: number,
  line: Line,
  { block, headings, left, first }: PlacedBlock,
  { rowSums = {} }: TemplateDeclaration,
): void {
  if (line === null) {
    sheet.text(row, left, "", "label");
    headings.leaves.forEach((_, index) => sheet.text(row, first + index, "", "label"));
    return;
  }
  const { key, before = "", label } = typeof line === "string" ? { key: line } : line;
  const field = block.rows[key];
  sheet.text(row, left, before + (label ?? field?.labels[0] ?? ""), key in rowSums ? "labelTotal" : "label");
  headings.leaves.forEach((leaf, index) => {
    const measure = block.columns[leaf.key]!.measure ?? field?.measure ?? "money";
    const place = { row, column: first + index };
    if (measure === "text") sheet.text(row, place.column, "", "text");
    else sheet.figure(place, key, leaf.key, measure);
  });
}
