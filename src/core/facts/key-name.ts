import { FORMS } from "../forms";
import type { CodesLayout, Field, Form, LabelsLayout, Layout, MatrixLayout, RecordsLayout } from "../forms/form";
import type { Localised } from "../text/text";

type Entry = readonly [key: string, fields: readonly Field[]];

const TOTAL: Field = { name: { zh: "合计", en: "total" }, labels: [] };
const ENTRY_LINE: Field = { name: { zh: "各行", en: "each line" }, labels: [] };
const ENTRY: Field = { name: { zh: "各科目", en: "each subject" }, labels: [] };

function keyOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(".");
}

function recordsEntries({ fact, columns }: RecordsLayout): Entry[] {
  return Object.entries(columns).map(([key, column]) => [`${fact}.${column.fact ?? key}`, [column]]);
}

function matrixEntries(layout: MatrixLayout): Entry[] {
  return layout.blocks.flatMap((block) => {
    const rows = crossed(block.rows, block.columns);
    const lines = block.linesAfter;
    if (!lines) return rows;
    const owner = lines.row === null ? ENTRY_LINE : block.rows[lines.row]!;
    const own = Object.entries(block.columns).map(([key, column]): Entry => [`${lines.fact}.${key}`, [owner, column]]);
    return [...rows, ...own];
  });
}

function codesEntries({ fact, columns, lines }: CodesLayout): Entry[] {
  const own = Object.entries(columns).flatMap(([key, column]): Entry[] => {
    const part = column.fact ?? key;
    return [
      [keyOf(fact, part === "" ? "total" : part), part === "" ? [TOTAL] : [TOTAL, column]],
      [keyOf(fact, "code", part === "" ? key : part), [ENTRY, column]],
    ];
  });
  return [...own, ...crossed(lines ?? {}, columns)];
}

function labelsEntries({ fact, columns, rows, amounts, indicators }: LabelsLayout): Entry[] {
  const alone = Object.entries(amounts ?? {}).map(([key, amount]): Entry => [amount.fact ?? key, [amount]]);
  const points = Object.entries(indicators?.columns ?? {}).flatMap(([key, column]): Entry[] => [
    [`${indicators!.fact}.${column.fact ?? key}`, [column]],
    [`${fact}.total${capital(key)}`, [indicators!.total, column]],
  ]);
  return [...crossed(rows, columns), ...alone, ...points];
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** Every row with every column. A column whose part is "" is the only one, and the name leaves it out. */
function crossed(rows: Readonly<Record<string, Field>>, columns: Readonly<Record<string, Field>>): Entry[] {
  return Object.entries(rows).flatMap(([rowKey, row]) =>
    Object.entries(columns).map(([columnKey, column]): Entry => {
      const part = column.fact ?? columnKey;
      return [keyOf(row.fact ?? rowKey, part), part === "" ? [row] : [row, column]];
    }),
  );
}

function entriesOf(layout: Layout): Entry[] {
  switch (layout.kind) {
    case "records":
      return recordsEntries(layout);
    case "matrix":
      return matrixEntries(layout);
    case "codes":
      return codesEntries(layout);
    case "wide":
      return crossed(layout.items, layout.columns);
    case "labels":
      return labelsEntries(layout);
  }
}

function nameIn(form: Form, fields: readonly Field[]): Localised {
  return {
    zh: `${form.name.zh}「${fields.map((f) => f.name.zh).join(" · ")}」`,
    en: `${form.name.en}: ${fields.map((f) => f.name.en).join(", ")}`,
  };
}

interface Stated {
  readonly form: Form;
  readonly name: Localised;
}

/** A constant of the declarations, built when a figure is first named: to build it takes as long as some analyses. */
let names: Map<string, Stated> | null = null;

function allNames(): Map<string, Stated> {
  if (!names) {
    names = new Map();
    for (const form of FORMS)
      for (const layout of [form.layout, ...(form.variants ?? [])])
        for (const [key, fields] of entriesOf(layout)) {
          const stated = { form, name: nameIn(form, fields) };
          // The first form that states a fact is its home.
          if (!names.has(key)) names.set(key, stated);
        }
  }
  return names;
}

/** The home form of a fact and the fact's name there; null for a key that no form states. */
export function homeOf(key: string): { readonly form: Form; readonly name: Localised } | null {
  return allNames().get(key) ?? null;
}

/** A fact's name for people: its home form, row and column, `支出决算表「本年支出合计」`. An unknown key is its own name. */
export function keyName(key: string): Localised {
  return allNames().get(key)?.name ?? { zh: key, en: key };
}
