import { formsWith } from "../forms";
import type { Field, Form, FormData } from "../forms/form";
import { partsOf } from "../forms/layout-parts";
import { resolveForms } from "../forms/resolve";
import type { Entry } from "../json";
import { normaliseLabel } from "../tables/label";
import { withWords } from "../words/word";
import type { AddedWords } from "../words/word";
import { WORDS } from "../words/words";

/** A label that means two columns, or two rows, of a form. */
interface Alike {
  readonly label: string;
  readonly form: Form;
  readonly fields: readonly [Field, Field];
}

/**
 * Notes what a pack spells so that a figure could be read as another one: a spelling that is already another column's or
 * row's of one of our forms, and labels of its own forms that two columns or two rows have.
 * @param given the pack as it was written.
 */
export function noteAlike(given: Entry, spellings: AddedWords, forms: readonly FormData[]): void {
  const words = withWords(WORDS, spellings);
  const written = spellingsOf(given.at("spellings"));
  const ours = written.size === 0 ? [] : formsWith(words).flatMap(alikeIn);
  for (const [label, spelling] of written) {
    const alike = ours.find((each) => each.label === label);
    if (alike) spelling.wrong(told(alike));
  }
  const own = given.at("forms").or([], (list) => list.list());
  resolveForms(forms, words).forEach((form, i) => {
    const [alike] = alikeIn(form);
    if (alike) own[i]!.wrong(told(alike));
  });
}

/** The spellings that a pack adds, as they are compared, with their places. */
function spellingsOf(given: Entry): ReadonlyMap<string, Entry> {
  const words = given.or([], (all) => all.entries());
  return new Map(
    words
      .flatMap(([, word]) => [word.at("zh"), ...word.at("spellings").or([], (list) => list.list())])
      .flatMap((entry) => {
        const text = entry.isGroup ? entry.at("text").value : entry.value;
        return typeof text === "string" ? [[normaliseLabel(text), entry] as const] : [];
      }),
  );
}

function alikeIn(form: Form): readonly Alike[] {
  return [form.layout, ...(form.variants ?? [])].flatMap((layout) => {
    const parts = partsOf(layout);
    // Texts and figures stand under headings of one row.
    const headed = parts.filter(({ kind }) => kind === "text").flatMap(({ fields }) => Object.values(fields));
    return parts.flatMap(({ kind, fields }) => {
      const all = [...(kind === "column" ? headed : []), ...Object.values(fields)];
      return alikeAmong(all).map((alike) => ({ ...alike, form }));
    });
  });
}

/** What fields stand under, below or in, or a rate beside an amount, tells them apart. */
function alikeAmong(fields: readonly Field[]): readonly Pick<Alike, "label" | "fields">[] {
  const first = new Map<string, Field>();
  return fields.flatMap((field) => {
    const marks = JSON.stringify([field.under, field.after, field.block, field.measure]);
    return [...new Set(field.labels.map(normaliseLabel))].flatMap((label) => {
      const known = first.get(`${marks} ${label}`);
      if (known) return [{ label, fields: [known, field] as const }];
      first.set(`${marks} ${label}`, field);
      return [];
    });
  });
}

function told({ form, fields: [one, other], label }: Alike) {
  return {
    zh: `“${label}”在《${form.name.zh}》中分不清是“${one.name.zh}”还是“${other.name.zh}”`,
    en: `“${label}” could be ${one.name.en} or ${other.name.en} in ${form.name.en}`,
  };
}
