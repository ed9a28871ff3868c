import type { Form } from "../forms/form";
import { KnownTexts } from "../grid/known-texts";
import type { SheetSnapshot } from "../grid/snapshot";
import { LONGEST_TITLE, formsTitled, titleText } from "./region";
import { stageNamed, stageOf } from "./stage";
import type { Stage } from "./stage";

/** Rows in which a sheet's title stands. */
const ROWS_OF_TITLES = 5;
/** A workbook is of a stage where so many sheets say so, and so many times more than say the other. */
const FEWEST = 2;
const TIMES_MORE = 3;

/**
 * The stage of a workbook whose sheets agree about it, by their titles and names: each counts for what it says, or
 * else for the budget whose title it is. Null where too few say it.
 */
export function stageOfWorkbook(
  sheets: readonly SheetSnapshot[],
  forms: readonly Form[],
  texts: KnownTexts = new KnownTexts(),
): Stage | null {
  const votes = sheets.flatMap((sheet) => (sheet.ours === undefined ? (voteOf(sheet, forms, texts) ?? []) : []));
  const [budget, final] = (["budget", "final"] as const).map((stage) => votes.filter((vote) => vote === stage).length);
  if (budget! >= FEWEST && budget! >= TIMES_MORE * final!) return "budget";
  return final! >= FEWEST && final! >= TIMES_MORE * budget! ? "final" : null;
}

function voteOf({ name, cells }: SheetSnapshot, forms: readonly Form[], texts: KnownTexts): Stage | null {
  const written = cells
    .filter(({ row, value }) => row <= ROWS_OF_TITLES && typeof value === "string" && value.length <= LONGEST_TITLE)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ value }) => value as string);
  for (const text of [...written, name]) {
    const title = texts.of(titleText, text);
    const known = [...formsTitled({ texts }, title, forms)];
    if (known.length === 0) continue;
    // Final accounts call themselves so; 部门收支总表 is a title that only budgets have.
    return stageNamed(title) ?? (known.every((form) => stageOf(form) === "budget") ? "budget" : null);
  }
  return null;
}
