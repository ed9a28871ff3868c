import { createRequire } from "node:module";
import path from "node:path";
import type webpack from "webpack";
import { runWebpack } from "../run-webpack";
import type * as Subject from "./subject";

const ROOT = path.resolve(__dirname, "../..");
const OUT = path.join(ROOT, "dist-bench");

/** Builds what is measured with the settings of the command line's own build, and loads it. */
export async function loadSubject(): Promise<typeof Subject> {
  await buildSubject();
  return createRequire(__filename)(subjectFile()) as typeof Subject;
}

/** The file that `buildSubject` writes. */
export function subjectFile(): string {
  return path.join(OUT, "subject.js");
}

export async function buildSubject(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
  const configurations = require(path.join(ROOT, "webpack.config.js")) as () => webpack.Configuration[];
  const cli = configurations().find(({ name }) => name === "cli")!;
  await runWebpack([
    {
      ...cli,
      name: "bench",
      entry: { subject: path.join(__dirname, "subject.ts") },
      output: { path: OUT, filename: "[name].js", library: { type: "commonjs2" } },
      plugins: [],
    },
  ]);
}
