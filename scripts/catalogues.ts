import { writeFileSync } from "node:fs";
import { indicatorCatalogue, ruleCatalogue, slipCatalogue } from "./catalogue-pages";
import { dependencyPage } from "./dependency-page";

/**
 * Writes docs/rules.md, docs/indicators.md and docs/slips.md from the declarations in the code, docs/dependencies.md from
 * the lock file.
 */
writeFileSync("docs/rules.md", ruleCatalogue());
writeFileSync("docs/indicators.md", indicatorCatalogue());
writeFileSync("docs/slips.md", slipCatalogue());
writeFileSync("docs/dependencies.md", dependencyPage());
console.log("docs/rules.md, docs/indicators.md, docs/slips.md, docs/dependencies.md");
