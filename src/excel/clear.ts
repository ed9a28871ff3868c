import { has } from "./api-sets";
import { type Cleared, ExcelProblem } from "./door";
import { computedSheets, type Look, lookRound } from "./look";
import { ownComments, ownHighlights } from "./marks";
import { changeExcel } from "./run";
import { recordMarks, type Session } from "./session";

interface What {
  readonly marks: boolean;
  readonly sheets: boolean;
}

/**
 * Takes back our marks, with `sheets` our computed sheets too: one round trip to look, one to act. In a session that
 * has not read the workbook only the sheets that an earlier one recorded are looked into at first; the others are
 * looked into on the way, and only marks found there, which the command line must have set, cost a third.
 */
export async function clearAdditions(session: Session, what: What): Promise<Cleared> {
  let halfway: Clearing | undefined;
  const attempt = () =>
    changeExcel(async (context) => {
      const look = await lookRound(context, session);
      const clearing = new Clearing(look, what);
      const takeRest = look.queueRest();
      halfway = clearing.queue() ? clearing : undefined;
      await context.sync();
      takeRest?.();
      if (clearing.queue()) {
        halfway = clearing;
        await context.sync();
      }
      for (const id of clearing.deletedSheets) {
        session.sheets.delete(id);
        session.computed.delete(id);
      }
      for (const id of clearing.deletedComments) session.comments.delete(id);
      return { sheets: clearing.deletedSheets, marks: clearing.cells() };
    });
  const { sheets, marks } = await attempt().catch(async (error: unknown) => {
    // Some may be gone already, by this attempt or another's hand: what is left is looked for and taken away.
    const first = halfway;
    if (!first || (error as ExcelProblem).code === "edit-mode") throw error;
    const rest = await attempt();
    return { sheets: new Set([...first.deletedSheets, ...rest.sheets]), marks: first.cells() + rest.marks };
  });
  if (what.marks) await recordMarks([], []);
  return { sheets: sheets.size, marks };
}

/** What of ours is known by now and has not been dealt with. */
class Clearing {
  readonly deletedSheets = new Set<string>();
  readonly deletedComments = new Set<string>();
  private readonly clearedSheets = new Set<string>();
  private readonly deletedNames = new Set<string>();
  private readonly counts: (() => number)[] = [];

  constructor(
    private readonly look: Look,
    private readonly what: What,
  ) {}

  /** Adds the deletions to the batch; false when there are none. */
  queue(): boolean {
    const marks = this.what.marks && this.queueMarks();
    const sheets = this.what.sheets && this.queueSheets();
    return marks || sheets;
  }

  /** How many cells were marked, as far as Excel has answered. */
  cells(): number {
    return this.counts.reduce((sum, count) => sum + count(), 0);
  }

  private queueMarks(): boolean {
    const highlights = ownHighlights(this.look).filter(({ sheet }) => !this.clearedSheets.has(sheet));
    for (const { format } of highlights) {
      if (has("areas")) {
        const ranges = format.getRanges().load("cellCount");
        this.counts.push(() => answeredCount(ranges));
      } else this.counts.push(() => 1);
      format.delete();
    }
    for (const id of this.look.sheetDetails.keys()) this.clearedSheets.add(id);
    const comments = ownComments(this.look).filter(({ id }) => !this.deletedComments.has(id));
    for (const { id, comment } of comments) {
      comment.delete();
      this.deletedComments.add(id);
    }
    return highlights.length + comments.length > 0;
  }

  private queueSheets(): boolean {
    const { sheets, names, isProtected } = this.look;
    const doomed = [...computedSheets(this.look).values()].filter(({ id }) => !this.deletedSheets.has(id));
    const [first] = doomed;
    if (first && isProtected) throw new ExcelProblem("protected-workbook", { sheet: first.name });
    for (const { id } of doomed) this.deletedSheets.add(id);
    const stays = sheets.filter(({ id }) => !this.deletedSheets.has(id));
    if (first && !stays.some(({ visibility }) => visibility === "Visible")) {
      throw new ExcelProblem("failed", { sheet: first.name, message: "no visible sheet would be left" });
    }
    // Names first: with its sheet gone a name could not be told from a broken one.
    const stale = names.filter(
      ({ name, sheet }) => !this.deletedNames.has(name) && !stays.some((each) => each.name === sheet),
    );
    for (const { item, name } of stale) {
      item.delete();
      this.deletedNames.add(name);
    }
    for (const { sheet } of doomed) sheet.delete();
    return doomed.length + stale.length > 0;
  }
}

function answeredCount(ranges: Excel.RangeAreas): number {
  try {
    return ranges.cellCount;
  } catch {
    return 0;
  }
}
