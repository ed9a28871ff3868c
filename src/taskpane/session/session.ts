import type { Analysis } from "../../core/analyse";
import type { Verdict } from "../../core/check/check";
import type { Finding } from "../../core/findings/finding";
import { findingKey } from "../../core/findings/key";
import type { CellAddress, WorkbookSnapshot } from "../../core/grid/snapshot";
import type { KeptExplanation, WorkbookMemory } from "../../core/memory";
import { NO_MEMORY, withHead } from "../../core/memory";
import type { Language } from "../../core/text/render";
import { inOneLine } from "../../core/findings/headline";
import { phrase } from "../../core/text/text";
import type { Text } from "../../core/text/text";
import type { Change } from "../../excel/door";
import {
  brokenRemarks,
  clearedAnything,
  clearedText,
  leftRemarks,
  withRemarks,
  withUndo,
} from "../../messages/changes";
import type { Diagnosis } from "../../excel/diagnosis";
import { UnreadableFile } from "../../files/unreadable-file";
import { COMPARE_PANE } from "../../messages/compare";
import { PANE } from "../../messages/pane";
import { Checking } from "./checking";
import type { FindingFilter } from "./filter";
import { loadCore } from "./load-core";
import { loadOtherVersion } from "./load-other-version";
import type { Preferences } from "./preferences";
import { readPreferences } from "./preferences";
import { failureOf } from "./failure";
import { appliedText, asNotice, progressText, writtenText } from "./notices";
import { isCancelled, isOutdated, isRetryable, problemText } from "./problem-text";
import type { Proposal } from "./proposal";
import { Outputs } from "./outputs";
import type { Draft, Notice, View, Work } from "./state";
import { Store } from "./store";
import type { Surroundings } from "./surroundings";
import { inSlices } from "./turns";

/** Which sheets are to be made, and whether cells are marked. */
export interface Choice {
  /** Ids of computed sheets; null for all that can be made. */
  readonly sheets: readonly string[] | null;
  readonly marks: boolean;
  /** Whether cells of 绩效与合规提示 are marked as well. */
  readonly conduct: boolean;
}

/** What the user can do in the pane. Each command ends in a new state; none of them throws. */
export class Session {
  readonly store = new Store();
  private readonly checking: Checking;
  /** What is copied and saved as files. */
  readonly outputs: Outputs;
  /** Whether the failure shown is that of a selection, which the next selection takes away. */
  private selectionFailed = false;
  /** Saves what was changed in the settings and is not saved yet; null where everything is. */
  unsaved: (() => Promise<boolean>) | null = null;
  /** How many corrections were applied so far, which numbers them. */
  private corrections = 0;

  /** The language of the application, which may change while the pane is open. */
  private applicationLanguage: Language;

  constructor(private readonly surroundings: Surroundings) {
    this.applicationLanguage = surroundings.language;
    this.checking = new Checking(surroundings.door, this.store, {
      notice: (notice) => this.notice(notice),
      recheck: () => void this.validate(),
    });
    this.outputs = new Outputs(this.store, surroundings, {
      attempt: (work, action) => this.attempt(work, action),
      notice: (notice) => this.notice(notice),
      fail: (error, retry) => this.fail(error, retry),
    });
  }

  /** The language of the pane now. */
  get language(): Language {
    const { language } = this.store.get().preferences;
    return language === "office" ? this.applicationLanguage : language;
  }

  /** The application shows another language from now on; a language that the person chose stays. */
  speak(language: Language): void {
    this.applicationLanguage = language;
    this.store.dispatch({ type: "preferred", preferences: { ...this.store.get().preferences } });
  }

  /** Takes over what the person has set before. */
  async start(): Promise<void> {
    const stored = await this.surroundings.personal.load().catch(() => null);
    this.store.dispatch({ type: "preferred", preferences: readPreferences(stored) });
  }

  /** 校验: reads the workbook and judges it. The last message stays, with its 撤销: after 应用 the next thing is a check. */
  validate(): Promise<void> {
    return this.attempt({ step: "reading", cancellable: true }, () => this.checking.readAndJudge(), true);
  }

  /** Ends a check that is under way; what was shown before stays. */
  cancel(): void {
    this.checking.cancel();
  }

