import { afterlookOf } from "./afterlook";
import { has } from "./api-sets";
import type { Additions, Change, Written } from "./door";
import { ExcelProblem } from "./door";
import { identityName, SHEET_PROPERTY } from "./identity";
import { brokenFormats, type FoundSheet, type Look, lookThoroughly } from "./look";
import { MarkRecord } from "./mark-record";
import { commentSteps, highlightSteps, type MarkPlan, ownComments, ownHighlights, planMarks } from "./marks";
import { planSheets, type PlannedSheet } from "./plan-sheets";
import { codeOf, idOf, isOutdated, locationOf, wasReached } from "./problems";
import { changeExcel, isOfGroup, Ungroupable } from "./run";
import type { Session } from "./session";
import { contentSteps, emptySheet } from "./sheet-content";
import { sheetNames } from "./sheet-names";
import { performSteps, type Step } from "./steps";
import { type Leftovers, takeAway, undoWrite } from "./undo-write";

/**
 * Writes computed sheets and marks: one round trip to look, one to write. Where a co-author or another copy of the
 * add-in has changed the workbook in between, it looks and writes once more.
 */
export async function writeAdditions(session: Session, additions: Additions): Promise<Written> {
  // A further attempt finds the workbook half changed: what was there is known from before.
  const before: Before = { marks: new MarkRecord(), own: new Set(), emptied: new Set() };
  return writeOnce(session, additions, false, before)
    .catch((error: unknown) => {
      if (error instanceof Overtaken) return writeOnce(session, additions, true, before);
      throw error;
    })
    .catch(async (error: unknown) => {
      // Half of a sheet is worse than none, also where the last attempt did not get as far as to know of it.
      const replaced = [...before.emptied];
      if (before.found && replaced.length > 0) await undoWrite({ ...before.found, ...NOTHING_LEFT, replaced });
      throw error;
    });
}

/** What of ours was there before the first attempt. */
interface Before {
  readonly marks: MarkRecord;
  /** Ids of the computed sheets that there were. */
  readonly own: Set<string>;
  /** Ids of the sheets that an attempt has emptied: half of one is worse than none. */
  readonly emptied: Set<string>;
  found?: Pick<Leftovers, "before" | "names">;
}

const NOTHING_LEFT = { added: [], marked: new Map<string, string[]>(), highlights: new Set<string>() };

/** One of the attempts at a write. */
interface Attempt {
  readonly before: Before;
  readonly willRetry: (error: unknown) => boolean;
  readonly failed: (leftovers: Leftovers) => void;
}

/** The workbook is no longer what it was when it was looked at. */
class Overtaken extends Error {}

async function writeOnce(session: Session, additions: Additions, isLast: boolean, before: Before): Promise<Written> {
  let leftovers: Leftovers | undefined;
  const { value, undo } = await changeExcel({
    batch: async (context, grouped) => {
      const look = await lookThoroughly(context, session);
      const sheets = planSheets(look, additions.sheets);
      const marks = planMarks(look, additions.marks);
      // Renaming a sheet cannot be undone in Excel for Windows and Mac.
      if (grouped && sheets.some(({ own, name }) => own && own.name !== name)) throw new Ungroupable();
      before.found ??= { before: new Set(look.sheets.map(({ id }) => id)), names: look.takenNames };
      for (const { own, spec } of sheets) if (own) before.own.add(spec.id);
      const done = await perform(context, look, sheets, marks, {
        before,
        // What is half replaced is filled anew by the next attempt.
        willRetry: (error) => (grouped && isOfGroup(error)) || (!isLast && isOutdated(error)),
        failed: (left) => (leftovers = left),
      });
      return { look, sheets, marks, ...done };
    },
    recover: async () => {
      if (leftovers) await undoWrite(leftovers);
      leftovers = undefined;
    },
  }).catch((error: unknown) => {
    throw error instanceof ExcelProblem && error.details.overtaken ? new Overtaken() : error;
  });
  const { look, sheets, marks, targets, comments, withComments } = value;
  const takeBack = takeBackOf(session, sheets, targets, before);
  targets.forEach((target, index) => {
    const { spec, name } = sheets[index]!;
    session.specs.set(spec.id, spec);
    const id = idOf(target);
    if (id === undefined) return;
    session.sheets.set(id, name);
    session.computed.add(id);
  });
  for (const { id } of look.comments) if (!comments.removed.has(id)) session.comments.add(id);
  for (const id of comments.removed) session.comments.delete(id);
  for (const id of comments.added) session.comments.add(id);
  return {
    sheets: sheets.map(({ name }) => name),
    marks: marks.sheets.reduce((sum, each) => sum + each.marks.length, 0),
    withComments,
    protectedSheets: marks.protectedSheets,
    brokenFormats: brokenFormats(look),
    undo,
    ...(takeBack ? { takeBack } : {}),
  };
}

