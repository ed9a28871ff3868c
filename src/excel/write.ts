import { has } from "./api-sets";
import type { Additions, Written } from "./door";
import { identityName, SHEET_PROPERTY } from "./identity";
import { type FoundSheet, type Look, lookThoroughly } from "./look";
import { commentSteps, highlightSteps, type MarkPlan, ownComments, ownHighlights, planMarks } from "./marks";
import { planSheets, type PlannedSheet } from "./plan-sheets";
import { locationOf } from "./problems";
import { changeExcel } from "./run";
import { recordMarks, type Session } from "./session";
import { contentSteps, emptySheet } from "./sheet-content";
import { performSteps, type Step } from "./steps";
import { undoWrite } from "./undo-write";

/** Writes computed sheets and marks: one round trip to look, one to write. */
export async function writeAdditions(session: Session, additions: Additions): Promise<Written> {
  const outcome = await changeExcel(async (context) => {
    const look = await lookThoroughly(context, session);
    const sheets = planSheets(look, additions.sheets);
    const marks = planMarks(look, additions.marks);
    const { targets, comments, withComments } = await perform(context, look, sheets, marks);
    targets.forEach((target, index) => {
      for (const id of idOf(target)) {
        session.sheets.set(id, sheets[index]!.name);
        session.computed.add(id);
      }
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
  });
  await recordMarks(outcome.marked, outcome.comments);
  return outcome.written;
}

/**
 * In this order: what may be refused (a sheet that has gone, a protected workbook), then new sheets, then what
 * replaces something, then highlights, comments last. A failure is undone as far as Excel had got.
 */
async function perform(context: Excel.RequestContext, look: Look, sheets: readonly PlannedSheet[], marks: MarkPlan) {
  const { worksheets } = context.workbook;
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
  const added: Excel.Comment[] = [];
  // Excel answers these once it has got so far.
  const reached: { replacing?: OfficeExtension.ClientResult<number>; marking?: OfficeExtension.ClientResult<number> } =
    {};
  const steps = [
    ...contents(false),
    step(() => {
      if (replaced.length > 0) reached.replacing = worksheets.getCount();
      for (const { own, name } of replaced) replace(own!, name, look.sheetDetails.get(own!.id)?.charts ?? []);
    }),
    ...contents(true),
    step(() => {
      const highlights = ownHighlights(look);
      if (highlights.length + marks.sheets.length > 0) reached.marking = worksheets.getCount();
      for (const { format } of highlights) format.delete();
    }),
    ...highlightSteps(look, marks),
    step(() => removed.forEach(({ comment }) => comment.delete())),
    ...(has("comments") ? commentSteps(context, look, marks, removed, (comment) => added.push(comment)) : []),
  ];

  let withComments = has("comments");
  try {
    await performSteps(context, steps);
    await context.sync();
  } catch (error) {
    // Comments come last: all else is done. A note, of which this Excel cannot tell us, may be in the way of one.
    if (!/^Comment/.test(locationOf(error))) {
      await undoWrite({
        before: new Set(look.sheets.map(({ id }) => id)),
        names: look.takenNames,
        added: sheets.filter(({ own }) => !own).map(({ name }) => name),
        replaced: wasReached(reached.replacing) ? replaced.map(({ own }) => own!.id) : [],
        marked: new Map(
          wasReached(reached.marking)
            ? marks.sheets.map(({ found }) => [found.id, look.sheetDetails.get(found.id)?.foreignFormats ?? []])
            : [],
        ),
      });
      throw error;
    }
    withComments = false;
  }
  const comments = { removed: new Set(removed.map(({ id }) => id)), added: added.flatMap(idOf) };
  return { targets, comments, withComments };
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

function wasReached(result: OfficeExtension.ClientResult<number> | undefined): boolean {
  try {
    return result !== undefined && result.value >= 0;
  } catch {
    return false;
  }
}

/** The id of something added, provided that Excel got so far. */
function idOf(added: { readonly id: string }): string[] {
  try {
    return [added.id];
  } catch {
    return [];
  }
}
