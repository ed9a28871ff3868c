import type { Change, Cleared } from "./door";
import { ExcelProblem } from "./door";
import { brokenFormats, computedSheets, type Look, lookApart, lookRound } from "./look";
import { MarkRecord } from "./mark-record";
import { ownComments, ownHighlights, protectedMarks } from "./marks";
import { seesNotes } from "./notes";
import { changeExcel } from "./run";
import type { Session } from "./session";
import { writeAdditions } from "./write";

interface What {
  readonly marks: boolean;
  readonly sheets: boolean;
}

/**
 * Takes back our marks, with `sheets` our computed sheets too: one round trip to look, one to act. A session that has
 * not read the workbook knows no sheets yet: it looks into them on the way, and marks found there cost a third.
 *
 * Where that fails half-way it looks anew for what is left; where that fails, too, each thing goes by itself, so that one
 * which Excel cannot delete keeps none of the others.
 */
export async function clearAdditions(session: Session, what: What): Promise<Cleared> {
  const record = new ClearingRecord();
  const attempt = (apart: boolean) =>
    changeExcel({
      groupable: !what.sheets,
      batch: (context) => (apart ? clearApart : clearTogether)(context, session, what, record),
    });
  const { value, undo } = await attempt(false).catch((error: unknown) => {
    if (isFinal(error)) throw error;
    return attempt(false).catch(() => attempt(true));
  });
  const takeBack = record.takeBack(session);
  for (const id of record.sheets.keys()) {
    session.sheets.delete(id);
    session.computed.delete(id);
  }
  for (const id of record.comments) session.comments.delete(id);
  return {
    sheets: record.sheets.size,
    marks: record.marks.cells(),
    notes: record.notes,
    ...value,
    undo,
    ...(takeBack ? { takeBack } : {}),
  };
}

/** Neither of these goes away by looking anew. */
function isFinal(error: unknown): boolean {
  return error instanceof ExcelProblem && ["edit-mode", "protected-workbook"].includes(error.code);
}

/** What of ours stays, as far as it is known. */
type Left = Pick<Cleared, "protectedSheets" | "notesUnseen" | "brokenFormats">;

const left = (look: Look, { marks, comments }: ClearingRecord): Left => ({
  protectedSheets: protectedMarks(look),
  // Every highlight comes with a comment, or with a note where a file was marked.
  notesUnseen: !seesNotes() && marks.cells() > comments.size,
  brokenFormats: brokenFormats(look),
});

async function clearTogether(context: Excel.RequestContext, session: Session, what: What, record: ClearingRecord) {
  const look = await lookRound(context, session);
  const clearing = new Clearing(look, what, record);
  const takeRest = look.queueRest();
  const early = clearing.deletions();
  early.forEach((queue) => queue());
  if (takeRest || early.length > 0) await context.sync();
  takeRest?.();
  const late = clearing.deletions();
  late.forEach((queue) => queue());
  if (late.length > 0) await context.sync();
  return left(look, record);
}

/** @throws the first failure, where nothing could be deleted */
async function clearApart(context: Excel.RequestContext, session: Session, what: What, record: ClearingRecord) {
  const look = await lookApart(context, session);
  const deletions = new Clearing(look, what, record).deletions();
  const failures: unknown[] = [];
  for (const queue of deletions) {
    queue();
    await context.sync().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0 && failures.length === deletions.length) throw failures[0];
  return left(look, record);
}

/** What has been taken away, over all attempts. */
class ClearingRecord {
  readonly marks = new MarkRecord();
  readonly comments = new Set<string>();
  /** Ids of deleted sheets, with the computed sheets' own. */
  readonly sheets = new Map<string, string>();
  notes = 0;

  /** Undefined where nothing was taken away, or a computed sheet of which this session does not know what it said. */
  takeBack(session: Session): Change["takeBack"] {
    const marks = this.marks.marks();
    const specs = [...this.sheets.values()].map((id) => session.specs.get(id));
    const known = specs.filter((spec) => spec !== undefined);
    if (known.length < specs.length || known.length + marks.length === 0) return undefined;
    return async () => {
      await writeAdditions(session, { sheets: known, marks });
      return { kept: [] };
    };
  }
}

/** What of ours is known by now and has not been dealt with. */
class Clearing {
  private readonly clearedSheets = new Set<string>();
  private readonly deleted = new Set<string>();
  private notesDeleted = false;

  constructor(
    private readonly look: Look,
    private readonly what: What,
    private readonly record: ClearingRecord,
  ) {}

  /** Each adds one deletion to the batch. */
  deletions(): (() => void)[] {
    return [...(this.what.marks ? this.ofMarks() : []), ...(this.what.sheets ? this.ofSheets() : [])];
  }

  private ofMarks(): (() => void)[] {
    const { look, record } = this;
    const names = new Map(look.sheets.map(({ id, name }) => [id, name]));
    const highlights = ownHighlights(look).filter(({ sheet }) => !this.clearedSheets.has(sheet));
    for (const id of look.sheetDetails.keys()) this.clearedSheets.add(id);
    const comments = ownComments(look).filter(({ id }) => this.isNew(`comment ${id}`));
    const notes = this.notesDeleted ? [] : look.notes;
    this.notesDeleted = true;
    return [
      ...highlights.map(({ format, sheet }) => () => {
        record.marks.addHighlight(names.get(sheet)!, format);
        format.delete();
      }),
      ...comments.map((found) => () => {
        record.marks.addComment(found, look.commentDetails.get(found.id)!);
        found.comment.delete();
        record.comments.add(found.id);
      }),
      ...notes.map((note) => () => {
        note.delete();
        record.notes++;
      }),
    ];
  }

  /** @throws ExcelProblem where the workbook is protected, or no visible sheet would be left */
  private ofSheets(): (() => void)[] {
    const { look, record } = this;
    const ours = [...computedSheets(look)];
    const gone = new Set(ours.map(([, { id }]) => id));
    const doomed = ours.filter(([, { id }]) => this.isNew(`sheet ${id}`));
    const [first] = doomed;
    if (first && look.isProtected) throw new ExcelProblem("protected-workbook", { sheet: first[1].name });
    const stays = look.sheets.filter(({ id }) => !gone.has(id));
    if (first && !stays.some(({ visibility }) => visibility === "Visible")) {
      throw new ExcelProblem("failed", { sheet: first[1].name, message: "no visible sheet would be left" });
    }
    const stale = look.names.filter(
      ({ name, sheet }) => !stays.some((each) => each.name === sheet) && this.isNew(`name ${name}`),
    );
    return [
      // Names first: with its sheet gone a name could not be told from a broken one.
      ...stale.map(
        ({ item }) =>
          () =>
            item.delete(),
      ),
      ...doomed.map(([computed, { sheet, id }]) => () => {
        sheet.delete();
        record.sheets.set(id, computed);
      }),
    ];
  }

  private isNew(thing: string): boolean {
    if (this.deleted.has(thing)) return false;
    this.deleted.add(thing);
    return true;
  }
}
