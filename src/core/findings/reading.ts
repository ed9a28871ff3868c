import type { TableReading } from "../facts/table-use";
import type { Fact } from "../facts/fact";
import type { Table } from "../forms/table";
import { addressOf, columnLetters, rangeAddress } from "../grid/address";
import type { SheetSnapshot } from "../grid/snapshot";
import { text } from "../text";
import type { Finding } from "./finding";

/** What the user must know about how the workbook was read: nothing is guessed or left out in silence. */
export function readingFindings(
  sheets: readonly SheetSnapshot[],
  uses: readonly TableReading[],
  facts: readonly Fact[],
): Finding[] {
  return [...uses.flatMap(aboutTable), ...aboutCells(facts), ...aboutSheets(sheets, uses)];
}

function finding(
  code: string,
  severity: Finding["severity"],
  message: Finding["text"],
  cells: Finding["cells"],
): Finding {
  return { code, severity, text: message, source: null, cells, checks: [], suspects: [] };
}

function aboutTable({ table, unit, unitFrom, year, use }: TableReading): Finding[] {
  const first = { sheet: table.sheet, address: rangeAddress(table.range).split(":")[0]! };
  const form = table.form.name;
  const found: Finding[] = [];
  if (use === "other-year") {
    found.push(
      finding(
        "R-1",
        "info",
        text(
          "{cell} 的{form}属于{year}年度，不参与本年度勾稽",
          "{form} at {cell} is of {year} and takes no part in this year's checks",
          { cell: first, form, year: year ?? "?" },
        ),
        [first],
      ),
    );
  }
  if (use === "duplicate") {
    found.push(
      finding(
        "R-2",
        "warning",
        text(
          "{cell} 的{form}与前面的同年度同名表重复，未参与勾稽，请确认以哪一张为准",
          "{form} at {cell} repeats an earlier table of the same year and takes no part in the checks; please confirm which one counts",
          { cell: first, form },
        ),
        [first],
      ),
    );
  }
  if (unitFrom !== "stated" && use === "judged") {
    const how = {
      "repeated-figures": { zh: "根据与其他表相同的数据", en: "from figures that other tables repeat" },
      "other-tables": { zh: "根据同一工作簿的其他表", en: "from the other tables of the workbook" },
      settings: { zh: "根据设置", en: "from the settings" },
    }[unitFrom];
    found.push(
      finding(
        "R-3",
        "warning",
        text(
          "{cell} 的{form}未注明单位，{how}按{unit}处理，请核实并在表头注明",
          "{form} at {cell} states no unit; taken as {unit} {how}; please check and state it",
          { cell: first, form, how, unit },
        ),
        [first],
      ),
    );
  }
  for (const note of table.notes) {
    const cell = { sheet: table.sheet, address: note.address };
    found.push(
      finding("R-4", note.severity ?? "warning", text("{cell}：{note}", "{cell}: {note}", { cell, note: note.text }), [
        cell,
      ]),
    );
  }
  if (table.unread.length > 0) {
    const cells = table.unread.slice(0, 50).map((address) => ({ sheet: table.sheet, address }));
    found.push(
      finding(
        "R-5",
        "info",
        text(
          "{form}中有 {count} 个数字所在的行或列未能识别，未参与勾稽：{cells}",
          "{form}: {count} figures in rows or columns that were not recognised took no part: {cells}",
          { form, count: table.unread.length, cells: { list: cells.slice(0, 5) } },
        ),
        cells,
      ),
    );
  }
  if (use === "judged") found.push(...aboutHidden(table), ...aboutFormulas(table));
  return found;
}

function aboutHidden(table: Table): Finding[] {
  const rows = table.hiddenRows.map((row) => `${row}`);
  const columns = table.hiddenColumns.map(columnLetters);
  if (rows.length + columns.length === 0 && !table.onHiddenSheet) return [];
  const first = { sheet: table.sheet, address: rangeAddress(table.range).split(":")[0]! };
  const cells = table.hiddenRows.map((row) => ({ sheet: table.sheet, address: addressOf(row, table.range.left) }));
  const parts = [
    ...(table.onHiddenSheet ? [text("整个工作表", "the whole sheet")] : []),
    ...(rows.length > 0 ? [text("第 {rows} 行", "rows {rows}", { rows: { list: rows } })] : []),
    ...(columns.length > 0 ? [text("{columns} 列", "columns {columns}", { columns: { list: columns } })] : []),
  ];
  return [
    finding(
      "R-6",
      "info",
      text(
        "{form}（{sheet}）有隐藏内容：{parts}，已照常读取并参与勾稽",
        "{form} ({sheet}) has hidden parts ({parts}); they were read and judged like the others",
        { form: table.form.name, sheet: table.sheet, parts: { list: parts } },
      ),
      cells.length > 0 ? cells : [first],
    ),
  ];
}

function aboutFormulas(table: Table): Finding[] {
  const cells = table.cells
    .filter((c) => c.read.kind === "not-computed")
    .map((c) => ({ sheet: table.sheet, address: addressOf(c.row, c.column) }));
  if (cells.length === 0) return [];
  return [
    finding(
      "R-9",
      "warning",
      text(
        "{form}中有 {count} 个公式没有计算结果（{cells}{more}），未参与勾稽；请在 Excel 或 WPS 中打开该文件、保存后再核对",
        "{form}: {count} formulas have no computed result ({cells}{more}) and took no part; open the file in Excel or WPS, save it, and check again",
        {
          form: table.form.name,
          count: cells.length,
          cells: { list: cells.slice(0, 5) },
          more: cells.length > 5 ? { zh: "等", en: " …" } : "",
        },
      ),
      cells.slice(0, 50),
    ),
  ];
}

function aboutCells(facts: readonly Fact[]): Finding[] {
  const unreadable = facts.filter((f) => f.state === "unreadable" && f.written !== null);
  return unreadable.map((fact) =>
    finding(
      "R-7",
      "warning",
      text(
        "{cell}「{label}」的内容“{written}”不是数字，未读取",
        "{cell} “{label}” holds “{written}”, which is not a figure, and was not read",
        { cell: fact.cell, label: fact.label, written: fact.written ?? "" },
      ),
      [fact.cell],
    ),
  );
}

function aboutSheets(sheets: readonly SheetSnapshot[], uses: readonly TableReading[]): Finding[] {
  const known = new Set(uses.map((u) => u.table.sheet));
  const unknown = sheets.filter((s) => s.ours === undefined && !known.has(s.name) && s.cells.length > 0);
  if (unknown.length === 0) return [];
  return [
    finding(
      "R-8",
      "info",
      text(
        "以下工作表不是可识别的预决算表，未读取：{sheets}",
        "These sheets are no budget tables that are known, and were not read: {sheets}",
        { sheets: { list: unknown.map((s) => s.name) } },
      ),
      unknown.map((s) => ({ sheet: s.name, address: "A1" })),
    ),
  ];
}
