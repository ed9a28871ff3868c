import { expand } from "./expand";

/** One way to write a word. One that is not written everywhere says where, and since when, it was seen. */
export type Spelling = string | { readonly text: string; readonly place: string; readonly year?: number };

/** A concept of the trade: its usual name, which is a spelling too, and what else it is called in tables. */
export interface Word {
  readonly zh: string;
  readonly en: string;
  readonly spellings?: readonly Spelling[];
  /** More spellings, several in one pattern (expand.ts): `公车{运行|维护}[费]`. */
  readonly wordings?: readonly string[];
}

/** Concepts by their ids. */
export type Words = Readonly<Record<string, Word>>;

/** Spellings to add to known concepts, and new concepts, by their ids. */
export type AddedWords = Readonly<Record<string, Word | Required<Pick<Word, "spellings">>>>;

/** Every way to write a word, the usual one first. */
export function spellingsOf({ zh, spellings = [], wordings = [] }: Word): readonly string[] {
  const written = spellings.map((spelling) => (typeof spelling === "string" ? spelling : spelling.text));
  return [...new Set([zh, ...written, ...wordings.flatMap(expand)])];
}

/** A dictionary with more spellings and concepts; what it holds already keeps its names. */
export function withWords(words: Words, added: AddedWords): Words {
  const merged: Record<string, Word> = { ...words };
  for (const [id, more] of Object.entries(added)) {
    const known = Object.hasOwn(merged, id) ? merged[id] : undefined;
    if (known) merged[id] = { ...known, spellings: [...(known.spellings ?? []), ...(more.spellings ?? [])] };
    else if ("zh" in more) merged[id] = more;
  }
  return merged;
}