  async select(cell: CellAddress): Promise<void> {
    try {
      await this.surroundings.door.selectCell(cell);
      if (this.selectionFailed) this.store.dispatch({ type: "solved" });
      this.selectionFailed = false;
    } catch (error) {
      this.selectionFailed = true;
      this.fail(error, () => void this.select(cell));
    }
  }

  /**
   * 应用: puts proposed figures into their cells, and checks again at once.
   * @param findings those that the figures are the correction of.
   */
  async apply(proposal: Proposal, findings: readonly Finding[]): Promise<void> {
    const { analysis: before } = this.store.get();
    const written: { notice: Notice | null } = { notice: null };
    await this.attempt({ step: "applying", cancellable: false }, async () => {
      const change = await this.surroundings.door.applyFigures(proposal);
      this.checking.corrected(proposal.map(({ cell }) => cell));
      // The corrected cell is shown; where it cannot be, the correction stands all the same.
      await this.surroundings.door.selectCell(proposal[0]!.cell).catch(() => undefined);
      const ids = findings.map(() => ++this.corrections);
      const then = () => {
        this.store.dispatch({ type: "unapplied", ids });
        this.checking.edited();
      };
      const done = this.changed(appliedText(proposal), change, [], then);
      written.notice = done;
      // Corrections that were applied together are taken back together, by the first one's button.
      const undo = (i: number) => (i === 0 ? done.undo : null);
      const applied = findings.map(({ brief }, i) => ({ id: ids[i]!, text: inOneLine(brief), undo: undo(i) }));
      this.store.dispatch({ type: "applied", applied });
      return done;
    });
    if (written.notice === null || before === null) return;
    await this.validate();
    const { analysis: after, notice } = this.store.get();
    if (notice !== null && notice === written.notice && after !== null && after !== before)
      this.store.dispatch({
        type: "noticed",
        notice: { ...notice, text: progressText(notice.text, before, after) },
      });
  }

  /** 撤销 of our own: focus is in the pane, where Ctrl+Z does nothing. */
  private takeBack(takeBack: NonNullable<Change["takeBack"]>, then: () => void): Promise<void> {
    return this.attempt({ step: "undoing", cancellable: false }, async () => {
      const { kept } = await takeBack();
      then();
      return kept.length === 0 ? phrase(PANE.takenBack) : phrase(PANE.takenBackExcept, { cells: { list: kept } });
    });
  }

  /** A change with its undo, as true as Excel has it. */
  private changed(done: Text, { undo, takeBack }: Change, remarks: readonly Text[], then = () => {}): Notice {
    return {
      text: withRemarks(withUndo(done, undo, takeBack !== undefined), remarks),
      undo: takeBack ? () => void this.takeBack(takeBack, then) : null,
      done: true,
    };
  }

  /**
   * 说明: keeps the reason why a finding stands, or forgets it when empty.
   * @param by who gives it; kept as a preference, so that it is typed once. Empty where nobody says.
   */
  async explain(finding: Finding, reason: string, by: string, on = today()): Promise<void> {
    const key = findingKey(finding);
    const [text, signer] = [reason.trim(), by.trim()];
    if (signer !== this.store.get().preferences.signer) await this.prefer({ signer });
    return this.remember((memory) => {
      const others = memory.explanations.filter((e) => e.finding !== key);
      const own = { finding: key, text, ...(signer === "" ? {} : { by: signer }), on };
      return { ...memory, explanations: text === "" ? others : [...others, own] };
    });
  }

  /** 沿用: keeps the reason that another version of the workbook gives, with who gave it and when. */
  takeOver(finding: Finding, given: KeptExplanation): Promise<void> {
    const key = findingKey(finding);
    return this.remember((memory) => {
      const others = memory.explanations.filter((e) => e.finding !== key);
      return { ...memory, explanations: [...others, { ...given, finding: key }] };
    });
  }

  /** Keeps whose tables they are and of which year, where the tables do not say. */
  nameHead(head: { readonly department?: string; readonly year?: number }): Promise<void> {
    return this.remember((memory) => withHead(memory, head));
  }

