import type { Field, FieldData, Form, FormData, WordField } from "./form";
import { spellingsOf } from "../words/word";
import type { Word, Words } from "../words/word";

/** The error for a form that names a concept the dictionary does not have. */
export class UnknownWord extends Error {
  constructor(readonly id: string) {
    super(`no such word "${id}"`);
  }
}

/**
 * Replaces the concepts in forms by their spellings. Parts that the given forms share are shared in the result, too.
 * @throws UnknownWord
 */
export function resolveForms(forms: readonly FormData[], words: Words): readonly Form[] {
  const known = new Map<object, unknown>();
  return forms.map((form) => resolved(form, words, known) as Form);
}

/** A field with its name and all of its labels. @throws UnknownWord */
export function resolveField(data: FieldData, words: Words): Field {
  return resolved(data, words, new Map()) as Field;
}

function resolved(value: unknown, words: Words, known: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = Array.isArray(value) ? listOf(value, words, known) : objectOf(value, words, known);
  known.set(value, made);
  return made;
}

function listOf(list: readonly unknown[], words: Words, known: Map<object, unknown>): readonly unknown[] {
  const items = list.flatMap((item): readonly unknown[] =>
    typeof item === "string" && item.startsWith("@") ? spellingsOf(wordOf(item.slice(1), words)) : [item],
  );
  return [...new Set(items)].map((item) => resolved(item, words, known));
}

function objectOf(value: object, words: Words, known: Map<object, unknown>): object {
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolved(part, words, known)]));
  return typeof parts["word"] === "string" ? fieldOf(parts as unknown as WordField, words) : parts;
}

function fieldOf({ word: id, as, also = [], without = [], ...marks }: WordField, words: Words): Field {
  const word = wordOf(id, words);
  const name = typeof as === "object" ? as : { zh: as ?? word.zh, en: word.en };
  const labels = [...new Set([name.zh, ...spellingsOf(word), ...also])].filter((label) => !without.includes(label));
  return { name, labels, ...marks };
}

function wordOf(id: string, words: Words): Word {
  const word = Object.hasOwn(words, id) ? words[id] : undefined;
  if (!word) throw new UnknownWord(id);
  return word;
}
