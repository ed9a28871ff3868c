import type { Check } from "../check/check";
import type { TableReading } from "../facts/table-use";
import { previousOf } from "../facts/table-use";
import { isScaledFormat } from "../amount";
import type { Fact } from "../facts/fact";
import type { Form } from "../forms/form";
import { formsNamed, undecidedTables } from "../tables/recognise";
import type { Table } from "../tables/table";
import { UNDECIDED, undecidedText } from "../tables/undecided";
import { addressOf, columnLetters, rangeAddress } from "../grid/address";
import type { SheetSnapshot } from "../grid/snapshot";
import { brief, shortName } from "../text/brief";
import { text } from "../text/text";
import type { Finding } from "./finding";
import { nameInBrief } from "./in-brief";
import { furtherPage } from "./further-page";
import { nested, repeatedTable } from "./repeated-table";
import { unreadFigures } from "./unread-figures";

/** The findings about reading one department's tables: every assumption and every unread figure is reported. */
export function tableFindings(
  uses: readonly TableReading[],
  facts: readonly Fact[],
  checks: readonly Check[],
): Finding[] {
  const previous = new Set(previousOf(uses).map((reading) => reading.table));
  return [
    ...uses.flatMap((table) => aboutTable(table, uses, previous, checks)),
    ...aboutDepartments(uses),
    ...aboutCells(facts),
  ];
}

function finding(
  code: string,
  severity: Finding["severity"],
  inBrief: Finding["brief"],
  message: Finding["text"],
  cells: Finding["cells"],
): Finding {
  return {
    code,
    severity,
    group: "reading",
    brief: inBrief,
    text: message,
    source: null,
    cells,
    checks: [],
    suspects: [],
  };
}

/** True for a table of a later year than the judged ones: its title is probably wrong, while an earlier one is for comparison. */
function laterThan(year: number | null, uses: readonly TableReading[]): boolean {
  const judged = uses.find((u) => u.use === "judged")?.year ?? null;
  return year !== null && judged !== null && year > judged;
}

/** tables that were reconciled together name different departments. A name within another is the same department. */
function aboutDepartments(uses: readonly TableReading[]): Finding[] {
  const named = uses.filter((u) => u.use === "judged" && u.table.department !== null);
  const names = [...new Set(named.map((u) => u.table.department!))];
  const strangers = names.filter((name) => !names.every((other) => nested(name, other)));
  if (strangers.length === 0) return [];
  const cells = named.map(({ table }) => ({ sheet: table.sheet, address: table.departmentCell ?? "A1" }));
  return [
    finding(
      "R-11",
      "warning",
      brief(
        text("编制单位", "Departments"),
        text("各表写的不一致", "the tables name different ones"),
        text("请核实是否同一部门", "check whether they belong together"),
      ),
      text(
        "各表的编制单位不一致：{names}；已放在一起勾稽，请核实是否属于同一部门",
        "The tables name different departments: {names}; they were reconciled together, please check that they belong together",
        {
          names: {
            list: named.map(({ table }) =>
              text("{name}（{sheet}）", "{name} ({sheet})", { name: table.department!, sheet: table.sheet }),
            ),
          },
        },
      ),
      cells,
    ),
  ];
}

