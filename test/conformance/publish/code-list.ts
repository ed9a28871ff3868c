import { economicName } from "../generator/economic-codes";
import { functionName } from "../generator/function-codes";
import { codesOf, entry } from "../figures/statement";
import type { Statement } from "../figures/statement";
import type { Published } from "./page";
import { Page } from "./page";
import type { PrintedUnit } from "./printed";
import type { Style } from "./style";
import { sheetName, writeContinuation, writeEmptyNote, writeHead, writeNote } from "./titles";

/** A figure column: its key, its heading, and the group heading above it. */
interface Column {
  readonly key: string;
  readonly heading: string;
  readonly group?: string;
}

const ROLLING: readonly Column[] = [
  { key: "opening", heading: "年初结转和结余" },
  { key: "income", heading: "本年收入" },
  { key: "total", heading: "小计", group: "本年支出" },
  { key: "basic", heading: "基本支出", group: "本年支出" },
  { key: "project", heading: "项目支出", group: "本年支出" },
  { key: "closing", heading: "年末结转和结余" },
];
const INCOME: readonly Column[] = [
  { key: "total", heading: "本年收入合计" },
  { key: "fiscal", heading: "财政拨款收入" },
  { key: "superior", heading: "上级补助收入" },
  { key: "business", heading: "事业收入" },
  { key: "operating", heading: "经营收入" },
  { key: "affiliated", heading: "附属单位上缴收入" },
  { key: "other", heading: "其他收入" },
];
const EXPENDITURE: readonly Column[] = [
  { key: "total", heading: "本年支出合计" },
  { key: "basic", heading: "基本支出" },
  { key: "project", heading: "项目支出" },
  { key: "remitted", heading: "上缴上级支出" },
  { key: "operating", heading: "经营支出" },
  { key: "subsidies", heading: "对附属单位补助支出" },
];
const APPROPRIATION: readonly Column[] = [
  { key: "total", heading: "小计", group: "本年支出" },
  { key: "basic", heading: "基本支出", group: "本年支出" },
  { key: "project", heading: "项目支出", group: "本年支出" },
];

const THREE_COLUMNS: readonly Style["code"][] = ["three", "staggered", "merged"];

const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  D02: INCOME,
  Z03: INCOME,
  D03: EXPENDITURE,
  Z04: EXPENDITURE,
  D05: APPROPRIATION,
  D08: ROLLING,
  D09: ROLLING,
  Z07: ROLLING,
};

function columnsOf(statement: Statement, style: Style): readonly Column[] {
  const { form, figures } = statement;
  if (form === "Z08_1") return economicColumns(statement);
  const stated = COLUMNS[form]!.filter(({ key }) => figures.has(`${form}.${key}`));
  if (stated.length < 4 && !style.grouped)
    return stated.map(({ key, heading }) => ({ key, heading: key === "total" ? "本年支出合计" : heading }));
  return stated;
}

/** The columns of 财决08-1表: each class with its 小计 and its items. */
function economicColumns({ figures }: Statement): Column[] {
  const codes = [...figures.keys()].flatMap((name) => /^Z08_1\.(\d+)$/.exec(name)?.[1] ?? []);
  return [
    { key: "total", heading: "合计" },
    ...codes.map((code) => ({
      key: code,
      heading: code.length === 3 ? "小计" : economicName(code),
      group: economicName(code.slice(0, 3)),
    })),
  ];
}

