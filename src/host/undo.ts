import type { CellRange } from "../core/grid/snapshot";
import { HostError } from "./errors";
import { type Image, imageOf, restore } from "./image";
import type { ConditionalFormatModel, WorkbookModel } from "./model";
import { emptiesUndo, isWithoutUndo, type Platform } from "./without-undo";

/*
 * What Ctrl+Z finds in Excel while an add-in is at work. What is not told here is not played: redoing, and a co-author's
 * changes outliving the undoing of what went before them.
 */

/** A change that Ctrl+Z would take back, the last one first. */
export interface UndoStep {
  readonly by: "user" | "add-in";
  /** What was changed: a cell, or the first member of Office.js that changed something. */
  readonly label: string;
}

/** A change of the add-in's as it asks for it. */
export interface Change {
  readonly kind: string;
  readonly member: string;
  readonly args: readonly unknown[];
  /** The ranges that it is done to, where it is done to ranges. */
  readonly areas: readonly CellRange[];
}

/** How this Excel undoes. */
export interface UndoManner {
  /** False where the page around the host has an undo of its own: then nothing is recorded, and nothing refused. */
  readonly recorded: boolean;
  /** Whether changes of add-ins can be undone at all: from ExcelApi 1.20 on. */
  readonly ofAddIns: boolean;
  platform(): Platform;
  /** The most formulas that one group may write. */
  groupedFormulas(): number;
}

/** What has been changed since a batch or a group began. */
interface Changes {
  before?: Image;
  label?: string;
  formulas: number;
}

/** Excel's undo stack. */
export class UndoStack {
  private readonly recorded: (UndoStep & { readonly before: Image })[] = [];
  private readonly deadFormats = new Set<ConditionalFormatModel>();
  /** Those of the batch that is being carried out. */
  private current: Changes | undefined;
  private group: Changes | undefined;
  private openGroups = 0;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly manner: UndoManner,
  ) {}

  /** What could be undone now, the oldest first. */
  get steps(): readonly UndoStep[] {
    return this.recorded.map(({ by, label }) => ({ by, label }));
  }

  /** Plays Ctrl+Z: the workbook is as it was before the last step. @throws Error when there is nothing to be undone. */
  undo(): void {
    const step = this.recorded.pop();
    if (!step) throw new Error("nothing to be undone");
    const sheets = new Set(this.workbook.sheets);
    const alive = new Set(this.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats));
    restore(step.before);
    // A conditional format that comes back is there and of no use: OfficeDev/office-js 6396.
    for (const sheet of this.workbook.sheets) {
      if (!sheets.has(sheet)) continue;
      for (const format of sheet.conditionalFormats) if (!alive.has(format)) this.deadFormats.add(format);
    }
  }

  /** Nothing can be undone any more. */
  empty(): void {
    this.recorded.length = 0;
    if (this.current) delete this.current.before;
    if (this.group) delete this.group.before;
  }

  /** Whether a conditional format came back by undoing its deletion, and the workbook has not been reopened since. */
  isDead(format: ConditionalFormatModel): boolean {
    return this.deadFormats.has(format);
  }

  /** Closing a workbook and opening it again mends what undoing broke, and ends what could be undone. */
  reopened(): void {
    this.deadFormats.clear();
    this.empty();
  }

  /** A person's own change. */
  userStep(label: string, act: () => void): void {
    if (!this.manner.recorded) return act();
    const before = imageOf(this.workbook);
    act();
    this.recorded.push({ by: "user", label, before });
  }

  /** An `Excel.run` with `mergeUndoGroup` begins; several at once are one group. */
  beginGroup(): void {
    if (this.openGroups++ === 0) this.group = { formulas: 0 };
  }

  /** It has ended, well or not: all its syncs are one step, as far as they went. */
  endGroup(): void {
    if (--this.openGroups > 0 || !this.group) return;
    this.push(this.group);
    this.group = undefined;
  }

  /** Carries out a batch of the add-in's; outside a group it is a step of its own. */
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

  /** Carries out one change of a batch. @throws HostError UndoNotSupported, then nothing has been changed. */
  change<T>(change: Change, act: () => T): T {
    const { current } = this;
    if (!this.manner.recorded || !current) return act();
    if (!this.manner.ofAddIns) {
      // Before there was undo for add-ins, any change of theirs emptied the stack, by design: OfficeDev/office-js 6170.
      const result = act();
      this.empty();
      return result;
    }
    const isImpossible = isWithoutUndo(change.kind, change.member, this.manner.platform());
    if (current === this.group) this.assertGroupable(change, isImpossible, current);
    if (isImpossible) {
      // Outside a group the stack is emptied from that call on, as documented (excel-add-ins-undo-capabilities, "Tip").
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

  /** The add-in reads; some reading empties the stack. */
  read(kind: string, member: string): void {
    if (emptiesUndo(kind, member)) this.empty();
  }

  /** What cannot be undone fails in a group, as documented (excel-add-ins-undo-capabilities, "Undo grouping"). */
  private assertGroupable(change: Change, isImpossible: boolean, group: Changes): void {
    const formulas = group.formulas + formulasIn(change);
    // So do many formulas, where the documentation names none: OfficeDev/office-js 6491.
    if (isImpossible || formulas > this.manner.groupedFormulas()) {
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
