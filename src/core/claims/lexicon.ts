import { halfWidth } from "../amount";
import { ITEMS } from "./glossary";
import { GRAMMAR } from "./glossary/grammar";
import type { GrammarWord } from "./glossary/grammar";
import type { Item } from "./glossary/item";
import type { Subjects } from "./subjects";
import { expand } from "./expand";

/** What a word of the draft means. */
export type Meaning =
  | GrammarWord
  | { readonly kind: "item"; readonly item: Item; readonly nil?: boolean }
  | { readonly kind: "project"; readonly name: string }
  | { readonly kind: "department" };

/** The words that are known: of the glossary, and the names of the workbook and the draft. */
export class Lexicon {
  private readonly own = new Map<string, Meaning>();
  private readonly longest: number;

  constructor(subjects: Subjects) {
    for (const name of subjects.departmentNames) this.own.set(name, { kind: "department" });
    for (const name of subjects.projectNames) this.own.set(name, { kind: "project", name });
    this.longest = Math.max(LONGEST_COMMON, ...[...this.own.keys()].map((word) => word.length));
  }

  /** The longest word that starts here. */
  at(text: string, start: number): { readonly meaning: Meaning; readonly length: number } | null {
    // Most characters begin no word at all.
    const first = text.charAt(start);
    const longest = FIRST_CHARACTERS.get(first) ?? 0;
    for (let length = Math.min(this.longest, text.length - start); length > longest; length--) {
      const meaning = this.own.get(text.slice(start, start + length));
      if (meaning) return { meaning, length };
    }
    for (let length = Math.min(longest, text.length - start); length > 0; length--) {
      const word = text.slice(start, start + length);
      const meaning = this.own.get(word) ?? COMMON.get(word);
      if (meaning) return { meaning, length };
    }
    return null;
  }
}

const COMMON: ReadonlyMap<string, Meaning> = commonWords();
const LONGEST_COMMON = Math.max(...[...COMMON.keys()].map((word) => word.length));
/** The length of the longest common word that begins with a character. */
const FIRST_CHARACTERS: ReadonlyMap<string, number> = longestByFirst([...COMMON.keys()]);

function longestByFirst(words: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const word of words) longest.set(word.charAt(0), Math.max(longest.get(word.charAt(0)) ?? 0, word.length));
  return longest;
}

function commonWords(): Map<string, Meaning> {
  const words = new Map<string, Meaning>();
  const add = (patterns: readonly string[], meaning: Meaning) => {
    for (const pattern of patterns)
      for (const word of expand(pattern)) {
        const known = halfWidthKeepingPunctuation(word);
        if (known !== "" && !words.has(known)) words.set(known, meaning);
      }
  };
  for (const item of ITEMS) {
    add(item.words, { kind: "item", item });
    add(item.nil ?? [], { kind: "item", item, nil: true });
  }
  for (const [patterns, meaning] of GRAMMAR) add(patterns, meaning);
  return words;
}

function halfWidthKeepingPunctuation(word: string): string {
  return word
    .split(/([，。；：、])/)
    .map((piece) => (/[，。；：、]/.test(piece) ? piece : halfWidth(piece)))
    .join("");
}
