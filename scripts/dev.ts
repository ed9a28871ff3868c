import webpack from "webpack";
import { serveFolder } from "./workbench/serve";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS without types
const configurations = require("../webpack.config.js") as (
  env: { workbench: true; out: string },
  argv: { mode: "development" },
) => webpack.Configuration[];

const PORT = 3457;
/** Beside `npm run demo`, whose folder holds what is deployed. */
const FOLDER = "out/workbench";

/**
 * Serves the workbench with source maps, and builds it again whenever a source changes; the page is then to be reloaded.
 * With DEV_ONCE=1 it ends after the first build.
 */
async function develop(): Promise<void> {
  const { address, close } = await serveFolder(FOLDER, Number(process.env.PORT ?? PORT));
  const compiler = webpack(configurations({ workbench: true, out: FOLDER }, { mode: "development" }));
  if (!compiler) throw new Error("webpack made no compiler of webpack.config.js");
  const watching = compiler.watch({ ignored: /node_modules/ }, (error, stats) => {
    if (error) console.error(error.message);
    else if (stats?.hasErrors()) console.error(stats.toString({ preset: "errors-only", colors: true }));
    else console.log(`勾稽工作台 Gouji workbench: ${address} (${seconds(stats)} s)`);
    if (process.env.DEV_ONCE === "1") end(error || stats?.hasErrors() ? 1 : 0);
  });
  const end = (code: number): void => {
    process.exitCode = code;
    watching?.close(() => void close());
  };
  process.once("SIGINT", () => end(0));
}

/** How long the slowest part of a build took. */
function seconds(stats: webpack.MultiStats | undefined): string {
  const milliseconds = (stats?.stats ?? []).map(({ startTime, endTime }) => endTime - startTime);
  return (Math.max(0, ...milliseconds) / 1000).toFixed(1);
}

develop().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
