import type { Written } from "../excel/door";
import { phrase } from "../core/text/text";
import { COMMANDS } from "../messages/commands";
import { render } from "../messages/render";
import type { Language } from "../messages/render";

/** The sentence, and which sheets have no marks because they are protected. */
export function withProtected(sentence: string, { protectedSheets }: Written, language: Language): string {
  if (protectedSheets.length === 0) return sentence;
  const params = { sheets: { list: protectedSheets } };
  return `${sentence}\n${render(phrase(COMMANDS.protectedSheets, params), language)}`;
}
