import { type FoundFormat, readFormatsApart } from "./formats";
import { idOfName, isMarkFormula, sheetOfFormula } from "./identity";

/** What a failed write may have left behind. */
export interface Leftovers {
  /** Ids of the sheets before the write. */
  readonly before: ReadonlySet<string>;
  /** Sheets that were being added: by their id where Excel gave it, else by their name. */
  readonly added: readonly { readonly id: string | undefined; readonly name: string }[];
  /** The workbook's names before the write, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Ids of our sheets that were being filled anew: half of one is worse than none. */
  readonly replaced: readonly string[];
  /** Sheets on which marks were being set, with the ids of the user's conditional formats there. */
  readonly marked: ReadonlyMap<string, readonly string[]>;
  /** Ids of the highlights that had been set, as far as Excel told. */
  readonly highlights: ReadonlySet<string>;
}

/**
 * Takes a failed write back; when that fails, too, the first failure is what the user is told. Deleting sheets has no
 * undo in Excel, so this is no group.
 */
export async function undoWrite(leftovers: Leftovers): Promise<void> {
  try {
    await Excel.run((context) => takeAway(context, leftovers));
  } catch {
    // Nothing more can be done: the caller's own failure says why.
  }
}

/** A new format: one that a co-author has added meanwhile is not ours; one of ours may not have got its formula yet. */
function isOurs({ id, isCustom, formula }: FoundFormat, highlights: ReadonlySet<string>): boolean {
  if (highlights.has(id)) return true;
  return isCustom && (formula === "" || isMarkFormula(formula));
}

/** The same as part of a batch that has more to do. */
export async function takeAway(context: Excel.RequestContext, leftovers: Leftovers): Promise<void> {
  const { before, added, replaced, marked } = leftovers;
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula,items/visible");
  await context.sync();
  const doomed = worksheets.items.filter(
    ({ id, name }) => replaced.includes(id) || (!before.has(id) && added.some((each) => isSame(each, id, name))),
  );
  const markedSheets = worksheets.items.filter(({ id }) => marked.has(id));
  const gone = new Set(doomed.map(({ name }) => name));
  for (const item of names.items) {
    const sheet = sheetOfFormula(String(item.formula));
    if (idOfName(item.name) === undefined) continue;
    const isNew = !leftovers.names.has(item.name.toLowerCase());
    if (isNew || (!item.visible && sheet !== undefined && gone.has(sheet))) item.delete();
  }
  for (const sheet of doomed) sheet.delete();
  await context.sync();
  if (markedSheets.length === 0) return;
  const found = await readFormatsApart(context, markedSheets);
  markedSheets.forEach(({ id }, index) => {
    for (const each of found[index]!.formats) {
      if (!marked.get(id)!.includes(each.id) && isOurs(each, leftovers.highlights)) each.format.delete();
    }
  });
  await context.sync();
}

/** A sheet of that name that somebody else has added meanwhile has another id. */
function isSame(added: Leftovers["added"][number], id: string, name: string): boolean {
  return added.id === undefined ? added.name === name : added.id === id;
}
