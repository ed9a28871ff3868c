import { halfWidth } from "../amount";
import type { Words } from "../words/word";
import { WORDS } from "../words/words";
import { ITEMS } from "./glossary";
import { GRAMMAR } from "./glossary/grammar";
import type { GrammarWord } from "./glossary/grammar";
import type { Item, Wording } from "./glossary/item";
import type { Subjects } from "./subjects";
import { wordingsOf } from "./glossary/wordings";

/** What a word of the draft means. */
export type Meaning =
  | GrammarWord
  | { readonly kind: "item"; readonly item: Item; readonly nil?: boolean }
  | { readonly kind: "project"; readonly name: string }
  | { readonly kind: "department" };

/** The words of the glossary, with what they mean. */
interface Vocabulary {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** The length of the longest word that begins with a character. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

/** The words that are known: of the glossary, and the names of the workbook and the draft. */
export class Lexicon {
  private readonly own = new Map<string, Meaning>();
  private readonly longestOwn: number;
  private readonly vocabulary: Vocabulary;

  /** @param dictionary the concepts whose spellings the glossary takes. */
  constructor(subjects: Subjects, dictionary: Words = WORDS) {
    for (const name of subjects.departmentNames) this.own.set(name, { kind: "department" });
    for (const name of subjects.projectNames) this.own.set(name, { kind: "project", name });
    this.longestOwn = Math.max(0, ...[...this.own.keys()].map((word) => word.length));
    this.vocabulary = dictionary === WORDS ? OURS : vocabularyOf(dictionary);
  }

  /** The longest word that starts here. */
  at(text: string, start: number): { readonly meaning: Meaning; readonly length: number } | null {
    const { meanings, longestFrom } = this.vocabulary;
    // Most characters begin no word at all.
    const longest = longestFrom.get(text.charAt(start)) ?? 0;
    for (let length = Math.min(Math.max(this.longestOwn, longest), text.length - start); length > 0; length--) {
      const word = text.slice(start, start + length);
      const meaning = this.own.get(word) ?? (length > longest ? undefined : meanings.get(word));
      if (meaning) return { meaning, length };
    }
    return null;
  }
}

const OURS = vocabularyOf(WORDS);

/** Of equal words the first that is declared has its meaning; those of items go before those of grammar. */
function vocabularyOf(dictionary: Words): Vocabulary {
  const meanings = new Map<string, Meaning>();
  const longestFrom = new Map<string, number>();
  const add = (wording: Wording, meaning: Meaning) => {
    for (const written of wordingsOf(wording, dictionary)) {
      const word = halfWidthKeepingPunctuation(written);
      if (word === "" || meanings.has(word)) continue;
      meanings.set(word, meaning);
      longestFrom.set(word.charAt(0), Math.max(longestFrom.get(word.charAt(0)) ?? 0, word.length));
    }
  };
  for (const item of ITEMS) {
    add(item, { kind: "item", item });
    add({ words: item.nil ?? [] }, { kind: "item", item, nil: true });
  }
  for (const [wording, meaning] of GRAMMAR) add("length" in wording ? { words: wording } : wording, meaning);
  return { meanings, longestFrom };
}

function halfWidthKeepingPunctuation(word: string): string {
  return word
    .split(/([，。；：、])/)
    .map((piece) => (/[，。；：、]/.test(piece) ? piece : halfWidth(piece)))
    .join("");
}
