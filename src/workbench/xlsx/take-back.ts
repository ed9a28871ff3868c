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
 * The package of a file without those of our sheets, names and (if `marks`) marks that the workbook no longer has. They
 * are removed as the command line does it, so that the user's part is the same to the byte.
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
  // A package needs at least one sheet. If only our sheets would be removed, new sheets replace them later.
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
