import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { d01, d04, d06, z01 } from "../figures/accounts";
import { z08Basic } from "../figures/details";
import { d05, expenditureList, incomeList, rollingList, stateCapitalExpenditure } from "../figures/lists";
import type { Statement } from "../figures/statement";
import { withoutItems } from "../figures/statement";
import { d07 } from "../figures/three-public";
import type { Books, Department } from "../generator/books";
import { publishD01, publishD04, publishZ01 } from "./accounts";
import { publishCodeList } from "./code-list";
import { publishEconomicList } from "./economic-list";
import type { Published } from "./page";
import type { PrintedUnit } from "./printed";
import type { Style } from "./style";
import { publishThreePublic } from "./three-public";

/** The forms that are published, by id. */
export const PUBLISHED_FORMS = ["D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09"] as const;
export const ACCOUNT_FORMS = ["Z01", "Z01_1", "Z03", "Z04", "Z07", "Z08_1"] as const;
export type PublishedForm = (typeof PUBLISHED_FORMS)[number] | (typeof ACCOUNT_FORMS)[number];

/** What of a style decides which figures a form states at all. */
export type Extent = Pick<Style, "threePublic" | "stateCapital" | "levels">;

/**
 * What a form states of a year's books in a style.
 * @param lastYear the books of the year before; null where nothing is known of it.
 */
export function statementOf(form: PublishedForm, books: Books, lastYear: Books | null, extent: Extent): Statement {
  const statement = fullStatement(form, books, extent.threePublic === "vertical" ? lastYear : null, extent);
  return extent.levels === "groups" ? withoutItems(statement) : statement;
}

function fullStatement(form: PublishedForm, books: Books, lastYear: Books | null, extent: Extent): Statement {
  switch (form) {
    case "D01":
      return d01(books);
    case "Z01":
      return z01(books);
    case "D02":
    case "Z03":
      return incomeList(books, form === "D02" ? "D02" : "Z03");
    case "D03":
    case "Z04":
      return expenditureList(books, form === "D03" ? "D03" : "Z04");
    case "D04":
    case "Z01_1":
      return d04(books, form);
    case "D05":
      return d05(books);
    case "D06":
      return d06(books);
    case "Z08_1":
      return z08Basic(books);
    case "D07":
      return d07(books, lastYear);
    case "D08":
      return rollingList(books, "D08", "fund");
    case "D09":
      return extent.stateCapital === "rolling"
        ? rollingList(books, "D09", "stateCapital")
        : stateCapitalExpenditure(books);
    case "Z07":
      return rollingList(books, "Z07", "general");
  }
}

/** One form as the department publishes it; 财决 forms are in 元 whatever the unit of the public ones. */
export function publish(form: PublishedForm, department: Department, style: Style, unit: PrintedUnit): Published {
  return publishBooks(form, department.name, department.books, department.lastYear, style, unit);
}

function publishBooks(
  form: PublishedForm,
  name: string,
  books: Books,
  lastYear: Books | null,
  style: Style,
  unit: PrintedUnit,
): Published {
  const statement = statementOf(form, books, lastYear, style);
  const { year } = books;
  const own = form.startsWith("Z") ? "元" : unit;
  if (form === "Z01") return publishZ01(statement, name, year, style);
  if (form === "D01") return publishD01(statement, name, year, style, own);
  if (form === "D04" || form === "Z01_1") return publishD04(statement, name, year, style, own);
  if (form === "D06") return publishEconomicList(statement, name, year, style, own);
  if (form === "D07") return publishThreePublic(statement, name, year, style, own);
  return publishCodeList(statement, name, year, style, own);
}

/** A workbook as published, with the sheets' contents known. */
export interface PublishedWorkbook {
  readonly department: Department;
  readonly style: Style;
  readonly unit: PrintedUnit;
  readonly published: readonly Published[];
  readonly lastYear: readonly Published[];
  readonly snapshot: WorkbookSnapshot;
}

/**
 * The nine public tables with 财决01表 in 元; and last year's nine, where titles say the year so that the two can be told
 * apart.
 */
export function publishWorkbook(
  department: Department,
  style: Style,
  unit: PrintedUnit,
  forms: readonly PublishedForm[] = [...PUBLISHED_FORMS, "Z01"],
): PublishedWorkbook {
  const published = forms.map((form) => publish(form, department, style, unit));
  const lastYear = saysYear(style) ? lastYearsTables(department, style, unit, forms) : [];
  const sheets = [...published, ...lastYear].map((p) => p.sheet);
  return { department, style, unit, published, lastYear, snapshot: { sheets } };
}

/** True where every title names its year. */
export function saysYear({ title }: Style): boolean {
  return title === "year" || title === "yearAndDepartment";
}

function lastYearsTables(
  department: Department,
  style: Style,
  unit: PrintedUnit,
  forms: readonly PublishedForm[],
): Published[] {
  // The vertical 公开07表 compares with a year before last, of which there are no books.
  const older: Style = { ...style, threePublic: style.threePublic === "vertical" ? "pairs" : style.threePublic };
  return forms
    .filter((form) => !form.startsWith("Z"))
    .map((form) => publishBooks(form, department.name, department.lastYear, null, older, unit))
    .map((p) => ({ ...p, sheet: { ...p.sheet, name: `上年${p.sheet.name}`.slice(0, 31) } }));
}
