import type { Entry } from "../json";
import type { AddedWords } from "./word";
import { WORDS } from "./words";

const NO_TEXT = {
  zh: "应为文字（词典里没有这个词，须写明名称）",
  en: "must be a text, for it is no word of ours",
};
const NO_SPELLING = { zh: "应为文字，不能以 @ 开头", en: "must be a text that does not begin with @" };
const NO_YEAR = { zh: "应为年度，例如 2026", en: "must be a year, such as 2026" };

/**
 * Spellings for known concepts and new concepts from the JSON of a pack: a known id brings spellings, a new one names. What
 * is wrong is noted with its place.
 */
export function wordsFromData(given: Entry): AddedWords {
  for (const [id, word] of given.entries()) readWord(word.group(["zh", "en", "spellings"]), !Object.hasOwn(WORDS, id));
  return given.value as AddedWords;
}

function readWord(given: Entry, isNew: boolean): void {
  if (isNew) for (const name of [given.at("zh"), given.at("en")]) if (!isSpelling(name.value)) name.wrong(NO_TEXT);
  const spellings = given.at("spellings");
  if (isNew && spellings.value === undefined) return;
  for (const spelling of spellings.list()) {
    if (typeof spelling.value === "string") {
      if (!isSpelling(spelling.value)) spelling.wrong(NO_SPELLING);
      continue;
    }
    spelling.group(["text", "place", "year"]);
    if (!isSpelling(spelling.at("text").value)) spelling.at("text").wrong(NO_SPELLING);
    spelling.at("place").text();
    const year = spelling.at("year");
    if (!isYear(year.value)) year.wrong(NO_YEAR);
  }
}

function isSpelling(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "" && !value.startsWith("@");
}

function isYear(value: unknown): boolean {
  return value === undefined || (Number.isInteger(value) && Number(value) >= 2000 && Number(value) < 2100);
}
