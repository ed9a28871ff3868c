import { expand } from "../../words/expand";
import { spellingsOf } from "../../words/word";
import type { Words } from "../../words/word";
import type { Wording } from "./item";

/** Every way to write a thing in a narrative: its own words, then the spellings of its concepts. */
export function wordingsOf(wording: Wording, dictionary: Words): string[] {
  const { concepts = [], words = [], without = [], ending = "" } = wording;
  const spellings = concepts
    .flatMap((id) => spellingsOf(dictionary[id]!))
    .filter((spelling) => spelling.endsWith(ending) && !without.includes(spelling));
  return [...words.flatMap(expand), ...spellings];
}
