import type { WideLayout } from "../forms/form";
import { layColumnHeader } from "./column-header";
import type { Heading, Sums, TemplateDeclaration } from "./declaration";
import type { Frame } from "./frame";
import { MONEY_WIDTH } from "./frame";
import { layHeadings } from "./headings";
import type { Sheet } from "./sheet";

const ROW = "row";

/** Lays out one row of figures; the key of a column is `item.kind`. */
export function layWide(sheet: Sheet, top: number, layout: WideLayout, declaration: TemplateDeclaration): Frame {
  const headings = layHeadings(declaration.columns ?? everything(layout), (key) => {
    const [item = ""] = key.split(".");
    return layout.items[item]!.labels[0]!;
  });
  const { body } = layColumnHeader(sheet, top, [], headings, {
    ...(declaration.columnNumbers ? { columnNumbers: true } : {}),
  });
  headings.leaves.forEach(({ key }, index) => {
    const [item = "", kind = ""] = key.split(".");
    const measure = layout.columns[kind]!.measure ?? layout.items[item]!.measure ?? "money";
    if (measure !== "text") sheet.figure({ row: body, column: index + 1 }, ROW, key, measure);
  });
  return { widths: headings.leaves.map(() => MONEY_WIDTH), headerBottom: body - 1, bottom: body };
}

function everything({ items, columns }: WideLayout): Heading[] {
  const of = (kind: string) => Object.keys(items).map((item) => `${item}.${kind}`);
  const kinds = Object.keys(columns);
  return kinds.length === 1 ? of(kinds[0]!) : kinds.map((kind) => ({ group: columns[kind]!.labels[0]!, of: of(kind) }));
}

/** The sums of items, for every kind of figure. */
export function wideSums(kinds: readonly string[], sums: Sums): Sums {
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      Object.entries(sums).map(([sum, items]) => [`${sum}.${kind}`, items.map((item) => `${item}.${kind}`)]),
    ),
  );
}
