import type { Language } from "../core/text/render";
import { appContext } from "../host/app-context";
import { ExcelHost } from "../host/host";
import { snapshotOf, type WorkbookModel } from "../host/model";
import type { HostSide } from "./bridge";
import { Spreadsheet } from "./spreadsheet/spreadsheet";
import { defaultFontOf, openWorkbook } from "./xlsx/open";
import { saveWorkbook } from "./xlsx/save";

/** How the page looks; the add-in learns of it as of Excel's own language and theme. */
export interface Manner {
  readonly language: Language;
  readonly dark: boolean;
}

/** The newest requirement sets that the office.js library of npm knows; the spreadsheet undoes what the add-in does. */
const SETS = {
  ExcelApi: "1.15",
  RichApiRuntime: "1.1",
  SharedRuntime: "1.1",
  DialogApi: "1.1",
  ExcelUndoApiAll: "1.0",
};

/** A workbook open in the workbench: seen in the spreadsheet, served to the add-in by the host. */
export class OpenWorkbook {
  private constructor(
    private readonly original: Uint8Array,
    private readonly workbook: WorkbookModel,
    private readonly spreadsheet: Spreadsheet,
    /** For the task pane's frame. */
    readonly hostSide: HostSide,
  ) {}

  /**
   * @param place asked for where the spreadsheet is to stand once the file has been read, so that a file that cannot
   *   be read takes the place of nothing
   * @throws UnreadableFile
   */
  static async open(bytes: Uint8Array, place: () => HTMLElement, manner: Manner): Promise<OpenWorkbook> {
    const workbook = await openWorkbook(bytes);
    const font = defaultFontOf(bytes);
    const container = place();
    const host = new ExcelHost(workbook, undefined, {
      settle: () => spreadsheet.settle(),
      carriedOut: () => spreadsheet.show(),
    });
    const spreadsheet = new Spreadsheet(container, workbook, { ...manner, font }, ({ sheet, range }) =>
      host.announceChange(sheet, range, "Local"),
    );
    const context = appContext({
      uiLocale: manner.language,
      theme: manner.dark ? "dark" : "light",
      settings: () => workbook.settings,
      sets: SETS,
    });
    return new OpenWorkbook(bytes, workbook, spreadsheet, { bridge: host.bridge, context });
  }

  /** The workbook as it is now, as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    await this.spreadsheet.settle();
    return saveWorkbook(this.original, this.workbook);
  }

  /** Everything that the workbook holds once the formulas are calculated, as plain data to be compared. */
  async snapshot(): Promise<unknown> {
    await this.spreadsheet.settle();
    return snapshotOf(this.workbook);
  }

  close(): void {
    this.spreadsheet.dispose();
  }
}
