import type { Amount } from "../amount";
import { absolute, add, amount, compare, divide, multiply, subtract, toText } from "../amount";
import type { Localised, Text } from "../text/text";
import { text } from "../text/text";
import type { Cells } from "./cells";
import type { Place } from "./place";
import { addressIn } from "./place";
import type { Expression } from "../formulas/expression";
import { usesIn } from "../formulas/expression";
import type { LinearForm } from "../formulas/linear-form";
import { cellsOf, singleCell } from "./referred";
import type { Reference } from "../formulas/tokens";

/** The largest difference of a stored result from the exact one that binary arithmetic explains. */
const DUST = amount("0.000001");
const RELATIVE_DUST = amount("0.000000000001");

/** Reasons why the formula cannot be computed, with the sheet and address of each cell concerned. */
export function troublesOf(cells: Cells, home: Place, expression: Expression): Text[] {
  return usesIn(expression).flatMap(({ reference, summed }) => {
    if (!summed && !reference.single) return [];
    const places = summed ? cellsOf(cells, home, reference) : [singleCell(cells, home, reference)];
    return places.flatMap((place) => troubleOf(place, summed) ?? []);
  });
}

function troubleOf(place: Place, summed: boolean): Text | null {
  const { cell, read } = place;
  const at = addressIn(place);
  if (read.kind === "not-computed") {
    return text("{cell} 的公式没有计算结果", "the formula in {cell} has no computed result", { cell: at });
  }
  const error = errorIn(place);
  if (error) return error;
  if (read.kind === "unreadable") {
    return text("{cell} 的内容“{written}”不能作为数字计算", "{cell} holds “{written}”, which cannot be computed with", {
      cell: at,
      written: read.text,
    });
  }
  if (read.kind === "number" && read.fromText && (summed || isMoreThanDigits(String(cell!.value)))) {
    return text(
      "{cell} 的“{written}”是文本型数字，{how}，请改为数值后再核对",
      "{cell} holds “{written}” as text; {how}; make it a number and check again",
      {
        cell: at,
        written: String(cell!.value).trim(),
        how: summed
          ? { zh: "Excel 的 SUM 不计入", en: "SUM leaves it out" }
          : { zh: "Excel 不能直接计算", en: "Excel cannot compute with it" },
      },
    );
  }
  if (!summed && (read.kind === "text" || read.kind === "nil")) {
    return text("{cell} 的内容“{written}”是文本，不是数字", "{cell} holds the text “{written}”, not a number", {
      cell: at,
      written: read.kind === "text" ? read.text : read.marker,
    });
  }
  return null;
}

function isMoreThanDigits(written: string): boolean {
  return !/^[+-]?[\d,]*(?:\.\d*)?%?$/.test(written.trim());
}

function errorIn(place: Place): Text | null {
  const value = place.cell?.value;
  if (typeof value !== "object" || value === null) return null;
  return text("{cell} 是错误值 {error}", "{cell} holds the error {error}", {
    cell: addressIn(place),
    error: value.error,
  });
}

/** The errors among the cells that any formula refers to. */
export function errorsIn(cells: Cells, home: Place, references: readonly Reference[]): Text[] {
  return references.flatMap((reference) => cellsOf(cells, home, reference).flatMap((place) => errorIn(place) ?? []));
}

/** Why the stored result of the side's formula is no number; null when it is one. */
export function resultProblem(place: Place, name: Localised): Text | null {
  const { read, cell } = place;
  const params = { side: name, cell: addressIn(place) };
  if (read.kind === "not-computed") {
    return text(
      "{side}（{cell}）的公式没有计算结果，请在 Excel 或 WPS 中打开并保存后再核对",
      "the formula of {side} ({cell}) has no computed result; open the file in Excel or WPS, save it, and check again",
      params,
    );
  }
  if (typeof cell?.value === "object" && cell.value !== null) {
    return text("{side}（{cell}）的结果是错误值 {error}", "the result of {side} ({cell}) is the error {error}", {
      ...params,
      error: cell.value.error,
    });
  }
  return typeof cell?.value === "number" && read.kind === "number" ? null : notANumber(place, name);
}

/** The reason for a side that holds no number: its content. */
export function notANumber(place: Place, name: Localised): Text {
  const { value } = place.cell!;
  const written = typeof value === "object" && value !== null ? value.error : String(value).trim();
  return text(
    "{side}（{cell}）的内容“{written}”不是数字{hint}",
    "{side} ({cell}) holds “{written}”, which is no number{hint}",
    {
      side: name,
      cell: addressIn(place),
      written,
      hint: /^=|[!（(]/.test(written)
        ? {
            zh: "；公式若显示为文本，请把单元格格式改为常规后重新输入",
            en: "; if a formula shows as text, set the cell’s format to General and enter it again",
          }
        : "",
    },
  );
}

/** The reason for a stored result that its cells do not give: the workbook was not recalculated. Null where they give it. */
export function staleProblem(
  place: Place,
  name: Localised,
  now: Amount,
  stored: Amount,
  form: LinearForm,
): Text | null {
  // ROUND may have rounded a half up or down.
  const rounding = multiply(amount(2), divide(form.slack, form.over)!);
  const limit = add(add(DUST, rounding), multiply(RELATIVE_DUST, absolute(stored)));
  if (compare(absolute(subtract(now, stored)), limit) <= 0) return null;
  return text(
    "{side}（{cell}）保存的结果 {stored} 与所引单元格现在的计算结果 {now} 不一致，请重新计算并保存后再核对",
    "the stored result {stored} of {side} ({cell}) is not what its cells come to now ({now}); recalculate, save and check again",
    { side: name, cell: addressIn(place), stored: toText(stored), now: toText(now) },
  );
}

/** The blanks that the formula counts as 0. */
export function blankNotes(cells: Cells, home: Place, expression: Expression): Text[] {
  const blank = usesIn(expression)
    .filter(({ reference, summed }) => !summed && reference.single)
    .map(({ reference }) => singleCell(cells, home, reference))
    .filter(({ read }) => read.kind === "blank")
    .map(addressIn);
  if (blank.length === 0) return [];
  return [text("{cells} 为空，按0计算", "{cells} blank, counted as 0", { cells: { list: blank } })];
}
