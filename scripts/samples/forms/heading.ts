import type { Paper } from "../paper";

/** What the head of every paper says. */
export interface Heading {
  readonly title: string;
  /** The left half of row 2, such as `编制单位：长沙市芙蓉区应急管理局`. */
  readonly unit: string;
  /** The last column of the table. */
  readonly lastColumn: number;
}

/** Writes the title over the table in row 1, and who made it and in which unit in row 2. */
export function writeHeading(paper: Paper, { title, unit, lastColumn }: Heading): void {
  paper.merged(1, 1, 1, lastColumn, title, "title");
  paper.put(2, 1, unit, "left");
  paper.put(2, lastColumn, "单位：万元", "right");
  paper.height(34, 1);
  paper.height(20, 2);
}

/** Writes a note under a table over its whole width. */
export function writeNote(paper: Paper, row: number, lastColumn: number, text: string, height = 18): void {
  paper.merged(row, 1, row, lastColumn, text, "note");
  paper.height(height, row);
}

/** Who fills in the forms, for which year, with which figures. */
export interface Department {
  readonly name: string;
  readonly year: number;
}
