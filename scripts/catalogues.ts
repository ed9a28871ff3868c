import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedPages } from "./generated-pages";

/** Writes the generated pages of docs/ and the add-in's explanation of the rules; pages of rules that are gone go. */
const pages = generatedPages();
for (const file of readdirSync("docs/rules", { withFileTypes: true }).filter((entry) => entry.isFile()))
  if (!pages.has(`docs/rules/${file.name}`)) rmSync(`docs/rules/${file.name}`);
for (const [file, text] of pages) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${pages.size} pages`);