function aboutTable(
  reading: TableReading,
  uses: readonly TableReading[],
  previous: ReadonlySet<Table>,
  checks: readonly Check[],
): Finding[] {
  const { table, unit, unitFrom, year, use } = reading;
  const first = { sheet: table.sheet, address: rangeAddress(table.range).split(":")[0]! };
  const form = table.form.name;
  const found: Finding[] = [];
  if (use === "other-year" && previous.has(table)) {
    found.push(
      finding(
        "R-1",
        "info",
        brief(
          form,
          text("{year} 年度的表，只核对上年数", "of {year}, compared with prior-year figures only", {
            year: year ?? "?",
          }),
        ),
        text(
          "{cell} 的{form}属于{year}年度，只用来核对本年度各表中的上年数和年初数",
          "{form} at {cell} is of {year}; it is only compared with the prior-year and opening figures of this year's tables",
          { cell: first, form, year: year ?? "?" },
        ),
        [first],
      ),
    );
  } else if (use === "other-year") {
    found.push(
      finding(
        "R-1",
        laterThan(year, uses) ? "warning" : "info",
        brief(form, text("{year} 年度的表，未参与勾稽", "of {year}, took no part", { year: year ?? "?" })),
        text(
          "{cell} 的{form}属于{year}年度，不参与本年度勾稽",
          "{form} at {cell} is of {year} and takes no part in this year's checks",
          { cell: first, form, year: year ?? "?" },
        ),
        [first],
      ),
    );
  }
  if (use === "duplicate") found.push(repeatedTable(reading, uses));
  else if (reading.continues && use === "judged") found.push(furtherPage(reading, reading.continues));
  if (unitFrom === "corrected" && use === "judged") {
    found.push(
      finding(
        "R-10",
        "error",
        brief(
          form,
          text("注明 {stated}，实为 {unit}", "states {stated}, is in {unit}", { stated: table.unit ?? "?", unit }),
          text("请改正表头的单位", "correct the unit line"),
        ),
        text(
          "{cell} 的{form}注明单位为{stated}，但其中的数据与其他表相同的数据相比应为{unit}，已按{unit}核对，请改正表头的单位",
          "{form} at {cell} states {stated}, but its figures agree with the same figures of other tables only in {unit}; it was read in {unit}; please correct the unit line",
          { cell: first, form, stated: table.unit ?? "?", unit },
        ),
        [first],
      ),
    );
  } else if (unitFrom !== "stated" && use === "judged") {
    const how = {
      "repeated-figures": { zh: "根据与其他表相同的数据", en: "from figures that other tables repeat" },
      "other-tables": { zh: "根据同一工作簿的其他表", en: "from the other tables of the workbook" },
      settings: { zh: "根据设置", en: "from the settings" },
    }[unitFrom as "repeated-figures" | "other-tables" | "settings"];
    found.push(
      finding(
        "R-3",
        isOnlyUnit(reading, uses) ? "info" : "warning",
        brief(
          form,
          text("未注明单位，按 {unit} 核对", "states no unit, taken as {unit}", { unit }),
          text("请核实并注明", "check and state it"),
        ),
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
      finding(
        "R-4",
        note.severity ?? "warning",
        brief(form, note.brief ?? note.text),
        text("{cell}：{note}", "{cell}: {note}", { cell, note: note.text }),
        [cell],
      ),
    );
  }
  found.push(...unreadFigures(reading, checks));
  if (use === "judged") found.push(...aboutHidden(table), ...aboutFormulas(table), ...aboutFormats(table));
  return found;
}

/** True for a unit that the rest of the workbook leaves no doubt about: no table states another, or equal figures show it. */
function isOnlyUnit({ unit, unitFrom }: TableReading, uses: readonly TableReading[]): boolean {
  if (unitFrom === "settings") return false;
  const stated = new Set(uses.flatMap(({ table }) => table.unit ?? []));
  return stated.size === 1 ? stated.has(unit) : unitFrom === "repeated-figures";
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
      brief(table.form.name, text("有隐藏内容，已照常核对", "hidden parts, judged as usual")),
      text(
        "{form}（{sheet}）有隐藏内容：{parts}，已照常读取并参与勾稽",
        "{form} ({sheet}) has hidden parts ({parts}); they were read and judged like the others",
        { form: table.form.name, sheet: table.sheet, parts: { list: parts } },
      ),
      cells.length > 0 ? cells : [first],
    ),
  ];
}

