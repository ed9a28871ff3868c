import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../src/core/analyse";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { readWorkbook } from "../../src/files";
import { coverageOf, together } from "./coverage";
import type { Coverage } from "./coverage";
import { coverageOfGenerated } from "./generated";
import { coverageRows, HEADS } from "./rows";

/** The coverage of the workbooks in a folder, by form. */
async function coverageIn(folder: string): Promise<readonly Coverage[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  const all: Coverage[] = [];
  for (const file of files)
    all.push(...coverageOf(analyse(await readWorkbook(readFileSync(join(folder, file))), DEFAULT_SETTINGS)));
  return together(all);
}

/** Prints how many identities judge each figure: `npm run coverage`, or `npm run coverage -- FOLDER` for workbooks. */
async function main([folder]: readonly string[]): Promise<void> {
  const coverage = folder === undefined ? coverageOfGenerated() : await coverageIn(folder);
  const lines = [HEADS, ...coverageRows(coverage)].map((cells) => cells.join("\t"));
  process.stdout.write(`${lines.join("\n")}\n`);
}

void main(process.argv.slice(2));
