import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type webpack from "webpack";
import { runWebpack } from "../run-webpack";
import { noticesOf } from "./notices";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS without types
const configurations = require("../../webpack.config.js") as (env: {
  npm: true;
  out: string;
}) => webpack.Configuration[];

/** What package.json says of the published package, too. The rest is about this repository: scripts, tools, private. */
const FIELDS = ["name", "version", "description", "license", "engines", "bin", "main", "module", "types", "exports"];
const DOCUMENTS = [
  "README.md",
  "README.zh-CN.md",
  "LICENSE",
  "CHANGELOG.md",
  "docs/api.md",
  "docs/many-files.md",
  "docs/many-files.zh-CN.md",
  "docs/settings.md",
  "docs/settings.zh-CN.md",
  "docs/packs.md",
  "docs/pack.schema.json",
  "docs/rules.md",
  "docs/rules.zh-CN.md",
  "docs/rules",
  "docs/indicators.md",
  "docs/check-result.schema.json",
  "docs/many-files.schema.json",
  "assets/samples",
  "examples",
];

/**
 * Makes the folder of the npm package: command line, library, declarations and documents. Everything it runs on is
 * inside, so that it has no dependencies and installs without a network.
 * @param folder a new folder.
 * @throws Error when a build fails.
 */
export async function makeNpmPackage(root: string, folder: string): Promise<void> {
  const dist = join(folder, "dist");
  mkdirSync(folder, { recursive: true });
  const stats = await runWebpack(configurations({ npm: true, out: dist }));
  declarations(root, join(dist, "types"));
  for (const document of DOCUMENTS) cpSync(join(root, document), join(folder, document), { recursive: true });
  writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), noticesOf(stats, root));
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, unknown>;
  const published = Object.fromEntries(FIELDS.flatMap((field) => (field in own ? [[field, own[field]]] : [])));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
}

function declarations(root: string, out: string): void {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const config = join(root, "tsconfig.library.json");
  const run = spawnSync(process.execPath, [tsc, "-p", config, "--outDir", out], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`tsc: ${run.stdout}${run.stderr}`);
}

/** Packs a folder as npm does. @returns the name of the archive, in `into`. @throws Error with npm's own words. */
export function pack(folder: string, into: string): string {
  mkdirSync(into, { recursive: true });
  const run = spawnSync(`npm pack --ignore-scripts --json --pack-destination "${into}"`, {
    cwd: folder,
    shell: true,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`npm pack: ${run.stderr}`);
  const [packed] = JSON.parse(run.stdout) as [{ filename: string }];
  return packed.filename;
}
