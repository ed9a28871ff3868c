import type { Check } from "../../check/check";
import { isFact } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { text } from "../../text/text";
import { isStated } from "./code-tree";
import { MINISTRY_TABLE } from "../../forms/ministry/public-tables";
import type { SummaryColumn } from "./summary-columns";
import { balance, scopeOf } from "./families";
import type { Declaration } from "./families";
import type { Application, Rule } from "./rule";
import { blanksAsNil } from "./blanks-as-nil";
import { minus, plus } from "../../check/terms";
import { sumChecks } from "./rule";
import { figureOf, hasTable, needing } from "./tables-needed";

/** One set of the department's final accounts: the public tables, or the ministry's that they are made from. */
export class Books {
  constructor(
    readonly facts: FactStore,
    private readonly ministry: boolean,
  ) {}

  /** What scopes begin with, empty for the public tables. */
  get name(): string {
    return this.ministry ? "财决" : "";
  }

  /** The table of these books: `Z04` for `D03` among the ministry's. */
  table(publicTable: string): string {
    return this.ministry ? (MINISTRY_TABLE[publicTable] ?? publicTable) : publicTable;
  }

  has(publicTable: string): boolean {
    return hasTable(this.facts, this.table(publicTable));
  }

  /** The column of final accounts of 公开01表, or of the ministry's. */
  get summary(): SummaryColumn {
    return { table: this.table("D01"), column: this.ministry ? MINISTRY_COLUMN.D01! : "", columnName: "" };
  }

  /** A figure by its key in the public tables: `D01.income` is `Z01.income.actual` among the ministry's. */
  one(key: string): FactOrMissing {
    return figureOf(this.facts, this.ministry ? ministryKey(key) : key);
  }
}

/** The ministry's column of the figures of a public table that has no other. */
const MINISTRY_COLUMN: Readonly<Record<string, string>> = { D01: "actual" };

/** The ministry's key of a figure of the public tables. */
export function ministryKey(key: string): string {
  const [table, ...rest] = key.split(".");
  const ministry = [MINISTRY_TABLE[table!] ?? table, ...rest].join(".");
  const column = MINISTRY_COLUMN[table!];
  return column === undefined ? ministry : `${ministry}.${column}`;
}

/** Two sides to be compared; a side of several figures is their sum, an empty side is nil for lack of a row. */
export interface Pair {
  readonly scope: string | null;
  readonly left: readonly FactOrMissing[];
  readonly right: readonly FactOrMissing[];
}

type ComparisonDeclaration = Declaration & {
  /** Sets of public tables of which one must be there, or the ministry's in its place. */
  readonly tables: readonly (readonly string[])[];
  readonly pairs: (books: Books) => readonly Pair[];
  /** False for a rule that asks something only of some departments. */
  readonly everywhere?: boolean;
};

/** Left = right, in the public tables and in the ministry's. */
export function equalBetweenTables(declaration: ComparisonDeclaration): Rule {
  return across(declaration, "zero", ({ scope, left, right }) => balance(scope, right, left));
}

/** Left ≤ right, in the public tables and in the ministry's. */
export function atMostBetweenTables(declaration: ComparisonDeclaration): Rule {
  return across(declaration, "at-most-zero", ({ scope, left, right }) =>
    isStated(left) ? [{ scope, terms: [...left.filter(hasFigure).map(plus), ...right.map(minus)] }] : [],
  );
}

function hasFigure(fact: FactOrMissing): boolean {
  return isFact(fact) && fact.state !== "blank";
}

function across(
  declaration: ComparisonDeclaration,
  relation: "zero" | "at-most-zero",
  applications: (pair: Pair) => readonly Application[],
): Rule {
  const judgeBooks = (books: Books): Check[] => {
    const judged = declaration.tables.some((set) => set.every((table) => books.has(table)));
    return (judged ? declaration.pairs(books) : []).flatMap((pair) => {
      const [left, right] = [blanksAsNil(pair.left), blanksAsNil(pair.right)];
      const applied = applications({ scope: scopeOf(books.name, pair.scope), left, right });
      const checks = sumChecks(declaration, applied, relation);
      return left.length > 0 && right.length > 0 ? checks : checks.map(withoutRow);
    });
  };
  const rule: Rule = {
    ...declaration,
    judge: (facts) => [false, true].flatMap((ministry) => judgeBooks(new Books(facts, ministry))),
  };
  const ministrySets = declaration.tables.map((set) => set.map((table) => MINISTRY_TABLE[table] ?? table));
  return needing([...declaration.tables, ...ministrySets], rule, declaration.everywhere ?? true);
}

function withoutRow(check: Check): Check {
  if (check.verdict === "not-judgeable") return check;
  return {
    ...check,
    reason: text("另一表没有列出这一科目，按 0 计", "The other table does not print this code, which counts as 0"),
  };
}

/** One figure of each of two tables. */
export function pair(books: Books, scope: string | null, left: string, right: string): Pair {
  return { scope, left: [books.one(left)], right: [books.one(right)] };
}

/** The class's name without its number in the table. */
export function nameOf(line: FactOrMissing): string {
  return isFact(line) ? line.rowLabel.replace(/^[（(]?[一二三四五六七八九十]+[）)、.]+/, "") : "";
}
