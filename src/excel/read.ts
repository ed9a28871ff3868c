import { largest } from "../core/grid/extent";
import type { CellRange, SheetSnapshot, WorkbookSnapshot } from "../core/grid/snapshot";
import { copiedMerges, type CopiedSheet, fitsCells, type ReadFile } from "./copied-merges";
import { ExcelProblem, type ReadOptions } from "./door";
import { givesCopies } from "./file-copy";
import { computedSheets, type FoundSheet, type Look, lookRound } from "./look";
import { queueMemory, queueParts } from "./memory";
import { mergesInParts, queueMerges, takeMerges } from "./merges";
import { codeOf, locationOf } from "./problems";
import { queueRange, type RangeContent, takeRange } from "./range-content";
import { readInBlocks } from "./read-blocks";
import { inExcel } from "./run";
import type { Session } from "./session";

type Progress = (read: number, all: number) => void;
type Merges = readonly CellRange[];

/** What reading needs besides Excel. */
export interface Reading extends ReadOptions {
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Without it merged areas come from Excel's own call. */
  readonly readFile?: ReadFile | undefined;
}

const NOTHING: Pick<SheetSnapshot, "cells" | "hiddenRows" | "hiddenColumns"> = {
  cells: [],
  hiddenRows: [],
  hiddenColumns: [],
};

/**
 * Every worksheet in two round trips: first the lists, then all that is in the sheets. How much that is nobody knows
 * beforehand; what is too much for one answer is asked for again in blocks. Merged areas come from a copy of the file
 * (ADR 0016), else from Excel's own call: with the cells where no copy is to be had, in a further round trip where it
 * turns out to be of no use.
 *
 * Hidden rows and columns are told for the used range. Before ExcelApi 1.9 they are told only where all of them are
 * hidden, and before 1.13 merged areas are not told.
 */
export async function readWorkbook(
  session: Session,
  { progress = () => {}, signal, merges: source = "copy", readFile }: Reading = {},
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

    const copy = source === "copy" && readFile && givesCopies() ? copiedMerges(readFile) : undefined;
    const queued = queueAll(look, parts, inputs, copy === undefined);
    const first = (await synced(context)) ? queued.take() : undefined;
    const { contents, rest } = first ?? { contents: new Map<string, RangeContent>(), rest: inputs };
    assertWanted();
    if (rest.length > 0) {
      progress(others + contents.size, all);
      const blocks = await readInBlocks(context, rest, (done) => {
        assertWanted();
        progress(others + contents.size + done, all);
      });
      for (const { id } of rest) contents.set(id, blocks.get(id)!);
    }
    const copied = await copy;
    // Excel's own call empties undo: not for somebody who has left meanwhile.
    assertWanted();
    const merges = await mergesOf(context, inputs, contents, first?.merges ?? new Map(), copied);
    const memory = first ? queued.memory() : await detailsAgain(context, look, parts);

    const computed = new Map([...computedSheets(look)].map(([id, found]) => [found.id, id]));
    session.computed = new Set(computed.keys());
    const sheets = look.sheets.map((found): SheetSnapshot => {
      const ours = computed.get(found.id) ?? look.properties.get(found.id);
      const { cells, hiddenRows, hiddenColumns } = (ours === undefined && contents.get(found.id)) || NOTHING;
      return {
        name: found.name,
        visibility: visibilityOf(found.visibility),
        cells,
        merges: (ours === undefined && merges.get(found.id)) || [],
        hiddenRows,
        hiddenColumns,
        ...(ours === undefined ? {} : { ours }),
      };
    });
    progress(all, all);
    return { sheets, ...(memory ? { memory } : {}) };
  });
}

/** Asks for everything at once, for merged areas only where they are wanted from Excel. */
function queueAll(
  look: Look,
  parts: Excel.CustomXmlPartScopedCollection,
  inputs: readonly FoundSheet[],
  withMerges: boolean,
) {
  const takeProperties = look.queueProperties();
  const memory = queueParts(parts);
  const queued = inputs.map((found) => ({
    found,
    range: queueRange(found.sheet.getUsedRange(true)),
    areas: withMerges ? queueMerges(found.sheet) : undefined,
  }));
  return {
    memory,
    take() {
      takeProperties();
      const contents = new Map<string, RangeContent>();
      const merges = new Map<string, Merges>();
      const rest: FoundSheet[] = [];
      for (const { found, range, areas } of queued) {
        const content = takeRange(range);
        if (content === "missing") rest.push(found);
        else contents.set(found.id, content);
        if (withMerges) merges.set(found.id, takeMerges(areas));
      }
      return { contents, merges, rest };
    },
  };
}

/** The merged areas of all sheets: those known, those of the copy where they can be these cells', else Excel's. */
async function mergesOf(
  context: Excel.RequestContext,
  inputs: readonly FoundSheet[],
  contents: ReadonlyMap<string, RangeContent>,
  known: ReadonlyMap<string, Merges>,
  copied: ReadonlyMap<string, CopiedSheet> | undefined,
): Promise<Map<string, Merges>> {
  const merges = new Map(known);
  for (const { id, name } of inputs) {
    const sheet = copied?.get(name);
    if (sheet && !merges.has(id) && fitsCells(sheet, contents.get(id)!.cells)) merges.set(id, sheet.merges);
  }
  const rest = inputs.filter(({ id }) => !merges.has(id));
  if (rest.length === 0) return merges;
  const asked = rest.map(({ sheet }) => queueMerges(sheet));
  const atOnce = await synced(context);
  for (const [index, { id, sheet }] of rest.entries()) {
    const bottom = largest(contents.get(id)!.cells.map(({ row }) => row));
    merges.set(id, atOnce ? takeMerges(asked[index]) : await mergesInParts(context, sheet, bottom));
  }
  return merges;
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

async function detailsAgain(context: Excel.RequestContext, look: Look, parts: Excel.CustomXmlPartScopedCollection) {
  const take = look.queueProperties();
  const memory = queueParts(parts);
  await context.sync();
  take();
  return memory();
}

function visibilityOf(visibility: string): SheetSnapshot["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
