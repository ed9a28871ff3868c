import type { SheetSnapshot, WorkbookSnapshot } from "../core/grid/snapshot";
import { ExcelProblem } from "./door";
import { computedSheets, type FoundSheet, type Look, lookRound } from "./look";
import { queueMemory, queueParts } from "./memory";
import { mergesInParts, queueMerges, takeMerges } from "./merges";
import { codeOf, locationOf } from "./problems";
import { queueRange, takeRange } from "./range-content";
import { readInBlocks } from "./read-blocks";
import { inExcel } from "./run";
import type { Session } from "./session";

type Progress = (read: number, all: number) => void;
type SheetContent = Pick<SheetSnapshot, "cells" | "merges" | "hiddenRows" | "hiddenColumns">;

const NOTHING: SheetContent = { cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };

/**
 * Every worksheet in two round trips: first the lists, then all that is in the sheets. How much that is nobody knows
 * beforehand; what is too much for one answer is asked for again in blocks.
 *
 * Hidden rows and columns are told for the used range. Before ExcelApi 1.9 they are told only where all of them are
 * hidden, and before 1.13 merged areas are not told.
 */
export async function readWorkbook(
  session: Session,
  progress: Progress = () => {},
  signal?: AbortSignal,
): Promise<WorkbookSnapshot> {
  const assertWanted = () => {
    if (signal?.aborted) throw new ExcelProblem("cancelled");
  };
  assertWanted();
  return inExcel(async (context) => {
    // All that is known will be read anew: asking for it along with the lists would only be asking twice.
    session.sheets.clear();
    session.comments.clear();
    const parts = queueMemory(context);
    const look = await lookRound(context, session);
    assertWanted();
    const inputs = look.sheets.filter(({ named }) => named === undefined);
    const others = look.sheets.length - inputs.length;
    const all = look.sheets.length;
    progress(others, all);

    const queued = queueAll(look, parts, inputs);
    const first = (await synced(context)) ? queued.take() : undefined;
    const { contents, rest } = first ?? { contents: new Map<string, SheetContent>(), rest: inputs };
    assertWanted();
    if (rest.length > 0) {
      progress(others + contents.size, all);
      await readRest(context, rest, contents, (done) => {
        assertWanted();
        progress(others + contents.size + done, all);
      });
    }
    const memory = first ? queued.memory() : await detailsAgain(context, look, parts);

    const computed = new Map([...computedSheets(look)].map(([id, found]) => [found.id, id]));
    session.computed = new Set(computed.keys());
    const sheets = look.sheets.map((found): SheetSnapshot => {
      const ours = computed.get(found.id) ?? look.sheetDetails.get(found.id)?.property;
      const content = (ours === undefined && contents.get(found.id)) || NOTHING;
      const { cells, merges, hiddenRows, hiddenColumns } = content;
      return {
        name: found.name,
        visibility: visibilityOf(found.visibility),
        ...{ cells, merges, hiddenRows, hiddenColumns },
        ...(ours === undefined ? {} : { ours }),
      };
    });
    progress(all, all);
    return { sheets, ...(memory ? { memory } : {}) };
  });
}

/** Asks for everything at once. */
function queueAll(look: Look, parts: Excel.CustomXmlPartScopedCollection, inputs: readonly FoundSheet[]) {
  const takeDetails = look.queueRest();
  const memory = queueParts(parts);
  const queued = inputs.map((found) => ({
    found,
    range: queueRange(found.sheet.getUsedRange(true)),
    merges: queueMerges(found.sheet),
  }));
  return {
    memory,
    take() {
      takeDetails?.();
      const contents = new Map<string, SheetContent>();
      const rest: FoundSheet[] = [];
      for (const { found, range, merges } of queued) {
        const content = takeRange(range);
        if (content === "missing") rest.push(found);
        else contents.set(found.id, { ...content, merges: takeMerges(merges) });
      }
      return { contents, rest };
    },
  };
}

/** False when the answer was too large, or the merged areas of a sheet too many. */
async function synced(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) === "ResponsePayloadSizeLimitExceeded" || /MergedAreas/i.test(locationOf(error))) return false;
    throw error;
  }
}

async function readRest(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
  contents: Map<string, SheetContent>,
  between: (done: number) => void,
): Promise<void> {
  const blocks = await readInBlocks(context, sheets, between);
  const queued = sheets.map(({ sheet }) => queueMerges(sheet));
  const atOnce = await synced(context);
  for (const [index, found] of sheets.entries()) {
    const { used, ...content } = blocks.get(found.id)!;
    const merges = atOnce ? takeMerges(queued[index]) : await mergesInParts(context, found.sheet, used);
    contents.set(found.id, { ...content, merges });
  }
}

async function detailsAgain(context: Excel.RequestContext, look: Look, parts: Excel.CustomXmlPartScopedCollection) {
  const take = look.queueRest();
  const memory = queueParts(parts);
  await context.sync();
  take?.();
  return memory();
}

function visibilityOf(visibility: string): SheetSnapshot["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
