import { CommandType, ICommandService } from "@univerjs/core";
import type { Language } from "../../core/text/render";
import type { CellRange } from "../../core/grid/snapshot";
import type { SheetModel, WorkbookModel } from "../../host/model";
import { showCharts } from "./charts";
import { rangeData, rangeOfData, workbookData } from "./data";
import { type Engine, focusCells, isEditing, localeOf, startEngine } from "./engine";
import { type Shown, showChanges, shownOf } from "./show";
import { takeOver } from "./take";
import { firstInView } from "./view";

/** How long the add-in waits for formulas at most, in milliseconds; then it is answered anyway. */
const PATIENCE = 20_000;

/** Cells that a person has edited. */
export interface Edit {
  readonly sheet: SheetModel;
  readonly range: CellRange;
}

/** The appearance of the spreadsheet. */
interface Appearance {
  readonly language: Language;
  readonly dark: boolean;
  /** The workbook's default font. */
  readonly font: { readonly name: string; readonly size: number };
}

interface Mutation {
  readonly id: string;
  readonly params: { readonly subUnitId?: string; readonly cellValue?: Record<number, Record<number, object | null>> };
  readonly calculated: boolean;
}

/**
 * The spreadsheet that a person sees and edits. The host's workbook is the only source of truth: edits and results of
 * formulas are copied into it before the add-in is answered, and changes by the add-in are shown afterwards.
 */
export class Spreadsheet {
  private readonly endCharts: () => void;
  private readonly engine: Engine;
  private readonly commands: ICommandService;
  private shown: Shown;
  private place: string;
  /** True when the component has changes that the workbook does not have yet. */
  private isAhead = false;
  private isCalculating = false;
  /** Resolves when every calculation that somebody waits for has ended. */
  private calculation: Promise<void> = Promise.resolve();
  private isShowing = false;

  /**
   * @param onEdit called for a person's edits after they were copied into the workbook.
   * @param onChange called for every change of what the file holds, by a person or the add-in.
   */
  constructor(
    private readonly container: HTMLElement,
    private readonly workbook: WorkbookModel,
    { language, dark, font }: Appearance,
    private readonly onEdit: (edit: Edit) => void,
    private readonly onChange: () => void,
  ) {
    this.endCharts = showCharts(workbook);
    this.engine = startEngine(container, language, dark, workbookData(workbook, localeOf(language), font));
    this.commands = this.engine.univer.__getInjector().get(ICommandService);
    this.shown = shownOf(workbook);
    this.place = this.placeOf();
    this.showPlace();
    this.isCalculating = true;
    this.isAhead = true;
    this.commands.onCommandExecuted(({ id, params, type }, options) => {
      if (type !== CommandType.MUTATION) return;
      const calculated = Boolean((options as { fromFormula?: boolean } | undefined)?.fromFormula);
      this.changed({ id, params: (params ?? {}) as Mutation["params"], calculated });
    });
  }

  /** Waits for formulas, then copies edits and results into the workbook. */
  async settle(): Promise<void> {
    if (this.isCalculating) {
      this.isCalculating = false;
      const before = this.calculation;
      // A calculation that does not end is given up; the cells then lack their values.
      this.calculation = before.then(() =>
        this.engine.api
          .getFormula()
          .onCalculationResultApplied(PATIENCE)
          .catch(() => undefined),
      );
    }
    await this.calculation;
    this.take();
  }

  /** Shows what the add-in has changed. */
  show(): void {
    this.isShowing = true;
    try {
      this.leaveRemoved();
      const before = this.shown;
      this.shown = showChanges(this.commands, before, this.workbook);
      // The component activates a sheet that is added; Excel does not.
      if (this.workbook.sheets.some(({ id }) => !before.has(id))) this.place = "";
      this.showPlace();
    } finally {
      this.isShowing = false;
    }
  }

  /** Shows the spreadsheet in another language or theme; what is open and selected stays. */
  dress(language: Language, dark: boolean): void {
    this.engine.api.setLocale(localeOf(language));
    this.engine.api.toggleDarkMode(dark);
  }

  focus(): void {
    focusCells(this.engine);
  }

