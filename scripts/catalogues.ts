import { writeFileSync } from "node:fs";
import { indicatorCatalogue, ruleCatalogue, slipCatalogue } from "./catalogue-pages";

/** Writes docs/rules.md, docs/indicators.md and docs/slips.md from the declarations in the code. */
writeFileSync("docs/rules.md", ruleCatalogue());
writeFileSync("docs/indicators.md", indicatorCatalogue());
writeFileSync("docs/slips.md", slipCatalogue());
console.log("docs/rules.md, docs/indicators.md, docs/slips.md");
