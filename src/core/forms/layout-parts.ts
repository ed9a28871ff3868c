import type { Field, Form, Layout, LayoutOf } from "./form";

/** What the fields of a layout are in the table. */
export type PartKind = "text" | "column" | "section" | "row" | "line" | "item" | "amount";

/** Fields of a layout that are of one kind. */
export interface Part {
  readonly kind: PartKind;
  readonly fields: Readonly<Record<string, Field>>;
}

const PARTS: { readonly [Kind in Layout["kind"]]: (layout: LayoutOf<Kind>) => readonly Part[] } = {
  records: ({ texts, columns, sections }) => [
    { kind: "text", fields: texts },
    { kind: "column", fields: columns },
    { kind: "section", fields: sections },
  ],
  matrix: ({ blocks }) =>
    blocks.flatMap(({ columns, rows }): Part[] => [
      { kind: "column", fields: columns },
      { kind: "row", fields: rows },
    ]),
  codes: ({ columns, lines = {} }) => [
    { kind: "column", fields: columns },
    { kind: "line", fields: lines },
  ],
  wide: ({ items, columns }) => [
    { kind: "item", fields: items },
    { kind: "column", fields: columns },
  ],
  labels: ({ columns, rows, amounts = {} }) => [
    { kind: "column", fields: columns },
    { kind: "row", fields: rows },
    { kind: "amount", fields: amounts },
  ],
};

/** Everything that a layout names, block by block. */
export function partsOf(layout: Layout): readonly Part[] {
  const parts = PARTS[layout.kind] as (layout: Layout) => readonly Part[];
  return parts(layout);
}

/** The columns of every block of a form, in all of its layouts. */
export function columnsOf(form: Form): readonly Readonly<Record<string, Field>>[] {
  return [form.layout, ...(form.variants ?? [])].flatMap((layout) =>
    partsOf(layout).flatMap(({ kind, fields }) => (kind === "column" ? [fields] : [])),
  );
}
