import { absolute, compare, toText } from "../amount";
import { Afterwards } from "./afterwards";
import type { Check } from "../check/check";
import { factsOf, isSum } from "../check/check";
import type { FactStore } from "../facts/store";
import type { FormulaEvidence } from "../formulas";
import type { CellRange, CellSnapshot, SheetSnapshot } from "../grid/snapshot";
import type { Grid } from "./faults/figures";
import type { Fault, FaultKind } from "./faults/fault";
import type { Found } from "./cause-search";
import { CauseSearch } from "./cause-search";
import type { Explanation } from "./explanation";
import { Explaining, reachOf } from "./explanation";
import type { Table } from "../tables/table";
import { faultsOfCodes } from "./faults/codes";
import { withoutScattered } from "./faults/fails-widely";
import { Neighbours } from "./neighbours";
import { ranked } from "./rank";
import { Budget } from "./search";
import { StaleCopies } from "./stale-copy";
import { Ratios } from "./ratios";
import type { Slip } from "./slip";
import type { Cause, Suspect } from "./suspect";
import { changesOf } from "./suspect";
import { cellKey, System } from "./system";

/** Steps of the search over a whole workbook; a wrong cell takes some dozens. */
const MOST_STEPS = 30_000;

/** What is known besides the checks and their figures. */
export interface Beside {
  /** Whether a cell is computed or typed over, by `sheet!address`. */
  readonly evidence?: ReadonlyMap<string, FormulaEvidence>;
  /** What stands beside the figures that were read: figures out of step may stand in rows without a name. */
  readonly sheets?: readonly SheetSnapshot[];
  /** What the rules say of other figures. */
  readonly afterwards?: Afterwards;
}

/**
 * Groups inconsistent checks by cause: for sums that hang together by their cells the smallest sets of cells whose change
 * makes all of them hold and breaks none that holds, or one mistake that makes several cells wrong; what no few cells
 * explain, together where the difference is the same and a cell is shared.
 */
export function findCauses(
  checks: readonly Check[],
  facts: FactStore,
  { evidence = new Map(), sheets = [], afterwards = new Afterwards(facts, null) }: Beside = {},
): Cause[] {
  const violated = checks.filter((check) => check.verdict === "inconsistent");
  if (violated.length === 0) return [];
  const budget = new Budget(MOST_STEPS);
  const neighbours = new Neighbours(facts);
  const explaining = new Explaining(new System(checks, evidence), neighbours, new Ratios(checks));
  const found = new CauseSearch(explaining, budget, facts, gridOf(sheets), afterwards).run();
  const order = new Map(violated.map((check, i) => [check, i]));
  const open = new Set(violated);
  const causes = [...found].sort(moreFirst).map(({ closes, rivals, structure, fault, certain }): Cause => {
    const told = [...closes.map((row) => row.check), ...mendedByAll(rivals)];
    const explained = told.filter((check) => open.delete(check)).sort((a, b) => order.get(a)! - order.get(b)!);
    if (fault) {
      const follows = [...open].filter((check) => followsFrom(fault, explained, check) && open.delete(check));
      return {
        checks: [...explained, ...follows],
        suspects: suspectsOf(fault, explained),
        fault,
        ...(certain === true && { certain }),
      };
    }
    if (structure) return { checks: explained, suspects: ranked(rivals), structure };
    const suspects = ranked(rivals);
    if (!speakForThemselves(explained, suspects[0])) return { checks: explained, suspects: suspects.map(asEqual) };
    const alone = suspects.filter(({ rank }) => rank === 1).length === 1 && !isRounded(suspects[0]!);
    const holds = alone && certain === true && afterwards.breaks(changesOf(suspects[0]!)) === 0;
    return { checks: explained, suspects, ...(holds && { certain: true as const }) };
  });
  const staleCopies = new StaleCopies(neighbours);
  const ofCodes = faultsOfCodes([...open]);
  for (const { checks } of ofCodes) for (const check of checks) open.delete(check);
  const rest = sameDifference([...open]).map((group): Cause => {
    const structure = staleCopies.in(group);
    return { checks: group, suspects: [], ...(structure && { structure }) };
  });
  const told = budget.isSpent ? rest.map((cause): Cause => ({ ...cause, capped: true })) : rest;
  const doubtful = unexplainedCells(rest.flatMap(({ checks: left }) => left));
  const faulty = new Set(causes.flatMap(({ fault }) => (fault ? [fault.table] : [])));
  const sure = causes.filter((cause) => cause.checks.length > 0).map((cause) => withoutDoubt(cause, doubtful, faulty));
  return withoutScattered([...sure, ...ofCodes, ...told]);
}

/** The cells of sums that fail and that nothing explains. */
function unexplainedCells(unexplained: readonly Check[]): ReadonlySet<string> {
  const sums = unexplained.filter((check) => check.kind !== "analytic" && isSum(check));
  return new Set(sums.flatMap(factsOf).map(cellKey));
}

/**
 * Where a sum with one of the figures fails and nobody knows why, they may be wrong because of that; and a cell of a table
 * whose lines or columns are displaced may be wrong because of these.
 */
function withoutDoubt({ certain, ...cause }: Cause, doubtful: ReadonlySet<string>, faulty: ReadonlySet<Table>): Cause {
  const isSure =
    certain &&
    (cause.fault ||
      (!cause.checks.some((check) => factsOf(check).some((fact) => doubtful.has(cellKey(fact)))) &&
        !cause.suspects.some((suspect) => changesOf(suspect).some(({ fact }) => faulty.has(fact.table)))));
  return isSure ? { ...cause, certain } : cause;
}