  /** Has a sheet read as a form, or as what it looks like when null. */
  assignForm(sheet: string, form: string | null): Promise<void> {
    return this.remember((memory) => {
      const others = memory.assignedForms.filter((a) => a.sheet !== sheet);
      return { ...memory, assignedForms: form === null ? others : [...others, { sheet, form }] };
    });
  }

  /** 生成底稿: writes the chosen sheets and marks, from cells that are up to date. */
  generate(choice: Choice): Promise<void> {
    return this.attempt({ step: "writing", cancellable: false }, async () => {
      if (this.store.get().stale) await this.checking.readAndJudge();
      const { analysis } = this.store.get();
      if (analysis === null) return;
      this.store.dispatch({ type: "progressed", work: { step: "writing", cancellable: false } });
      const { COMPARISON, comparisonSpec, computingSheets, marking, stampOf } = await loadCore();
      const time = stampOf(new Date());
      const sheets = await inSlices(computingSheets(analysis, this.language, choice.sheets, time));
      const { older } = this.store.get();
      if (older !== null && (choice.sheets?.includes(COMPARISON) ?? true))
        sheets.push(comparisonSpec(older.analysis, analysis, older.file, this.language));
      const marks = choice.marks ? await inSlices(marking(analysis, this.language, { conduct: choice.conduct })) : [];
      const written = await this.surroundings.door.writeAdditions({ sheets, marks });
      const [sheet] = written.sheets;
      const notice = this.changed(writtenText(written), written, brokenRemarks(written));
      return sheet === undefined ? notice : { ...notice, sheet };
    });
  }

  /** 插入模板: adds a standard table, empty, as a sheet of the user's own. */
  insertTemplate(id: string, year: number): Promise<void> {
    return this.attempt({ step: "writing", cancellable: false }, async () => {
      const { templateOf } = await loadCore();
      const { analysis } = this.store.get();
      const form = analysis?.forms.find((each) => each.id === id);
      if (!form) return;
      const department = analysis?.department ?? null;
      const { sheet } = await this.surroundings.door.insertTemplate(templateOf(form, { year, department }));
      this.checking.edited();
      // A new table is shown from its beginning; where it cannot be, it is there all the same.
      await this.surroundings.door.selectCell({ sheet, address: "A1" }).catch(() => undefined);
      return phrase(PANE.templateInserted, { sheet });
    });
  }

  /** 清除标记: takes away marks, and computed sheets where asked. */
  clear(what: { readonly sheets: boolean }): Promise<void> {
    return this.attempt({ step: "clearing", cancellable: false }, async () => {
      const cleared = await this.surroundings.door.clearAdditions({ marks: true, sheets: what.sheets });
      const done = clearedText(cleared);
      const left = leftRemarks(cleared);
      if (!clearedAnything(cleared)) return { text: withRemarks(done, left), undo: null, done: false };
      // Where something is left, it is no success.
      return { ...this.changed(done, cleared, left), done: left.length === 0 };
    });
  }

  /** Whether an earlier run left marks; false where Excel does not tell. */
  hasMarks(): Promise<boolean> {
    return this.surroundings.door.hasMarks().catch(() => false);
  }

  /** 诊断: what this Excel says of itself. */
  diagnose(): Diagnosis {
    return this.surroundings.door.diagnose();
  }

  /**
   * 导入设置: takes over a settings file as a whole, or nothing of it.
   * @returns what is wrong with the file; null where it was taken over.
   */
  async importSettings(file: string, read: () => Promise<string>): Promise<Text | null> {
    const { readSettings } = await loadCore();
    let settings: unknown;
    try {
      settings = JSON.parse((await read()).replace(/^\ufeff/, ""));
    } catch {
      return phrase(PANE.settingsUnreadable, { file });
    }
    const { problems } = readSettings(settings);
    if (problems.length > 0) return phrase(PANE.settingsRefused, { file, problems: { list: problems } });
    await this.prefer({ settings: settings as Record<string, unknown> });
    this.notice(phrase(PANE.settingsImported, { file }));
    return null;
  }