/** Publishes a list by function codes: 公开02, 03, 05, 08, 09, their 财决 sources, and 财决08-1. */
export function publishCodeList(
  statement: Statement,
  department: string,
  year: number,
  style: Style,
  unit: PrintedUnit,
): Published {
  const { form } = statement;
  const columns = columnsOf(statement, style);
  const page = new Page(statement.figures, style, unit);
  const codes = codesOf(statement);
  const left = codeColumns(style);
  const width = left + columns.length;
  writeHead(page, form, department, year, width);
  writeHeader(page, columns);
  const figures = (name: (column: Column) => string) => {
    for (const [i, column] of columns.entries()) page.figure(page.row, left + 1 + i, name(column));
    page.row += 1;
  };
  const total = () => {
    page.write(page.row, 1, "合计");
    if (left > 1) page.merge(page.row, 1, page.row, left);
    figures((column) => `${form}.${column.key}`);
  };
  if (style.totalRow === "first") total();
  const breakAfter = style.continued && codes.length > 4 ? Math.floor(codes.length / 2) : -1;
  for (const [i, code] of codes.entries()) {
    writeCode(page, code);
    if (style.hiddenRows && i % 4 === 3) page.hide(page.row);
    figures((column) => entry(`${form}.code.${column.key}`, code));
    if (i === breakAfter) {
      writeContinuation(page, form, department, year, width);
      writeHeader(page, columns);
    }
  }
  if (style.totalRow === "last") total();
  if (codes.length === 0) writeEmptyNote(page, form, width);
  else writeNote(page, form, width);
  return page.finish(form, year, sheetName(form, style));
}

/** How many columns codes and names take. */
function codeColumns({ code }: Style): number {
  return code === "withName" ? 1 : THREE_COLUMNS.includes(code) ? 4 : 2;
}

function writeCode(page: Page, code: string): void {
  const { row } = page;
  const name = functionName(code);
  switch (page.style.code) {
    case "withName":
      page.write(row, 1, `${code} ${name}`);
      return;
    case "three":
      for (const [i, part] of [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].entries())
        if (part !== "") page.write(row, i + 1, part);
      page.write(row, 4, name);
      return;
    case "staggered":
      page.write(row, (code.length - 1) / 2, code.length === 3 ? code : code.slice(-2));
      page.write(row, 4, name);
      return;
    case "merged":
      page.write(row, 1, code);
      page.merge(row, 1, row, 3);
      page.write(row, 4, name);
      return;
    case "number":
      page.write(row, 1, Number(code));
      page.write(row, 2, name);
      return;
    case "indented":
      page.write(row, 1, "\u3000".repeat((code.length - 3) / 2) + code);
      page.write(row, 2, "\u3000".repeat((code.length - 3) / 2) + name);
      return;
    case "one":
      page.write(row, 1, code);
      page.write(row, 2, name);
  }
}

/** Two to four header rows: 项目 over code and name, group headings over their columns, the others merged down. */
function writeHeader(page: Page, columns: readonly Column[]): void {
  const { style } = page;
  const top = page.row;
  const left = codeColumns(style);
  const bottom = top + style.headerRows - 1;
  writeCodeHeader(page, top, bottom);
  for (const [i, column] of columns.entries()) {
    const at = left + 1 + i;
    if (column.group === undefined) page.heading(top, at, bottom, at, column.heading);
    else page.heading(top + 1, at, bottom, at, column.heading);
  }
  for (const group of new Set(columns.map((column) => column.group))) {
    if (group === undefined) continue;
    const [first, last] = [
      columns.findIndex((c) => c.group === group),
      columns.findLastIndex((c) => c.group === group),
    ];
    page.heading(top, left + 1 + first, top, left + 1 + last, group);
  }
  page.row = bottom + 1;
  if (!style.columnNumbers) return;
  page.write(page.row, left === 4 ? 4 : 1, "栏次");
  for (const i of columns.keys()) page.write(page.row, left + 1 + i, i + 1);
  page.row += 1;
}

function writeCodeHeader(page: Page, top: number, bottom: number): void {
  const left = codeColumns(page.style);
  if (left === 1) {
    page.heading(top, 1, bottom, 1, "项目");
    return;
  }
  page.heading(top, 1, top, left, "项目");
  page.heading(top + 1, left, bottom, left, "科目名称");
  if (left === 2) {
    page.heading(top + 1, 1, bottom, 1, "功能分类科目编码");
  } else if (page.style.code !== "merged" && bottom > top + 1) {
    page.heading(top + 1, 1, bottom - 1, 3, "功能分类科目编码");
    for (const [i, label] of ["类", "款", "项"].entries()) page.write(bottom, i + 1, label);
  } else {
    page.heading(top + 1, 1, bottom, 3, "功能分类科目编码");
  }
}
