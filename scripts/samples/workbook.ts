import { unzipSync, zipSync } from "fflate";
import type { WorkbookProperties } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { CellPlace, Paper } from "./paper";

/** A sample workbook before it is written. */
export interface SampleWorkbook {
  readonly papers: readonly Paper[];
  readonly title: string;
  readonly creator: string;
  /** When it pretends to have been written; never the clock. */
  readonly date: Date;
}

/** In which cell each figure of some sheets stands. */
export function places(papers: readonly Paper[]): ReadonlyMap<string, CellPlace> {
  const all = new Map<string, CellPlace>();
  for (const paper of papers)
    for (const [id, place] of paper.places) {
      if (all.has(id)) throw new Error(`figure ${id} is placed on two sheets`);
      all.set(id, place);
    }
  return all;
}

/**
 * Writes a workbook; the same workbook gives the same bytes on every machine.
 * The parts are packed anew because the writer compresses with whatever zlib the runtime carries.
 */
export async function toXlsx(workbook: SampleWorkbook): Promise<Uint8Array> {
  const { title, creator, date } = workbook;
  const properties: WorkbookProperties = { title, creator, lastModifiedBy: creator, created: date, modified: date };
  const written = await writeXlsx({
    sheets: workbook.papers.map((paper) => paper.toSheet()),
    properties,
    defaultFont: { name: "宋体", size: 11 },
  });
  const mtime = new Date(2000, 0, 1);
  return zipSync(unzipSync(written), { level: 9, mtime });
}
