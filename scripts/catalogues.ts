import { writeFileSync } from "node:fs";
import { indicatorCatalogue, ruleCatalogue } from "./catalogue-pages";

/** Writes docs/rules.md and docs/indicators.md from the declarations in the code. */
writeFileSync("docs/rules.md", ruleCatalogue());
writeFileSync("docs/indicators.md", indicatorCatalogue());
console.log("docs/rules.md, docs/indicators.md");
