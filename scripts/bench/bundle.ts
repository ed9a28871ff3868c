import { createRequire } from "node:module";
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import type webpack from "webpack";
import { runWebpack } from "../run-webpack";
import type * as Subject from "./subject";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS without types
const configurations = require("../../webpack.config.js") as () => webpack.Configuration[];

const ROOT = path.resolve(__dirname, "../..");
const OUT = path.join(ROOT, "dist-bench");

/** Builds what is measured with the settings of the command line's own build, and loads it. */
export async function loadSubject(): Promise<typeof Subject> {
  await runWebpack([
    {
      ...configured("cli"),
      plugins: [],
      entry: { subject: path.join(__dirname, "subject.ts") },
      output: { path: OUT, filename: "[name].js", library: { type: "commonjs2" } },
    },
  ]);
  return createRequire(__filename)(subjectFile()) as typeof Subject;
}

/** The file that `loadSubject` has built. */
export function subjectFile(): string {
  return path.join(OUT, "subject.js");
}

/** Builds the command line as it is shipped. @returns its file */
export async function buildCli(): Promise<string> {
  await runWebpack([{ ...configured("cli"), output: { path: path.join(OUT, "cli"), filename: "[name].js" } }]);
  return path.join(OUT, "cli", "cli.js");
}

/** Builds the add-in as it is shipped. @returns its folder */
export async function buildAddin(): Promise<string> {
  const { output, ...addin } = configured("addin");
  await runWebpack([{ ...addin, output: { ...output, path: path.join(OUT, "addin") } }]);
  return path.join(OUT, "addin");
}

/** Builds the page that runs the pane over cells without Excel. @returns its folder */
export async function buildPanePage(): Promise<string> {
  const { output, ...addin } = configured("addin");
  await runWebpack([
    {
      ...addin,
      plugins: [],
      optimization: {},
      entry: { pane: path.join(__dirname, "page", "pane.tsx") },
      output: { ...output, path: path.join(OUT, "pane"), filename: "[name].js", chunkFilename: "[name].js" },
    },
  ]);
  return path.join(OUT, "pane");
}

/** Builds a pane that does nothing yet, of the libraries and with the settings of ours. @returns its folder */
export async function buildEmptyAddin(): Promise<string> {
  const { output, ...addin } = configured("addin");
  const page = path.join(__dirname, "page");
  await runWebpack([
    {
      ...addin,
      plugins: [new HtmlPlugin({ template: path.join(page, "empty.html"), filename: "taskpane.html", minify: false })],
      entry: { taskpane: path.join(page, "empty.tsx") },
      output: { ...output, path: path.join(OUT, "empty") },
    },
  ]);
  return path.join(OUT, "empty");
}

function configured(name: string): webpack.Configuration {
  return configurations().find((each) => each.name === name)!;
}
