import type { SheetContext } from "./context";
import { columnLetters } from "../grid/address";
import type { PageFoot, SheetContent } from "./spec";

/** The letters before the index numbers of our papers: 勾稽底稿 1, 2, … */
const INDEX = "GJ-";

/** The index number of a paper, by its place among those of a workbook. */
export function indexNumber(position: number): string {
  return `${INDEX}${position}`;
}

/** The foot of a paper: room for who made it and who reviewed it, the page, and the index number. */
export function footOf({ say }: SheetContext, position: number): PageFoot {
  return {
    left: say(
      "编制人：________  复核人：________  日期：________",
      "Prepared by: ________  Reviewed by: ________  Date: ________",
    ),
    right: say(`索引号：${indexNumber(position)}`, `Index: ${indexNumber(position)}`),
    page: say("第 {page} 页，共 {pages} 页", "Page {page} of {pages}"),
  };
}

/** The foot of a paper that has room for names of its own. */
export function pageNumberOnly(context: SheetContext): PageFoot {
  return { ...footOf(context, 0), left: "", right: "" };
}

/** The foot in the codes of spreadsheets: `&P` is the page's number, `&N` the number of pages, `&&` an ampersand. */
export function footCodes({ left, right, page }: PageFoot): Record<"left" | "middle" | "right", string> {
  const plain = (words: string) => words.replaceAll("&", "&&");
  return {
    left: plain(left),
    middle: plain(page).replace("{page}", "&P").replace("{pages}", "&N"),
    right: plain(right),
  };
}

/** What is printed of a sheet, as the names of spreadsheets say it, without the sheet: `$A$1:$H$40`, `$1:$4`. */
export function printNames({ printedColumns, printedRows, rows, widths, headerRows, pagesAcross = 1 }: SheetContent): {
  readonly area: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
} {
  const all = printedColumns === undefined && printedRows === undefined;
  const last = columnLetters(printedColumns ?? widths.length);
  return {
    area: all ? null : `$A$1:$${last}$${Math.max(1, printedRows ?? rows.length)}`,
    titleRows: headerRows > 0 ? `$1:$${headerRows}` : null,
    titleColumns: pagesAcross > 1 ? "$A:$B" : null,
  };
}
