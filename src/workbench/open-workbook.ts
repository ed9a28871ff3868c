import type { Language } from "../core/text/render";
import { asWorkbook } from "../formats";
import { appContext } from "../host/app-context";
import { ExcelHost } from "../host/host";
import { snapshotOf, type WorkbookModel } from "../host/model";
import type { HostSide } from "./bridge";
import { Spreadsheet } from "./spreadsheet/spreadsheet";
import { defaultFontOf, openWorkbook } from "./xlsx/open";
import { saveWorkbook } from "./xlsx/save";

/** The language and theme of the page; the add-in sees them as those of Excel. */
export interface Appearance {
  readonly language: Language;
  readonly dark: boolean;
}

/** The newest requirement sets that the office.js library from npm knows. The spreadsheet can undo changes made by the add-in. */
const SETS = {
  ExcelApi: "1.15",
  RichApiRuntime: "1.1",
  SharedRuntime: "1.1",
  DialogApi: "1.1",
  ExcelUndoApiAll: "1.0",
};

/** A workbook that is open in the workbench: the spreadsheet shows it, and the host gives the add-in access to it. */
export class OpenWorkbook {
  private constructor(
    private readonly original: Uint8Array,
    private readonly workbook: WorkbookModel,
    private readonly spreadsheet: Spreadsheet,
    private readonly application: { uiLocale: Language; theme: "light" | "dark" },
    /** The objects for the task pane's frame. */
    readonly hostSide: HostSide,
  ) {}

  /**
   * @param file a workbook of any format (src/formats); it is saved as .xlsx.
   * @param place returns the element for the spreadsheet. It is called when the file has been read, so that a file that
   * cannot be read replaces nothing.
   * @param onChange called for every change of what the file holds, by a person or the add-in.
   * @throws UnreadableFile
   */
  static async open(
    file: Uint8Array,
    place: () => HTMLElement,
    appearance: Appearance,
    onChange: () => void,
  ): Promise<OpenWorkbook> {
    const { bytes } = await asWorkbook(file);
    const workbook = await openWorkbook(bytes);
    const font = defaultFontOf(bytes);
    const container = place();
    const host = new ExcelHost(workbook, undefined, {
      settle: () => spreadsheet.settle(),
      carriedOut: () => spreadsheet.show(),
    });
    const spreadsheet = new Spreadsheet(
      container,
      workbook,
      { ...appearance, font },
      ({ sheet, range }) => host.announceChange(sheet, range, "Local"),
      onChange,
    );
    const application = applicationOf(appearance);
    const context = appContext(Object.assign(application, { settings: () => workbook.settings, sets: SETS }));
    return new OpenWorkbook(bytes, workbook, spreadsheet, application, { bridge: host.bridge, context });
  }

  /** The present workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    await this.spreadsheet.settle();
    return saveWorkbook(this.original, this.workbook);
  }

  /** Everything in the workbook after its formulas are calculated, as plain data for comparisons. */
  async snapshot(): Promise<unknown> {
    await this.spreadsheet.settle();
    return snapshotOf(this.workbook);
  }

  /** Another language or theme for the spreadsheet, and for whoever asks the application. */
  dress(appearance: Appearance): void {
    this.spreadsheet.dress(appearance.language, appearance.dark);
    Object.assign(this.application, applicationOf(appearance));
  }

  /** The cells as a place for the keyboard. */
  get cells(): Pick<Spreadsheet, "focus" | "isEditing" | "isInFirstCell"> {
    return this.spreadsheet;
  }

  close(): void {
    this.spreadsheet.dispose();
  }
}

function applicationOf({ language, dark }: Appearance): { uiLocale: Language; theme: "light" | "dark" } {
  return { uiLocale: language, theme: dark ? "dark" : "light" };
}
