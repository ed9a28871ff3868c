import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { analyse } from "../../src/core/analyse";
import { computedSheets } from "../../src/core/sheets";
import { printScale } from "../../src/core/sheets/print-scale";
import type { SheetSpec } from "../../src/core/sheets/spec";
import { STYLES } from "../../src/core/sheets/styles";
import type { Language } from "../../src/core/text/render";
import { readWorkbook } from "../../src/files";

/** The size of text in cells that have none of their own, in points: Excel's. */
const STANDARD_SIZE = 11;

/** How a computed sheet comes out on A4. */
export interface Measured {
  readonly file: string;
  readonly sheet: string;
  /** 1 where nothing is made smaller. */
  readonly scale: number;
  /** The size on paper of its smallest printed text, in points. */
  readonly smallest: number;
}

/** Every computed sheet of a workbook, measured. */
export async function measure(file: string, language: Language): Promise<Measured[]> {
  const analysis = analyse(await readWorkbook(new Uint8Array(readFileSync(file))));
  return computedSheets(analysis, language).map((sheet) => {
    const scale = printScale(sheet);
    return { file: basename(file), sheet: sheet.name, scale, smallest: scale * smallestSize(sheet) };
  });
}

function smallestSize({ rows, printedColumns, printedRows }: SheetSpec): number {
  const printed = rows.slice(0, printedRows).flatMap((row) => row.slice(0, printedColumns));
  const sizes = printed.flatMap((cell) => (cell?.style ? [STYLES[cell.style].size ?? STANDARD_SIZE] : []));
  return Math.min(STANDARD_SIZE, ...new Set(sizes));
}
