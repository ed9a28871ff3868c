import { CLASSES } from "../generator/function-codes";
import type { Statement } from "../figures/statement";
import type { Published } from "./page";
import { Page } from "./page";
import type { PrintedUnit } from "./printed";
import type { Style } from "./style";
import { sheetName, writeContinuation, writeHead, writeNote } from "./titles";

/** A labelled row of one block; without a name the label stands alone. */
export interface BlockRow {
  readonly label: string;
  readonly name?: string;
}

/** One block: its heading, the heading of its labels, its value columns and its rows. */
export interface BlockPlan {
  readonly heading: string;
  readonly labels: string;
  /** Headings of the value columns with the last part of the figures' names; `""` for none. */
  readonly columns: readonly { readonly heading: string; readonly part: string }[];
  readonly rows: readonly (BlockRow | null)[];
  readonly firstLine: number;
}

const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 一、 to 二十六、 as tables number their lines. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? NUMERALS[tens]! : ""}${tens > 0 ? "十" : ""}${NUMERALS[n % 10]!}`;
}

/** The function classes as numbered lines: 一、一般公共服务支出 … */
export function classRows(form: string): BlockRow[] {
  return CLASSES.map(([code, name], i) => ({ label: `${numeral(i + 1)}、${name}`, name: `${form}.class.${code}` }));
}

/** Blocks of labelled rows side by side, with lines aligned at the bottom by the plans. */
export function publishBlocks(
  statement: Statement,
  blocks: readonly BlockPlan[],
  department: string,
  year: number,
  style: Style,
  unit: PrintedUnit,
): Published {
  const page = new Page(statement.figures, style, unit);
  const lefts = leftsOf(blocks, style);
  const width = lefts.at(-1)! + widthOf(blocks.at(-1)!, style) - 1;
  writeHead(page, statement.form, department, year, width);
  writeHeader(page, blocks, lefts);
  const count = Math.max(...blocks.map((b) => b.rows.length));
  for (let i = 0; i < count; i++) {
    if (style.continued && !statement.form.startsWith("Z") && i === 16) {
      writeContinuation(page, statement.form, department, year, width);
      writeHeader(page, blocks, lefts);
    }
    for (const [b, block] of blocks.entries()) writeRow(page, block, lefts[b]!, i);
    if (style.hiddenRows && i % 9 === 5) page.hide(page.row);
    page.row += 1;
  }
  writeNote(page, statement.form, width);
  return page.finish(statement.form, year, sheetName(statement.form, style));
}

function widthOf(block: BlockPlan, style: Style): number {
  return 1 + (style.lineNumbers ? 1 : 0) + block.columns.length;
}

function leftsOf(blocks: readonly BlockPlan[], style: Style): number[] {
  let left = 1;
  return blocks.map((block) => {
    const own = left;
    left += widthOf(block, style);
    return own;
  });
}

function writeRow(page: Page, block: BlockPlan, left: number, i: number): void {
  const numbered = page.style.lineNumbers;
  const line = block.rows[i];
  if (numbered && i < block.rows.length) page.write(page.row, left + 1, block.firstLine + i);
  if (!line) return;
  page.write(page.row, left, line.label);
  if (line.name === undefined) return;
  for (const [c, column] of block.columns.entries()) {
    const part = column.part === "" ? "" : `.${column.part}`;
    page.figure(page.row, left + (numbered ? 2 : 1) + c, line.name + part);
  }
}

function writeHeader(page: Page, blocks: readonly BlockPlan[], lefts: readonly number[]): void {
  const { style } = page;
  const numbered = style.lineNumbers ? 1 : 0;
  const top = page.row;
  let number = 1;
  for (const [b, block] of blocks.entries()) {
    const left = lefts[b]!;
    page.heading(top, left, top, left + widthOf(block, style) - 1, block.heading);
    page.heading(top + 1, left, top + 1, left, block.labels);
    if (numbered) page.write(top + 1, left + 1, "行次");
    if (style.columnNumbers) page.write(top + 2, left, "栏次");
    for (const [c, column] of block.columns.entries()) {
      const at = left + 1 + numbered + c;
      page.heading(top + 1, at, top + 1, at, column.heading);
      if (style.columnNumbers) page.write(top + 2, left + 1 + numbered + c, number);
      number += 1;
    }
  }
  page.row = top + 2 + (style.columnNumbers ? 1 : 0);
}
