import { phrase } from "../core/text/text";
import { CLI } from "../messages/cli";
import type { Language } from "../messages/render";
import { render } from "../messages/render";
import { UNREADABLE } from "../messages/unreadable";
import { FileProblem } from "./workbook-file";
import { WrongCall } from "./wrong-call";

/** The message for an error: a wrong call of the user's, an unreadable file, or a bug of ours. */
export function explain(error: unknown, language: Language, version: string): string {
  if (error instanceof WrongCall) return language === "zh-CN" ? error.zh : error.en;
  if (error instanceof FileProblem) {
    const problem = UNREADABLE[error.code] ?? UNREADABLE["damaged"]!;
    return render(phrase(CLI.fileProblem, { file: error.file, problem }), language);
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return render(phrase(CLI.failure, { detail, version }), language);
}
