import { notJudgeable } from "../../check/judge";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { FORMS } from "../../forms";
import { fullName } from "../../forms/by-id";
import type { Localised, Text } from "../../text/text";
import { text } from "../../text/text";
import { checkOf } from "./rule";
import type { Rule } from "./rule";

/** Tables of the three public expenses are also published without the others; alone they are no final accounts. */
const PUBLISHED_ALONE: ReadonlySet<string> = new Set(["D07", "D07_running", "F03"]);

/** The tables of a department's final accounts, the public ones and the ministry's. */
export const FINAL_ACCOUNTS: readonly string[] = FORMS.filter(
  ({ id, family: of }) => (of === "final-accounts" || of === "ministry") && !PUBLISHED_ALONE.has(id),
).map(({ id }) => id);

/** Forms that also match a mere summary; the table counts as present only if it lists budget codes. */
const LISTS = ["D06"];

/**
 * True where the workbook has the standard table itself: a table of its form, its list of budget codes, or for the
 * three public expenses any table that states them. A summary that repeats some figures does not count.
 */
export function hasTable(facts: FactStore, table: string): boolean {
  if (!LISTS.includes(table) && facts.tableOf(table) !== null) return true;
  if (table === "D07" && facts.keysOf(table).length > 0) return true;
  return facts.keysOf(table).some((key) => key.startsWith(`${table}.code.`));
}

/**
 * A figure read from its own table where the workbook has that table. If the cell is blank or unreadable, no figure
 * from another table replaces it.
 */
export function figureOf(facts: FactStore, key: string): FactOrMissing {
  const home = key.slice(0, key.indexOf("."));
  for (const fact of facts.all(key)) if (fact.entity === null && fact.table.form.id === home) return fact;
  return home !== "D07" && hasTable(facts, home) ? facts.missing(key, null) : facts.one(key);
}

/**
 * Judges the rule if the workbook has all tables of one of the sets. Otherwise there is one check, not judged, which
 * names the missing tables of the set that lacks fewest.
 * @param everywhere false for a rule that applies to some departments only and is silent about the others.
 */
export function needing(sets: readonly (readonly string[])[], rule: Rule, everywhere = true): Rule {
  return {
    ...rule,
    judge: (facts, settings) => {
      if (!sets.some((set) => set.every((table) => hasTable(facts, table)))) {
        const lacking = sets.map((set) => set.filter((table) => !hasTable(facts, table)));
        const fewest = lacking.reduce((a, b) => (b.length < a.length ? b : a));
        return [checkOf(rule, null, [], notJudgeable(missingText(facts, fewest.map(tableNeeded))))];
      }
      const checks = rule.judge(facts, settings);
      return checks.length > 0 || !everywhere ? checks : [checkOf(rule, null, [], notJudgeable(NOTHING_STATED))];
    },
  };
}

/** Something that checks need, and the forms whose tables may state it. */
export interface Need {
  readonly what: Localised;
  readonly tables: readonly string[];
}

/**
 * The rules of one family. If the workbook has none of the family's tables, the rules are silent, and one check says
 * for all of them what is missing, so that silence is not mistaken for agreement.
 * @param line the id, title and needs of that check; the id may be that of one of the rules.
 */
export function family(
  line: { readonly id: string; readonly title: Localised; readonly missing: readonly Need[] },
  tables: readonly string[] | ((facts: FactStore) => boolean),
  rules: readonly Rule[],
): readonly Rule[] {
  const has = (facts: FactStore) =>
    typeof tables === "function" ? tables(facts) : tables.some((table) => hasTable(facts, table));
  const declaration = {
    id: line.id,
    title: line.title,
    kind: "rounding",
    severity: "error",
    source: { zh: "部门决算报表勾稽关系", en: "Identities of departmental final accounts" },
  } as const;
  const missingTables = (facts: FactStore) => {
    const check = checkOf(declaration, null, [], notJudgeable(missingText(facts, line.missing)));
    const isAbsent = line.missing.every(({ tables }) => tables.every((table) => facts.sheetOf(table) === null));
    return [isAbsent ? { ...check, notApplicable: true as const } : check];
  };
  const judged = rules.map((rule): Rule => ({
    ...rule,
    judge: (facts, settings) =>
      has(facts) ? rule.judge(facts, settings) : rule.id === line.id ? missingTables(facts) : [],
  }));
  if (rules.some((rule) => rule.id === line.id)) return judged;
  return [{ ...declaration, judge: (facts) => (has(facts) ? [] : missingTables(facts)) }, ...judged];
}

/** One rule made of several with the same id: it has the checks of all of them. */
export function together(first: Rule, ...others: readonly Rule[]): Rule {
  return {
    ...first,
    judge: (facts, settings) => [first, ...others].flatMap((rule) => rule.judge(facts, settings)),
  };
}

const NOTHING_STATED: Text = text(
  "相关各栏均无数字，没有可核对的内容",
  "None of the rows and columns concerned holds a figure, so there is nothing to check",
);

function tableNeeded(table: string): Need {
  return { what: fullName(table), tables: [table] };
}

/** Words for what is missing: tables that the workbook does not have, and lines of tables that it has. */
function missingText(facts: FactStore, needs: readonly Need[]): Text {
  const sheets = needs.map(({ tables }) => tables.map((table) => facts.sheetOf(table)).find((sheet) => sheet !== null));
  const absent = needs.filter((_, i) => sheets[i] === undefined).map(({ what }) => what);
  const parts = needs.flatMap(({ what }, i) => {
    const sheet = sheets[i];
    return sheet === undefined
      ? []
      : [
          text("{what}（工作表“{sheet}”中没有其明细行）", "{what} (sheet “{sheet}” has no such lines)", {
            what,
            sheet,
          }),
        ];
  });
  const tables = text("{tables}（本工作簿中没有）", "{tables} (not in this workbook)", { tables: { list: absent } });
  return text("缺少：{list}", "Missing: {list}", {
    list: { list: [...parts, ...(absent.length > 0 ? [tables] : [])] },
  });
}
