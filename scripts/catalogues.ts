import { writeFileSync } from "node:fs";
import { indicatorCatalogue, ruleCatalogue, slipCatalogue } from "./catalogue-pages";
import { dependencyPage } from "./dependency-page";
import { formCatalogue } from "./form-page";

/**
 * Writes docs/rules.md, docs/indicators.md, docs/slips.md and docs/forms.md from the declarations in the code, docs/dependencies.md from
 * the lock file.
 */
writeFileSync("docs/rules.md", ruleCatalogue());
writeFileSync("docs/indicators.md", indicatorCatalogue());
writeFileSync("docs/slips.md", slipCatalogue());
writeFileSync("docs/forms.md", formCatalogue());
writeFileSync("docs/dependencies.md", dependencyPage());
console.log("docs/rules.md, docs/indicators.md, docs/slips.md, docs/forms.md, docs/dependencies.md");
