import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Analysis } from "../core/analyse";
import { analyse } from "../core/analyse";
import type { Settings } from "../core/settings";
import { DEFAULT_SETTINGS } from "../core/settings";
import { readSettings } from "../core/settings-file";
import { computedSheets, marksOf } from "../core/sheets";
import { readWorkbook, writeWorkbook } from "../files";
import { CLI } from "../messages/cli";
import { render } from "../messages/render";
import type { Language } from "../messages/render";
import type { Request } from "./arguments";
import { WrongCall } from "./arguments";
import { humanOutput } from "./human-output";
import { jsonOutput } from "./json-output";
import { assertWritable, named, readBytes, writeBytes } from "./workbook-file";

type CheckRequest = Extract<Request, { command: "check" }>;

/** What a command says and how it ends. */
export interface Outcome {
  readonly stdout: string;
  readonly exitCode: 0 | 1;
}

/**
 * gouji check: reads a workbook, judges it, and writes a copy with computed sheets and marks where asked.
 * @param progress is told each step, for people who wait.
 * @throws WrongCall, FileProblem
 */
export async function check(
  request: CheckRequest,
  version: string,
  progress: (step: string) => void,
): Promise<Outcome> {
  const { file, out, language } = request;
  const step = (message: (typeof CLI)["reading"]) => progress(render({ template: message, params: {} }, language));
  if (out !== null) await assertWritable(file, out);
  const settings = request.settings === null ? DEFAULT_SETTINGS : await loadSettings(request.settings);
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
  const text = [humanOutput(analysis, language), ...(written === null ? [] : ["", written])].join("\n");
  return { stdout: text, exitCode };
}

async function writeResult(
  bytes: Uint8Array,
  analysis: Analysis,
  file: string,
  out: string,
  language: Language,
): Promise<string> {
  const sheets = computedSheets(analysis, language);
  const marks = marksOf(analysis, language);
  await writeBytes(out, await named(file, writeWorkbook(bytes, { sheets, marks })));
  return render({ template: CLI.written, params: { file: out, sheets: sheets.length, marks: marks.length } }, language);
}

/**
 * The settings in a file.
 * @throws WrongCall when it cannot be read or does not hold settings.
 */
export async function loadSettings(file: string): Promise<Settings> {
  const content = await readFile(file, "utf8").catch(() => {
    throw new WrongCall(
      `找不到或不能读取设置文件 ${file}`,
      `the settings file ${file} does not exist or cannot be read`,
    );
  });
  const { settings, problems } = readSettings(parseJson(file, content));
  if (problems.length > 0) {
    const say = (language: Language) =>
      render({ template: CLI.settingsProblem, params: { file, problems: { list: problems } } }, language);
    throw new WrongCall(say("zh-CN"), say("en-US"));
  }
  return settings;
}

function parseJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const problem = { template: CLI.settingsNotJson, params: { detail } };
    const say = (language: Language) =>
      render({ template: CLI.settingsProblem, params: { file, problems: problem } }, language);
    throw new WrongCall(say("zh-CN"), say("en-US"));
  }
}
