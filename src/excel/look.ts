import { has } from "./api-sets";
import { isMark, mayBeBroken, queueFormats, readFormatsApart, type SheetFormats } from "./formats";
import { idOfName, isOwnChart, isOwnComment, SHEET_PROPERTY, sheetOfFormula, splitAddress } from "./identity";
import { queueNotes } from "./notes";
import { isOutdated } from "./problems";
import type { Session } from "./session";

/*
 * Looking round the workbook before anything is done in it: sheets, protection, what of ours is there already. The
 * lists of sheets and comments come in one round trip together with the details of those known from before; only
 * strangers' details need another.
 */

/** A worksheet as it was found. */
export interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  /** The id of the computed sheet that a hidden name makes it. */
  readonly named: string | undefined;
}

/** What our additions to a sheet are. */
export interface SheetDetails {
  /** Our highlights. */
  readonly marks: readonly Excel.ConditionalFormat[];
  /** The ids of the conditional formats that are not ours. */
  readonly foreignFormats: readonly string[];
  /** Whether some conditional formats could not be read. */
  readonly broken: boolean;
  /** Charts with names of ours; on a computed sheet they are ours, on another the user's copies. */
  readonly charts: readonly Excel.Chart[];
}

/** A comment as it was found. */
export interface FoundComment {
  readonly comment: Excel.Comment;
  readonly id: string;
  readonly content: string;
  readonly ours: boolean;
}

export interface CommentDetails {
  readonly sheet: string;
  readonly address: string;
  readonly replied: boolean;
}

/** A name of ours. */
export interface FoundName {
  readonly item: Excel.NamedItem;
  readonly name: string;
  readonly id: string;
  /** The sheet it leads into; undefined when it is broken. */
  readonly sheet: string | undefined;
}

export interface Look {
  readonly sheets: readonly FoundSheet[];
  readonly names: readonly FoundName[];
  /** Every name of the workbook in lower case, as they are compared. */
  readonly takenNames: ReadonlySet<string>;
  readonly comments: readonly FoundComment[];
  /** Our notes, where Excel tells of notes. */
  readonly notes: readonly Excel.Note[];
  readonly isProtected: boolean;
  /** The ids in our custom property, by the sheet's id; incomplete until `queueRest` has been synced and taken. */
  readonly properties: Map<string, string | undefined>;
  /** By the sheet's id; incomplete likewise. */
  readonly sheetDetails: Map<string, SheetDetails>;
  /** By the comment's id. */
  readonly commentDetails: Map<string, CommentDetails>;
  /**
   * Asks for the details that are missing; the function returned takes them after the next sync.
   * @param apart what has been read apart of the conditional formats, by the sheet's id.
   */
  queueRest(apart?: ReadonlyMap<string, SheetFormats>): (() => void) | undefined;
  /** The same for the properties alone. */
  queueProperties(): () => void;
}

/** One round trip; two when what the session knows is out of date. */
export async function lookRound(context: Excel.RequestContext, session: Session): Promise<Look> {
  const lists = queueLists(context);
  const { workbook } = context;
  const early = {
    sheets: [...session.sheets.keys()].map((id) => ({ id, queued: queueSheet(workbook.worksheets.getItem(id)) })),
    comments: has("comments")
      ? [...session.comments].map((id) => ({ id, queued: queueComment(workbook.comments.getItem(id)) }))
      : [],
  };
  try {
    await context.sync();
  } catch (error) {
    const outdated = session.sheets.size + session.comments.size > 0;
    if (!outdated || !(isOutdated(error) || mayBeBroken(error))) throw error;
    session.sheets.clear();
    session.comments.clear();
    return lookRound(context, session);
  }
  const look = takeLists(lists);
  for (const { id, queued } of early.sheets) takeSheet(look, id, queued);
  for (const { id, queued } of early.comments) look.commentDetails.set(id, takeComment(queued));
  session.sheets = new Map(look.sheets.map(({ id, name }) => [id, name]));
  session.comments = new Set(look.comments.map(({ id }) => id));
  return look;
}

/** The same with every detail. */
export async function lookThoroughly(context: Excel.RequestContext, session: Session): Promise<Look> {
  const look = await lookRound(context, session);
  const take = look.queueRest();
  if (!take) return look;
  try {
    await context.sync();
  } catch (error) {
    if (!mayBeBroken(error)) throw error;
    return lookApart(context, session);
  }
  take();
  return look;
}

/** Every detail, the conditional formats of each sheet by themselves: for workbooks in which some are broken. */
export async function lookApart(context: Excel.RequestContext, session: Session): Promise<Look> {
  session.sheets.clear();
  session.comments.clear();
  const look = await lookRound(context, session);
  const formats = await readFormatsApart(
    context,
    look.sheets.map(({ sheet }) => sheet),
  );
  const take = look.queueRest(new Map(look.sheets.map(({ id }, index) => [id, formats[index]!])));
  await context.sync();
  take?.();
  return look;
}

