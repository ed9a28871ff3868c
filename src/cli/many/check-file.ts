import { analyse } from "../../core/analyse";
import type { Pack } from "../../core/packs/pack";
import { computedSheets, marksOf } from "../../core/sheets";
import { writeWorkbook } from "../../files";
import type { Language } from "../../messages/render";
import type { SettingsSource } from "../settings-option";
import { settingsOf } from "../settings-option";
import { named, readBytes, readTables } from "../workbook-file";
import { problemOf } from "./file-problem";
import type { FileFault } from "./file-problem";
import type { Input } from "./input";
import type { CheckedLine } from "./line";
import { checkedLine } from "./line";
import type { FileVersion } from "./out-folder";
import { fileVersion } from "./out-folder";

/**
 * A worker's task. Settings are passed as text, because the parsed ones contain amounts, which lose their type when
 * they are sent to a worker.
 */
export interface FileTask {
  readonly input: Input;
  readonly settings: SettingsSource | null;
  readonly packs: readonly Pack[];
  readonly language: Language;
  readonly version: string;
  /** True where the full result and the checked copy are wanted; false for the line alone. */
  readonly whole: boolean;
}

/** A worker's answer. */
export type FileAnswer =
  | {
      readonly status: "checked";
      readonly line: CheckedLine;
      readonly read: FileVersion;
      /** Null where only the line was wanted. */
      readonly files: { readonly result: Uint8Array; readonly copy: Uint8Array } | null;
    }
  | { readonly status: "failed"; readonly problem: FileFault };

/** Checks one file of many. A failure is an answer, too. */
export async function checkFile({ input, settings, packs, language, version, whole }: FileTask): Promise<FileAnswer> {
  try {
    // Read before the file's content: a file that is changed meanwhile is then checked again in the next run.
    const read = (await fileVersion(input.path)) ?? { size: 0, modified: 0 };
    const { bytes, workbook } = await readTables(input.path, await readBytes(input.path));
    const analysis = analyse(workbook, settingsOf(settings, packs));
    const { line, result } = checkedLine(analysis, input.name, version, language);
    if (!whole) return { status: "checked", line, read, files: null };
    const additions = { sheets: computedSheets(analysis, language), marks: marksOf(analysis, language) };
    const copy = await named(input.path, writeWorkbook(bytes, additions));
    const text = new TextEncoder().encode(`${JSON.stringify(result, null, 2)}\n`);
    return { status: "checked", line, read, files: { result: text, copy } };
  } catch (error) {
    return { status: "failed", problem: problemOf(error, language, version) };
  }
}
