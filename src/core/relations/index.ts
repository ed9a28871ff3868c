import type { Unit } from "../amount";
import type { Check } from "../check/check";
import { factsOf, isSum } from "../check/check";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { TableReading } from "../facts/table-use";
import { groupedBy } from "../grouped";
import { gridOf } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { KnownTexts } from "../grid/known-texts";
import type { SheetSnapshot } from "../grid/snapshot";
import type { Table } from "../tables/table";
import { partOf } from "../tables/panels";
import { statedUnit } from "../tables/stated";
import { placeOf } from "./block";
import type { Block } from "./block";
import { blocksOf } from "./blocks-of";
import { comparedColumns } from "./compared-columns";
import { discoveredChecks } from "./discover";
import { UNKNOWN, withFigures } from "./figures";
import { KnownSums } from "./known-sums";
import { UnnamedFigures } from "./unnamed-figures";

/** What figures are looked for in. */
export interface Looking {
  /** The sheets of the workbook that may hold tables. */
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableReading[];
  readonly facts: readonly Fact[];
  readonly commonUnit: Unit;
  readonly texts: KnownTexts;
}

/**
 * The blocks of figures of every table, known or not, with the figures that no form names: of a table that forms know where it
 * stands, of what is left of its sheet and of other sheets by themselves.
 */
export function figureBlocks({ sheets, tables, facts, commonUnit, texts }: Looking): readonly Block[] {
  const bySheet = groupedBy(facts, ({ cell }) => cell.sheet);
  return sheets.flatMap((sheet) => {
    const own = tables.filter(({ table }) => table.sheet === sheet.name);
    // Of several facts in one cell the first one counts.
    const named = new Map<number, Fact>();
    for (const fact of bySheet.get(sheet.name) ?? []) {
      const place = placeOf(fact.row, fact.column);
      if (!named.has(place)) named.set(place, fact);
    }
    return placesOf(gridOf(sheet, texts), own, commonUnit).flatMap(({ grid, rows, reading }) =>
      blocksOf(grid, rows).map((frame) => withFigures(frame, grid, reading.table, { ...reading, commonUnit }, named)),
    );
  });
}

/** What the figures that no form names come to. */
export interface Relations {
  /** The checks of rules; what an unnamed figure explains is judged no longer. */
  readonly checks: readonly Check[];
  /** Sums that names and arithmetic show and no rule states, judged. */
  readonly discovered: readonly Check[];
}

/** @param checks those of rules: what they say is not said again. */
export function relationsOf(blocks: readonly Block[], facts: FactStore, checks: readonly Check[]): Relations {
  const unnamed = new UnnamedFigures(facts.unnamed, facts.facts);
  const judged = checks.map((check) => unnamed.judgedBeside(check));
  // Nor is a sum found out that a rule states and figures without a name explain.
  const known = new KnownSums(checks);
  const sums = blocks.flatMap((block) => discoveredChecks(block, known));
  return {
    checks: judged,
    discovered: [...sums, ...notYetSaid(blocks.flatMap(comparedColumns), [...judged, ...sums])],
  };
}

/** The comparisons of which no other check says the same: of the same cells, or of what a rate or a product comes to. */
function notYetSaid(compared: readonly Check[], others: readonly Check[]): Check[] {
  if (compared.length === 0) return [];
  const cellOf = ({ sheet, address }: Fact["cell"]) => `${sheet}!${address}`;
  const cellsOf = (check: Check) => factsOf(check).map(({ cell }) => cellOf(cell));
  const judged = others.filter(({ verdict }) => verdict !== "not-judgeable");
  const same = new Set(judged.map((check) => cellsOf(check).sort().join(" ")));
  const wholes = new Set(judged.filter((check) => !isSum(check)).map((check) => cellsOf(check)[0]));
  return compared.filter((check) => {
    const cells = cellsOf(check);
    return !wholes.has(cells[0]) && !same.has([...cells].sort().join(" "));
  });
}

interface Place {
  readonly grid: Grid;
  readonly rows: readonly number[];
  readonly reading: Pick<TableReading, "table" | "unit" | "year">;
}

function placesOf(grid: Grid, own: readonly TableReading[], commonUnit: Unit): Place[] {
  const within = own
    .filter(({ use }) => use === "judged")
    .map((reading) => {
      const panel = besideOthers(grid, reading.table, own);
      return { grid: panel, rows: rowsOf(panel, reading.table), reading };
    });
  const left = grid.rowNumbers.filter(
    (row) => !own.some(({ table: { range } }) => range.top <= row && row <= range.bottom),
  );
  if (left.length === 0) return within;
  const table = unknownTable(grid, left);
  return [...within, { grid, rows: left, reading: { table, unit: table.unit ?? commonUnit, year: null } }];
}

/** The sheet, or its columns up to the next table where tables stand side by side. */
function besideOthers(grid: Grid, table: Table, own: readonly TableReading[]): Grid {
  const beside = own.filter(
    ({ table: other }) =>
      other !== table && other.range.top <= table.range.bottom && table.range.top <= other.range.bottom,
  );
  if (beside.length === 0) return grid;
  const { top, bottom, left } = table.range;
  const next = beside.map(({ table: other }) => other.range.left).filter((each) => each > left);
  return partOf(grid, { top, bottom, left, right: Math.min(...next, Infinity) - 1 });
}

function rowsOf(grid: Grid, { range }: Table): number[] {
  return grid.rowNumbers.filter((row) => range.top <= row && row <= range.bottom);
}

/** What is left of a sheet, as the table that it is to its reader. */
function unknownTable(grid: Grid, rows: readonly number[]): Table {
  const { sheet } = grid;
  let [left, right] = [Infinity, 0];
  for (const row of rows) {
    const cells = grid.row(row);
    left = Math.min(left, cells[0]!.column);
    right = Math.max(right, cells.at(-1)!.column);
  }
  return {
    form: UNKNOWN,
    sheet: sheet.name,
    range: { top: rows[0]!, bottom: rows.at(-1)!, left, right },
    title: null,
    year: null,
    department: null,
    departmentCell: null,
    unit: statedUnit(grid, { rows, title: null }, rows.slice(0, 6)),
    entities: [],
    cells: [],
    unread: [],
    hiddenRows: [],
    hiddenColumns: [],
    onHiddenSheet: sheet.visibility !== "visible",
    notes: [],
    unreadHeadings: [],
  };
}
