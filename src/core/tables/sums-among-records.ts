import type { Amount } from "../amount";
import { absolute, add, amount, compare, isZero, multiply, powerOfTen, subtract, ZERO } from "../amount";
import { bareLabel } from "./label";
import type { RecordLine, RecordRow } from "./record-lines";
import { isHeading, isOf } from "./record-lines";

/*
 * Rows that are sums of other rows without being called 小计. Only their figures and the rows around them show it.
 */

/**
 * A numbered row with the sum of the rows under it (`一、学前教育类 50.65`) heads their section. Where the figures of one
 * such row agree, every row numbered like it heads the rows under it too; one without rows is a record of its own.
 */
export function headedBySums(lines: readonly RecordLine[]): RecordLine[] {
  const heads = lines.flatMap((line, at) => (isOf(line, "record") && line.ordinal ? [{ line, at }] : []));
  const rowsUnder = new Map(heads.map(({ line, at }) => [line, rowsBelow(lines, at)]));
  if (![...rowsUnder].some(([head, rows]) => isSumOf(head, rows))) return [...lines];
  return lines.flatMap((line): RecordLine[] => {
    const under = isHeading(line) ? undefined : rowsUnder.get(line);
    if (under === undefined || isHeading(line)) return [line];
    if (under.length === 0) return [{ heading: null }, line];
    const label = bareLabel(line.name);
    return [{ ...line, role: "subtotal", named: { id: label, label }, opens: true }];
  });
}

function rowsBelow(lines: readonly RecordLine[], head: number): RecordRow[] {
  const rows: RecordRow[] = [];
  for (const line of lines.slice(head + 1)) {
    if (isHeading(line) || line.ordinal || line.role === "total" || line.opens) break;
    if (line.role === "record") rows.push(line);
  }
  return rows;
}

/** True when a row's amounts are the sums of other rows' in two columns at least, and in more columns than not. */
function isSumOf(head: RecordRow, rows: readonly RecordRow[]): boolean {
  let [agreeing, differing] = [0, 0];
  head.reads.forEach((read, i) => {
    if (read.kind !== "number" || (head.figures[i]!.column.field.measure ?? "money") !== "money") return;
    const parts = rows.map((row) => figureAt(row, i));
    const difference = absolute(subtract(read.value, parts.reduce(add, ZERO)));
    const rounding = multiply(amount(rows.length), powerOfTen(-read.decimals));
    if (compare(difference, rounding) > 0) differing++;
    else if (!isZero(read.value)) agreeing++;
  });
  return agreeing >= 2 && agreeing > differing;
}

/** A row's figure in a column; 0 where it states none. */
export function figureAt(row: Pick<RecordRow, "reads">, index: number): Amount {
  const read = row.reads[index]!;
  return read.kind === "number" ? read.value : ZERO;
}

/** A 合计 with rows before it, and with more rows and another 合计 after it, adds up the rows before it only. */
export function totalsBetween(lines: readonly RecordLine[]): RecordLine[] {
  const lastTotal = lines.findLastIndex((line) => isOf(line, "total"));
  let rowsBefore = false;
  return lines.map((line, at): RecordLine => {
    const role = isHeading(line) ? "heading" : line.role;
    const between = role === "total" && rowsBefore && lines.slice(at, lastTotal).some((next) => isOf(next, "record"));
    if (role === "record") rowsBefore = true;
    else if (role !== "total" || between) rowsBefore = false;
    return between ? { ...(line as RecordRow), role: "subtotal" } : line;
  });
}
