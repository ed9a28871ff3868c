import { analyse } from "../../core/analyse";
import type { Pack } from "../../core/packs/pack";
import { computedSheets, marksOf } from "../../core/sheets";
import { readWorkbook, writeWorkbook } from "../../files";
import type { Language } from "../../messages/render";
import type { SettingsSource } from "../settings-option";
import { settingsOf } from "../settings-option";
import { named, readBytes } from "../workbook-file";
import { problemOf } from "./file-problem";
import type { FileFault } from "./file-problem";
import type { Input } from "./input";
import type { CheckedLine } from "./line";
import { checkedLine } from "./line";
import type { Edition } from "./out-folder";
import { edition } from "./out-folder";

/** What a worker is told to do. Settings travel as their text: parsed ones hold amounts, which lose their kind on the way. */
export interface FileTask {
  readonly input: Input;
  readonly settings: SettingsSource | null;
  readonly packs: readonly Pack[];
  readonly language: Language;
  readonly version: string;
  /** Whether the full result and the checked copy are wanted, or the line alone. */
  readonly whole: boolean;
}

/** What a worker answers. */
export type FileAnswer =
  | {
      readonly status: "checked";
      readonly line: CheckedLine;
      readonly read: Edition;
      /** Null where the line alone was wanted. */
      readonly files: { readonly result: Uint8Array; readonly copy: Uint8Array } | null;
    }
  | { readonly status: "failed"; readonly problem: FileFault };

/** Checks one file of many; whatever goes wrong with it is an answer, too. */
export async function checkFile({ input, settings, packs, language, version, whole }: FileTask): Promise<FileAnswer> {
  try {
    // Before reading: a file that is written meanwhile is read again next time.
    const read = (await edition(input.path)) ?? { size: 0, modified: 0 };
    const bytes = await readBytes(input.path);
    const workbook = await named(input.path, readWorkbook(bytes));
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
