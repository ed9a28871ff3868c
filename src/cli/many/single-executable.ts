import { createRequire, isBuiltin } from "node:module";
import type * as Sea from "node:sea";

/** The name under which an executable holds the command line's code (scripts/release/executables.ts). */
const CODE = "cli.js";

/**
 * The code of this program where it runs as a single executable, which has no file of its own that a worker thread could
 * run (docs/adr/0021); null where it runs from a file.
 */
export function embeddedCode(): string | null {
  // Older versions of Node.js 20 have no such module.
  if (!isBuiltin("node:sea")) return null;
  const { isSea, getAsset } = createRequire(process.execPath)("node:sea") as typeof Sea;
  return isSea() ? getAsset(CODE, "utf8") : null;
}
