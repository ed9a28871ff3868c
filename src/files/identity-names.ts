import type { SheetPart, WorkbookPart } from "./package/workbook";
import { childOf, childrenOf, type XmlElement, type XmlTree } from "./xml/tree";

/*
 * The second carrier of a computed sheet's identity, for programs that drop worksheet properties on saving
 * (LibreOffice): a hidden name of the workbook that refers to the sheet's first cell. Every program updates such a name
 * when the sheet is renamed or moved. Names may not contain hyphens and our ids contain no underscores, so a hyphen is
 * written as an underscore: `project-funds` is `_gouji_sheet_project_funds`.
 */

const NAME = /^_gouji_sheet_([a-z0-9_]+)$/;
/** A reference: its sheet, quoted or plain, and the rest. A broken reference has the sheet `#REF`. */
const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!"(]+))!(.*)$/s;

/** A hidden name of the workbook that looks like one of ours. */
interface IdentityName {
  readonly element: XmlElement;
  readonly id: string;
  /** The name of the sheet that it refers to; undefined when it is no plain reference. */
  readonly sheet: string | undefined;
  /** The rest of the reference. */
  readonly cell: string;
}

/** True where an id can be turned into a name and back. */
export function isSheetId(id: string): boolean {
  return /^[a-z0-9-]+$/.test(id);
}

/** The name for a computed sheet's id. */
export function identityName(id: string): string {
  return `_gouji_sheet_${id.replaceAll("-", "_")}`;
}

function identityNames(tree: XmlTree): IdentityName[] {
  return childrenOf(childOf(tree.root, "definedNames"), "definedName").flatMap((element) => {
    const { name = "", hidden, localSheetId } = element.attributes;
    const id = NAME.exec(name)?.[1]?.replaceAll("_", "-");
    // When a user copies a sheet, Excel gives the copy a name with the scope of that sheet. The copy belongs to the
    // user.
    if (id === undefined || localSheetId !== undefined || (hidden !== "1" && hidden !== "true")) return [];
    const [, quoted, plain, cell = ""] = REFERENCE.exec(element.text.trim()) ?? [];
    return [{ element, id, sheet: quoted?.replaceAll("''", "'") ?? plain, cell }];
  });
}

/** The ids of the sheets to which one of our names refers. */
export function namedSheets({ tree, sheets }: WorkbookPart): Map<SheetPart, string> {
  const ids = new Map<SheetPart, string>();
  for (const { id, sheet: name, cell } of identityNames(tree)) {
    const sheet = cell === "$A$1" && sheets.find((candidate) => candidate.name === name);
    if (sheet) ids.set(sheet, id);
  }
  return ids;
}

/** Our names that are broken, or that refer to none of the remaining sheets. */
export function staleNames(tree: XmlTree, stays: (sheet: string) => boolean): XmlElement[] {
  return identityNames(tree)
    .filter(({ sheet, cell }) => sheet !== undefined && (!stays(sheet) || cell.includes("#REF!")))
    .map(({ element }) => element);
}
