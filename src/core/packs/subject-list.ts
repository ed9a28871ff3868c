import type { Subject } from "../classification/subject";
import type { Text } from "../text/text";
import { text } from "../text/text";
import type { PackReading } from "./read-pack";

/** A row of a list with its number in the file, counted from 1. */
export interface ListRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const CODE = /^(?:科目)?(?:编码|代码)$|^code$/i;
const NAME = /^(?:科目)?名称$|^name$/i;
const YEAR = /^(?:年度|年份)$|^year$/i;
/** More would bury the first ones. */
const MOST_PROBLEMS = 20;

/**
 * A list of 政府收支分类科目 as a pack for every department: a heading with 科目编码 and 科目名称, and 年度 if there is one,
 * then a code of 3, 5, 7 or 9 digits a row. Rows without a code are headings between the lines and are passed over.
 * @param file what the list is called; the pack bears the same name.
 */
export function packOfSubjects(rows: readonly ListRow[], file: string): PackReading {
  const heading = rows.find(({ cells }) => cells.some((cell) => CODE.test(bare(cell))));
  if (!heading) return refused(NO_HEADING);
  const at = (pattern: RegExp) => heading.cells.findIndex((cell) => pattern.test(bare(cell)));
  const columns = { code: at(CODE), name: at(NAME), year: at(YEAR) };
  if (columns.name < 0) return refused(NO_HEADING);
  const subjects: Subject[] = [];
  const problems: Text[] = [];
  for (const { row, cells } of rows.filter((each) => each.row > heading.row)) {
    const cell = (column: number) => bare(cells[column] ?? "");
    const [code, name, year] = [cell(columns.code), cell(columns.name), cell(columns.year)];
    if (code === "") continue;
    if (!/^(?:\d{3}|\d{5}|\d{7}|\d{9})$/.test(code)) problems.push(badCode(row, code));
    else if (name === "") problems.push(noName(row, code));
    else if (year !== "" && !/^20\d{2}年?$/.test(year)) problems.push(badYear(row, year));
    else subjects.push({ code, name, year: year === "" ? null : Number(year.slice(0, 4)) });
  }
  if (problems.length > 0) return { pack: null, problems: problems.slice(0, MOST_PROBLEMS) };
  if (subjects.length === 0) return refused(NO_SUBJECTS);
  return {
    pack: { ...NOTHING, id: `subjects:${file.replace(/\s/g, "-")}`, name: { zh: file, en: file }, subjects },
    problems,
  };
}

const NOTHING = { place: "", appliesTo: [], thresholds: {}, scoringTables: [], spellings: {}, forms: [] };
const NO_HEADING = text(
  "没有找到表头“科目编码”和“科目名称”",
  "no heading with 科目编码 (code) and 科目名称 (name) was found",
);
const NO_SUBJECTS = text("表头下没有科目", "there is no code below the heading");

function refused(problem: Text): PackReading {
  return { pack: null, problems: [problem] };
}

function bare(cell: string): string {
  return cell.replace(/\s/g, "");
}

function badCode(row: number, code: string): Text {
  return text(
    "第 {row} 行：科目编码“{code}”应为 3、5、7 或 9 位数字",
    "row {row}: code “{code}” must be of 3, 5, 7 or 9 digits",
    {
      row,
      code,
    },
  );
}

function noName(row: number, code: string): Text {
  return text("第 {row} 行：科目 {code} 没有名称", "row {row}: code {code} has no name", { row, code });
}

function badYear(row: number, year: string): Text {
  return text("第 {row} 行：年度“{year}”应为四位年份", "row {row}: year “{year}” must be of four digits", {
    row,
    year,
  });
}
