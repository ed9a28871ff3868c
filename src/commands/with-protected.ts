import { phrase } from "../core/text/text";
import type { Written } from "../excel/door";
import { brokenRemarks } from "../messages/changes";
import { COMMANDS } from "../messages/commands";
import { render } from "../messages/render";
import type { Language } from "../messages/render";
import type { Done } from "./command";

/** Adds to the message which protected sheets got no marks, and which of them keep earlier marks. */
export function withProtected(sentence: string, written: Written, language: Language): Done {
  const { protectedSheets } = written;
  const remarks = brokenRemarks(written);
  if (protectedSheets.length > 0)
    remarks.unshift(phrase(COMMANDS.protectedSheets, { sheets: { list: protectedSheets } }));
  const text = [sentence, ...remarks.map((remark) => render(remark, language))].join("\n");
  return remarks.length === 0 ? { text } : { text, remains: true };
}