  get isEditing(): boolean {
    return isEditing(this.engine);
  }

  get isInFirstCell(): boolean {
    const selected = this.engine.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    return selected?.startRow === 0 && selected.startColumn === 0;
  }

  dispose(): void {
    this.endCharts();
    this.engine.univer.dispose();
  }

  private changed(mutation: Mutation): void {
    if (!/^sheet\.mutation\./.test(mutation.id)) return;
    this.isAhead = true;
    if (mutation.calculated) return;
    this.isCalculating = true;
    if (isContent(mutation.id)) this.onChange();
    if (this.isShowing) return;
    const sheetId = mutation.params.subUnitId;
    const range = editedRange(mutation);
    // Reported when the component has finished its command; by then the edit is in the workbook.
    if (range) setTimeout(() => this.tell(sheetId, range), 0);
  }

  private tell(sheetId: string | undefined, range: CellRange): void {
    this.take();
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet) this.onEdit({ sheet, range });
  }

  private take(): void {
    const book = this.engine.api.getActiveWorkbook();
    if (!book) return;
    if (this.isAhead) {
      this.isAhead = false;
      takeOver(
        book.save(),
        this.workbook,
        (sheetId, row, column) => book.getSheetBySheetId(sheetId)?.getRange(row, column).getFormula() || undefined,
      );
      this.shown = shownOf(this.workbook);
    }
    this.workbook.activeSheet = book.getActiveSheet().getSheetId();
    const selected = book.getActiveRange()?.getRange();
    if (selected) this.workbook.selection = rangeOfData(selected);
    this.place = this.placeOf();
  }

  private placeOf(): string {
    return JSON.stringify([this.workbook.activeSheet, this.workbook.selection]);
  }

  /** Shows the sheet and the cell that the add-in has selected. */
  private showPlace(): void {
    const place = this.placeOf();
    if (place === this.place) return;
    this.place = place;
    const book = this.engine.api.getActiveWorkbook();
    const sheet = book?.getSheetBySheetId(this.workbook.activeSheet);
    if (!book || !sheet) return;
    book.setActiveSheet(sheet);
    const { startRow, startColumn, endRow, endColumn } = rangeData(this.workbook.selection);
    sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).activate();
    const shown = this.workbook.sheets.find(({ id }) => id === this.workbook.activeSheet)!;
    const { clientWidth, clientHeight } = this.container;
    const view = firstInView(shown, this.workbook.selection, { width: clientWidth, height: clientHeight });
    sheet.scrollToCell(view.row - 1, view.column - 1);
  }

  /** Activates another sheet before the present one is removed, which the component cannot do itself. */
  private leaveRemoved(): void {
    const book = this.engine.api.getActiveWorkbook();
    const active = book?.getActiveSheet().getSheetId();
    if (book && !this.workbook.sheets.some(({ id }) => id === active)) book.setActiveSheet(this.workbook.activeSheet);
  }
}

/** Mutations that only follow from others or from showing the sheet: heights that fit the text, room for more rows. */
const APPEARANCE = ["auto-height", "row-count", "column-count", "row-data", "col-data", "worksheet-active", "numfmt"];

/** True for a change of what the file holds. */
function isContent(id: string): boolean {
  return !APPEARANCE.some((part) => id.includes(part));
}

/** The range that an edit has changed, if its contents changed. Excel reports no changes of formats. */
function editedRange({ id, params }: Mutation): CellRange | undefined {
  const structure = /\.(insert-row|insert-col|remove-row|remove-col|remove-rows|move-rows|move-cols|move-range)/.test(
    id,
  );
  if (structure) return { top: 1, left: 1, bottom: 1, right: 1 };
  if (id !== "sheet.mutation.set-range-values") return undefined;
  let range: CellRange | undefined;
  for (const [row, columns] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      const [r, c] = [Number(row) + 1, Number(column) + 1];
      range = range
        ? {
            top: Math.min(range.top, r),
            left: Math.min(range.left, c),
            bottom: Math.max(range.bottom, r),
            right: Math.max(range.right, c),
          }
        : { top: r, left: c, bottom: r, right: c };
    }
  }
  return range;
}
