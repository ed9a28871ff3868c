import type { Check } from "../../check/check";
import { isFact } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { text } from "../../text/text";
import type { Text } from "../../text/text";
import { isStated } from "./code-tree";
import { MINISTRY_TABLE } from "../../forms/ministry/public-tables";
import type { SummaryColumn } from "./summary-columns";
import { balance, scopeOf } from "./families";
import type { Declaration } from "./families";
import type { Application, Rule } from "./rule";
import { blanksAsNil } from "./blanks-as-nil";
import { notJudgeable } from "../../check/judge";
import { minus, plus } from "../../check/terms";
import { checkOf, sumChecks } from "./rule";
import { figureOf, hasTable, needing } from "./tables-needed";

/** One set of final accounts of the department: the public tables, or the ministry's tables that they are made from. */
export class Books {
  constructor(
    readonly facts: FactStore,
    private readonly ministry: boolean,
  ) {}

  /** The start of scopes; empty for the public tables. */
  get name(): string {
    return this.ministry ? "财决" : "";
  }

  /** The id of a table in this set: the ministry's set has `Z04` for `D03`. */
  table(publicTable: string): string {
    return this.ministry ? (MINISTRY_TABLE[publicTable] ?? publicTable) : publicTable;
  }

  has(publicTable: string): boolean {
    return hasTable(this.facts, this.table(publicTable));
  }

  /** The column of final accounts (决算数) of 公开01表 or of 财决01表. */
  get summary(): SummaryColumn {
    return { table: this.table("D01"), column: this.ministry ? MINISTRY_COLUMN.D01! : "", columnName: "" };
  }

  /** False where the table, public or the ministry's, has figures in rows or columns that were not recognised. */
  isReadWhole(table: string): boolean {
    return this.facts.isReadWhole(this.table(table));
  }

  /** A figure by its key in the public tables: `D01.income` is `Z01.income.actual` among the ministry's. */
  one(key: string): FactOrMissing {
    return figureOf(this.facts, this.ministry ? ministryKey(key) : key);
  }
}

/** The ministry's column for public tables whose figures have no column part in their keys. */
const MINISTRY_COLUMN: Readonly<Record<string, string>> = { D01: "actual" };

/** The ministry's key of a figure of a public table. */
export function ministryKey(key: string): string {
  const [table, ...rest] = key.split(".");
  const ministry = [MINISTRY_TABLE[table!] ?? table, ...rest].join(".");
  const column = MINISTRY_COLUMN[table!];
  return column === undefined ? ministry : `${ministry}.${column}`;
}

/**
 * Two sides to compare. A side of several figures is their sum. A side without figures counts as nil: the table has no
 * such row.
 */
export interface Pair {
  readonly scope: string | null;
  readonly left: readonly FactOrMissing[];
  readonly right: readonly FactOrMissing[];
  /** Cells of the right side that count as nil because nothing stands in them. */
  readonly empty?: readonly Fact[];
  /** True where left is only part of right, in a rule of equality. */
  readonly atMost?: boolean;
}

type ComparisonDeclaration = Declaration & {
  /** Alternative sets of public tables. One set must be complete, in the public tables or in the ministry's. */
  readonly tables: readonly (readonly string[])[];
  readonly pairs: (books: Books) => readonly Pair[];
  /** Why the tables cannot be compared, although they are there; null where they can. */
  readonly unsettled?: (books: Books) => Text | null;
  /** False for tables that the ministry has none of. */
  readonly ministry?: boolean;
  /** False for a rule that applies to some departments only. */
  readonly everywhere?: boolean;
};

/** Left = right, in the public tables and in the ministry's. */
export function equalBetweenTables(declaration: ComparisonDeclaration): Rule {
  return across(declaration, ({ atMost }) => (atMost === true ? AT_MOST : EQUAL));
}

/** Left ≤ right, in the public tables and in the ministry's. */
export function atMostBetweenTables(declaration: ComparisonDeclaration): Rule {
  return across(declaration, () => AT_MOST);
}

