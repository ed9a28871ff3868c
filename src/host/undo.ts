import type { CellRange } from "../core/grid/snapshot";
import { HostError } from "./errors";
import { type Image, imageOf, restore } from "./image";
import type { ConditionalFormatModel, WorkbookModel } from "./model";
import { emptiesUndo, isWithoutUndo, type Platform } from "./without-undo";

/*
 * Simulates Excel's undo stack while an add-in works. Two things are not simulated: redo, and changes of co-authors
 * that survive the undoing of earlier changes.
 */

/** A change that Ctrl+Z undoes; the last change is undone first. */
export interface UndoStep {
  readonly by: "user" | "add-in";
  /** What was changed: a cell, or the first member of Office.js that changed something. */
  readonly label: string;
}

/** A change that the add-in requests. */
export interface Change {
  readonly kind: string;
  readonly member: string;
  readonly args: readonly unknown[];
  /** The ranges concerned, if the change is one of ranges. */
  readonly areas: readonly CellRange[];
}

/** The way in which this Excel undoes. */
export interface UndoOptions {
  /** False where the page around the host has its own undo: then nothing is recorded and nothing refused. */
  readonly recorded: boolean;
  /** True where changes of add-ins can be undone at all, since ExcelApi 1.20. */
  readonly ofAddIns: boolean;
  platform(): Platform;
  /** The most formulas that one group may write. */
  groupedFormulas(): number;
}

/** The changes since a batch or a group began. */
interface Changes {
  before?: Image;
  label?: string;
  formulas: number;
}

/** Excel's undo stack. */
export class UndoStack {
  private readonly recorded: (UndoStep & { readonly before: Image })[] = [];
  private readonly deadFormats = new Set<ConditionalFormatModel>();
  /** The changes of the batch that is being carried out. */
  private current: Changes | undefined;
  private group: Changes | undefined;
  private openGroups = 0;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly options: UndoOptions,
  ) {}

  /** The steps that can be undone now, the oldest first. */
  get steps(): readonly UndoStep[] {
    return this.recorded.map(({ by, label }) => ({ by, label }));
  }

  /** Simulates Ctrl+Z: restores the workbook as it was before the last step. @throws Error when there is no step. */
  undo(): void {
    const step = this.recorded.pop();
    if (!step) throw new Error("nothing to be undone");
    const sheets = new Set(this.workbook.sheets);
    const alive = new Set(this.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats));
    restore(step.before);
    // A conditional format whose deletion is undone exists again but does not work: OfficeDev/office-js 6396.
    for (const sheet of this.workbook.sheets) {
      if (!sheets.has(sheet)) continue;
      for (const format of sheet.conditionalFormats) if (!alive.has(format)) this.deadFormats.add(format);
    }
  }

  /** Removes all steps. */
  empty(): void {
    this.recorded.length = 0;
    if (this.current) delete this.current.before;
    if (this.group) delete this.group.before;
  }

  /** True for a conditional format whose deletion was undone since the workbook was opened. */
  isDead(format: ConditionalFormatModel): boolean {
    return this.deadFormats.has(format);
  }

  /** Simulates closing and opening the workbook: what undoing broke works again, and there are no steps. */
  reopened(): void {
    this.deadFormats.clear();
    this.empty();
  }

  /** A change made by a person. */
  userStep(label: string, act: () => void): void {
    if (!this.options.recorded) return act();
    const before = imageOf(this.workbook);
    act();
    this.recorded.push({ by: "user", label, before });
  }

  /** Begins an `Excel.run` with `mergeUndoGroup`; several at the same time are one group. */
  beginGroup(): void {
    if (this.openGroups++ === 0) this.group = { formulas: 0 };
  }

  /** Ends the group, also after a failure. All syncs that were carried out are one step. */
  endGroup(): void {
    if (--this.openGroups > 0 || !this.group) return;
    this.push(this.group);
    this.group = undefined;
  }

  /** Carries out a batch of the add-in. Outside of a group it is a step of its own. */
  batch<T>(isGrouped: boolean, carryOut: () => T): T {
    const changes = (isGrouped && this.group) || { formulas: 0 };
    this.current = changes;
    try {
      return carryOut();
    } finally {
      this.current = undefined;
      if (changes !== this.group) this.push(changes);
    }
  }

  /** Carries out one change of a batch. @throws HostError UndoNotSupported; nothing has been changed then. */
  change<T>(change: Change, act: () => T): T {
    const { current } = this;
    if (!this.options.recorded || !current) return act();
    if (!this.options.ofAddIns) {
      // Before undo for add-ins existed, every change of theirs emptied the stack, by design: OfficeDev/office-js 6170.
      const result = act();
      this.empty();
      return result;
    }
    const isImpossible = isWithoutUndo(change.kind, change.member, this.options.platform());
    if (current === this.group) this.assertGroupable(change, isImpossible, current);
    if (isImpossible) {
      // Outside of a group, the stack is emptied by this call, as documented (excel-add-ins-undo-capabilities, "Tip").
      const result = act();
      this.empty();
      return result;
    }
    const before = current.before ?? imageOf(this.workbook);
    const result = act();
    current.before ??= before;
    current.label ??= `${change.kind}.${change.member}`;
    return result;
  }

  /** Called when the add-in reads; some reads empty the stack. */
  read(kind: string, member: string): void {
    if (emptiesUndo(kind, member)) this.empty();
  }

  /**
   * Throws for a change that cannot be undone, as a group does by the documentation (excel-add-ins-undo-capabilities,
   * "Undo grouping").
   */
  private assertGroupable(change: Change, isImpossible: boolean, group: Changes): void {
    const formulas = group.formulas + formulasIn(change);
    // A group with many formulas fails too, although the documentation states no limit: OfficeDev/office-js 6491.
    if (isImpossible || formulas > this.options.groupedFormulas()) {
      throw new HostError("UndoNotSupported", `The operation can't be grouped: ${change.kind}.${change.member}`);
    }
    group.formulas = formulas;
  }

  private push({ before, label = "" }: Changes): void {
    if (before) this.recorded.push({ by: "add-in", label, before });
  }
}

function formulasIn({ kind, member, args: [entries], areas }: Change): number {
  if (kind !== "Range" || (member !== "Formulas" && member !== "Values")) return 0;
  const isFormula = (entry: unknown) => typeof entry === "string" && entry.length > 1 && entry.startsWith("=");
  if (Array.isArray(entries)) return entries.flat().filter(isFormula).length;
  if (!isFormula(entries)) return 0;
  return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}
