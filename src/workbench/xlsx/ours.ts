import { idOfName, isMarkFormula, isOwnComment, SHEET_PROPERTY, sheetOfFormula } from "../../excel/identity";
import type { CommentModel, ConditionalFormatModel, NameModel, SheetModel, WorkbookModel } from "../../host/model";

/*
 * What of a workbook the add-in has put there. It is written so that it can be taken back to the byte, by the command
 * line or here; all else is the user's.
 */

export function isOwnSheet({ properties }: SheetModel): boolean {
  return properties.has(SHEET_PROPERTY);
}

export function isOwnFormat({ type, formula }: Pick<ConditionalFormatModel, "type" | "formula">): boolean {
  return type === "Custom" && isMarkFormula(formula);
}

/** A comment that somebody has answered is the user's by now. */
export function isOwnRemark({ content, replies }: CommentModel): boolean {
  return isOwnComment(content) && replies.length === 0;
}

/** A visible name of that spelling is the user's. */
export function isOwnName({ name, visible }: NameModel): boolean {
  return !visible && idOfName(name) !== undefined;
}

/** The marks of a workbook, so that the same marks are the same text. */
export function marksOf({ sheets, comments }: WorkbookModel): string {
  return JSON.stringify([
    sheets.map(({ id, conditionalFormats }) => [
      id,
      conditionalFormats.filter(isOwnFormat).map(({ ranges, looks }) => [ranges, looks]),
    ]),
    comments
      .filter(isOwnRemark)
      .map(({ sheetId, row, column, content }) => JSON.stringify([sheetId, row, column, content.trimEnd()]))
      .sort(),
  ]);
}

/** Parts of a workbook that saving treats differently. */
export interface Shares {
  /** Our sheets that the file does not have. They stand at the end. */
  readonly added: readonly SheetModel[];
  /** The names that lead to these. */
  readonly names: readonly NameModel[];
  /** The workbook without these, and without our marks. */
  readonly rest: WorkbookModel;
}

/** @param before the workbook as the file has it */
export function sharesOf(before: WorkbookModel, workbook: WorkbookModel): Shares {
  const known = new Set(before.sheets.map(({ id }) => id));
  const isNew = (sheet: SheetModel) => isOwnSheet(sheet) && !known.has(sheet.id);
  // One that a person has moved among the others is written where it stands, as any new sheet.
  const end = workbook.sheets.findLastIndex((sheet) => !isNew(sheet)) + 1;
  const added = workbook.sheets.slice(end);
  const titles = new Set(added.map(({ name }) => name));
  const names = workbook.names.filter((name) => isOwnName(name) && titles.has(sheetOfFormula(name.formula) ?? ""));
  return {
    added,
    names,
    rest: {
      ...workbook,
      sheets: workbook.sheets.slice(0, end).map((sheet) => {
        const conditionalFormats = sheet.conditionalFormats.filter((format) => !isOwnFormat(format));
        return { ...sheet, conditionalFormats };
      }),
      // A new sheet in front leaves the user's own in front as it was.
      activeSheet: added.some(({ id }) => id === workbook.activeSheet) ? before.activeSheet : workbook.activeSheet,
      names: workbook.names.filter((name) => !names.includes(name)),
    },
  };
}
