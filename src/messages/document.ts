import type { ContentState } from "../core/completeness/completeness";
import type { CellAddress } from "../core/grid/snapshot";
import { parseAddress } from "../core/grid/address";
import { shortName } from "../core/text/brief";
import type { PlaceWords } from "../core/text/places";
import { phrase, wordings } from "../core/text/text";
import type { Localised, Text } from "../core/text/text";

/** What is said of a published document that is checked whole. */
export const DOCUMENT = wordings({
  narrative: { zh: "文字部分", en: "The text" },
  contents: { zh: "公开内容是否齐全", en: "Is everything published that must be" },
  allThere: { zh: "应公开的 {count} 项都有", en: "all {count} items are there" },
  names: { zh: "各表的单位名称不一致：{names}", en: "the tables name different departments: {names}" },
  source: { zh: "依据：{source}", en: "source: {source}" },
  otherYear: {
    zh: "文件是 {own} 年度的，工作簿是 {other} 年度的：文字只与文件中的表核对",
    en: "The file is of {own}, the workbook of {other}: the text is held against the file's own tables only",
  },
  otherDepartment: {
    zh: "文件是“{own}”的，工作簿是“{other}”的：文字只与文件中的表核对",
    en: "The file is of “{own}”, the workbook of “{other}”: the text is held against the file's own tables only",
  },
});

/** The states of what a document must have, as they stand behind its name. */
export const CONTENT_STATES: Readonly<Record<ContentState, Localised>> = {
  there: { zh: "有", en: "there" },
  empty: { zh: "空表，未说明“本表无数据”", en: "empty, and nothing says that there are no figures" },
  missing: { zh: "没有找到", en: "not found" },
};

/** The words of 核对报告 in the pane for a document that has tables of its own. */
export const DOCUMENT_PANE = wordings({
  reading: { zh: "正在读取文件…", en: "Reading the file…" },
  tablesRead: { zh: "文件中有表 {count} 张，{checks}", en: "{count} tables in the file, {checks}" },
  problems: { zh: "问题 {count} 处", en: "{count} problems" },
  allHold: { zh: "{count} 项勾稽全部成立", en: "all {count} checks hold" },
  noChecks: { zh: "没有可做的勾稽", en: "no check could be made" },
  textProblems: { zh: "文字问题 {count} 处", en: "{count} problems in the text" },
  textRight: { zh: "文字没有问题", en: "nothing wrong in the text" },
  textSilent: { zh: "文字中没有可核对的数", en: "no figures to check in the text" },
  textNotCompared: { zh: "文字没有核对成", en: "the text could not be checked" },
  lacking: {
    zh: "应公开的 {count} 项，{open} 项没有找到或空白",
    en: "of {count} items to be published {open} not found or empty",
  },
  glance: { zh: "{tables}；{text}；{contents}", en: "{tables}; {text}; {contents}" },
  glanceAlone: { zh: "{tables}；{text}", en: "{tables}; {text}" },
  otherSheets: { zh: "另有 {count} 张表没有识别", en: "{count} more tables not recognised" },
  counts: { zh: "文字部分：{counts}", en: "The text: {counts}" },
  tables: { zh: "文件中的表", en: "Tables in the file" },
  inText: { zh: "文字部分的问题，最确定的在前", en: "Problems in the text, the most certain first" },
  whereToMend: {
    zh: "这些表在文件里，不能从这里跳转：请到文件中按表名、行名查找改正。第几行连表头一起数。",
    en: "These tables are in the file, so there is nothing to jump to: find them there by table and row. Rows are counted with the headings.",
  },
  remarks: { zh: "提示（{count} 条）", en: "Remarks ({count})" },
  inFull: { zh: "详细", en: "In full" },
  there: { zh: "已有（{count} 项）", en: "Found ({count})" },
  content: { zh: "{name}：{state}", en: "{name}: {state}" },
  comparedInDocument: { zh: "对照文件中的表", en: "Compared in the file" },
});

const PLACES = wordings({
  named: {
    zh: "《{table}》“{label}”行（第{row}行第{column}列）",
    en: "{table}, row “{label}” (row {row}, column {column})",
  },
  numbered: { zh: "《{table}》第{row}行第{column}列", en: "{table}, row {row}, column {column}" },
  row: { zh: "《{table}》第{row}行", en: "{table}, row {row}" },
  above: { zh: "《{table}》表头以上", en: "above {table}" },
  cell: { zh: "第{row}行第{column}列", en: "row {row}, column {column}" },
  column: { zh: "第{column}", en: "{column}" },
});

/** Where a cell stands in its table as a reader of the document counts; null for what stands above the table. */
export type RowOf = (
  cell: CellAddress,
) => { readonly row: number; readonly column: number; readonly label: string | null } | null;

/**
 * How places of a document's tables are told: a Word file has no addresses of cells.
 * @param labelled true where nothing else says the name of the row.
 */
export function placesIn(rowOf: RowOf, labelled = false): PlaceWords {
  return (place) => {
    if ("sheet" in place) {
      const { sheet: table } = place;
      const found = rowOf(place);
      if (found === null) return phrase(PLACES.above, { table });
      const { label, row, column } = found;
      return label === null || !labelled
        ? phrase(PLACES.numbered, { table, row, column })
        : phrase(PLACES.named, { table, row, column, label: shortName(label) });
    }
    if ("column" in place) return phrase(PLACES.column, { column: parseAddress(`${place.column}1`).column });
    const { table = "" } = place;
    const found = rowOf({ sheet: table, address: "row" in place ? `A${place.row}` : place.cell });
    if ("row" in place) return found === null ? place.row : found.row;
    return found === null ? place.cell : phrase(PLACES.cell, { row: found.row, column: found.column });
  };
}

/** The table and row of a cell of a document: 《支出决算表》第12行. */
export function rowIn(cell: CellAddress, rowOf: RowOf): Text {
  const found = rowOf(cell);
  return found === null
    ? phrase(PLACES.above, { table: cell.sheet })
    : phrase(PLACES.row, { table: cell.sheet, row: found.row });
}
