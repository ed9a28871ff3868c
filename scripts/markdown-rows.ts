/** The first line of a page that nobody should edit. */
export const NOTICE = "<!-- Generated from the declarations by `npm run docs`; do not edit. -->";

/** A row of a Markdown table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\n/g, " ")).join(" | ")} |`;
}
