import type { WorkbookModel } from "../../host/model";
import { writeCustomXml } from "./custom-xml";
import { graftedPackage } from "./graft";
import { addComments } from "./notes";
import { marksOf, sharesOf } from "./ours";
import { addHighlights } from "./own-marks";
import { addOwnSheets, refillOwnSheets } from "./own-sheets";
import { readSource } from "./source";
import { takeBack } from "./take-back";
import { isUnchanged } from "./unchanged";

/**
 * The workbook as an .xlsx file, made in three steps. First, additions of ours that the workbook no longer has are
 * removed from the file. Then the user's changes are transferred into it. Last, our additions are written as the
 * command line writes them, so that they can be removed without a trace. If the user has changed nothing, every part of
 * the file is kept.
 * @param original the bytes from which `openWorkbook` made the model; undefined for a new workbook.
 * @throws UnreadableFile when the original cannot be read, RangeError for a workbook without sheets.
 */
export async function saveWorkbook(original: Uint8Array | undefined, workbook: WorkbookModel): Promise<Uint8Array> {
  if (workbook.sheets.length === 0) throw new RangeError("a workbook has at least one sheet");
  if (!original) {
    const target = await graftedPackage(undefined, workbook);
    addComments(target, workbook, false);
    writeCustomXml(target, undefined, workbook);
    return target.write();
  }
  const source = await readSource(original);
  const shares = sharesOf(source.model, workbook);
  let hasMarks = marksOf(source.model) === marksOf(workbook);
  let target = takeBack(original, source, workbook, !hasMarks);
  if (isUnchanged(source, target, shares.rest)) {
    await refillOwnSheets(target, source, shares.rest);
  } else {
    // The transfer starts from the file without our marks, so they are added again afterwards.
    hasMarks = false;
    const users = takeBack(original, source, workbook, true).write();
    target = await graftedPackage(await readSource(users), shares.rest);
  }
  await addOwnSheets(target, shares.added, shares.names);
  if (!hasMarks) addHighlights(target, workbook);
  addComments(target, workbook, hasMarks);
  writeCustomXml(target, source.model, workbook);
  return target.write();
}
