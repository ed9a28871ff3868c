import { resolve } from "node:path";
import { newWorkbook, readWorkbook } from "../../files";
import { SUMMARY } from "../../messages/many";
import type { Language } from "../../messages/render";
import { readBytes, writeBytes } from "../workbook-file";
import { WrongCall } from "../wrong-call";
import type { Input } from "./input";
import type { Line } from "./line";
import { edition } from "./out-folder";
import { summarySheets } from "./summary";

/**
 * Refuses, before the work begins, a summary that would be written over an input or somebody's workbook.
 * @throws WrongCall
 */
export async function assertSummary(file: string, inputs: readonly Input[]): Promise<void> {
  const isInput = inputs.some(({ path }) => resolve(path) === resolve(file));
  if ((await edition(file)) === null) return;
  if (!isInput && (await isSummary(file))) return;
  throw new WrongCall(
    `${file} 已经存在，且不是勾稽写出的汇总，请换一个文件名`,
    `${file} exists and is no summary of Gouji's; choose another name`,
  );
}

/** By its first cell: a summary is a plain workbook that people may go on working in. */
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
