import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import type { CellAddress, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import type { WorkbookMemory } from "../../src/core/memory";
import type { SheetContent } from "../../src/core/sheets/spec";
import type { Diagnosis } from "../../src/excel/diagnosis";
import type { Additions, CellFigure, Change, Cleared, ExcelDoor, Inserted, Undo, Written } from "../../src/excel/door";
import { ExcelProblem } from "../../src/excel/door";
import type { ExcelProblemCode } from "../../src/excel/door";
import { readWorkbook } from "../../src/files";

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A sample workbook's cells. */
export function sample(name: string): Promise<WorkbookSnapshot> {
  return readWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)));
}

/** A workbook behind the door, without Excel; it writes down what it was asked. */
export class FakeDoor implements ExcelDoor {
  readonly selected: CellAddress[] = [];
  readonly applied: (readonly CellFigure[])[] = [];
  readonly written: Additions[] = [];
  readonly inserted: SheetContent[] = [];
  readonly cleared: { marks: boolean; sheets: boolean }[] = [];
  readonly takenBack: string[] = [];
  /** What Ctrl+Z does with changes. */
  undo: Undo = "one step";
  nothingToClear = false;
  /** Whether an earlier run left marks. */
  marksLeft = false;
  /** Cells that have been changed since, when a change is taken back. */
  kept: readonly CellAddress[] = [];
  reads = 0;
  memory: WorkbookMemory | undefined;
  /** The next calls fail with these, one each. */
  failures: ExcelProblemCode[] = [];
  /** Reading waits for this. */
  untilRead: Promise<unknown> = Promise.resolve();
  private changed: (cell: CellAddress) => void = () => undefined;

  constructor(public workbook: WorkbookSnapshot) {}

  async readWorkbook(progress?: (read: number, all: number) => void): Promise<WorkbookSnapshot> {
    this.reads++;
    this.failIfAsked();
    progress?.(1, this.workbook.sheets.length);
    await this.untilRead;
    return this.memory === undefined ? this.workbook : { ...this.workbook, memory: this.memory };
  }

  async writeAdditions(additions: Additions): Promise<Written> {
    this.failIfAsked();
    this.written.push(additions);
    const sheets = additions.sheets.map((s) => s.name);
    return {
      sheets,
      marks: additions.marks.length,
      withComments: true,
      protectedSheets: [],
      brokenFormats: [],
      ...this.undoable("written"),
    };
  }

  async clearAdditions(what: { readonly marks: boolean; readonly sheets: boolean }): Promise<Cleared> {
    this.failIfAsked();
    this.cleared.push(what);
    if (this.nothingToClear)
      return {
        sheets: 0,
        marks: 0,
        notes: 0,
        notesUnseen: false,
        stayed: 0,
        protectedSheets: [],
        brokenFormats: [],
        undo: this.undo,
      };
    const things = { sheets: what.sheets ? 6 : 0, marks: 3, notes: 0 };
    return {
      ...things,
      notesUnseen: false,
      stayed: 0,
      protectedSheets: [],
      brokenFormats: [],
      ...this.undoable("cleared"),
    };
  }

  async hasMarks(): Promise<boolean> {
    return this.marksLeft;
  }

  async insertTemplate(content: SheetContent): Promise<Inserted> {
    this.failIfAsked();
    this.inserted.push(content);
    return { sheet: content.name, undo: this.undo };
  }

  async selectCell(cell: CellAddress): Promise<void> {
    this.failIfAsked();
    this.selected.push(cell);
  }

  async applyFigures(figures: readonly CellFigure[]): Promise<Change> {
    this.failIfAsked();
    this.applied.push(figures);
    return this.undoable("applied");
  }

  async remember(memory: WorkbookMemory): Promise<void> {
    this.failIfAsked();
    this.memory = memory;
  }

  diagnose(): Diagnosis {
    const sets = new Map([
      ["ExcelApi", "1.14"],
      ["DialogApi", "1.2"],
    ]);
    const build = "16.0.14332.20447";
    return {
      application: "Excel",
      build,
      platform: "PC",
      language: "zh-CN",
      sets,
      undo: "none",
      notes: "not in Excel",
    };
  }

  async watch(onChanged: (cell: CellAddress) => void): Promise<() => Promise<void>> {
    this.changed = onChanged;
    return async () => undefined;
  }

  /** The user edits a cell. */
  edit(cell: CellAddress): void {
    this.changed(cell);
  }

  private undoable(what: string): Change {
    const takeBack = async () => {
      this.failIfAsked();
      this.takenBack.push(what);
      return { kept: this.kept };
    };
    return { undo: this.undo, takeBack };
  }

  private failIfAsked(): void {
    const code = this.failures.shift();
    if (code !== undefined) throw new ExcelProblem(code);
  }
}
