import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type webpack from "webpack";

/**
 * The licences of the packages that a build contains, which their licences ask to be passed on: read from what webpack
 * put into its bundles, not from a list that could be out of date.
 * @throws Error for a package without a licence file.
 */
export function noticesOf(stats: webpack.MultiStats, root: string): string {
  const folders = new Set<string>();
  for (const each of stats.stats) {
    for (const module of modulesOf(each.compilation.modules)) {
      const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0];
      if (folder !== undefined && folder.startsWith(root)) folders.add(folder);
    }
  }
  const texts = new Map([...folders].map((folder) => noticeOf(folder)));
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "Gouji contains the following packages.\n",
    ...sorted.map(([name, text]) => `${"=".repeat(78)}\n${name}\n\n${text.trim()}\n`),
  ].join("\n");
}

/** The files of modules, those joined into one included. */
function modulesOf(modules: Iterable<webpack.Module>): string[] {
  return [...modules].flatMap((module) => {
    const inner = (module as { modules?: Iterable<webpack.Module> }).modules;
    const file = module.nameForCondition();
    return [...(file ? [file] : []), ...(inner ? modulesOf(inner) : [])];
  });
}

function noticeOf(folder: string): [string, string] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : null;
  if (text === null && license === undefined) throw new Error(`${name} ${version} states no licence`);
  return [`${name} ${version}`, text ?? `Licence: ${license}. The package has no licence text of its own.`];
}
