import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type webpack from "webpack";
import { runWebpack } from "../run-webpack";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS without types
const configurations = require("../../webpack.config.js") as (env: {
  workbench: true;
  out: string;
}) => webpack.Configuration[];

export const FOLDER = "dist-workbench";

/** What the page is made of. */
const SOURCES = ["src", "assets", "webpack.config.js", "manifest.xml", "package.json"];

/** Written when all of it has been built: webpack leaves files alone that come out the same. */
const BUILT = join(FOLDER, "built");

/**
 * Builds the workbench's page, when something has changed.
 * @param onProgress told how much is built, from 0 to 1.
 */
export async function buildWorkbench(onProgress?: (share: number) => void): Promise<string> {
  const built = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0;
  const changed = Math.max(...SOURCES.map(newest));
  if (built < changed) {
    rmSync(BUILT, { force: true });
    await runWebpack(configurations({ workbench: true, out: FOLDER }), onProgress);
    writeFileSync(BUILT, "");
  }
  return FOLDER;
}

/** When the newest file of a folder was changed, installed packages apart. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const entries = readdirSync(path).filter((name) => name !== "node_modules");
  return Math.max(mtimeMs, ...entries.map((name) => newest(join(path, name))));
}
