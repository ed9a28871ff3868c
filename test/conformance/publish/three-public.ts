import type { Statement } from "../figures/statement";
import type { Published } from "./page";
import { Page } from "./page";
import type { PrintedUnit } from "./printed";
import type { Style } from "./style";
import { sheetName, writeHead, writeNote } from "./titles";

const ITEMS = ["total", "abroad", "vehicle", "vehiclePurchase", "vehicleRun", "reception"] as const;
const KINDS = [
  { key: "budget", heading: "预算数" },
  { key: "actual", heading: "决算数" },
] as const;

/** Publishes 公开07表 in the style's layout: figures side by side in one row, or items down and years across. */
export function publishThreePublic(
  statement: Statement,
  department: string,
  year: number,
  style: Style,
  unit: PrintedUnit,
): Published {
  const page = new Page(statement.figures, style, unit);
  const width = style.threePublic === "vertical" ? 4 : 12;
  writeHead(page, statement.form, department, year, width);
  if (style.threePublic === "vertical") vertical(page, year);
  else if (style.threePublic === "pairs") pairs(page);
  else national(page);
  writeNote(page, statement.form, width);
  return page.finish(statement.form, year, sheetName(statement.form, style));
}

/** 预算数 over six items, 决算数 over the same six. */
function national(page: Page): void {
  const top = page.row;
  for (const [k, kind] of KINDS.entries()) {
    const left = k * 6 + 1;
    page.heading(top, left, top, left + 5, kind.heading);
    page.heading(top + 1, left, top + 2, left, "合计");
    page.heading(top + 1, left + 1, top + 2, left + 1, "因公出国（境）费");
    page.heading(top + 1, left + 2, top + 1, left + 4, "公务用车购置及运行维护费");
    page.heading(top + 2, left + 2, top + 2, left + 2, "小计");
    page.heading(top + 2, left + 3, top + 2, left + 3, "公务用车购置费");
    page.heading(top + 2, left + 4, top + 2, left + 4, "公务用车运行维护费");
    page.heading(top + 1, left + 5, top + 2, left + 5, "公务接待费");
  }
  page.row = top + 3;
  columnNumbers(page, 12);
  for (const [k, kind] of KINDS.entries()) {
    for (const [i, item] of ITEMS.entries()) page.figure(page.row, k * 6 + 1 + i, `D07.${item}.${kind.key}`);
  }
  page.row += 1;
}

/** Each item over its 预算数 and 决算数. */
function pairs(page: Page): void {
  const top = page.row;
  page.heading(top, 1, top + 1, 2, "合计");
  page.heading(top, 3, top + 1, 4, "因公出国（境）费");
  page.heading(top, 5, top, 10, "公务用车购置及运行维护费");
  page.heading(top + 1, 5, top + 1, 6, "小计");
  page.heading(top + 1, 7, top + 1, 8, "公务用车购置费");
  page.heading(top + 1, 9, top + 1, 10, "公务用车运行维护费");
  page.heading(top, 11, top + 1, 12, "公务接待费");
  for (let i = 0; i < ITEMS.length; i++) {
    for (const [k, kind] of KINDS.entries()) page.heading(top + 2, i * 2 + 1 + k, top + 2, i * 2 + 1 + k, kind.heading);
  }
  page.row = top + 3;
  columnNumbers(page, 12);
  for (const [i, item] of ITEMS.entries()) {
    for (const [k, kind] of KINDS.entries()) page.figure(page.row, i * 2 + 1 + k, `D07.${item}.${kind.key}`);
  }
  page.row += 1;
}

const ROWS: readonly (readonly [item: (typeof ITEMS)[number], label: string])[] = [
  ["total", "合计"],
  ["abroad", "1.因公出国（境）费"],
  ["reception", "2.公务接待费"],
  ["vehicle", "3.公务用车购置及运行费"],
  ["vehiclePurchase", "其中：（1）公务用车购置费"],
  ["vehicleRun", "\u3000\u3000\u3000（2）公务用车运行费"],
];

/** Items down; last year's final accounts, this year's budget and final accounts across. */
function vertical(page: Page, year: number): void {
  const headings = [`${year - 1}年决算数`, `${year}年预算数`, `${year}年决算数`];
  page.write(page.row, 1, "项目");
  for (const [i, heading] of headings.entries()) page.write(page.row, i + 2, heading);
  page.row += 1;
  for (const [item, label] of ROWS) {
    page.write(page.row, 1, label);
    for (const [i, column] of ["prior", "budget", "actual"].entries())
      page.figure(page.row, i + 2, `D07.${item}.${column}`);
    page.row += 1;
  }
}

function columnNumbers(page: Page, count: number): void {
  if (!page.style.columnNumbers) return;
  for (let i = 1; i <= count; i++) page.write(page.row, i, i);
  page.row += 1;
}
