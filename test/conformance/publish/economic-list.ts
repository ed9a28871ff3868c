import { economicName, PERSONNEL_CLASSES } from "../generator/economic-codes";
import { codesOf, entry } from "../figures/statement";
import type { Statement } from "../figures/statement";
import type { Published } from "./page";
import { Page } from "./page";
import type { PrintedUnit } from "./printed";
import type { Style } from "./style";
import { sheetName, writeHead, writeNote } from "./titles";

/** A row of a block: a code with its name, or a line without a code. */
type Row = { readonly code: string } | { readonly line: string; readonly name: string };

/** Publishes 公开06表: economic codes in one list or in two or three blocks side by side. */
export function publishEconomicList(
  statement: Statement,
  department: string,
  year: number,
  style: Style,
  unit: PrintedUnit,
): Published {
  const { form } = statement;
  const page = new Page(statement.figures, style, unit);
  const blocks = blocksOf(statement, style.economic);
  const width = blocks.length * 3;
  writeHead(page, form, department, year, width);
  writeHeader(page, blocks.length);
  const first = page.row;
  for (const [b, rows] of blocks.entries()) {
    for (const [i, row] of rows.entries()) writeRow(page, form, first + i, b * 3 + 1, row);
  }
  page.row = first + Math.max(...blocks.map((rows) => rows.length));
  if (style.hiddenRows) page.hide(first + 2);
  if (blocks.length > 1) writeClosingRow(page, form, blocks.length);
  writeNote(page, form, width);
  return page.finish(form, year, sheetName(form, style));
}

function blocksOf(statement: Statement, layout: Style["economic"]): Row[][] {
  const codes = codesOf(statement);
  const { form } = statement;
  const isPersonnel = (code: string) => PERSONNEL_CLASSES.includes(code.slice(0, 3));
  const personnel: Row[] = codes.filter(isPersonnel).map((code) => ({ code }));
  const running: Row[] = codes.filter((code) => !isPersonnel(code)).map((code) => ({ code }));
  if (layout === "list") {
    return [
      [
        ...personnel,
        { line: "人员经费合计", name: `${form}.personnel` },
        ...running,
        { line: "公用经费合计", name: `${form}.public` },
        { line: "合计", name: `${form}.total` },
      ],
    ];
  }
  if (layout === "twoBlocks") return [personnel, running];
  const half = Math.ceil(running.length / 2);
  return [personnel, running.slice(0, half), running.slice(half)];
}

function writeRow(page: Page, form: string, row: number, left: number, content: Row): void {
  if ("code" in content) {
    const { code } = content;
    page.write(row, left, page.style.code === "number" ? Number(code) : code);
    page.write(row, left + 1, economicName(code));
    page.figure(row, left + 2, entry(`${form}.code.amount`, code));
  } else {
    page.write(row, left, content.line);
    page.merge(row, left, row, left + 1);
    page.figure(row, left + 2, content.name);
  }
}

/** 人员经费 over the first block and 公用经费 over the others, then code, name and amount of each. */
function writeHeader(page: Page, blocks: number): void {
  const top = page.row;
  if (blocks > 1) {
    page.heading(top, 1, top, 3, "人员经费");
    page.heading(top, 4, top, blocks * 3, "公用经费");
    page.row += 1;
  }
  for (let b = 0; b < blocks; b++) {
    for (const [i, heading] of ["科目编码", "科目名称", page.style.amount].entries())
      page.heading(page.row, b * 3 + 1 + i, page.row, b * 3 + 1 + i, heading);
  }
  page.row += 1;
}

/** The sums below the blocks, and the sum of both in a row of its own. */
function writeClosingRow(page: Page, form: string, blocks: number): void {
  page.heading(page.row, 1, page.row, 2, "人员经费合计");
  page.figure(page.row, 3, `${form}.personnel`);
  page.heading(page.row, 4, page.row, blocks * 3 - 1, "公用经费合计");
  page.figure(page.row, blocks * 3, `${form}.public`);
  page.row += 1;
  page.heading(page.row, 1, page.row, blocks * 3 - 1, "合计");
  page.figure(page.row, blocks * 3, `${form}.total`);
  page.row += 1;
}
