import { amount, ZERO } from "../../amount";
import type { Check, Term } from "../../check/check";
import type { Judgement } from "../../check/judge";
import { withSubjects } from "../../classification/code-names";
import type { Dictionary } from "../../classification/code-names";
import { isFact } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import type { RecordEntity } from "../../tables/table";
import type { Settings } from "../../settings/settings";
import { text } from "../../text/text";
import type { Param, Text } from "../../text/text";
import { codeRows, columnsOf, parentsOf } from "./code-tree";
import type { CodeRow } from "./code-tree";
import { scopeOf, tableName } from "./families";
import { isCutOrOverlapped } from "./overlapped-name";
import type { Declaration } from "./families";
import { plus } from "../../check/terms";
import { checkOf } from "./rule";
import type { Rule } from "./rule";
import { hasTable, needing } from "./tables-needed";

/** A fault in the codes of a list, with the rows concerned and the reason. */
interface Fault {
  readonly entries: readonly RecordEntity[];
  readonly said: Param;
}

/**
 * A rule about the codes of lists. Each table has one check, whose difference is the number of faults and whose reason
 * names the rows.
 */
export function codeFaults(
  declaration: Declaration & {
    readonly tables: readonly string[];
    /** True where the rule covers several public tables: then the scopes name the table. */
    readonly several?: boolean;
    /** False for a rule that applies to some departments only. */
    readonly everywhere?: boolean;
    readonly faults: (facts: FactStore, table: string, settings: Settings) => readonly Fault[];
  },
): Rule {
  const { tables, faults, several = false, everywhere = true } = declaration;
  return needing(
    tables.map((table) => [table]),
    {
      ...declaration,
      judge: (facts, settings) =>
        tables
          .filter((table) => hasTable(facts, table) && codeRows(facts, table).length > 0)
          .map((table) => {
            const scope = several ? formName(facts, table) : scopeOf(tableName(table));
            return judged(declaration, scope, facts, table, faults(facts, table, settings));
          }),
    },
    everywhere,
  );
}

function formName(facts: FactStore, table: string): string {
  return facts.statedIn(table)?.form.name.zh ?? table;
}

function judged(
  declaration: Declaration,
  scope: string | null,
  facts: FactStore,
  table: string,
  found: readonly Fault[],
): Check {
  const rows = found.length > 0 ? found.flatMap((fault) => fault.entries) : codeRows(facts, table)[0]!.entries;
  const first = firstFigure(facts, table);
  const terms = rows.flatMap(first);
  const judgement: Judgement = {
    verdict: found.length > 0 ? "inconsistent" : "exact",
    residual: amount(found.length),
    tolerance: ZERO,
    reason: found.length > 0 ? reasonOf(found) : null,
  };
  return { ...checkOf(declaration, scope, terms, judgement, { measure: "count" }), pointsOnly: true };
}

function reasonOf(found: readonly Fault[]): Text {
  return text("{faults}", "{faults}", { faults: { list: found.map((fault) => fault.said) } });
}

/** The first figure of each row, so that the check can point to a cell. */
function firstFigure(facts: FactStore, table: string): (entry: RecordEntity) => Term[] {
  const keys = columnsOf(facts, table).map(({ key }) => `${table}.code.${key}`);
  return (entry) => {
    for (const key of keys) {
      const figure = facts.of(entry, key);
      if (isFact(figure)) return [plus(figure)];
    }
    return [];
  };
}

/** True where the rows of one code are its projects, each called otherwise (财决05-2表). */
function namesProjects({ entries }: CodeRow): boolean {
  const projects = entries.map((entry) => entry.texts["project"]?.text);
  return projects.every((project) => project !== undefined) && new Set(projects).size === projects.length;
}

/** Codes printed twice, and codes whose 款 or 类 is not printed although the table prints that level for others. */
export function faultsOfOrder(facts: FactStore, table: string): readonly Fault[] {
  // A code that is missing may stand in a line that was not read.
  if (!facts.isReadWhole(table)) return [];
  const rows = codeRows(facts, table);
  const codes = new Set(rows.map((row) => row.code));
  const lengths = new Set(rows.map((row) => row.code.length));
  const repeated = rows
    .filter((row) => row.entries.length > 1 && !namesProjects(row))
    .map((row): Fault => ({
      entries: row.entries,
      said: text("科目 {code} 出现 {times} 次（{cells}）", "{code} is printed {times} times ({cells})", {
        code: row.label,
        times: row.entries.length,
        cells: { list: row.entries.map((entry) => entry.address) },
      }),
    }));
  const orphans = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    for (const parent of parentsOf(row.code)) {
      if (codes.has(parent) || !lengths.has(parent.length)) continue;
      const below = orphans.get(parent);
      if (below) below.push(row);
      else orphans.set(parent, [row]);
    }
  }
  const missing = [...orphans].map(([parent, below]): Fault => ({
    entries: below.flatMap((row) => row.entries),
    said: text("缺少上级科目 {parent}（其下有 {codes}）", "{parent} is not printed, though {codes} below it is", {
      parent,
      codes: { list: below.map((row) => row.label) },
    }),
  }));
  return [...repeated, ...missing];
}

/** Codes whose name differs from the dictionary's; packs for a province may add names to it. */
export function faultsOfNames(
  known: Dictionary,
): (facts: FactStore, table: string, settings: Settings) => readonly Fault[] {
  return (facts, table, { packs }) => {
    const dictionary = withSubjects(
      known,
      packs.flatMap(({ subjects }) => subjects),
    );
    const first = firstFigure(facts, table);
    return codeRows(facts, table).flatMap((row): Fault[] => {
      const entry = row.entries[0]!;
      const figure = first(entry)[0]?.fact;
      const year = figure && isFact(figure) ? figure.year : null;
      const names = dictionary(row.code, year);
      if (names === null || entry.name === row.code || entry.name === "") return [];
      if (names === "unknown") {
        return [
          {
            entries: row.entries,
            said: text("{code}（{cell}）不是现行科目", "{code} ({cell}) is no current code", {
              code: row.label,
              cell: entry.address,
            }),
          },
        ];
      }
      if (names.some((name) => sameName(name, entry.name) || isCutOrOverlapped(name, entry.name))) return [];
      return [
        {
          entries: row.entries,
          said: text("{code}（{cell}）的科目名称应为“{name}”", "{code} ({cell}) should be called “{name}”", {
            code: row.label,
            cell: entry.address,
            name: names[0]!,
          }),
        },
      ];
    });
  };
}

/** The name without brackets, blanks, serial number and a final 支出, 费 or 费用: these do not distinguish subjects. */
function plainName(name: string): string {
  return name
    .replace(/^(其中[:：]?|[一二三四五六七八九十]+、|\d+[.、])/, "")
    .replace(/[（）()[\]\s，,、]/g, "")
    .replace(/(支出|费用|费|经费)$/, "");
}

function sameName(a: string, b: string): boolean {
  return a === b || plainName(a) === plainName(b);
}