/**
 * Sheets that were there before get what they said, marks are those of before, added sheets go. Undefined where this
 * session does not know what a replaced sheet said: an earlier one has written it.
 */
function takeBackOf(
  session: Session,
  sheets: readonly PlannedSheet[],
  targets: readonly Excel.Worksheet[],
  before: Before,
): Change["takeBack"] {
  const replaced = sheets.filter(({ spec }) => before.own.has(spec.id)).map(({ spec }) => session.specs.get(spec.id));
  const known = replaced.filter((spec) => spec !== undefined);
  if (known.length < replaced.length) return undefined;
  const added = sheets.flatMap(({ spec, name }, index) =>
    before.own.has(spec.id) ? [] : [{ id: idOf(targets[index]!), name }],
  );
  if (before.marks.isTooLarge()) return undefined;
  const leftovers: Leftovers = { ...before.found!, ...NOTHING_LEFT, added, replaced: [] };
  return async () => {
    await writeAdditions(session, { sheets: known, marks: before.marks.marks(await sheetNames()) });
    if (added.length > 0) await changeExcel({ groupable: false, batch: (context) => takeAway(context, leftovers) });
    for (const { id } of added) {
      if (id === undefined) continue;
      session.sheets.delete(id);
      session.computed.delete(id);
    }
    return { kept: [] };
  };
}

/**
 * In this order: what may be refused (a sheet that has gone, a protected workbook), then new sheets, then what
 * replaces something, then highlights, comments last. A failure is undone as far as Excel had got.
 */
