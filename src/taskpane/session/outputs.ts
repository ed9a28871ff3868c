import type { ClaimRemark } from "../../core/claims";
import type { ReportChoice } from "../../core/report";
import { phrase } from "../../core/text/text";
import type { Localised, Text } from "../../core/text/text";
import { CLAIMS_PANE } from "../../messages/claims";
import { PANE } from "../../messages/pane";
import type { Copyable } from "../surroundings/clipboard";
import type { Downloads } from "../surroundings/download";
import { loadCore } from "./load-core";
import { loadDrafts } from "./load-drafts";
import { loadRichText } from "./load-rich-text";
import { loadWord } from "./load-word";
import type { Surroundings } from "./surroundings";
import type { Notice, Work } from "./state";
import type { Store } from "./store";

const SETTINGS_FILE = "gouji-settings.json";

/** How an output is tried, and where it is told what became of it. */
interface Told {
  attempt(work: Work, action: () => Promise<Notice | Text | void>): Promise<void>;
  notice(notice: Text): void;
  fail(error: unknown, retry: () => void): void;
}

/** What leaves the pane: the report, a marked draft, the settings, on the clipboard or as files. None of it throws. */
export class Outputs {
  constructor(
    private readonly store: Store,
    private readonly surroundings: Surroundings,
    private readonly told: Told,
  ) {}

  /** What becomes of a download here. */
  get downloads(): Downloads {
    return this.surroundings.downloads;
  }

  /** 复制全文: the whole report with its headings and tables, to be pasted into Word. */
  copyReport(done: Localised = PANE.copied, choice?: ReportChoice): Promise<void> {
    const { analysis } = this.store.get();
    if (analysis === null) return Promise.resolve();
    const whole = Promise.all([loadCore(), loadRichText()]).then(([{ reportDocument }, { richText }]) =>
      richText(reportDocument(analysis, choice)),
    );
    const [plain, html] = [whole.then((each) => each.plain), whole.then((each) => each.html)];
    // Whoever waits for the one learns of a failure that both have.
    html.catch(() => undefined);
    return this.copy({ plain, html }, done, () => void this.copyReport(done, choice));
  }

  /** 复制给技术支持: what stands under 诊断, as text. */
  copyDiagnosis(words: string): Promise<void> {
    return this.copy({ plain: Promise.resolve(words) }, PANE.diagnosisCopied, () => void this.copyDiagnosis(words));
  }

  /** To the clipboard, or into a field to copy from by hand. */
  private async copy(content: Copyable, done: Localised, retry: () => void): Promise<void> {
    try {
      await this.surroundings.copy(content);
      this.store.dispatch({ type: "uncopied", text: null });
      this.store.dispatch({ type: "exported", exported: null });
      this.told.notice(phrase(done));
    } catch {
      await content.plain.then(
        (text) => this.store.dispatch({ type: "uncopied", text }),
        (error: unknown) => this.told.fail(error, retry),
      );
    }
  }

  /** 导出报告: the whole report as a Word file, or on the clipboard where no file can be had. */
  exportReport(choice?: ReportChoice): Promise<void> {
    const { downloads } = this;
    if (downloads === "never") return this.copyReport(PANE.copiedInstead, choice);
    return this.told.attempt({ step: "exporting", cancellable: false }, async () => {
      const { analysis } = this.store.get();
      if (analysis === null) return;
      const [{ reportDocument }, { writeReport }] = await Promise.all([loadCore(), loadWord()]);
      const report = reportDocument(analysis, choice);
      const file = `${report.title}.docx`;
      this.surroundings.download(file, await writeReport(report));
      const told = downloads === "browser" ? PANE.exported : PANE.exportedPerhaps;
      this.store.dispatch({ type: "exported", exported: phrase(told, { file }) });
    });
  }

  /** 带批注的副本: the draft's Word file with what was found as comments at their places. */
  exportMarked(remarks: readonly ClaimRemark[]): Promise<void> {
    return this.told.attempt({ step: "marking", cancellable: false }, async () => {
      const file = this.store.get().draft?.file;
      if (!file) return;
      const { markDocx } = await loadDrafts();
      const name = `${file.name.replace(/\.docx$/i, "")}（批注）.docx`;
      this.surroundings.download(name, markDocx(file.bytes, remarks));
      const told = this.downloads === "browser" ? CLAIMS_PANE.markedSaved : CLAIMS_PANE.markedPerhaps;
      // The page is not told whether the file arrived.
      return { text: phrase(told, { file: name }), undo: null, done: false };
    });
  }

  /** 导出设置: what differs from the defaults, as the file that the command line takes. */
  exportSettings(json: string): Promise<void> {
    if (this.downloads === "never")
      return this.copy({ plain: Promise.resolve(json) }, PANE.settingsCopied, () => void this.exportSettings(json));
    this.surroundings.download(SETTINGS_FILE, new TextEncoder().encode(json));
    this.told.notice(phrase(PANE.settingsExported, { file: SETTINGS_FILE }));
    return Promise.resolve();
  }
}
