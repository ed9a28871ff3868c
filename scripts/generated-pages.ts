import { indicatorCatalogue, slipCatalogue } from "./catalogue-pages";
import { dependencyPage } from "./dependency-page";
import { formCatalogue } from "./form-page";
import { remarksPage } from "./remarks-page";
import { ruleCatalogue } from "./rule-catalogue";
import { ALL_PAGES } from "./rule-pages/families";
import { rulesHtml } from "./rule-pages/html";
import { identitiesPage } from "./rule-pages/identities";
import { indexPage } from "./rule-pages/index-page";
import { fileOf, markdownPage } from "./rule-pages/markdown";

/** What `npm run docs` writes, by file: from the declarations in the code, the pages' data, and the lock file. */
export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([
    ["docs/rules.zh-CN.md", ruleCatalogue("zh")],
    ["docs/rules.md", ruleCatalogue("en")],
    ["docs/indicators.md", indicatorCatalogue()],
    ["docs/slips.md", slipCatalogue()],
    ["docs/forms.md", formCatalogue()],
    ["docs/dependencies.md", dependencyPage()],
    ["docs/identities.md", identitiesPage()],
    ["docs/rules/README.md", indexPage()],
    ["docs/remarks.zh-CN.md", remarksPage("zh")],
    ["docs/remarks.md", remarksPage("en")],
    ...ALL_PAGES.map((page) => [`docs/rules/${fileOf(page)}`, markdownPage(page)] as const),
    ["assets/help/rules.zh-CN.html", rulesHtml("zh")],
    ["assets/help/rules.en-US.html", rulesHtml("en")],
  ]);
}
