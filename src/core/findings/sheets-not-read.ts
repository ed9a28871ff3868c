import type { TableReading } from "../facts/table-use";
import type { Form } from "../forms/form";
import type { SheetSnapshot } from "../grid/snapshot";
import { formsNamed, undecidedTables } from "../tables/recognise";
import { UNDECIDED, undecidedText } from "../tables/undecided";
import { brief, shortName } from "../text/brief";
import { text } from "../text/text";
import type { Finding } from "./finding";
import { readingFinding } from "./reading-finding";

/**
 * the sheets of a workbook without a recognised table.
 * @param summed the names of those whose own sums were found and judged.
 */
export function sheetFindings(
  sheets: readonly SheetSnapshot[],
  uses: readonly TableReading[],
  { forms, summed }: { readonly forms: readonly Form[]; readonly summed: ReadonlySet<string> },
): Finding[] {
  const known = new Set(uses.map((u) => u.table.sheet));
  const notRead = sheets.filter((s) => s.ours === undefined && !known.has(s.name) && s.cells.length > 0);
  const found = notRead.map((sheet) => ({ sheet, findings: aboutSheet(sheet, forms) }));
  const unknown = found.filter(({ findings }) => findings.length === 0).map(({ sheet }) => sheet);
  const named = found.flatMap(({ findings }) => findings);
  return [
    ...named,
    ...listed(
      unknown.filter(({ name }) => summed.has(name)),
      text("不是通行的表，只核对了表内合计", "no known table; only its own sums were checked"),
      (sheets) =>
        text(
          "以下工作表不是可识别的预决算表，只核对了表内的合计：{sheets}",
          "These sheets are no budget tables that are known; only their own sums were checked: {sheets}",
          { sheets },
        ),
    ),
    ...listed(
      unknown.filter(({ name }) => !summed.has(name)),
      text("不是通行的表，未读取", "no known table; not read"),
      (sheets) =>
        text(
          "以下工作表不是可识别的预决算表，未读取：{sheets}",
          "These sheets are no budget tables that are known, and were not read: {sheets}",
          { sheets },
        ),
    ),
  ];
}

function listed(
  sheets: readonly SheetSnapshot[],
  inBrief: Finding["text"],
  said: (names: { readonly list: readonly string[] }) => Finding["text"],
): Finding[] {
  if (sheets.length === 0) return [];
  const cells = sheets.map(({ name }) => ({ sheet: name, address: "A1" }));
  const where =
    sheets.length === 1 ? sheetName(sheets[0]!) : text("{count} 张工作表", "{count} sheets", { count: sheets.length });
  return [readingFinding("R-8", "info", brief(where, inBrief), said({ list: sheets.map(({ name }) => name) }), cells)];
}

/** Which forms a sheet that was not read may be of; nothing where it is of none. */
function aboutSheet(sheet: SheetSnapshot, forms: readonly Form[]): Finding[] {
  const undecided = undecidedTables(sheet, forms);
  if (undecided.length > 0)
    return undecided.map((table) => {
      const cell = { sheet: sheet.name, address: table.address };
      const note = undecidedText(table);
      return readingFinding(
        "R-8",
        "info",
        brief(sheetName(sheet), UNDECIDED),
        text("{cell}：{note}", "{cell}: {note}", { cell, note }),
        [cell],
      );
    });
  const named = formsNamed(sheet, forms);
  if (named.length === 0) return [];
  return [
    readingFinding(
      "R-8",
      "warning",
      brief(sheetName(sheet), text("版式不能识别，未读取", "layout not recognised, not read")),
      text(
        "工作表“{sheet}”的表名像是{forms}，但版式不能识别，未读取",
        "The title of sheet “{sheet}” is that of {forms}, but its layout was not recognised; it was not read",
        { sheet: sheet.name, forms: { list: named.map((form) => form.name) } },
      ),
      [{ sheet: sheet.name, address: "A1" }],
    ),
  ];
}

function sheetName({ name }: SheetSnapshot) {
  return text("工作表“{name}”", "sheet “{name}”", { name: shortName(name) });
}
