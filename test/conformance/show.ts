import { caseOf } from "./cases";
import { outcomeOf } from "./check";

/** Prints the sheets of one case and what went wrong with it: `npx tsx test/conformance/show.ts 46 [sheet]`. */
const [number = "0", only = ""] = process.argv.slice(2);
const workbook = caseOf(Number(number));
const lines = [JSON.stringify(workbook.style)];
for (const { sheet, form } of [...workbook.published, ...workbook.lastYear]) {
  if (!sheet.name.includes(only)) continue;
  lines.push("", `${form} ${sheet.name}`);
  const rows = new Map<number, string[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? [];
    row[cell.column - 1] = String(cell.value);
    rows.set(cell.row, row);
  }
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b))
    lines.push(`${row}\t${Array.from(cells, (cell) => cell ?? "").join(" | ")}`);
}
process.stdout.write(`${[...lines, "", ...outcomeOf(workbook).failures].join("\n")}\n`);
