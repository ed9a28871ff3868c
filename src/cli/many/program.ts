import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Pack } from "../../core/packs/pack";

/** How to start a worker thread that runs this program. */
export interface Program {
  readonly file: string;
  readonly execArgv: readonly string[];
}

/**
 * True when the program runs from its sources, as in development and tests: they are TypeScript, which tsx must
 * translate.
 */
const FROM_SOURCES = __filename.endsWith(".ts");

/** The built program is one file; main.ts finds out whether it runs as a worker. */
export function thisProgram(): Program {
  if (!FROM_SOURCES) return { file: __filename, execArgv: [] };
  const tsx = createRequire(__filename).resolve("tsx/cjs");
  return { file: join(__dirname, "../main.ts"), execArgv: ["--require", tsx] };
}

/**
 * A text that identifies everything except the file on which a result depends: the exact program, the settings, the
 * packs and the language. It depends on contents and not on times, so that a copied or restored file does not count as
 * newer.
 */
export function stampOf(version: string, settings: string | null, packs: readonly Pack[], language: string): string {
  const hash = createHash("sha256").update(JSON.stringify([version, settings, packs, language]));
  for (const file of programFiles()) hash.update(readFileSync(file));
  return hash.digest("hex");
}

function programFiles(): string[] {
  if (!FROM_SOURCES) return [__filename];
  const src = join(__dirname, "../..");
  return ["core", "packs", "pack-files", "drafts", "files", "messages", "cli"].flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .sort()
      .map((name) => join(src, folder, name)),
  );
}
