import type { Term } from "../../check/check";
import { notJudgeable } from "../../check/judge";
import type { Judgement } from "../../check/judge";
import { isFact } from "../../facts/fact";
import type { Table } from "../../tables/table";
import { parseAddress } from "../../grid/address";
import type { CellAddress } from "../../grid/snapshot";
import { text } from "../../text/text";

/**
 * The judgement of a sum whose block has lines that were not read. If the sum does not hold, one of those lines may be
 * one of its parts, so it is not called wrong. A sum that holds without them holds.
 */
export function besideUnreadLines(judged: Judgement, terms: readonly Term[]): Judgement {
  if (judged.verdict !== "inconsistent") return judged;
  const unread = unreadAmong(terms);
  if (unread.length === 0) return judged;
  return notJudgeable(
    text(
      "同一栏中有未能识别的行（{cells}），不能判断是否漏计",
      "Lines of the same column were not recognised ({cells}), which may be parts of the sum",
      { cells: { list: unread.slice(0, 5) } },
    ),
  );
}

/** The unread figures between and directly below the lines of a sum, in their columns. */
function unreadAmong(terms: readonly Term[]): CellAddress[] {
  const rows = new Map<Table, Map<number, number[]>>();
  for (const { fact } of terms) {
    if (!isFact(fact)) continue;
    const columns = rows.get(fact.table) ?? new Map<number, number[]>();
    rows.set(fact.table, columns.set(fact.column, [...(columns.get(fact.column) ?? []), fact.row]));
  }
  return [...rows].flatMap(([{ sheet, unread }, columns]) => {
    const places = unread.map((address) => ({ sheet, address, ...parseAddress(address) }));
    return [...columns].flatMap(([column, own]) => {
      const here = places.filter((place) => place.column === column).sort((a, b) => a.row - b.row);
      const first = Math.min(...own);
      let last = Math.max(...own);
      const inside = here.filter(({ row }) => {
        if (row <= first || row > last + 1) return false;
        last = Math.max(last, row);
        return true;
      });
      return inside.map(({ address }) => ({ sheet, address }));
    });
  });
}
