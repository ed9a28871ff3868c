import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

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
    await buildBoth(onProgress);
    writeFileSync(BUILT, "");
  }
  return FOLDER;
}

/** The names of the configurations in webpack.config.js. */
const PARTS = ["workbench", "workbench-pane"];

/** @throws Error with webpack's own words when a part has errors. */
async function buildBoth(onProgress?: (share: number) => void): Promise<void> {
  const shares = new Map(PARTS.map((name) => [name, 0]));
  const build = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const workerData = { name, out: FOLDER };
      const worker = new Worker(join(__dirname, "build-one.cjs"), { workerData });
      worker.on("message", (told: number | string) => {
        if (typeof told === "string") return reject(new Error(told));
        shares.set(name, told);
        onProgress?.([...shares.values()].reduce((sum, each) => sum + each, 0) / shares.size);
      });
      worker.on("error", reject);
      worker.on("exit", () => resolve());
    });
  await Promise.all(PARTS.map(build));
}

/** When the newest file of a folder was changed, installed packages apart. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const entries = readdirSync(path).filter((name) => name !== "node_modules");
  return Math.max(mtimeMs, ...entries.map((name) => newest(join(path, name))));
}
