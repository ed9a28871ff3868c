import type { Unit } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import { FactStore } from "../facts/store";
import type { TableReading } from "../facts/table-use";
import { mostCommon } from "../facts/table-use";
import { disagreementOf } from "../findings/disagreements";
import type { Finding } from "../findings/finding";
import type { SheetSnapshot } from "../grid/snapshot";
import { findCauses } from "../locate/causes";
import type { OwnCheckSheet } from "../own-checks";
import { ownChecks } from "../own-checks";
import type { JudgedDepartment } from "./judge";
import { uniquelyNamed } from "./judge";

/**
 * The user's own checks in a workbook of several departments, which may compare any of them. A correction is proposed only
 * where no check of the cell's own department would fail with it.
 */
export function judgeOwnChecks(
  own: readonly OwnCheckSheet[],
  sheets: readonly SheetSnapshot[],
  tables: readonly TableReading[],
  departments: readonly JudgedDepartment[],
  assumedUnit: Unit,
): { readonly checks: readonly Check[]; readonly findings: readonly Finding[] } {
  if (own.length === 0) return { checks: [], findings: [] };
  const facts = new FactStore(departments.flatMap((department) => department.facts.facts));
  const commonUnit = mostCommon(tables.filter((t) => t.use === "judged").map((t) => t.unit)) ?? assumedUnit;
  const checks = uniquelyNamed(ownChecks(own, { sheets, tables, facts, commonUnit }));
  const failing = checks.filter((check) => check.verdict === "inconsistent");
  if (failing.length === 0) return { checks, findings: [] };
  const concerned = new Set(failing.flatMap(factsOf).map((fact) => fact.table));
  const holding = departments
    .filter(({ tables: ownTables }) => ownTables.some(({ table }) => concerned.has(table)))
    .flatMap((department) => department.checks.filter((check) => check.verdict !== "inconsistent"));
  return { checks, findings: findCauses([...checks, ...holding], facts).map(disagreementOf) };
}
