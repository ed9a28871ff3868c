import { addressOf } from "../grid/address";
import type { Table } from "../tables/table";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Finding } from "./finding";
import { readingFinding } from "./reading-finding";

/** formulas whose results no program has stored: sums that were worked out, and those that nothing could be made of. */
export function aboutFormulas(table: Table): Finding[] {
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
    readingFinding(
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
    readingFinding(
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
