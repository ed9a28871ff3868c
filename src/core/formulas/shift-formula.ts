import { columnLetters, parseAddress } from "../grid/address";

const COLUMNS = 16_384;
const ROWS = 1_048_576;

/*
 * What in a formula must be passed over (text, quoted sheet names, brackets of tables and other workbooks), then cell,
 * column and row references. Names, functions and sheet names that merely look alike are recognised by the characters next to them.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uffff])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!\u0080-\uffff])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uffff])|[\w.\\\u0080-\uffff]+/gi;

/**
 * A shared formula as it reads in a cell `rows` below and `columns` right of the cell it was written for.
 * @example shiftFormula("B3*$B$4", 1, 0) // => "B4*$B$4"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (absolute: string, letters: string) => {
    if (absolute) return absolute + letters;
    const number = columnNumber(letters) + columns;
    return number >= 1 && number <= COLUMNS ? columnLetters(number) : undefined;
  };
  const row = (absolute: string, digits: string) => {
    if (absolute) return absolute + digits;
    const number = Number(digits) + rows;
    return number >= 1 && number <= ROWS ? String(number) : undefined;
  };
  const pair = (left: string | undefined, right: string | undefined, between: string) =>
    left === undefined || right === undefined ? "#REF!" : left + between + right;

  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [a, b, c, d, e, f, g, h, i, j, k, l] = groups;
    // A name such as ZZZ1 only looks like a cell.
    if (b !== undefined && columnNumber(b) > COLUMNS) return token;
    if (b !== undefined) return pair(column(a!, b), row(c!, d!), "");
    if (f !== undefined) return pair(column(e!, f), column(g!, h!), ":");
    if (j !== undefined) return pair(row(i!, j), row(k!, l!), ":");
    return token;
  });
}

function columnNumber(letters: string): number {
  return parseAddress(`${letters}1`).column;
}
