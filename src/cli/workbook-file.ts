import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { UnreadableFile } from "../files";
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

/**
 * Refuses an output file that would replace the input, or that Excel would refuse to open.
 * @throws WrongCall
 */
export async function assertWritable(input: string, out: string): Promise<void> {
  if (extname(out).toLowerCase() !== extname(input).toLowerCase()) {
    throw new WrongCall(
      `输出文件的扩展名须与原文件相同（${extname(input)}），否则 Excel 打不开`,
      `the output must have the extension of the input (${extname(input)}), or Excel will not open it`,
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
