import type { Amount } from "../amount";
import { absolute, isNegative } from "../amount";
import type { Fact } from "../facts/fact";
import type { MissingRow, StaleCopy, Structure } from "../locate/structure";
import { text } from "../text/text";
import type { Localised, Text } from "../text/text";
import { figureInBrief } from "./in-brief";

/** The sentence about a fault in the structure of a table, such as a missing row. */
export function structureText(structure: Structure): Text {
  return structure.kind === "row-missing" ? missingRowText(structure) : staleCopyText(structure);
}

function missingRowText({ lacking, seenAt, listedAt }: MissingRow): Text {
  const amounts = { list: lacking.map(({ whole, amount }) => lackText(whole, amount)) };
  const line = seenAt ?? listedAt;
  // Without a line elsewhere nothing tells which of the two it is.
  if (!line) {
    return text(
      "明细与合计相差：{amounts}，各列之间勾稽得上：合计所在行未随明细更新，或少列一行。请更正合计或补列该行后重新校验。",
      "Parts and total differ: {amounts}, which agree with one another across the columns: the row of the total was not updated with its parts, or a row is missing. Mend the total or add the row, then check again. ",
      { amounts },
    );
  }
  return text(
    "明细疑似漏列一行{seen}，所缺的数为：{amounts}，各列之间勾稽得上；也可能是合计所在行未随明细更新。请补列该行或更正合计后重新校验。",
    "A row seems to be missing{seen}: {amounts}, which agree with one another across the columns; or the row of the total was not updated with its parts. Add the row or mend the total, then check again. ",
    {
      seen: seenText(line, seenAt !== null),
      amounts,
    },
  );
}

/** Where the line stands that is missing here, and whether with the figures that are lacking. */
function seenText({ cell, rowLabel }: Fact, sameFigures: boolean): Text {
  const params = { cell, label: rowLabel };
  return sameFigures
    ? text("（{cell}「{label}」一行正是这些数）", " (the row of {cell} “{label}” holds just these figures)", params)
    : text("（{cell} 有「{label}」一行，本表没有）", " (“{label}” is listed at {cell} and not here)", params);
}

/** The difference between a sum and its parts; parts may be more than the sum where a row is negative. */
function lackText(whole: Fact, amount: Amount): Text {
  const params = { cell: whole.cell, label: whole.label, amount: figureInBrief(whole, absolute(amount)) };
  return isNegative(amount)
    ? text("{cell}「{label}」多 {amount}", "{cell} “{label}” has {amount} too much", params)
    : text("{cell}「{label}」少 {amount}", "{cell} “{label}” lacks {amount}", params);
}

const LINES: Readonly<Record<StaleCopy["line"], Localised>> = {
  table: { zh: "整张表", en: "the whole table" },
  column: { zh: "整列", en: "the whole column" },
  row: { zh: "整行", en: "the whole row" },
};

function staleCopyText({ line, figures }: StaleCopy): Text {
  return text(
    "{cell} 所在{line}的 {count} 个数与上年的完全相同，疑似沿用上年、未更新，请核对原始凭证。",
    "The {count} figures around {cell}, {line}, are last year's: they were probably copied and never updated; check the vouchers. ",
    { cell: figures[0]!.cell, line: LINES[line], count: figures.length },
  );
}
