import { basename, extname } from "node:path";
import type { Analysis } from "../core/analyse";
import { analyse } from "../core/analyse";
import { computedSheets, marksOf, stampOf } from "../core/sheets";
import { isWordFile } from "../drafts";
import { writeWorkbook } from "../files";
import { withHead } from "../core/memory";
import { phrase } from "../core/text/text";
import type { Localised } from "../core/text/text";
import { CLI } from "../messages/cli";
import { render } from "../messages/render";
import type { Language } from "../messages/render";
import type { Request } from "./arguments";
import {
  cellInWord,
  checkDocument,
  documentJson,
  documentOutput,
  findingsInWord,
  markedDocument,
  narrativeIsWrong,
} from "./document";
import { humanOutput } from "./human-output";
import { inSheet } from "./cell-name";
import { jsonOutput } from "./json-output";
import type { Outcome } from "./outcome";
import { readPacks } from "./pack-option";
import { shortOutput } from "./short-output";
import { readSettingsSource, settingsOf } from "./settings-option";
import { assertWritable, named, readBytes, readTables, writeBytes } from "./workbook-file";

type CheckRequest = Extract<Request, { command: "check" }>;

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
  const source = await readBytes(file);
  const asDocument = out !== null && extname(out).toLowerCase() === ".docx" && isWordFile(source);
  if (out !== null) await assertWritable(file, out, asDocument ? ".docx" : undefined);
  const packs = await readPacks(request.packs);
  const settings = settingsOf(request.settings === null ? null : await readSettingsSource(request.settings), packs);
  step(CLI.reading);
  const { kind, bytes, workbook } = await readTables(file, source);
  step(CLI.judging);
  const analysis = analyse({ ...workbook, memory: withHead(workbook.memory, request.given) }, settings);
  const document = kind === "docx" ? checkDocument(source, analysis, settings) : null;
  let written = "";
  if (out !== null) {
    step(CLI.writing);
    written =
      asDocument && document !== null
        ? await writeMarked(markedDocument(source, document, analysis, language), out, language)
        : await writeResult(bytes, analysis, file, out, language);
  }
  const wrong = analysis.findings.some((f) => f.severity === "error") || (document && narrativeIsWrong(document));
  const exitCode = wrong ? 1 : 0;
  if (request.json) {
    const placeOf = document && cellInWord(document, language);
    const result = jsonOutput(analysis, basename(file), version, language, placeOf);
    const whole = document === null ? result : { ...result, ...documentJson(document, language) };
    return { stdout: JSON.stringify(whole, null, 2), exitCode };
  }
  // Who gets the tables as a workbook finds their cells there.
  const inWord = out === null || asDocument ? document : null;
  const told = inWord ? findingsInWord(analysis, inWord) : analysis;
  const cellName = inWord ? cellInWord(inWord, language) : inSheet;
  const text = [
    (request.verbose ? humanOutput : shortOutput)(told, language, cellName),
    ...(document === null ? [] : [documentOutput(document, language)]),
    ...(written === "" ? [] : ["", written]),
  ].join("\n");
  return { stdout: text, exitCode };
}

async function writeMarked(bytes: Uint8Array, out: string, language: Language): Promise<string> {
  await writeBytes(out, bytes);
  return render(phrase(CLI.claimsMarked, { file: out }), language);
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
