import type { OpenWorkbook } from "./open-workbook";
import { forgetWorkbook, keepWorkbook } from "./kept-workbook";

/** An edit is often one of several; the workbook is kept this long after the last. */
const QUIET_MILLISECONDS = 1000;
/** Keeping a large workbook takes time, and is to take no more than a tenth of it. */
const REST = 10;

/** Knows whether the open workbook has changes that no download has, and keeps it in the tab meanwhile. */
export class Changes {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private changed = false;
  private isKept = true;
  /** How long the workbook took to be kept the last time, in milliseconds. */
  private took = 0;

  constructor(
    private readonly book: OpenWorkbook,
    private readonly file: string,
  ) {}

  /** True where something would be lost with the workbook. */
  get any(): boolean {
    return this.changed;
  }

  /** True where something would be lost with the page: not everything is kept in the tab. */
  get unkept(): boolean {
    return this.changed && !this.isKept;
  }

  /** The workbook has changed. */
  note(): void {
    this.changed = true;
    this.keepSoon();
  }

  /** The workbook was handed over as a file. */
  saved(): void {
    this.changed = false;
    this.keepSoon();
  }

  /** Keeps the workbook as it is, without a change: one of the user's own is not to be looked for again. */
  keepSoon(): void {
    this.isKept = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), Math.max(QUIET_MILLISECONDS, REST * this.took));
  }

  /** Another workbook takes its place. */
  end(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    forgetWorkbook();
  }

  private async keep(): Promise<void> {
    const { timer } = this;
    const begun = performance.now();
    const bytes = await this.book.save().catch(() => null);
    // A later change has begun another round, and a workbook that was closed is not kept.
    if (timer !== this.timer) return;
    this.isKept = bytes !== null && keepWorkbook({ file: this.file, bytes, changed: this.changed });
    this.took = performance.now() - begun;
  }
}
