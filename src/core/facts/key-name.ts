import { FORMS } from "../forms";
import type { Field, Form } from "../forms/form";
import type { Localised } from "../text";

function entriesOf(form: Form): [string, Localised][] {
  const named = (key: string, ...fields: readonly Field[]): [string, Localised] => [
    key,
    {
      zh: `${form.name.zh}「${fields.map((f) => f.name.zh).join(" · ")}」`,
      en: `${form.name.en}: ${fields.map((f) => f.name.en).join(", ")}`,
    },
  ];
  const layout = form.layout;
  if (layout.kind === "records") {
    return Object.entries(layout.columns).map(([key, column]) => named(`${layout.fact}.${column.fact ?? key}`, column));
  }
  return layout.blocks.flatMap((block) => {
    const rows = Object.entries(block.rows).flatMap(([rowKey, row]) =>
      Object.entries(block.columns).map(([columnKey, column]) => {
        const parts = [row.fact ?? rowKey, column.fact ?? columnKey].filter((part) => part !== "");
        return named(parts.join("."), row, ...(column.fact === "" ? [] : [column]));
      }),
    );
    const lines = block.linesAfter;
    if (!lines) return rows;
    const owner = block.rows[lines.row]!;
    return [
      ...rows,
      ...Object.entries(block.columns).map(([key, column]) => named(`${lines.fact}.${key}`, owner, column)),
    ];
  });
}

let names: Map<string, Localised> | null = null;

/** How people call a fact: the form it is at home in and its row and column there. Unknown keys name themselves. */
export function keyName(key: string): Localised {
  if (!names) {
    names = new Map();
    // The first form that states a fact is its home.
    for (const [known, name] of FORMS.flatMap(entriesOf)) if (!names.has(known)) names.set(known, name);
  }
  return names.get(key) ?? { zh: key, en: key };
}
