import type { RulePage } from "../../test/rules-pages/page";
import { blocksOf } from "./blocks";
import type { Block } from "./blocks";
import { declared } from "./declared";

/** The name of a page's file under docs/rules/. */
export function fileOf({ id }: RulePage): string {
  return `${id}.md`;
}

/** A page as Markdown: Chinese with the tables, then English. */
export function markdownPage(page: RulePage): string {
  const { title } = declared(page.id);
  return [
    "<!-- Generated from the declarations and test/rules-pages by `npm run docs`; do not edit. -->",
    `# ${page.id} ${title.zh}`,
    "",
    "[English](#english) · [目录 Index](README.md)",
    "",
    ...blocksOf(page, "zh", true).flatMap((block) => written(block, "##")),
    "---",
    "",
    "## English",
    "",
    ...(page.example ? ["The tables stand above.", ""] : []),
    ...blocksOf(page, "en", false).flatMap((block) => written(block, "###")),
  ].join("\n");
}

function written(block: Block, heading: string): string[] {
  if ("heading" in block) return [`${heading} ${block.heading}`, ""];
  if ("paragraph" in block) return [escaped(block.paragraph), ""];
  return [
    `**${block.sheet}**`,
    "",
    row(["", ...block.columns]),
    `|${"---|".repeat(block.columns.length + 1)}`,
    ...block.rows.map(({ number, cells }) =>
      row([String(number), ...cells.map(({ text, wrong }) => (wrong ? `**${text || "（空）"}**` : text))]),
    ),
    "",
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\n/g, " ")).join(" | ")} |`;
}

/** What Markdown would take for its own signs. */
function escaped(text: string): string {
  return text.replaceAll("<", "\\<").replaceAll("*", "\\*");
}
