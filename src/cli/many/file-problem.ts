import { MANY } from "../../messages/many";
import type { Language } from "../../messages/render";
import { phrasing, wording } from "../../messages/render";
import { UNREADABLE } from "../../messages/unreadable";
import { explain } from "../explain";
import { FileProblem } from "../workbook-file";
import type { Ending } from "./pool";

/** The reason why a file was not checked: a code for programs and a sentence for people. */
export interface FileFault {
  readonly code: string;
  readonly message: string;
}

/** The reason that an error gives for one file; the caller names the file. */
export function problemOf(error: unknown, language: Language, version: string): FileFault {
  if (!(error instanceof FileProblem)) return { code: "failure", message: explain(error, language, version) };
  return { code: error.code, message: wording(UNREADABLE[error.code] ?? UNREADABLE["damaged"]!, language) };
}

/** The reason for a file whose worker failed. */
export function failedWorker(
  ending: Exclude<Ending<unknown>, { kind: "answer" }>,
  limits: { readonly timeLimit: number; readonly memoryLimit: number; readonly language: Language },
): FileFault {
  const { kind } = ending;
  const say = phrasing(limits.language);
  switch (kind) {
    case "too-slow":
      return { code: kind, message: say(MANY.tooSlow, { seconds: limits.timeLimit }) };
    case "out-of-memory":
      return { code: kind, message: say(MANY.outOfMemory, { megabytes: limits.memoryLimit }) };
    case "crash":
      return { code: kind, message: say(MANY.crash, { detail: ending.detail }) };
  }
}
