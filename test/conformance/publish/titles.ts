import type { Style } from "./style";
import type { Page } from "./page";

/** What a standard table is called and under which number it is published. */
export interface TableName {
  readonly title: string;
  /** The code on the page: `公开03表`. */
  readonly code: string;
  /** The head of coded sheet names: `GK03` or `Z04`. */
  readonly sheet: string;
  readonly note: string;
}

const TITLES: Readonly<Record<string, readonly [title: string, note: string]>> = {
  D01: ["收入支出决算总表", "注：本表反映部门本年度的总收支和年末结转结余情况。"],
  D02: ["收入决算表", "注：本表反映部门本年度取得的各项收入情况。"],
  D03: ["支出决算表", "注：本表反映部门本年度各项支出情况。"],
  D04: ["财政拨款收入支出决算总表", "注：本表反映部门本年度财政拨款的总收支和年末结转结余情况。"],
  D05: ["一般公共预算财政拨款支出决算表", "注：本表反映部门本年度一般公共预算财政拨款支出情况。"],
  D06: ["一般公共预算财政拨款基本支出决算表", "注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。"],
  D07: ["财政拨款“三公”经费支出决算表", "注：本表反映部门本年度“三公”经费支出预决算情况。"],
  D08: [
    "政府性基金预算财政拨款收入支出决算表",
    "注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
  ],
  D09: [
    "国有资本经营预算财政拨款收入支出决算表",
    "注：本表反映部门本年度国有资本经营预算财政拨款收入、支出及结转和结余情况。",
  ],
};

const ACCOUNTS: Readonly<Record<string, readonly [title: string, code: string]>> = {
  Z01: ["收入支出决算总表", "财决01表"],
  Z01_1: ["财政拨款收入支出决算总表", "财决01-1表"],
  Z03: ["收入决算表", "财决03表"],
  Z04: ["支出决算表", "财决04表"],
  Z07: ["一般公共预算财政拨款收入支出决算表", "财决07表"],
  Z08_1: ["一般公共预算财政拨款基本支出决算明细表", "财决08-1表"],
};

/** Titles that changed after 2021. */
const RENAMED: Readonly<Record<string, string>> = {
  D01: "部门收入支出决算总表",
  D06: "一般公共预算财政拨款基本支出决算明细表",
};

const ORDER = {
  "2021": ["D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09"],
  "2023": ["D01", "D02", "D03", "D04", "D05", "D06", "D08", "D09", "D07"],
};

export function nameOf(form: string, style: Style): TableName {
  const account = ACCOUNTS[form];
  if (account) {
    const [title, code] = account;
    return { title, code, sheet: form, note: "" };
  }
  const number = ORDER[style.era].indexOf(form) + 1;
  const [usual, note] = TITLES[form]!;
  const renamed = style.era === "2023" ? RENAMED[form] : undefined;
  const spent = form === "D09" && style.stateCapital === "expenditure";
  const title = spent ? "国有资本经营预算财政拨款支出决算表" : (renamed ?? usual);
  return { title, code: `公开0${number}表`, sheet: `GK0${number}`, note };
}

/** The sheet's tab: the title, the title after its code as in 财决 files, or the code alone before a short title. */
export function sheetName(form: string, style: Style): string {
  const { title, code, sheet } = nameOf(form, style);
  if (form.startsWith("Z")) return `${sheet} ${title}(${code})`;
  if (style.sheetName === "title") return title;
  return style.sheetName === "coded" ? `${sheet} ${title}` : `${Number(sheet.slice(-2))}.${title}`;
}

/** Title, code of the table, department and unit above a table of so many columns; leaves `page.row` at the header. */
export function writeHead(page: Page, form: string, department: string, year: number, columns: number): void {
  const { style, unit } = page;
  const { title, code } = nameOf(form, style);
  writeTitle(page, { title: titled(title, style, year, department, unit), code, columns });
  const row = page.row;
  const label = form.startsWith("Z") ? "编制单位" : "公开部门";
  if (style.unitLine === "oneCell") {
    page.write(row, 1, `${label}：${department}\u3000\u3000\u3000\u3000\u3000\u3000\u3000单位：${unit}`);
    page.merge(row, 1, row, columns);
  } else if (style.unitLine === "title") {
    page.write(row, 1, `${label}：${department}`);
  } else if (style.unitLine === "alone") {
    page.write(row, columns, `单位:${unit}`);
  } else {
    page.write(row, 1, `${label}：${department}`);
    page.write(row, columns, style.unitLine === "bracketed" ? `（单位：${unit}）` : `金额单位：${unit}`);
  }
  page.row += 1 + (style.blankRows ? 1 : 0);
}

function titled(title: string, style: Style, year: number, department: string, unit: string): string {
  const written = {
    plain: title,
    year: `${year}年度${title}`,
    yearAndDepartment: `${year}年度${department}${title}`,
    spaced: [...title].join(" "),
  }[style.title];
  return style.unitLine === "title" ? `${written}（${unit}）` : written;
}

function writeTitle(page: Page, head: { title: string; code: string; columns: number }): void {
  page.write(page.row, 1, head.title);
  if (page.style.tableCode === "titleRow") {
    page.merge(page.row, 1, page.row, head.columns - 1);
    page.write(page.row, head.columns, head.code);
  } else {
    page.merge(page.row, 1, page.row, head.columns);
    if (page.style.tableCode === "ownRow") page.write(++page.row, head.columns, head.code);
  }
  page.row += 1;
}

/** The note that a table is empty because the department has no such money. */
export function writeEmptyNote(page: Page, form: string, columns: number): void {
  const budget = form === "D09" ? "国有资本经营预算" : "政府性基金预算";
  page.write(page.row, 1, `注：本部门本年度无${budget}财政拨款收入、支出和结转结余，故本表为空表。`);
  page.merge(page.row, 1, page.row, columns);
  page.row += 1;
}

/** The title again on the next page, as the first page has it. */
export function writeContinuation(page: Page, form: string, department: string, year: number, columns: number): void {
  const written = titled(nameOf(form, page.style).title, page.style, year, department, page.unit);
  page.write(page.row, 1, `${written}（续表）`);
  page.merge(page.row, 1, page.row, columns);
  page.row += 1;
}

export function writeNote(page: Page, form: string, columns: number): void {
  const { note } = nameOf(form, page.style);
  if (!page.style.note || note === "") return;
  page.row += page.style.blankRows ? 1 : 0;
  page.write(page.row, 1, note);
  page.merge(page.row, 1, page.row, columns);
  page.row += 1;
}
