import { resolve } from "node:path";
import { newWorkbook, readWorkbook } from "../../files";
import { SUMMARY } from "../../messages/many";
import type { Language } from "../../messages/render";
import { readBytes, writeBytes } from "../workbook-file";
import { WrongCall } from "../wrong-call";
import type { Input } from "./input";
import type { Line } from "./line";
import { fileVersion } from "./out-folder";
import { summarySheets } from "./summary";

/**
 * Refuses a summary that would replace an input or another workbook of the user, before the work begins.
 * @throws WrongCall
 */
export async function assertSummary(file: string, inputs: readonly Input[]): Promise<void> {
  const isInput = inputs.some(({ path }) => resolve(path) === resolve(file));
  if ((await fileVersion(file)) === null) return;
  if (!isInput && (await isSummary(file))) return;
  throw new WrongCall(
    `${file} 已经存在，且不是勾稽写出的汇总，请换一个文件名`,
    `${file} exists and is no summary of Gouji's; choose another name`,
  );
}

/** True for a summary, which its first cell identifies: it is a plain workbook that people may edit. */
async function isSummary(file: string): Promise<boolean> {
  try {
    const { sheets } = await readWorkbook(await readBytes(file));
    const title = sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 1)?.value;
    return title === SUMMARY.filesTitle.zh || title === SUMMARY.filesTitle.en;
  } catch {
    return false;
  }
}

/** Writes the summary of all files. @throws FileProblem when it may not be written. */
export async function writeSummary(
  file: string,
  lines: readonly Line[],
  version: string,
  language: Language,
): Promise<void> {
  await writeBytes(file, await newWorkbook(summarySheets(lines, version, language)));
}
