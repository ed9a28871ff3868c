import { parseAddress, reference } from "../core/grid/address";
import type { Mark } from "../core/sheets/spec";
import { has } from "./api-sets";
import { ExcelProblem } from "./door";
import { COMMENT_SIGNATURE, isCellAddress, MARK_FORMULA } from "./identity";
import { computedSheets, type FoundComment, type FoundSheet, type Look } from "./look";
import { addressLists } from "./rectangles";
import { CALL, type Step } from "./steps";

const FILLS: Readonly<Record<Mark["severity"], string>> = { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" };
/** The severity whose fill a highlight has. */
export function severityOf(fill: string): Mark["severity"] {
  return SEVERITIES.find((severity) => FILLS[severity] === fill.toUpperCase()) ?? "info";
}

const SEVERITIES: readonly Mark["severity"][] = ["error", "warning", "info"];
/** Longer comments belong into the task pane. */
const COMMENT_LENGTH = 8_000;

/** The marks that go on a sheet, one a cell. */
export interface SheetMarks {
  readonly found: FoundSheet;
  readonly marks: readonly Mark[];
}

export interface MarkPlan {
  readonly sheets: readonly SheetMarks[];
  readonly protectedSheets: readonly string[];
}

/** Which marks go where. @throws ExcelProblem `sheet-gone` */
export function planMarks(look: Look, marks: readonly Mark[]): MarkPlan {
  const computed = new Set([...computedSheets(look).values()].map(({ id }) => id));
  const sheets: SheetMarks[] = [];
  const protectedSheets: string[] = [];
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) bySheet.set(mark.cell.sheet, [...(bySheet.get(mark.cell.sheet) ?? []), mark]);
  for (const [name, list] of bySheet) {
    const found = look.sheets.find((each) => each.name === name && !computed.has(each.id));
    if (!found) throw new ExcelProblem("sheet-gone", { sheet: name });
    if (found.isProtected) protectedSheets.push(name);
    else sheets.push({ found, marks: onePerCell(list) });
  }
  return { sheets, protectedSheets };
}

/** Marks on one cell become one: the worst severity, all the comments. */
function onePerCell(marks: readonly Mark[]): Mark[] {
  const cells = new Map<string, Mark>();
  for (const mark of marks) {
    const address = mark.cell.address.replaceAll("$", "").toUpperCase();
    const { sheet } = mark.cell;
    if (!isCellAddress(address)) throw new ExcelProblem("failed", { sheet, cell: address, message: "not a cell" });
    const before = cells.get(address);
    cells.set(address, {
      cell: { sheet, address },
      severity: SEVERITIES.find((severity) => severity === before?.severity || severity === mark.severity)!,
      comment: before ? `${before.comment}\n${mark.comment}` : mark.comment,
    });
  }
  return [...cells.values()];
}

/** The highlights of ours that a look has found and that can be taken back: a protected sheet keeps its own. */
export function ownHighlights(look: Look): { format: Excel.ConditionalFormat; sheet: string }[] {
  return look.sheets
    .filter(({ isProtected }) => !isProtected)
    .flatMap(({ id }) => (look.sheetDetails.get(id)?.marks ?? []).map((format) => ({ format, sheet: id })));
}

/** The names of protected sheets with marks of ours. */
export function protectedMarks(look: Look): string[] {
  const commented = new Set(
    look.comments.filter(({ ours }) => ours).map(({ id }) => look.commentDetails.get(id)?.sheet),
  );
  return look.sheets
    .filter(({ isProtected }) => isProtected)
    .filter(({ id, name }) => (look.sheetDetails.get(id)?.marks.length ?? 0) > 0 || commented.has(name))
    .map(({ name }) => name);
}

/** The comments of ours that can be taken back; one that somebody answered is the user's by now. */
export function ownComments(look: Look): FoundComment[] {
  const protectedSheets = new Set(look.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  return look.comments.filter(({ id, ours }) => {
    const details = look.commentDetails.get(id);
    return ours && details && !details.replied && !protectedSheets.has(details.sheet);
  });
}

/**
 * Highlights, below the user's own formats in rank; the rule is constant, so that it neither needs calculation nor
 * follows any cell. The function hands over each new one.
 */
export function highlightSteps(
  look: Look,
  { sheets }: MarkPlan,
  added: (format: Excel.ConditionalFormat) => unknown,
): Step[] {
  return sheets.flatMap(({ found, marks }) =>
    SEVERITIES.flatMap((severity) => {
      const cells = marks.filter((mark) => mark.severity === severity).map(({ cell }) => parseAddress(cell.address));
      const ranges = cells.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column }));
      const lists = has("areas") ? addressLists(ranges) : ranges.flatMap((range) => addressLists([range]));
      return lists.map((list) => ({
        bytes: list.length + 8 * CALL,
        queue: () => {
          const target = has("areas") ? found.sheet.getRanges(list) : found.sheet.getRange(list);
          const format = target.conditionalFormats.add("Custom").load("id") as Excel.ConditionalFormat;
          added(format);
          format.custom.rule.formula = MARK_FORMULA;
          format.custom.format.fill.color = FILLS[severity];
          // From the back: where a user's format fills the cell, that stays on top.
          if (look.sheetDetails.get(found.id)?.foreignFormats.length) format.priority = -1;
        },
      }));
    }),
  );
}

/** Comments on marked cells that have none; the function hands over each new comment. */
export function commentSteps(
  context: Excel.RequestContext,
  look: Look,
  { sheets }: MarkPlan,
  removed: readonly FoundComment[],
  added: (comment: Excel.Comment) => unknown,
): Step[] {
  const going = new Set(removed.map(({ id }) => id));
  const taken = new Set(
    [...look.commentDetails].flatMap(([id, { sheet, address }]) => (going.has(id) ? [] : [`${sheet}!${address}`])),
  );
  return sheets.flatMap(({ found, marks }) =>
    marks
      .filter(({ cell, comment }) => comment !== "" && !taken.has(`${found.name}!${cell.address}`))
      .map(({ cell, comment }) => {
        const text = `${comment.slice(0, COMMENT_LENGTH)}\n${COMMENT_SIGNATURE}`;
        return {
          bytes: text.length * 3 + 2 * CALL,
          queue: () =>
            added(context.workbook.comments.add(reference(found.name, cell.address), text).load("id") as Excel.Comment),
        };
      }),
  );
}
