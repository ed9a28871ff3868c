import type { Analysis } from "../../core/analyse";
import type { CellAddress, WorkbookSnapshot } from "../../core/grid/snapshot";
import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import type { Settings } from "../../core/settings/settings";
import { phrase } from "../../core/text/text";
import type { Text } from "../../core/text/text";
import type { ExcelDoor, ReadOptions } from "../../excel/door";
import { ExcelProblem } from "../../excel/door";
import { PANE } from "../../messages/pane";
import { loadCore } from "./load-core";
import { outcomeOf } from "./notices";
import type { Preferences } from "./preferences";
import type { Store } from "./store";
import { inSlices } from "./turns";

/** An edit is often one of several; the check waits until this long after the last. */
const QUIET_MILLISECONDS = 1500;

/** What a check asks of the pane that it is made in. */
export interface CheckingPane {
  /** Shows words that are no failure. */
  notice(notice: Text): void;
  /** Runs a whole check, as 校验 does. */
  recheck(): void;
}

/** Reads the workbook, judges what was read, and follows the edits that make the result old. */
export class Checking {
  private cancelling: AbortController | null = null;
  private isWatching = false;
  private editedSinceRead = false;
  /** Counts judgements: of two at a time the later one is shown. */
  private turn = 0;
  /** Cells of our own corrections whose report may still come. */
  private readonly own = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private known: { readonly given: Preferences["settings"]; readonly settings: Settings } | null = null;

  constructor(
    private readonly door: ExcelDoor,
    private readonly store: Store,
    private readonly pane: CheckingPane,
  ) {}

  /** Ends a check that is under way; it fails with an `ExcelProblem` “cancelled”. */
  cancel(): void {
    this.cancelling?.abort();
  }

  /** Reads the whole workbook and judges it. */
  async readAndJudge(): Promise<void> {
    clearTimeout(this.timer);
    this.editedSinceRead = false;
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    try {
      const progress = (read: number, all: number) =>
        this.store.dispatch({
          type: "progressed",
          work: { step: "reading", cancellable: true, progress: { read, all } },
        });
      const [workbook] = await Promise.all([this.read(progress, cancelling.signal), loadCore()]);
      this.store.dispatch({ type: "progressed", work: { step: "judging", cancellable: true } });
      await painted();
      const assertWanted = () => {
        if (cancelling.signal.aborted) throw new ExcelProblem("cancelled");
      };
      assertWanted();
      await this.judge(workbook, () => this.editedSinceRead, assertWanted);
    } finally {
      this.own.clear();
      this.cancelling = null;
    }
  }

  /**
   * Judges in slices, so that the pane answers meanwhile; what the last analysis said of sheets that are as they were is
   * taken over.
   * @param isStale asked at the end: an edit while the workbook is judged must not be missed.
   */
  async judge(workbook: WorkbookSnapshot, isStale: () => boolean, left: () => void = () => {}): Promise<void> {
    const turn = ++this.turn;
    const analysis = await this.analysisOf(workbook, this.store.get().analysis ?? undefined, left);
    // Settings that were changed meanwhile have begun another judgement, which counts.
    if (turn !== this.turn) return;
    this.store.dispatch({ type: "analysed", analysis, stale: isStale(), outcome: outcomeOf(analysis) });
  }

  /** The analysis of any workbook by the present settings, in slices. */
  async analysisOf(workbook: WorkbookSnapshot, before?: Analysis, left: () => void = () => {}): Promise<Analysis> {
    const { analysing } = await loadCore();
    return inSlices(analysing(workbook, await this.settings(), before), left);
  }

  /** A cell has changed: the result shown is old, and is made anew where the person wants that. */
  edited(): void {
    this.editedSinceRead = true;
    this.store.dispatch({ type: "edited" });
    if (this.store.get().preferences.autoRecheck) this.recheckSoon();
  }

  /**
   * Our own corrections were written. An Excel that does not say who changed a cell reports them as edits, a moment
   * later: they are known until the check that follows is done.
   */
  corrected(cells: readonly CellAddress[]): void {
    for (const { sheet, address } of cells) this.own.add(`${sheet}!${address}`);
    this.store.dispatch({ type: "edited" });
  }

  /** Checks again once no cell has changed for a while and nothing else is under way. */
  recheckSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.store.get().work === null) this.pane.recheck();
      else this.recheckSoon();
    }, QUIET_MILLISECONDS);
  }

  /** Reading can be left at once, even where Excel does not answer for a while. */
  private read(progress: (read: number, all: number) => void, signal: AbortSignal): Promise<WorkbookSnapshot> {
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(new ExcelProblem("cancelled")), { once: true });
    });
    // Listening comes first: an edit while the workbook is read for the first time must not be missed.
    const reading = this.watch().then(() => this.door.readWorkbook(progress, signal, this.readOptions()));
    return Promise.race([reading, aborted]);
  }

  /** How the person wants the workbook to be read. */
  private readOptions(): ReadOptions {
    return { merges: this.store.get().preferences.keepsUndo ? "copy" : "excel" };
  }

  /** The same settings as long as the preferences are: what the core works out of packs once, it keeps with them. */
  private async settings(): Promise<Settings> {
    const { readSettings } = await loadCore();
    const { settings: given } = this.store.get().preferences;
    if (this.known?.given === given) return this.known.settings;
    const { settings, problems } = readSettings(given);
    if (problems.length === 0) return (this.known = { given, settings }).settings;
    this.pane.notice(phrase(PANE.storedProblem, { problems: { list: problems } }));
    return DEFAULT_SETTINGS;
  }

  /** Listens for edits from the first check on; a host that cannot report edits only lacks the notice. */
  private async watch(): Promise<void> {
    if (this.isWatching) return;
    this.isWatching = true;
    await this.door
      .watch(({ sheet, address }) => {
        if (!this.own.delete(`${sheet}!${address}`)) this.edited();
      })
      .catch(() => void (this.isWatching = false));
  }
}

/** Lets the browser show the last progress before a long computation. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
