import type { CellValue as HucreValue } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";

/** The workbook as an .xlsx file, written by a library that Gouji does not read with. */
export function xlsxOf(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  const sheets = workbook.sheets.map(({ name, cells, merges }) => ({
    name,
    rows: [],
    cells: new Map(
      cells.map(({ row, column, value, format }) => [
        `${row - 1},${column - 1}`,
        { value: value as HucreValue, ...(format === undefined ? {} : { style: { numFmt: format } }) },
      ]),
    ),
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startCol: left - 1,
      endRow: bottom - 1,
      endCol: right - 1,
    })),
  }));
  return writeXlsx({ sheets });
}
