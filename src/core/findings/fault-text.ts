import type { Fact } from "../facts/fact";
import { columnLetters } from "../grid/address";
import type { Fault } from "../locate/faults/fault";
import type { Table } from "../tables/table";
import { text } from "../text/text";
import type { Localised, Param, PlaceInTable, Text } from "../text/text";
import { figureInBrief } from "./in-brief";

/**
 * What went wrong in a table, in one line.
 * @param name how a table is called: a card has no room for the whole name.
 */
export function faultText(fault: Fault, name: (table: Table) => Localised = formOf): Text {
  const { table, range, shift = 0, unit, shownBy } = fault;
  const form = name(table);
  const row = (number: number): PlaceInTable => ({ table: table.sheet, row: number });
  const column = (number: number): PlaceInTable => ({ table: table.sheet, column: columnLetters(number) });
  const [first, last] = [row(range.top), row(range.bottom)];
  const rows = Math.abs(shift);
  const [from, to] = [column(range.left), column(range.right)];
  const shown = shownBy ? shownText(shownBy) : "";
  switch (fault.kind) {
    case "labels-out-of-step":
      return text(
        "{form}第 {first} 行起数字与科目错行，{way} {rows} 行{shown}",
        "{form}: from row {first} on figures and labels are out of step, {rows} row(s) {way}{shown}",
        { form, first, rows, way: shift > 0 ? LOW : HIGH, shown },
      );
    case "block-shifted":
      return text(
        "{form}第 {first}–{last} 行{columns}的数字{way}了 {rows} 行{shown}",
        "{form}: figures of rows {first}–{last}{columns} stand {rows} row(s) {way}{shown}",
        { form, first, last, rows, way: shift > 0 ? LOW : HIGH, shown, columns: columnsText(range, from, to) },
      );
    case "line-pushed":
      return text(
        "{form}第 {first} 行 {from} 列起的数字{way}一列",
        "{form}: figures of row {first} from column {from} on stand a column too far {way}",
        { form, first, from, way: shift > 0 ? RIGHT : LEFT },
      );
    case "column-shifted":
      return text("{form}{columns}的数字整列{way}一列", "{form}: figures{columns} stand a column too far {way}", {
        form,
        columns: columnsText(range, from, to),
        way: shift > 0 ? RIGHT : LEFT,
      });
    case "columns-swapped":
      return text("{form} {from}、{to} 两列填反", "{form}: columns {from} and {to} are in each other's place", {
        form,
        from,
        to,
      });
    case "line-copied":
      return text(
        "{form}第 {first} 行的数字与第 {other} 行的相同，疑似抄错行",
        "{form}: the figures of row {first} are those of row {other}, probably copied from there",
        { form, first, other: row(shownBy!.row) },
      );
    case "line-doubled":
      return text("{form}第 {first} 行重复列示", "{form}: row {first} is listed twice", { form, first });
    case "line-missing":
      if (!shownBy)
        return text("{form}第 {first} 行前漏列一行", "{form} lacks a line before row {first}", { form, first });
      return text("{form}漏列一行“{label}”（见 {cell}）", "{form} lacks the line “{label}” (it stands at {cell})", {
        form,
        label: shownBy!.rowLabel,
        cell: shownBy!.cell,
      });
    case "subtotal-stale":
      return text(
        "{form}第 {first} 行的小计没有随明细更新",
        "{form}: the subtotal of row {first} was not updated with its parts",
        { form, first },
      );
    case "unit":
      return text("{form}{rows}的金额疑似以{unit}填列", "{form}: the amounts{rows} seem to be in {unit}", {
        form,
        rows: isWhole(fault) ? "" : text("第 {first}–{last} 行", " of rows {first}–{last}", { first, last }),
        unit: unit!,
      });
    case "other-year":
      return text(
        "{form}的数字与上年的相同，疑似没有更新",
        "{form} holds last year's figures and was probably never updated",
        { form },
      );
    case "pasted-copy":
      return text(
        "{form}的数字与{others}的相同，疑似误贴",
        "{form} holds the figures of {others}, probably pasted by mistake",
        {
          form,
          others: othersText(fault, name),
        },
      );
    case "other-unit":
      return text(
        "{form}自身平衡，与{others}都对不上，疑似贴错了表",
        "{form} agrees with itself and not with {others}: probably a table of another department or year",
        { form, others: othersText(fault, name) },
      );
    case "table-disagrees":
    case "cell":
    case "cells":
      return text(
        "{form}第 {first} 行起多处对不上{others}，请整表核对",
        "{form} does not agree in many places from row {first} on{others}; check the whole table",
        {
          form,
          first,
          others: fault.others?.length
            ? text("，涉及{others}", ", with {others} among others", { others: othersText(fault, name) })
            : "",
        },
      );
  }
}

const LOW: Localised = { zh: "偏低", en: "too low" };
const HIGH: Localised = { zh: "偏高", en: "too high" };
const RIGHT: Localised = { zh: "偏右", en: "right" };
const LEFT: Localised = { zh: "偏左", en: "left" };
/** Most tables that a headline names. */
const MOST_NAMED = 2;

/** What it is asked to do about it, after the headline. */
export function adviceText(fault: Fault, others: number): Text {
  const rest =
    others > 0
      ? text("；先改此表，其余 {others} 条由此引起", "; mend this table first, {others} more follow from it", {
          others,
        })
      : "";
  const unsure =
    fault.unsure.length > 0
      ? text("；被覆盖的 {count} 个数须查原始凭证", "; {count} figures that were overwritten must be looked up", {
          count: fault.unsure.length,
        })
      : "";
  return text("{unsure}{rest}", "{unsure}{rest}", { unsure, rest });
}

function shownText(fact: Fact): Text {
  return text("（{cell} 的 {value} 就是）", " (see {value} at {cell})", {
    cell: { table: fact.cell.sheet, cell: fact.cell.address },
    value: figureInBrief(fact, fact.value),
  });
}

function columnsText({ left, right }: Fault["range"], from: PlaceInTable, to: PlaceInTable): Param {
  return left === right
    ? text(" {from} 列", ", column {from},", { from })
    : text(" {from}–{to} 列", ", columns {from}–{to},", { from, to });
}

function othersText({ others = [] }: Fault, name: (table: Table) => Localised): Param {
  return { list: others.slice(0, MOST_NAMED).map(name) };
}

function formOf(table: Table): Localised {
  return table.form.name;
}

function isWhole({ table, range }: Fault): boolean {
  return range.top <= table.range.top + 1 && range.bottom >= table.range.bottom;
}
