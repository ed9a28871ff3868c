/*
 * Members that Excel cannot undo, as documented in OfficeDev/office-js-docs-pr,
 * docs/excel/excel-add-ins-undo-capabilities.md, "Unsupported APIs". Listed are those of the classes that the host has,
 * by their names on the wire.
 */

export type Platform = "desktop" | "web";

const BOTH: readonly Platform[] = ["desktop", "web"];
const DESKTOP: readonly Platform[] = ["desktop"];
const WEB: readonly Platform[] = ["web"];

/** The platforms on which each member cannot be undone; `desktop` is Windows and Mac. */
const WITHOUT_UNDO: Readonly<Record<string, readonly Platform[]>> = {
  "Chart.CategoryLabelLevel": BOTH,
  "Chart.SeriesNameLevel": BOTH,
  "NamedItem.Comment": WEB,
  "Workbook.Close": BOTH,
  "Workbook.InsertWorksheetsFromBase64": BOTH,
  "Workbook.Save": BOTH,
  "WorkbookProtection.Protect": BOTH,
  "WorkbookProtection.Unprotect": BOTH,
  "Worksheet.Copy": BOTH,
  "Worksheet.Delete": BOTH,
  "Worksheet.Name": DESKTOP,
  "Worksheet.Position": DESKTOP,
  "Worksheet.StandardWidth": WEB,
  "Worksheet.Visibility": DESKTOP,
  "WorksheetCollection.AddFromBase64": BOTH,
  "WorksheetProtection.PauseProtection": BOTH,
  "WorksheetProtection.Protect": BOTH,
  "WorksheetProtection.ResumeProtection": BOTH,
  "WorksheetProtection.SetPassword": BOTH,
  "WorksheetProtection.Unprotect": BOTH,
  "WorksheetProtection.UpdateOptions": BOTH,
};

/** True for a change that cannot be undone on the platform. */
export function isWithoutUndo(kind: string, member: string, platform: Platform): boolean {
  return WITHOUT_UNDO[`${kind}.${member}`]?.includes(platform) ?? false;
}

/** Members that empty the undo stack although they only read: OfficeDev/office-js 5918. */
const EMPTYING_READS: ReadonlySet<string> = new Set(["Range.GetMergedAreasOrNullObject"]);

export function emptiesUndo(kind: string, member: string): boolean {
  return EMPTYING_READS.has(`${kind}.${member}`);
}
