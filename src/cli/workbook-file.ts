import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import { readWorkbook, UnreadableFile } from "../files";
import { asWorkbook, type FileKind } from "../formats";
import { WrongCall } from "./arguments";

/** The error for a file that cannot be read or written, with the code of its message (src/messages/unreadable.ts). */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
  constructor(
    readonly file: string,
    readonly code: string,
  ) {
    super(`${file}: ${code}`);
  }
}

const LARGEST_BYTES = 512 * 1024 * 1024;

/**
 * The bytes of a workbook file.
 * @throws FileProblem when it does not exist, is a folder, or may not be read.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new FileProblem(file, "not-a-file");
    if (found.size > LARGEST_BYTES) throw new FileProblem(file, "too-large");
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(file, (error as NodeJS.ErrnoException).code === "ENOENT" ? "not-found" : "not-allowed");
  }
}

/** Adds the file's name to an UnreadableFile error. */
export async function named<T>(file: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableFile) throw new FileProblem(file, error.code);
    throw error;
  }
}

/** A file that holds tables, read. */
export interface TablesFile {
  readonly kind: FileKind;
  /** The file itself where it is an Excel workbook, else one with its content. */
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
}

/** Reads a workbook of any format, or the tables of a Word file. @throws FileProblem */
export async function readTables(file: string, bytes: Uint8Array): Promise<TablesFile> {
  const reading = async () => {
    const opened = await asWorkbook(bytes);
    return { ...opened, workbook: await readWorkbook(opened.bytes) };
  };
  return named(file, reading());
}

/** The extensions of Excel workbooks. Results for a file of another format are written as .xlsx. */
const EXCEL = /^\.xls[xm]$/i;

/** The extension of the copy with results: the file's own, or .xlsx. */
export function extensionOfCopy(file: string): string {
  const own = extname(file);
  return EXCEL.test(own) ? own : ".xlsx";
}

/**
 * Refuses an output file that would replace the input, or that Excel or Word would refuse to open.
 * @param extension the one that the output needs.
 * @throws WrongCall
 */
export async function assertWritable(
  input: string,
  out: string,
  extension: string = extensionOfCopy(input),
): Promise<void> {
  if (extname(out).toLowerCase() !== extension.toLowerCase()) {
    throw new WrongCall(
      `输出文件的扩展名须为 ${extension}，否则打不开`,
      `the output needs the extension ${extension}, or it will not open`,
    );
  }
  const same = resolve(input) === resolve(out) || (await realPath(input)) === (await realPath(out));
  if (same) {
    throw new WrongCall(
      "输出文件不能就是原文件，请换一个文件名",
      "the output may not be the input file itself; choose another name",
    );
  }
}

async function realPath(file: string): Promise<string | symbol> {
  return realpath(file).catch(() => Symbol(file));
}

/**
 * Writes the whole file or nothing: first to a temporary file beside the target, which then replaces the target.
 * @throws FileProblem when the folder or file may not be written.
 */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true });
    throw new FileProblem(file, "not-writable");
  }
}
