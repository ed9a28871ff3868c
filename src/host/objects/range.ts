import { rangeAddress } from "../../core/grid/address";
import type { CellRange } from "../../core/grid/snapshot";
import { addressesOf, fullAddress, parseRange } from "../addresses";
import { alive, assertEditable, type RangeState } from "../context";
import { enter } from "../entry";
import { HostError, invalidArgument, notFound } from "../errors";
import {
  type CellModel,
  cellAt,
  cellKey,
  cellsIn,
  COLUMNS,
  type HeldValue,
  intersects,
  isInside,
  ROWS,
} from "../model";
import { type AnyObject, type Kind, objectOf } from "../object";
import { conditionalFormatCollection } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./format";

/** The most cells of a request that Excel answers. */
const MOST_CELLS = 5_000_000;

export const RANGE: Kind<RangeState> = {
  name: "Range",
  scalars: {
    Address: (state) => fullAddress(alive(state).sheet, areaOf(state)),
    CellCount: (state) => cellCount(areaOf(state)),
    RowIndex: (state) => areaOf(alive(state)).top - 1,
    ColumnIndex: (state) => areaOf(alive(state)).left - 1,
    RowCount: (state) => rowCount(areaOf(alive(state))),
    ColumnCount: (state) => columnCount(areaOf(alive(state))),
    Values: (state) => matrix(state, (cell) => cell?.value ?? ""),
    Formulas: (state) => matrix(state, (cell) => cell?.formula ?? cell?.value ?? ""),
    NumberFormat: (state) => matrix(state, (cell) => cell?.numberFormat ?? "General"),
    Hyperlink: (state) => state.sheet.cells.get(cellKey(areaOf(state).top, areaOf(state).left))?.hyperlink ?? null,
    RowHidden: (state) => common(hiddenRows(state)),
    ColumnHidden: (state) => common(hiddenColumns(state)),
  },
  setters: {
    Values: (state, value) => write(state, value),
    Formulas: (state, value) => write(state, value),
    NumberFormat: (state, value) => {
      assertEditable(state);
      eachEntry(state, value, (cell, entry) => {
        if (entry === "General") delete cell.numberFormat;
        else cell.numberFormat = String(entry);
      });
    },
    Hyperlink: (state, value) => {
      assertEditable(state);
      const { top, left } = areaOf(state);
      const link = value as { textToDisplay?: string };
      const cell = cellAt(state.sheet, top, left);
      cell.hyperlink = link as Record<string, unknown>;
      if (link.textToDisplay !== undefined) cell.value = link.textToDisplay;
      // Excel gives a link the format of links.
      cell.looks = { ...cell.looks, "Font/Color": "#0563C1", "Font/Underline": "Single" };
    },
  },
  children: {
    Format: (state) => rangeFormat(state),
    ConditionalFormats: (state) => conditionalFormatCollection(state),
    DataValidation: (state) => dataValidation(state),
  },
  objects: {
    GetRow: (state, [index]) => {
      const area = areaOf(state);
      const row = area.top + Number(index);
      return rangeOf(state, { ...area, top: row, bottom: row });
    },
    GetCell: (state, [row, column]) => {
      const at = { row: areaOf(state).top + Number(row), column: areaOf(state).left + Number(column) };
      return rangeOf(state, { top: at.row, bottom: at.row, left: at.column, right: at.column });
    },
    GetBoundingRect: (state, [other]) => {
      const [a, b] = [areaOf(state), areaOf(otherRange(state, other))];
      return rangeOf(state, {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      });
    },
    GetMergedAreasOrNullObject: (state) => {
      // Only areas whose first cell is in the range are returned: OfficeDev/office-js 3611.
      const merges = alive(state).sheet.merges.filter(({ top, left }) => isInside(areaOf(state), top, left));
      if (merges.length > 512) throw new HostError("GeneralException", "more than 512 merged areas");
      return merges.length === 0 ? null : objectOf(MERGED_AREAS, { ...state, areas: merges });
    },
  },
  methods: {
    GetRowProperties: (state, [options]) => {
      assertOnly(options, "rowHidden");
      return hiddenRows(state).map((rowHidden) => ({ rowHidden }));
    },
    GetColumnProperties: (state, [options]) => {
      assertOnly(options, "columnHidden");
      return hiddenColumns(state).map((columnHidden) => ({ columnHidden }));
    },
    Merge: (state, [across]) => {
      assertEditable(state);
      if (across) throw invalidArgument("merge across is not implemented");
      const area = areaOf(state);
      state.sheet.merges = [...state.sheet.merges.filter((merge) => !intersects(merge, area)), area];
    },
    Unmerge: (state) => {
      assertEditable(state);
      const area = areaOf(state);
      state.sheet.merges = state.sheet.merges.filter((merge) => !intersects(merge, area));
    },
    Clear: (state, [what]) => {
      assertEditable(state);
      if (what !== null && what !== undefined && what !== "All") throw invalidArgument(`clear ${String(what)}`);
      const area = areaOf(state);
      for (const { key } of cellsIn(state.sheet, area)) state.sheet.cells.delete(key);
      state.sheet.merges = state.sheet.merges.filter((merge) => !intersects(merge, area));
      state.sheet.validations = state.sheet.validations.filter(({ range }) => !intersects(range, area));
      state.host.changed(state.sheet, area);
    },
    Select: (state) => {
      const { host, sheet } = alive(state);
      if (sheet.visibility !== "Visible") throw new HostError("GeneralException", "the worksheet is hidden");
      host.workbook.activeSheet = sheet.id;
      host.workbook.selection = areaOf(state);
    },
    _ValidateArraySize: (state, [rows, columns]) => {
      const area = areaOf(state);
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument("size of the matrix");
    },
    _KeepReference: () => null,
  },
};

