import { Package } from "../../files/package/package";
import { findWorkbook } from "../../files/package/workbook";
import { parseTree } from "../../files/xml/tree";
import { removeComputedSheets } from "../../files/write/computed-sheets";
import { removeMarks } from "../../files/write/marks";
import { removeStyles } from "../../files/write/styles";
import type { WorkbookModel } from "../../host/model";
import { isOwnName, isOwnSheet } from "./ours";
import type { Source } from "./source";

/**
 * The package of a file without those of our sheets, names and, if so wanted, marks that the workbook has no more: by
 * the same steps as the command line takes them back, so that what is left is the user's to the byte.
 */
export function takeBack(original: Uint8Array, source: Source, workbook: WorkbookModel, marks: boolean): Package {
  const target = new Package(original);
  const kept = new Set(workbook.sheets.map(({ id }) => id));
  const users = source.sheets.filter(({ model }) => !isOwnSheet(model));
  const ours = source.sheets.filter(({ model }) => isOwnSheet(model));
  const gone = new Set(ours.filter(({ model }) => !kept.has(model.id)).map(({ part }) => part.path));
  const hasGone = gone.size > 0 || ownNames(source.model) !== ownNames(workbook);
  if (marks) {
    for (const { part } of users) removeMarks(target, parseTree(target.text(part.path), part.path, ["sheetData"]));
  }
  // A package of no sheets at all cannot be; then new sheets take the place of ours.
  if (hasGone && gone.size < source.sheets.length) {
    const doomed = findWorkbook(target).sheets.filter(({ path }) => gone.has(path));
    removeComputedSheets(
      target,
      doomed.map((part) => ({ ...part, id: "", named: false })),
    );
  }
  if ((marks || hasGone) && gone.size === ours.length) removeStyles(target);
  return target;
}

function ownNames({ names }: WorkbookModel): string {
  return JSON.stringify(
    names
      .filter(isOwnName)
      .map(({ name, formula }) => `${name}${formula}`)
      .sort(),
  );
}
