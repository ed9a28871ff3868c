import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { mayHoldTables } from "../../formats";
import { WrongCall } from "../wrong-call";
import type { Input } from "./input";
import { folderAbove, isWithin, nameOf } from "./input";
import { OUT_FOLDER_MARK } from "./out-folder";

/** Names of workbooks. One that cannot be read is listed too: it fails, and nobody assumes that it was checked. */
const WORKBOOK = /\.(xlsx|xlsm|xls|et|ods)$/i;
/** Word files are listed where they hold tables. */
const DOCUMENT = /\.docx$/i;
/** Lock files that Excel and LibreOffice create beside an open workbook, and hidden files. */
const NOT_A_DOCUMENT = /^(~\$|\.)/;

/**
 * The files that a call names: files, the workbooks in folders and their subfolders, and the files that lists name
 * (`@list` with one path a line, `@-` for standard input). Each file is taken once; folders are read in the order of
 * names.
 * @param base the folder to which names in the results are relative; null for the folder that is named if it is the only
 * one, else the current folder, or where something named lies outside of it the folder above all that is named.
 * @param except a file to skip in folders: the summary of an earlier run.
 * @throws WrongCall when a list cannot be read or no file is named.
 */
export async function inputsOf(named: readonly string[], base: string | null, except: string | null): Promise<Input[]> {
  const from = base ?? (await folderOf(named));
  const paths: string[] = [];
  for (const each of named) {
    const files = each.startsWith("@") ? await listed(each.slice(1)) : [each];
    for (const file of files) {
      const found = (await isFolder(file)) ? await workbooksIn(file) : null;
      paths.push(...(found?.filter((path) => except === null || resolve(path) !== resolve(except)) ?? [file]));
    }
  }
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    const name = nameOf(path, from);
    const earlier = inputs.get(name);
    if (earlier !== undefined && resolve(earlier.path) !== resolve(path)) throw sameName(earlier.path, path);
    if (earlier === undefined) inputs.set(name, { path, name });
  }
  if (inputs.size === 0) {
    const all = named.join(" ");
    throw new WrongCall(`文件夹或清单中没有工作簿：${all}`, `no workbook in the folders or lists: ${all}`);
  }
  return [...inputs.values()];
}

/** A list's files are named from the current folder, wherever the list itself is kept. */
async function folderOf(named: readonly string[]): Promise<string> {
  const [only] = named;
  if (only === undefined || named.some((each) => each.startsWith("@"))) return ".";
  if (named.length === 1 && (await isFolder(only))) return only;
  const here = (each: string) => resolve(each) === resolve(".") || isWithin(each, ".");
  return named.every(here) ? "." : folderAbove(named);
}

function sameName(a: string, b: string): WrongCall {
  return new WrongCall(
    `两个文件在结果中会同名：${a} 与 ${b}，请用 --base 指定共同的上级文件夹`,
    `two files would have one name in the results: ${a} and ${b}; name a folder above both with --base`,
  );
}

/** The paths in a list. Lists written by Windows programs may be in GB 18030. */
async function listed(list: string): Promise<string[]> {
  const bytes = await (list === "-" ? standardInput() : readFile(list)).catch(() => {
    throw new WrongCall(`找不到或不能读取文件清单 ${list}`, `the list ${list} does not exist or cannot be read`);
  });
  return decoded(bytes)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

async function holdsTables(path: string): Promise<boolean> {
  return readFile(path).then(mayHoldTables, () => true);
}

/** True where a folder with that name exists. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * The workbooks in a folder. Folders of results are skipped, and so are links to folders, which may lead in circles. A
 * folder that may not be read is returned by its own name.
 */
async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [folder];
  if (entries.some(({ name }) => name === OUT_FOLDER_MARK)) return [];
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NOT_A_DOCUMENT.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await workbooksIn(path)));
    else if (await isFolder(path)) continue;
    else if (WORKBOOK.test(entry.name) || (DOCUMENT.test(entry.name) && (await holdsTables(path)))) found.push(path);
  }
  return found;
}