/** The names of sheets with conditional formats that Excel no longer reads. */
export function brokenFormats({ sheets, sheetDetails }: Look): string[] {
  return sheets.filter(({ id }) => sheetDetails.get(id)?.broken).map(({ name }) => name);
}

/** Our computed sheets by their ids: of several with one property the named one, else the first. */
export function computedSheets({ sheets, properties }: Pick<Look, "sheets" | "properties">): Map<string, FoundSheet> {
  const computed = new Map<string, FoundSheet>();
  for (const sheet of sheets) {
    const property = properties.get(sheet.id);
    if (sheet.named !== undefined) computed.set(sheet.named, sheet);
    else if (property !== undefined && !computed.has(property)) computed.set(property, sheet);
  }
  return computed;
}

function queueLists(context: Excel.RequestContext) {
  const { workbook } = context;
  return {
    sheets: workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected"),
    names: workbook.names.load("items/name,items/formula,items/visible,items/scope"),
    protection: workbook.protection.load("protected"),
    comments: has("comments") ? workbook.comments.load("items/id,items/content") : undefined,
    notes: queueNotes(context),
  };
}

type Lists = Omit<Look, "queueRest" | "queueProperties">;

function takeLists({ sheets, names, protection, comments, notes }: ReturnType<typeof queueLists>): Look {
  const ours = names.items.flatMap((item): FoundName[] => {
    const id = idOfName(item.name);
    // A visible name of that spelling is the user's; so is the copy that Excel makes for the copy of a sheet.
    if (id === undefined || item.visible || item.scope !== "Workbook") return [];
    return [{ item, name: item.name, id, sheet: sheetOfFormula(String(item.formula)) }];
  });
  const look: Lists = {
    sheets: sheets.items.map((sheet) => ({
      sheet,
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.protection.protected,
      named: ours.find((name) => name.sheet === sheet.name)?.id,
    })),
    names: ours,
    takenNames: new Set(names.items.map(({ name }) => name.toLowerCase())),
    isProtected: protection.protected,
    comments: (comments?.items ?? []).map((comment) => ({
      comment,
      id: comment.id,
      content: comment.content,
      ours: isOwnComment(comment.content),
    })),
    notes: notes(),
    properties: new Map(),
    sheetDetails: new Map(),
    commentDetails: new Map(),
  };
  return { ...look, queueRest: (apart) => queueRest(look, apart), queueProperties: () => queueProperties(look) };
}

function queueProperties({ sheets, properties }: Lists): () => void {
  const queued = sheets.map(({ id, sheet }) => ({ id, take: queueProperty(sheet) }));
  return () => queued.forEach(({ id, take }) => properties.set(id, take()));
}

function queueRest(look: Lists, apart?: ReadonlyMap<string, SheetFormats>) {
  const { sheets, comments, sheetDetails, commentDetails } = look;
  const strangers = sheets
    .filter(({ id }) => !sheetDetails.has(id))
    .map(({ id, sheet }) => ({ id, queued: queueSheet(sheet, apart?.get(id)) }));
  const remarks = comments
    .filter(({ id }) => !commentDetails.has(id))
    .map(({ id, comment }) => ({ id, queued: queueComment(comment) }));
  if (strangers.length + remarks.length === 0) return undefined;
  return () => {
    for (const { id, queued } of strangers) takeSheet(look, id, queued);
    for (const { id, queued } of remarks) commentDetails.set(id, takeComment(queued));
  };
}

function queueProperty(sheet: Excel.Worksheet): () => string | undefined {
  if (!has("sheetProperties")) return () => undefined;
  const property = sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).load("value");
  return () => (property.isNullObject ? undefined : property.value);
}

function queueSheet(sheet: Excel.Worksheet, apart?: SheetFormats) {
  return {
    formats: apart ? () => apart : queueFormats(sheet),
    property: queueProperty(sheet),
    charts: sheet.charts.load("items/name"),
  };
}

function takeSheet(
  { properties, sheetDetails }: Lists,
  id: string,
  { formats, property, charts }: ReturnType<typeof queueSheet>,
): void {
  const found = formats();
  properties.set(id, property());
  sheetDetails.set(id, {
    marks: found.formats.filter(isMark).map(({ format }) => format),
    foreignFormats: found.formats.filter((each) => !isMark(each)).map((each) => each.id),
    broken: found.broken,
    charts: charts.items.filter(({ name }) => isOwnChart(name)),
  });
}

function queueComment(comment: Excel.Comment) {
  return { location: comment.getLocation().load("address"), replies: comment.replies.getCount() };
}

function takeComment({ location, replies }: ReturnType<typeof queueComment>): CommentDetails {
  return { ...splitAddress(location.address), replied: replies.value > 0 };
}
