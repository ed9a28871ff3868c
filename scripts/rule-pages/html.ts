import type { RulePage } from "../../test/rules-pages/page";
import type { Block, Language } from "./blocks";
import { blocksOf } from "./blocks";
import { declared } from "./declared";
import { FAMILIES } from "./families";

const WORDS = {
  title: { zh: "勾稽规则说明", en: "Gouji: rules explained" },
  blank: { zh: "（空）", en: "(blank)" },
} as const;

const STYLE = `
body { max-width: 60em; margin: 24px auto; padding: 0 16px; font: 16px/1.7 "Segoe UI", "Microsoft YaHei", "PingFang SC", sans-serif; }
section { border-top: 1px solid #767676; margin-top: 32px; }
h2 { font-size: 1.25em; } h3 { font-size: 1em; margin: 1em 0 0; } p { margin: 0.25em 0; }
nav ul { columns: 2; padding-left: 1.2em; }
.sheet { overflow-x: auto; margin: 8px 0; }
table { border-collapse: collapse; font-size: 14px; }
caption { text-align: left; font-weight: 600; }
th, td { border: 1px solid #919191; padding: 1px 6px; white-space: nowrap; }
th { font-weight: 400; background: #f0f0f0; color: #424242; }
td.wrong { background: #fde7e9; font-weight: 700; }
`;

/** Every page in one static file without script, each under the anchor of its id, for the add-in to open offline. */
export function rulesHtml(language: Language): string {
  return `<!doctype html>
<!-- Generated from the declarations and test/rules-pages by \`npm run docs\`; do not edit. -->
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
<title>${WORDS.title[language]}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${WORDS.title[language]}</h1>
<nav>
${FAMILIES.map(({ name, pages }) => `<h3>${escaped(name[language])}</h3>\n<ul>\n${pages.map((page) => `<li>${link(page, language)}</li>`).join("\n")}\n</ul>`).join("\n")}
</nav>
${FAMILIES.flatMap(({ pages }) => pages.map((page) => section(page, language))).join("\n")}
</main>
</body>
</html>
`;
}

function link({ id }: RulePage, language: Language): string {
  return `<a href="#${id}">${id}</a> ${escaped(declared(id).title[language])}`;
}

function section(page: RulePage, language: Language): string {
  const { title } = declared(page.id);
  return [
    `<section id="${page.id}">`,
    `<h2>${page.id} ${escaped(title[language])}</h2>`,
    ...blocksOf(page, language, true).map((block) => written(block, language)),
    "</section>",
  ].join("\n");
}

function written(block: Block, language: Language): string {
  if ("heading" in block) return `<h3>${escaped(block.heading)}</h3>`;
  if ("paragraph" in block) return `<p>${escaped(block.paragraph)}</p>`;
  const head = ["", ...block.columns].map((name) => `<th scope="col">${name}</th>`).join("");
  const rows = block.rows.map(
    ({ number, cells }) =>
      `<tr><th scope="row">${number}</th>${cells
        .map(({ text, wrong }) =>
          wrong ? `<td class="wrong">${escaped(text) || WORDS.blank[language]}</td>` : `<td>${escaped(text)}</td>`,
        )
        .join("")}</tr>`,
  );
  return `<div class="sheet" tabindex="0"><table lang="zh-CN"><caption>${escaped(block.sheet)}</caption>\n<tr>${head}</tr>\n${rows.join("\n")}\n</table></div>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
