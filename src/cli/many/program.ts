import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Pack } from "../../core/packs/pack";
import { embeddedCode } from "./single-executable";

/** How to start a worker thread that runs this program: from its file, or from its code where it has none. */
export type Program = ({ readonly file: string } | { readonly code: string }) & {
  readonly execArgv: readonly string[];
};

/**
 * True when the program runs from its sources, as in development and tests: they are TypeScript, which tsx must
 * translate.
 */
const FROM_SOURCES = __filename.endsWith(".ts");

/** The built program is one file, or lies in an executable; main.ts finds out whether it runs as a worker. */
export function thisProgram(): Program {
  if (!FROM_SOURCES) {
    const code = embeddedCode();
    return code === null ? { file: __filename, execArgv: [] } : { code, execArgv: [] };
  }
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
  for (const part of programParts()) hash.update(part);
  return hash.digest("hex");
}

/** The built program as one text, wherever it is kept; from sources, each of its files. */
function programParts(): (string | Uint8Array)[] {
  if (!FROM_SOURCES) return [embeddedCode() ?? readFileSync(__filename)];
  return sourceFiles().map((file) => readFileSync(file));
}

function sourceFiles(): string[] {
  const src = join(__dirname, "../..");
  return ["core", "packs", "pack-files", "drafts", "files", "formats", "messages", "cli"].flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .sort()
      .map((name) => join(src, folder, name)),
  );
}
