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

/** Takes a failed write back; when that fails, too, the first failure is what the user is told. */
export async function undoWrite(leftovers: Leftovers): Promise<void> {
  try {
    await Excel.run({ mergeUndoGroup: true }, (context) => takeBack(context, leftovers));
  } catch {
    // Nothing more can be done: the caller's own failure says why.
  }
}

const FORMAT = "items/id,items/type,items/customOrNullObject/rule/formula";

/** A new format: one that a co-author has added meanwhile is not ours; one of ours may not have got its formula yet. */
function isOurs({ id, type, customOrNullObject }: Excel.ConditionalFormat, highlights: ReadonlySet<string>): boolean {
  if (highlights.has(id)) return true;
  if (type !== "Custom") return false;
  const { formula } = customOrNullObject.rule;
  return formula === "" || isMarkFormula(formula);
}

async function takeBack(context: Excel.RequestContext, leftovers: Leftovers): Promise<void> {
  const { before, added, replaced, marked } = leftovers;
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula,items/visible");
  await context.sync();
  const doomed = worksheets.items.filter(
    ({ id, name }) => replaced.includes(id) || (!before.has(id) && added.some((each) => isSame(each, id, name))),
  );
  const formats = worksheets.items
    .filter(({ id }) => marked.has(id))
    .map((sheet) => ({ users: marked.get(sheet.id)!, list: sheet.getRange().conditionalFormats.load(FORMAT) }));
  const gone = new Set(doomed.map(({ name }) => name));
  for (const item of names.items) {
    const sheet = sheetOfFormula(String(item.formula));
    if (idOfName(item.name) === undefined) continue;
    const isNew = !leftovers.names.has(item.name.toLowerCase());
    if (isNew || (!item.visible && sheet !== undefined && gone.has(sheet))) item.delete();
  }
  for (const sheet of doomed) sheet.delete();
  await context.sync();
  for (const { users, list } of formats) {
    for (const format of list.items) {
      if (!users.includes(format.id) && isOurs(format, leftovers.highlights)) format.delete();
    }
  }
  await context.sync();
}

/** A sheet of that name that somebody else has added meanwhile has another id. */
function isSame(added: Leftovers["added"][number], id: string, name: string): boolean {
  return added.id === undefined ? added.name === name : added.id === id;
}
