import { isAbsolute, relative, resolve, sep } from "node:path";

/** A file to be checked. */
export interface Input {
  readonly path: string;
  /** Its name in the results, unique among the inputs. */
  readonly name: string;
}

/** The folder, in the results, of files that are not in the base folder. */
const OUTSIDE = "_outside";

/**
 * The name of a file in the results: its path relative to the base folder, or `_outside/` and its full path. It depends
 * only on path and base, so that many calls may share one folder of results.
 */
export function nameOf(path: string, base: string): string {
  const inside = relative(resolve(base), resolve(path));
  if (inside !== "" && !isAbsolute(inside) && inside.split(sep)[0] !== "..") return inside.split(sep).join("/");
  const parts = resolve(path)
    .split(/[\\/]+/)
    .map((part) => part.replace(/:$/, ""))
    .filter((part) => part !== "");
  return [OUTSIDE, ...parts].join("/");
}
