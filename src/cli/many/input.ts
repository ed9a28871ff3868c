import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/** A file to be checked. */
export interface Input {
  readonly path: string;
  /** Its name in the results, unique among the inputs. */
  readonly name: string;
}

/** The folder, in the results, of files that are not in the base folder. */
const OUTSIDE = "_outside";

/** True for what lies in the folder or in one below it. */
export function isWithin(path: string, folder: string): boolean {
  const inside = relative(resolve(folder), resolve(path));
  return inside !== "" && !isAbsolute(inside) && inside.split(sep)[0] !== "..";
}

/** The deepest folder above all paths; the current one where there is none, as on two drives of Windows. */
export function folderAbove(paths: readonly string[]): string {
  const [first = "."] = paths;
  for (let folder = dirname(resolve(first)); ; folder = dirname(folder)) {
    if (paths.every((path) => isWithin(path, folder))) return folder;
    if (dirname(folder) === folder) return ".";
  }
}

/**
 * The name of a file in the results: its path relative to the base folder, or `_outside/` and its full path. It depends
 * only on path and base, so that many calls may share one folder of results.
 */
export function nameOf(path: string, base: string): string {
  if (isWithin(path, base)) return relative(resolve(base), resolve(path)).split(sep).join("/");
  const parts = resolve(path)
    .split(/[\\/]+/)
    .map((part) => part.replace(/:$/, ""))
    .filter((part) => part !== "");
  return [OUTSIDE, ...parts].join("/");
}
