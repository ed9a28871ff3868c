import type { Check } from "../../check/check";
import { factsOf } from "../../check/check";
import type { Table } from "../../tables/table";
import type { Cause } from "../suspect";
import { disagreement } from "./fault";

/** So many causes of one table, of which so many nothing explains, are no separate slips. */
const [MANY, UNEXPLAINED] = [3, 2];

/**
 * What fails in many places of one table, put together: advice for its single cells would be as many guesses. The causes
 * that are certain, and faults of rows and columns, stay what they are.
 */
export function withoutScattered(causes: readonly Cause[]): Cause[] {
  let rest = [...causes];
  for (;;) {
    const [most] = standings(rest);
    if (!most) return rest;
    const { table, own } = most;
    rest = [...rest.filter((cause) => !own.includes(cause)), disagreeing(table, own)];
  }
}

interface Standing {
  readonly table: Table;
  readonly own: readonly Cause[];
}

/** The tables that fail in many places, the one with most first; of equals the one with more sums of its own. */
function standings(causes: readonly Cause[]): Standing[] {
  const byTable = new Map<Table, Cause[]>();
  for (const cause of causes) {
    if (cause.fault || cause.certain || cause.structure || cause.checks.some(({ kind }) => kind === "analytic"))
      continue;
    for (const table of tablesIn(cause.checks)) {
      const own = byTable.get(table);
      if (own) own.push(cause);
      else byTable.set(table, [cause]);
    }
  }
  return [...byTable]
    .map(([table, own]) => ({ table, own }))
    .filter(({ own }) => own.length >= MANY && own.filter(isUnexplained).length >= UNEXPLAINED)
    .sort((a, b) => b.own.length - a.own.length || within(b) - within(a));
}

function tablesIn(checks: readonly Check[]): Set<Table> {
  return new Set(checks.flatMap((check) => factsOf(check).map(({ table }) => table)));
}

/** How many of the causes are about figures of the one table alone. */
function within({ own }: Standing): number {
  return own.filter(({ checks }) => tablesIn(checks).size === 1).length;
}

/** True where no cell can have become wrong by a slip that people make. */
function isUnexplained({ suspects }: Cause): boolean {
  return suspects.every(({ slip }) => slip === "other" || slip === "empty" || slip === "several");
}

function disagreeing(table: Table, causes: readonly Cause[]): Cause {
  const checks = causes.flatMap((cause) => cause.checks);
  const facts = checks.flatMap(factsOf);
  const top = Math.min(...facts.flatMap((fact) => (fact.table === table ? [fact.row] : [])));
  const others = [...tablesIn(checks)].filter((other) => other !== table);
  return { checks, suspects: [], fault: disagreement(table, top, others) };
}
