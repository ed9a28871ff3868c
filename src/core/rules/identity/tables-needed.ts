import { notJudgeable } from "../../check/judge";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import type { Localised, Text } from "../../text/text";
import { text } from "../../text/text";
import { checkOf } from "./rule";
import type { Rule } from "./rule";

/** The standard tables that rules ask for, by the first part of their facts' keys. Source: domain A.1, A.2. */
export const TABLES: Readonly<Record<string, Localised>> = {
  D01: { zh: "收入支出决算总表（公开01表）", en: "income and expenditure (final accounts table 01)" },
  D02: { zh: "收入决算表（公开02表）", en: "income (final accounts table 02)" },
  D03: { zh: "支出决算表（公开03表）", en: "expenditure (final accounts table 03)" },
  D04: { zh: "财政拨款收入支出决算总表（公开04表）", en: "fiscal appropriation (final accounts table 04)" },
  D05: { zh: "一般公共预算财政拨款支出决算表（公开05表）", en: "general public budget (final accounts table 05)" },
  D06: { zh: "一般公共预算财政拨款基本支出决算表（公开06表）", en: "basic expenditure (final accounts table 06)" },
  D07: { zh: "“三公”经费支出决算表", en: "three public expenses" },
  D08: { zh: "政府性基金预算财政拨款收入支出决算表", en: "government funds (final accounts)" },
  D09: { zh: "国有资本经营预算财政拨款支出决算表", en: "state capital budget (final accounts)" },
  Z01: { zh: "收入支出决算总表（财决01表）", en: "income and expenditure (ministry table 01)" },
  Z01_1: { zh: "财政拨款收入支出决算总表（财决01-1表）", en: "fiscal appropriation (ministry table 01-1)" },
  Z03: { zh: "收入决算表（财决03表）", en: "income (ministry table 03)" },
  Z04: { zh: "支出决算表（财决04表）", en: "expenditure (ministry table 04)" },
  Z05: { zh: "支出决算明细表（财决05表）", en: "expenditure by economic class (ministry table 05)" },
  Z05_1: { zh: "基本支出决算明细表（财决05-1表）", en: "basic expenditure by economic class (ministry table 05-1)" },
  Z05_2: { zh: "项目支出决算明细表（财决05-2表）", en: "project expenditure by economic class (ministry table 05-2)" },
  Z07: { zh: "一般公共预算财政拨款收入支出决算表（财决07表）", en: "general public budget (ministry table 07)" },
  Z08_1: {
    zh: "一般公共预算财政拨款基本支出决算明细表（财决08-1表）",
    en: "basic expenditure by economic class (ministry table 08-1)",
  },
  Z09: { zh: "政府性基金预算财政拨款收入支出决算表（财决09表）", en: "government funds (ministry table 09)" },
  Z11: { zh: "国有资本经营预算财政拨款收入支出决算表（财决11表）", en: "state capital budget (ministry table 11)" },
  Z08: {
    zh: "一般公共预算财政拨款支出决算明细表（财决08表）",
    en: "general public budget by economic class (ministry table 08)",
  },
  F03: { zh: "机构运行信息表（财决附03表）", en: "running of the institution (ministry table F03)" },
  B1: { zh: "部门收支预算总表", en: "income and expenditure (budget)" },
  B2: { zh: "部门收入预算总表", en: "income by subject (budget)" },
  B3: { zh: "部门支出预算总表", en: "expenditure by subject (budget)" },
  B4: { zh: "财政拨款收支预算总表", en: "fiscal income and expenditure (budget)" },
  B5: { zh: "一般公共预算支出预算表", en: "general public budget (budget)" },
  B6: { zh: "政府性基金预算支出预算表", en: "government funds (budget)" },
  B7: { zh: "国有资本经营预算支出预算表", en: "state capital (budget)" },
  B8: { zh: "一般公共预算基本支出预算表", en: "basic expenditure by economic subject (budget)" },
  B9: { zh: "“三公”经费预算表", en: "three public expenses (budget)" },
  B10: { zh: "政府采购预算表", en: "procurement (budget)" },
  B11: { zh: "项目支出绩效目标表", en: "targets of projects (budget)" },
  H1: { zh: "部门整体支出绩效评价基础数据表", en: "base data for the evaluation of the department" },
  H2: { zh: "部门整体支出绩效自评表", en: "self-evaluation of the department" },
  H3: { zh: "项目支出绩效自评表", en: "self-evaluations of projects" },
  P1: { zh: "项目资金收支明细表", en: "project funds" },
  P2: { zh: "政府采购预算执行表", en: "procurement against budget" },
};

/** The tables of a department's final accounts, public and of the ministry; 公开07表 is published without them as well. */
export const FINAL_ACCOUNTS: readonly string[] = Object.keys(TABLES).filter((table) => /^(D0[^7]|Z)/.test(table));

/** Tables whose form also covers mere summaries: only their list of budget codes makes the table. */
const LISTS = ["D06"];

/**
 * True where the workbook has the standard table itself: by its form, by its list of budget codes, or for the three
 * public expenses by any table that states them. A summary that repeats some of its figures does not count.
 */
export function hasTable(facts: FactStore, table: string): boolean {
  if (!LISTS.includes(table) && facts.tableOf(table) !== null) return true;
  if (table === "D07" && facts.keysOf(table).length > 0) return true;
  return facts.keysOf(table).some((key) => key.startsWith(`${table}.code.`));
}

/**
 * A figure of a standard table from the table itself, where the workbook has it: no summary that repeats the figure, and
 * nothing that stands for it, takes the place of a cell that is blank or unreadable.
 */
export function figureOf(facts: FactStore, key: string): FactOrMissing {
  const home = key.slice(0, key.indexOf("."));
  for (const fact of facts.all(key)) if (fact.entity === null && fact.table.form.id === home) return fact;
  return home !== "D07" && hasTable(facts, home) ? facts.missing(key, null) : facts.one(key);
}

/**
 * The rule where the workbook has all tables of one of the sets; else one check not judged, which names the tables that
 * are missing from the set that lacks fewest.
 * @param everywhere false for a rule that asks something only of some departments and is silent about the others.
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

/** Something that checks need, and the forms of the tables that could have it. */
export interface Need {
  readonly what: Localised;
  readonly tables: readonly string[];
}

/**
 * The rules of one family. Where the workbook has none of the family's tables, they are silent and one line says for all
 * of them what is missing, so that nobody takes their silence for agreement.
 * @param line the id, title and needs of that line; the id may be that of one of the rules.
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
  const told = (facts: FactStore) => [checkOf(declaration, null, [], notJudgeable(missingText(facts, line.missing)))];
  const judged = rules.map((rule): Rule => ({
    ...rule,
    judge: (facts, settings) => (has(facts) ? rule.judge(facts, settings) : rule.id === line.id ? told(facts) : []),
  }));
  if (rules.some((rule) => rule.id === line.id)) return judged;
  return [{ ...declaration, judge: (facts) => (has(facts) ? [] : told(facts)) }, ...judged];
}

/** One rule of several parts that share its id: the checks of all of them. */
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
  return { what: TABLES[table] ?? { zh: table, en: table }, tables: [table] };
}

/** What is missing: tables that the workbook does not have, and lines of tables that it has. */
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