const RANGES: Kind<RangeState> = {
  name: "RangeCollection",
  items: ({ host, sheet, areas }) => areas.map((area) => rangeOf({ host, sheet }, area)),
  objects: {
    GetItemAt: ({ host, sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      if (!area) throw notFound(`range ${String(index)}`);
      return rangeOf({ host, sheet }, area);
    },
  },
  methods: { GetCount: ({ areas }) => areas.length },
};

export const RANGE_AREAS: Kind<RangeState> = {
  name: "RangeAreas",
  scalars: {
    Address: ({ sheet, areas }) => addressesOf(sheet, areas),
    AreaCount: ({ areas }) => areas.length,
  },
  children: {
    Areas: (state) => objectOf(RANGES, state),
    Format: (state) => rangeFormat(state),
    ConditionalFormats: (state) => conditionalFormatCollection(state),
  },
  methods: { _KeepReference: () => null },
};

/**
 * Merged areas. Their address lists the first cell of each area, whereas `areas` has the whole areas
 * (OfficeDev/office-js 1590).
 */
const MERGED_AREAS: Kind<RangeState> = {
  name: "RangeAreas",
  scalars: {
    Address: ({ sheet, areas }) =>
      addressesOf(
        sheet,
        areas.map(({ top, left }) => ({ top, left, bottom: top, right: left })),
      ),
    AreaCount: ({ areas }) => areas.length,
  },
  children: { Areas: (state) => objectOf(RANGES, state) },
  methods: { _KeepReference: () => null },
};

export function rangeOf({ host, sheet }: Omit<RangeState, "areas">, area: CellRange): AnyObject {
  if (area.top < 1 || area.left < 1 || area.bottom > ROWS || area.right > COLUMNS) throw invalidArgument("range");
  return objectOf(RANGE, { host, sheet, areas: [area] });
}

/** RangeAreas for a list of addresses, of at most the length that Excel accepts. */
export function rangeAreasOf(state: Omit<RangeState, "areas">, addresses: string): AnyObject {
  if (addresses.length > 8192) throw invalidArgument("address list too long");
  return objectOf(RANGE_AREAS, { ...state, areas: addresses.split(",").map(parseRange) });
}

export function areaOf({ areas }: RangeState): CellRange {
  return areas[0]!;
}

const rowCount = ({ top, bottom }: CellRange) => bottom - top + 1;
const columnCount = ({ left, right }: CellRange) => right - left + 1;
const cellCount = (area: CellRange) => rowCount(area) * columnCount(area);

function otherRange(state: RangeState, other: unknown): RangeState {
  if (typeof other === "string") return { ...state, areas: [parseRange(other)] };
  return (other as { state: RangeState }).state;
}

function matrix<T>(state: RangeState, read: (cell: CellModel | undefined) => T): T[][] | null {
  const { sheet, host } = alive(state);
  const area = areaOf(state);
  if (cellCount(area) > MOST_CELLS || host.nullValues(sheet)) return null;
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (_, column) =>
      read(sheet.cells.get(cellKey(area.top + row, area.left + column))),
    ),
  );
}

/** Calls `put` for each cell. A single value applies to every cell; null leaves a cell unchanged. */
function eachEntry(state: RangeState, value: unknown, put: (cell: CellModel, entry: unknown) => void): void {
  const area = areaOf(state);
  const rows = Array.isArray(value) ? (value as unknown[][]) : undefined;
  if (rows && (rows.length !== rowCount(area) || rows.some((row) => row.length !== columnCount(area)))) {
    throw invalidArgument(`matrix for ${rangeAddress(area)}`);
  }
  if (cellCount(area) > MOST_CELLS) throw invalidArgument("range too large");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const entry = rows ? rows[row - area.top]![column - area.left] : value;
      if (entry !== null) put(cellAt(state.sheet, row, column), entry);
    }
  }
}

function write(state: RangeState, value: unknown): void {
  assertEditable(state);
  const { host, sheet } = state;
  eachEntry(state, value, (cell, entry) => enter(cell, entry as HeldValue, sheet.name, host.calculate));
  host.changed(sheet, areaOf(state));
}

function hiddenRows(state: RangeState): boolean[] {
  const { top, bottom } = areaOf(state);
  const { hiddenRows } = alive(state).sheet;
  return Array.from({ length: bottom - top + 1 }, (_, index) => hiddenRows.has(top + index));
}

function hiddenColumns(state: RangeState): boolean[] {
  const { left, right } = areaOf(state);
  const { hiddenColumns } = alive(state).sheet;
  return Array.from({ length: right - left + 1 }, (_, index) => hiddenColumns.has(left + index));
}

/** The common value of all rows; null when they differ, as in Office.js. */
function common(flags: readonly boolean[]): boolean | null {
  return flags.every((flag) => flag === flags[0]) ? (flags[0] ?? false) : null;
}

function assertOnly(options: unknown, name: string): void {
  const given = Object.keys(options as object);
  if (given.length !== 1 || given[0] !== name) throw invalidArgument(`property options ${given.join()}`);
}

/** The smallest range that contains all cells with content. */
export function usedRange(state: Omit<RangeState, "areas">): AnyObject | null {
  let used: CellRange | undefined;
  for (const { row, column } of cellsIn(state.sheet, { top: 1, left: 1, bottom: ROWS, right: COLUMNS })) {
    const cell = state.sheet.cells.get(cellKey(row, column))!;
    if (cell.value === "" && cell.formula === undefined) continue;
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  }
  return used ? rangeOf(state, used) : null;
}
