import type { Analysis } from "../analyse";
import type { Finding } from "../findings/finding";
import { headlineOf } from "../findings/headline";
import type { CellSpec, SheetContent, SheetSpec, StyleName } from "../sheets/spec";
import type { Language } from "../text/render";
import { phrasing } from "../text/render";
import type { Localised } from "../text/text";
import { SheetNames } from "../sheets/names";
import { compareAnalyses, type Comparison } from "./compare";
import { differenceOf } from "./difference";
import type { ComparedFigure } from "./figures";
import { COMPARE } from "./words";

const WIDTHS = [5, 26, 34, 12, 14, 14, 14];
const COLUMNS = WIDTHS.length;
const HEADING = [
  COMPARE.number,
  COMPARE.table,
  COMPARE.item,
  COMPARE.cell,
  COMPARE.before,
  COMPARE.after,
  COMPARE.difference,
];

/** The id of the sheet in a workbook. */
export const COMPARISON = "comparison";

/** The name that the sheet would have in the workbook. */
export function comparisonName({ workbook }: Analysis, language: Language): string {
  return new SheetNames(workbook, language).next(phrasing(language)(COMPARE.sheet));
}

/** The paper as a computed sheet of the newer workbook. */
export function comparisonSpec(older: Analysis, newer: Analysis, file: string, language: Language): SheetSpec {
  const names = { older: file, newer: phrasing(language)(COMPARE.thisWorkbook) };
  const content = comparisonSheet(compareAnalyses(older, newer), names, language);
  return { ...content, id: COMPARISON, name: comparisonName(newer, language) };
}

/** The paper of a comparison: changed figures, then findings that are new, gone and that remain. A4 across. */
export function comparisonSheet(
  { figures, fresh, gone, remaining }: Comparison,
  names: { readonly older: string; readonly newer: string },
  language: Language,
): SheetContent {
  const say = phrasing(language);
  const rows: CellSpec[][] = [];
  const merges: string[] = [];
  const wide = (text: string, style: StyleName) => {
    rows.push([{ text, style }]);
    merges.push(`A${rows.length}:G${rows.length}`);
  };
  const counts = { figures: figures.length, gone: gone.length, fresh: fresh.length, remaining: remaining.length };
  wide(say(COMPARE.title), "title");
  wide(say(COMPARE.files, names), "subtitle");
  wide(say(COMPARE.counts, counts), "subtitle");
  wide(say(COMPARE.signatures), "subtitle");
  rows.push(HEADING.map((title) => ({ text: say(title), style: "header" as const })));
  const headerRows = rows.length;
  wide(`${say(COMPARE.figures)}（${figures.length}）`, "section");
  figures.forEach((figure, index) => {
    const { table, label, cell } = (figure.after ?? figure.before)!;
    rows.push([
      { decimal: String(index + 1), style: "ordinal" },
      { text: table, style: "wrapped" },
      { text: label, style: "wrapped" },
      { text: cell.address, style: "text" },
      shown(figure.before),
      shown(figure.after),
      number(differenceOf(figure)),
    ]);
  });
  const section = (title: Localised, own: readonly { finding: Finding; reason?: string }[]) => {
    wide(`${say(title)}（${own.length}）`, "section");
    own.forEach(({ finding, reason }, index) => {
      const told = `${headlineOf(finding, language)}${reason === undefined ? "" : `；${reason}`}（${finding.code}）`;
      const [cell] = finding.cells;
      rows.push([
        { decimal: String(index + 1), style: "ordinal" },
        { text: told, style: "wrapped" },
        { style: "wrapped" },
        { text: cell ? cell.address : "", style: "text" },
        { style: "text" },
        { style: "text" },
        { style: "text" },
      ]);
      merges.push(`B${rows.length}:C${rows.length}`);
    });
  };
  section(
    COMPARE.fresh,
    fresh.map((finding) => ({ finding })),
  );
  section(
    COMPARE.gone,
    gone.map((finding) => ({ finding })),
  );
  section(
    COMPARE.remaining,
    remaining.map(({ finding, carried }) =>
      carried === null ? { finding } : { finding, reason: say(COMPARE.carried, { text: carried.text }) },
    ),
  );
  return { name: say(COMPARE.sheet), widths: WIDTHS, rows, merges, headerRows, printedColumns: COLUMNS };
}

function shown(figure: ComparedFigure | null): CellSpec {
  if (figure === null) return { style: "text" };
  return figure.value === null ? { text: figure.shown, style: "text" } : number(figure.shown);
}

/** A decimal figure as a number; a percentage as its text. */
function number(decimal: string | null): CellSpec {
  if (decimal === null) return { style: "text" };
  return /^-?\d+(\.\d+)?$/.test(decimal) ? { decimal, style: "difference" } : { text: decimal, style: "text" };
}
