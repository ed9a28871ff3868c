import type { Grid } from "../grid/grid";
import { bareLabel } from "./label";

/** What may stand beside the numbers of columns: letters of the text columns, stars, numbers as text. */
const BESIDE = /^(?:[甲乙丙丁戊己]|\*+|\d+|类|款|项)$/;

/** True for the 栏次 row, with its word or as running integers from 1 without any label: never data. */
export function numbersColumns(grid: Grid, row: number): boolean {
  const values = grid.row(row).flatMap(({ value }) => (value === null || value === "" ? [] : [value]));
  const texts = values.filter((value) => typeof value === "string").map(bareLabel);
  if (texts.some((written) => /^(?:栏次|行次)$/.test(written))) return true;
  if (!texts.every((written) => BESIDE.test(written))) return false;
  const numbers = values.map(Number).filter((number) => Number.isInteger(number));
  return numbers.length >= 2 && numbers.every((number, i) => number === i + 1);
}