interface Comparison {
  readonly relation: "zero" | "at-most-zero";
  readonly applications: (pair: Pair) => readonly Application[];
}

const EQUAL: Comparison = {
  relation: "zero",
  applications: ({ scope, left, right }) => balance(scope, right, left),
};

const AT_MOST: Comparison = {
  relation: "at-most-zero",
  applications: ({ scope, left, right }) =>
    isStated(left) ? [{ scope, terms: [...left.filter(hasFigure).map(plus), ...right.map(minus)] }] : [],
};

function hasFigure(fact: FactOrMissing): boolean {
  return isFact(fact) && fact.state !== "blank";
}

function across(declaration: ComparisonDeclaration, comparisonOf: (pair: Pair) => Comparison): Rule {
  const ministries = declaration.ministry === false ? [false] : [false, true];
  const judgeBooks = (books: Books): Check[] => {
    if (!declaration.tables.some((set) => set.every((table) => books.has(table)))) return [];
    const reason = declaration.unsettled?.(books) ?? null;
    if (reason !== null) return [checkOf(declaration, scopeOf(books.name), [], notJudgeable(reason))];
    return declaration.pairs(books).flatMap((pair) => {
      const { relation, applications } = comparisonOf(pair);
      const [left, right] = [blanksAsNil(pair.left), blanksAsNil(pair.right)];
      const applied = applications({ scope: scopeOf(books.name, pair.scope), left, right }).map((each) =>
        pair.empty ? { ...each, blanks: [...(each.blanks ?? []), ...pair.empty.map(minus)] } : each,
      );
      const checks = sumChecks(declaration, applied, relation);
      const isWhole = [left, right].every((side) => side.length > 0 && side.every(isFact));
      if (isWhole) return checks;
      const isComplete = declaration.tables.flat().every((table) => books.isReadWhole(table));
      const without = left.length === 0 || right.length === 0 ? withoutRow : withoutPart;
      return checks.map((check) => without(check, isComplete));
    });
  };
  const rule: Rule = {
    ...declaration,
    judge: (facts) => ministries.flatMap((ministry) => judgeBooks(new Books(facts, ministry))),
  };
  const sets = ministries.flatMap((ministry) =>
    declaration.tables.map((set) => (ministry ? set.map((table) => MINISTRY_TABLE[table] ?? table) : set)),
  );
  return needing(sets, rule, declaration.everywhere ?? true);
}

const MAY_BE_UNREAD = text(
  "另一表没有读到这一科目，而该表有未能识别的数字，不能判断",
  "This code was not read from the other table, some figures of which were not recognised",
);

const PART_MAY_BE_UNREAD = text(
  "其中一项没有读到，而表中有未能识别的数字，不能判断",
  "A part was not read, and some figures of the tables were not recognised",
);

/** A part that a table does not print counts as nil, unless it may be among the figures that were not read. */
function withoutPart(check: Check, isComplete: boolean): Check {
  return check.verdict === "inconsistent" && !isComplete ? { ...check, ...notJudgeable(PART_MAY_BE_UNREAD) } : check;
}

/** @param isComplete false where figures of the tables were not read: the row may be among them. */
function withoutRow(check: Check, isComplete: boolean): Check {
  if (check.verdict === "not-judgeable") return check;
  if (check.verdict === "inconsistent" && !isComplete) return { ...check, ...notJudgeable(MAY_BE_UNREAD) };
  return {
    ...check,
    reason: text("另一表没有列出这一科目，按 0 计", "The other table does not print this code, which counts as 0"),
  };
}

/** Compares one figure of a table with one figure of another. */
export function pair(books: Books, scope: string | null, left: string, right: string): Pair {
  return { scope, left: [books.one(left)], right: [books.one(right)] };
}

/** The class's name without its serial number: 一般公共服务支出 of 一、一般公共服务支出. */
export function nameOf(line: FactOrMissing): string {
  return isFact(line) ? line.rowLabel.replace(/^[（(]?[一二三四五六七八九十]+[）)、.]+/, "") : "";
}
