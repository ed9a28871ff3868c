import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { installWorkbench } from "./install";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS without types
const configurations = require("../../webpack.config.js") as (env: {
  workbench: true;
  out: string;
}) => webpack.Configuration[];

export const FOLDER = "dist-workbench";

/** What the page is made of. */
const SOURCES = ["src", "assets", "webpack.config.js", "manifest.xml", "package.json"];

/** Installs the workbench's own packages and builds its page, each only when something has changed. */
export async function buildWorkbench(): Promise<string> {
  installWorkbench();
  const page = join(FOLDER, "index.html");
  const pane = join(FOLDER, "pane", "taskpane.html");
  const built = [page, pane].every((file) => existsSync(file)) ? statSync(page).mtimeMs : 0;
  if (built < Math.max(...SOURCES.map(newest))) await run(configurations({ workbench: true, out: FOLDER }));
  return FOLDER;
}

/** When the newest file of a folder was changed, installed packages apart. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const entries = readdirSync(path).filter((name) => name !== "node_modules");
  return Math.max(mtimeMs, ...entries.map((name) => newest(join(path, name))));
}

function run(configuration: webpack.Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) return reject(error);
      if (stats?.hasErrors()) return reject(new Error(stats.toString({ preset: "errors-only" })));
      resolve();
    });
  });
}
