import packageJson from "../../package.json";
import { CLI } from "../messages/cli";
import type { Language } from "../messages/render";
import { render } from "../messages/render";
import { UNREADABLE } from "../messages/unreadable";
import type { Request } from "./arguments";
import { HELP, readArguments, WrongCall } from "./arguments";
import type { Outcome } from "./check";
import { check } from "./check";
import { claims } from "./claims";
import { clear } from "./clear";
import { report } from "./report";
import { template } from "./template";
import { FileProblem } from "./workbook-file";

const { version } = packageJson;

/** Where a run of the command line writes to. */
export interface Terminal {
  stdout(text: string): void;
  stderr(text: string): void;
  /** True where a person watches, so that progress is shown. */
  readonly interactive: boolean;
}

/** The language to complain in, also where the command line cannot be understood. */
export function languageOf(argv: readonly string[]): Language {
  return argv.includes("en-US") || argv.includes("--lang=en-US") ? "en-US" : "zh-CN";
}

/**
 * Runs one command line.
 * @returns the exit code: 0 no finding of level error, 1 some, 2 the call was wrong or a file could not be read or written.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const language = languageOf(argv);
  const progress = (step: string) => {
    if (terminal.interactive) terminal.stderr(`\r\u001b[K${step}`);
  };
  try {
    const request = readArguments(argv);
    const outcome = await answer(request, language, progress);
    progress("");
    terminal.stdout(outcome.stdout);
    return outcome.exitCode;
  } catch (error) {
    progress("");
    terminal.stderr(`gouji: ${explain(error, language)}\n`);
    return 2;
  }
}

async function answer(request: Request, language: Language, progress: (step: string) => void): Promise<Outcome> {
  switch (request.command) {
    case "help":
      return { stdout: HELP[language], exitCode: 0 };
    case "version":
      return { stdout: version, exitCode: 0 };
    case "check":
      return check(request, version, progress);
    case "report":
      return report(request, progress);
    case "claims":
      return claims(request, progress);
    case "clear":
      return clear(request);
    case "template":
      return template(request);
  }
}

function explain(error: unknown, language: Language): string {
  if (error instanceof WrongCall) return language === "zh-CN" ? error.zh : error.en;
  if (error instanceof FileProblem) {
    const problem = UNREADABLE[error.code] ?? UNREADABLE["damaged"]!;
    return render({ template: CLI.fileProblem, params: { file: error.file, problem } }, language);
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return render({ template: CLI.failure, params: { detail, version } }, language);
}
