import type { CellRange } from "../core/grid/snapshot";
import { accessDenied, HostError } from "./errors";
import type { Calculate, ConditionalFormatModel, SheetModel, WorkbookModel } from "./model";

/** What every object of the host needs. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly calculate: Calculate;
  /** True where Excel's behaviour with very large ranges is simulated: `values` and similar properties are null. */
  nullValues(sheet: SheetModel): boolean;
  /**
   * True where this Excel has the requirement set ExcelApi 1.`minor`. It is asked for members that older versions do
   * not know at all.
   */
  offers(minor: number): boolean;
  /** True for a conditional format that undoing has broken. */
  isDead(format: ConditionalFormatModel): boolean;
  /** Called when a request has changed cells; the add-in's event handlers are then called. */
  changed(sheet: SheetModel, range: CellRange): void;
  /** Called when the add-in subscribes to an event. The target is a worksheet's id or `Workbook`. */
  listen(target: string, event: string): void;
  unlisten(target: string, event: string): void;
}

export interface RangeState {
  readonly host: HostContext;
  readonly sheet: SheetModel;
  /** The ranges; several for RangeAreas. */
  readonly areas: readonly CellRange[];
}

export interface SheetState {
  readonly host: HostContext;
  readonly sheet: SheetModel;
}

export interface WorkbookState {
  readonly host: HostContext;
}

/** The sheet. @throws HostError when it has been deleted. */
export function alive<State extends SheetState>(state: State): State {
  if (!state.host.workbook.sheets.includes(state.sheet)) {
    throw new HostError("ItemNotFound", "The requested resource doesn't exist: the worksheet was deleted", 404);
  }
  return state;
}

/** Throws for protected sheets. */
export function assertEditable(state: SheetState): void {
  alive(state);
  if (state.sheet.protected) throw accessDenied(`worksheet ${state.sheet.name} is protected`);
}

/** Throws where the structure of the workbook is protected. */
export function assertStructure({ workbook }: HostContext): void {
  if (workbook.protected) throw accessDenied("the workbook is protected");
}
