import { afterlookOf } from "./afterlook";
import { has } from "./api-sets";
import type { Additions, Written } from "./door";
import { ExcelProblem } from "./door";
import { identityName, SHEET_PROPERTY } from "./identity";
import { type FoundSheet, type Look, lookThoroughly } from "./look";
import { commentSteps, highlightSteps, type MarkPlan, ownComments, ownHighlights, planMarks } from "./marks";
import { planSheets, type PlannedSheet } from "./plan-sheets";
import { codeOf, idOf, isOutdated, locationOf, wasReached } from "./problems";
import { changeExcel } from "./run";
import { recordMarks, type Session } from "./session";
import { contentSteps, emptySheet } from "./sheet-content";
import { performSteps, type Step } from "./steps";
import { undoWrite } from "./undo-write";

/**
 * Writes computed sheets and marks: one round trip to look, one to write. Where a co-author or another copy of the
 * add-in has changed the workbook in between, it looks and writes once more.
 */
export async function writeAdditions(session: Session, additions: Additions): Promise<Written> {
  const attempt = (isLast: boolean) => writeOnce(session, additions, isLast);
  const outcome = await attempt(false).catch((error: unknown) => {
    if (error instanceof Overtaken) return attempt(true);
    throw error;
  });
  await recordMarks(outcome.marked, outcome.comments);
  return outcome.written;
}

/** The workbook is no longer what it was when it was looked at. */
class Overtaken extends Error {}

async function writeOnce(session: Session, additions: Additions, isLast: boolean) {
  return changeExcel(async (context) => {
    const look = await lookThoroughly(context, session);
    const sheets = planSheets(look, additions.sheets);
    const marks = planMarks(look, additions.marks);
    const { targets, comments, withComments } = await perform(context, look, sheets, marks, isLast);
    targets.forEach((target, index) => {
      const id = idOf(target);
      if (id === undefined) return;
      session.sheets.set(id, sheets[index]!.name);
      session.computed.add(id);
    });
    for (const { id } of look.comments) if (!comments.removed.has(id)) session.comments.add(id);
    for (const id of comments.removed) session.comments.delete(id);
    for (const id of comments.added) session.comments.add(id);
    const written: Written = {
      sheets: sheets.map(({ name }) => name),
      marks: marks.sheets.reduce((sum, each) => sum + each.marks.length, 0),
      withComments,
      protectedSheets: marks.protectedSheets,
    };
    return { written, marked: marks.sheets.map(({ found }) => found.id), comments: comments.added };
  }).catch((error: unknown) => {
    throw error instanceof ExcelProblem && error.details.overtaken ? new Overtaken() : error;
  });
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
  isLast: boolean,
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
  const afterlook = afterlookOf(context, marks, highlights);
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
      for (const { format } of earlier) format.delete();
    }),
    ...highlightSteps(look, marks, (format) => highlights.push(format)),
    step(() => removed.forEach(({ comment }) => comment.delete())),
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
    const overtaken = !isLast && isOutdated(error);
    // No answer at all: Excel has done nothing or everything, of neither of which anything has to be taken back.
    if (isAnswered) {
      await undoWrite({
        before: new Set(look.sheets.map(({ id }) => id)),
        names: look.takenNames,
        added: addedSheets(sheets, targets, error),
        // What was replaced will be filled anew by the next attempt.
        replaced: !overtaken && wasReached(reached.replacing) ? replaced.map(({ own }) => own!.id) : [],
        marked: new Map(
          wasReached(reached.marking)
            ? marks.sheets.map(({ found }) => [found.id, look.sheetDetails.get(found.id)?.foreignFormats ?? []])
            : [],
        ),
        highlights: new Set(highlights.flatMap((format) => idOf(format) ?? [])),
      });
    }
    throw overtaken ? new ExcelProblem("failed", { overtaken: "yes" }) : error;
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
  if (has("sheetProperties") && (!own || look.sheetDetails.get(own.id)?.property !== spec.id)) {
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
