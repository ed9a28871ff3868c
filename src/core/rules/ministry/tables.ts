import { isFact } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { threePublic } from "../../forms/final-accounts/three-public";
import { threePublicRunning } from "../../forms/final-accounts/three-public-running";
import { keyName } from "../../facts/key-name";
import { ministryKey } from "../identity/between-tables";
import { codeRows, columnsOf, economicFigures, figuresOf } from "../identity/code-tree";
import { MINISTRY_TABLE } from "../../forms/ministry/public-tables";
import { balance } from "../identity/families";
import { blanksAsNil } from "../identity/blanks-as-nil";
import type { Application } from "../identity/rule";
import { identity } from "../identity/rule";
import { hasTable, needing } from "../identity/tables-needed";

/**
 * The ministry's table that each public table is made from, cell by cell. The three public expenses come from 机构运行信息表.
 */
const MADE_FROM: Readonly<Record<string, string>> = { ...MINISTRY_TABLE, D07: "F03" };

/**
 * the public table in 万元 is the ministry's table in 元, each cell rounded. The precision of the facts says how far
 * a cell may be off.
 */
export const publicTablesFollowTheMinistry = needing(
  Object.entries(MADE_FROM),
  identity({
    id: "X-13",
    title: {
      zh: "公开表各单元格 = 财决表同一数据换算为公开表单位",
      en: "Every cell of a public table = the same figure of the ministry's table in its unit",
    },
    kind: "rounding",
    severity: "error",
    source: { zh: "财决报表与公开表之间", en: "Between the ministry's tables and the public ones" },
    applications: (facts) =>
      Object.keys(MADE_FROM)
        .filter((table) => hasTable(facts, table) && hasTable(facts, MADE_FROM[table]!))
        .flatMap((table) => [
          ...linesOf(facts, table),
          ...(table === "D06" ? economicRows(facts) : rowsOf(facts, table, MADE_FROM[table]!)),
        ]),
  }),
);

/** The figures of the table itself: the lines of a summary, or the 合计 of a list. */
function linesOf(facts: FactStore, table: string): readonly Application[] {
  return facts.keysOf(table).flatMap((key) => {
    const own = facts.all(key).find((f) => f.entity === null && isHome(f, table));
    const theirs = own && facts.one(ministryKeyOf(key, table));
    return own && theirs && isFact(theirs) ? equal(keyName(key).zh, [own], [theirs]) : [];
  });
}

/** True for a cell of the table itself, false for a summary that repeats it. */
function isHome(fact: Fact, table: string): boolean {
  return fact.table.form.id === table || (table === threePublic.id && fact.table.form.id === threePublicRunning.id);
}

function ministryKeyOf(key: string, table: string): string {
  return table in MINISTRY_TABLE ? ministryKey(key) : MADE_FROM[table]! + key.slice(table.length);
}

/** The rows of a list, code by code, where both tables print the code. */
function rowsOf(facts: FactStore, table: string, ministry: string): readonly Application[] {
  const theirs = new Map(codeRows(facts, ministry).map((row) => [row.code, row]));
  const columns = columnsOf(facts, table).filter(({ key }) => facts.all(`${ministry}.code.${key}`).length > 0);
  return codeRows(facts, table).flatMap((row) => {
    const other = theirs.get(row.code);
    if (!other) return [];
    return columns.flatMap(({ key, name }) =>
      equal(
        `${formName(facts, table)}/${row.label}/${name}`,
        figuresOf(facts, row, `${table}.code.${key}`),
        figuresOf(facts, other, `${ministry}.code.${key}`),
      ),
    );
  });
}

/** 公开06表 has economic subjects in rows, 财决08-1表 mostly in columns: the public table repeats the ministry's 合计 row. */
function economicRows(facts: FactStore): readonly Application[] {
  return codeRows(facts, "D06").flatMap((row) => {
    const theirs = economicFigures(facts, "Z08_1", row.code).filter(isFact);
    if (theirs.length === 0) return [];
    return equal(`${formName(facts, "D06")}/${row.label}`, figuresOf(facts, row, "D06.code.amount"), theirs);
  });
}

function formName(facts: FactStore, table: string): string {
  return facts.tableOf(table)?.form.name.zh ?? table;
}

function equal(
  scope: string,
  ours: readonly FactOrMissing[],
  theirs: readonly FactOrMissing[],
): readonly Application[] {
  return balance(scope, blanksAsNil(theirs), blanksAsNil(ours));
}
