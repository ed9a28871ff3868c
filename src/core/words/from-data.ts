import type { AddedWords, Words } from "./word";
import { WORDS } from "./words";

/** What keeps data from being words, each problem with its place. */
export interface WordProblems {
  readonly problems: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Spellings for known concepts and new concepts from the JSON of a pack: a known id brings spellings, a new one names.
 * @param known the dictionary that they are added to.
 */
export function wordsFromData(json: unknown, known: Words = WORDS): AddedWords | WordProblems {
  if (!isObject(json)) return { problems: ["words must be an object"] };
  const problems = Object.entries(json).flatMap(([id, word]) => problemsOf(id, word, known));
  return problems.length > 0 ? { problems } : (json as AddedWords);
}

function problemsOf(id: string, word: unknown, known: Words): string[] {
  if (!isObject(word)) return [`${id}: must be an object`];
  const strange = Object.keys(word).filter((key) => !["zh", "en", "spellings"].includes(key));
  const isNew = !Object.hasOwn(known, id);
  return [
    ...strange.map((key) => `${id}.${key}: is not known here`),
    ...(isNew && !isText(word["zh"]) ? [`${id}.zh: must be a text, for it is no word of ours`] : []),
    ...(isNew && !isText(word["en"]) ? [`${id}.en: must be a text, for it is no word of ours`] : []),
    ...(isNew && word["spellings"] === undefined ? [] : problemsOfSpellings(`${id}.spellings`, word["spellings"])),
  ];
}

function problemsOfSpellings(place: string, spellings: unknown): string[] {
  if (!Array.isArray(spellings)) return [`${place}: must be a list`];
  return spellings.flatMap((spelling: unknown, i) => {
    if (isText(spelling)) return [];
    const at = `${place}[${i}]`;
    if (!isObject(spelling)) return [`${at}: must be a text, or an object with text and place`];
    const strange = Object.keys(spelling).filter((key) => !["text", "place", "year"].includes(key));
    return [
      ...strange.map((key) => `${at}.${key}: is not known here`),
      ...(isText(spelling["text"]) ? [] : [`${at}.text: must be a text`]),
      ...(isText(spelling["place"]) ? [] : [`${at}.place: must be a text`]),
      ...(isYear(spelling["year"]) ? [] : [`${at}.year: must be a year`]),
    ];
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !value.startsWith("@");
}

function isYear(value: unknown): boolean {
  return value === undefined || (Number.isInteger(value) && Number(value) >= 2000 && Number(value) < 2100);
}
