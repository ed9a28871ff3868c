import type { Amount, Unit } from "../../amount";
import { amount, divide, equals, inUnit, isInteger, isZero, multiply, negate, toText, yuanPer } from "../../amount";
import type { Fact } from "../../facts/fact";
import type { Table, TableCell } from "../../tables/table";
import { reference } from "../../grid/address";
import type { Figure } from "./figure";
import { readTextNumber } from "./read-text-number";

/** The value of a fact in the unit of a computed sheet. */
export function valueIn(fact: Fact, unit: Unit): Amount {
  return fact.measure === "money" ? inUnit(fact.value, unit) : fact.value;
}

/**
 * A user's cell as a formula of a computed sheet: a reference to a number, a conversion of a number typed as text, or
 * N() for a text that means nil. A cell that states nothing shows nothing until it does.
 */
export function readFact(fact: Fact, unit: Unit): Figure {
  const cell = reference(fact.cell.sheet, fact.cell.address);
  const read = tableCell(fact);
  const usual = usualFactor(fact, read, unit);
  const number = scaled(cell, usual);
  if (fact.state === "blank" || fact.state === "unreadable") {
    return { formula: `IF(ISNUMBER(${cell}),${number},"")`, value: null, shown: "" };
  }
  const value = valueIn(fact, unit);
  if (fact.state === "nil") return { formula: scaled(`N(${cell})`, usual), value };
  if (fact.inWords) return { formula: inWords(fact, cell, value), value };
  if (fact.written === null) return { formula: number, value };
  const typed = readTextNumber(cell, fact.written);
  if (!typed) return { formula: toText(value), value };
  const factor = isZero(typed.plain) ? usual : divide(value, typed.plain)!;
  // When the user replaces the text by a number, the formula takes that number.
  return { formula: `IF(ISNUMBER(${cell}),${number},${scaled(typed.formula, factor)})`, value };
}

/** The factor from a plain number in the fact's cell to the unit. */
function usualFactor(fact: Fact, read: TableCell | undefined, unit: Unit): Amount {
  const figure = read?.read;
  if (figure?.kind === "number" && !figure.fromText && !isZero(figure.value) && !fact.inWords) {
    return divide(valueIn(fact, unit), figure.value)!;
  }
  if (fact.measure === "money") return divide(yuanPer(read?.columnUnit ?? fact.unit), yuanPer(unit))!;
  return amount(1);
}

/** `cell`, `cell*10000` or `cell/10000`: a division where the factor itself has no short decimal form. */
function scaled(formula: string, factor: Amount): string {
  const one = amount(1);
  if (equals(factor, one)) return formula;
  if (equals(factor, negate(one))) return `-${formula}`;
  if (isInteger(factor)) return `${formula}*${toText(factor)}`;
  const inverse = divide(one, factor);
  return inverse && isInteger(inverse) && equals(multiply(inverse, factor), one)
    ? `${formula}/${toText(inverse)}`
    : `${formula}*${toText(factor)}`;
}

/** A figure inside a sentence: the formula cuts the digits out of the text, so that it still refers to the cell. */
function inWords(fact: Fact, cell: string, value: Amount): string {
  for (const match of (fact.written ?? "").matchAll(/[\d０-９][\d０-９,，.．]*/g)) {
    const digits = match[0].replace(/(?<![,，.．])[,，.．]+$/, "");
    const typed = readTextNumber(`MID(${cell},${match.index + 1},${digits.length})`, digits);
    if (!typed || isZero(typed.plain)) continue;
    const factor = divide(value, typed.plain)!;
    const shift = toText(factor).replace(/[.]/g, "");
    if (/^0*10*$/.test(shift)) return scaled(typed.formula, factor);
  }
  return toText(value);
}

const cellsOfTable = new WeakMap<Table, Map<string, TableCell>>();

function tableCell(fact: Fact): TableCell | undefined {
  let cells = cellsOfTable.get(fact.table);
  if (!cells) {
    cells = new Map(fact.table.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
    cellsOfTable.set(fact.table, cells);
  }
  return cells.get(`${fact.row}:${fact.column}`);
}
