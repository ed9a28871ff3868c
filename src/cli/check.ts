import { basename } from "node:path";
import type { Analysis } from "../core/analyse";
import { analyse } from "../core/analyse";
import { computedSheets, marksOf, stampOf } from "../core/sheets";
import { readWorkbook, writeWorkbook } from "../files";
import { phrase } from "../core/text/text";
import type { Localised } from "../core/text/text";
import { CLI } from "../messages/cli";
import { render } from "../messages/render";
import type { Language } from "../messages/render";
import type { Request } from "./arguments";
import { humanOutput } from "./human-output";
import { jsonOutput } from "./json-output";
import { readPacks } from "./pack-option";
import { shortOutput } from "./short-output";
import { readSettingsSource, settingsOf } from "./settings-option";
import { assertWritable, named, readBytes, writeBytes } from "./workbook-file";

type CheckRequest = Extract<Request, { command: "check" }>;

/** The output of a command and its exit code. */
export interface Outcome {
  /** Null where everything has been written already. */
  readonly stdout: string | null;
  readonly exitCode: number;
}

/**
 * gouji check: reads a workbook, judges it, and writes a copy with computed sheets and marks if asked.
 * @param progress gets each step, to be shown to a waiting user.
 * @throws WrongCall, FileProblem
 */
export async function check(
  request: CheckRequest,
  version: string,
  progress: (step: string) => void,
): Promise<Outcome> {
  const { file, out, language } = request;
  const step = (message: Localised) => progress(render(phrase(message), language));
  if (out !== null) await assertWritable(file, out);
  const packs = await readPacks(request.packs);
  const settings = settingsOf(request.settings === null ? null : await readSettingsSource(request.settings), packs);
  step(CLI.reading);
  const bytes = await readBytes(file);
  const workbook = await named(file, readWorkbook(bytes));
  step(CLI.judging);
  const analysis = analyse(workbook, settings);
  const written = out === null ? null : (step(CLI.writing), await writeResult(bytes, analysis, file, out, language));
  const exitCode = analysis.findings.some((f) => f.severity === "error") ? 1 : 0;
  if (request.json) {
    return { stdout: JSON.stringify(jsonOutput(analysis, basename(file), version, language), null, 2), exitCode };
  }
  const text = [
    (request.verbose ? humanOutput : shortOutput)(analysis, language),
    ...(written === null ? [] : ["", written]),
  ].join("\n");
  return { stdout: text, exitCode };
}

async function writeResult(
  bytes: Uint8Array,
  analysis: Analysis,
  file: string,
  out: string,
  language: Language,
): Promise<string> {
  const sheets = computedSheets(analysis, language, stampOf(new Date()));
  const marks = marksOf(analysis, language);
  await writeBytes(out, await named(file, writeWorkbook(bytes, { sheets, marks })));
  return render(phrase(CLI.written, { file: out, sheets: sheets.length, marks: marks.length }), language);
}
