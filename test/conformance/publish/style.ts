import type { Random } from "../generator/random";

/** How a publisher lays a table out and writes its figures; each property is something seen in published files. */
export interface Style {
  readonly name: string;
  /** What stands for nothing. */
  readonly nil: "blank" | "zero" | "—" | "-";
  /** Figures typed as text with thousands separators, every so many; 0 for none. */
  readonly textEvery: number;
  readonly title: "plain" | "year" | "yearAndDepartment" | "spaced";
  readonly unitLine: "oneCell" | "twoCells" | "title" | "alone" | "bracketed";
  /** 公开03表 in a cell of the title's row, of the next, or nowhere. */
  readonly tableCode: "none" | "titleRow" | "ownRow";
  /** A column 行次 beside the labels. */
  readonly lineNumbers: boolean;
  /** A row 栏次 below the header. */
  readonly columnNumbers: boolean;
  readonly totalRow: "first" | "last";
  readonly code: "one" | "number" | "three" | "staggered" | "merged" | "withName" | "indented";
  readonly headerRows: 2 | 3 | 4;
  /** An empty row above the header and one below the last figure. */
  readonly blankRows: boolean;
  readonly hiddenRows: boolean;
  /** The table goes on after a repeated title and header. */
  readonly continued: boolean;
  readonly leadingColumns: number;
  readonly sheetName: "title" | "coded" | "number";
  readonly note: boolean;
  /** The heading of the amounts in two-block tables. */
  readonly amount: "决算数" | "金额";
  /** Which of the layouts of 公开06 and 公开07. */
  readonly economic: "twoBlocks" | "threeBlocks" | "list";
  readonly threePublic: "national" | "pairs" | "vertical";
  /** Tables were renumbered and some renamed after 2021. */
  readonly era: "2021" | "2023";
  /** Headings as typed: plain, spaced for those of two characters, or broken over lines. */
  readonly headings: "plain" | "spaced" | "broken";
  /** 公开05表 with its columns under 本年支出, or side by side. */
  readonly grouped: boolean;
  /** 公开09表 with balances and income like 公开08表, or with expenditure only. */
  readonly stateCapital: "rolling" | "expenditure";
  /** Function codes down to the 项, or to the 款. */
  readonly levels: "items" | "groups";
}

const NATIONAL: Style = {
  name: "national template",
  nil: "blank",
  textEvery: 0,
  title: "plain",
  unitLine: "twoCells",
  tableCode: "ownRow",
  lineNumbers: true,
  columnNumbers: true,
  totalRow: "first",
  code: "merged",
  headerRows: 4,
  blankRows: false,
  hiddenRows: false,
  continued: false,
  leadingColumns: 0,
  sheetName: "coded",
  note: true,
  amount: "决算数",
  economic: "threeBlocks",
  threePublic: "national",
  era: "2021",
  headings: "plain",
  grouped: true,
  stateCapital: "rolling",
  levels: "items",
};

/** Layouts as published, each a whole set of tables in one manner. Source: domain A.0 and A.1. */
export const STYLES: readonly Style[] = [
  NATIONAL,
  {
    ...NATIONAL,
    name: "without 行次 and 栏次, three columns of codes, total last",
    nil: "zero",
    title: "yearAndDepartment",
    unitLine: "oneCell",
    tableCode: "none",
    lineNumbers: false,
    columnNumbers: false,
    totalRow: "last",
    code: "three",
    headerRows: 3,
    sheetName: "title",
    amount: "金额",
    economic: "twoBlocks",
    threePublic: "pairs",
    era: "2023",
    headings: "broken",
  },
  {
    ...NATIONAL,
    name: "code and name in one cell, dashes for nil",
    nil: "—",
    title: "year",
    unitLine: "alone",
    tableCode: "titleRow",
    code: "withName",
    headerRows: 2,
    blankRows: true,
    sheetName: "number",
    economic: "list",
    threePublic: "vertical",
    headings: "spaced",
    stateCapital: "expenditure",
  },
  {
    ...NATIONAL,
    name: "codes as numbers, figures as text, two leading columns",
    textEvery: 1,
    code: "number",
    headerRows: 2,
    leadingColumns: 2,
    unitLine: "bracketed",
    columnNumbers: false,
    totalRow: "first",
    note: false,
    threePublic: "pairs",
    economic: "twoBlocks",
  },
  {
    ...NATIONAL,
    name: "continued on a second page, some figures as text",
    nil: "blank",
    textEvery: 5,
    title: "year",
    code: "one",
    headerRows: 2,
    continued: true,
    unitLine: "oneCell",
    lineNumbers: true,
    totalRow: "last",
    sheetName: "title",
    threePublic: "vertical",
    era: "2023",
    grouped: false,
  },
  {
    ...NATIONAL,
    name: "hidden rows, unit in the title, indented codes",
    nil: "-",
    title: "spaced",
    unitLine: "title",
    tableCode: "none",
    lineNumbers: false,
    code: "indented",
    headerRows: 3,
    hiddenRows: true,
    leadingColumns: 1,
    blankRows: true,
    economic: "list",
    threePublic: "national",
  },
];

/** A style with every property drawn on its own, so that combinations nobody thought of are met. */
export function drawnStyle(random: Random): Style {
  return {
    name: "drawn",
    nil: random.pick(["blank", "zero", "—", "-"]),
    textEvery: random.pick([0, 0, 1, 4]),
    title: random.pick(["plain", "year", "yearAndDepartment", "spaced"]),
    unitLine: random.pick(["oneCell", "twoCells", "title", "alone", "bracketed"]),
    tableCode: random.pick(["none", "titleRow", "ownRow"]),
    lineNumbers: random.chance(50),
    columnNumbers: random.chance(60),
    totalRow: random.pick(["first", "last"]),
    code: random.pick(["one", "number", "three", "staggered", "merged", "withName", "indented"]),
    headerRows: random.pick([2, 3, 4]),
    blankRows: random.chance(30),
    hiddenRows: random.chance(20),
    continued: random.chance(25),
    leadingColumns: random.between(0, 2),
    sheetName: random.pick(["title", "coded", "number"]),
    note: random.chance(70),
    amount: random.pick(["决算数", "金额"]),
    economic: random.pick(["twoBlocks", "threeBlocks", "list"]),
    threePublic: random.pick(["national", "pairs", "vertical"]),
    era: random.pick(["2021", "2023"]),
    headings: random.pick(["plain", "spaced", "broken"]),
    grouped: random.chance(60),
    stateCapital: random.pick(["rolling", "expenditure"]),
    levels: random.pick(["items", "items", "groups"]),
  };
}
