import { has } from "./api-sets";
import {
  idOfName,
  isMarkFormula,
  isOwnChart,
  isOwnComment,
  SHEET_PROPERTY,
  sheetOfFormula,
  splitAddress,
} from "./identity";
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
  /** The id in our custom property. */
  readonly property: string | undefined;
  /** Our highlights. */
  readonly marks: readonly Excel.ConditionalFormat[];
  /** The ids of the conditional formats that are not ours. */
  readonly foreignFormats: readonly string[];
  /** Charts with names of ours; on a computed sheet they are ours, on another the user's copies. */
  readonly charts: readonly Excel.Chart[];
}

/** A comment as it was found. */
export interface FoundComment {
  readonly comment: Excel.Comment;
  readonly id: string;
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
  readonly isProtected: boolean;
  /** By the sheet's id; incomplete until `queueRest` has been synced and taken. */
  readonly sheetDetails: Map<string, SheetDetails>;
  /** By the comment's id. */
  readonly commentDetails: Map<string, CommentDetails>;
  /** Asks for the details that are missing; the function returned takes them after the next sync. */
  queueRest(): (() => void) | undefined;
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
    if (!outdated || !isOutdated(error)) throw error;
    session.sheets.clear();
    session.comments.clear();
    return lookRound(context, session);
  }
  const look = takeLists(lists);
  for (const { id, queued } of early.sheets) look.sheetDetails.set(id, takeSheet(queued));
  for (const { id, queued } of early.comments) look.commentDetails.set(id, takeComment(queued));
  session.sheets = new Map(look.sheets.map(({ id, name }) => [id, name]));
  session.comments = new Set(look.comments.map(({ id }) => id));
  return look;
}

/** The same with every detail. */
export async function lookThoroughly(context: Excel.RequestContext, session: Session): Promise<Look> {
  const look = await lookRound(context, session);
  const take = look.queueRest();
  if (take) {
    await context.sync();
    take();
  }
  return look;
}

/** Our computed sheets by their ids: of several with one property the named one, else the first. */
export function computedSheets({ sheets, sheetDetails }: Look): Map<string, FoundSheet> {
  const computed = new Map<string, FoundSheet>();
  for (const sheet of sheets) {
    const property = sheetDetails.get(sheet.id)?.property;
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
  };
}

function takeLists({ sheets, names, protection, comments }: ReturnType<typeof queueLists>): Look {
  const ours = names.items.flatMap((item): FoundName[] => {
    const id = idOfName(item.name);
    // A visible name of that spelling is the user's; so is the copy that Excel makes for the copy of a sheet.
    if (id === undefined || item.visible || item.scope !== "Workbook") return [];
    return [{ item, name: item.name, id, sheet: sheetOfFormula(String(item.formula)) }];
  });
  const look: Omit<Look, "queueRest"> = {
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
      ours: isOwnComment(comment.content),
    })),
    sheetDetails: new Map(),
    commentDetails: new Map(),
  };
  return { ...look, queueRest: () => queueRest(look) };
}

function queueRest({ sheets, comments, sheetDetails, commentDetails }: Omit<Look, "queueRest">) {
  const strangers = sheets
    .filter(({ id }) => !sheetDetails.has(id))
    .map(({ id, sheet }) => ({ id, queued: queueSheet(sheet) }));
  const remarks = comments
    .filter(({ id }) => !commentDetails.has(id))
    .map(({ id, comment }) => ({ id, queued: queueComment(comment) }));
  if (strangers.length + remarks.length === 0) return undefined;
  return () => {
    for (const { id, queued } of strangers) sheetDetails.set(id, takeSheet(queued));
    for (const { id, queued } of remarks) commentDetails.set(id, takeComment(queued));
  };
}

function queueSheet(sheet: Excel.Worksheet) {
  return {
    formats: sheet.getRange().conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula"),
    property: has("sheetProperties")
      ? sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).load("value")
      : undefined,
    charts: sheet.charts.load("items/name"),
  };
}

function takeSheet({ formats, property, charts }: ReturnType<typeof queueSheet>): SheetDetails {
  const marks = formats.items.filter(
    (format) => format.type === "Custom" && isMarkFormula(format.customOrNullObject.rule.formula),
  );
  return {
    property: property && !property.isNullObject ? property.value : undefined,
    marks,
    foreignFormats: formats.items.filter((format) => !marks.includes(format)).map(({ id }) => id),
    charts: charts.items.filter(({ name }) => isOwnChart(name)),
  };
}

function queueComment(comment: Excel.Comment) {
  return { location: comment.getLocation().load("address"), replies: comment.replies.getCount() };
}

function takeComment({ location, replies }: ReturnType<typeof queueComment>): CommentDetails {
  return { ...splitAddress(location.address), replied: replies.value > 0 };
}