function aboutFormats(table: Table): Finding[] {
  const scaled = table.cells.filter((c) => c.cell?.format !== undefined && isScaledFormat(c.cell.format));
  if (scaled.length === 0) return [];
  const cells = scaled.map((c) => ({ sheet: table.sheet, address: addressOf(c.row, c.column) }));
  return [
    finding(
      "R-12",
      "warning",
      brief(
        table.form.name,
        text("{count} 格显示值与实际值相差倍数", "{count} cells show another magnitude", { count: scaled.length }),
        text("请核对单位", "check the unit"),
      ),
      text(
        "{form}中有 {count} 个单元格的数字格式使显示值与实际值相差倍数（{cells}），勾稽按实际值进行，请核对单位",
        "{form}: {count} cells have a number format that shows another magnitude than they hold ({cells}); the stored values were used, please check the unit",
        { form: table.form.name, count: scaled.length, cells: { list: cells.slice(0, 5) } },
      ),
      cells.slice(0, 50),
    ),
  ];
}

function aboutFormulas(table: Table): Finding[] {
  return [...notComputed(table), ...calculated(table)];
}

/** The address of each cell of a table that fits. */
function cellsOf({ sheet, cells }: Table, fits: (cell: Table["cells"][number]) => boolean): Finding["cells"] {
  return cells.filter(fits).map(({ row, column }) => ({ sheet, address: addressOf(row, column) }));
}

function listOf(cells: Finding["cells"]) {
  return { cells: { list: cells.slice(0, 5) }, more: cells.length > 5 ? { zh: "等", en: " …" } : "" };
}

function calculated(table: Table): Finding[] {
  const cells = cellsOf(table, ({ cell }) => cell?.calculated === true);
  if (cells.length === 0) return [];
  const form = table.form.name;
  return [
    finding(
      "R-9",
      "info",
      brief(
        form,
        text("{count} 个公式没存结果，已算出核对", "{count} formulas added up by us", { count: cells.length }),
      ),
      text(
        "{form}中有 {count} 个求和公式没有保存计算结果（{cells}{more}），已按公式算出后核对",
        "{form}: {count} sums have no stored result ({cells}{more}); they were added up and judged",
        { form, count: cells.length, ...listOf(cells) },
      ),
      cells.slice(0, 50),
    ),
  ];
}

function notComputed(table: Table): Finding[] {
  const cells = cellsOf(table, ({ read }) => read.kind === "not-computed");
  if (cells.length === 0) return [];
  return [
    finding(
      "R-9",
      "warning",
      brief(
        table.form.name,
        text("{count} 个公式没有结果，未参与勾稽", "{count} formulas without a result", { count: cells.length }),
        text("在 Excel 或 WPS 中打开、保存后再核对", "open it in Excel or WPS, save, check again"),
      ),
      text(
        "{form}中有 {count} 个公式没有计算结果（{cells}{more}），未参与勾稽；请在 Excel 或 WPS 中打开该文件、保存后再核对",
        "{form}: {count} formulas have no computed result ({cells}{more}) and took no part; open the file in Excel or WPS, save it, and check again",
        {
          form: table.form.name,
          count: cells.length,
          ...listOf(cells),
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
      brief(
        nameInBrief(fact),
        text("“{written}”不是数字，未读取", "“{written}” is no figure", { written: shortName(fact.written ?? "") }),
      ),
      text(
        "{cell}「{label}」的内容“{written}”不是数字，未读取",
        "{cell} “{label}” holds “{written}”, which is not a figure, and was not read",
        { cell: fact.cell, label: fact.label, written: fact.written ?? "" },
      ),
      [fact.cell],
    ),
  );
}

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
  return [finding("R-8", "info", brief(where, inBrief), said({ list: sheets.map(({ name }) => name) }), cells)];
}

/** Which forms a sheet that was not read may be of; nothing where it is of none. */
function aboutSheet(sheet: SheetSnapshot, forms: readonly Form[]): Finding[] {
  const undecided = undecidedTables(sheet, forms);
  if (undecided.length > 0)
    return undecided.map((table) => {
      const cell = { sheet: sheet.name, address: table.address };
      const note = undecidedText(table);
      return finding(
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
    finding(
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
