import packageJson from "../../package.json";
import type { Language } from "../messages/render";
import type { Request } from "./arguments";
import { HELP, readArguments } from "./arguments";
import type { Outcome } from "./outcome";
import { check } from "./check";
import { claims } from "./claims";
import { compare } from "./compare";
import { clear } from "./clear";
import { report } from "./report";
import { explain } from "./explain";
import type { ManyRequest } from "./many/arguments";
import { manyArguments } from "./many/arguments";
import { checkMany } from "./many/check-many";
import { isFolder } from "./many/inputs";
import { template } from "./template";
import type { Terminal } from "./terminal";

export type { Terminal };

const { version } = packageJson;

/** The language of error messages, found even where the command line cannot be understood. */
export function languageOf(argv: readonly string[]): Language {
  return argv.includes("en-US") || argv.includes("--lang=en-US") ? "en-US" : "zh-CN";
}

/**
 * Runs one command line.
 * @returns the exit code: 0 no finding of level error, 1 some, 2 the call was wrong or a file could not be read or
 * written, 130 a check of many files was interrupted.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(argv);
  const progress = (step: string) => {
    if (terminal.interactive) terminal.stderr(`\r\u001b[K${step}`);
  };
  try {
    const request = readArguments(argv);
    const outcome = await answer(request, language, terminal, progress);
    progress("");
    if (outcome.stdout !== null) terminal.stdout(outcome.stdout);
    return outcome.exitCode;
  } catch (error) {
    progress("");
    terminal.stderr(`gouji: ${explain(error, language, version)}\n`);
    return 2;
  }
}

async function answer(
  request: Request,
  language: Language,
  terminal: Terminal,
  progress: (step: string) => void,
): Promise<Outcome> {
  switch (request.command) {
    case "help":
      return { stdout: HELP[language], exitCode: 0 };
    case "version":
      return { stdout: version, exitCode: 0 };
    case "check":
      // Only the file system knows whether a single name is that of a file or of a folder.
      if (await isFolder(request.file)) return checkMany(folderRequest(request), version, terminal);
      return check(request, version, progress);
    case "report":
      return report(request, progress);
    case "claims":
      return claims(request, progress);
    case "compare":
      return compare(request, progress);
    case "check-many":
      return checkMany(request, version, terminal);
    case "clear":
      return clear(request);
    case "template":
      return template(request);
  }
}

function folderRequest({
  file,
  json,
  out,
  settings,
  packs,
  given: head,
  language,
}: Extract<Request, { command: "check" }>): ManyRequest {
  const year = head.year === undefined ? {} : { year: String(head.year) };
  const department = head.department === undefined ? {} : { department: head.department };
  const given = {
    json,
    ...department,
    ...year,
    ...(out === null ? {} : { out }),
    ...(settings === null ? {} : { settings }),
    pack: packs,
  };
  return manyArguments([file], given, language);
}
