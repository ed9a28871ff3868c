import { copyFileSync, existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type webpack from "webpack";
import { baseUrl, WrongBase } from "./manifest/manifest-for.cjs";
import { runWebpack } from "./run-webpack";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS without types
const configurations = require("../webpack.config.js") as (env: {
  intranet: true;
  base: string;
  out: string;
}) => webpack.Configuration[];

const USAGE =
  "用法 / usage: npm run build:intranet -- --base https://内网地址/gouji\n" +
  "  --base  加载项网页所在的内网 https 地址 / the https address that will serve the files\n" +
  "  --out   输出文件夹，默认 dist-intranet / folder to write, dist-intranet by default";

class WrongFolder extends Error {}

/** Builds the add-in with its own copy of office.js and a manifest for the given address. */
async function buildIntranet(): Promise<void> {
  const { values } = parseArgs({ options: { base: { type: "string" }, out: { type: "string" } } });
  if (values.base === undefined) throw new WrongBase(USAGE);
  const base = baseUrl(values.base);
  const out = values.out ?? "dist-intranet";
  assertOurs(out);
  await runWebpack(configurations({ intranet: true, base, out }));
  // Computers without the internet often have no Microsoft 365 account either, so the manifest comes from a shared folder.
  const script = "trust-catalogue.ps1";
  copyFileSync(join(__dirname, "deploy", script), resolve(__dirname, "..", out, script));
  console.log(`${out}/ → ${base}/  （清单 manifest: ${out}/manifest.xml）`);
}

/** The build empties its folder, so the folder must be new, empty or one of ours. */
function assertOurs(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  if (existsSync(join(folder, "office-js/office.js")) && existsSync(join(folder, "taskpane.html"))) return;
  throw new WrongFolder(
    `文件夹中有其他内容，请另选一个 / the folder holds other things, please choose another: ${folder}`,
  );
}

buildIntranet().catch((error: unknown) => {
  console.error(error instanceof WrongBase || error instanceof WrongFolder ? error.message : error);
  process.exitCode = 1;
});