async function perform(
  context: Excel.RequestContext,
  look: Look,
  sheets: readonly PlannedSheet[],
  marks: MarkPlan,
  { before, willRetry, failed }: Attempt,
) {
  const { worksheets } = context.workbook;
  // Excel answers these once it has got so far.
  const reached: Partial<Record<"beginning" | "replacing" | "marking", OfficeExtension.ClientResult<number>>> = {};
  reached.beginning = worksheets.getCount();
  for (const { own } of sheets) own?.sheet.load("id");
  for (const { found } of marks.sheets) found.sheet.load("id");
  const targets = sheets.map(({ own, name }) => own?.sheet ?? worksheets.add(name).load("id"));
  sheets.forEach((planned, index) => identify(context, look, planned, targets[index]!));

  const renamed = new Map(sheets.filter(({ spec, name }) => spec.name !== name).map((p) => [p.spec.name, p.name]));
  const contents = (replacing: boolean): Step[] =>
    sheets.flatMap((planned, index) =>
      (planned.own !== undefined) === replacing ? contentSteps(targets[index]!, planned.spec, renamed) : [],
    );
  const replaced = sheets.filter(({ own }) => own);
  const removed = ownComments(look);
  const highlights: Excel.ConditionalFormat[] = [];
  const added: Excel.Comment[] = [];
  const afterlook = afterlookOf(context, look, marks, highlights);
  const steps = [
    ...contents(false),
    step(() => {
      if (replaced.length > 0) reached.replacing = worksheets.getCount();
      for (const { own, name } of replaced) replace(own!, name, look.sheetDetails.get(own!.id)?.charts ?? []);
    }),
    ...contents(true),
    step(() => {
      const earlier = ownHighlights(look);
      if (earlier.length + marks.sheets.length > 0) reached.marking = worksheets.getCount();
      for (const { format, sheet } of earlier) {
        before.marks.addHighlight(sheet, format);
        format.delete();
      }
    }),
    ...highlightSteps(look, marks, (format) => highlights.push(format)),
    step(() => {
      for (const found of removed) {
        before.marks.addComment(found, look);
        found.comment.delete();
      }
    }),
  ];
  const comments = has("comments") ? commentSteps(context, look, marks, removed, (each) => added.push(each)) : [];

  let withComments = has("comments");
  try {
    await performSteps(context, [...steps, step(() => afterlook.queue()), ...comments]);
    await context.sync().catch((error: unknown) => {
      // Comments come last: all else is done. A note, of which this Excel cannot tell us, may be in the way of one.
      if (!/^Comment/.test(locationOf(error)) || !afterlook.isAnswered()) throw error;
      withComments = false;
    });
    await afterlook.settle();
  } catch (error) {
    const isAnswered = wasReached(reached.beginning);
    const retried = willRetry(error);
    if (wasReached(reached.replacing)) for (const { own } of replaced) before.emptied.add(own!.id);
    // No answer at all: Excel has done nothing or everything, of neither of which anything has to be taken back.
    if (isAnswered) {
      failed({
        before: new Set(look.sheets.map(({ id }) => id)),
        names: look.takenNames,
        added: addedSheets(sheets, targets, error),
        replaced: retried ? [] : [...before.emptied],
        marked: new Map(
          wasReached(reached.marking)
            ? marks.sheets.map(({ found }) => [found.id, look.sheetDetails.get(found.id)?.foreignFormats ?? []])
            : [],
        ),
        highlights: new Set(highlights.flatMap((format) => idOf(format) ?? [])),
      });
    }
    throw retried && isOutdated(error) ? new ExcelProblem("failed", { overtaken: "yes" }) : error;
  }
  return {
    targets,
    comments: {
      removed: new Set(removed.map(({ id }) => id)),
      added: added.flatMap((comment) => idOf(comment) ?? []),
    },
    withComments,
  };
}

/** The sheets that this write has added; one whose name was taken meanwhile is somebody else's. */
function addedSheets(sheets: readonly PlannedSheet[], targets: readonly Excel.Worksheet[], error: unknown) {
  return sheets.flatMap(({ own, name }, index) => {
    const id = own ? undefined : idOf(targets[index]!);
    return own || (id === undefined && codeOf(error) === "ItemAlreadyExists") ? [] : [{ id, name }];
  });
}

const step = (queue: () => void): Step => ({ bytes: 0, queue });

function replace({ sheet, name }: FoundSheet, wanted: string, charts: readonly Excel.Chart[]): void {
  if (name !== wanted) sheet.name = wanted;
  emptySheet(sheet, charts);
}

/** Puts on a sheet what makes it ours, as far as it is not there. */
function identify(
  context: Excel.RequestContext,
  look: Look,
  { spec, own }: PlannedSheet,
  sheet: Excel.Worksheet,
): void {
  if (has("sheetProperties") && (!own || look.properties.get(own.id) !== spec.id)) {
    sheet.customProperties.add(SHEET_PROPERTY, spec.id);
  }
  const name = identityName(spec.id);
  const present = look.names.find((each) => each.name === name);
  if (present && own?.name === present.sheet) return;
  // The user's own name of that spelling stays; the property has to do then.
  if (!present && look.takenNames.has(name)) return;
  present?.item.delete();
  context.workbook.names.add(name, sheet.getRange("A1")).visible = false;
}