  /** Changes preferences, and judges the cells already read by the new settings. */
  async prefer(changes: Partial<Preferences>): Promise<void> {
    const preferences = { ...this.store.get().preferences, ...changes };
    this.store.dispatch({ type: "preferred", preferences });
    await this.surroundings.personal.save(preferences).catch(() => undefined);
    const { analysis, stale, older, draft } = this.store.get();
    if (changes.settings !== undefined && analysis !== null)
      await this.checking.judge(analysis.workbook, () => stale || this.store.get().stale);
    if (changes.settings !== undefined && older !== null) {
      const again = await this.checking.analysisOf(older.analysis.workbook);
      if (this.store.get().older === older)
        this.store.dispatch({ type: "compared", older: { ...older, analysis: again } });
    }
    if (changes.settings !== undefined && draft?.tables) {
      const tables = { ...draft.tables, analysis: await this.judged(draft.tables.analysis.workbook) };
      if (this.store.get().draft === draft) this.draft({ ...draft, tables });
    }
    if (preferences.autoRecheck && stale) this.checking.recheckSoon();
  }

  show(view: View, verdict?: Verdict | null): void {
    this.store.dispatch({ type: "viewed", view, ...(verdict === undefined ? {} : { verdict }) });
  }

  /** 核对报告: keeps the draft, which the view holds against the workbook; null takes it away. */
  draft(draft: Draft | null): void {
    this.store.dispatch({ type: "drafted", draft });
  }

  /** The analysis of tables that are not the workbook's, by the present settings. */
  judged(tables: WorkbookSnapshot): Promise<Analysis> {
    return this.checking.analysisOf(tables);
  }

  /** 版本对比: reads another version of the workbook, and keeps what is found in it beside what is found here. */
  compare(file: string, read: () => Promise<Uint8Array>): Promise<void> {
    return this.attempt({ step: "comparing", cancellable: false }, async () => {
      const { otherVersion } = await loadOtherVersion();
      const workbook = await otherVersion(await read()).catch((error: unknown) => {
        if (error instanceof UnreadableFile) return null;
        throw error;
      });
      if (workbook === null) return { text: phrase(COMPARE_PANE.only, { file }), undo: null, done: false };
      this.store.dispatch({ type: "compared", older: { file, analysis: await this.checking.analysisOf(workbook) } });
    });
  }

  /** Ends the comparison with another version. */
  endComparison(): void {
    this.store.dispatch({ type: "compared", older: null });
  }

  filter(filter: FindingFilter): void {
    this.store.dispatch({ type: "filtered", filter });
  }

  notice(notice: Text): void {
    this.store.dispatch({ type: "noticed", notice: asNotice(notice) });
  }

  dismiss(): void {
    this.store.dispatch({ type: "dismissed" });
  }

  /** Runs one piece of work at a time; a failure is shown with a way to try again. */
  private async attempt(
    work: Work,
    run: () => Promise<Text | Notice | void>,
    keepsNotice: boolean = false,
  ): Promise<void> {
    if (this.store.get().work !== null) return;
    this.selectionFailed = false;
    this.store.dispatch({ type: "started", work, keepsNotice });
    try {
      this.store.dispatch({ type: "ended", notice: asNotice((await run()) ?? null) });
    } catch (error) {
      if (isCancelled(error))
        this.store.dispatch({ type: "ended", notice: { text: phrase(PANE.cancelled), undo: null, done: false } });
      else this.fail(error, () => void this.attempt(work, run));
    }
  }

  private fail(error: unknown, retry: () => void): void {
    if (isOutdated(error)) this.checking.edited();
    const again = isOutdated(error) ? () => void this.validate() : isRetryable(error) ? retry : null;
    this.store.dispatch({
      type: "failed",
      problem: { text: problemText(error), retry: again },
      failure: failureOf(error),
    });
  }

  /** Keeps something in the workbook, then judges the same cells with it. */
  private async remember(change: (memory: WorkbookMemory) => WorkbookMemory): Promise<void> {
    await this.attempt({ step: "remembering", cancellable: false }, async () => {
      const { analysis, stale } = this.store.get();
      if (analysis === null) return;
      const memory = change(analysis.workbook.memory ?? NO_MEMORY);
      await this.surroundings.door.remember(memory);
      await this.checking.judge({ ...analysis.workbook, memory }, () => stale || this.store.get().stale);
    });
  }
}

/** The day by the computer's own clock and time zone, `2026-03-05`. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
