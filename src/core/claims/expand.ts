import { spellingsOf } from "../words/word";
import type { Words } from "../words/word";
import type { Wording } from "./glossary/item";

/** Every way to write a thing in a narrative: its own words, then the spellings of its concepts. */
export function wordingsOf(wording: Wording, dictionary: Words): string[] {
  const { concepts = [], words = [], without = [], ending = "" } = wording;
  const spellings = concepts
    .flatMap((id) => spellingsOf(dictionary[id]!))
    .filter((spelling) => spelling.endsWith(ending) && !without.includes(spelling));
  return [...words.flatMap(expand), ...spellings];
}

/**
 * Every wording that a pattern of the glossary stands for: `[x]` may be left out, `{a|b}` is one of several.
 * `年[末]{结转|结余}` → 年结转, 年末结转, 年结余, 年末结余.
 */
export function expand(pattern: string): string[] {
  const match = /\[([^[\]{}]*)\]|\{([^[\]{}]*)\}/.exec(pattern);
  if (!match) return [pattern];
  const [whole, optional, choice] = match;
  const options = optional === undefined ? choice!.split("|") : ["", ...optional.split("|")];
  const before = pattern.slice(0, match.index);
  const after = pattern.slice(match.index + whole.length);
  return options.flatMap((option) => expand(before + option + after));
}
