import type { Finding } from "../findings/finding";
import { readingFinding } from "../findings/reading-finding";
import { rangeAddress } from "../grid/address";
import type { CellAddress } from "../grid/snapshot";
import type { Table } from "../tables/table";
import { brief } from "../text/brief";
import type { Brief } from "../text/brief";
import { text } from "../text/text";
import type { Text } from "../text/text";
import type { DepartmentTables } from "./group";

/** Most departments or sheets that a sentence names. */
const MOST_NAMED = 20;
/** Most cells that a finding marks. */
const MOST_MARKED = 50;

/** how many departments the workbook has, and which tables without a name went to which. */
export function departmentFindings(groups: readonly DepartmentTables[]): Finding[] {
  if (groups.length < 2) return [];
  const named = groups.filter((group) => group.name !== null);
  const surrounded = groups.flatMap((group) => group.surrounded);
  const nameless = groups.find((group) => group.name === null)?.tables ?? [];
  return [
    aboutTables(
      "info",
      brief(
        text("本工作簿", "This workbook"),
        text("有 {count} 个部门的表，已分别核对", "holds {count} departments, each judged by itself", {
          count: named.length,
        }),
      ),
      text(
        "本工作簿有 {count} 个部门（单位）的表，已按部门分别勾稽：{names}{more}；报告摘要等只属于一个部门的底稿不生成，如有表的编制单位写错，请改正后重新校验",
        "The workbook holds the tables of {count} departments; each was reconciled by itself: {names}{more}; the working papers of one department are not made. If a table names a wrong department, please correct it and check again",
        {
          count: named.length,
          names: {
            list: named
              .slice(0, MOST_NAMED)
              .map(({ name, tables }) =>
                text("{name}（{count} 张表）", "{name} ({count} tables)", { name: name!, count: tables.length }),
              ),
          },
          more: named.length > MOST_NAMED ? { zh: "等", en: " and others" } : "",
        },
      ),
      named.flatMap(({ tables }) => tables.slice(0, 1)),
    ),
    ...listed(
      surrounded,
      text(
        "{count} 张表没写编制单位，随前后的表归入",
        "{count} tables name no department; taken to be of those around them",
        {
          count: surrounded.length,
        },
      ),
      "下列表没有写明编制单位，因其前后的表属于同一部门而归入该部门，请核实：{sheets}{more}",
      "These tables name no department and were taken to be of the one whose tables stand around them; please check: {sheets}{more}",
    ),
    ...listed(
      nameless,
      text("{count} 张表没写编制单位，未与各部门勾稽", "{count} tables name no department; reconciled with none", {
        count: nameless.length,
      }),
      "下列表没有写明编制单位，也不能确定属于哪个部门，未与任何部门的表勾稽；请在表头写明编制单位：{sheets}{more}",
      "These tables name no department and were reconciled with none; please state the department above them: {sheets}{more}",
    ),
  ];
}

function listed(tables: readonly Table[], inBrief: Text, zh: string, en: string): Finding[] {
  if (tables.length === 0) return [];
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  const more = sheets.length > MOST_NAMED ? { zh: "等", en: " and others" } : "";
  return [
    aboutTables(
      "warning",
      brief(text("编制单位", "Departments"), inBrief),
      text(zh, en, { sheets: { list: sheets.slice(0, MOST_NAMED) }, more }),
      tables,
    ),
  ];
}

function aboutTables(
  severity: Finding["severity"],
  inBrief: Brief,
  message: Finding["text"],
  tables: readonly Table[],
): Finding {
  const cells = tables.slice(0, MOST_MARKED).map((table): CellAddress => {
    const [address] = rangeAddress(table.range).split(":");
    return { sheet: table.sheet, address: table.departmentCell ?? address! };
  });
  return readingFinding("R-14", severity, inBrief, message, cells);
}
