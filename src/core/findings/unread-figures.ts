import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { TableReading } from "../facts/table-use";
import { parseAddress } from "../grid/address";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Text } from "../text/text";
import type { Finding } from "./finding";

/** A sum over fewer figures says nothing of the columns beside it: one part is the whole under two names. */
const FIGURES_OF_SUM = 3;

/**
 * figures of a table that no row or column of its form explains, told once a table. It is a warning only where one of
 * their columns may be a part that is missing: one whose figures no sum of the table holds with, nor without.
 * @param checks all that were judged, those that figures alone show among them.
 */
export function unreadFigures({ table, use }: TableReading, checks: readonly Check[]): Finding[] {
  if (table.unread.length === 0) return [];
  const cells = table.unread.slice(0, 50).map((address) => ({ sheet: table.sheet, address }));
  const form = table.form.name;
  const found = (severity: Finding["severity"], said: readonly Text[], message: Finding["text"]): Finding[] => [
    {
      code: "R-5",
      severity,
      group: "reading",
      brief: brief(form, ...(said as [Text])),
      text: message,
      source: null,
      cells,
      checks: [],
      suspects: [],
    },
  ];
  const count = table.unreadHeadings.length;
  const headings = { list: table.unreadHeadings.map(({ heading }) => heading) };
  if (table.unreadHeadings.length === 0 || use !== "judged")
    return found(
      "info",
      [text("{count} 个数未识别，未参与勾稽", "{count} figures not recognised", { count: table.unread.length })],
      text(
        "{form}中有 {count} 个数字所在的行或列未能识别，未参与勾稽：{cells}",
        "{form}: {count} figures in rows or columns that were not recognised took no part: {cells}",
        { form, count: table.unread.length, cells: { list: cells.slice(0, 5) } },
      ),
    );
  if (areBesideTheSums(table, checks))
    return found(
      "info",
      [text("{count} 栏不是本表固定栏目", "{count} columns beside the form's own", { count })],
      text(
        "{form}（{sheet}）中下列栏目不是本表的固定栏目，未作为分项参与勾稽：{headings}",
        "{form} ({sheet}): these columns are none of the form's own and were not taken for parts of its sums: {headings}",
        { form, sheet: table.sheet, headings },
      ),
    );
  return found(
    "warning",
    [
      text("{count} 栏未识别，未参与勾稽", "{count} columns not recognised", { count }),
      text("栏名改用通行叫法即可识别", "use the usual headings"),
    ],
    text(
      "{form}（{sheet}）中下列有数字的列未能识别，未参与勾稽：{headings}；如属本表应有的栏目，请改用通行的列名",
      "{form} ({sheet}): these columns with figures were not recognised and took no part: {headings}; if they belong to the form, please use their usual headings",
      { form, sheet: table.sheet, headings },
    ),
  );
}

/** True where every unread column is part of a relation that holds, or stands in lines that add up without it. */
function areBesideTheSums(table: TableReading["table"], checks: readonly Check[]): boolean {
  const related = new Set<number>();
  const whole = new Set<number>();
  for (const check of checks) {
    if (check.verdict === "not-judgeable" || check.pointsOnly) continue;
    const facts = factsOf(check);
    if (facts.some((fact) => fact.cell.sheet !== table.sheet)) continue;
    if (check.inferred) for (const { column } of facts) related.add(column);
    const [first] = facts;
    const inOneRow = first !== undefined && facts.every(({ row }) => row === first.row);
    const holds = check.relation === "zero" && check.verdict !== "inconsistent";
    if (inOneRow && holds && facts.length >= FIGURES_OF_SUM) whole.add(first.row);
  }
  const places = table.unread.map(parseAddress);
  return table.unreadHeadings.every(({ column }) => {
    if (related.has(column)) return true;
    const rows = places.filter((place) => place.column === column).map(({ row }) => row);
    return rows.some((row) => whole.has(row)) && rows.filter((row) => whole.has(row)).length * 2 >= rows.length;
  });
}
