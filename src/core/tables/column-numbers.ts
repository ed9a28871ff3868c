import type { KnownTexts } from "../grid/known-texts";
import type { CellSnapshot } from "../grid/snapshot";
import { bareLabel } from "./label";
import { COLUMN_NUMBERS_LABEL } from "../words/headings";

/** What may stand beside the numbers of columns: letters of the text columns, stars (of which a label keeps nothing), numbers as text. */
const BESIDE = /^(?:[甲乙丙丁戊己]|\d+|类|款|项|)$/;

/** True for the cells of a 栏次 row. */
export function areColumnNumbers(cells: readonly CellSnapshot[], texts: KnownTexts): boolean {
  let beside = true;
  for (const { value } of cells) {
    if (typeof value !== "string" || value === "") continue;
    const written = texts.of(bareLabel, value);
    if (written === COLUMN_NUMBERS_LABEL || written === "行次") return true;
    beside &&= BESIDE.test(written);
  }
  if (!beside) return false;
  const filled = cells.filter(({ value }) => value !== null && value !== "");
  const numbers = filled.map(({ value }) => Number(value)).filter((number) => Number.isInteger(number));
  return numbers.length >= 2 && numbers.every((number, i) => number === i + 1);
}
