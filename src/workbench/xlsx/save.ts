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
 * The workbook as an .xlsx file, in three layers. What is ours in the file and no more in the workbook is taken out of
 * it; what the user has changed is grafted on what is left; what is ours is added at last, as the command line does, so
 * that it can be taken back to the byte. A workbook in which the user has changed nothing keeps every part of its file.
 * @param original the bytes that `openWorkbook` made the model of; undefined for a workbook that comes from no file.
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
    // Marks lie within what is grafted: they are put on again when that is done.
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
