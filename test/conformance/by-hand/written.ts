import type { Look } from "../../../scripts/samples/looks";
import { MONEY, PERCENT } from "../../../scripts/samples/looks";
import { Paper } from "../../../scripts/samples/paper";

interface Written {
  readonly name: string;
  /** Widths of the columns from A, in characters; the last one counts for the rest. */
  readonly widths: readonly number[];
  readonly hidden?: boolean;
}

/**
 * A sheet written as text, one line a row from row 1 on, cells between bars; an empty line is a blank row.
 * `<` belongs to the merged range of the cell on its left, `^` to that of the cell above. Numbers with decimals are
 * amounts, with `%` percentages, `'7.00` is a number typed as text. `␣` is a space at the end, `⍽` a no-break space,
 * `⏎` a line break in the cell, `=A1+A2 => 3.00` a formula with its result.
 */
export function written({ name, widths, hidden = false }: Written, body: string): Paper {
  const rows = body.split("\n").map((line) => line.split("|").map((cell) => cell.replace(/^ +| +$/g, "")));
  const across = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: across }, (_, i) => widths[i] ?? widths.at(-1)!);
  const paper = new Paper(name, columns, { landscape: true, hidden });
  const data = firstBoxed(rows);
  rows.forEach((row, i) =>
    row.forEach((cell, j) => put(paper, i + 1, j + 1, cell, i === 0 ? "title" : i >= data ? "label" : "left")),
  );
  for (const { top, left, bottom, right } of merges(rows)) paper.merge(top, left, bottom, right);
  return paper;
}

/** The rows above the heading (title, code, unit) have no rules. */
function firstBoxed(rows: readonly (readonly string[])[]): number {
  const heading = rows.findIndex((row, i) => {
    const texts = row.filter((cell) => !["", "<", "^"].includes(cell));
    return i > 0 && (texts.length > 3 || (texts.length > 1 && !texts.some((text) => /^.*[：:]/.test(text))));
  });
  return heading < 0 ? rows.length : heading;
}

function put(paper: Paper, row: number, column: number, cell: string, look: Look): void {
  if (cell === "<" || cell === "^") return paper.put(row, column, null, look === "title" ? undefined : look);
  const text = cell.replace(/␣/g, " ").replace(/⍽/g, "\u00a0").replace(/⏎/g, "\n");
  const formula = /^=(.+) => (.+)$/.exec(cell);
  if (formula) return paper.formula(row, column, formula[1]!, Number(formula[2]), "money", MONEY);
  if (cell === "") return look === "label" ? paper.put(row, column, null, look) : undefined;
  if (cell.startsWith("'")) return paper.put(row, column, text.slice(1), look === "label" ? "money" : look, "@");
  if (/^-?\d+\.\d\d$/.test(cell)) return paper.put(row, column, Number(cell), "money");
  if (/^\d+$/.test(cell)) return paper.put(row, column, Number(cell), "count");
  if (/^\d+(\.\d+)?%$/.test(cell)) return paper.put(row, column, percent(cell), "percent", PERCENT);
  paper.put(row, column, text, look);
}

function percent(cell: string): number {
  return Number((Number(cell.slice(0, -1)) / 100).toPrecision(12));
}

interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function merges(rows: readonly (readonly string[])[]): Range[] {
  const owners = new Map<string, Range>();
  rows.forEach((row, i) =>
    row.forEach((cell, j) => {
      const owner = cell === "<" ? owners.get(`${i},${j - 1}`) : cell === "^" ? owners.get(`${i - 1},${j}`) : undefined;
      const range = owner ?? { top: i + 1, left: j + 1, bottom: i + 1, right: j + 1 };
      range.bottom = Math.max(range.bottom, i + 1);
      range.right = Math.max(range.right, j + 1);
      owners.set(`${i},${j}`, range);
    }),
  );
  return [...new Set(owners.values())].filter((r) => r.bottom > r.top || r.right > r.left);
}
