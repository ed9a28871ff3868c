import type { CellAddress, WorkbookSnapshot } from "../core/grid/snapshot";
import type { WorkbookMemory } from "../core/memory";
import type { Mark, SheetContent, SheetSpec } from "../core/sheets/spec";
import type { Diagnosis } from "./diagnosis";
import type { Undo } from "./undo";

export type { Undo } from "./undo";

/** What the faces ask of Excel. The only implementation for Excel is in this folder; tests of faces may use their own. */
export interface ExcelDoor {
  /**
   * Every worksheet's cells and what Gouji remembers in the workbook. At most two round trips, more only for
   * workbooks whose values would not fit a response. What the user can undo stays as it is (ADR 0016).
   * @param progress told how many sheets have been read, of how many.
   * @throws ExcelProblem
   */
  readWorkbook(
    progress?: (read: number, all: number) => void,
    signal?: AbortSignal,
    options?: ReadOptions,
  ): Promise<WorkbookSnapshot>;

  /**
   * Writes computed sheets and marks in place of those of an earlier run, in at most two round trips. Nothing of the
   * user's is touched; an earlier run's marks that are not in `additions` go away.
   * @throws ExcelProblem
   */
  writeAdditions(additions: Additions): Promise<Written>;

  /**
   * Takes away every mark of ours with its comment or note; with `sheets`, our computed sheets too. At most two round
   * trips where the session has seen the workbook, else three. @throws ExcelProblem
   */
  clearAdditions(what: { readonly marks: boolean; readonly sheets: boolean }): Promise<Cleared>;

  /** Whether an earlier run left marks in the workbook; two round trips that only read. @throws ExcelProblem */
  hasMarks(): Promise<boolean>;

  /**
   * Adds a sheet of the user's own, which is never cleared as ours, in at most two round trips, and goes there. Its name
   * gets a number where it is taken. @throws ExcelProblem
   */
  insertTemplate(content: SheetContent): Promise<Inserted>;

  /**
   * Activates the sheet and selects the cell.
   * @throws ExcelProblem `sheet-gone` when the sheet no longer exists, `sheet-hidden` when it cannot be shown.
   */
  selectCell(cell: CellAddress): Promise<void>;

  /**
   * Puts proposed figures into the user's cells, all of them or none, in two round trips, on the user's own click only.
   * @throws ExcelProblem `cell-changed` when a cell no longer holds what it held when the figures were proposed.
   */
  applyFigures(figures: readonly CellFigure[]): Promise<Change>;

  /** Keeps what Gouji remembers (hand-assigned forms, explanations) inside the workbook. @throws ExcelProblem */
  remember(memory: WorkbookMemory): Promise<void>;

  /** What this Excel can do and which it is, for those who help; asks nothing of the workbook. */
  diagnose(): Diagnosis;

  /** Calls back after edits of the user's cells by this user (not our own writes). Returns how to stop. */
  watch(onChanged: (change: CellAddress) => void): Promise<() => Promise<void>>;
}

/** How the workbook is read. */
export interface ReadOptions {
  /**
   * Where merged areas come from. Excel's own call for them (`excel`) empties what the user can undo; a copy of the file
   * (`copy`, the default) does not, and where Excel gives none, its own call is used after all.
   */
  readonly merges?: "copy" | "excel";
}

/** A change that has been made, and how it can be undone. */
export interface Change {
  /** What Ctrl+Z in the grid does with it. */
  readonly undo: Undo;
  /**
   * Takes the change back by our own record of it, whatever Excel's undo can do; for one call. Missing where there is no
   * full record: computed sheets of an earlier session that are gone cannot be brought back.
   * @throws ExcelProblem
   */
  readonly takeBack?: () => Promise<TakenBack>;
}

export interface TakenBack {
  /** Cells that somebody has changed since; they keep what they hold. */
  readonly kept: readonly CellAddress[];
}

/** A figure for one of the user's cells. */
export interface CellFigure {
  readonly cell: CellAddress;
  /** Decimal text in the table's unit. */
  readonly value: string;
  /** The text or number that the cell held when the figure was proposed; null for an empty one. */
  readonly expected: string | number | null;
}

/** What is to be added to the workbook. */
export interface Additions {
  readonly sheets: readonly SheetSpec[];
  readonly marks: readonly Mark[];
}

export interface Written extends Change {
  readonly sheets: readonly string[];
  readonly marks: number;
  /** Comments are missing on hosts before ExcelApi 1.10: highlights only. */
  readonly withComments: boolean;
  /** Marks that could not be set because their sheet is protected. */
  readonly protectedSheets: readonly string[];
  /** Sheets with conditional formats that Excel no longer reads: marks among them stay until the workbook is reopened. */
  readonly brokenFormats: readonly string[];
}

export interface Cleared extends Change {
  readonly sheets: number;
  /** Cells that were highlighted. */
  readonly marks: number;
  /** Notes (批注) that a file was given by the command line. */
  readonly notes: number;
  /** Things of ours that Excel would not delete. */
  readonly stayed: number;
  /** Protected sheets that keep their marks. */
  readonly protectedSheets: readonly string[];
  /** Cells were highlighted without a comment, and this Excel tells add-ins of no notes: those of a file stay. */
  readonly notesUnseen: boolean;
  /** Sheets with conditional formats that Excel no longer reads: marks among them stay until the workbook is reopened. */
  readonly brokenFormats: readonly string[];
}

export interface Inserted {
  /** The sheet's name. */
  readonly sheet: string;
  readonly undo: Undo;
}

export type ExcelProblemCode =
  | "edit-mode"
  | "protected-sheet"
  | "protected-workbook"
  | "payload-too-large"
  | "sheet-gone"
  | "sheet-hidden"
  | "cell-changed"
  | "values-missing"
  | "not-supported"
  | "connection-lost"
  | "cancelled"
  | "failed";

/** A failure of the host that the user can be told about; texts are made from code and details in src/messages. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";
  constructor(
    readonly code: ExcelProblemCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(`Excel: ${code}`);
  }
}
