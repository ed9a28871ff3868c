import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type webpack from "webpack";
import { baseUrl, WrongBase } from "../manifest/manifest-for.cjs";
import { runWebpack } from "../run-webpack";
import { checksumLine, zipped } from "./archive";
import { makeExecutables } from "./executables";
import { noticesOf } from "./notices";
import { makeNpmPackage, pack } from "./npm-package";
import { versionsOf } from "./versions";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS without types
const configurations = require("../../webpack.config.js") as (env: {
  intranet?: true;
  workbench?: true;
  site?: true;
  base?: string;
  out: string;
}) => webpack.Configuration[];

const ROOT = resolve(__dirname, "../..");
/** Nobody's address: whoever serves the files writes their own into manifest.xml. */
const NO_BASE = "https://gouji.example";
const SUMS = "SHA256SUMS";
const OURS = /^gouji-.*(\.zip|\.tgz|-x64|-x64\.exe|-arm64|-licences\.txt)$/;
/** What an administrator runs where the add-in comes from a shared folder; the guides explain it. */
const CATALOGUE_SCRIPT = "trust-catalogue.ps1";

const USAGE =
  "用法 / usage: npm run release -- [--base https://server/gouji] [--out release] [--draft] [--no-executables]\n" +
  "  --base   加载项网页的 https 地址，写入清单 / the https address that will serve the add-in, for its manifests\n" +
  "  --out    输出文件夹，默认 release / folder to write, release by default\n" +
  "  --draft  试制：CHANGELOG 中不必有该版本 / a trial: CHANGELOG need not have the version\n" +
  "  --no-executables  不做单个可执行文件，不从 npm 取 Node.js / no executables, for which npm fetches Node.js";

class WrongRelease extends Error {}

/**
 * Builds all that a version consists of into a folder, with checksums: the add-in, the intranet site, the workbench as a
 * site, the npm package and the executables.
 */
async function release(): Promise<void> {
  const { base, out, draft, executables } = options();
  const { version, problems } = versionsOf(
    {
      package: read("package.json"),
      lock: read("package-lock.json"),
      manifest: read("manifest.xml"),
      changelog: read("CHANGELOG.md"),
    },
    draft,
  );
  if (problems.length > 0) throw new WrongRelease(`版本不一致 / versions disagree:\n  ${problems.join("\n  ")}`);
  assertOurs(out);
  const work = mkdtempSync(join(tmpdir(), "gouji-release-"));
  try {
    const name = draft ? `${version}-draft` : version;
    const files = [
      ...(await addins(work, base, name)),
      await workbench(work, name),
      await npmPackage(work, draft ? `gouji-${name}.tgz` : null),
      ...(executables ? await makeExecutables(join(work, "npm"), join(work, "executables"), work, name) : []),
    ];
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    for (const file of files) copyFileSync(join(work, file), join(out, file));
    const sums = files.map((file) => checksumLine(file, readFileSync(join(out, file)))).join("");
    writeFileSync(join(out, SUMS), sums);
    console.log(sums.trimEnd());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function options(): { base: string; out: string; draft: boolean; executables: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        base: { type: "string" },
        out: { type: "string" },
        draft: { type: "boolean" },
        "no-executables": { type: "boolean" },
      },
    });
    return {
      base: baseUrl(values.base ?? NO_BASE),
      out: resolve(values.out ?? "release"),
      draft: values.draft ?? false,
      executables: !values["no-executables"],
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw error instanceof WrongBase ? error : new WrongRelease(`${said}\n${USAGE}`);
  }
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** Everything in the folder is replaced, so it must be new, empty or one of ours. */
function assertOurs(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const foreign = readdirSync(folder).filter((name) => name !== SUMS && !OURS.test(name));
  if (foreign.length === 0) return;
  throw new WrongRelease(`文件夹中有其他内容 / the folder holds other things: ${folder}: ${foreign.join(", ")}`);
}

/** The site that takes office.js from Microsoft, and the one that has all it needs. */
async function addins(work: string, base: string, version: string): Promise<string[]> {
  const names = [];
  for (const kind of ["addin", "intranet"] as const) {
    const built = join(work, kind);
    const all = configurations({ base, out: built, ...(kind === "intranet" ? { intranet: true } : {}) });
    const stats = await runWebpack(all.filter(({ name }) => name === kind));
    const site = kind === "addin" ? join(built, "addin") : built;
    writeFileSync(join(site, "THIRD-PARTY-NOTICES.txt"), noticesOf(stats, ROOT));
    copyFileSync(join(ROOT, "LICENSE"), join(site, "LICENSE"));
    for (const guide of ["deploy.md", "deploy.zh-CN.md"]) copyFileSync(join(ROOT, "docs", guide), join(site, guide));
    copyFileSync(join(ROOT, "scripts/deploy", CATALOGUE_SCRIPT), join(site, CATALOGUE_SCRIPT));
    const name = `gouji-${kind}-${version}`;
    writeFileSync(join(work, `${name}.zip`), zipped(site, name));
    names.push(`${name}.zip`);
  }
  return names;
}

/** The workbench for any web server, without office.js, which is not ours to hand out. */
async function workbench(work: string, version: string): Promise<string> {
  const site = join(work, "workbench");
  const stats = await runWebpack(configurations({ workbench: true, site: true, out: site }));
  rmSync(join(site, "pane/manifest.xml"));
  writeFileSync(join(site, "THIRD-PARTY-NOTICES.txt"), noticesOf(stats, ROOT));
  copyFileSync(join(ROOT, "LICENSE"), join(site, "LICENSE"));
  for (const guide of ["workbench.md", "workbench.zh-CN.md"]) copyFileSync(join(ROOT, "docs", guide), join(site, guide));
  const name = `gouji-workbench-${version}`;
  writeFileSync(join(work, `${name}.zip`), zipped(site, name));
  return `${name}.zip`;
}

async function npmPackage(work: string, rename: string | null): Promise<string> {
  await makeNpmPackage(ROOT, join(work, "npm"));
  const packed = pack(join(work, "npm"), work);
  if (rename === null) return packed;
  copyFileSync(join(work, packed), join(work, rename));
  return rename;
}

release().catch((error: unknown) => {
  console.error(error instanceof WrongRelease || error instanceof WrongBase ? error.message : error);
  process.exitCode = 1;
});
