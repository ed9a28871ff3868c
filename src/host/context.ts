import type { CellRange } from "../core/grid/snapshot";
import { accessDenied, HostError } from "./errors";
import type { Calculate, ConditionalFormatModel, SheetModel, WorkbookModel } from "./model";

/** What every object of the host works on. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly calculate: Calculate;
  /** Plays Excel's way with very large ranges: `values` and its like are null. */
  nullValues(sheet: SheetModel): boolean;
  /** Whether this Excel has the requirement set ExcelApi 1.`minor`, for what even the wire does not know before it. */
  offers(minor: number): boolean;
  /** Whether a conditional format is one that undoing has broken. */
  isDead(format: ConditionalFormatModel): boolean;
  /** Cells changed by a request; told to the add-in's event handlers. */
  changed(sheet: SheetModel, range: CellRange): void;
  /** Which events the add-in has asked for; the target is a worksheet's id or `Workbook`. */
  listen(target: string, event: string): void;
  unlisten(target: string, event: string): void;
}

export interface RangeState {
  readonly host: HostContext;
  readonly sheet: SheetModel;
  /** More than one for RangeAreas. */
  readonly areas: readonly CellRange[];
}

export interface SheetState {
  readonly host: HostContext;
  readonly sheet: SheetModel;
}

export interface WorkbookState {
  readonly host: HostContext;
}

/** The sheet, provided that it still exists. */
export function alive<State extends SheetState>(state: State): State {
  if (!state.host.workbook.sheets.includes(state.sheet)) {
    throw new HostError("ItemNotFound", "The requested resource doesn't exist: the worksheet was deleted", 404);
  }
  return state;
}

/** Refuses changes on protected sheets. */
export function assertEditable(state: SheetState): void {
  alive(state);
  if (state.sheet.protected) throw accessDenied(`worksheet ${state.sheet.name} is protected`);
}

/** Refuses changes of the workbook's structure. */
export function assertStructure({ workbook }: HostContext): void {
  if (workbook.protected) throw accessDenied("the workbook is protected");
}
