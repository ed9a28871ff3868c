import type { Language } from "../../messages/render";
import { WrongCall } from "../wrong-call";

/** The request of gouji check for more than one file. */
export interface ManyRequest {
  readonly command: "check-many";
  /** The files, folders and `@lists` that were named; at least one. */
  readonly named: readonly string[];
  /** True to write JSON Lines to standard output. */
  readonly json: boolean;
  /** The number of files checked at once; null for the number of processors. */
  readonly jobs: number | null;
  readonly outDir: string | null;
  readonly summary: string | null;
  /** The folder to which file names in the results are relative; null where none is named (see inputsOf). */
  readonly base: string | null;
  /** True to check files again although earlier results are still valid. */
  readonly force: boolean;
  /** The time limit for one file, in seconds. */
  readonly timeLimit: number;
  /** The memory limit for one file, in megabytes. */
  readonly memoryLimit: number;
  readonly settings: string | null;
  /** The files of packs, in order. */
  readonly packs: readonly string[];
  readonly language: Language;
}

/** The options that only a check of many files has, for node:util's parseArgs. */
export const MANY_OPTIONS = {
  jobs: { type: "string", short: "j" },
  "out-dir": { type: "string" },
  summary: { type: "string" },
  base: { type: "string" },
  force: { type: "boolean" },
  "time-limit": { type: "string" },
  "memory-limit": { type: "string" },
} as const;

interface ManyValues {
  readonly json?: boolean | undefined;
  readonly out?: string | undefined;
  readonly department?: string | undefined;
  readonly year?: string | undefined;
  readonly settings?: string | undefined;
  readonly pack?: readonly string[] | undefined;
  readonly jobs?: string | undefined;
  readonly "out-dir"?: string | undefined;
  readonly summary?: string | undefined;
  readonly base?: string | undefined;
  readonly force?: boolean | undefined;
  readonly "time-limit"?: string | undefined;
  readonly "memory-limit"?: string | undefined;
}

const SECONDS = 300;
const MEGABYTES = 2048;

/** True where the call's form alone shows that it means many files. A single name may still be that of a folder. */
export function meansMany(named: readonly string[], values: object): boolean {
  return (
    named.length > 1 ||
    named.some((name) => name.startsWith("@")) ||
    Object.keys(MANY_OPTIONS).some((option) => option in values)
  );
}

/** @throws WrongCall */
export function manyArguments(named: readonly string[], values: ManyValues, language: Language): ManyRequest {
  if (values.out !== undefined) {
    throw new WrongCall(
      "--out 只用于一个文件；多个文件或文件夹请用 --out-dir 指定结果文件夹",
      "--out is for one file; for several files or a folder name a folder with --out-dir",
    );
  }
  if (values.department !== undefined || values.year !== undefined) {
    throw new WrongCall("--department 和 --year 只用于一个文件", "--department and --year are for one file");
  }
  if (values.summary !== undefined && !/\.xlsx$/i.test(values.summary)) {
    throw new WrongCall("--summary 的扩展名须为 .xlsx", "--summary needs the extension .xlsx");
  }
  return {
    command: "check-many",
    named,
    json: values.json ?? false,
    jobs: values.jobs === undefined ? null : wholeNumber("jobs", values.jobs),
    outDir: values["out-dir"] ?? null,
    summary: values.summary ?? null,
    base: values.base ?? null,
    force: values.force ?? false,
    timeLimit: wholeNumber("time-limit", values["time-limit"] ?? String(SECONDS)),
    memoryLimit: wholeNumber("memory-limit", values["memory-limit"] ?? String(MEGABYTES)),
    settings: values.settings ?? null,
    packs: values.pack ?? [],
    language,
  };
}

// A whole number of limited size; larger numbers overflow the timers and limits that use them.
function wholeNumber(option: string, written: string): number {
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  throw new WrongCall(
    `--${option} 须是 1 至 999999 的整数，不能是“${written}”`,
    `--${option} is a whole number from 1 to 999999, not “${written}”`,
  );
}
