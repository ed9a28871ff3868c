import { halfWidth } from "../amount";
import { ECONOMIC_CLASSES, ECONOMIC_ITEMS } from "../classification/economic";
import { FUNCTION_CLASSES } from "../classification/function-classes";
import { bareLabel } from "../tables/label";
import { expand } from "../words/expand";
import type { Money, NarrativeWord } from "../words/narrative";
import {
  FISCAL_BALANCES,
  FLOW_CONCEPTS,
  ITEM_CONCEPTS,
  ITEM_WORDS,
  MONEY_CONCEPTS,
  NARRATIVE,
  ONLY_IN_TABLES,
  STAGE_CONCEPTS,
  WORKED_CONCEPTS,
} from "../words/narrative";
import type { Words } from "../words/word";
import { spellingsOf } from "../words/word";
import type { WordId } from "../words/words";
import type { Description } from "./description";
import { NOTHING_SAID } from "./description";

/** What a word means: what narratives say of figures, an item, or the body itself, which says nothing. */
export type Meaning =
  | NarrativeWord
  | {
      readonly kind: "money";
      readonly money: Extract<NarrativeWord, { kind: "money" }>["money"];
      readonly income: true;
    }
  | { readonly kind: "item"; readonly key: string; readonly money?: Money };

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Null for words that nobody knows. */
  readonly meaning: Meaning | null;
}

/** The key of a name that is no concept: half-width, without numbering and 支出 at its end. */
export function nameKey(label: string): string {
  const bare = bareLabel(label).replace(/\((?:类|款|项)\)/g, "");
  return bare.length > 3 ? bare.replace(/支出$/, "") : bare;
}

/** Words with what they mean, the longest first wherever one begins. */
export class Vocabulary {
  private readonly meanings = new Map<string, Meaning>();
  private readonly longestFrom = new Map<string, number>();

  constructor(private readonly before: Vocabulary | null = null) {}

