import { isKnown } from "../../facts/fact";
import type { Fact } from "../../facts/fact";
import { homeOf } from "../../facts/key-name";
import type { FactStore } from "../../facts/store";
import type { Application } from "../identity/rule";
import { minus, plus } from "../../check/terms";
import { identity } from "../identity/rule";
import { hasTable } from "../identity/tables-needed";

/** Pairs of keys that name the same figure. */
const SAME: readonly (readonly [string, string])[] = [["D03.basic", "D06.total"]];
/** Totals of a list that another form repeats: the list, the column, and the key of the repeated figure. */
const REPEATED_TOTALS: readonly (readonly [string, string, string])[] = [
  ["P2", "budget", "P2.total.budget"],
  ["P2", "actual", "P2.total.actual"],
];

export const sameFactSameValue = identity({
  id: "N-1",
  title: { zh: "同一数据在各处一致", en: "The same figure is the same wherever it stands" },
  kind: "exact",
  severity: "error",
  source: { zh: "各表之间", en: "Between tables" },
  applications: (facts) => [
    ...facts.keysOfSeveral().flatMap((key) => repetitions(key, stated(facts, key))),
    // 公开03表 counts money from every source and 公开06表 only the general public budget, so with 公开03表 the two may differ
    // (X-7 compares them).
    ...(hasTable(facts, "D03") ? [] : SAME).flatMap(([a, b]) =>
      repetitions(a, [...stated(facts, a).slice(0, 1), ...stated(facts, b).slice(0, 1)]),
    ),
    ...REPEATED_TOTALS.flatMap(([list, column, key]) => {
      const total = facts.entities(list).find((e) => e.role === "total");
      const own = total && facts.of(total, `${list}.${column}`);
      return own && isKnown(own) ? repetitions(`${list}.${column}`, [own, ...stated(facts, key)]) : [];
    }),
  ],
});

function stated(facts: FactStore, key: string): Fact[] {
  return facts.all(key).filter((f) => f.entity === null && isKnown(f));
}

function repetitions(key: string, copies: readonly Fact[]): Application[] {
  const [first, ...others] = copies;
  if (!first) return [];
  return (
    others
      .filter((other) => other.cell.sheet !== first.cell.sheet || other.cell.address !== first.cell.address)
      // Two columns of one name in one table are two figures, of which one heading is missing.
      .filter((other) => other.table !== first.table || other.row !== first.row)
      .map((other) => ({
        scope: `${nameOf(key, first)}=${other.table.form.name.zh}`,
        terms: [plus(first), minus(other)],
      }))
  );
}

/**
 * What the figure is called where it is stated first: in a summary by its own line, else by its place in its home table. A
 * figure of a pack's form is at home nowhere else.
 */
function nameOf(key: string, first: Fact): string {
  const { form } = first.table;
  const rows = form.layout.kind === "matrix" ? form.layout.blocks.flatMap((block) => Object.values(block.rows)) : [];
  const line = rows.find((row) => row.fact === first.key);
  return line && first.key !== key
    ? `${form.name.zh}「${line.name.zh}」`
    : (homeOf(key)?.name.zh ?? `${form.name.zh}「${first.label}」`);
}
