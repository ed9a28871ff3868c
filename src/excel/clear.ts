import type { SheetSpec } from "../core/sheets/spec";
import type { Change, Cleared } from "./door";
import { ExcelProblem } from "./door";
import { brokenFormats, computedSheets, type Look, lookApart, lookRound } from "./look";
import { MarkRecord } from "./mark-record";
import { ownComments, ownHighlights, protectedMarks } from "./marks";
import { seesNotes } from "./notes";
import { changeExcel, Ungroupable } from "./run";
import type { Session } from "./session";
import { sheetNames } from "./sheet-names";
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
      // Excel cannot undo the deletion of a sheet. A session that knows of none finds out on the way.
      groupable: !(what.sheets && session.computed.size > 0),
      batch: (context, grouped) => (apart ? clearApart : clearTogether)(context, { session, what, record, grouped }),
    });
  const { value: look, undo } = await attempt(false).catch((error: unknown) => {
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
    notes: record.notes.size,
    stayed: record.stayed,
    protectedSheets: protectedMarks(look),
    // Every highlight comes with a comment, or with a note where a file was marked.
    notesUnseen: !seesNotes() && record.marks.cells() > record.comments.size,
    brokenFormats: brokenFormats(look),
    undo,
    ...(takeBack ? { takeBack } : {}),
  };
}

/** Neither of these goes away by looking anew. */
function isFinal(error: unknown): boolean {
  return error instanceof ExcelProblem && ["edit-mode", "protected-workbook"].includes(error.code);
}

interface Attempt {
  readonly session: Session;
  readonly what: What;
  readonly record: ClearingRecord;
  readonly grouped: boolean;
}

async function clearTogether(
  context: Excel.RequestContext,
  { session, what, record, grouped }: Attempt,
): Promise<Look> {
  const look = await lookRound(context, session);
  const clearing = new Clearing(look, what, record, grouped);
  const takeRest = look.queueRest();
  const early = clearing.deletions();
  early.forEach(({ queue }) => queue());
  if (takeRest || early.length > 0) await context.sync();
  takeRest?.();
  const late = clearing.deletions();
  late.forEach(({ queue }) => queue());
  if (late.length > 0) await context.sync();
  return look;
}

/** @throws the first failure, where nothing could be deleted */
async function clearApart(context: Excel.RequestContext, { session, what, record, grouped }: Attempt): Promise<Look> {
  const look = await lookApart(context, session);
  const deletions = new Clearing(look, what, record, grouped).deletions();
  const failures: unknown[] = [];
  for (const { queue, forget } of deletions) {
    queue();
    await context.sync().catch((error: unknown) => {
      failures.push(error);
      forget();
    });
  }
  if (failures.length > 0 && failures.length === deletions.length) throw failures[0];
  record.stayed = failures.length;
  return look;
}

/** What is taken away, over all attempts: what one has asked for in vain the next asks for again. */
class ClearingRecord {
  readonly marks = new MarkRecord();
  readonly comments = new Set<string>();
  readonly notes = new Set<string>();
  /** Ids of deleted sheets, with the computed sheets' own. */
  readonly sheets = new Map<string, string>();
  /** How many things Excel would not delete. */
  stayed = 0;

  /** Undefined where nothing was taken away, or a computed sheet of which this session does not know what it said. */
  takeBack(session: Session): Change["takeBack"] {
    const specs = [...this.sheets.values()].map((id) => session.specs.get(id));
    const known = specs.filter((spec): spec is SheetSpec => spec !== undefined);
    if (known.length < specs.length || known.length + this.marks.cells() === 0 || this.marks.isTooLarge())
      return undefined;
    return async () => {
      await writeAdditions(session, { sheets: known, marks: this.marks.marks(await sheetNames()) });
      return { kept: [] };
    };
  }
}

/** A deletion to be added to a batch, and to be forgotten where Excel would not do it. */
interface Deletion {
  readonly queue: () => void;
  readonly forget: () => void;
}

/** What of ours is known by now and has not been dealt with. */
class Clearing {
  private readonly dealtWith = new Set<string>();

  constructor(
    private readonly look: Look,
    private readonly what: What,
    private readonly record: ClearingRecord,
    private readonly grouped: boolean,
  ) {}

  deletions(): Deletion[] {
    return [...(this.what.marks ? this.ofMarks() : []), ...(this.what.sheets ? this.ofSheets() : [])];
  }

  private ofMarks(): Deletion[] {
    const { look, record } = this;
    const highlights = ownHighlights(look).filter(({ format }) => this.isNew(`format ${format.id}`));
    const comments = ownComments(look).filter(({ id }) => this.isNew(`comment ${id}`));
    const notes = this.isNew("notes") ? look.notes : [];
    return [
      ...highlights.map(({ format, sheet }) => ({
        queue: () => {
          record.marks.addHighlight(sheet, format);
          format.delete();
        },
        forget: () => record.marks.forgetHighlight(format.id),
      })),
      ...comments.map((found) => ({
        queue: () => {
          record.marks.addComment(found, look);
          record.comments.add(found.id);
          found.comment.delete();
        },
        forget: () => void record.comments.delete(found.id),
      })),
      ...notes.map((note, index) => {
        // Notes have no id: of several that say the same the first of them is another than the second.
        const key = `${notes.slice(0, index).filter(({ content }) => content === note.content).length} ${note.content}`;
        return {
          queue: () => {
            record.marks.addNote(note, look);
            record.notes.add(key);
            note.delete();
          },
          forget: () => void record.notes.delete(key),
        };
      }),
    ];
  }

  /** @throws ExcelProblem where the workbook is protected, or no visible sheet would be left */
  private ofSheets(): Deletion[] {
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
    // Marks may have gone by now: the next attempt finds the rest.
    if (first && this.grouped) throw new Ungroupable();
    const stale = look.names.filter(
      ({ name, sheet }) => !stays.some((each) => each.name === sheet) && this.isNew(`name ${name}`),
    );
    return [
      // Names first: with its sheet gone a name could not be told from a broken one.
      ...stale.map(({ item }) => ({ queue: () => item.delete(), forget: () => undefined })),
      ...doomed.map(([computed, { sheet, id }]) => ({
        queue: () => {
          record.sheets.set(id, computed);
          sheet.delete();
        },
        forget: () => void record.sheets.delete(id),
      })),
    ];
  }

  private isNew(thing: string): boolean {
    if (this.dealtWith.has(thing)) return false;
    this.dealtWith.add(thing);
    return true;
  }
}
