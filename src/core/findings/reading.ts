import type { Check } from "../check/check";
import type { TableReading } from "../facts/table-use";
import { previousOf } from "../facts/table-use";
import { isScaledFormat } from "../amount";
import type { Fact } from "../facts/fact";
import type { Table } from "../tables/table";
import { addressOf, columnLetters, rangeAddress } from "../grid/address";
import { brief, shortName } from "../text/brief";
import { text } from "../text/text";
import type { Finding } from "./finding";
import { nameInBrief } from "./in-brief";
import { furtherPage } from "./further-page";
import { readingFinding } from "./reading-finding";
import { aboutFormulas } from "./without-stored-results";
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
    readingFinding(
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
      readingFinding(
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
      readingFinding(
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
      readingFinding(
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
      readingFinding(
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
      readingFinding(
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
    readingFinding(
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
    readingFinding(
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

function aboutCells(facts: readonly Fact[]): Finding[] {
  const unreadable = facts.filter((f) => f.state === "unreadable" && f.written !== null);
  return unreadable.map((fact) =>
    readingFinding(
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
