import { idOfName, isMarkFormula, isOwnComment, SHEET_PROPERTY, sheetOfFormula } from "../../excel/identity";
import type { CommentModel, ConditionalFormatModel, NameModel, SheetModel, WorkbookModel } from "../../host/model";

/*
 * The parts of a workbook that the add-in has added. They are written in such a way that the command line and the
 * workbench can remove them without a trace. Everything else belongs to the user.
 */

export function isOwnSheet({ properties }: SheetModel): boolean {
  return properties.has(SHEET_PROPERTY);
}

export function isOwnFormat({ type, formula }: Pick<ConditionalFormatModel, "type" | "formula">): boolean {
  return type === "Custom" && isMarkFormula(formula);
}

/** True for a comment of ours. Once somebody has replied to it, it belongs to the user. */
export function isOwnRemark({ content, replies }: CommentModel): boolean {
  return isOwnComment(content) && replies.length === 0;
}

/** True for a name of ours. A visible name with the same spelling belongs to the user. */
export function isOwnName({ name, visible }: NameModel): boolean {
  return !visible && idOfName(name) !== undefined;
}

/** The marks of a workbook as a text; equal marks give the same text. */
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

/** The parts of a workbook that are saved in different ways. */
export interface Shares {
  /** Our sheets that the file does not have yet and that are at the end. */
  readonly added: readonly SheetModel[];
  /** The names that refer to these sheets. */
  readonly names: readonly NameModel[];
  /** The workbook without these sheets and names and without our marks. */
  readonly rest: WorkbookModel;
}

/** @param before the workbook as the file has it */
export function sharesOf(before: WorkbookModel, workbook: WorkbookModel): Shares {
  const known = new Set(before.sheets.map(({ id }) => id));
  const isNew = (sheet: SheetModel) => isOwnSheet(sheet) && !known.has(sheet.id);
  // A sheet of ours that a person has moved between the others is saved in its place like any new sheet.
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
      // If a new sheet is active, the rest keeps the active sheet that it had.
      activeSheet: added.some(({ id }) => id === workbook.activeSheet) ? before.activeSheet : workbook.activeSheet,
      names: workbook.names.filter((name) => !names.includes(name)),
    },
  };
}