const SLIPS_OF: Readonly<Partial<Record<FaultKind, Slip>>> = {
  "columns-swapped": "columns-swapped",
  "line-doubled": "row-doubled",
  unit: "unit-table",
  "block-shifted": "shifted",
  "labels-out-of-step": "shifted",
  "line-pushed": "shifted",
  "column-shifted": "shifted",
};

/** The fault as changes of cells that belong together, where it gives every figure. */
function suspectsOf({ kind, changes, unsure, range, table }: Fault, closes: readonly Check[]): readonly Suspect[] {
  const [first, ...others] = changes;
  if (!first || unsure.length > 0) return [];
  const slip = kind === "unit" ? unitOf(range, table) : (SLIPS_OF[kind] ?? (others.length > 0 ? "several" : "other"));
  return [{ ...first, with: others, slip, rank: 1, closes }];
}

function unitOf({ top, bottom, left, right }: CellRange, table: Table): Slip {
  if (top === bottom && table.range.top !== top) return "unit-row";
  return left === right ? "unit-column" : "unit-table";
}

/** Faults of a whole table: nothing of it is judged any further. */
const OF_TABLES: ReadonlySet<FaultKind> = new Set<FaultKind>([
  "other-year",
  "other-unit",
  "pasted-copy",
  "table-disagrees",
  "unit",
]);

/** True where a check fails over figures that the fault made wrong. */
function followsFrom(
  { kind, table, range, changes, unsure, shownBy }: Fault,
  explained: readonly Check[],
  check: Check,
): boolean {
  // What another table lists and this one does not is asked for there.
  const listed = explained.filter(({ rule }) => rule === check.rule).flatMap(factsOf);
  const tables = new Set(listed.map((fact) => fact.table));
  if (OF_TABLES.has(kind) && listed.length > 0 && factsOf(check).every((fact) => tables.has(fact.table))) return true;
  // So do the other tables that have the line.
  const lacking = kind === "line-missing" ? shownBy?.entity?.code : undefined;
  if (lacking !== undefined && factsOf(check).every(({ entity }) => entity?.code === lacking)) return true;
  const wrong = new Set([...changes.map(({ fact }) => fact), ...unsure].map(cellKey));
  return factsOf(check).some(
    (fact) =>
      wrong.has(cellKey(fact)) ||
      ((fact.table === table || fact.table.sheet === table.sheet) &&
        (OF_TABLES.has(kind) || (check.pointsOnly === true && fact.row >= range.top && fact.row <= range.bottom))),
  );
}

function gridOf(sheets: readonly SheetSnapshot[]): Grid {
  const known = new Map<string, Map<string, CellSnapshot>>();
  return (name) => {
    let cells = known.get(name);
    if (!cells) {
      const sheet = sheets.find((each) => each.name === name);
      if (!sheet) return null;
      known.set(name, (cells = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))));
    }
    return (row, column) => cells.get(`${row} ${column}`);
  };
}

/** The rates and products that every one of the likeliest explanations mends. */
function mendedByAll(rivals: readonly Explanation[]): readonly Check[] {
  const [first, ...others] = rivals.filter((rival) => reachOf(rival) === reachOf(rivals[0]!));
  return first?.mends.filter((check) => others.every(({ mends }) => mends.includes(check))) ?? [];
}

/**
 * True where two checks that do not say the same speak for the likeliest cells: by one alone, or by two over the same
 * figures, any of them may be wrong, and a likely slip proves nothing.
 */
function speakForThemselves(checks: readonly Check[], likeliest: Suspect | undefined): boolean {
  const own = new Set(likeliest ? changesOf(likeliest).map(({ fact }) => cellKey(fact)) : []);
  const others = checks
    .filter(({ kind, relation }) => kind !== "analytic" && relation !== "at-most-zero")
    .map((check) =>
      factsOf(check)
        .map(cellKey)
        .filter((key) => !own.has(key))
        .sort()
        .join("|"),
    );
  return new Set(others).size > 1;
}

/** True for 元 that are worked out of 万元 with two decimals: nearly right, and not to be typed. */
function isRounded({ slip, fact, proposed }: Suspect): boolean {
  return slip.startsWith("unit-") && fact.unit === "元" && compare(absolute(proposed), absolute(fact.value)) > 0;
}

function asEqual(suspect: Suspect): Suspect {
  return { ...suspect, rank: 1 };
}

function moreFirst(a: Found, b: Found): number {
  return b.closes.length - a.closes.length;
}

/** Checks of the same difference that share a cell, in groups; every other check by itself. */
function sameDifference(checks: readonly Check[]): Check[][] {
  const groups: Check[][] = [];
  const known = new Map<string, Check[]>();
  for (const check of checks) {
    const keys =
      check.residual === null
        ? []
        : factsOf(check).map((fact) => `${check.measure} ${toText(absolute(check.residual!))} ${cellKey(fact)}`);
    const group = keys.map((key) => known.get(key)).find((g) => g !== undefined);
    if (group) group.push(check);
    else groups.push([check]);
    const own = group ?? groups.at(-1)!;
    for (const key of keys) known.set(key, own);
  }
  return groups;
}