  add(written: string, meaning: Meaning): void {
    const word = halfWidth(written).replace(/["“”'‘’「」『』《》*]/g, "");
    if (word === "" || this.meanings.has(word)) return;
    this.meanings.set(word, meaning);
    this.longestFrom.set(word.charAt(0), Math.max(this.longestFrom.get(word.charAt(0)) ?? 0, word.length));
  }

  exact(word: string): Meaning | undefined {
    return this.before?.exact(word) ?? this.meanings.get(word);
  }

  /** The longest word that begins here. */
  at(text: string, start: number): { readonly meaning: Meaning; readonly length: number } | null {
    const earlier = this.before?.at(text, start) ?? null;
    const longest = Math.min(this.longestFrom.get(text.charAt(start)) ?? 0, text.length - start);
    for (let length = longest; length > (earlier?.length ?? 0); length--) {
      const meaning = this.meanings.get(text.slice(start, start + length));
      if (meaning) return { meaning, length };
    }
    return earlier;
  }

  /** Cuts a text into words and what is between them. */
  words(text: string, from = 0, to = text.length): Word[] {
    const words: Word[] = [];
    let gap = -1;
    for (let i = from; i < to;) {
      const found = this.at(text, i);
      const length = found && i + found.length <= to ? found.length : 0;
      if (length > 0) {
        if (gap >= 0) words.push({ start: gap, end: i, meaning: null });
        gap = -1;
        words.push({ start: i, end: i + length, meaning: found!.meaning });
        i += length;
      } else {
        if (gap < 0) gap = i;
        i++;
      }
    }
    if (gap >= 0) words.push({ start: gap, end: to, meaning: null });
    return words;
  }
}

/** The vocabulary of a dictionary: for headings of tables with all its spellings, for drafts without those that only tables have. */
export function vocabularyOf(dictionary: Words, ofTables: boolean): Vocabulary {
  const known = (ofTables ? vocabularies.tables : vocabularies.drafts).get(dictionary);
  if (known) return known;
  const made = newVocabulary(dictionary, ofTables);
  (ofTables ? vocabularies.tables : vocabularies.drafts).set(dictionary, made);
  return made;
}

/** They are the same for every draft and take longer to make than a short draft to read. */
const vocabularies = { tables: new WeakMap<Words, Vocabulary>(), drafts: new WeakMap<Words, Vocabulary>() };

function newVocabulary(dictionary: Words, ofTables: boolean): Vocabulary {
  const vocabulary = new Vocabulary();
  const spelt = (id: WordId) =>
    (dictionary[id] ? spellingsOf(dictionary[id]) : []).filter(
      (spelling) => spelling.length > 1 && (ofTables || !ONLY_IN_TABLES.has(spelling)),
    );
  if (!ofTables) addWords(vocabulary, NARRATIVE);
  for (const group of ITEM_CONCEPTS)
    for (const id of group) for (const word of spelt(id)) vocabulary.add(word, { kind: "item", key: group[0]! });
  for (const [key, wording] of Object.entries(FISCAL_BALANCES))
    for (const word of expand(wording)) vocabulary.add(word, { kind: "item", key, money: "fiscal" });
  if (!ofTables)
    for (const [key, wordings] of Object.entries(ITEM_WORDS))
      for (const word of wordings.split(" ").flatMap(expand)) vocabulary.add(word, { kind: "item", key });
  for (const [id, money] of Object.entries(MONEY_CONCEPTS))
    for (const word of spelt(id as WordId))
      vocabulary.add(word, word.endsWith("收入") ? { kind: "money", money, income: true } : { kind: "money", money });
  for (const [id, [flow, extent]] of Object.entries(FLOW_CONCEPTS))
    for (const word of spelt(id as WordId))
      vocabulary.add(word, { kind: "flow", flow, extent, ...(word.endsWith("计") ? { sum: true as const } : {}) });
  for (const [id, [stage, year]] of Object.entries(STAGE_CONCEPTS))
    for (const word of spelt(id as WordId))
      vocabulary.add(word, { kind: "stage", stage, ...(year === undefined ? {} : { year }) });
  for (const { name, aliases = [] } of [...FUNCTION_CLASSES, ...ECONOMIC_CLASSES, ...ECONOMIC_ITEMS])
    for (const word of [name, ...aliases]) addName(vocabulary, word, nameKey(name));
  if (ofTables)
    for (const [key, ids] of Object.entries(WORKED_CONCEPTS))
      for (const id of ids) for (const word of spelt(id)) vocabulary.add(word, { kind: "item", key: `=${key}` });
  if (ofTables) addWords(vocabulary, NARRATIVE);
  return vocabulary;
}

/** Adds the words of narratives; wordings that are there keep what they mean. */
export function addWords(
  vocabulary: Vocabulary,
  words: readonly (readonly [wordings: string, meaning: NarrativeWord])[],
): void {
  for (const [wordings, meaning] of words)
    for (const wording of wordings.split(" ").flatMap(expand)) vocabulary.add(wording, meaning);
}

/** A name with its shorter forms: 教育支出, 教育. */
export function addName(vocabulary: Vocabulary, name: string, key = nameKey(name)): void {
  const bare = bareLabel(name);
  vocabulary.add(bare, { kind: "item", key });
  if (bare.length > 1) vocabulary.add(`${bare}支出`, { kind: "item", key });
  if (bare.endsWith("支出") && bare.length > 4) vocabulary.add(bare.slice(0, -2), { kind: "item", key });
}

/** Words nobody knows matter from two Chinese characters on: one alone may be a slip of the cutting. */
const PLACE = /^[一-龥]{1,4}[省市]$/;
const STRANGE = /[一-龥]{2}|[A-Za-z]{2}/;

/** Words of projects, which say nothing of the body. */
const FOREIGN: ReadonlySet<Meaning["kind"]> = new Set(["stranger", "same", "funds", "column", "planned"]);

/** What words say of a figure. */
export function describe(text: string, words: readonly Word[]): Description {
  const names: string[] = [];
  const unknown: string[] = [];
  let { money, stage, distance, flow, extent, sum }: { -readonly [K in keyof Description]: Description[K] } = {
    ...NOTHING_SAID,
  };
  for (const { start, end, meaning } of words) {
    if (meaning === null) {
      const gap = text.slice(start, end);
      if (STRANGE.test(gap) && !PLACE.test(gap)) unknown.push(gap);
      continue;
    }
    if (FOREIGN.has(meaning.kind)) unknown.push(text.slice(start, end));
    if (meaning.kind === "item" && !names.includes(meaning.key)) names.push(meaning.key);
    if (meaning.kind === "item") money = meaning.money ?? money;
    if (meaning.kind === "money") {
      money = meaning.money;
      if ("income" in meaning) flow = "income";
    }
    if (meaning.kind === "stage") {
      stage = meaning.stage;
      if (meaning.year !== undefined) distance = meaning.year;
    }
    if (meaning.kind === "flow") {
      [flow, extent] = [meaning.flow, meaning.extent ?? extent];
      sum ||= meaning.sum === true;
    }
    if (meaning.kind === "flows") [flow, extent] = ["both", meaning.extent ?? extent];
    if (meaning.kind === "year") distance = meaning.distance;
    if (meaning.kind === "sum") [sum, extent] = [true, extent ?? meaning.extent ?? null];
  }
  return { names, money, stage, distance, flow, extent, sum, unknown };
}
