import type { Field, Form, Layout, LayoutOf } from "./form";

/** The role of fields in a layout. */
export type PartKind = "text" | "column" | "section" | "row" | "line" | "item" | "amount";

/** The fields of a layout with the same role. */
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

/** Every field that a layout names, grouped by role, block by block. */
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
