import type { Field, RecordsLayout } from "../forms/form";
import { layColumnHeader } from "./column-header";
import type { TemplateDeclaration } from "./declaration";
import { chineseNumeral } from "../text/numerals";
import type { Frame } from "./frame";
import { MONEY_WIDTH, NUMBER_WIDTH, TEXT_WIDTH } from "./frame";
import { layHeadings } from "./headings";
import type { Sheet } from "./sheet";
import type { Place } from "./sum";
import { sumFormula } from "./sum";

/** Empty lines of a section. */
const LINES = 5;
const NAME_WIDTH = 30;

/** Lays out a list: for each section its heading, empty lines and the subtotal, then the total. */
export function layRecords(sheet: Sheet, top: number, layout: RecordsLayout, declaration: TemplateDeclaration): Frame {
  const fields: Readonly<Record<string, Field>> = { ...layout.texts, ...layout.columns };
  const headings = layHeadings(
    // The table has headings of sections, so a column of sections would repeat them.
    declaration.columns ?? Object.keys(fields).filter((key) => key !== "section"),
    (key) => fields[key]!.labels[0]!,
  );
  const { body } = layColumnHeader(sheet, top, [], headings);
  const keys = headings.leaves.map(({ key }) => key);
  const isAdded = (key: string) =>
    key in layout.columns &&
    (fields[key]!.measure ?? "money") === "money" &&
    !(declaration.notAdded?.includes(key) ?? false);
  const layRow = (row: number, line: string, words: string, added: (column: number) => readonly Place[]) =>
    keys.forEach((key, index) => {
      const column = index + 1;
      if (key === "name") sheet.text(row, column, words, words === "" ? "label" : "labelTotal");
      else if (key in layout.texts) sheet.text(row, column, "", words === "" ? "text" : "labelTotal");
      else if (words === "" || isAdded(key)) {
        const places = words === "" ? [] : added(column);
        const measure = fields[key]!.measure ?? "money";
        if (measure !== "text")
          sheet.figure({ row, column }, line, key, measure, words === "" ? undefined : sumFormula(places));
      } else sheet.text(row, column, "", "labelTotal");
    });

  let row = body;
  const subtotals: number[] = [];
  // A section such as `upper:city` is a kind of `upper`.
  const sections = Object.entries(layout.sections).filter(([id]) => !id.includes(":"));
  sections.forEach(([id, { labels }], index) => {
    sheet.wide(row, 1, row, keys.length, `${chineseNumeral(index + 1)}、${labels[0]!}`, "section");
    const first = row + 1;
    for (let line = 0; line < LINES; line++) layRow(first + line, `${id}${line}`, "", () => []);
    row = first + LINES;
    layRow(row, `${id}Sum`, "小计", (column) => columnOf(column, first, first + LINES - 1));
    subtotals.push(row);
    row++;
  });
  const lines = sections.length === 0 ? 2 * LINES : 0;
  for (let line = 0; line < lines; line++) layRow(row + line, `line${line}`, "", () => []);
  const records = row;
  row += lines;
  layRow(row, "total", "合计", (column) =>
    lines > 0 ? columnOf(column, records, row - 1) : subtotals.map((subtotal) => ({ row: subtotal, column })),
  );
  return { widths: keys.map((key) => widthOf(key, layout)), headerBottom: body - 1, bottom: row };
}

function columnOf(column: number, top: number, bottom: number): Place[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, column }));
}

function widthOf(key: string, layout: RecordsLayout): number {
  if (key === "index") return NUMBER_WIDTH;
  if (key === "name") return NAME_WIDTH;
  return key in layout.texts ? TEXT_WIDTH : MONEY_WIDTH;
}
