import type { CodesLayout } from "../forms/form";
import { economicLines } from "./codes";
import type { CodeColumn, TemplateDeclaration } from "./declaration";
import type { Frame } from "./frame";
import { CODE_WIDTH, MONEY_WIDTH } from "./frame";
import type { Sheet } from "./sheet";

const NAME_WIDTH = 28;

/** Lays out economic codes side by side, code, name and amount, with their sums at the bottom. */
export function layCodeColumns(
  sheet: Sheet,
  top: number,
  layout: CodesLayout,
  { codeColumns = [], lines = {} }: TemplateDeclaration,
): Frame {
  const [amount] = Object.keys(layout.columns);
  const lists = codeColumns.map(({ classes }) => economicLines(classes));
  const height = Math.max(...lists.map((list) => list.length));
  const foot = top + 2 + height;
  layGroups(sheet, top, codeColumns);
  lists.forEach((list, index) => {
    const left = 1 + 3 * index;
    ["科目编码", "科目名称", layout.columns[amount!]!.labels[0]!].forEach((heading, offset) =>
      sheet.text(top + 1, left + offset, heading, "header"),
    );
    for (let offset = 0; offset < height; offset++) {
      const row = top + 2 + offset;
      const line = list[offset];
      sheet.text(row, left, line?.code ?? "", "code");
      sheet.text(row, left + 1, line?.name ?? "", "label");
      if (line) sheet.figure({ row, column: left + 2 }, line.code, amount!, "money");
      else sheet.text(row, left + 2, "", "label");
    }
  });
  for (const [key, over] of Object.entries(lines)) {
    const first = 1 + 3 * codeColumns.indexOf(over[0]!);
    const last = 3 + 3 * codeColumns.indexOf(over.at(-1)!);
    sheet.wide(
      foot,
      first,
      foot,
      last - 1,
      layout.lines![key]!.labels.find((l) => /合计$/.test(l))!,
      "labelTotal",
    );
    sheet.figure({ row: foot, column: last }, key, amount!, "money");
  }
  return {
    widths: codeColumns.flatMap(() => [CODE_WIDTH, NAME_WIDTH, MONEY_WIDTH]),
    headerBottom: top + 1,
    bottom: foot,
  };
}

/** One heading over neighbours of the same name. */
function layGroups(sheet: Sheet, row: number, columns: readonly CodeColumn[]): void {
  for (let first = 0; first < columns.length;) {
    let last = first;
    while (columns[last + 1]?.heading === columns[first]!.heading) last++;
    sheet.wide(row, 1 + 3 * first, row, 3 + 3 * last, columns[first]!.heading, "header");
    first = last + 1;
  }
}
